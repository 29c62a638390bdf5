using System.Globalization;

namespace OnRecord.Lab.Treebank;

/// <summary>Writes words, their grammar and sentences in CoNLL-U, with an underscore for what is not known.</summary>
public static class ConlluWriter
{
    /// <summary>The lines of one article.</summary>
    public static IEnumerable<string> Lines(Annotations doc)
    {
        foreach (var sentence in doc.Sentences)
        {
            yield return $"# text = {sentence.Span.Of(doc.Text).ReplaceLineEndings(" ")}";
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                yield return Line(doc, token, sentence.Tokens.Start);
            }

            yield return "";
        }
    }

    private static string Line(Annotations doc, int token, int first)
    {
        var span = doc.Tokens[token].Span;
        var spacing = span.End < doc.Text.Length && !char.IsWhiteSpace(doc.Text[span.End]) ? "SpaceAfter=No" : "_";
        return string.Create(CultureInfo.InvariantCulture, $"{token - first + 1}\t{span.Of(doc.Text)}\t{(doc.Layers.HasFlag(Layers.Words) ? Grammar(doc.Words[token], first) : "_\t_\t_\t_\t_\t_")}\t_\t{spacing}");
    }

    private static string Grammar(Word word, int first) =>
        string.Create(CultureInfo.InvariantCulture, $"{word.Lemma}\t{word.Upos.ToString().ToUpperInvariant()}\t_\t{word.Features}\t{(word.Head is { } head ? head - first + 1 : 0)}\t{word.Relation}");
}
