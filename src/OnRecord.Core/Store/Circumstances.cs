using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>What a record keeps of an act of speaking beyond speaker, addressee and date; most statements have some of it.</summary>
internal static class Circumstances
{
    /// <summary>Whether there is a row to keep.</summary>
    public static bool IsAny(Statement statement) =>
        statement.ReportedBy is not null || statement.Relay is not null || statement.Modality is not null || !statement.Topics.IsEmpty;

    /// <summary>The names of its topics.</summary>
    public static ImmutableArray<string> TopicsOf(Statement statement) => [.. statement.Topics.Select(topic => topic.Name)];

    /// <summary>The statement with what its row and its evidence say.</summary>
    public static Statement Read(Database database, long number, Statement statement, Func<string, IEnumerable<Evidence>> evidence)
    {
        var told = statement with
        {
            Occasion = evidence(EvidenceRole.Occasion).FirstOrDefault(),
            Channel = evidence(EvidenceRole.Channel).FirstOrDefault(),
            Place = evidence(EvidenceRole.Place).FirstOrDefault(),
        };
        using var row = database.Rows("circumstance", number);
        return !row.Next() ? told : told with
        {
            ReportedBy = row.Optional(0),
            Relay = row.Optional(1) is { } relay && evidence(EvidenceRole.Relay).FirstOrDefault() is { } words ? new Relay(relay, words) : null,
            Modality = row.Optional(2) is { } kind && evidence(EvidenceRole.Modality).FirstOrDefault() is { } held ? new Modality(EnumText.Read<ModalityKind>(kind), held) : null,
            Topics = [.. Json.List(row.Text(3)).Zip(evidence(EvidenceRole.Topic), (name, topic) => new Topic(name, topic))],
        };
    }
}
