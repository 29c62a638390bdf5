using System.Text.RegularExpressions;
using OnRecord.Clean.Marking;

namespace OnRecord.Clean;

/// <summary>
/// Finds the day of publication. The order is: what came beside the text or what the page states of itself, the date in the
/// address, a dateline with a year, a line at the top that holds only a date, the caption of the lead picture; else unknown.
/// </summary>
internal static class PublicationDate
{
    /// <summary>No page of the web is older; htmldate has the same floor.</summary>
    private const int FirstYearOfPages = 1995;

    /// <summary>The first year of a printed newspaper; fields of an archive may state such days.</summary>
    private const int FirstYear = 1605;

    private const int LastYear = 2200;
    private const int Reach = 12;
    private const string Unstated = "the text does not state its date and no metadata gives one";

    private static readonly Regex _inUrl = new(
        @"[/=_.-](?<year>(?:19|20)\d{2})(?:/(?<month>\d{1,2}|[a-z]{3})/(?<day>\d{1,2})(?:[/.?#_-]|$)|-(?<month>\d{2})-(?<day>\d{2})(?:[/.?#_-]|$)|(?<month>[01]\d)(?<day>[0-3]\d)(?:[/.?#_-]|$))",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex _modified = new(@"^\W*(?:last )?(?:updated|modified|revised)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex _archive = new(@"\b(?:file|archive|archival|library|undated)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The day with the rule that gave it, or why it is not known; exactly one of the two is there.</summary>
    /// <param name="field">The date as metadata or the page give it.</param>
    /// <param name="url">The article's address.</param>
    /// <param name="sheet">The marked text.</param>
    public static (Stated<DateInterval>? Published, string? Reason) Find(Stated<string>? field, Stated<string>? url, Sheet sheet)
    {
        var found = FromField(field) ?? FromUrl(url) ?? FromDateline(sheet) ?? FromTop(sheet) ?? FromCaption(sheet);
        return (found, found is not null ? null : field is null ? Unstated : $"what {field.Rule} gives as its date cannot be read as one day: {Short(field.Value)}");
    }

    private static Stated<DateInterval>? FromField(Stated<string>? field) =>
        field is not null && DateReading.Of(field.Value) is { } days && days.First.Year is >= FirstYear and <= LastYear
            ? new Stated<DateInterval>(days, field.Rule) : null;

    private static Stated<DateInterval>? FromUrl(Stated<string>? url)
    {
        foreach (Match match in url is null ? [] : (IEnumerable<Match>)_inUrl.Matches(url.Value))
        {
            var month = match.Groups["month"].Value;
            var number = char.IsLetter(month[0]) ? MonthTable.Number(month) : Number(month);
            if (Plausible(DateInterval.Day(Number(match.Groups["year"].Value), number, Number(match.Groups["day"].Value))?.First) is { } day)
            {
                return new Stated<DateInterval>(DateInterval.Day(day), "address");
            }
        }

        return null;
    }

    private static Stated<DateInterval>? FromDateline(Sheet sheet) =>
        sheet.Dateline is { } dateline && Only(EnglishDate.FullDates(dateline.Value)) is { } day
            ? new Stated<DateInterval>(DateInterval.Day(day), "dateline", dateline.Span) : null;

    private static Stated<DateInterval>? FromTop(Sheet sheet)
    {
        var body = Array.FindIndex([.. sheet.Paragraphs.Take(Reach)], paragraph => paragraph.IsOpen && paragraph.EndsSentence);
        foreach (var paragraph in sheet.Paragraphs.Take(body < 0 ? Reach : body + 1))
        {
            var isTop = paragraph.Is(BlockKind.Byline) || paragraph is { Rule: "time line" or "page time" };
            if (isTop && !_modified.IsMatch(paragraph.Head) && DateReading.Of(StartingAtDate(paragraph.Head)) is { IsDay: true } days && Plausible(days.First) is not null)
            {
                return new Stated<DateInterval>(days, "date line", paragraph.Rest);
            }
        }

        return null;
    }

    // A picture of the day is dated as the report is: it stands before the body and falls on a weekday that the lead names.
    // Pictures from an archive stand anywhere and name other days.
    private static Stated<DateInterval>? FromCaption(Sheet sheet)
    {
        var body = sheet.BodyStart;
        var captions = sheet.Paragraphs.Take(body).Where(paragraph => paragraph.Is(BlockKind.Caption) && !_archive.IsMatch(paragraph.Head)).ToList();
        var day = Only(captions.SelectMany(caption => EnglishDate.FullDates(caption.Head)));
        var lead = sheet.Paragraphs.Skip(body).Where(paragraph => paragraph.IsOpen).Take(2).SelectMany(paragraph => EnglishDate.Weekdays(paragraph.Head));
        if (day is not { } found || !lead.Contains(found.DayOfWeek))
        {
            return null;
        }

        var place = captions.First(caption => EnglishDate.FullDates(caption.Head).Contains(found)).Rest;
        return new Stated<DateInterval>(DateInterval.Day(found), "caption of the lead picture", place);
    }

    // "Published: 2019-10-11" begins with a label, and shapes of figures are only read from the beginning.
    private static string StartingAtDate(string words)
    {
        var digit = words.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 && DateReading.Of(words) is null ? words[digit..] : words;
    }

    private static DateOnly? Only(IEnumerable<DateOnly> days) =>
        days.Where(day => Plausible(day) is not null).Distinct().Take(2).ToList() is [var only] ? only : null;

    private static DateOnly? Plausible(DateOnly? day) => day?.Year is >= FirstYearOfPages and <= LastYear ? day : null;

    private static int Number(string figures) => int.TryParse(figures, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Short(string words) => words.Length <= 60 ? words : string.Concat(words.AsSpan(0, 60), "…");
}
