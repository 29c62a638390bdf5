using OnRecord.Extract.Rules;

namespace OnRecord.Extract;

/// <summary>Tells what was said from what is only thought, wished or done, by the lexicon of cues.</summary>
internal static class Scopes
{
    /// <summary>The scope of an attribution. A cue that the lexicon does not know makes a statement of words in quotation marks and of nothing else.</summary>
    public static Scope Of(Found found, Annotations doc)
    {
        var cue = found.Cue?.Of(doc.Text) ?? "";
        return CueLexicon.Within(cue)?.Scope
            ?? (found.Quotations.Count > 0 || !cue.Any(char.IsLetter) || cue.StartsWith("according", StringComparison.OrdinalIgnoreCase) ? Scope.Statement : Scope.Attitude);
    }
}
