using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Extract.Grammar;

namespace OnRecord.Resolve;

/// <summary>
/// Names what statements are about: names and noun phrases of their content, weighed by how often the article comes back to them,
/// with one name for all their wordings.
/// </summary>
internal sealed class TopicReader
{
    private const string Stage = "TopicReader/1";
    private const int Most = 5;
    private const int MostWords = 4;
    private const int NameWeight = 2;
    private const int TitleWeight = 3;

    private static readonly FrozenSet<string> _plain = WordList.Lines("Resolve", "plain-nouns.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private readonly Annotations _doc;
    private readonly Tree _tree;
    private readonly Dictionary<int, string> _fullNames = [];
    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);

    public TopicReader(Annotations doc, Tree tree, IEnumerable<Actor> actors)
    {
        _doc = doc;
        _tree = tree;
        foreach (var actor in actors.Where(actor => actor.Type is ActorType.Person or ActorType.Organisation or ActorType.State or ActorType.Group))
        {
            foreach (var mention in actor.Mentions.Where(mention => mention.Form == MentionForm.Name))
            {
                _fullNames.TryAdd(mention.Span.End, actor.Name);
            }
        }

        for (var word = 0; word < tree.Count; word++)
        {
            if (KeyAt(word) is { } key)
            {
                _weights[key] = _weights.GetValueOrDefault(key) + (IsInTitle(word) ? TitleWeight : 1);
            }
        }
    }

    /// <summary>The topics of some content, the weightiest first.</summary>
    public ImmutableArray<Topic> Of(IEnumerable<TextSpan> content)
    {
        var found = new List<(string Name, TextSpan Words, int Weight)>();
        foreach (var words in content.Select(_tree.Within))
        {
            for (var word = words.Start; word < words.End; word++)
            {
                if (KeyAt(word) is { } key && Phrase(word) is var phrase && phrase.Start >= words.Start && phrase.End <= words.End)
                {
                    found.Add((Named(word, phrase), _tree.Span(phrase), _weights[key] + (IsName(word) ? NameWeight : 0)));
                }
            }
        }

        return
        [
            .. found.DistinctBy(topic => topic.Name, StringComparer.OrdinalIgnoreCase).OrderByDescending(topic => topic.Weight).ThenBy(topic => topic.Words.Start).Take(Most)
                .Select(topic => new Topic(topic.Name, Evidence.In(_doc.Article, topic.Words, Stage, 0.7))),
        ];
    }

    /// <summary>What all wordings of a phrase share: the name, the designation in it, or the head; null when a word heads no topic.</summary>
    private string? KeyAt(int word)
    {
        if (_tree[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || _tree.Relation(word) is "compound" or "flat" or "fixed" or "goeswith" || IsTime(word) || !_tree.Lower(word).Any(char.IsLetter))
        {
            return null;
        }

        var lemma = Singular(word);
        return Designation(word) ?? (_plain.Contains(lemma) ? null : lemma);
    }

    /// <summary>A word of the phrase with letters and figures, such as the type of a missile, names it better than the noun after it.</summary>
    private string? Designation(int head)
    {
        var phrase = Phrase(head);
        for (var word = phrase.Start; word < phrase.End; word++)
        {
            if (IsDesignation(word))
            {
                return DesignationFrom(word, phrase);
            }
        }

        return null;
    }

    // "S-400" is three words.
    private string DesignationFrom(int word, TokenRange phrase)
    {
        var (start, end) = (word, word + 1);
        while (start > phrase.Start && _tree.Tokens[start - 1].Span.End == _tree.Tokens[start].Span.Start)
        {
            start--;
        }

        while (end < phrase.End && _tree.Tokens[end].Span.Start == _tree.Tokens[end - 1].Span.End)
        {
            end++;
        }

        var name = _tree.Span(new TokenRange(start, end)).Of(_doc.Text);
        return name.Length > 2 && name[^1] == 's' && char.IsAsciiDigit(name[^2]) ? name[..^1] : name;
    }

    private bool IsDesignation(int word)
    {
        var span = _tree.Tokens[word].Span;
        var text = _doc.Text.AsSpan(span.Start, span.Length);
        var hasFigure = text.IndexOfAnyInRange('0', '9') >= 0;
        var isTied = span.Start >= 2 && _doc.Text[span.Start - 1] == '-' && char.IsUpper(_doc.Text[span.Start - 2]);
        return hasFigure && (char.IsUpper(text[0]) || isTied) && !IsTime(word);
    }

    private string Named(int word, TokenRange phrase) =>
        Designation(word)
        ?? _fullNames.GetValueOrDefault(_tree.Span(phrase).End)
        ?? string.Join(' ', Enumerable.Range(phrase.Start, phrase.Count).Select(at => at == word ? HeadText(at) : _doc.Tokens[at].Span.Of(_doc.Text)));

    private string HeadText(int word) => _tree[word].Upos == PartOfSpeech.Propn ? _doc.Tokens[word].Span.Of(_doc.Text) : Singular(word);

    private string Singular(int word) => _tree[word].Upos == PartOfSpeech.Propn ? _tree.Lower(word) : _tree.Lemma(word);

    /// <summary>The head with adjectives, compounds and parts of a name right beside it; without determiners, possessors and numbers.</summary>
    private TokenRange Phrase(int head)
    {
        var (start, end) = (head, head + 1);
        while (start > 0 && head - start < MostWords && IsPartBefore(start - 1, head))
        {
            start--;
        }

        while (end < _tree.Count && end - head <= MostWords && _tree[end].Head is { } above && (above == head || (above > head && above < end)) && _tree.Relation(end) is "flat" or "fixed")
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    private bool IsPartBefore(int word, int head)
    {
        if (_tree[word].Upos == PartOfSpeech.Punct)
        {
            return _doc.Text[_doc.Tokens[word].Span.Start] == '-' && word > 0 && _doc.Tokens[word - 1].Span.End == _doc.Tokens[word].Span.Start && IsPartBefore(word - 1, head);
        }

        return _tree.DependsOn(word, head) && _tree.Relation(word) is "compound" or "amod" or "flat" or "goeswith" or "nummod"
            && !(_tree[word].Upos == PartOfSpeech.Num && !IsTied(word)) && !IsTime(word);
    }

    private bool IsTied(int word) => _tree.Tokens[word].Span.Start is var start and > 0 && _doc.Text[start - 1] == '-';

    private bool IsName(int word) => SpanSearch.At(_doc.Names.AsSpan(), _doc.Tokens[word].Span.Start, name => name.Span) >= 0;

    private bool IsTime(int word) => SpanSearch.At(_doc.TimeExpressions.AsSpan(), _doc.Tokens[word].Span.Start, time => time.Span) >= 0;

    private bool IsInTitle(int word) => _doc.Article.BlockAt(_doc.Tokens[word].Span.Start) is { Kind: BlockKind.Headline };
}
