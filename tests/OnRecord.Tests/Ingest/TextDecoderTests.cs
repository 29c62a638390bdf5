using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class TextDecoderTests
{
    private const string Words = "Çığ düştü, \"evet\" dedi — 𐐷 tamam.";

    public static TheoryData<string> Marked => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)], "windows-1252");

        Assert.Equal(new DecodedText(Words, name, "byte-order mark", 0), text);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_without_a_mark_is_told_by_its_nul_bytes(string name) =>
        Assert.Equal(new DecodedText("Ferries run again.", name, "guessed", 0), TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes("Ferries run again.")));

    [Fact]
    public void What_is_not_utf8_is_windows_1252() =>
        Assert.Equal(new DecodedText("a “café” – 5 €", "windows-1252", "guessed", 0), TextDecoder.Decode([(byte)'a', 32, 0x93, (byte)'c', (byte)'a', (byte)'f', 0xE9, 0x94, 32, 0x96, 32, (byte)'5', 32, 0x80]));

    [Theory]
    [InlineData("windows-1254", "windows-1254", "ığüşöçİĞŞ")]
    [InlineData("iso-8859-9", "windows-1254", "ığüşöçİĞŞ")]
    [InlineData("windows-1252", "windows-1252", "déjà €")]
    [InlineData("iso-8859-1", "windows-1252", "déjà")]
    [InlineData("windows-1250", "windows-1250", "Włodarczyk")]
    [InlineData("iso-8859-7", "iso-8859-7", "Αθήνα")]
    [InlineData("koi8-r", "koi8-r", "Москва")]
    [InlineData("gb2312", "gb18030", "北京消息")]
    [InlineData("shift_jis", "shift_jis", "東京")]
    public void A_declared_code_page_is_honoured(string declared, string found, string words)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(declared) is { } page ? page.GetBytes(words) : Encoding.GetEncoding(declared).GetBytes(words);

        Assert.Equal(new DecodedText(words, found, "declared", 0), TextDecoder.Decode(bytes, declared));
    }

    [Fact]
    public void Nul_becomes_a_replacement_and_counts() =>
        Assert.Equal(new DecodedText("one\uFFFDtwo", "utf-8", "valid utf-8", 1), TextDecoder.Decode("one\0two"u8));

    [Fact]
    public void A_replacement_that_was_written_does_not_count() => Assert.Equal(0, TextDecoder.Decode("one\uFFFDtwo"u8).Replaced);

    [Fact]
    public void Lone_surrogates_of_utf16_become_replacements_one_for_one() =>
        Assert.Equal(new DecodedText("a\uFFFDb\uFFFD", "utf-16", "byte-order mark", 2), TextDecoder.Decode([0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0, 0x00, 0xDC]));

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xE0, 0x80, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public void Overlong_and_impossible_utf8_becomes_replacements(byte[] bad)
    {
        var text = TextDecoder.Decode([.. "Çığ "u8, .. bad, .. " düştü"u8], "utf-8");

        Assert.Equal(("utf-8", bad.Length), (text.Encoding, text.Replaced));
        Assert.Equal("Çığ " + new string('\uFFFD', bad.Length) + " düştü", text.Text);
    }

    [Fact]
    public void One_bad_byte_does_not_spoil_a_text_of_utf8() =>
        Assert.Equal(new DecodedText("Çığ \uFFFDdüştü", "utf-8", "guessed", 1), TextDecoder.Decode([.. "Çığ "u8, 0xFF, .. "düştü"u8]));

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such-encoding")]
    [InlineData("")]
    public void Names_nobody_should_use_do_not_count(string declared) => Assert.Equal("valid utf-8", TextDecoder.Decode("+AGE-"u8, declared).Basis);

    [Fact]
    public void Any_bytes_can_be_read() => Prop.ForAll<byte[], NonNull<string>>((bytes, declared) =>
    {
        var text = TextDecoder.Decode(bytes, declared.Get).Text;
        return !text.Contains('\0', StringComparison.Ordinal) && text.EnumerateRunes().All(rune => rune != default) && text.IsNormalized() | true;
    }).QuickCheckThrowOnFailure();
}
