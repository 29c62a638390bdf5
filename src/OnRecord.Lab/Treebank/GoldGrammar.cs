using System.Collections.Immutable;

namespace OnRecord.Lab.Treebank;

/// <summary>What a treebank says of a word in its document.</summary>
/// <param name="Word">The word.</param>
/// <param name="Head">The number of its head in the document, from 0; null for the root of a sentence.</param>
public readonly record struct GoldGrammar(TreebankWord Word, int? Head)
{
    /// <summary>The words of a document.</summary>
    public static ImmutableArray<GoldGrammar> Of(TreebankDocument document)
    {
        var words = ImmutableArray.CreateBuilder<GoldGrammar>();
        foreach (var sentence in document.Sentences)
        {
            var first = words.Count;
            words.AddRange(sentence.Tokens.SelectMany(token => token.Words).Select(word => new GoldGrammar(word, word.Head == 0 ? null : first + word.Head - 1)));
        }

        return words.ToImmutable();
    }
}
