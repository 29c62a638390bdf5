using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>
/// Cuts the text into words and signs as the English treebanks EWT and GUM of Universal Dependencies do now: clitics and
/// most hyphens stand alone, abbreviations keep their full stop, addresses and numbers stay whole. Every character that
/// is not white space is in exactly one token, and no token crosses the edge of a block. Time is linear in the text.
/// </summary>
public sealed class Tokenizer : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.None;

    /// <inheritdoc/>
    public Layers Gives => Layers.Tokens;

    /// <summary>The tokens of a text that is one block.</summary>
    public static ImmutableArray<Token> Tokenize(string text)
    {
        var scanner = new TokenScanner(text);
        scanner.Scan(0, text.Length);
        return scanner.Tokens();
    }

    /// <inheritdoc/>
    public void Run(Annotations doc)
    {
        var scanner = new TokenScanner(doc.Text);
        var end = 0;
        foreach (var block in doc.Article.Blocks)
        {
            // Blocks cover all words, but a token lost between them would be lost for good.
            scanner.Scan(end, block.Span.Start);
            scanner.Scan(block.Span.Start, block.Span.End);
            end = block.Span.End;
        }

        scanner.Scan(end, doc.Text.Length);
        doc.Tokens = scanner.Tokens();
    }
}
