namespace OnRecord.Resolve;

/// <summary>A name as it stands in the text, taken apart.</summary>
/// <param name="Span">The name alone, without title.</param>
/// <param name="Words">Its words.</param>
/// <param name="Title">The words before it that say what its bearer is, joined by blanks; empty when there are none.</param>
/// <param name="Gender">m or f when an honorific or first name tells, else ?.</param>
/// <param name="Kind">What it can name; null when nothing tells.</param>
/// <param name="Unit">The number of its unit.</param>
/// <param name="Item">The number of its first item in the unit.</param>
internal sealed record NameMention(TextSpan Span, string[] Words, string Title, char Gender, ActorType? Kind, int Unit, int Item)
{
    /// <summary>The number of the first item of title and name.</summary>
    public int From { get; init; } = Item;

    /// <summary>Whether the capital may come from the beginning of the sentence alone.</summary>
    public bool IsDoubtful { get; init; }

    public string Name => string.Join(' ', Words);
}
