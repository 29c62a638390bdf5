using System.Collections.Immutable;

namespace OnRecord.Lab.Treebank;

/// <summary>Layers of words and sentences as a treebank has them, for what is scored or trained on its own words.</summary>
public static class GoldLayers
{
    /// <summary>An article with the words and sentences of the treebank.</summary>
    public static Annotations Of(RawText raw)
    {
        var tokens = Tokens(raw.Words);
        var sentences = Sentences(raw, tokens);
        return new Annotations(raw.Article) { Tokens = tokens, Stretches = sentences, Sentences = sentences };
    }

    private static ImmutableArray<Token> Tokens(ImmutableArray<GoldWord> words)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(words.Length);
        for (var first = 0; first < words.Length;)
        {
            var end = first + 1;
            while (words[first].IsPart && end < words.Length && words[end].Span == words[first].Span)
            {
                end++;
            }

            AddParts(tokens, words.AsSpan()[first..end]);
            first = end;
        }

        return tokens.MoveToImmutable();
    }

    /// <summary>Gives each word of a token its share of the characters: as many as its form has while enough are left for the others.</summary>
    private static void AddParts(ImmutableArray<Token>.Builder tokens, ReadOnlySpan<GoldWord> parts)
    {
        var (start, end) = (parts[0].Span.Start, parts[0].Span.End);
        for (var part = 0; part < parts.Length; part++)
        {
            var others = parts.Length - part - 1;
            var length = others == 0 ? end - start : Math.Clamp(parts[part].Form.Length, 0, Math.Max(0, end - start - others));
            tokens.Add(new Token(new TextSpan(start, length)));
            start += length;
        }
    }

    private static ImmutableArray<Sentence> Sentences(RawText raw, ImmutableArray<Token> tokens)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>(raw.Sentences.Length);
        var (token, block) = (0, 0);
        foreach (var span in raw.Sentences)
        {
            var first = token;
            while (token < tokens.Length && tokens[token].Span.Start < span.End)
            {
                token++;
            }

            while (block + 1 < raw.Article.Blocks.Length && raw.Article.Blocks[block + 1].Span.Start <= span.Start)
            {
                block++;
            }

            sentences.Add(new Sentence(span, new TokenRange(first, token), block));
        }

        return sentences.MoveToImmutable();
    }
}
