namespace OnRecord.App.Cli;

/// <summary>Puts tone on text for one stream: escape sequences on a terminal that shows them, nothing elsewhere.</summary>
/// <param name="IsOn">Whether escape sequences are written.</param>
public readonly record struct Ink(bool IsOn)
{
    /// <summary>The text with its tone.</summary>
    public string Of(string text, Tone tone) => (IsOn, tone) switch
    {
        (false, _) or (_, Tone.Plain) => text,
        (_, Tone.Strong) => $"\e[1m{text}\e[0m",
        (_, Tone.Quiet) => $"\e[2m{text}\e[0m",
        (_, Tone.Doubtful) => $"\e[33m{text}\e[0m",
        _ => $"\e[31m{text}\e[0m",
    };

    /// <summary>
    /// Decides as people expect: <c>--no-color</c> and NO_COLOR forbid, CLICOLOR_FORCE demands, a dumb terminal or a file gets none
    /// (no-color.org, bixense.com/clicolors).
    /// </summary>
    public static Ink For(bool forbidden, bool isTerminal)
    {
        if (forbidden || IsSet("NO_COLOR"))
        {
            return new(false);
        }

        var forced = IsSet("CLICOLOR_FORCE") && Environment.GetEnvironmentVariable("CLICOLOR_FORCE") != "0";
        return new(forced || (isTerminal && Environment.GetEnvironmentVariable("TERM") != "dumb"));
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
