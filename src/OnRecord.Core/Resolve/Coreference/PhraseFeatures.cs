using static OnRecord.Resolve.Coreference.Buckets;

namespace OnRecord.Resolve.Coreference;

/// <summary>What tells, of a phrase alone, whether it goes back to something mentioned before.</summary>
internal sealed class PhraseFeatures(Phrases phrases)
{
    private readonly Dictionary<int, int> _texts = [];
    private readonly Dictionary<int, int> _lemmas = [];
    private readonly Dictionary<NameGroup, int> _groups = [];

    /// <summary>The features and how many values each has.</summary>
    public static FeatureTable Table { get; } = new(
        ("form", AllForms),
        ("role", Roles * CoarseForms),
        ("kind", Kinds * CoarseForms),
        ("number", Numbers * Forms),
        ("sentence", Sentences * CoarseForms),
        ("seen", 3 * 3 * CoarseForms),
        ("named", (Counts + 1) * CoarseForms),
        ("length", Distances * CoarseForms),
        ("speech", 2 * Forms),
        ("modifiers", 3 * CoarseForms),
        ("shape", 4),
        ("pronoun", AllForms * Roles));

    /// <summary>Writes the rows of a phrase. Phrases come in order.</summary>
    public void Write(int number, Span<ushort> rows)
    {
        var phrase = phrases[number];
        var coarse = CoarseForm(phrase);
        var group = phrases.Group(number);
        rows[0] = Table.Row(0, (int)phrase.Form);
        rows[1] = Table.Row(1, ((int)phrase.Role * CoarseForms) + coarse);
        rows[2] = Table.Row(2, ((int)phrases.Kind(number) * CoarseForms) + coarse);
        rows[3] = Table.Row(3, ((int)phrase.Number * Forms) + Form(phrase));
        rows[4] = Table.Row(4, (Sentence(phrase.Sentence) * CoarseForms) + coarse);
        rows[5] = Table.Row(5, (((Seen(_texts, phrase.Text) * 3) + Seen(_lemmas, phrase.Lemma)) * CoarseForms) + coarse);
        rows[6] = Table.Row(6, ((group is null ? 0 : 1 + Count(_groups.GetValueOrDefault(group))) * CoarseForms) + coarse);
        rows[7] = Table.Row(7, (Distance(phrase.Tokens.Count) * CoarseForms) + coarse);
        rows[8] = Table.Row(8, ((phrase.Speech > 0 ? 1 : 0) * Forms) + Form(phrase));
        rows[9] = Table.Row(9, (Math.Min(2, phrase.Modifiers.Length) * CoarseForms) + coarse);
        rows[10] = Table.Row(10, (phrase.IsCoordination ? 2 : 0) + (phrase.IsReflexive ? 1 : 0));
        rows[11] = Table.Row(11, ((int)phrase.Form * Roles) + (int)phrase.Role);
        _texts[phrase.Text] = _texts.GetValueOrDefault(phrase.Text) + 1;
        _lemmas[phrase.Lemma] = _lemmas.GetValueOrDefault(phrase.Lemma) + 1;
        if (group is not null)
        {
            _groups[group] = _groups.GetValueOrDefault(group) + 1;
        }
    }

    private static int Seen(Dictionary<int, int> counts, int word) => Math.Min(2, counts.GetValueOrDefault(word));
}
