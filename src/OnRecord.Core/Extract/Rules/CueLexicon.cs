namespace OnRecord.Extract.Rules;

/// <summary>The verbs of <c>Data/cues.txt</c> by each of their forms.</summary>
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

    /// <summary>The last cue among the words of a longer one, such as <c>said</c> in <c>said in a statement</c>; null when there is none.</summary>
    public static Cue? Within(string words)
    {
        var parts = words.ToLowerInvariant().Split([' ', '\u00a0', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var at = parts.Length - 1; at >= 0; at--)
        {
            if (Find(parts[at], at + 1 < parts.Length ? parts[at + 1] : "") is { } cue)
            {
                return cue;
            }
        }

        return null;
    }

    private static Dictionary<string, Cue> Load()
    {
        var byForm = new Dictionary<string, Cue>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("Extract", "cues.txt"))
        {
            var fields = line.Split('|', StringSplitOptions.TrimEntries);
            var (verb, particle) = fields[0].Split('~') is [var stem, var after] ? (stem.Trim(), after) : (fields[0], null);
            var forms = verb.EndsWith('+') ? RegularForms(verb[..^1]) : verb.Split(' ');
            var cue = new Cue(forms[0], particle, FramesOf(fields[1]), fields[2] == "a" ? Scope.Attitude : Scope.Statement, Enum.Parse<Polarity>(fields[3], ignoreCase: true), fields[4] == "-" ? null : fields[4]);
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

    private static Frames FramesOf(string letters) => letters.Aggregate(Frames.None, (frames, letter) => frames | letter switch
    {
        'c' => Frames.Clause,
        'q' => Frames.Quotation,
        'a' => Frames.Addressee,
        't' => Frames.Infinitive,
        'o' => Frames.Object,
        _ => throw new FormatException($"cues.txt: no frame is called '{letter}'."),
    });
}
