using OnRecord.Extract.Rules;
using OnRecord.Neural.Heads;

namespace OnRecord.Extract;

/// <summary>Takes attributions out of what the language engine read, with the limits that a statement has: its paragraph, or one quotation over several.</summary>
internal sealed class AttributionReader(Annotations doc)
{
    private const int MostBlanks = 12;

    private readonly ContentLimits _limits = new(doc);

    /// <summary>The attributions in the order of their places; those without content inside the limits are left out.</summary>
    public List<Found> Read()
    {
        var found = new List<Found>();
        foreach (var linked in doc.Reading.Attributions)
        {
            if (Of(linked) is { Content.Count: > 0 } one)
            {
                found.Add(one);
            }
        }

        found.Sort((one, other) => one.Place.CompareTo(other.Place));
        return found;
    }

    private Found? Of(LinkedAttribution linked)
    {
        if (_limits.WithinBlock(Span(linked.Cue)) is not { } cue)
        {
            return null;
        }

        var contents = linked.Contents.Select(Span).ToList();
        var source = linked.Source is { } words ? _limits.Beside(Span(words), cue.Block) : TakeName(cue.Span, contents);
        var found = new Found
        {
            Block = cue.Block,
            Source = source,
            Cue = cue.Span,
            Confidence = linked.Confidence,
            HasPronoun = linked.Source is { } pronoun && pronoun.End - pronoun.Start == 1 && WordClass.Pronouns.Contains(doc.Tokens[pronoun.Start].In(doc.Text).ToString().ToLowerInvariant()),
        };
        _limits.Add(found, contents);
        found.Scope = found.Content.Count > 0 ? Scopes.Of(found, doc) : found.Scope;
        return found;
    }

    /// <summary><c>“A,” said Ana Ruiz, “B.”</c>: the name that was taken for the beginning of what she said, which is then cut off it.</summary>
    private TextSpan? TakeName(TextSpan cue, List<TextSpan> contents)
    {
        var number = contents.FindIndex(content => content.Start > cue.Start && content.Start - cue.End <= 1);
        if (number < 0 || _limits.QuotationAfterWords(contents[number]) is not { } quotation)
        {
            return null;
        }

        var before = TextSpan.Between(contents[number].Start, quotation.Start).Trim(doc.Text);
        if (before.Length < 3 || doc.Text[before.End - 1] != ',' || before.Of(doc.Text).Count(char.IsWhiteSpace) > MostBlanks)
        {
            return null;
        }

        contents[number] = TextSpan.Between(quotation.Start, contents[number].End);
        return before with { Length = before.Length - 1 };
    }

    private TextSpan Span(RoleSpan words) => doc.Tokens[words.Start].Span.Union(doc.Tokens[words.End - 1].Span);
}
