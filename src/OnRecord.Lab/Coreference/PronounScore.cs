using OnRecord.Lab.Records;
using OnRecord.Lab.Scoring;

namespace OnRecord.Lab.Coreference;

/// <summary>
/// Scores pronouns with two names each. A name counts as chosen when a mention in the pronoun's chain overlaps it (Webster and others,
/// TACL 2018).
/// </summary>
public static class PronounScore
{
    private const string Training = "train";

    /// <summary>Scores all records but those for training, and these where there are no others.</summary>
    public static Outcome Run(string path)
    {
        var records = JsonRecords.Lines<PronounRecord>(path).ToList();
        records = records.FindAll(record => record.Split != Training) is { Count: > 0 } held ? held : records;
        var answers = records.ConvertAll(Answer);
        var (all, men, women) = (Sum(answers, null), Sum(answers, "masculine"), Sum(answers, "feminine"));
        return new Outcome
        {
            Count = records.Count,
            Words = records.Sum(record => Words.In(record.Text)),
            Scores =
            [
                ("f1", all.F1), ("p", all.Precision), ("r", all.Recall),
                ("masculine.f1", men.F1), ("feminine.f1", women.F1), ("ratio", men.F1 == 0 ? 0 : women.F1 / men.F1),
            ],
            Errors = [.. answers.Where(answer => answer.Error is not null).OrderBy(answer => answer.Error?.Kind, StringComparer.Ordinal).Select(answer => LabJson.Line(answer.Error ?? new object()))],
            Predictions = [.. answers.Select(answer => LabJson.Line(new { answer.Record.Id, A = answer.IsA, B = answer.IsB }))],
        };
    }

    private static PronounAnswer Answer(PronounRecord record)
    {
        var doc = ClusterText.Read(record.Id, record.Text);
        ClusterText.Find(doc);
        return PronounAnswer.Of(record, doc);
    }

    private static Tally Sum(IEnumerable<PronounAnswer> answers, string? gender) =>
        answers.Where(answer => gender is null || answer.Record.Gender == gender).Aggregate(default(Tally), (sum, answer) => sum + answer.Tally);
}
