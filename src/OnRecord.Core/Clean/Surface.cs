using System.Collections.Immutable;

namespace OnRecord.Clean;

/// <summary>The text of a draft without its markup.</summary>
/// <param name="Text">The text.</param>
/// <param name="Map">Leads from <paramref name="Text"/> to the text of the draft.</param>
/// <param name="Hints">What the markup said, in order.</param>
/// <param name="Fields">What the page said about itself, by the names of the draft's fields.</param>
internal sealed record Surface(string Text, OffsetMap Map, ImmutableArray<Hint> Hints, ImmutableSortedDictionary<string, Stated<string>> Fields)
{
    /// <summary>A text without markup.</summary>
    public static Surface Plain(string text) => new(text, OffsetMap.Identity, [], NoFields);

    /// <summary>No fields at all.</summary>
    public static ImmutableSortedDictionary<string, Stated<string>> NoFields { get; } =
        ImmutableSortedDictionary<string, Stated<string>>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The same with <paramref name="title"/> as a first line of its own that leads nowhere in the source.</summary>
    public Surface WithTitle(string title)
    {
        var front = title + "\n";
        var map = new OffsetMapBuilder();
        map.Add(front.Length, default);
        map.Add(Text.Length, new TextSpan(0, Text.Length));
        var moved = Hints.Select(hint => hint with { Span = hint.Span with { Start = hint.Span.Start + front.Length } });
        return this with { Text = front + Text, Map = map.ToMap().Then(Map), Hints = [.. moved] };
    }
}
