namespace OnRecord.Clean;

/// <summary>Tells the languages that have a script of their own, by the letters of a text.</summary>
internal static class ScriptGuess
{
    private const int FewestLetters = 12;

    /// <summary>The language; null for scripts that several languages share.</summary>
    public static string? Of(IReadOnlyList<string> words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var letters = 0;
        foreach (var letter in words.SelectMany(word => word))
        {
            letters++;
            if (LanguageOf(letter) is { } language)
            {
                counts[language] = counts.GetValueOrDefault(language) + 1;
            }
        }

        // Japanese is written with Chinese signs, and its own ones between them.
        if (counts.GetValueOrDefault("ja") * 20 > counts.GetValueOrDefault("zh"))
        {
            counts["ja"] = counts["ja"] + counts.GetValueOrDefault("zh");
        }

        var best = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).FirstOrDefault();
        return letters >= FewestLetters && best.Value * 2 > letters ? best.Key : null;
    }

    private static string? LanguageOf(char letter) => letter switch
    {
        >= '\u0370' and <= '\u03FF' => "el",
        >= '\u0530' and <= '\u058F' => "hy",
        >= '\u0590' and <= '\u05FF' => "he",
        >= '\u0900' and <= '\u097F' => "hi",
        >= '\u0980' and <= '\u09FF' => "bn",
        >= '\u0B80' and <= '\u0BFF' => "ta",
        >= '\u0E00' and <= '\u0E7F' => "th",
        >= '\u10A0' and <= '\u10FF' => "ka",
        >= '\u1200' and <= '\u137F' => "am",
        >= '\u3040' and <= '\u30FF' => "ja",
        >= '\u4E00' and <= '\u9FFF' => "zh",
        >= '\uAC00' and <= '\uD7AF' => "ko",
        _ => null,
    };
}
