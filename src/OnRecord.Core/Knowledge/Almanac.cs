using System.Collections.Immutable;
using System.Security.Cryptography;

namespace OnRecord.Knowledge;

/// <summary>
/// What the product knows of the world before it reads: states, organisations, groups, persons in office, places and titles,
/// with their names and dates. It answers with all that may be meant and decides nothing; what an article says goes before
/// it. Names are compared by <see cref="Folding.Key"/>: without regard to case, diacritics, blanks and signs.
/// </summary>
public sealed class Almanac
{
    // Somebody whose last known day in office is farther away is no candidate for a holder.
    private const int FarthestDays = 3653;

    private const string Article = "the ";

    private static readonly Lazy<Almanac> _standard = new(ReadStandard);
    private readonly ImmutableArray<AlmanacFile> _files;

    private Almanac(ImmutableArray<AlmanacFile> files) => _files = files;

    /// <summary>The almanac that is built into the program; made by <c>onrecord-lab knowledge</c>.</summary>
    public static Almanac Standard => _standard.Value;

    /// <summary>An almanac that knows nothing.</summary>
    public static Almanac Empty { get; } = new([]);

    /// <summary>How much it holds; what several files hold counts several times.</summary>
    public AlmanacCounts Counts => new(
        _files.SelectMany(file => Enumerable.Range(0, file.ActorCount).Select(file.Kind)).CountBy(kind => kind).ToImmutableSortedDictionary(),
        _files.Sum(file => file.NameCount),
        _files.Sum(file => file.PostCount),
        _files.Sum(file => file.TermCount),
        _files.Sum(file => file.MembershipCount),
        _files.Sum(file => file.TitleCount),
        _files.Sum(file => file.LocationCount));

    /// <summary>All actors, one after the other; for tests and exports.</summary>
    public IEnumerable<KnownActor> Actors => _files.SelectMany(file => Enumerable.Range(0, file.ActorCount).Select(file.Actor));

    /// <summary>All terms of office, those of one post together.</summary>
    public IEnumerable<Term> AllTerms => _files.SelectMany(file => Enumerable.Range(0, file.TermCount).Select(file.Term));

    /// <summary>All titles.</summary>
    public IEnumerable<KnownTitle> AllTitles => _files.SelectMany(file => Enumerable.Range(0, file.TitleCount).Select(file.Title));

