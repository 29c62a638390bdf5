namespace OnRecord.Resolve;

/// <summary>A name as it stands in the text, taken apart.</summary>
/// <param name="Span">The name alone, without title.</param>
/// <param name="Words">Its words.</param>
/// <param name="Type">What it is the name of.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Head">The token on which its others depend.</param>
internal sealed record NameMention(TextSpan Span, string[] Words, NameType Type, int First, int Last, int Head)
{
    /// <summary>The words before it that say what its bearer is, joined by blanks; empty when there are none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The first token of title and name.</summary>
    public int TitleFirst { get; init; } = First;

    /// <summary>m or f when an honorific, title or first name tells, else ?.</summary>
    public char Gender { get; init; } = '?';

    /// <summary>Whether a form of address such as Mr or Sir stands before it.</summary>
    public bool IsHonoured { get; init; }

    /// <summary>Whether an article stands right before it: <c>the Finn</c>.</summary>
    public bool HasArticle { get; init; }

    /// <summary>Whether a noun for a role stands right before it.</summary>
    public bool HasRole { get; init; }

    /// <summary>Whether it stands in a title, where every word may have a capital.</summary>
    public bool IsInTitle { get; init; }

    /// <summary>Whether it was no name to the language engine and is taken for one because it is a source.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether it is all the words of a source.</summary>
    public bool IsSource { get; init; }

    public string Name => string.Join(' ', Words);

    /// <summary>The words folded.</summary>
    public string[] Folded { get; } = [.. Words.Select(Folding.Fold)];
}
