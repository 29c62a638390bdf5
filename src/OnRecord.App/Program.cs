using System.Data.Common;
using System.Globalization;
using OnRecord.App.Cli;

namespace OnRecord.App;

/// <summary>Starts the program, and turns every failure into a sentence and an exit code.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        // Text decides about language, never the machine it is read on.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

        // Before anything else is loaded: scripts ask for the version often and wait for it.
        if (args is ["--version"])
        {
            Console.Out.WriteLine($"onrecord {ProgramVersion.Number}");
            return ExitCode.Done;
        }

        return Run(args);
    }

    private static int Run(string[] args)
    {
        using var interruption = new Interruption();
        using var output = StandardStreams.Output();
        using var errors = StandardStreams.Errors();
        try
        {
            var code = CommandLine.Run(args, output, errors, interruption.Token);
            output.Flush();
            return code;
        }
        catch (Exception failure)
        {
            return Explain(failure, errors, interruption.Token);
        }
    }

    private static int Explain(Exception failure, TextWriter errors, CancellationToken interrupted)
    {
        if (StandardStreams.IsBrokenPipe(failure))
        {
            return ExitCode.Done;
        }

        if (failure is OperationCanceledException && interrupted.IsCancellationRequested)
        {
            errors.WriteLine("onrecord: interrupted.");
            return ExitCode.Interrupted;
        }

        Talk.Write(errors, default, $"onrecord: {SentenceOf(failure)}", Tone.Plain);
        if (Environment.GetEnvironmentVariable("ONRECORD_DEBUG") == "1")
        {
            errors.WriteLine(failure);
        }

        return ExitCode.Error;
    }

    private static string SentenceOf(Exception failure) => failure switch
    {
        OnRecordException or IOException or UnauthorizedAccessException => failure.Message,
        DbException => $"the record cannot be read further ({failure.Message.TrimEnd('.')}). 'onrecord check' says what is wrong with it.",
        TypeInitializationException { InnerException: { } cause } => SentenceOf(cause),
        _ => $"something went wrong that should not ({failure.GetType().Name}: {failure.Message}). Set ONRECORD_DEBUG=1 and run it again to see where.",
    };
}
