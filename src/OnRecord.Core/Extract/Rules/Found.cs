namespace OnRecord.Extract.Rules;

/// <summary>An attribution on its way: its items, not yet joined with its neighbours.</summary>
internal sealed class Found
{
    public required int Block { get; init; }

    public TextSpan? Source { get; set; }

    public TextSpan? Cue { get; set; }

    /// <summary>Who passed it on.</summary>
    public TextSpan? Relay { get; set; }

    /// <summary>The pieces of content in order of the text.</summary>
    public List<TextSpan> Content { get; } = [];

    public Scope Scope { get; set; }

    public double Confidence { get; init; }

    /// <summary>The attribution whose speaker goes on here.</summary>
    public Found? Continues { get; init; }

    /// <summary>The numbers of the quotations among its content.</summary>
    public List<int> Quotations { get; } = [];

    /// <summary>Whether it is a name beside the colon of a title.</summary>
    public bool IsColonOfTitle { get; init; }

    /// <summary>The attribution in whose content this one is told.</summary>
    public Found? Within { get; set; }

    /// <summary>Where it stands in the order of the text: at its first piece of content.</summary>
    public int Place => Content[0].Start;

    /// <summary>Whether the source is a pronoun.</summary>
    public bool HasPronoun { get; init; }

    /// <summary>Adds a piece of a unit to the content; one that is a whole quotation without the marks.</summary>
    public void Add(Annotations doc, Unit unit, Piece piece)
    {
        for (var at = piece.First; at <= piece.Last; at++)
        {
            if (unit[at].IsQuotation)
            {
                Quotations.Add(unit[at].Number);
            }
        }

        Content.Add(unit.IsOneQuotation(piece) ? doc.Quotations[unit[piece.First].Number].Inner : unit.SpanOf(piece));
    }

    /// <summary>The attribution, once the numbers of those it refers to are known.</summary>
    public Attribution ToAttribution(Func<Found?, int?> number) =>
        new(Source, Cue, [.. Content.Order(_byStart)], Scope, number(Continues), Confidence) { Within = number(Within), Relay = Relay };

    private static readonly Comparer<TextSpan> _byStart = Comparer<TextSpan>.Create((one, other) => one.Start.CompareTo(other.Start));
}
