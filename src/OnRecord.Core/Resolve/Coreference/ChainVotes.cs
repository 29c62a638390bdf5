using System.Runtime.InteropServices;

namespace OnRecord.Resolve.Coreference;

/// <summary>
/// Counts what speaks for each chain: the probabilities of all phrases of a chain that one is compared with are added up. A chain that a man
/// is in is none for a woman, and one with the name of a person none for a person of quite another name.
/// </summary>
internal sealed class ChainVotes(Phrases phrases)
{
    private readonly List<(int Chain, int Earlier, double Score)> _votes = [];
    private readonly List<(int Chain, int Best, double BestScore, double Sum)> _sums = [];
    private readonly List<PhraseGender> _genders = [];
    private readonly List<NameGroup?> _persons = [];
    private int _number;
    private double _none;

    /// <summary>Begins with a phrase.</summary>
    /// <param name="number">The phrase.</param>
    /// <param name="none">What speaks for nothing that was mentioned before.</param>
    public void Begin(int number, double none)
    {
        _votes.Clear();
        (_number, _none) = (number, none);
    }

    /// <summary>What speaks for an earlier phrase.</summary>
    public void Add(int chain, int earlier, double score)
    {
        if (!Differ(_genders[chain], phrases.Gender(_number)) && !Differ(_persons[chain], Person(_number)))
        {
            _votes.Add((chain, earlier, score));
        }
    }

    /// <summary>Which chain the phrase belongs to.</summary>
    public ChainVote Choose()
    {
        _sums.Clear();
        var most = _none;
        foreach (var vote in _votes)
        {
            most = Math.Max(most, vote.Score);
        }

        var (none, total) = (Math.Exp(_none - most), Math.Exp(_none - most));
        foreach (var vote in _votes)
        {
            var likely = Math.Exp(vote.Score - most);
            total += likely;
            Sum(vote, likely);
        }

        return Choose(none / total, total);
    }

    /// <summary>Tells that a phrase has joined a chain.</summary>
    public void Joined(int number, int chain)
    {
        if (chain == _genders.Count)
        {
            _genders.Add(PhraseGender.Unknown);
            _persons.Add(null);
        }

        _genders[chain] = _genders[chain] == PhraseGender.Unknown ? phrases.Gender(number) : _genders[chain];
        _persons[chain] ??= Person(number);
    }

    /// <summary>The group of a phrase that names a person; null for any other.</summary>
    private NameGroup? Person(int number) => phrases[number].IsNamed && phrases.Group(number) is { Kind: PhraseKind.Person } group ? group : null;

    private static bool Differ(NameGroup? one, NameGroup? other)
    {
        if (one is null || other is null || one == other)
        {
            return false;
        }

        foreach (var word in one.Words)
        {
            if (Array.IndexOf(other.Words, word) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Differ(PhraseGender one, PhraseGender other) =>
        one != other && one != PhraseGender.Unknown && other != PhraseGender.Unknown;

    private void Sum((int Chain, int Earlier, double Score) vote, double likely)
    {
        foreach (ref var sum in CollectionsMarshal.AsSpan(_sums))
        {
            if (sum.Chain == vote.Chain)
            {
                sum = likely > sum.BestScore ? (sum.Chain, vote.Earlier, likely, sum.Sum + likely) : sum with { Sum = sum.Sum + likely };
                return;
            }
        }

        _sums.Add((vote.Chain, vote.Earlier, likely, likely));
    }

    private ChainVote Choose(double none, double total)
    {
        int? first = null, second = null;
        for (var place = 0; place < _sums.Count; place++)
        {
            if (first is not { } best || _sums[place].Sum > _sums[best].Sum)
            {
                (first, second) = (place, first);
            }
            else if (second is not { } next || _sums[place].Sum > _sums[next].Sum)
            {
                second = place;
            }
        }

        if (first is not { } chosen || _sums[chosen].Sum / total <= none)
        {
            return new ChainVote(null, null, none, Chain(first), Share(first, total));
        }

        return new ChainVote(_sums[chosen].Chain, _sums[chosen].Best, _sums[chosen].Sum / total, Chain(second), Share(second, total));
    }

    private int? Chain(int? place) => place is { } at ? _sums[at].Chain : null;

    private double Share(int? place, double total) => place is { } at ? _sums[at].Sum / total : 0;
}
