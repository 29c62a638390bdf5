namespace OnRecord.Neural.Files;

/// <summary>A model's file is damaged, foreign or not the one that is wanted. The message names the file and the fault.</summary>
public sealed class ModelFileException : Exception
{
    /// <summary>Makes one without words of its own.</summary>
    public ModelFileException()
    {
    }

    /// <summary>Makes one from a whole message.</summary>
    /// <param name="message">File and fault in one sentence.</param>
    public ModelFileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one from a whole message and what led to it.</summary>
    /// <param name="message">File and fault in one sentence.</param>
    /// <param name="innerException">What led to it.</param>
    public ModelFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static ModelFileException For(string path, string fault) => new($"The model file {path} cannot be used: {fault}");
}