    /// <summary>Opens an almanac that an importer wrote.</summary>
    /// <exception cref="OnRecordException">It is none, is damaged, or has another version; the sentence says what to do.</exception>
    public static Almanac Open(string path)
    {
        try
        {
            return Read(File.ReadAllBytes(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OnRecordException($"the knowledge file {path} cannot be read: {failure.Message}", failure);
        }
        catch (OnRecordException failure)
        {
            throw new OnRecordException($"the knowledge file {path} cannot be used: {failure.Message}. Make it anew with 'onrecord knowledge import'.", failure) { IsDamage = failure.IsDamage };
        }
    }

    /// <summary>Reads an almanac from the bytes of its file.</summary>
    /// <exception cref="OnRecordException">They are no almanac, damaged, or of another version.</exception>
    public static Almanac Read(byte[] file)
    {
        if (file.Length < Layout.HeaderSize || !file.AsSpan().StartsWith(Layout.Mark))
        {
            throw new OnRecordException("it is no knowledge file");
        }

        if (BitConverter.ToInt32(file, Layout.Mark.Length) != Layout.Version)
        {
            throw new OnRecordException("it was made by another version of the program");
        }

        var end = file.Length - SHA256.HashSizeInBytes;
        if (end < Layout.HeaderSize || !SHA256.HashData(file.AsSpan(0, end)).AsSpan().SequenceEqual(file.AsSpan(end)))
        {
            throw new OnRecordException("it is cut short or damaged") { IsDamage = true };
        }

        return new([new AlmanacFile(file.AsMemory(0, end))]);
    }

    /// <summary>Both together. What the other says of an actor comes first.</summary>
    public Almanac With(Almanac other) => new([.. other._files, .. _files]);

    /// <summary>All names that are equal to this one, of whomever: an ambiguous name gives several. A leading <c>the</c> may be there or not.</summary>
    public ImmutableArray<KnownName> Find(string name) =>
        FindKey(Folding.Key(name)) is { IsEmpty: false } found ? found
        : name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? FindKey(Folding.Key(name[Article.Length..]))
        : [];

    /// <summary>The states whose adjective or people this word is: <c>Turkish</c>, <c>Turks</c>.</summary>
    public ImmutableArray<KnownActor> StatesByDemonym(string word) =>
        [.. Find(word).Where(name => name.Form is NameForm.Adjective or NameForm.Inhabitant or NameForm.People).Select(name => name.Actor).Distinct()];

    /// <summary>The persons whom a last name can mean.</summary>
    public ImmutableArray<KnownActor> WithLastName(string word) =>
        Folding.Key(word) is { Length: > 0 } key ? [.. _files.SelectMany(file => file.WithLastName(key)).Distinct()] : [];

    /// <summary>The state with this code (ISO 3166-1, alpha-3 or alpha-2; Correlates of War number; the codes of docs/knowledge.md); null when there is none.</summary>
    public KnownActor? State(string code) => _files.Select(file => file.WithCode(code)).FirstOrDefault(state => state is not null);

    /// <summary>All names of an actor, the usual one first.</summary>
    public ImmutableArray<KnownName> NamesOf(KnownActor actor) => [.. Rows(actor).SelectMany(found => found.File.NamesOf(found.Row))];

    /// <summary>The offices of a person, the oldest first.</summary>
    public ImmutableArray<Term> TermsOf(KnownActor person) => [.. Rows(person).SelectMany(found => found.File.TermsOfPerson(found.Row)).OrderBy(Start)];

    /// <summary>All terms in the offices of a state or organisation, the oldest first.</summary>
    /// <param name="body">The state or organisation.</param>
    /// <param name="kind">The kind of office; null for all.</param>
    public ImmutableArray<Term> TermsIn(KnownActor body, OfficeKind? kind) => [.. Rows(body).SelectMany(found => found.File.TermsOfBody(found.Row, kind)).OrderBy(Start)];

    /// <summary>
    /// Who held an office on a day, or may have: the certain ones first, then those of whom something is known nearest to
    /// the day. Several certain ones are one post with several holders, several posts of a kind, or a disagreement of the
    /// sources; look at the titles.
    /// </summary>
    public ImmutableArray<Term> Holders(KnownActor body, OfficeKind kind, DateOnly day) =>
        [.. TermsIn(body, kind)
            .Where(term => term.Period.On(day) is var standing && (standing == Standing.Certain || (standing == Standing.Possible && term.Period.Distance(day) <= FarthestDays)))
            .OrderByDescending(term => term.Period.On(day))
            .ThenBy(term => term.Period.Distance(day))
            .ThenBy(term => term.IsShared)];

    /// <summary>To which organisations a state belongs, or which states belong to an organisation.</summary>
    public ImmutableArray<Membership> MembershipsOf(KnownActor actor) => [.. Rows(actor).SelectMany(found => found.File.MembershipsOf(found.Row))];

    /// <summary>What is known of a noun or phrase for a role, in singular or plural.</summary>
    public ImmutableArray<KnownTitle> Titles(string words) =>
        Folding.Key(words) is { Length: > 0 } key ? [.. _files.SelectMany(file => file.FindTitles(key)).Distinct()] : [];

    /// <summary>Where a city, region or other place lies; null when it is not known.</summary>
    public KnownLocation? LocationOf(KnownActor place) => Rows(place).Select(found => found.File.Location(found.Row)).FirstOrDefault(location => location is not null);

    private static DateOnly Start(Term term) => term.Period.LatestStart ?? term.Period.EarliestStart ?? term.Period.EarliestEnd ?? DateOnly.MinValue;

    private static Almanac ReadStandard()
    {
        using var stream = typeof(Almanac).Assembly.GetManifestResourceStream("OnRecord.Knowledge.Data.almanac.bin")
            ?? throw new InvalidOperationException("The almanac is not built in.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);

        // What is part of the program needs no checking.
        return new([new AlmanacFile(file.AsMemory(0, file.Length - SHA256.HashSizeInBytes))]);
    }

    private ImmutableArray<KnownName> FindKey(string key) =>
        key.Length == 0 ? [] : [.. _files.SelectMany(file => file.Find(key)).DistinctBy(found => (found.Actor.Key, found.Words, found.Form))];

    private IEnumerable<(AlmanacFile File, int Row)> Rows(KnownActor actor) =>
        _files.Select(file => (File: file, Row: file.RowOf(actor))).Where(found => found.Row is not null).Select(found => (found.File, found.Row ?? 0));
}
