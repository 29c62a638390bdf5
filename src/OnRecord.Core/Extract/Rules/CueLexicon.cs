namespace OnRecord.Extract.Rules;

/// <summary>The words of <c>Data/cues.txt</c> by each of their forms.</summary>
internal static class CueLexicon
{
    private static readonly Dictionary<string, Cue> _byForm = Load();

    // Every word of an article is asked for, so no string is made for those that have no particle.
    private static readonly HashSet<string> _withParticle = [.. _byForm.Keys.Select(form => form.Split(' ')).Where(words => words.Length > 1).Select(words => words[0])];

    /// <summary>The cue that <paramref name="form"/> (lower case) is a form of; null when it is none.</summary>
    /// <param name="form">The verb as it stands.</param>
    /// <param name="next">The word after it, which may be its particle: <c>call for</c> is not <c>call</c>.</param>
    public static Cue? Find(string form, string next) =>
        (_withParticle.Contains(form) ? _byForm.GetValueOrDefault($"{form} {next}") : null) ?? _byForm.GetValueOrDefault(form);

    /// <summary>The last cue among some words, such as <c>said</c> in <c>said in a statement</c>; null when there is none. A refusal or denial comes first: <c>declined to say</c>.</summary>
    public static Cue? Within(string words)
    {
        var parts = words.ToLowerInvariant().Split([' ', '\u00a0', '\n', ',', ':'], StringSplitOptions.RemoveEmptyEntries);
        var cues = parts.Select((part, at) => Find(part, at + 1 < parts.Length ? parts[at + 1] : "")).OfType<Cue>().ToList();
        return cues.Find(cue => cue.Polarity != Polarity.Said) ?? cues.LastOrDefault();
    }

    private static Dictionary<string, Cue> Load()
    {
        var byForm = new Dictionary<string, Cue>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("Extract", "cues.txt"))
        {
            var fields = line.Split('|', StringSplitOptions.TrimEntries);
            var (verb, particle) = fields[0].Split('~') is [var stem, var after] ? (stem.Trim(), after) : (fields[0], null);
            var forms = verb.EndsWith('+') ? RegularForms(verb[..^1]) : verb.Split(' ');
            var cue = new Cue(forms[0], particle, fields[1] == "a", fields[2] == "a" ? Scope.Attitude : Scope.Statement, Enum.Parse<Polarity>(fields[3], ignoreCase: true), fields[4] == "-" ? null : fields[4]);
            foreach (var form in forms)
            {
                byForm.TryAdd(particle is null ? form : $"{form} {particle}", cue);
            }
        }

        return byForm;
    }

    private static string[] RegularForms(string lemma) => lemma.EndsWith('e')
        ? [lemma, lemma + "s", lemma + "d", lemma[..^1] + "ing"]
        : [lemma, lemma + (lemma.EndsWith('s') || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) ? "es" : "s"), lemma + "ed", lemma + "ing"];
}
