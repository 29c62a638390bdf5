using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>The words of a source phrase, taken apart: what comes before its head, the head, what comes after.</summary>
internal sealed class SourceWords
{
    private static readonly HashSet<string> _demonstratives = new(StringComparer.Ordinal) { "this", "that", "its", "his", "each" };

    public SourceWords(Annotations doc, Unit unit, int unitNumber, TextSpan span)
    {
        Span = span;
        Unit = unit;
        UnitNumber = unitNumber;
        Items = WithoutPossessive(unit, [.. Enumerable.Range(0, unit.Count).Where(index => span.Contains(unit[index].Span) && unit[index].IsWord)]);
        Lower = [.. Items.Select(index => unit[index].Lower)];
        HeadAt = Head();
        Description = Described(doc);
    }

    public TextSpan Span { get; }

    public Unit Unit { get; }

    public int UnitNumber { get; }

    /// <summary>The numbers of its word items in the unit.</summary>
    public IReadOnlyList<int> Items { get; }

    /// <summary>Its words in small letters.</summary>
    public IReadOnlyList<string> Lower { get; }

    /// <summary>Which of its words is the head: the last before a preposition, relative clause or comma.</summary>
    public int HeadAt { get; }

    public string HeadWord => Lower.Count > 0 ? Lower[HeadAt] : "";

    /// <summary>The phrase without a leading article and without a comma and what follows it.</summary>
    public string Description { get; }

    public bool IsPronoun => Lower.Count == 1 && (WordClass.Pronouns.Contains(Lower[0]) || Lower[0] is "his" or "her" or "its" or "their");

    /// <summary>Whether it takes up the words right before it: <c>the judge, who</c>.</summary>
    public bool IsRelative => Lower is ["who" or "which" or "that" or "whom"];

    public bool IsIndefinite => Lower.Count > 0 && Lower[0] is "a" or "an" or "one" or "another" or "some";

    public bool IsDefinite => Lower.Count > 0 && (Lower[0] is "the" or "this" or "that" or "his" or "her" or "their" or "its" || (Lower.Count > 1 && WordClass.Possessives.Contains(Lower[1])) || Lower.Skip(1).Take(4).Any(word => WordClass.Possessives.Contains(word)));

    /// <summary>Whether the head is a plural, or a word such as <c>police</c>.</summary>
    public bool IsPlural => !WordClass.Pronouns.Contains(HeadWord) && !_demonstratives.Contains(HeadWord) && IsPluralNoun;

    private bool IsPluralNoun => Lower.Take(HeadAt + 1).Any(NameTables.IsCollective) || (HeadWord.Length > 3 && HeadWord.EndsWith('s') && !HeadWord.EndsWith("ss", StringComparison.Ordinal) && !HeadWord.EndsWith("us", StringComparison.Ordinal) && !NameTables.IsRole(HeadWord)) || Lower is ["some" or "many" or "others" or "several" or "most" or "few" or "both"];

    /// <summary><c>Berg's</c> as a source, before <c>claim that</c>, is Berg.</summary>
    private static int[] WithoutPossessive(Unit unit, int[] items) => items.Length > 1 && unit[items[^1]].IsIn(WordClass.Possessives) ? items[..^1] : items;

    private int Head()
    {
        for (var at = 1; at < Lower.Count; at++)
        {
            var gap = Items[at] > Items[at - 1] + 1;
            if (gap || WordClass.Prepositions.Contains(Lower[at]) || Lower[at] is "who" or "which" or "that" or "and" || IsParticiple(at))
            {
                return at - 1;
            }
        }

        return Math.Max(0, Lower.Count - 1);
    }

    /// <summary><c>judges handling the cases</c>, <c>a poll released on Monday</c>: a participle behind a noun for people or papers.</summary>
    private bool IsParticiple(int at) =>
        !Unit[Items[at]].IsCapital
        && !WordClass.Possessives.Contains(Lower[at - 1])
        && (Lower[at].EndsWith("ing", StringComparison.Ordinal) || WordClass.Participles.Contains(Lower[at]))
        && (Lower[at - 1].EndsWith('s') || NameTables.IsRole(Lower[at - 1]) || NameTables.IsCollective(Lower[at - 1]) || NameTables.IsDocument(Lower[at - 1]));

    private string Described(Annotations doc)
    {
        var first = Lower.Count > 1 && WordClass.Determiners.Contains(Lower[0]) ? 1 : 0;
        var last = Items.Count - 1;
        for (var at = 1; at < Items.Count; at++)
        {
            if (Items[at] > Items[at - 1] + 1)
            {
                last = at - 1;
                break;
            }
        }

        return Items.Count == 0 ? Span.Of(doc.Text) : Unit.SpanOf(Items[Math.Min(first, last)], Items[last]).Of(doc.Text);
    }
}
