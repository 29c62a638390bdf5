using System.IO.Compression;
using System.Text;
using System.Text.Json;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

/// <summary>Reads what a test made up, as if it came on standard input.</summary>
internal static class Reading
{
    public static Arrival[] Of(byte[] bytes, string? format = null, ReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return [.. new Collection((options ?? ReadOptions.Default) with { Format = format }).Read(["-"], stream)];
    }

    public static Arrival[] Of(string text, string? format = null, ReadOptions? options = null) => Of(Encoding.UTF8.GetBytes(text), format, options);

    public static Draft Draft(string text, string? format = null, ReadOptions? options = null) => Assert.Single(Drafts(Of(text, format, options)));

    public static Draft Draft(byte[] bytes, string? format = null) => Assert.Single(Drafts(Of(bytes, format)));

    public static Rejection Rejection(string text, string? format = null, ReadOptions? options = null) => Assert.Single(Of(text, format, options)).Rejection!;

    public static Draft[] Drafts(IEnumerable<Arrival> arrivals) => [.. arrivals.Select(arrival => arrival.Draft).OfType<Draft>()];

    public static string[] Reasons(IEnumerable<Arrival> arrivals) => [.. arrivals.Select(arrival => arrival.Rejection?.Reason).OfType<string>()];

    public static byte[] Gzip(params byte[][] members)
    {
        using var packed = new MemoryStream();
        foreach (var member in members)
        {
            using var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true);
            gzip.Write(member);
        }

        return packed.ToArray();
    }

    /// <summary>The words of the source that a stretch of a draft's text was made from.</summary>
    public static string Origin(Draft draft, int start, int length) => draft.Origin.ToSource(new TextSpan(start, length)).Of(SourceText.Of(draft.Source));

    /// <summary>Every character of the text leads to something in the source that means it.</summary>
    public static void HoldsEvidence(Draft draft, Func<string, string> unescape)
    {
        var source = SourceText.Of(draft.Source);
        for (var at = 0; at < draft.Text.Length; at++)
        {
            var length = char.IsHighSurrogate(draft.Text[at]) ? 2 : 1;
            Assert.Equal(draft.Text.Substring(at, length), unescape(draft.Origin.ToSource(new TextSpan(at, length)).Of(source)));
            at += length - 1;
        }
    }

    public static string FromJson(string piece) => piece switch
    {
        "\\r\\n" or "\\r" => "\n",
        "\\u0000" => "\uFFFD",
        _ => JsonSerializer.Deserialize<string>($"\"{piece}\"")!,
    };
}
