using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.Lab.Treebank;

/// <summary>The differences between a treebank and what was found, each as one JSON object.</summary>
public static class RawErrors
{
    private const int Context = 40;

    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Stretches where the words differ.</summary>
    public static IEnumerable<string> OfWords(RawText gold, Annotations found, ImmutableArray<(int Gold, int Found)> pairs)
    {
        var (g, f) = (0, 0);
        foreach (var pair in pairs.Append((gold.Words.Length, found.Tokens.Length)))
        {
            if (pair.Item1 > g || pair.Item2 > f)
            {
                var goldWords = gold.Words[g..pair.Item1].Select(word => word.Form);
                var foundWords = found.Tokens[f..pair.Item2].Select(token => token.Span.Of(found.Text));
                var at = g < gold.Words.Length ? gold.Words[g].Span.Start : found.Tokens[f].Span.Start;
                yield return JsonSerializer.Serialize(new { kind = "words", at, gold = goldWords, found = foundWords, text = Around(found.Text, at) }, _readable);
            }

            (g, f) = (pair.Item1 + 1, pair.Item2 + 1);
        }
    }

    /// <summary>Ends of sentences that only one side has.</summary>
    public static IEnumerable<string> OfSentences(RawText gold, Annotations found)
    {
        var goldEnds = gold.Sentences.Select(sentence => sentence.End).ToHashSet();
        var foundEnds = found.Sentences.Select(sentence => sentence.Span.End).ToHashSet();
        return goldEnds.Except(foundEnds).Select(end => SentenceError("sentence end missed", found.Text, end))
            .Concat(foundEnds.Except(goldEnds).Select(end => SentenceError("sentence end extra", found.Text, end)));
    }

    private static string SentenceError(string kind, string text, int end) =>
        JsonSerializer.Serialize(new { kind, at = end, text = Before(text, end) + " | " + After(text, end) }, _readable);

    private static string Around(string text, int at) => Before(text, at) + After(text, at);

    private static string Before(string text, int at) => text[Math.Max(0, at - Context)..at];

    private static string After(string text, int at) => text[at..Math.Min(text.Length, at + Context)];
}
