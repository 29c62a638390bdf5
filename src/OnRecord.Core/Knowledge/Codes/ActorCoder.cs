using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>
/// Gives actors their PLOVER codes from the words that name them: the longest rows of words that are known, of which the
/// last noun decides the sector and what stands around it the country; a person has the office held on the day. What the
/// words say goes before what the almanac knows of a person. The principles are those of PLOVER and of the CAMEO actor
/// dictionaries; time is linear in the length of the mention.
/// </summary>
/// <param name="almanac">What is known of the world.</param>
public sealed class ActorCoder(Almanac almanac)
{
    private static readonly string[] _ofState = ["GOV", "LEG", "JUD", "MIL", "COP", "SPY"];

    private readonly NameLists _lists = new(almanac);

    /// <summary>One that knows what is built into the program.</summary>
    public static ActorCoder Standard { get; } = new(Almanac.Standard);

    /// <summary>The code of an actor.</summary>
    /// <param name="mention">The words that name it: <c>the former Turkish foreign minister</c>.</param>
    /// <param name="context">Words around it that say of which country the text speaks; null when there are none.</param>
    /// <param name="on">The day of the text; null when it is not known: then offices are those that the almanac knows last.</param>
    public ActorCode Code(string mention, string? context = null, DateOnly? on = null)
    {
        var country = context is null ? null : new Surroundings(almanac, _lists).Country(context);
        var text = MentionText.Read(mention);
        var parts = new PartReader(almanac, text, on, country, _lists).Read();
        var reader = new PhraseReader(new PersonOffices(almanac, on), country);
        var phrases = Phrase.Of(parts).Select(phrase => (phrase.Opening, Code: reader.Read(phrase.Parts))).ToImmutableArray();
        return phrases.IsEmpty ? ActorCode.Unknown : Made(text, phrases, country);
    }

    private static ActorCode Made(MentionText text, ImmutableArray<(PartKind Opening, PhraseCode Code)> phrases, string? context)
    {
        var says = SaysSectors(phrases);
        var place = SaysCountry(phrases, says);
        var isFormer = phrases.TakeWhile(phrase => phrase.Code != says).Append((PartKind.Other, says)).Any(phrase => phrase.Item2.IsFormer);
        var sectors = isFormer && says.Sectors.Any(_ofState.Contains) ? ["ELI"] : says.Sectors;
        var fromContext = place is null && context is not null && (!sectors.IsEmpty || says.Actor is not null);
        return new ActorCode(
            place?.Country ?? (fromContext ? context : null),
            sectors,
            place is not null ? Basis(place) : fromContext ? CodeBasis.Context : CodeBasis.Unknown,
            sectors.IsEmpty ? CodeBasis.Unknown : isFormer && sectors is ["ELI"] ? CodeBasis.FormerOffice : says.Basis,
            Span(text, place),
            sectors.IsEmpty ? null : Span(text, says.SectorPart),
            phrases[0].Code.Actor);
    }

    /// <summary>
    /// The first phrase, unless it has no sector of its own: "group of rebels", "spokesman for the army", and a name with
    /// an apposition.
    /// </summary>
    private static PhraseCode SaysSectors(ImmutableArray<(PartKind Opening, PhraseCode Code)> phrases)
    {
        var first = phrases[0].Code;
        if (first.Strength == PhraseStrength.Strong)
        {
            return first;
        }

        var wanted = first.Strength == PhraseStrength.Name
            ? phrases.Skip(1).FirstOrDefault(phrase => phrase.Opening == PartKind.Comma && phrase.Code.Strength >= PhraseStrength.Weak && !phrase.Code.Sectors.IsEmpty).Code
            : phrases.Skip(1).FirstOrDefault(phrase => phrase.Code.Strength == PhraseStrength.Strong).Code
                ?? (first.Strength == PhraseStrength.None ? phrases.Skip(1).FirstOrDefault(phrase => phrase.Code.Strength == PhraseStrength.Weak).Code : null);
        return wanted ?? first;
    }

    private static MentionPart? SaysCountry(ImmutableArray<(PartKind Opening, PhraseCode Code)> phrases, PhraseCode says) =>
        phrases.Where(phrase => phrase.Opening != PartKind.For || phrase.Code == says).Select(phrase => phrase.Code.CountryPart).FirstOrDefault(part => part is not null);

    private static CodeBasis Basis(MentionPart part) => part.Kind switch
    {
        PartKind.Body => CodeBasis.Body,
        PartKind.Person => CodeBasis.Office,
        PartKind.Role => CodeBasis.Role,
        _ => CodeBasis.Place,
    };

    private static TextSpan? Span(MentionText text, MentionPart? part) => part is null ? null : text.Span(part.First, part.Count);
}
