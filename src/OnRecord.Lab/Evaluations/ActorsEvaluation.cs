using OnRecord.Knowledge.Codes;
using OnRecord.Lab.Actors;
using OnRecord.Lab.Records;

namespace OnRecord.Lab;

/// <summary>The PLOVER country and first sector of actors, by mention. Only what is expected of either is scored, and a case is right when all of that is met.</summary>
public sealed class ActorsEvaluation : IEvaluation
{
    private const string Country = "country";
    private const string Sector = "sector";

    // A case without a date means the day when the set was made, and its office holders are those of that year.
    private static readonly DateOnly _made = new(2023, 6, 30);

    /// <inheritdoc/>
    public string Set => "actors";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        var (cases, countries, sectors) = (new List<bool>(), new List<bool>(), new List<bool>());
        var (errors, predictions, words) = (new List<ErrorLine>(), new List<string>(), 0);
        foreach (var one in JsonRecords.Lines<ActorCase>(path))
        {
            var code = ActorCoder.Standard.Code(one.Text, one.Context, one.Date ?? _made);
            var first = code.Sectors.IsEmpty ? null : code.Sectors[0];
            words += Words.In(one.Text);
            predictions.Add(LabJson.Line(new { one.Id, one.Text, Country = code.Country ?? "", Sector = first ?? "", code.Sectors, code.CountryBasis, code.SectorBasis, Actor = code.Actor?.Name }));
            if (Check(one, Country, code.Country, countries, errors) is var country && Check(one, Sector, first, sectors, errors) is var sector && (country ?? sector) is not null)
            {
                cases.Add(country is not false && sector is not false);
            }
        }

        return new Outcome
        {
            Count = cases.Count,
            Words = words,
            Scores = [("accuracy", Share(cases)), ("country.accuracy", Share(countries)), ("sector.accuracy", Share(sectors))],
            Errors = [.. errors.OrderBy(error => error.Kind, StringComparer.Ordinal).Select(LabJson.Line)],
            Predictions = [.. predictions],
        };
    }

    /// <summary>Whether a field is as expected; null when nothing is expected of it.</summary>
    private static bool? Check(ActorCase one, string field, string? found, List<bool> score, List<ErrorLine> errors)
    {
        if (one.Wanted(field) is not { } wanted)
        {
            return null;
        }

        score.Add(wanted.IsMetBy(found));
        if (!score[^1])
        {
            errors.Add(new ErrorLine(field, one.Id, wanted.Value, found ?? "", one.Text));
        }

        return score[^1];
    }

    private static double Share(List<bool> score) => score.Count == 0 ? 0 : 100.0 * score.Count(right => right) / score.Count;
}
