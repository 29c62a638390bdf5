namespace OnRecord.Query;

/// <summary>Says in words why somebody is held to be the speaker.</summary>
public static class BasisText
{
    /// <summary>The reason, with the words that stand for the speaker at the place; for an unknown speaker, whom the words may be by, and null when nothing can be said.</summary>
    public static string? Of(Speaker speaker)
    {
        var words = speaker.Words is { } evidence ? $"“{evidence.Words}”" : "";
        return speaker.Basis switch
        {
            Basis.Named => words == $"“{speaker.Name}”" ? "named" : $"named as {words}",
            Basis.Title => $"by title {words}",
            Basis.Pronoun => $"by pronoun {words}",
            Basis.Continued => "goes on from the words before",
            Basis.Headline => "named in the headline",
            Basis.Document => $"issued {words}",
            Basis.Unnamed => "the article does not name this source",
            _ => speaker.Candidates.All(candidate => speaker.Reason?.Contains(candidate, StringComparison.Ordinal) == true) ? null : $"may be {string.Join(" or ", speaker.Candidates)}",
        };
    }
}
