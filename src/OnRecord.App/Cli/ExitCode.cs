namespace OnRecord.App.Cli;

/// <summary>What the program answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Done = 0;

    /// <summary>It could not be done; one sentence on standard error says why.</summary>
    public const int Error = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Done, but some inputs were rejected; they are listed on standard error.</summary>
    public const int SomeRejected = 3;

    /// <summary>Stopped by Ctrl-C or by a request to end.</summary>
    public const int Interrupted = 130;
}
