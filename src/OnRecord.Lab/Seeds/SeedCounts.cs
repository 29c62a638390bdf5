using System.Collections.Immutable;

namespace OnRecord.Lab.Seeds;

/// <summary>What is counted over the seeds; the names are explained in <see cref="SeedScore"/>.</summary>
public readonly record struct SeedCounts(int Of, int Found, int SpeakerRight, int Extra, int WrongNamed, int DatesRight, int DatesOf, int UndatedKnown)
{
    /// <summary>The counts by their names in the output.</summary>
    public ImmutableArray<(string Name, double Value)> Scores =>
    [
        ("of", Of),
        ("found", Found),
        ("speaker_right", SpeakerRight),
        ("extra", Extra),
        ("wrong_named", WrongNamed),
        ("dates_right", DatesRight),
        ("dates_of", DatesOf),
        ("undated_known", UndatedKnown),
    ];

    public static SeedCounts operator +(SeedCounts left, SeedCounts right) => Add(left, right);

    public static SeedCounts Add(SeedCounts left, SeedCounts right) => new(
        left.Of + right.Of,
        left.Found + right.Found,
        left.SpeakerRight + right.SpeakerRight,
        left.Extra + right.Extra,
        left.WrongNamed + right.WrongNamed,
        left.DatesRight + right.DatesRight,
        left.DatesOf + right.DatesOf,
        left.UndatedKnown + right.UndatedKnown);
}
