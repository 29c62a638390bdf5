using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Store;

/// <summary>Everything of an article that can be worked out before the writer's turn comes, so that many threads share that work.</summary>
internal sealed class ArticleEntry
{
    private ArticleEntry(Findings findings, byte[] draft)
    {
        Findings = findings;
        Draft = draft;
        Source = SourceEntry.Of(findings.Article.Source);
        Known = NumberOfKnownFields(findings.Article);
        Sha256 = SHA256.HashData(Encoding.UTF8.GetBytes(findings.Article.Text));
        Checksum = Seal.Of(findings.Article);
        Words = SearchText.OfArticle(findings.Article.Text);
        Actors = [.. ActorEntry.AllOf(findings)];
        var title = SearchText.InOrder(findings.Article.Title?.Value);
        Statements = [.. findings.Statements.DistinctBy(statement => statement.Id).Select((statement, place) => new StatementEntry(findings.Article, statement, place, title))];
        Print = PrintOf();
    }

    /// <summary>The article and what was found in it.</summary>
    public Findings Findings { get; }

    /// <summary>Hash of the draft it was made from, by which the same draft is known again.</summary>
    public byte[] Draft { get; }

    /// <summary>The source document.</summary>
    public SourceEntry Source { get; }

    /// <summary>How many of the article's fields are known.</summary>
    public int Known { get; }

    /// <summary>The hash of the text.</summary>
    public byte[] Sha256 { get; }

    /// <summary>The seal of the fields.</summary>
    public byte[] Checksum { get; }

    /// <summary>The words for the search index.</summary>
    public string Words { get; }

    /// <summary>The actors.</summary>
    public ImmutableArray<ActorEntry> Actors { get; }

    /// <summary>The statements.</summary>
    public ImmutableArray<StatementEntry> Statements { get; }

    /// <summary>Hash of all of it, by which a change is known.</summary>
    public byte[] Print { get; }

    /// <summary>Works an article out.</summary>
    /// <exception cref="InvalidOperationException">A stage broke its word, and what it found must not be stored.</exception>
    public static ArticleEntry Of(Findings findings, byte[] draft)
    {
        Truth.Demand(findings);
        return new ArticleEntry(findings, draft);
    }

    private static int NumberOfKnownFields(Article article)
    {
        object?[] fields = [article.Title, article.Outlet, article.Byline, article.Dateline, article.Url, article.Published, article.Language];
        return fields.Count(field => field is not null) + article.Fields.Count;
    }

    private byte[] PrintOf()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Sha256);
        hash.AppendData(Checksum);
        foreach (var actor in Actors)
        {
            hash.AppendData(actor.Checksum);
        }

        foreach (var evidence in Statements.SelectMany(statement => statement.Evidence))
        {
            hash.AppendData(evidence.Checksum);
        }

        foreach (var statement in Statements)
        {
            hash.AppendData(statement.Checksum);
        }

        return hash.GetHashAndReset()[..16];
    }
}
