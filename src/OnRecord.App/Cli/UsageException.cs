namespace OnRecord.App.Cli;

/// <summary>The command line was not understood, or asks for what cannot be. The message is one line that says what is wrong.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What could be done, on one line.</summary>
    public string Hint { get; init; } = "See 'onrecord --help'.";
}
