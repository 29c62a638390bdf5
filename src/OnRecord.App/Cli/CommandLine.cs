using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;

namespace OnRecord.App.Cli;

/// <summary>The command line: its commands, and how one of them is started.</summary>
internal static class CommandLine
{
    /// <summary>All commands, in the order in which help shows them.</summary>
    public static ImmutableArray<Verb> Verbs() =>
    [
        new ReadCommand(),
        new AddCommand(),
        new SaidCommand(),
        new ActorsCommand(),
        new ActorCommand(),
        new StoriesCommand(),
        new StoryCommand(),
        new VerifyCommand(),
        new ExportCommand(),
        new CheckCommand(),
        new RunsCommand(),
        new KnowledgeCommand(),
        new DoctorCommand(),
    ];

    /// <summary>Understands the arguments and runs the command they name.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        var globals = new GlobalOptions();
        var root = Root(globals);
        // No '@file' arguments: a quotation to verify may begin with that sign.
        var parsed = root.Parse(Usual(args), new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (parsed.Action is not null && parsed.Action is not System.CommandLine.Invocation.ParseErrorAction)
            {
                return parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
            }

            return RunVerb(parsed, globals, output, errors, stop);
        }
        catch (UsageException mistake)
        {
            Talk.Write(errors, default, $"onrecord: {mistake.Message}.", Tone.Plain);
            Talk.Write(errors, default, mistake.Hint, Tone.Plain);
            return ExitCode.Usage;
        }
    }

    // Many programs have 'help' as a command; here it is an option.
    private static string[] Usual(string[] args) => args switch
    {
        ["help"] => ["--help"],
        ["help", var verb] => [verb, "--help"],
        ["--version", ..] => ["--version"],
        _ => args,
    };

    private static int RunVerb(ParseResult parsed, GlobalOptions globals, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        if (UsageMistake.In(parsed) is { } mistake)
        {
            throw mistake;
        }

        if (parsed.CommandResult.Command is Verb verb)
        {
            return verb.Run(globals.Open(parsed, output, errors, stop), parsed);
        }

        // Named nothing to do: show what can be done, but not as success.
        HelpText.Write(parsed.RootCommandResult.Command, errors);
        return ExitCode.Usage;
    }

    /// <summary>The whole tree of commands and options.</summary>
    public static RootCommand Root(GlobalOptions globals)
    {
        var root = new RootCommand("OnRecord reads news articles and keeps the record of who said what, each finding tied to its exact words.");
        foreach (var option in globals.All)
        {
            root.Add(option);
        }

        foreach (var verb in Verbs())
        {
            root.Add(verb);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpText();
        help.Description = "Show help, also after a command.";
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
        return root;
    }
}
