using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Seeds;

/// <summary>A statement marked up by hand.</summary>
/// <param name="Document">The file it stands in.</param>
/// <param name="Speaker">Canonical name; null when the article does not say.</param>
/// <param name="SpeakerMention">The words in the text; null when there are none.</param>
/// <param name="Cue">The words between speaker and content; null when there are none.</param>
/// <param name="Mode">Direct, indirect or mixed.</param>
/// <param name="Content">The pieces, in order.</param>
/// <param name="Spans">Start and end of each piece in the file's text.</param>
/// <param name="SaidOn">A day, a month or null.</param>
/// <param name="Addressee">Whom it was said to.</param>
/// <param name="Act">The PLOVER type in lower case.</param>
/// <param name="Note">What the annotator remarked.</param>
public sealed record SeedStatement(
    string Document,
    string? Speaker,
    string? SpeakerMention,
    string? Cue,
    string? Mode,
    ImmutableArray<string> Content,
    ImmutableArray<ImmutableArray<int>> Spans,
    string? SaidOn,
    string? Addressee,
    string? Act,
    string? Note)
{
    /// <summary>Where its content stands.</summary>
    public ImmutableArray<TextSpan> ContentSpans() => GoldSpan.All(Spans);

    /// <summary>The days of <see cref="SaidOn"/>.</summary>
    public DateInterval? Days() => SaidOn switch
    {
        null => null,
        { Length: 7 } month => DateInterval.Month(Number(month[..4]), Number(month[5..])),
        var day => DateInterval.Day(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
