using OnRecord.Knowledge;
using OnRecord.Lab.Knowledge;
using OnRecord.Tests.Conventions;

namespace OnRecord.Tests.Knowledge;

/// <summary>Every row of the almanac that is built in is as docs/knowledge.md says.</summary>
public class AlmanacSchemaTests
{
    // A loaded almanac is its file and little more; what is asked for is made then.
    private const long MostBytes = 7_000_000;
    private const long MostBytesOfLookUp = 4_000;

    private static readonly string[] _specialCountries = ["IGO", "UNO", "EUR", "NGO", "IMG", "MNC"];

    private static readonly Almanac _almanac = Almanac.Standard;

    private static readonly string _file = Path.Combine(Repository.Root, "src", "OnRecord.Core", "Knowledge", "Data", "almanac.bin");

    [Fact]
    public void Every_actor_has_a_name_a_key_of_its_own_and_known_codes()
    {
        var actors = _almanac.Actors.ToList();
        var states = actors.Where(actor => actor.Kind == KnownKind.State || actor.Name == "European Union").SelectMany(actor => actor.Countries).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(actors.Count, actors.Select(actor => actor.Key).Distinct(StringComparer.Ordinal).Count());
        Rule.HasNo(actors.Where(actor => Folding.Key(actor.Name).Length == 0).Select(actor => actor.Key));
        Rule.HasNo(actors.Where(actor => actor.Countries.Any(code => !states.Contains(code))).Select(actor => $"{actor.Name}: {string.Join('|', actor.Countries)}"));
        Rule.HasNo(actors.Where(actor => actor.Country is { } code && !states.Contains(code) && !_specialCountries.Contains(code)).Select(actor => $"{actor.Name}: {actor.Country}"));
        Rule.HasNo(actors.Where(actor => actor.Sector is { } sector && !Sectors.IsKnown(sector)).Select(actor => $"{actor.Name}: {actor.Sector}"));
        Rule.HasNo(actors.Where(actor => actor.Founded is { } founded && actor.Dissolved is { } dissolved && dissolved.Last < founded.First).Select(actor => actor.Name));
    }

    [Fact]
    public void Every_term_has_a_person_a_body_and_days_in_order()
    {
        var terms = _almanac.AllTerms.ToList();

        Assert.Equal(_almanac.Counts.Terms, terms.Count);
        Rule.HasNo(terms.Where(term => term.Person.Kind != KnownKind.Person || term.Post.Body.Kind == KnownKind.Person).Select(Line));
        Rule.HasNo(terms.Where(term => term.Period is { EarliestStart: { } start, LatestStart: { } by } && start > by).Select(Line));
        Rule.HasNo(terms.Where(term => term.Period is { EarliestEnd: { } end, LatestEnd: { } by } && end > by).Select(Line));
        Rule.HasNo(terms.Where(term => term.Period is { EarliestStart: { } start, LatestEnd: { } end } && end < start).Select(Line));
        Rule.HasNo(terms.Where(term => term.Period is { LatestStart: null, EarliestEnd: null }).Select(Line));
        Rule.HasNo(terms.Where(term => term.Post.Title.Length == 0 || term.Source.Length == 0).Select(Line));
    }

    [Fact]
    public void Two_hold_an_office_of_one_holder_only_where_both_are_marked()
    {
        var offences =
            from office in _almanac.AllTerms.Where(term => term.Post.Kind.HasOneHolder() && !term.IsShared).GroupBy(term => (term.Post.Body.Key, term.Post.Kind))
            let terms = office.Where(term => term.Period.Vouched is not null).ToList()
            from one in terms
            from other in terms
            where one.Person != other.Person && Overlap(one.Period, other.Period)
            select Line(one);

        Rule.HasNo(offences);
    }

    [Fact]
    public void Most_offices_of_one_holder_are_not_shared()
    {
        var terms = _almanac.AllTerms.Where(term => term.Post.Kind.HasOneHolder()).ToList();

        Assert.InRange(terms.Count(term => term.IsShared) / (double)terms.Count, 0, 0.09);
    }

    [Fact]
    public void Every_title_has_a_known_sector() => Rule.HasNo(_almanac.AllTitles.Where(title => !Sectors.IsKnown(title.Sector)).Select(title => title.Words));

    [Fact]
    public void The_file_is_small_and_loading_it_allocates_little_more()
    {
        var bytes = File.ReadAllBytes(_file);
        Assert.InRange(bytes.Length, 1_000_000, MostBytes);
        _ = Almanac.Read(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var almanac = Almanac.Read(bytes);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
        _ = almanac.Find("NATO");
        before = GC.GetAllocatedBytesForCurrentThread();
        _ = almanac.Find("Nobody Has This Name");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytesOfLookUp);
    }

    [SharedFact("knowledge")]
    public void The_file_is_what_the_tables_give()
    {
        using var made = new MemoryStream();
        KnowledgeBuild.Make(Repository.Shared("knowledge")).Write(made);

        Assert.True(made.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(_file)), "The almanac is not what the tables give. Make it anew with 'onrecord-lab knowledge' as docs/knowledge.md says.");
    }

    private static bool Overlap(Period one, Period other) =>
        one.Vouched is { } first && other.Vouched is { } second && first.First < second.Last && second.First < first.Last;

    private static string Line(Term term) => $"{term.Post.Body.Name}, {term.Post.Title}: {term.Person.Name}, {term.Period}";
}
