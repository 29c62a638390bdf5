using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>
/// Resolves the pronoun of a source: to whoever spoke just before, else to the one person named just before.
/// Where two could be meant it names neither.
/// </summary>
internal sealed class PronounResolver(Annotations doc, IReadOnlyList<Unit> units, Cast cast)
{
    private const int FarthestUnits = 3;

    /// <param name="source">The pronoun.</param>
    /// <param name="previous">Who spoke in the attribution before; null when nobody did or it is not known.</param>
    /// <param name="previousUnit">The unit of that attribution.</param>
    public Reference Resolve(SourceWords source, Reference? previous, int previousUnit) => source.Lower[0] switch
    {
        "he" => Person(source, previous, previousUnit, 'm'),
        "she" => Person(source, previous, previousUnit, 'f'),
        "they" => Many(source, previous, source.UnitNumber - previousUnit),
        "it" => Thing(previous, source.UnitNumber - previousUnit),
        "who" => Antecedent(source),
        var other => Reference.Unknown($"“{other}” is not said to be anybody in the article"),
    };

    private Reference Person(SourceWords source, Reference? previous, int previousUnit, char gender)
    {
        var here = Named(source.UnitNumber, source.UnitNumber, source.Items[0], gender);
        if (here.Count == 1 && previousUnit != source.UnitNumber)
        {
            return new Reference(here[0], Basis.Pronoun, 0.75);
        }

        if (previous?.Member is { Type: ActorType.Person } speaker && MayBe(speaker, gender) && source.UnitNumber - previousUnit <= FarthestUnits
            && Named(previousUnit + 1, source.UnitNumber - 1, int.MaxValue, gender).TrueForAll(other => other == speaker))
        {
            return new Reference(speaker, Basis.Pronoun, Math.Min(previous.Confidence, 0.9));
        }

        for (var unit = source.UnitNumber - 1; unit >= 0 && unit >= source.UnitNumber - FarthestUnits; unit--)
        {
            var near = Named(unit, unit, int.MaxValue, gender);
            if (near.Count == 1)
            {
                return new Reference(near[0], Basis.Pronoun, unit == source.UnitNumber - 1 ? 0.75 : 0.6);
            }

            if (near.Count > 1)
            {
                return Reference.Unknown($"“{source.Lower[0]}” may be {string.Join(" or ", near.Select(member => member.Name))}", near);
            }
        }

        return Reference.Unknown($"nobody is named near “{source.Lower[0]}”", here);
    }

    /// <summary>The different persons named from one unit to another, before an item of the last one.</summary>
    private List<Member> Named(int firstUnit, int lastUnit, int beforeItem, char gender) =>
        [.. Enumerable.Range(firstUnit, Math.Max(0, lastUnit - firstUnit + 1))
            .SelectMany(cast.NamedIn)
            .Where(named => named.Name.Unit < lastUnit || named.Name.Item < beforeItem)
            .Select(named => named.Member)
            .Where(member => member is { Type: ActorType.Person, IsSure: true } && MayBe(member, gender))
            .Distinct()];

    private static bool MayBe(Member member, char gender) => member.Gender == '?' || member.Gender == gender;

    private Reference Many(SourceWords source, Reference? previous, int distance)
    {
        if (previous?.Member is { Type: ActorType.Collective or ActorType.Group or ActorType.Organisation or ActorType.State } speakers && distance <= 2)
        {
            return new Reference(speakers, Basis.Pronoun, 0.7);
        }

        return PluralBefore(source) is { } subject ? new Reference(subject, Basis.Pronoun, 0.65) : Reference.Unknown("the article does not say who “they” are");
    }

    /// <summary>The plural that the sentence before begins with: <c>The sisters met reporters. “We are tired,” they said.</c></summary>
    private Member? PluralBefore(SourceWords source)
    {
        if (source.UnitNumber == 0 || SubjectFinder.FirstPhrase(units[source.UnitNumber - 1], units[source.UnitNumber - 1].Count) is not { First: 0 } phrase)
        {
            return null;
        }

        var unit = units[source.UnitNumber - 1];
        var words = new SourceWords(doc, unit, source.UnitNumber - 1, unit.SpanOf(phrase.First, phrase.Last));
        return words.IsPlural ? cast.Describe(words.Description, ActorType.Collective) : null;
    }

    private static Reference Thing(Reference? previous, int distance) =>
        previous?.Member is { Type: ActorType.Organisation or ActorType.State or ActorType.Document } speaker && distance <= 2
            ? new Reference(speaker, Basis.Pronoun, 0.7)
            : Reference.Unknown("the article does not say what “it” is");

    /// <summary>The name right before a relative pronoun.</summary>
    private Reference Antecedent(SourceWords source)
    {
        foreach (var (name, member) in cast.NamedIn(source.UnitNumber))
        {
            if (name.Span.End <= source.Span.Start && source.Span.Start - name.Span.End <= 2)
            {
                return new Reference(member, Basis.Pronoun, 0.85);
            }
        }

        return Reference.Unknown("“who” does not stand beside a name");
    }
}
