using System.Text.Json;
using OnRecord.Lab.Coreference;
using OnRecord.Lab.Records;

namespace OnRecord.Lab;

/// <summary>
/// Which phrases refer to the same: clusters as in OntoNotes by exact spans, on the set's own words, sentences and speakers; or pronouns
/// with two names each, as GAP has them.
/// </summary>
public sealed class CoreferenceEvaluation : IEvaluation
{
    /// <inheritdoc/>
    public string Set => "coreference";

    /// <inheritdoc/>
    public Outcome Run(string path) =>
        JsonRecords.Lines<JsonElement>(path).Take(1).Any(record => record.TryGetProperty("pronoun", out _)) ? PronounScore.Run(path) : ClusterRun.Run(path);
}
