using System.Globalization;

namespace OnRecord.Lab.Treebank;

/// <summary>Writes words and sentences in CoNLL-U, with an underscore for what is not known.</summary>
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
                yield return Line(doc, token, token - sentence.Tokens.Start + 1);
            }

            yield return "";
        }
    }

    private static string Line(Annotations doc, int token, int number)
    {
        var span = doc.Tokens[token].Span;
        var touches = span.End < doc.Text.Length && !char.IsWhiteSpace(doc.Text[span.End]);
        return string.Create(CultureInfo.InvariantCulture, $"{number}\t{span.Of(doc.Text)}\t_\t_\t_\t_\t_\t_\t_\t{(touches ? "SpaceAfter=No" : "_")}");
    }
}
