using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>Makes statements of rows whose columns are those of the question <c>statements</c>.</summary>
internal sealed class StatementReader(Database database)
{
    /// <summary>How many columns of such a row belong to the statement and its speaker; those of its article follow.</summary>
    public const int Columns = 20;

    /// <summary>The statement of a row, with its evidence.</summary>
    /// <param name="row">The row.</param>
    /// <param name="faults">Takes what is not as it was written; null where nobody looks.</param>
    public Statement Read(Row row, List<Fault>? faults = null)
    {
        var (id, article) = (row.Text(1), row.Text(Columns));
        var evidence = EvidenceOf(row.Number(0), id, article, faults);
        Evidence? One(string role) => evidence.Where(one => one.Role == role).Select(one => one.Evidence).FirstOrDefault();

        var statement = new Statement
        {
            Id = id,
            Article = article,
            Speaker = SpeakerOf(row, One(EvidenceRole.Speaker)),
            Cue = One(EvidenceRole.Cue),
            Content = [.. evidence.Where(one => one.Role == EvidenceRole.Content).Select(one => one.Evidence)],
            Mode = row.Value<StatementMode>(8),
            Polarity = row.Value<Polarity>(9),
            Scope = row.Value<Scope>(10),
            Act = row.Optional(11),
            Addressee = row.Optional(12) is { } name && One(EvidenceRole.Addressee) is { } words ? new Addressee(name, words) : null,
            SaidOn = row.Optional(15) is { } basis && One(EvidenceRole.SaidOn) is { } when ? new SaidOn(row.Interval(13), when, basis, row.Optional(16)) : null,
            Section = row.Value<Section>(17),
        };
        statement = Circumstances.Read(database, row.Number(0), statement, role => evidence.Where(one => one.Role == role).Select(one => one.Evidence));
        if (faults is not null && !Seal.Of(statement).AsSpan().SequenceEqual(row.Bytes(18)))
        {
            faults.Add(new Fault("statement", id, "What is stored of it is not what was written, or a piece of its evidence is missing."));
        }

        return statement;
    }

    private static Speaker SpeakerOf(Row row, Evidence? words) => new()
    {
        Actor = row.Optional(19),
        Name = row.Optional(2),
        Type = row.Optional(3) is { } type ? EnumText.Read<ActorType>(type) : null,
        Words = words,
        Basis = row.Value<Basis>(4),
        Confidence = row.Fraction(5),
        Reason = row.Optional(6),
        Candidates = Json.List(row.Text(7)),
    };

    private ImmutableArray<(string Role, Evidence Evidence)> EvidenceOf(long number, string statement, string article, List<Fault>? faults)
    {
        var evidence = ImmutableArray.CreateBuilder<(string, Evidence)>();
        using var row = database.Rows("evidence", number);
        while (row.Next())
        {
            var (role, piece) = (row.Text(0), row.Small(1));
            var one = new Evidence(article, TextSpan.Between(row.Small(2), row.Small(3)), row.Text(4), row.Text(5), row.Fraction(6));
            evidence.Add((role, one));
            if (faults is not null && !Seal.Of(statement, role, piece, one).AsSpan().SequenceEqual(row.Bytes(7)))
            {
                faults.Add(new Fault("evidence", $"{statement} {role} {piece}", "What is stored of it is not what was written."));
            }
        }

        return evidence.ToImmutable();
    }
}
