using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Lab.Time;

/// <summary>A text with its expressions of time.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Dct">When it was written: a day, or an instant that begins with one.</param>
/// <param name="Text">The text.</param>
/// <param name="Timexes">The expressions.</param>
public sealed record TimeRecord(string Id, string? Dct, string Text, ImmutableArray<GoldTime> Timexes)
{
    private static readonly string[] _days = ["yyyy-MM-dd", "dd-MM-yyyy"];

    /// <summary>The expressions that are scored: all but the line that dates the text.</summary>
    public ImmutableArray<GoldTime> Scored => [.. Timexes.Where(time => time.FunctionInDocument != "CREATION_TIME")];

    /// <summary>The stretches that are not scored, nor what is found there.</summary>
    public ImmutableArray<TextSpan> Passed => [.. Timexes.Where(time => time.FunctionInDocument == "CREATION_TIME").Select(time => time.Span)];

    /// <summary>The day on which it was written; null when the set does not say.</summary>
    public Stated<DateInterval>? Published =>
        Dct is { Length: >= 10 } && DateOnly.TryParseExact(Dct.AsSpan(0, 10), _days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Stated<DateInterval>(DateInterval.Day(day), "dct")
            : null;
}
