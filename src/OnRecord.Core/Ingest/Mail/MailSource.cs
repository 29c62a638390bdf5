using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Mail;

/// <summary>Reads e-mail messages: a message is an article of its text parts, with its subject, sender and date.</summary>
public sealed partial class MailSource : ISource
{
    private static readonly ImmutableArray<string> _known = ["From", "To", "Subject", "Date"];
    private static readonly ImmutableArray<string> _telling = ["MIME-Version", "Received", "Message-ID", "Return-Path", "Content-Transfer-Encoding"];

    /// <inheritdoc/>
    public string Format => "mail";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".eml"];

    /// <inheritdoc/>
    public bool Recognises(string head)
    {
        var headers = new MailHeaders(head, new TextSpan(0, head.Length));
        return headers.Count > 2 && _known.Any(headers.Has) && _telling.Any(headers.Has);
    }

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options)
    {
        if (ReadDocument.Octets(input, options.RecordLimit, out var refusal) is not { } document)
        {
            return refusal is { } rejected ? [rejected] : [];
        }

        var message = MailPart.Read(document.Decoded.Text);
        var text = new MappedTextBuilder();
        Add(message, text);
        return document.Arrive(Format, [new Slip { Region = default, Key = message.Headers["Message-ID"] ?? "", Text = text.ToText(), Fields = Fields(message) }], options);
    }

    private static ImmutableSortedDictionary<string, Stated<string>> Fields(MailPart message)
    {
        var fields = new SlipFields();
        fields.Add(FieldNames.Title, message.Headers["Subject"], "header Subject");
        var from = message.Headers["From"] ?? "";
        fields.Add(FieldNames.Byline, Name(from), "header From");
        fields.Add("from", Comment().Replace(from, ""), "header From");
        fields.Add(FieldNames.Published, message.Headers["Date"], "header Date");
        fields.Add("id", message.Headers["Message-ID"], "header Message-ID");
        fields.Add("parts", string.Join(", ", message.Leaves.Select(part => part.Type)), "types of the parts");
        return fields.All;
    }

    // "Ann Lee <ann@example.com>" and "ann@example.com (Ann Lee)" name a person; else the address has to do.
    private static string Name(string from)
    {
        var bracket = from.IndexOf('<', StringComparison.Ordinal);
        var name = bracket > 0 ? from[..bracket].Trim(' ', '"') : Comment().Match(from).Value.Trim(' ', '(', ')');
        return name.Length > 0 ? name : from.Trim('<', '>', ' ');
    }

    [GeneratedRegex(@"\s*\([^()]*\)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    private static void Add(MailPart part, MappedTextBuilder text)
    {
        if (part.Parts.IsEmpty)
        {
            AddLeaf(part, text);
        }
        else if (part.Type == "multipart/alternative")
        {
            AddLeaf(Best([.. part.Leaves]), text);
        }
        else
        {
            foreach (var inside in part.Parts)
            {
                AddSubject(part, inside, text);
                Add(inside, text);
            }
        }
    }

    // The parts of an alternative say the same; plain text needs no cleaning.
    private static MailPart Best(List<MailPart> leaves) =>
        leaves.Find(leaf => leaf.Type == "text/plain" && !leaf.Text().IsBlank) ?? leaves.Find(leaf => leaf.Type == "text/html") ?? leaves[0];

    private static void AddSubject(MailPart part, MailPart inside, MappedTextBuilder text)
    {
        if (!part.Type.StartsWith("multipart/", StringComparison.Ordinal) && inside.Headers["Subject"] is { } subject)
        {
            text.Break(2);
            text.Insert(subject);
            text.Break(2);
        }
    }

    private static void AddLeaf(MailPart part, MappedTextBuilder text)
    {
        var isText = part.Type.StartsWith("text/", StringComparison.Ordinal) || part.Type.StartsWith("multipart/", StringComparison.Ordinal);
        if (!isText || part.IsAttached)
        {
            return;
        }

        var words = part.Text();
        text.Break(2);
        text.Add((part.Type == "text/html" ? MarkupLines.OfHtml(words) : BodyText.Plain(words)).Trim());
    }
}
