namespace OnRecord.Clean.Html;

/// <summary>Judges the lines of a page twice: each alone, then again in the light of what was said of the others.</summary>
/// <param name="First">Judges lines alone.</param>
/// <param name="Second">Judges them again.</param>
public sealed record LineModel(LineForest First, LineForest Second)
{
    private const string Divider = "second";

    private static readonly Lazy<LineModel> _shipped = new(() => Read([.. WordList.Lines("Clean", "page-lines.txt")]));

    /// <summary>The model that the program ships.</summary>
    public static LineModel Shipped => _shipped.Value;

    /// <summary>Reads a model: the lines of both forests with a line <c>second</c> between.</summary>
    public static LineModel Read(IReadOnlyCollection<string> lines) =>
        new(LineForest.Read(lines.TakeWhile(line => line != Divider)), LineForest.Read(lines.SkipWhile(line => line != Divider).Skip(1)));

    /// <summary>The lines that <see cref="Read"/> reads.</summary>
    public IEnumerable<string> Write() => [.. First.Write(), Divider, .. Second.Write()];

    /// <summary>How likely each line of a page is of the body, from 0 to 1.</summary>
    public float[] Likelihoods(PageSample page) => Second.Likelihoods(page.Again(First.Likelihoods(page.Features)));
}
