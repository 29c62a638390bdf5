namespace OnRecord;

/// <summary>The world is not as it should be (disk full, record locked, file from a newer version). The message is a sentence that says what to do.</summary>
public sealed class OnRecordException : Exception
{
    /// <summary>An exception without a message.</summary>
    public OnRecordException()
    {
    }

    /// <summary>An exception with a sentence for the user.</summary>
    public OnRecordException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a sentence for the user and what caused it.</summary>
    public OnRecordException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the record itself is not as it was written, or is no record at all; otherwise something around it is wrong.</summary>
    public bool IsDamage { get; init; }
}
