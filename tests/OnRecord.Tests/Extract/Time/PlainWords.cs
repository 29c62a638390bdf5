using System.Collections.Immutable;

namespace OnRecord.Tests.Extract.Time;

/// <summary>Cuts hand-made examples into words and sentences, so that these tests depend on no other stage: a sentence is a line.</summary>
internal sealed class PlainWords : IStage
{
    public Layers Needs => Layers.None;

    public Layers Gives => Layers.Tokens | Layers.Sentences;

    public void Run(Annotations doc)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (var block = 0; block < doc.Article.Blocks.Length; block++)
        {
            var first = tokens.Count;
            Cut(doc.Text, doc.Article.Blocks[block].Span, tokens);
            if (tokens.Count > first)
            {
                sentences.Add(new Sentence(tokens[first].Span.Union(tokens[^1].Span), new TokenRange(first, tokens.Count), block));
            }
        }

        doc.Tokens = tokens.ToImmutable();
        doc.Sentences = sentences.ToImmutable();
    }

    private static void Cut(string text, TextSpan block, ImmutableArray<Token>.Builder tokens)
    {
        for (var at = block.Start; at < block.End;)
        {
            var length = Length(text.AsSpan(at, block.End - at));
            if (length > 0)
            {
                tokens.Add(new Token(new TextSpan(at, length)));
            }

            at += Math.Max(length, 1);
        }
    }

    private static int Length(ReadOnlySpan<char> rest)
    {
        if (char.IsWhiteSpace(rest[0]))
        {
            return 0;
        }

        if (rest.StartsWith("'s") || rest.StartsWith("’s"))
        {
            return 2;
        }

        var length = 0;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || IsInner(rest, length)))
        {
            length++;
        }

        // The point of "Oct." and "a.m." belongs to the word, that of a sentence does not.
        return length == 0 ? 1 : length + (IsShort(rest[..length]) && length < rest.Length && rest[length] == '.' ? 1 : 0);
    }

    private static bool IsInner(ReadOnlySpan<char> rest, int at) =>
        at > 0 && at + 1 < rest.Length && char.IsDigit(rest[at - 1]) && char.IsDigit(rest[at + 1]) && rest[at] is '-' or '/' or '.' or ',';

    private static bool IsShort(ReadOnlySpan<char> word) =>
        word is "Jan" or "Feb" or "Mar" or "Apr" or "Aug" or "Sept" or "Oct" or "Nov" or "Dec" or "Tues" or "Wed" or "Thurs" or "Fri" or "Mr" or "JAN" or "U.S";
}
