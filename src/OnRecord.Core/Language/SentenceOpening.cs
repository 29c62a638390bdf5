using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Judges whether what comes after a terminator looks like the beginning of a sentence.</summary>
internal sealed class SentenceOpening(string text, ImmutableArray<Token> tokens)
{
    private const int TagLength = 8;

    private static readonly WordSet _starters = WordSet.Read("starters.txt");
    private static readonly WordSet _days = new([.. EnglishCalendar.Weekdays, .. EnglishCalendar.Months]);
    private static readonly WordSet _speech = WordSet.Read("speech.txt");

    private readonly TokenWords _words = new(text, tokens);

    /// <summary>Whether the first word, after opening quotation marks and brackets, has no small first letter.</summary>
    public bool IsCapital(int token, int end)
    {
        var word = FirstWord(token, end);
        return word < end && !char.IsLower(_words[word][0]);
    }

    /// <summary>Whether the first word begins with a capital letter and no bracket opens before it.</summary>
    public bool IsCapitalLetter(int token, int end)
    {
        var word = FirstWord(token, end);
        return word < end && char.IsUpper(_words[word][0]) && _words[token] is not ("(" or "[");
    }

    /// <summary>Whether the first word is one that begins sentences.</summary>
    public bool IsStarter(int token, int end)
    {
        var word = FirstWord(token, end);
        return word < end && _starters.Contains(_words[word]);
    }

    /// <summary>Whether it is a verb of speech, which with a small letter goes on with the sentence: <c>Millions? thought Ann.</c></summary>
    public bool IsSpeech(int token) => _speech.Contains(_words[token]);

    /// <summary>Whether it goes on with a time: a time zone or a day, as in <c>5 p.m. GMT</c>, <c>5 p.m. Tuesday</c>.</summary>
    public bool IsPartOfTime(int token)
    {
        var word = _words[token];
        return _days.Contains(word) || Abbreviations.KindOf(word.TrimEnd('.')) == AbbreviationKind.Day
            || (word.Length is >= 2 and <= 4 && word.IndexOfAnyExceptInRange('A', 'Z') < 0);
    }

    /// <summary>Whether a name and a verb of speech tie the sentence to the quotation before it: <c>"Stop!" Smith said.</c></summary>
    public bool IsTag(int token, int end)
    {
        if (_starters.Contains(_words[token]) && _words[token] is not "The")
        {
            return _words[token] is "I" && token + 1 < end && _speech.Contains(_words[token + 1]);
        }

        for (var word = token + 1; word < Math.Min(end, token + TagLength); word++)
        {
            if (_speech.Contains(_words[word]))
            {
                return word + 1 >= end || _words[word + 1] is not ("that" or "he" or "she" or "they" or "it");
            }

            if (_words[word] is "." or "," or "?" or "!")
            {
                return false;
            }
        }

        return false;
    }

    private int FirstWord(int token, int end)
    {
        // A few signs may open a sentence; more are not an opening, and looking on would not be linear.
        var last = Math.Min(end, token + 3);
        while (token < last && !char.IsLetterOrDigit(_words[token][0]) && _words[token].Length <= 2)
        {
            token++;
        }

        return token < last ? token : end;
    }
}
