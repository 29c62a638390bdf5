using System.Runtime.InteropServices;

namespace OnRecord.Resolve.Coreference;

/// <summary>
/// What the trained ranker is told: for each phrase of an article, in turn, the earlier ones that it is compared with, and the
/// features of each. Training and run time both take it from here. For one thread.
/// </summary>
public sealed class AntecedentReader
{
    private readonly Phrases _phrases;
    private readonly Candidates _candidates;
    private readonly PhraseFeatures _own;
    private readonly PairFeatures _pairs;
    private readonly List<int> _earlier = new(Candidates.Most);
    private readonly HashSet<NameGroup> _passed = [];
    private readonly ushort[] _rows = new ushort[PhraseFeatures.Table.Count];
    private readonly ushort[] _pairRows = new ushort[Candidates.Most * PairFeatures.Table.Count];

    /// <summary>Begins with an article that has grammar, names and attributions.</summary>
    public AntecedentReader(Annotations doc)
        : this(new Phrases(doc))
    {
    }

    /// <summary>Begins with an article whose speakers are given, as in a transcript.</summary>
    /// <param name="doc">An article that has grammar and names.</param>
    /// <param name="speakers">For each token a number above 0 for its speaker; 0 for none.</param>
    public AntecedentReader(Annotations doc, ReadOnlySpan<int> speakers)
        : this(new Phrases(doc, new SpeechMap(speakers)))
    {
    }

    internal AntecedentReader(Phrases phrases)
    {
        _phrases = phrases;
        (_candidates, _own, _pairs) = (new Candidates(phrases), new PhraseFeatures(phrases), new PairFeatures(phrases));
    }

    /// <summary>How many features a phrase has.</summary>
    public static int PhraseFeatureCount => PhraseFeatures.Table.Count;

    /// <summary>How many rows the table of these has.</summary>
    public static int PhraseRowCount => PhraseFeatures.Table.Rows;

    /// <summary>How many features a pair has.</summary>
    public static int PairFeatureCount => PairFeatures.Table.Count;

    /// <summary>How many rows the table of these has.</summary>
    public static int PairRowCount => PairFeatures.Table.Rows;

    /// <summary>How many phrases the article has.</summary>
    public int Count => _phrases.Count;

    /// <summary>The number of the phrase that was read last; -1 before the first.</summary>
    public int Number { get; private set; } = -1;

    /// <summary>Whether the phrase is compared with earlier ones; an apposition and a predicate are not.</summary>
    public bool IsCompared => Candidates.IsCompared(_phrases[Number]);

    /// <summary>The numbers of the earlier phrases that it is compared with, the nearest first.</summary>
    public ReadOnlySpan<int> Earlier => CollectionsMarshal.AsSpan(_earlier);

    /// <summary>The rows of the phrase's own features.</summary>
    public ReadOnlySpan<ushort> Rows => _rows;

    /// <summary>The rows of the features of each pair, one pair after another.</summary>
    public ReadOnlySpan<ushort> PairRows => _pairRows.AsSpan(0, _earlier.Count * PairFeatureCount);

    /// <summary>The tokens of a phrase.</summary>
    public TokenRange Tokens(int number) => _phrases[number].Tokens;

    /// <summary>The head of a phrase.</summary>
    public int Head(int number) => _phrases[number].Head;

    /// <summary>Goes on to the next phrase.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        if (++Number >= _phrases.Count)
        {
            return false;
        }

        _own.Write(Number, _rows);
        _candidates.List(Number, _earlier);
        if (!IsCompared)
        {
            _earlier.Clear();
        }

        WritePairs();
        return true;
    }

    private void WritePairs()
    {
        var (rank, actors) = (0, 0);
        _passed.Clear();
        for (var place = 0; place < _earlier.Count; place++)
        {
            var earlier = _earlier[place];
            _pairs.Write(Number, earlier, rank, actors, _pairRows.AsSpan(place * PairFeatureCount, PairFeatureCount));
            if (_pairs.Agree(Number, earlier))
            {
                rank++;
                actors += !_phrases[earlier].IsPronoun && (_phrases.Group(earlier) is not { } group || _passed.Add(group)) ? 1 : 0;
            }
        }
    }
}
