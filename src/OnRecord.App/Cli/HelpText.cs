using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OnRecord.App.Cli;

/// <summary>Help for people: what it is for, examples first, then everything that can be given. docs/cli.md is made of it.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    private const int Width = 80;
    private const int Column = 26;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Done;
    }

    /// <summary>Writes the help of a command.</summary>
    public static void Write(Command command, TextWriter writer)
    {
        Paragraph(writer, command.Description ?? "");
        Heading(writer, "Examples");
        foreach (var (line, purpose) in ExamplesOf(command))
        {
            writer.WriteLine($"  {line}");
            Paragraph(writer, purpose, "      ");
        }

        Heading(writer, "Usage");
        writer.WriteLine($"  {UsageOf(command)}");
        Rows(writer, "Commands", command.Subcommands.Select(verb => (verb.Name, verb.Description)));
        Rows(writer, "Arguments", command.Arguments.Select(argument => (LabelOf(argument), argument.Description)));
        Rows(writer, "Options", command.Options.Where(option => !IsGlobal(option)).Select(option => (LabelOf(option), option.Description)));
        Rows(writer, "Options of every command", GlobalOptions(command).Select(option => (LabelOf(option), option.Description)));
        foreach (var note in NotesOf(command))
        {
            writer.WriteLine();
            Paragraph(writer, note);
        }
    }

    private static ImmutableArray<(string Line, string Purpose)> ExamplesOf(Command command) => command is Verb verb
        ? verb.Examples
        :
        [
            ("onrecord read article.txt", "Print who said what in an article; nothing is kept."),
            ("onrecord add articles/ --metadata dates.csv", "Read a folder into the record, with a table of dates and outlets."),
            ("onrecord said treaty --speaker Holt --from 2021", "What Holt has said about the treaty since 2021, and where it stands."),
            ("onrecord verify \"the treaty stands\"", "Does this quotation appear, where, and who said it?"),
        ];

    private static ImmutableArray<string> NotesOf(Command command) => command is Verb verb
        ? verb.Notes
        :
        [
            "Data goes to standard output; progress, warnings and failures go to standard error.",
            "Exit codes: 0 done, 1 error, 2 wrong usage, 3 done but some inputs were rejected (they are listed), 130 interrupted.",
            "See 'onrecord COMMAND --help' for one command.",
        ];

    private static string UsageOf(Command command)
    {
        if (command is RootCommand)
        {
            return "onrecord COMMAND [options]";
        }

        var arguments = command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? LabelOf(argument) : $"[{LabelOf(argument)}]");
        return string.Join(' ', ["onrecord", command.Name, .. arguments, "[options]"]);
    }

    private static string LabelOf(Argument argument) =>
        argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}..." : argument.Name;

    private static string LabelOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-') && alias != "-?").Append(option.Name).Order(StringComparer.Ordinal).OrderBy(name => name.Length));
        return option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? names : $"{names} {option.HelpName ?? "VALUE"}";
    }

    private static bool IsGlobal(Option option) => option.Recursive || option is HelpOption or VersionOption;

    private static IEnumerable<Option> GlobalOptions(Command command)
    {
        var root = command is RootCommand ? command : command.Parents.OfType<RootCommand>().Single();
        return root.Options.Where(option => IsGlobal(option) && (command is RootCommand || option is not VersionOption))
            .OrderBy(option => option is HelpOption or VersionOption);
    }

    private static void Rows(TextWriter writer, string heading, IEnumerable<(string Label, string? Description)> rows)
    {
        var (all, first) = (rows.ToList(), true);
        foreach (var (label, description) in all)
        {
            if (first)
            {
                Heading(writer, heading);
                first = false;
            }

            Row(writer, label, description ?? "");
        }
    }

    private static void Row(TextWriter writer, string label, string description)
    {
        if (label.Length + 4 > Column)
        {
            writer.WriteLine($"  {label}");
            label = "";
        }

        new Flow().Add(description).Write(writer, default, Width, $"  {label}".PadRight(Column), Column);
    }

    private static void Heading(TextWriter writer, string heading)
    {
        writer.WriteLine();
        writer.WriteLine($"{heading}:");
    }

    private static void Paragraph(TextWriter writer, string text, string indent = "") =>
        new Flow().Add(text).Write(writer, default, Width, indent, indent.Length);
}
