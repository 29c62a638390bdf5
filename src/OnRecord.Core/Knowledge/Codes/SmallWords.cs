using System.Collections.Frozen;

namespace OnRecord.Knowledge.Codes;

/// <summary>The small words that say how the parts of a mention belong together; Data/mention-words.txt says what each part of the list means.</summary>
internal static class SmallWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _parts = WordList.Parts("Knowledge", "mention-words.txt");

    /// <summary>Whoever follows held the office once.</summary>
    public static bool IsFormer(ReadOnlySpan<char> word) => Has("former", word);

    /// <summary>What follows may say whose, where or in what.</summary>
    public static bool LeadsIn(ReadOnlySpan<char> word) => Has("of", word);

    /// <summary>What follows says for whom.</summary>
    public static bool LeadsFor(ReadOnlySpan<char> word) => Has("for", word);

    /// <summary>What follows is somebody or something else.</summary>
    public static bool LeadsAway(ReadOnlySpan<char> word) => Has("away", word);

    /// <summary>Behind the name of a state it makes a word about others: <c>-backed</c>.</summary>
    public static bool SetsApart(ReadOnlySpan<char> word) => Has("apart", word);

    /// <summary>Before the name of a state it makes a word about others: <c>pro-</c>.</summary>
    public static bool TakesSides(ReadOnlySpan<char> word) => Has("pro", word);

    /// <summary>A first name that is a place too.</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word) => Has("given", word);

    /// <summary>Articles and the like.</summary>
    public static bool IsArticle(ReadOnlySpan<char> word) => Has("article", word);

    /// <summary>Whether this is the code of a state that few recognise.</summary>
    public static bool IsUnrecognised(string code) => Has("unrecognised", code);

    private static bool Has(string part, ReadOnlySpan<char> word) => _parts[part].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
