using OnRecord.Extract.Rules;

namespace OnRecord.Extract;

/// <summary>Tells what was said from what is only thought, wished or done, by the lexicon of cues.</summary>
internal static class Scopes
{
    // What is asked is not said to be so.
    private static readonly HashSet<string> _questions = new(StringComparer.OrdinalIgnoreCase) { "whether", "if", "who", "what", "how", "why", "when", "where", "which" };

    /// <summary>The scope of an attribution. A cue that the lexicon does not know makes a statement of words in quotation marks and of nothing else.</summary>
    public static Scope Of(Found found, Annotations doc)
    {
        var words = found.Cue?.Of(doc.Text) ?? "";
        if (CueLexicon.Within(words) is { } cue)
        {
            // "were shown on": nobody shows, so nothing is told.
            return cue.Lemma == "show" && found.Source is null ? Scope.Attitude
                : cue.Lemma == "ask" && found.Quotations.Count == 0 && (found.Source is null || IsNoClaim(doc, found)) ? Scope.Attitude : cue.Scope;
        }

        return found.Quotations.Count > 0 || !words.Any(char.IsLetter) || words.StartsWith("according", StringComparison.OrdinalIgnoreCase) ? Scope.Statement : Scope.Attitude;
    }

    /// <summary><c>asked whether it was safe</c>, <c>asked not to be named</c>.</summary>
    private static bool IsNoClaim(Annotations doc, Found found)
    {
        var content = found.Content[0].Of(doc.Text);
        return _questions.Contains(content.Split(' ', 2)[0]) || content.StartsWith("not to be ", StringComparison.OrdinalIgnoreCase);
    }
}
