using System.Collections.Frozen;

namespace OnRecord.Resolve;

/// <summary>The words of <c>Data/settings.txt</c>: what a phrase beside a cue says about the act of speaking.</summary>
internal static class SettingWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _parts = WordList.Parts("Resolve", "settings.txt");

    private static readonly FrozenSet<string> _by = FrozenSet.Create(StringComparer.Ordinal, "in", "on", "via", "by", "through", "over", "from", "during", "as");
    private static readonly FrozenSet<string> _at = FrozenSet.Create(StringComparer.Ordinal, "at", "during", "after", "before", "following", "ahead", "on", "amid", "upon", "since");
    private static readonly FrozenSet<string> _where = FrozenSet.Create(StringComparer.Ordinal, "in", "at", "from", "outside", "near", "inside", "aboard");

    public static bool IsChannel(string preposition, string noun) => _by.Contains(preposition) && Has("Channels", noun);

    public static bool IsPlatform(string preposition, string name) => preposition is "on" or "via" or "through" or "to" && Has("Platforms", name);

    public static bool IsOccasion(string preposition, string noun) => preposition == "in" ? Has("SpokenIn", noun) : _at.Contains(preposition) && Has("Occasions", noun);

    public static bool IsWhere(string preposition) => _where.Contains(preposition);

    public static bool IsPlace(string noun) => Has("Places", noun);

    public static bool IsSpeaking(string verb) => Has("Speaking", verb);

    public static bool IsAddressing(string noun) => Has("Addressing", noun);

    public static bool IsHearer(string noun) => Has("Hearers", noun);

    private static bool Has(string part, string word) => _parts[part].Contains(word);
}
