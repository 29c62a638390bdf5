namespace OnRecord.Resolve.Coreference;

/// <summary>Which earlier phrases a phrase is compared with: the nearest, and of those farther back the last with the same head or name. Time and room are bounded for each phrase.</summary>
internal sealed class Candidates(Phrases phrases)
{
    /// <summary>The most that a phrase is compared with.</summary>
    public const int Most = Nearest + Farther;

    private const int Nearest = 50;
    private const int Reach = 100;
    private const int Farther = 6;
    private const int Links = 3;

    private readonly Dictionary<int, int> _byLemma = [];
    private readonly Dictionary<NameGroup, int> _byGroup = [];
    private readonly int[] _sameLemma = new int[phrases.Count];

    /// <summary>Whether a phrase may be an antecedent, or have one that is looked for: an apposition goes with the phrase that it stands beside, and what somebody is said to be with the subject.</summary>
    public static bool IsCompared(Phrase phrase) => phrase.Role is not (SyntacticRole.Apposition or SyntacticRole.Predicate);

    /// <summary>Lists the candidates of a phrase, the nearest first. Phrases come in order.</summary>
    public void List(int number, List<int> found)
    {
        found.Clear();
        var earlier = number - 1;
        for (; earlier >= Math.Max(0, number - Reach) && found.Count < Nearest; earlier--)
        {
            if (IsCompared(phrases[earlier]))
            {
                found.Add(earlier);
            }
        }

        var phrase = phrases[number];
        if (!phrase.IsPronoun || phrase.IsSpeech)
        {
            AddFarther(number, earlier, found);
        }

        _sameLemma[number] = _byLemma.GetValueOrDefault(phrase.Lemma, -1);
        _byLemma[phrase.Lemma] = number;
        if (phrases.Group(number) is { } group)
        {
            _byGroup[group] = number;
        }
    }

    private void AddFarther(int number, int farthest, List<int> found)
    {
        var same = _byLemma.GetValueOrDefault(phrases[number].Lemma, -1);
        for (var links = 0; same >= 0 && links < Links; links++)
        {
            Add(same, farthest, found);
            same = _sameLemma[same];
        }

        if (phrases.Group(number) is { } group && _byGroup.TryGetValue(group, out var named))
        {
            Add(named, farthest, found);
            Add(group.Phrases[0], farthest, found);
        }
    }

    private void Add(int earlier, int farthest, List<int> found)
    {
        if (earlier <= farthest && found.Count < Most && IsCompared(phrases[earlier]) && !found.Contains(earlier))
        {
            found.Add(earlier);
        }
    }
}
