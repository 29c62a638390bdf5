using OnRecord.Extract.Grammar;

namespace OnRecord.Extract.Rules;

/// <summary>Reads <c>Minister ‘deeply sorry’ over leak</c>: in a title, words in marks that say what the subject says of itself.</summary>
internal static class HeadlineQuote
{
    private const int LongestSubject = 4;

    /// <summary>The attribution of a title without a cue; null when its marks are around a name or a thing. Whether the subject is a speaker of the article is checked later.</summary>
    public static Found? Read(Annotations doc, Tree tree, Unit unit)
    {
        if (doc.Article.Blocks[unit.Block].Kind is not BlockKind.Headline || Quotation(doc, unit.Span) is not { } number)
        {
            return null;
        }

        var quotation = doc.Quotations[number];
        var (subject, said) = (tree.Within(TextSpan.Between(unit.Span.Start, quotation.Outer.Start)), tree.Within(quotation.Inner));
        if (subject.Count is 0 or > LongestSubject || said.Count < 2 || !IsNamed(tree, subject) || !IsPredicate(tree, said, unit.Span))
        {
            return null;
        }

        var found = new Found { Block = unit.Block, Source = tree.Span(subject), Scope = Scope.Statement, Confidence = 0.6, IsColonOfTitle = true };
        found.Content.Add(quotation.Inner);
        found.Quotations.Add(number);
        return found;
    }

    private static int? Quotation(Annotations doc, TextSpan title)
    {
        var number = SpanSearch.FirstAfter(doc.Quotations.AsSpan(), title.Start, quotation => quotation.Outer);
        return number < doc.Quotations.Length && doc.Quotations[number].Outer is var outer && title.Contains(outer) && outer.Start > title.Start ? number : null;
    }

    private static bool IsNamed(Tree tree, TokenRange words) => Enumerable.Range(words.Start, words.Count).All(word => tree[word].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)
        && tree[words.End - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn;

    /// <summary>Whether what is quoted is a state or a deed of the subject and no noun after which the title goes on: <c>Minister ‘deeply sorry’</c>, not <c>Minister ‘green tax’ plan</c>.</summary>
    private static bool IsPredicate(Tree tree, TokenRange said, TextSpan title)
    {
        var isNounNext = said.End + 1 < tree.Count && title.Contains(tree.Tokens[said.End + 1].Span) && tree[said.End + 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn;
        return tree.HeadOf(said) is { } head && tree[head].Upos is PartOfSpeech.Adj or PartOfSpeech.Verb && !isNounNext;
    }
}
