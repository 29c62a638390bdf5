using System.Collections.Frozen;

namespace OnRecord.Resolve.Coreference;

/// <summary>What single words tell of the phrases that they head.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, PhraseForm> _pronouns = Pronouns();
    private static readonly FrozenSet<string> _selves = WordList.Parts("Resolve", "pronouns.txt")["self"];
    private static readonly FrozenDictionary<string, string> _nouns = Nouns();

    /// <summary>The form of a pronoun in small letters.</summary>
    public static PhraseForm Pronoun(string lower) => _pronouns.GetValueOrDefault(lower, PhraseForm.OtherPronoun);

    /// <summary>Whether a pronoun in small letters goes back to its own clause: <c>herself</c>.</summary>
    public static bool IsReflexive(string lower) => _selves.Contains(lower);

    /// <summary>What a noun in its dictionary form is about.</summary>
    public static PhraseKind Kind(string lemma) => _nouns.GetValueOrDefault(lemma) switch
    {
        "man" or "woman" or "person" => PhraseKind.Person,
        "group" => PhraseKind.Body,
        "place" => PhraseKind.Place,
        "time" => PhraseKind.Time,
        "animal" => PhraseKind.Animal,
        _ when RoleNouns.IsRole(lemma) => PhraseKind.Person,
        _ when RoleNouns.IsOrganisation(lemma) => PhraseKind.Body,
        _ => PhraseKind.Unknown,
    };

    /// <summary>The gender of whom a noun in its dictionary form, or a word before a name, means.</summary>
    public static PhraseGender Gender(string lemma) => _nouns.GetValueOrDefault(lemma) switch
    {
        "man" => PhraseGender.Man,
        "woman" => PhraseGender.Woman,
        _ => RoleNouns.Honorific(lemma) switch
        {
            'm' => PhraseGender.Man,
            'f' => PhraseGender.Woman,
            _ => PhraseGender.Unknown,
        },
    };

    /// <summary>The gender that a folded first name tells.</summary>
    public static PhraseGender OfGivenName(string folded) => GivenNames.Gender(folded) switch
    {
        'm' => PhraseGender.Man,
        'f' => PhraseGender.Woman,
        _ => PhraseGender.Unknown,
    };

    /// <summary>Whether a folded word before a name is no part of it.</summary>
    public static bool IsHonorific(string folded) => RoleNouns.IsHonorific(folded);

    private static FrozenDictionary<string, PhraseForm> Pronouns()
    {
        var forms = new Dictionary<string, PhraseForm>(StringComparer.Ordinal);
        foreach (var (name, words) in WordList.Parts("Resolve", "pronouns.txt"))
        {
            if (name != "self")
            {
                var form = Enum.TryParse<PhraseForm>(name, ignoreCase: true, out var known) ? known : PhraseForm.OtherPronoun;
                words.ToList().ForEach(word => forms.TryAdd(word, form));
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> Nouns()
    {
        var nouns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, words) in WordList.Parts("Resolve", "people.txt").OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            words.ToList().ForEach(word => nouns.TryAdd(word, name));
        }

        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
