namespace OnRecord.App.Cli;

/// <summary>How a stretch of text is shown. Nothing is told by it alone.</summary>
public enum Tone
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>What the eye should find first: a speaker, a title.</summary>
    Strong,

    /// <summary>What can be skipped.</summary>
    Quiet,

    /// <summary>What is not known.</summary>
    Doubtful,

    /// <summary>What went wrong.</summary>
    Wrong,
}
