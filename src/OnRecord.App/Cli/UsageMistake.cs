using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace OnRecord.App.Cli;

/// <summary>Says in one line what is wrong with a command line, and in another what was probably meant.</summary>
internal static class UsageMistake
{
    /// <summary>The first mistake; null when there is none.</summary>
    public static UsageException? In(ParseResult parsed)
    {
        if (UnknownOption(parsed) is { } option)
        {
            return Unknown("option", option, OptionsOf(parsed), parsed);
        }

        if (parsed.UnmatchedTokens is [var word, ..])
        {
            return parsed.CommandResult.Command is RootCommand root
                ? Unknown("command", word, root.Subcommands.Select(verb => verb.Name), parsed)
                : new($"'{NameOf(parsed)}' does not take '{word}'") { Hint = Help(parsed) };
        }

        return parsed.Errors is [var error, ..] && parsed.CommandResult.Command is not RootCommand
            ? new(SentenceOf(error, parsed)) { Hint = Help(parsed) }
            : null;
    }

    private static string SentenceOf(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        ArgumentResult { Tokens: [], Argument: var argument } => $"'{NameOf(parsed)}' needs {argument.Name}",
        OptionResult { Tokens: [], Option: { Arity.MinimumNumberOfValues: > 0 } option } => $"{option.Name} needs a value, {option.HelpName}",
        _ => $"{char.ToLowerInvariant(error.Message[0])}{error.Message[1..].TrimEnd('.')}",
    };

    private static UsageException Unknown(string kind, string word, IEnumerable<string> known, ParseResult parsed) =>
        new($"there is no {kind} '{word}'") { Hint = Suggestion.For(word, known) is { } meant ? $"Did you mean '{meant}'? {Help(parsed)}" : Help(parsed) };

    // The parser takes an option it does not know for an argument, where the command has any. After '--' all are arguments.
    private static string? UnknownOption(ParseResult parsed)
    {
        var plain = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value).ToHashSet(StringComparer.Ordinal);
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens.Select(token => token.Value))
            .Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(word => LooksLikeOption(word) && !plain.Contains(word))?.Split('=')[0];
    }

    private static bool LooksLikeOption(string word) =>
        word.Length > 1 && word[0] == '-' && (char.IsAsciiLetter(word[1]) || (word[1] == '-' && word.Length > 2)) && !word.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<string> OptionsOf(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive || option is HelpOption))
            .SelectMany(option => option.Aliases.Prepend(option.Name))
            .Where(name => name.StartsWith('-'));

    private static string NameOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "onrecord" : $"onrecord {parsed.CommandResult.Command.Name}";

    private static string Help(ParseResult parsed) => $"See '{NameOf(parsed)} --help'.";
}
