using System.Collections.Immutable;

namespace OnRecord.Lab.Resolution;

/// <summary>How often the program says who spoke.</summary>
public static class SpeakerScore
{
    /// <summary>The scores, in per cent of all attributions, or of those of a form.</summary>
    public static ImmutableArray<(string Name, double Value)> Scores(IReadOnlyCollection<Judged> all) =>
    [
        ("speaker.accuracy", Share(all, one => one.IsRight)),
        ("wrong_named", Share(all, one => one.IsWrongNamed)),
        ("unknown", Share(all, one => one.IsUnknown)),
        ("named.accuracy", OfForm(all, "name")),
        ("title.accuracy", OfForm(all, "title")),
        ("pronoun.accuracy", OfForm(all, "pronoun")),
        ("relative.accuracy", OfForm(all, "relative")),
        ("certain.accuracy", Share([.. all.Where(one => !one.Gold.Uncertain)], one => one.IsRight)),
        ("calibration.error", Calibration.Error([.. all.Where(one => one.Found.Name is not null).Select(one => (one.Found.Confidence, one.IsRight))])),
    ];

    private static double OfForm(IEnumerable<Judged> all, string form) => Share([.. all.Where(one => one.Gold.Form == form)], one => one.IsRight);

    private static double Share(IReadOnlyCollection<Judged> of, Func<Judged, bool> counts) => of.Count == 0 ? 0 : 100.0 * of.Count(counts) / of.Count;
}
