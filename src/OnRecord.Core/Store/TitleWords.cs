using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>
/// An office or description in the form by which its holder is found: <c>the Alliance's Secretary General</c> and <c>secretary general
/// of the Alliance</c> give the same words and the same head.
/// </summary>
internal sealed class TitleWords
{
    // Who was minister once is not found as the minister.
    private const string Former = "former";

    private static readonly FrozenSet<string> _particles = WordList.Words("Store", "title-particles.txt");
    private static readonly FrozenSet<string> _ends = WordList.Words("Store", "title-ends.txt");

    /// <summary>The form of a title as printed.</summary>
    public TitleWords(string title)
    {
        var words = Folding.Words(Main(title)).Select(word => word is "ex" ? Former : word).ToList();
        var main = words.TakeWhile(word => !_ends.Contains(word)).LastOrDefault(word => !_particles.Contains(word));
        Head = main is null ? "" : words.Contains(Former) && main != Former ? $"{Former} {main}" : main;
        Words = string.Join(' ', words.Where(word => !_particles.Contains(word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>Its words in alphabetical order, parted by spaces, without those that tell nothing.</summary>
    public string Words { get; }

    /// <summary>The word that says what the office is, with <c>former</c> before it where the title says so; empty for a title without words.</summary>
    public string Head { get; }

    /// <summary>The titles that an article gives an actor, in words of its own and as offices, each once.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="mentions">The actor's mentions.</param>
    /// <param name="offices">The actor's offices.</param>
    public static ImmutableArray<TitleWords> Of(string text, ImmutableArray<Mention> mentions, ImmutableArray<string> offices) =>
    [
        .. mentions.Where(mention => mention.Form == MentionForm.Title).Select(mention => mention.Span.Of(text)).Concat(offices)
            .Select(title => new TitleWords(title)).Where(title => title.Head.Length > 0)
            .DistinctBy(title => (title.Head, title.Words)),
    ];

    private static string Main(string title) => title.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma ? title[..comma] : title;
}
