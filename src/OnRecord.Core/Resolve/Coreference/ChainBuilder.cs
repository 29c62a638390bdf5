using OnRecord.Language;
using OnRecord.Neural.Heads;

namespace OnRecord.Resolve.Coreference;

/// <summary>Puts the phrases of an article into chains, one after another.</summary>
internal sealed class ChainBuilder
{
    // Apposition and predicate are told by the parse, which is right about nineteen times in twenty.
    private const double OfParse = 0.95;
    private const double OfName = 0.9;

    private readonly Annotations _doc;
    private readonly Phrases _phrases;
    private readonly RankerState? _ranker;
    private readonly List<List<int>> _chains = [];
    private readonly ChainMention[] _mentions;
    private readonly Dictionary<int, int> _byHead = [];
    private readonly ChainVotes _votes;

    public ChainBuilder(Annotations doc, Phrases phrases)
    {
        (_doc, _phrases) = (doc, phrases);
        _mentions = new ChainMention[phrases.Count];
        _ranker = doc.Reading.Sides.IsEmpty ? null : LanguageModel.NewRanker(AntecedentReader.PhraseRowCount, AntecedentReader.PairRowCount);
        _votes = new ChainVotes(phrases);
    }

    /// <summary>Adds the phrase that was read last.</summary>
    public void Add(AntecedentReader reader)
    {
        var number = reader.Number;
        if (reader.IsCompared)
        {
            Join(number, _ranker is null ? ByName(number) : Scored(reader, _ranker));
        }
        else if (_phrases[number].Beside is { } head && _byHead.TryGetValue(head, out var beside))
        {
            Join(number, new ChainVote(_mentions[beside].Chain, beside, OfParse, null, 0));
        }
        else
        {
            Join(number, new ChainVote(null, null, 1, null, 0));
        }

        if (!_phrases[number].IsCoordination)
        {
            _byHead[_phrases[number].Head] = number;
        }
    }

    /// <summary>The chains of all phrases added.</summary>
    public ChainReading ToReading() => new([.. _mentions], [.. _chains.Select(Chain)]);

    /// <summary>Without a ranker only names that are surely the same make chains.</summary>
    private ChainVote ByName(int number) =>
        _phrases.Group(number) is { } group && group.Phrases.BinarySearch(number) is > 0 and var place
            ? new ChainVote(_mentions[group.Phrases[place - 1]].Chain, group.Phrases[place - 1], OfName, null, 0)
            : new ChainVote(null, null, 1, null, 0);

    private ChainVote Scored(AntecedentReader reader, RankerState ranker)
    {
        _votes.Begin(reader.Number, ranker.Begin(Side(reader.Number), reader.Rows));
        for (var place = 0; place < reader.Earlier.Length; place++)
        {
            var earlier = reader.Earlier[place];
            var rows = reader.PairRows.Slice(place * AntecedentReader.PairFeatureCount, AntecedentReader.PairFeatureCount);
            _votes.Add(_mentions[earlier].Chain, earlier, ranker.Score(Side(earlier), rows));
        }

        return _votes.Choose();
    }

    private ReadOnlySpan<float> Side(int phrase) => _doc.Reading.Sides.AsSpan().Slice(_phrases[phrase].Head * RankerHead.Side, RankerHead.Side);

    private void Join(int number, ChainVote vote)
    {
        var chain = vote.Chain ?? _chains.Count;
        if (chain == _chains.Count)
        {
            _chains.Add([]);
        }

        _chains[chain].Add(number);
        _votes.Joined(number, chain);
        var phrase = _phrases[number];
        var form = phrase.IsNamed ? MentionForm.Name : phrase.IsPronoun ? MentionForm.Pronoun : MentionForm.Title;
        var span = _doc.Tokens[phrase.Tokens.Start].Span.Union(_doc.Tokens[phrase.Tokens.End - 1].Span);
        _mentions[number] = new ChainMention(span, phrase.Tokens, phrase.Head, form, chain, vote.Antecedent, vote.Probability)
        {
            OtherChain = vote.Other,
            OtherProbability = vote.OtherProbability,
            IsBeside = phrase.Role is SyntacticRole.Apposition or SyntacticRole.Predicate,
        };
    }

    private int Noun(List<int> mentions) => mentions.FindIndex(number => !_phrases[number].IsPronoun) is >= 0 and var place ? mentions[place] : mentions[0];

    private Chain Chain(List<int> mentions)
    {
        var best = mentions.Where(number => _phrases[number].IsNamed && _phrases[number].Name is not null)
            .OrderByDescending(number => _phrases[number].NameWords.Length)
            .ThenByDescending(number => _phrases[number].Name?.Span.Length)
            .ThenBy(number => number)
            .Select(number => (int?)number)
            .FirstOrDefault();
        return new Chain([.. mentions], best is { } named ? _phrases[named].Name : null, best ?? Noun(mentions));
    }
}
