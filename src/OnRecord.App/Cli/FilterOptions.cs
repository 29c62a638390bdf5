using System.CommandLine;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>The options that choose statements.</summary>
internal sealed class FilterOptions
{
    // Halterman and others 2023, PLOVER and POLECAT, table 1.
    private static readonly string[] _acts =
        ["agree", "consult", "support", "cooperate", "aid", "concede", "retreat", "request", "accuse", "reject", "threaten", "protest", "mobilize", "sanction", "coerce", "assault"];

    private readonly Option<string?> _speaker = OptionKinds.Words("--speaker", "NAME", "Who said it, by any name or office; a last name suffices.");
    private readonly Option<string?> _to = OptionKinds.Words("--to", "NAME", "Whom it was said to.");
    private readonly Option<string?> _about = OptionKinds.Words("--about", "WORDS", "What it is about: words that must all occur among the topics, in what was said, the addressee or the headline.");
    private readonly Option<string?> _act = OptionKinds.OneOf("--act", "The act that the words are, a PLOVER type", _acts);
    private readonly Option<string?> _mode = OptionKinds.OneOf("--mode", "How it is reported", OptionKinds.Names<StatementMode>());
    private readonly Option<string?> _polarity = OptionKinds.OneOf("--polarity", "Whether the speaker stands behind it", OptionKinds.Names<Polarity>());
    private readonly Option<DateInterval?> _from = OptionKinds.Day("--from", "First day: 2019, 2019-12 or 2019-12-04.");
    private readonly Option<DateInterval?> _until = OptionKinds.Day("--until", "Last day, itself included; a year or month counts to its end.");
    private readonly Option<string?> _outlet = OptionKinds.Words("--outlet", "NAME", "Who published it.");
    private readonly Option<string?> _article = OptionKinds.Words("--article", "PATH", "The path or id of one article; the end of a path, such as a file name, suffices.");
    private readonly Option<bool> _attitudes = new("--attitudes") { Description = "Also wishes, beliefs and fears that are ascribed to somebody." };
    private readonly Option<bool> _once = new("--once") { Description = "Copies of the same words by the same speaker as one." };
    private readonly Option<bool> _oldest = new("--oldest-first") { Description = "Begin with the oldest." };
    private readonly Option<int?> _limit = OptionKinds.Count("--limit", "The most statements to show.", 1);
    private readonly Option<int?> _offset = OptionKinds.Count("--offset", "How many to pass over first.", 0);

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _speaker, _to, _about, _act, _mode, _polarity, _from, _until, _outlet, _article, _attitudes, _once, _oldest, _limit, _offset })
        {
            command.Add(option);
        }
    }

    /// <summary>What they ask for.</summary>
    public StatementFilter Read(ParseResult parsed, string[] words)
    {
        var filter = FilterOf(parsed, words);
        return filter is { From: { } from, Until: { } until } && from > until
            ? throw new UsageException($"--from {Days.Of(DateInterval.Day(from))} is after --until {Days.Of(DateInterval.Day(until))}") { Hint = "Nothing was said between them." }
            : filter;
    }

    private StatementFilter FilterOf(ParseResult parsed, string[] words) => new()
    {
        Words = words.Length == 0 ? null : string.Join(' ', words),
        Speaker = parsed.GetValue(_speaker),
        To = parsed.GetValue(_to),
        About = parsed.GetValue(_about),
        Act = parsed.GetValue(_act),
        Mode = OptionKinds.Value<StatementMode>(parsed.GetValue(_mode)),
        Polarity = OptionKinds.Value<Polarity>(parsed.GetValue(_polarity)),
        From = parsed.GetValue(_from)?.First,
        Until = parsed.GetValue(_until)?.Last,
        Outlet = parsed.GetValue(_outlet),
        Article = parsed.GetValue(_article),
        Attitudes = parsed.GetValue(_attitudes),
        Once = parsed.GetValue(_once),
        OldestFirst = parsed.GetValue(_oldest),
        Limit = parsed.GetValue(_limit),
        Offset = parsed.GetValue(_offset) ?? 0,
    };
}
