using System.Collections.Immutable;
using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>
/// Resolves the pronoun of a source: to whoever spoke just before, else to the one person named just before.
/// Where two could be meant it names neither.
/// </summary>
internal sealed class PronounResolver(Annotations doc, ImmutableArray<Unit> units, Cast cast)
{
    private const int FarthestUnits = 3;

    private readonly HashSet<char> _genders = [.. cast.Members.Where(member => member is { Type: ActorType.Person, IsSure: true }).Select(member => member.Gender)];

    /// <param name="source">The pronoun.</param>
    /// <param name="previous">Who spoke in the attribution before; null when nobody did or it is not known.</param>
    /// <param name="previousUnit">The unit of that attribution.</param>
    public Reference Resolve(SourceWords source, Reference? previous, int previousUnit) => source.Lower[0] switch
    {
        "he" or "his" => Person(source, previous, previousUnit, 'm'),
        "she" or "her" => Person(source, previous, previousUnit, 'f'),
        "they" or "their" => Many(source, previous, source.UnitNumber - previousUnit),
        "it" or "its" => Thing(source, previous, source.UnitNumber - previousUnit),
        var other => Reference.Unknown($"“{other}” is not said to be anybody in the article"),
    };

    private Reference Person(SourceWords source, Reference? previous, int previousUnit, char gender)
    {
        var here = Named(source.UnitNumber, source.UnitNumber, source.Items[0], gender);
        if (here.Count == 1 && previousUnit != source.UnitNumber && (here[0] == previous?.Member || SubjectsIn(source.UnitNumber, source.Items[0], gender).Count == 1))
        {
            return new Reference(here[0], Basis.Pronoun, 0.9);
        }

        var others = previousUnit == source.UnitNumber ? [] : here.FindAll(other => other != previous?.Member);
        if (others.Count > 0)
        {
            return Ambiguous(source, here);
        }

        return Speaker(source, previous, previousUnit, gender) ?? Before(source, previous, previousUnit, gender);
    }

    /// <summary>Who spoke just before, when nobody else has been named since.</summary>
    private Reference? Speaker(SourceWords source, Reference? previous, int previousUnit, char gender)
    {
        if (previous?.Member is not { } speaker || !IsPerson(speaker, gender) || !MayBe(speaker, gender) || source.UnitNumber - previousUnit > FarthestUnits)
        {
            return null;
        }

        return Named(previousUnit + 1, source.UnitNumber - 1, int.MaxValue, gender).TrueForAll(other => other == speaker)
            ? new Reference(speaker, Still(previous), Math.Min(previous.Confidence, 0.9))
            : null;
    }

    /// <summary>
    /// The one person named in the sentence before, or the subject of one a little farther back; but nobody beyond
    /// somebody else who spoke, since the pronoun may well mean that one.
    /// </summary>
    private Reference Before(SourceWords source, Reference? previous, int previousUnit, char gender)
    {
        var barrier = previous is { Member: not null } or { Candidates: not null } ? previousUnit : 0;
        for (var unit = source.UnitNumber - 1; unit >= Math.Max(0, Math.Max(barrier, source.UnitNumber - FarthestUnits)); unit--)
        {
            var near = Named(unit, unit, int.MaxValue, gender);
            var subjects = SubjectsIn(unit, int.MaxValue, gender);
            var isNext = unit == source.UnitNumber - 1;
            if (near.Count == 1 && (isNext || subjects.Count == 1))
            {
                return new Reference(near[0], Basis.Pronoun, isNext ? 0.9 : 0.8);
            }

            if (near.Count > 1)
            {
                return isNext && subjects is [var subject] ? new Reference(subject, Basis.Pronoun, 0.75) : Ambiguous(source, near);
            }
        }

        return Reference.Unknown($"nobody is named near “{source.Lower[0]}”");
    }

    private static Reference Ambiguous(SourceWords source, List<Member> candidates) =>
        Reference.Ambiguous(source.Lower[0], candidates, candidates.Count == 1 ? " or somebody before" : "");

    /// <summary>The different persons named from one unit to another, before an item of the last one.</summary>
    private List<Member> Named(int firstUnit, int lastUnit, int beforeItem, char gender) =>
        [.. Enumerable.Range(firstUnit, Math.Max(0, lastUnit - firstUnit + 1))
            .SelectMany(cast.NamedIn)
            .Where(named => named.Name.Unit < lastUnit || named.Name.Item < beforeItem)
            .Select(named => named.Member)
            .Where(member => member is { Type: ActorType.Person, IsSure: true } && MayBe(member, gender))
            .Distinct()];

