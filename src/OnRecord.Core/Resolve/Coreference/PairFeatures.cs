using static OnRecord.Resolve.Coreference.Buckets;

namespace OnRecord.Resolve.Coreference;

/// <summary>What tells whether a phrase means the same as an earlier one.</summary>
internal sealed class PairFeatures(Phrases phrases)
{
    private const int Speeches = 8;
    private const int Levels = 4;
    private const int Commands = 1 + (Levels * 3);

    /// <summary>The features and how many values each has.</summary>
    public static FeatureTable Table { get; } = new(
        ("forms", Forms * Forms),
        ("text", 2 * Forms),
        ("head", 5 * CoarseForms),
        ("names", NameRelation.Values),
        ("title", 4 * CoarseForms),
        ("gender", Genders * Genders * 2),
        ("number", Numbers * Numbers * CoarseForms),
        ("kind", Kinds * Kinds),
        ("pronoun kind", Forms * Kinds * Numbers),
        ("sentences", Sentences * Forms),
        ("phrases", Distances * Forms),
        ("roles", Roles * Roles),
        ("speech", Speeches * Persons * Persons),
        ("salience", (Counts + 1) * CoarseForms),
        ("nested", 3 * CoarseForms),
        ("clause", 5 * 4),
        ("rank", Counts * Forms),
        ("first", 2 * 3 * Forms),
        ("opening", 2 * CoarseForms),
        ("same pronoun", 3 * Forms),
        ("joined", 4 * CoarseForms),
        ("last of group", 3 * CoarseForms),
        ("rank of actor", Counts * Forms),
        ("pronoun roles", 1 + (Roles * Roles * 3)),
        ("above", Commands * 3),
        ("below", Commands * 3),
        ("main subject", 2 * 3 * Forms),
        ("topic", 3 * Forms));

    /// <summary>Writes the rows of a pair.</summary>
    /// <param name="number">The phrase.</param>
    /// <param name="earlier">The earlier phrase.</param>
    /// <param name="rank">How many phrases between the two could be meant as well.</param>
    /// <param name="actors">How many different ones these are.</param>
    /// <param name="rows">Receives the rows.</param>
    public void Write(int number, int earlier, int rank, int actors, Span<ushort> rows)
    {
        var (one, other) = (phrases[number], phrases[earlier]);
        var (form, coarse) = (Form(one), CoarseForm(one));
        var group = phrases.Group(earlier);
        var apart = Math.Max(0, one.Sentence - other.Sentence);
        rows[0] = Table.Row(0, (form * Forms) + Form(other));
        rows[1] = Table.Row(1, (one.Text == other.Text ? Forms : 0) + form);
        rows[2] = Table.Row(2, (Head(one, other) * CoarseForms) + coarse);
        rows[3] = Table.Row(3, NameRelation.Of(phrases, number, earlier));
        rows[4] = Table.Row(4, (Title(number, earlier) * CoarseForms) + coarse);
        rows[5] = Table.Row(5, (((((int)phrases.Gender(number) * Genders) + (int)phrases.Gender(earlier)) * 2) + (other.HasName ? 1 : 0)));
        rows[6] = Table.Row(6, ((((int)one.Number * Numbers) + (int)other.Number) * CoarseForms) + coarse);
        rows[7] = Table.Row(7, ((int)phrases.Kind(number) * Kinds) + (int)phrases.Kind(earlier));
        rows[8] = Table.Row(8, (((form * Kinds) + (int)phrases.Kind(earlier)) * Numbers) + (int)other.Number);
        rows[9] = Table.Row(9, (Sentence(apart) * Forms) + form);
        rows[10] = Table.Row(10, (Distance(number - earlier) * Forms) + form);
        rows[11] = Table.Row(11, ((int)one.Role * Roles) + (int)other.Role);
        rows[12] = Table.Row(12, (((Speech(number, earlier) * Persons) + Person(one)) * Persons) + Person(other));
        rows[13] = Table.Row(13, ((group is null ? 0 : 1 + Count(group.Phrases.Count)) * CoarseForms) + coarse);
        rows[14] = Table.Row(14, (Nested(one, other) * CoarseForms) + coarse);
        rows[15] = Table.Row(15, (Clause(one, other) * 4) + (one.IsReflexive ? 0 : !one.IsPronoun ? 1 : one.Role == SyntacticRole.Possessor ? 2 : 3));
        rows[16] = Table.Row(16, (Count(rank) * Forms) + form);
        rows[17] = Table.Row(17, (((IsFirst(earlier) ? 3 : 0) + Math.Min(2, apart)) * Forms) + form);
        rows[18] = Table.Row(18, (other.Sentence < 2 ? CoarseForms : 0) + coarse);
        rows[19] = Table.Row(19, ((one.IsPronoun && one.Form == other.Form ? 1 + Math.Min(1, apart) : 0) * Forms) + form);
        rows[20] = Table.Row(20, (((one.IsCoordination ? 2 : 0) + (other.IsCoordination ? 1 : 0)) * CoarseForms) + coarse);
        rows[21] = Table.Row(21, ((group is null ? 0 : group.Phrases[^1] == earlier ? 1 : 2) * CoarseForms) + coarse);
        WriteClauses(number, earlier, actors, rows);
    }

