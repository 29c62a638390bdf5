using System.Runtime.CompilerServices;
using System.Text;

namespace OnRecord.Neural.Pieces;

/// <summary>
/// The tokenizer of uncased BERT: text is cleaned, freed of accents and capitals, cut at blanks, signs and ideographs, and each
/// word is written in the longest pieces of a vocabulary, from left to right. Every piece knows the characters of the text it
/// came from. Time is linear in the text. May be used by several threads, each with a list of its own.
/// </summary>
/// <remarks>Devlin and others 2019, "BERT"; equal to the tokenizer published with all-MiniLM-L6-v2.</remarks>
/// <param name="vocabulary">The pieces that the encoder knows.</param>
public sealed class WordPiece(Vocabulary vocabulary)
{
    /// <summary>The pieces that the encoder knows.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Cuts a running text. Names of special pieces in it, such as <c>[MASK]</c>, become these pieces, as published.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">Receives the pieces, without those that stand for begin and end; cleared before.</param>
    [SkipLocalsInit]
    public void Cut(ReadOnlySpan<char> text, PieceList pieces)
    {
        pieces.Clear();
        var word = new FoldedWord(stackalloc char[FoldedWord.Room], stackalloc int[FoldedWord.Room], stackalloc int[FoldedWord.Room]);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '[' && vocabulary.SpecialAt(text[at..], out var special) is { } piece)
            {
                Finish(ref word, 1, pieces);
                pieces.Add(piece, at, at + special, word.Number++);
                at += special;
            }
            else
            {
                at += Take(text, at, ref word, 1, pieces);
            }
        }

        Finish(ref word, 1, pieces);
    }

    /// <summary>Cuts words that are known already. A word of which nothing remains, such as a lone control character, is one unknown piece, so that each word has a piece.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The places of the words in it, in order.</param>
    /// <param name="pieces">Receives the pieces with the numbers of their words; cleared before.</param>
    [SkipLocalsInit]
    public void Cut(ReadOnlySpan<char> text, ReadOnlySpan<WordSpan> words, PieceList pieces)
    {
        pieces.Clear();
        var folded = new FoldedWord(stackalloc char[FoldedWord.Room], stackalloc int[FoldedWord.Room], stackalloc int[FoldedWord.Room]);
        for (var number = 0; number < words.Length; number++)
        {
            var before = pieces.Count;
            var (start, end) = words[number];
            var part = text[..end];
            folded.Number = number;
            for (var at = start; at < end;)
            {
                at += Take(part, at, ref folded, 0, pieces);
            }

            Finish(ref folded, 0, pieces);
            if (pieces.Count == before)
            {
                pieces.Add(vocabulary.Unknown, start, end, number);
            }
        }
    }

    /// <summary>Takes one character of the text and returns its length; <paramref name="step"/> is what the number grows by at the end of a word.</summary>
    private int Take(ReadOnlySpan<char> text, int at, ref FoldedWord word, int step, PieceList pieces)
    {
        // Half of a surrogate pair alone decodes to U+FFFD, which is dropped.
        Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
        var folded = FoldedCharacters.Of(rune);
        if (ReferenceEquals(folded, FoldedCharacters.Blank))
        {
            Finish(ref word, step, pieces);
            return length;
        }

        var isIdeograph = FoldedCharacters.IsIdeograph(rune);
        foreach (var part in folded.EnumerateRunes())
        {
            var isAlone = isIdeograph || FoldedCharacters.IsSign(part);
            if (isAlone)
            {
                Finish(ref word, step, pieces);
            }

            word.Add(part, at, at + length);
            if (isAlone)
            {
                Finish(ref word, step, pieces);
            }
        }

        return length;
    }

    /// <summary>Writes the word that was read in pieces.</summary>
    private void Finish(ref FoldedWord word, int step, PieceList pieces)
    {
        if (word.IsEmpty)
        {
            return;
        }

        if (word.IsTooLong || !CanBeWritten(word))
        {
            pieces.Add(vocabulary.Unknown, word.Start, word.End, word.Number);
        }
        else
        {
            Write(word, pieces);
        }

        word.Number += step;
        word.Clear();
    }

    private bool CanBeWritten(in FoldedWord word)
    {
        var text = word.Text;
        for (var at = 0; at < text.Length;)
        {
            if (vocabulary.Longest(text[at..], at > 0, out var length) is null)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    private void Write(in FoldedWord word, PieceList pieces)
    {
        var text = word.Text;
        for (var at = 0; at < text.Length;)
        {
            var piece = vocabulary.Longest(text[at..], at > 0, out var length) ?? vocabulary.Unknown;
            pieces.Add(piece, word.StartOf(at), word.EndOf(at + length - 1), word.Number);
            at += length;
        }
    }
}
