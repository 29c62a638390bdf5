using System.Collections.Immutable;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Mail;

/// <summary>A message or a part of one: its headers and, where it is made of parts, the parts.</summary>
internal sealed record MailPart
{
    private const int Depth = 12;
    private const int MostParts = 10_000;

    private readonly string _octets;

    private MailPart(string octets, MailHeaders headers, TextSpan body, ImmutableArray<MailPart> parts) =>
        (_octets, Headers, Body, Parts) = (octets, headers, body, parts);

    /// <summary>Its headers.</summary>
    public MailHeaders Headers { get; }

    /// <summary>Where what follows the headers stands.</summary>
    public TextSpan Body { get; }

    /// <summary>Its parts; none for one that cannot be taken apart.</summary>
    public ImmutableArray<MailPart> Parts { get; }

    /// <summary>The type of its content; plain text where nothing is said.</summary>
    public string Type => Headers.Word("Content-Type") is { } type && type.Contains('/', StringComparison.Ordinal) ? type : "text/plain";

    /// <summary>Whether it is a file that was sent along.</summary>
    public bool IsAttached => Headers.Word("Content-Disposition") == "attachment";

    /// <summary>The parts that have no parts, in order.</summary>
    public IEnumerable<MailPart> Leaves => Parts.IsEmpty ? [this] : Parts.SelectMany(part => part.Leaves);

    /// <summary>Reads a message.</summary>
    /// <param name="octets">Its bytes as characters.</param>
    public static MailPart Read(string octets)
    {
        var left = MostParts;
        return Read(octets, new TextSpan(0, octets.Length), 0, ref left);
    }

    /// <summary>Its text, decoded.</summary>
    public MappedText Text()
    {
        var bytes = TransferEncoding.Decode(_octets, Body, Headers.Word("Content-Transfer-Encoding"));
        return bytes.Decode(Headers.Parameter("Content-Type", "charset") ?? (Type == "text/html" ? DeclaredEncoding.InPage(bytes.Bytes) : null)).Sound();
    }

    private static MailPart Read(string octets, TextSpan span, int depth, ref int left)
    {
        left--;
        var headers = new MailHeaders(octets, span);
        var body = TextSpan.Between(Math.Min(headers.End, span.End), span.End);
        var part = new MailPart(octets, headers, body, []);
        if (depth >= Depth || left <= 0)
        {
            return part;
        }

        if (part.Type == "message/rfc822")
        {
            return new MailPart(octets, headers, body, [Read(octets, Inner(octets, body), depth + 1, ref left)]);
        }

        var parts = ImmutableArray.CreateBuilder<MailPart>();
        foreach (var inside in part.Type.StartsWith("multipart/", StringComparison.Ordinal) ? Between(octets, body, headers.Parameter("Content-Type", "boundary")) : [])
        {
            if (left > 0)
            {
                parts.Add(Digest(Read(octets, inside, depth + 1, ref left), part.Type, octets, depth, ref left));
            }
        }

        return new MailPart(octets, headers, body, parts.ToImmutable());
    }

    // In a digest each part is a message (RFC 2046, section 5.1.5).
    private static MailPart Digest(MailPart part, string type, string octets, int depth, ref int left) =>
        type == "multipart/digest" && !part.Headers.Has("Content-Type")
            ? new MailPart(octets, part.Headers, part.Body, [Read(octets, Inner(octets, part.Body), depth + 1, ref left)])
            : part;

    private static TextSpan Inner(string octets, TextSpan body)
    {
        var start = body.Start;
        while (start < body.End && octets[start] is '\r' or '\n')
        {
            start++;
        }

        return TextSpan.Between(start, body.End);
    }

    // The stretches between the lines that begin with the boundary; the last one may lack its end.
    private static IEnumerable<TextSpan> Between(string octets, TextSpan body, string? boundary)
    {
        if (string.IsNullOrEmpty(boundary))
        {
            yield break;
        }

        var line = "--" + boundary;
        var start = -1;
        for (var at = body.Start; at < body.End;)
        {
            var end = octets.IndexOf('\n', at, body.End - at);
            end = end < 0 ? body.End : end + 1;
            if (octets.AsSpan(at, end - at).StartsWith(line, StringComparison.Ordinal))
            {
                if (start >= 0)
                {
                    yield return TextSpan.Between(start, Math.Max(start, WithoutLineEnd(octets, start, at)));
                }

                start = octets.AsSpan(at + line.Length, end - at - line.Length).StartsWith("--", StringComparison.Ordinal) ? -1 : end;
            }

            at = end;
        }

        if (start >= 0 && start < body.End)
        {
            yield return TextSpan.Between(start, body.End);
        }
    }

    // The line end before a boundary belongs to it.
    private static int WithoutLineEnd(string octets, int start, int end)
    {
        end -= end > start && octets[end - 1] == '\n' ? 1 : 0;
        return end - (end > start && octets[end - 1] == '\r' ? 1 : 0);
    }
}
