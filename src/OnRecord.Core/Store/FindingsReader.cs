using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Store;

/// <summary>Reads an article back with all that was found in it, and compares every part with its hash.</summary>
internal sealed class FindingsReader(Database database)
{
    private readonly StatementReader _statements = new(database);

    /// <summary>Reads the article of this number.</summary>
    public Reading Read(long number)
    {
        var faults = new List<Fault>();
        try
        {
            var (article, run) = ArticleOf(number, faults);
            var actors = ActorsOf(number, article, faults);
            var statements = StatementsOf(number, faults);
            faults.AddRange(Untrue(article, statements));
            return new Reading(new Findings(article, run, actors, statements), [.. faults]);
        }
        catch (Exception damage) when (Damage.Is(damage))
        {
            faults.Add(new Fault("article", "", $"It cannot be read: {damage.Message}"));
            return new Reading(null, [.. faults]);
        }
    }

    /// <summary>Whether the bytes are those that were hashed.</summary>
    public static bool IsSound(byte[]? bytes, byte[] sha256) => bytes is not null && SHA256.HashData(bytes).AsSpan().SequenceEqual(sha256);

    private (Article Article, string Run) ArticleOf(long number, List<Fault> faults)
    {
        using var row = database.Rows("article", number);
        if (!row.Next())
        {
            throw new InvalidOperationException("a row it refers to is missing");
        }

        var article = ArticleRow.Read(row, SourceOf(row, faults));
        if (!IsSound(Encoding.UTF8.GetBytes(article.Text), row.Bytes(4)))
        {
            faults.Add(new Fault("article", article.Id, "Its text is not what was written."));
        }

        if (!Seal.Of(article).AsSpan().SequenceEqual(row.Bytes(18)))
        {
            faults.Add(new Fault("article", article.Id, "Its fields are not what was written."));
        }

        return (article, row.Text(19));
    }

    private static SourceDocument SourceOf(Row row, List<Fault> faults)
    {
        var bytes = Packing.Unpack(row.Text(28), row.Bytes(29), row.Small(26));
        var source = ArticleRow.Source(row, bytes);
        if (!IsSound(bytes, row.Bytes(27)) || ContentId.Of('d', source.Key, source.Bytes.AsSpan()) != source.Id)
        {
            faults.Add(new Fault("source", source.Id, "Its bytes are not what arrived."));
        }

        return source;
    }

    private ImmutableArray<Actor> ActorsOf(long number, Article article, List<Fault> faults)
    {
        var actors = ImmutableArray.CreateBuilder<Actor>();
        using var row = database.Rows("appearances", number);
        while (row.Next())
        {
            var actor = new Actor(row.Text(0), row.Text(1), row.Value<ActorType>(2), ActorColumns.Mentions(row.Text(3)), Json.List(row.Text(4)));
            actors.Add(actor);
            if (!Seal.Of(article.Id, actor).AsSpan().SequenceEqual(row.Bytes(5)))
            {
                faults.Add(new Fault("actor", $"{actor.Id} in {article.Id}", "What is stored of it is not what was written."));
            }
        }

        return actors.ToImmutable();
    }

    private ImmutableArray<Statement> StatementsOf(long number, List<Fault> faults)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        using var row = database.Rows("statements of article", number);
        while (row.Next())
        {
            statements.Add(_statements.Read(row, faults));
        }

        return statements.ToImmutable();
    }

    private static IEnumerable<Fault> Untrue(Article article, ImmutableArray<Statement> statements) =>
        from statement in statements
        from evidence in Truth.EvidenceOf(statement)
        where !Truth.IsTrue(evidence, article)
        select new Fault("evidence", $"{statement.Id} {evidence.Span}", "Its words are not those of the article.");
}
