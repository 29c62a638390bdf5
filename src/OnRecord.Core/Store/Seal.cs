using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Store;

/// <summary>
/// Checksums over all that a row says, so that a flipped bit anywhere in it is seen: SQLite's pages have no checksums, and its own
/// checks miss most single flipped bits. The first 16 bytes of a SHA-256; each part is hashed with its length.
/// </summary>
internal sealed class Seal
{
    private readonly StringBuilder _parts = new();

    /// <summary>The seal of an article's fields; its text and its source have hashes of their own.</summary>
    public static byte[] Of(Article article)
    {
        var seal = new Seal().Add(article.Id).Add(article.Source.Id).Add(ArticleColumns.Stated(article)).Add(ArticleColumns.Blocks(article.Blocks));
        foreach (var field in new[] { article.Title, article.Outlet, article.Byline, article.Dateline, article.Url, article.Language })
        {
            seal.Add(field?.Value);
        }

        seal.Add(article.Published?.Value.ToString()).Add(article.PublishedReason).Add(ArticleColumns.Fields(article.Fields));
        return seal.Add(Convert.ToHexString(SHA256.HashData(ArticleColumns.Origin(article.Origin) ?? []))).ToBytes();
    }

    /// <summary>The seal of an actor in an article.</summary>
    public static byte[] Of(string article, Actor actor) =>
        new Seal().Add(article).Add(actor.Id).Add(actor.Name).Add(EnumText.Write(actor.Type))
            .Add(ActorColumns.Mentions(actor.Mentions)).Add(Json.List(actor.Offices)).ToBytes();

    /// <summary>The seal of a statement; its evidence has seals of its own.</summary>
    public static byte[] Of(Statement statement)
    {
        var seal = new Seal().Add(statement.Id).Add(statement.Article);
        Add(seal, statement.Speaker);
        seal.Add(EnumText.Write(statement.Mode)).Add(EnumText.Write(statement.Polarity)).Add(EnumText.Write(statement.Scope));
        seal.Add(statement.Act).Add(statement.Addressee?.Name).Add(EnumText.Write(statement.Section));
        seal.Add(statement.SaidOn?.Interval?.ToString()).Add(statement.SaidOn?.Basis).Add(statement.SaidOn?.Reason);
        seal.Add(Pieces(statement));
        AddCircumstances(seal, statement);
        return seal.ToBytes();
    }

    /// <summary>The seal of a rejection.</summary>
    public static byte[] Of(Rejection rejection) => new Seal().Add(rejection.Address).Add(rejection.Reason).Add(rejection.Detail).ToBytes();

    /// <summary>The seal of a decision; its number comes from the record and is left out.</summary>
    public static byte[] Of(Decision decision) =>
        new Seal().Add(Days.Write(decision.At)).Add(decision.Who).Add(decision.Kind).Add(decision.Target).Add(decision.Value).Add(decision.Why)
            .Add(decision.Undoes?.ToString(CultureInfo.InvariantCulture)).ToBytes();

    /// <summary>The seal of one piece of evidence of a statement.</summary>
    public static byte[] Of(string statement, string role, int piece, Evidence evidence) =>
        new Seal().Add(statement).Add(role).Add(piece).Add(evidence.Article).Add(evidence.Span.Start).Add(evidence.Span.Length)
            .Add(evidence.Words).Add(evidence.Stage).Add(evidence.Confidence).ToBytes();

    // Which evidence there is, so that a lost row is missed.
    private static string Pieces(Statement statement) => string.Create(
        CultureInfo.InvariantCulture,
        $"{statement.Content.Length} {statement.Speaker.Words is not null} {statement.Cue is not null} {statement.Addressee is not null} {statement.SaidOn is not null}");

    // Records of the first form know none of these and keep their seals.
    private static void AddCircumstances(Seal seal, Statement statement)
    {
        bool[] places = [statement.Occasion is not null, statement.Channel is not null, statement.Place is not null];
        if (!Circumstances.IsAny(statement) && !places.Contains(true))
        {
            return;
        }

        seal.Add(statement.ReportedBy).Add(statement.Relay?.Name).Add(EnumText.Write(statement.Modality?.Kind));
        seal.Add(Json.List(Circumstances.TopicsOf(statement))).Add(string.Join(' ', places));
    }

    private static void Add(Seal seal, Speaker speaker)
    {
        seal.Add(speaker.Actor).Add(speaker.Name).Add(EnumText.Write(speaker.Type)).Add(EnumText.Write(speaker.Basis));
        seal.Add(speaker.Confidence).Add(speaker.Reason).Add(Json.List(speaker.Candidates));
    }

    private Seal Add(string? part)
    {
        _parts.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:").Append(part);
        return this;
    }

    private Seal Add(int part) => Add(part.ToString(CultureInfo.InvariantCulture));

    private Seal Add(double part) => Add(part.ToString("R", CultureInfo.InvariantCulture));

    private byte[] ToBytes() => SHA256.HashData(Encoding.UTF8.GetBytes(_parts.ToString()))[..16];
}
