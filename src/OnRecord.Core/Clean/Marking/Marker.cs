using System.Collections.Immutable;

namespace OnRecord.Clean.Marking;

/// <summary>Marks what each stretch of a text is. Each line of the list is one file; a rule sees what the rules before it have left open.</summary>
internal static class Marker
{
    private static readonly ImmutableArray<Action<Sheet>> _rules =
    [
        TitleLine.Mark,
        FurnitureLines.Mark,
        TimeLines.Mark,
        RepeatedLines.Mark,
        Captions.Mark,
        CaptionNeighbours.Mark,
        Bylines.Mark,
        DeskNotes.Mark,
        DoubtfulLines.Mark,
        Datelines.Mark,
        CreditTails.Mark,
        Headlines.Mark,
        RelatedHeadlines.Mark,
        CrossHeads.Mark,
    ];

    /// <summary>The text with every paragraph marked.</summary>
    /// <param name="surface">The text and what its markup said.</param>
    /// <param name="title">The title that came beside the text, if one did.</param>
    public static Sheet Mark(Surface surface, string? title)
    {
        var sheet = new Sheet(surface.Text, ParagraphSplitter.Split(surface.Text, title), title);
        Apply(surface.Hints, sheet);
        foreach (var rule in _rules)
        {
            rule(sheet);
        }

        return sheet;
    }

    private static void Apply(Hint hint, Paragraph paragraph)
    {
        if (hint.IsDoubt)
        {
            paragraph.Doubt = hint.Rule;
        }
        else
        {
            paragraph.Mark(hint.Kind, hint.Rule);
        }
    }

    private static void Apply(ImmutableArray<Hint> hints, Sheet sheet)
    {
        var next = 0;
        foreach (var paragraph in sheet.Paragraphs)
        {
            while (next < hints.Length && hints[next].Span.End <= paragraph.Rest.Start)
            {
                next++;
            }

            if (next < hints.Length && hints[next].Span.Contains(paragraph.Rest))
            {
                Apply(hints[next], paragraph);
            }
        }
    }
}
