using System.Collections.Immutable;

namespace OnRecord.Lab.Treebank;

/// <summary>How one document was cut into words and sentences, and how their grammar was read.</summary>
public sealed record RawScore
{
    /// <summary>The words.</summary>
    public required Tally Words { get; init; }

    /// <summary>The sentences.</summary>
    public required Tally Sentences { get; init; }

    /// <summary>The grammar of the words.</summary>
    public required GrammarScore Grammar { get; init; }

    /// <summary>How many words stand between white space.</summary>
    public required int WhiteSpaceWords { get; init; }

    /// <summary>Each difference, one JSON object a line.</summary>
    public required ImmutableArray<string> Errors { get; init; }

    /// <summary>What was found, in CoNLL-U.</summary>
    public required ImmutableArray<string> Predictions { get; init; }

    /// <summary>Scores what was found in the text of a treebank document.</summary>
    public static RawScore Of(RawText gold, ImmutableArray<GoldGrammar> grammar, Annotations found)
    {
        var pairs = WordAlignment.Of(found.Text, gold.Words, found.Tokens);
        var sentences = gold.Sentences.ToHashSet();
        return new RawScore
        {
            Words = new Tally(gold.Words.Length, found.Tokens.Length, pairs.Length),
            Sentences = new Tally(gold.Sentences.Length, found.Sentences.Length, found.Sentences.Count(sentence => sentences.Contains(sentence.Span))),
            Grammar = found.Layers.HasFlag(Layers.Words) ? GrammarScore.Of(grammar, found.Words, pairs) : default,
            WhiteSpaceWords = found.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
            Errors = [.. RawErrors.OfWords(gold, found, pairs), .. RawErrors.OfSentences(gold, found)],
            Predictions = [.. ConlluWriter.Lines(found)],
        };
    }
}