    private void WriteClauses(int number, int earlier, int actors, Span<ushort> rows)
    {
        var (one, other) = (phrases[number], phrases[earlier]);
        var (form, near) = (Form(one), Math.Clamp(one.Sentence - other.Sentence, 0, 2));
        var kind = one.IsPronoun ? one.Role == SyntacticRole.Possessor ? 0 : 1 : 2;
        rows[22] = Table.Row(22, (Count(actors) * Forms) + form);
        rows[23] = Table.Row(23, one.IsPronoun ? 1 + (((((int)one.Role * Roles) + (int)other.Role) * 3) + near) : 0);
        rows[24] = Table.Row(24, (Command(other, one) * 3) + kind);
        rows[25] = Table.Row(25, (Command(one, other) * 3) + kind);
        rows[26] = Table.Row(26, (((other.IsMainSubject ? 3 : 0) + near) * Forms) + form);
        rows[27] = Table.Row(27, (Topic(earlier) * Forms) + form);
    }

    /// <summary>How far up a phrase has the word that the other depends on, and what the other is there: <c>Ana said that her boat sank</c>.</summary>
    private static int Command(Phrase upper, Phrase lower)
    {
        var level = Array.IndexOf(lower.Above, upper.Governor);
        return level < 0 ? 0 : 1 + (Math.Min(level, Levels - 1) * 3) + upper.Role switch
        {
            SyntacticRole.Subject or SyntacticRole.PassiveSubject => 0,
            SyntacticRole.Object => 1,
            _ => 2,
        };
    }

    /// <summary>Whether whom a phrase names is named often, and from the beginning on.</summary>
    private int Topic(int number) =>
        phrases.Group(number) is not { } group || group.Phrases.Count < 3 ? 0 : phrases[group.Phrases[0]].Sentence < 2 ? 2 : 1;

    /// <summary>Whether number, gender and kind of an earlier phrase allow a phrase to mean the same.</summary>
    public bool Agree(int number, int earlier)
    {
        var (one, other) = (phrases[number], phrases[earlier]);
        var (gender, wanted) = (phrases.Gender(earlier), phrases.Gender(number));
        var kind = phrases.Kind(earlier);
        return (one.Number == other.Number || one.Number == PhraseNumber.Unknown || other.Number == PhraseNumber.Unknown || kind == PhraseKind.Body)
            && (gender == wanted || gender == PhraseGender.Unknown || wanted == PhraseGender.Unknown)
            && one.Form switch
            {
                PhraseForm.He or PhraseForm.She => kind is PhraseKind.Unknown or PhraseKind.Person && other.Form is not (PhraseForm.It or PhraseForm.They),
                PhraseForm.It => kind is not (PhraseKind.Person or PhraseKind.People) && gender == PhraseGender.Unknown,
                _ => true,
            };
    }

    private static int Head(Phrase one, Phrase other)
    {
        if (one.Lemma != other.Lemma)
        {
            return 0;
        }

        var shared = 0;
        foreach (var modifier in one.Modifiers)
        {
            shared += Array.IndexOf(other.Modifiers, modifier) >= 0 ? 1 : 0;
        }

        return one.Modifiers.Length == 0 ? other.Modifiers.Length == 0 ? 1 : 2 : shared == one.Modifiers.Length ? 3 : 4;
    }

    private static int Nested(Phrase one, Phrase other) =>
        one.Tokens.Start >= other.Tokens.Start && one.Tokens.End <= other.Tokens.End ? 1
        : other.Tokens.Start >= one.Tokens.Start && other.Tokens.End <= one.Tokens.End ? 2
        : 0;

    private static int Clause(Phrase one, Phrase other) =>
        one.Governor == other.Governor ? 1
        : one.Governor == other.Head ? 2
        : other.Governor == one.Head ? 3
        : one.Sentence == other.Sentence ? 4
        : 0;

    private bool IsFirst(int number) => number == 0 || phrases[number - 1].Sentence != phrases[number].Sentence;

    private int Title(int number, int earlier)
    {
        var (one, other) = (phrases[number], phrases[earlier]);
        if (!one.IsPronoun && !one.IsNamed && Holds(earlier, one.Lemma))
        {
            return 1;
        }

        return !other.IsPronoun && !other.IsNamed && Holds(number, other.Lemma) ? 2 : SharesTitle(one, earlier) ? 3 : 0;
    }

    private bool SharesTitle(Phrase one, int earlier)
    {
        foreach (var title in one.Titles)
        {
            if (Holds(earlier, title))
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(int number, int title) => phrases.Group(number)?.Titles.Contains(title) ?? Array.IndexOf(phrases[number].Titles, title) >= 0;

    /// <summary>How the speeches stand to one another in which the two are.</summary>
    private int Speech(int number, int earlier)
    {
        var (one, other) = (phrases[number], phrases[earlier]);
        return one.Speech == other.Speech ? one.Speech == 0 ? 0 : 1
            : IsSame(phrases.Speaker(number), earlier) ? 2
            : IsSame(phrases.Speaker(earlier), number) ? 3
            : other.Speech == 0 ? 4
            : one.Speech == 0 ? 5
            : IsSame(phrases.Speaker(number), phrases.Speaker(earlier)) ? 6
            : 7;
    }

    private bool IsSame(int one, int other) =>
        one >= 0 && other >= 0 && (one == other || (phrases.Group(one) is { } group && group == phrases.Group(other)) || phrases[one].Head == phrases[other].Head);
}
