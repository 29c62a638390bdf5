namespace OnRecord.App.Cli;

/// <summary>The command line was not understood, or asks for what cannot be.</summary>
/// <param name="message">What is wrong, on one line.</param>
/// <param name="hint">What could be done, on one line.</param>
internal sealed class UsageException(string message, string hint) : Exception(message)
{
    /// <summary>What could be done.</summary>
    public string Hint { get; } = hint;
}
