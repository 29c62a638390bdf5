using System.Text;

namespace OnRecord;

/// <summary>Takes diacritics off and writes special letters in plain ones.</summary>
internal static class LetterFolding
{
    /// <summary>The decomposed text in small letters without the marks of Latin, Greek, Arabic and Hebrew. Marks of other scripts are part of the spelling and stay.</summary>
    public static string Strip(string decomposed)
    {
        var plain = new StringBuilder(decomposed.Length);
        var strips = true;
        foreach (var letter in decomposed)
        {
            if (IsDiacritic(letter))
            {
                if (!strips && IsPartOfCyrillic(plain[^1], letter))
                {
                    plain.Append(letter);
                }

                continue;
            }

            strips = !IsCyrillic(letter);
            Append(plain, letter);
        }

        return plain.ToString();
    }

    /// <summary>Whether the mark makes a letter of its own (й, ї, ѓ). Stress is a teacher's mark, and ё is often written е.</summary>
    private static bool IsPartOfCyrillic(char letter, char mark) => mark switch
    {
        '\u0300' or '\u0301' => letter is 'г' or 'к',
        '\u0308' => letter != 'е',
        _ => true,
    };

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052f';

    private static bool IsDiacritic(char letter) => letter is
        (>= '\u0300' and <= '\u036f') or (>= '\u1ab0' and <= '\u1aff') or (>= '\u1dc0' and <= '\u1dff') or (>= '\u20d0' and <= '\u20ff')
        or (>= '\u0591' and <= '\u05bd') or '\u05bf' or '\u05c1' or '\u05c2' or '\u05c4' or '\u05c5' or '\u05c7'
        or (>= '\u0610' and <= '\u061a') or (>= '\u064b' and <= '\u065f') or '\u0670' or (>= '\u06d6' and <= '\u06dc') or '\u0640';

    private static void Append(StringBuilder plain, char letter)
    {
        var letters = letter switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            _ => null,
        };
        if (letters is null)
        {
            plain.Append(Plain(letter));
        }
        else
        {
            plain.Append(letters);
        }
    }

    private static char Plain(char letter) => letter switch
    {
        'ı' => 'i',
        'ø' => 'o',
        'ł' or 'ƚ' => 'l',
        'đ' or 'ð' or 'ɖ' => 'd',
        'ħ' => 'h',
        'ŧ' => 't',
        'ŋ' => 'n',
        'ɓ' => 'b',
        'ɗ' => 'd',
        'ƙ' => 'k',
        'ƴ' => 'y',
        'ə' or 'ǝ' => 'a', // Əliyev is Aliyev in English
        'ς' => 'σ',
        'ی' or 'ى' => 'ي',
        'ک' => 'ك',
        _ => letter,
    };
}
