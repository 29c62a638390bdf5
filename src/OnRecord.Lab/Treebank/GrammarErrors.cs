using System.Collections.Immutable;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Treebank;

/// <summary>The words whose grammar was read wrongly, on the words of the treebank.</summary>
public static class GrammarErrors
{
    /// <summary><c>upos</c>, <c>lemma</c>, <c>features</c>, <c>head</c> and <c>relation</c>, the last with the right head.</summary>
    public static IEnumerable<string> Of(string id, Annotations doc, ImmutableArray<GoldGrammar> gold, IEnumerable<WordMatch> matches)
    {
        foreach (var (match, number) in matches.Select((match, number) => (match, number)))
        {
            var (wanted, was) = (gold[number], doc.Words[number]);
            foreach (var (isWrong, kind, one, other) in new[]
            {
                (!match.Upos, $"upos {wanted.Word.Upos}", wanted.Word.Upos, was.Upos.ToString().ToUpperInvariant()),
                (!match.Lemma, "lemma", wanted.Word.Lemma, was.Lemma),
                (!match.Features, "features", wanted.Word.Features, was.Features),
                (!match.Head, $"head {wanted.Word.Relation}", Text(wanted.Head), Text(was.Head)),
                (match.Head && !match.FullRelation, $"relation {wanted.Word.Relation}", wanted.Word.Relation, was.Relation),
            })
            {
                if (isWrong)
                {
                    var span = doc.Tokens[number].Span;
                    yield return LabJson.Line(new ErrorLine(kind, id, $"{span.Of(doc.Text)}: {one}", other, Around.Of(doc, span)));
                }
            }
        }

        string Text(int? head) => head is { } word ? doc.Tokens[word].Span.Of(doc.Text) : "the root";
    }
}
