using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OnRecord.Query.Cite;

namespace OnRecord.App.Cli;

/// <summary>Makes options of the kinds that commands share.</summary>
internal static class OptionKinds
{
    /// <summary>An option with words as its value.</summary>
    public static Option<string?> Words(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };

    /// <summary>An option that takes one of some names, in any case.</summary>
    public static Option<string?> OneOf(string name, string description, params string[] names)
    {
        var option = new Option<string?>(name) { HelpName = "KIND", Description = $"{description}: {string.Join(", ", names[..^1])} or {names[^1]}." };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !names.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError($"{name} takes {string.Join(", ", names)}, not '{token.Value}'");
            }
        });
        return option;
    }

    /// <summary>The names of an enumeration as options take them.</summary>
    public static string[] Names<T>()
        where T : struct, Enum => [.. EnumText.All<T>()];

    /// <summary>The value that belongs to a name; null for none.</summary>
    public static T? Value<T>(string? name)
        where T : struct, Enum => name is null ? null : Enum.Parse<T>(name, ignoreCase: true);

    /// <summary>An option that takes a whole number.</summary>
    public static Option<int?> Count(string name, string description, int least) => new(name)
    {
        HelpName = "N",
        Description = description,
        CustomParser = result =>
        {
            var written = result.Tokens[^1].Value;
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
            {
                return number;
            }

            result.AddError($"{name} takes a whole number from {least}, not '{written}'");
            return null;
        },
    };

    /// <summary>An option that takes a day, a month or a year.</summary>
    public static Option<DateInterval?> Day(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = result => ParseDay(name, result),
    };

    /// <summary>The option that asks for citations.</summary>
    public static Option<string?> Cite() => OneOf("--cite", "Write citations instead, each with the words and why the speaker is held to be the speaker", Names<CitationForm>());

    /// <summary>The option that makes an empty answer a failure.</summary>
    public static Option<bool> FailEmpty() => new("--fail-empty") { Description = "Exit with 1 when nothing is found." };

    private static DateInterval? ParseDay(string name, ArgumentResult result)
    {
        var written = result.Tokens[^1].Value;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return DateInterval.Day(day);
        }

        if (DateOnly.TryParseExact(written, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return DateInterval.Month(month.Year, month.Month);
        }

        if (DateOnly.TryParseExact(written, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
        {
            return DateInterval.Year(year.Year);
        }

        result.AddError($"{name} takes a day like 2019-12-04, a month like 2019-12 or a year, not '{written}'");
        return null;
    }
}