    /// <summary>Of the persons named in a unit before an item those that may be its subject: not the owner of something, and not behind a preposition.</summary>
    private List<Member> SubjectsIn(int unit, int beforeItem, char gender) =>
        [.. cast.NamedIn(unit)
            .Where(named => named.Name.Item < beforeItem && named.Member is { Type: ActorType.Person, IsSure: true } && MayBe(named.Member, gender) && MayBeSubject(units[unit], named.Name))
            .Select(named => named.Member)
            .Distinct()];

    private static bool MayBeSubject(Unit unit, NameMention name)
    {
        var before = name.Item - 1;
        while (before >= 0 && unit[before].IsWord && (unit[before].IsCapital || NameTables.IsRole(unit[before].Lower) || NameTables.IsHonorific(unit[before].Lower)) && !unit[before].IsIn(WordClass.Prepositions))
        {
            before--;
        }

        return !unit[before].IsIn(WordClass.Prepositions | WordClass.Possessives) && !unit[name.Item + name.Words.Length].IsIn(WordClass.Possessives);
    }

    /// <summary>
    /// Somebody, named or not: a problem or a paper without a name is not he. A single word of which nothing is known may be
    /// a body, so it is he only where the article has nobody else who could be.
    /// </summary>
    private bool IsPerson(Member member, char gender) => member.Type switch
    {
        ActorType.Person => member.IsSure || member.Words.Length > 1 || member.Gender != '?' || !(_genders.Contains(gender) || _genders.Contains('?')),
        ActorType.Unnamed => member.Words.Any(NameTables.IsRole),
        var type => type == ActorType.Office,
    };

    /// <summary>Whoever had no name before has none now.</summary>
    private static Basis Still(Reference previous) => previous.Basis == Basis.Unnamed ? Basis.Unnamed : Basis.Pronoun;

    private static bool IsBody(Member member) => member.Type is ActorType.Organisation or ActorType.State or ActorType.Document;

    private static bool MayBe(Member member, char gender) => member.Gender == '?' || member.Gender == gender;

    private Reference Many(SourceWords source, Reference? previous, int distance)
    {
        if (previous?.Member is { Type: ActorType.Collective or ActorType.Group or ActorType.Organisation or ActorType.State } speakers && distance <= 2 && (distance == 0 || !FollowsPlural(source)))
        {
            return new Reference(speakers, Basis.Pronoun, 0.8);
        }

        return PluralBefore(source) is { } subject ? new Reference(subject, Basis.Pronoun, 0.75) : Reference.Unknown("the article does not say who “they” are");
    }

    /// <summary>Whether a plural stands before the pronoun in its own sentence, so that it may mean that: <c>Lee released his papers, though they</c>.</summary>
    private static bool FollowsPlural(SourceWords source) =>
        !Enumerable.Range(0, source.Items[0]).Any(item => source.Unit[item].Lower is "they" or "their")
        && Enumerable.Range(0, source.Items[0]).Any(item => source.Unit[item] is { IsWord: true, Lower: { Length: > 3 } word } && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal));

    /// <summary>The plural that the sentence before begins with: <c>The sisters met reporters. “We are tired,” they said.</c></summary>
    private Member? PluralBefore(SourceWords source)
    {
        if (source.UnitNumber == 0 || NounPhrase.Leading(units[source.UnitNumber - 1], units[source.UnitNumber - 1].Count) is not { First: 0 } phrase)
        {
            return null;
        }

        var unit = units[source.UnitNumber - 1];
        var words = new SourceWords(doc, unit, source.UnitNumber - 1, unit.SpanOf(phrase.First, phrase.Last));
        var isWhole = words.HeadAt == words.Lower.Count - 1 || WordClass.Prepositions.Contains(words.Lower[words.HeadAt + 1]);
        return words.IsPlural && isWhole ? cast.Describe(words.Description, ActorType.Collective) : null;
    }

    private Reference Thing(SourceWords source, Reference? previous, int distance)
    {
        if (previous?.Member is { } speaker && IsBody(speaker) && distance <= 2)
        {
            return new Reference(speaker, Still(previous), 0.8);
        }

        return BodyBefore(source) is { } subject ? new Reference(subject, Basis.Pronoun, 0.75) : Reference.Unknown("the article does not say what “it” is");
    }

    /// <summary>The body or state that the sentence before begins with.</summary>
    private Member? BodyBefore(SourceWords source) =>
        cast.NamedIn(source.UnitNumber - 1)
            .Where(named => named.Name.Item <= 1 && named.Member.Type is ActorType.Organisation or ActorType.State)
            .Select(named => named.Member)
            .FirstOrDefault();
}
