namespace OnRecord;

/// <summary>A bug that one article met on its way: it is kept with the document, and the rest goes on.</summary>
/// <param name="Source">The document.</param>
/// <param name="Rejection">How it is listed.</param>
/// <param name="Trace">Where in the program it arose.</param>
internal sealed record Failure(SourceDocument Source, Rejection Rejection, string Trace)
{
    /// <summary>The reason under which failures are listed.</summary>
    public const string Reason = "analysis failed";

    /// <summary>The failure of a stage.</summary>
    public static Failure Of(SourceDocument source, string stage, Exception bug) =>
        new(source, new Rejection(source.Address, Reason, $"{stage}: {bug.GetType().Name}: {bug.Message}"), bug.ToString());
}
