using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>A statement with its seals and words for the search index.</summary>
internal sealed class StatementEntry
{
    /// <summary>Works a statement out.</summary>
    /// <param name="article">Its article.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="place">Its place among the statements of the article.</param>
    /// <param name="title">The words of the article's title.</param>
    public StatementEntry(Article article, Statement statement, int place, string title)
    {
        Statement = statement;
        Place = place;
        Days = DaysOf(statement.SaidOn?.Interval, article.Published?.Value);
        Checksum = Seal.Of(statement);
        Evidence = [.. EvidenceOf(statement)];
        var words = WordsOf(statement);
        Content = SearchText.InOrder(words);
        Whole = SearchText.Wholes(words);
        Topics = SearchText.InOrder(string.Join(' ', Circumstances.TopicsOf(statement)));
        Addressee = SearchText.InOrder(statement.Addressee?.Name);
        SameWords = SameWordsOf(statement);
        Title = title;
    }

    /// <summary>The statement.</summary>
    public Statement Statement { get; }

    /// <summary>Its place among the statements of the article.</summary>
    public int Place { get; }

    /// <summary>The days by which it is found: when it was said, else when its article was published.</summary>
    public DateInterval? Days { get; }

    /// <summary>The seal.</summary>
    public byte[] Checksum { get; }

    /// <summary>Its evidence.</summary>
    public ImmutableArray<EvidenceEntry> Evidence { get; }

    /// <summary>The words of its content, in order.</summary>
    public string Content { get; }

    /// <summary>Those that have several parts, as one word each.</summary>
    public string Whole { get; }

    /// <summary>The words of what it is about.</summary>
    public string Topics { get; }

    /// <summary>The number that copies of it share.</summary>
    public long SameWords { get; }

    /// <summary>The words of its addressee.</summary>
    public string Addressee { get; }

    /// <summary>The words of its article's title.</summary>
    public string Title { get; }

    /// <summary>
    /// The days by which a statement is found. Nothing is said after it was printed: a day that would be later was misread, or is
    /// the day that the words are about, and must not come first in every list.
    /// </summary>
    public static DateInterval? DaysOf(DateInterval? said, DateInterval? published) =>
        said is { } days && !(published is { } printed && days.First > printed.Last) ? days : published;

    /// <summary>The number that copies of a statement share.</summary>
    public static long SameWordsOf(Statement statement) => Store.SameWords.PrintOf(WordsOf(statement), statement.Speaker.Name, statement.Speaker.Type);

    private static string WordsOf(Statement statement) => string.Join(' ', statement.Content.Select(piece => piece.Words));

    private static IEnumerable<EvidenceEntry> EvidenceOf(Statement statement)
    {
        var roles = new (string Role, Evidence? Evidence)[]
        {
            (EvidenceRole.Speaker, statement.Speaker.Words),
            (EvidenceRole.Cue, statement.Cue),
            (EvidenceRole.Addressee, statement.Addressee?.Words),
            (EvidenceRole.SaidOn, statement.SaidOn?.Words),
            (EvidenceRole.Relay, statement.Relay?.Words),
            (EvidenceRole.Occasion, statement.Occasion),
            (EvidenceRole.Channel, statement.Channel),
            (EvidenceRole.Place, statement.Place),
            (EvidenceRole.Modality, statement.Modality?.Words),
        };
        foreach (var (role, evidence) in roles)
        {
            if (evidence is not null)
            {
                yield return Entry(role, 0, evidence);
            }
        }

        for (var piece = 0; piece < statement.Content.Length; piece++)
        {
            yield return Entry(EvidenceRole.Content, piece, statement.Content[piece]);
        }

        for (var topic = 0; topic < statement.Topics.Length; topic++)
        {
            yield return Entry(EvidenceRole.Topic, topic, statement.Topics[topic].Words);
        }

        EvidenceEntry Entry(string role, int piece, Evidence evidence) => new(role, piece, evidence, Seal.Of(statement.Id, role, piece, evidence));
    }

    /// <summary>One piece of evidence.</summary>
    /// <param name="Role">What it is evidence of, as in <see cref="EvidenceRole"/>.</param>
    /// <param name="Piece">Its number, from 0.</param>
    /// <param name="Evidence">The evidence.</param>
    /// <param name="Checksum">The seal.</param>
    internal sealed record EvidenceEntry(string Role, int Piece, Evidence Evidence, byte[] Checksum);
}
