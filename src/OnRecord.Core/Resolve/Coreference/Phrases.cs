namespace OnRecord.Resolve.Coreference;

/// <summary>The phrases of an article, with the groups that their names surely make.</summary>
internal sealed class Phrases
{
    private readonly NameGroup?[] _groups;
    private readonly int[] _speakers;

    /// <summary>The phrases of an article whose speakers are those of its quotations.</summary>
    public Phrases(Annotations doc)
        : this(doc, new SpeechMap(doc))
    {
    }

    /// <summary>The phrases of an article with given speakers.</summary>
    public Phrases(Annotations doc, SpeechMap speech)
    {
        var trees = new Subtrees(doc);
        var reader = new PhraseReader(doc, trees, speech, new WordNumbers());
        All = [.. new PhraseFinder(doc, trees).Find().Select(found => reader.Read(found.Tokens, found.Head, found.IsCoordination))];
        var sieve = new NameSieve();
        _groups = new NameGroup?[All.Length];
        for (var number = 0; number < All.Length; number++)
        {
            _groups[number] = All[number].HasName ? sieve.Add(number, All[number]) : null;
        }

        _speakers = [.. speech.Sources.Select(source => source is { } words ? SpeakerIn(doc, words) : -1)];
    }

    /// <summary>By start, the longer first.</summary>
    public Phrase[] All { get; }

    public int Count => All.Length;

    public Phrase this[int number] => All[number];

    /// <summary>The group of a phrase with a name; null for others.</summary>
    public NameGroup? Group(int number) => _groups[number];

    /// <summary>The number of the phrase that says who speaks the words around a phrase; -1 when none does.</summary>
    public int Speaker(int number) => _speakers[All[number].Speech];

    public PhraseKind Kind(int number) => _groups[number]?.Kind ?? All[number].Kind;

    public PhraseGender Gender(int number) => _groups[number]?.Gender ?? All[number].Gender;

    /// <summary>The longest phrase whose head lies in the words of a source, or that begins with them.</summary>
    private int SpeakerIn(Annotations doc, TextSpan words)
    {
        var (low, high) = (0, All.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = doc.Tokens[All[middle].Tokens.Start].Span.Start < words.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < All.Length && doc.Tokens[All[low].Tokens.Start].Span.Start < words.End; low++)
        {
            if (words.Contains(doc.Tokens[All[low].Head].Span))
            {
                return low;
            }
        }

        return -1;
    }
}
