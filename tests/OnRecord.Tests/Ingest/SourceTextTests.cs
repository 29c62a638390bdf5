using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class SourceTextTests
{
    private const string Words = "a é ğ 語 𐐷 b\u200D\U0001F600 end";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("gb18030", false)]
    [InlineData("shift_jis", false)]
    [InlineData("windows-1254", false)]
    [InlineData("utf-16", false)]
    public void Positions_lead_to_bytes_in_any_encoding(string name, bool isMarked)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes(Words);
        Verify([.. isMarked ? encoding.GetPreamble() : [], .. bytes], name);
    }

    [Fact]
    public void Positions_lead_to_bytes_when_some_are_bad() =>
        Prop.ForAll<byte[]>(bytes => Verify([.. bytes, .. "ğ"u8, .. bytes], "utf-8")).QuickCheckThrowOnFailure();

    [Fact]
    public void Positions_lead_to_bytes_when_units_are_bad() =>
        Prop.ForAll<byte[]>(bytes => Verify([.. bytes, 0, 0xD8, .. bytes], "utf-16")).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_text_is_followed_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("ğüş𐐷.", 2000));
        var source = Source(Encoding.UTF8.GetBytes(text), "utf-8");

        Assert.Equal(source.Bytes.Length, SourceText.ByteOffset(source, text.Length));
        Assert.Equal(Encoding.UTF8.GetByteCount(text.AsSpan(0, 6006)), SourceText.ByteOffset(source, 6006));
    }

    private static SourceDocument Source(byte[] bytes, string encoding) => SourceDocument.Of("x", "", [.. bytes], "text", encoding, "declared");

    // The text before a position is what the bytes before its place say.
    private static void Verify(ImmutableArray<byte> bytes, string encoding)
    {
        var source = Source([.. bytes], encoding);
        var text = SourceText.Of(source);
        for (var at = 0; at <= text.Length; at++)
        {
            var isInPair = at > 0 && at < text.Length && char.IsLowSurrogate(text[at]);
            var offset = SourceText.ByteOffset(source, at);
            var before = TextDecoder.Decode(bytes.AsSpan()[..offset], encoding, "declared").Text;
            Assert.Equal(text[..(isInPair ? at - 1 : at)], before);
        }
    }
}
