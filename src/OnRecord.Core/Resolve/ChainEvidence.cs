namespace OnRecord.Resolve;

/// <summary>Whom the chains of references hold words to mean: what a trained ranker of antecedents says, in the actors of the article.</summary>
internal sealed class ChainEvidence
{
    private readonly ChainReading _chains;
    private readonly Dictionary<int, Member> _members = [];

    public ChainEvidence(ChainReading chains, Cast cast)
    {
        _chains = chains;
        for (var number = 0; number < chains.Chains.Length; number++)
        {
            var named = chains.Chains[number].Mentions
                .Select(mention => cast.NameAt(chains.Mentions[mention].Head)?.Member)
                .OfType<Member>()
                .CountBy(member => member)
                .OrderByDescending(member => member.Value)
                .Select(member => member.Key)
                .FirstOrDefault();
            if (named is not null)
            {
                _members[number] = named;
            }
        }
    }

    /// <summary>Who the words with this head may mean, with probabilities; the chains may know others who are no actors yet.</summary>
    public IEnumerable<(Member Member, double Probability)> At(int head)
    {
        if (_chains.WithHead(head) is not { } number)
        {
            yield break;
        }

        var mention = _chains.Mentions[number];
        if (mention.Antecedent is not null && _members.TryGetValue(mention.Chain, out var member))
        {
            yield return (member, mention.Probability);
        }

        if (mention.OtherChain is { } chain && _members.TryGetValue(chain, out var other))
        {
            yield return (other, mention.OtherProbability);
        }
    }

    /// <summary>Notes that somebody without a name was found to be meant, so that the rest of the chain means the same.</summary>
    public void Note(int head, Member member)
    {
        if (_chains.WithHead(head) is { } number)
        {
            _members.TryAdd(_chains.Mentions[number].Chain, member);
        }
    }
}
