using FsCheck;
using FsCheck.Fluent;

namespace OnRecord.Tests;

/// <summary>Texts for property tests.</summary>
public static class Texts
{
    private static readonly string[] _pieces =
    [
        "a", "The", "I", "Mr.", "U.S.", "don't", "said", "'", "’", "\"", "“", "”", ".", "...", "?", "!", ",", " ", " ", " ", "\n", "\n\n", "-", "—",
        "(", ")", "[", "]", "1", "12", "555", "0123", "$", "%", "@", "/", ":", "www.", "http://", "b@c.org", "com", "é", "ß", "İ", "ı", "中文", "ไทย",
        "\ud83d\ude00", "\ud83d", "\ude00", "\u200d", "\u0301", "\ufeff", "\u00a0", "\0", "#", "&", "*", "_", "`", "pm", "n't", "J.",
    ];

    /// <summary>Texts of words and signs that the rules look at.</summary>
    public static Arbitrary<string> Any() =>
        Gen.ArrayOf(Gen.Elements(_pieces)).Select(string.Concat).ToArbitrary();

    /// <summary>Texts of any code units at all, lone surrogates among them.</summary>
    public static Arbitrary<string> CodeUnits() =>
        Gen.ArrayOf(Gen.Choose(0, char.MaxValue).Select(unit => (char)unit)).Select(units => new string(units)).ToArbitrary();
}
