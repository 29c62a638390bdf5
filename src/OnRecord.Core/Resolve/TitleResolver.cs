using OnRecord.Knowledge;

namespace OnRecord.Resolve;

/// <summary>
/// Resolves a description such as <c>the NATO chief</c>, <c>the minister</c>, <c>the 61-year-old</c> or <c>the Finn</c> to the person
/// of whom the article says so; where it says it of nobody, to the one whom the almanac knows in that office then.
/// </summary>
internal sealed class TitleResolver(Grammar grammar, Cast cast, Discourse discourse)
{
    private const double Near = 3;
    private const double Far = 6;
    private const double ByArticle = 0.93;
    private const int LeadSentences = 6;

    /// <summary>Whom a description of one person means; null when it fits nobody of the article.</summary>
    /// <param name="source">The description.</param>
    /// <param name="previous">Who spoke just before.</param>
    public Reference? Resolve(Phrase source, Spoken? previous)
    {
        var (fitting, confidence) = Fitting(source);
        if (fitting.Count <= 1)
        {
            if (fitting.Count == 1 && confidence < ByArticle)
            {
                // From here on the article has said so.
                fitting[0].AddOffice(source.Description, Office.Of(source.Words, source.HeadLemma, cast.World));
            }

            return fitting.Count == 0 ? null : new Reference(fitting[0], Basis.Title, confidence);
        }

        if (previous?.Member is { } speaker && fitting.Contains(speaker) && discourse.Distance(previous.Token, source.Head) <= Near)
        {
            return new Reference(speaker, Basis.Title, 0.8);
        }

        var last = fitting.Select(person => (Person: person, Distance: LastDistance(person, source.First))).OrderBy(one => one.Distance).ToList();
        return last[0].Distance <= Near && last[1].Distance >= Far
            ? new Reference(last[0].Person, Basis.Title, 0.75)
            : Reference.Ambiguous(source.Description, [.. last.Select(one => one.Person)]);
    }

    private double LastDistance(Member person, int token) =>
        discourse.Before(token).Where(recent => recent.Member == person).Select(recent => discourse.Distance(recent.Token, token)).FirstOrDefault(double.MaxValue);

    private (List<Member> Fitting, double Confidence) Fitting(Phrase source)
    {
        if (AgeIn(source) is { } age)
        {
            return (PersonsNear(source).Where(person => person.Age == age).ToList(), 0.9);
        }

        var asked = Office.Of(source.Words, source.HeadLemma, cast.World);
        var gender = RoleNouns.Gender(source.HeadLemma);
        var persons = PersonsNear(source).Where(person => gender == '?' || person.Gender == '?' || person.Gender == gender).ToList();
        if (PeopleOf(source) is { } state)
        {
            return (persons.FindAll(person => person.Held.Exists(office => office.IsOf(state))), 0.8);
        }

        var fitting = persons.FindAll(person => person.Held.Exists(asked.IsMetBy));
        var exact = fitting.FindAll(person => person.Held.Exists(office => asked.IsMetBy(office) && asked.SharesRole(office)));
        fitting = exact.Count > 0 ? exact : fitting;
        if (fitting.Count > 0)
        {
            return (fitting, ByArticle);
        }

        var known = Known(source, asked, persons);
        return known.Count > 0 ? (known, 0.85) : (persons.FindAll(person => person.Held.Exists(asked.MayMean)) is [var only] && !(asked.State(cast.World) is { } of && cast.World.IsOfAnother(only.Name, of)) ? [only] : [], 0.8);
    }

    /// <summary>Those named up to the description; or, where it stands before all names, as in a title or a first paragraph, anybody.</summary>
    private IReadOnlyList<Member> PersonsNear(Phrase source)
    {
        var all = cast.PersonsNear(source.First);
        return IsLead(source.First) ? all : [.. all.Where(person => person.FirstToken <= source.Last)];
    }

    private bool IsLead(int token) => grammar.Doc.Sentences.Length == 0 || grammar.Sentence(token) < LeadSentences;

    /// <summary>Those of the article's persons whom the almanac knows in the office when the article appeared.</summary>
    private List<Member> Known(Phrase source, Office asked, List<Member> persons)
    {
        if (Kind(source) is not { } kind)
        {
            return [];
        }

        var state = asked.State(cast.World);
        return persons.FindAll(person => person.Held.TrueForAll(office => !asked.Contradicts(office)) && cast.World.Held(person.Name, kind, state, asked.IsFormer));
    }

    /// <summary>The kind of office that the words up to the head name, the longest first: <c>prime minister</c>, <c>minister</c>.</summary>
    private OfficeKind? Kind(Phrase source)
    {
        for (var first = Math.Max(source.Core.Start, source.Head - 3); first <= source.Head; first++)
        {
            if (cast.World.Office(Office.Plain(grammar.Span(first, source.Head).Of(grammar.Doc.Text))) is { } kind and not (OfficeKind.Other or OfficeKind.MinisterOther or OfficeKind.Spokesperson or OfficeKind.Ambassador))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>61 for <c>the 61-year-old</c>.</summary>
    private static int? AgeIn(Phrase source)
    {
        var words = source.Words.SelectMany(word => word.Split('-')).ToList();
        var year = words.IndexOf("year");
        return year > 0 && year + 1 < words.Count && words[year + 1] == "old" && year + 2 >= words.Count
            && int.TryParse(words[year - 1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var age) ? age : null;
    }

    /// <summary>The state of <c>the Finn</c>.</summary>
    private string? PeopleOf(Phrase source) =>
        source.Core.Count <= 2 && char.IsUpper(grammar.Doc.Text[grammar.Span(source.Head).Start]) && cast.World.StateOfPeople(source.HeadLower) is { } state ? Folding.Fold(state.Name) : null;
}
