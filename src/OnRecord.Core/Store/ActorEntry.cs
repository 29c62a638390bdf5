using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>An actor of an article with the names by which the article calls it.</summary>
internal sealed class ActorEntry
{
    private ActorEntry(Article article, Actor actor)
    {
        Actor = actor;
        Mentions = ActorColumns.Mentions(actor.Mentions);
        Offices = Json.List(actor.Offices);
        Titles = TitleWords.Of(article.Text, actor.Mentions, actor.Offices);
        Checksum = Seal.Of(article.Id, actor);
        Names = [.. NamesOf(article, actor).GroupBy(name => name, StringComparer.Ordinal).Select(Entry)];

        // Its own name is found too where the article does not print it in one piece.
        NameEntry Entry(IGrouping<string, string> name) => new(name.Key, actor.Type, name.Count() - (name.Key == Line(actor.Name) ? 1 : 0));
    }

    /// <summary>The actor.</summary>
    public Actor Actor { get; }

    /// <summary>Its mentions as a column.</summary>
    public string Mentions { get; }

    /// <summary>Its offices as a column.</summary>
    public string Offices { get; }

    /// <summary>Its offices and descriptions as it is found by them.</summary>
    public ImmutableArray<TitleWords> Titles { get; }

    /// <summary>The seal.</summary>
    public byte[] Checksum { get; }

    /// <summary>Its names.</summary>
    public ImmutableArray<NameEntry> Names { get; }

    /// <summary>The actors of an article, and speakers that it does not list.</summary>
    public static IEnumerable<ActorEntry> AllOf(Findings findings)
    {
        var speakers = findings.Statements.Select(statement => statement.Speaker).SelectMany(speaker =>
            speaker is { Actor: { } id, Name: { } name, Type: { } type } ? new[] { new Actor(id, name, type, [], []) } : []);
        return findings.Actors.Concat(speakers).DistinctBy(actor => actor.Id).Select(actor => new ActorEntry(findings.Article, actor));
    }

    private static IEnumerable<string> NamesOf(Article article, Actor actor) =>
        actor.Mentions.Where(mention => mention.Form == MentionForm.Name).Select(mention => Line(mention.Span.Of(article.Text)))
            .Append(Line(actor.Name)).Where(name => name.Length > 0);

    private static string Line(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A name as printed.</summary>
    /// <param name="Name">The name on one line.</param>
    /// <param name="Type">The type of the actor.</param>
    /// <param name="Count">How often it is printed.</param>
    internal sealed record NameEntry(string Name, ActorType Type, int Count)
    {
        /// <summary>Its folded words.</summary>
        public string Folded { get; } = string.Join(' ', Folding.Words(Name));

        /// <summary>The last of them, by which a person is found; null for others.</summary>
        public string? LastWord => Type == ActorType.Person ? Folded[(Folded.LastIndexOf(' ') + 1)..] : null;
    }
}
