using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using OnRecord.Knowledge;
using OnRecord.Knowledge.Import;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Shows what the program knows of a name before it reads, and makes a knowledge file of the user's own.</summary>
internal sealed class KnowledgeCommand : Verb
{
    private const string Import = "import";

    private readonly Argument<string[]> _what = new("WHAT") { Arity = ArgumentArity.ZeroOrMore, Description = "A name, or the last name of a person; or 'import' and files, where '-' is standard input. Nothing: how much is known." };
    private readonly Option<string?> _format = OptionKinds.OneOf("--format", "What the files to import are", OptionKinds.Names<ImportFormat>());
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = "Where the import goes. Default: beside the record, with .knowledge behind its name." };
    private readonly Option<DateInterval?> _on = OptionKinds.Day("--on", "Only offices that may have been held then.");

    public KnowledgeCommand()
        : base("knowledge", "Show what is known of a name before any article is read; import more.")
    {
        Add(_what);
        Add(_on);
        Add(_format);
        Add(_output);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord knowledge \"Jens Stoltenberg\" --on 2019", "Whom the name can mean, and which offices they held that year."),
        ("onrecord knowledge import people.csv", "Add persons and offices from a table; docs/knowledge.md has the columns."),
        ("bzcat latest-all.json.bz2 | onrecord knowledge import --format wikidata -", "From a Wikidata dump, which takes hours."),
    ];

    public override ImmutableArray<string> Notes =>
        ["An import makes the knowledge file anew. It lies beside the record and is used with what is built in. What is known supports an answer and never goes against an article."];

    public override int Run(Session session, ParseResult parsed)
    {
        session.Refuse(OutputForm.Csv, "onrecord knowledge");
        var words = parsed.GetValue(_what) ?? [];
        var path = parsed.GetValue(_output) ?? $"{session.RecordPath}.knowledge";
        return words switch
        {
            [] => Count(session, Known(path)),
            [Import] => throw new UsageException("'onrecord knowledge import' needs a file") { Hint = "See 'onrecord knowledge --help'." },
            [Import, .. var files] => Take(session, files, OptionKinds.Value<ImportFormat>(parsed.GetValue(_format)), path),
            _ => Show(session, Known(path), string.Join(' ', words), parsed.GetValue(_on)),
        };
    }

    private static Almanac Known(string path) => File.Exists(path) ? Almanac.Standard.With(Almanac.Open(path)) : Almanac.Standard;

    private static int Count(Session session, Almanac almanac)
    {
        var counts = almanac.Counts;
        List<(string Name, int Count)> rows =
        [
            .. counts.Kinds.Select(kind => (EnumText.Write(kind.Key), kind.Value)),
            ("names", counts.Names),
            ("posts", counts.Posts),
            ("terms", counts.Terms),
            ("memberships", counts.Memberships),
            ("titles", counts.Titles),
        ];
        if (session.Form == OutputForm.Json)
        {
            session.Out.WriteLine(AnswerForm.Line(json =>
            {
                json.WriteString("kind", "knowledge");
                rows.ForEach(row => json.WriteNumber(row.Name, row.Count));
            }));
            return ExitCode.Done;
        }

        foreach (var (name, count) in rows)
        {
            session.Out.WriteLine($"{name,-14}{Figures.Of(count),8}");
        }

        return ExitCode.Done;
    }

    private static int Show(Session session, Almanac almanac, string name, DateInterval? on)
    {
        var actors = almanac.Find(name).Select(found => found.Actor).Distinct().ToList();
        actors = actors.Count > 0 ? actors : [.. almanac.WithLastName(name)];
        foreach (var actor in actors)
        {
            var terms = almanac.TermsOf(actor).Where(term => on is not { } days || MayHold(term.Period, days)).ToList();
            if (session.Form == OutputForm.Json)
            {
                session.Out.WriteLine(Json(actor, almanac.NamesOf(actor), terms));
            }
            else
            {
                Show(session, actor, almanac.NamesOf(actor), terms);
            }

            session.EndPiece();
        }

        if (actors.Count == 0)
        {
            session.Tell("Nothing is known by that name.");
        }

        return ExitCode.Done;
    }

    private static bool MayHold(Period period, DateInterval days) =>
        !(period.EarliestStart > days.Last) && !(period.LatestEnd < days.First);

    private static void Show(Session session, KnownActor actor, ImmutableArray<KnownName> names, List<Term> terms)
    {
        session.Out.WriteLine($"{actor.Name} ({string.Join(", ", actor.Countries.Prepend(EnumText.Write(actor.Kind)))})");
        var others = names.Where(name => name.Words != actor.Name && name.Form != NameForm.Code).Select(name => name.Words).Distinct().ToList();
        if (others.Count > 0)
        {
            new Flow().Add(string.Join("; ", others)).Write(session.Out, session.Ink, session.Width, "  also ", 7);
        }

        foreach (var term in terms)
        {
            new Flow().Add($"{term.Post.Title}, {term.Post.Body.Name}").Write(session.Out, session.Ink, session.Width, $"  {Ends(term.Period),-24}", 26);
        }
    }

    private static string Json(KnownActor actor, ImmutableArray<KnownName> names, List<Term> terms) => AnswerForm.Line(json =>
    {
        json.WriteString("kind", "known");
        json.WriteString("key", actor.Key);
        json.WriteString("name", actor.Name);
        json.WriteString("type", EnumText.Write(actor.Kind));
        json.WriteString("country", actor.Country);
        json.WriteString("sector", actor.Sector);
        json.WriteStartArray("names");
        names.Where(name => name.Form != NameForm.Code).Select(name => name.Words).ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteStartArray("offices");
        foreach (var term in terms)
        {
            json.WriteStartObject();
            json.WriteString("office", term.Post.Title);
            json.WriteString("of", term.Post.Body.Name);
            json.WriteString("office_kind", OfficeKinds.Write(term.Post.Kind));
            json.WriteString("when", Ends(term.Period));
            json.WriteString("source", term.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Beginning and end as far as they are known; a question mark where they are not.</summary>
    private static string Ends(Period period) => $"{End(period.EarliestStart, period.LatestStart)}..{End(period.EarliestEnd, period.LatestEnd)}";

    private static string End(DateOnly? first, DateOnly? last) =>
        first is not { } low || last is not { } high ? "?" : low == high ? Day(low) : low.Year == high.Year ? $"{low.Year}" : "?";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Take(Session session, string[] files, ImportFormat? format, string path)
    {
        var import = new KnowledgeImport(Almanac.Standard);
        foreach (var file in files)
        {
            using var stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            import.Read(stream, file == "-" ? "standard input" : file, format, session.Stop);
        }

        // The old file stays until the new one is complete.
        var part = $"{path}.part";
        using (var output = File.Create(part))
        {
            import.Write(output);
        }

        File.Move(part, path, overwrite: true);
        foreach (var fault in import.Faults)
        {
            session.Warn($"{fault.Where}: {fault.Why}");
        }

        session.Tell($"{Figures.Of(import.Records, "record")} read, {Figures.Of(import.Actors, "actor")} and {Figures.Of(import.Terms, "term")} of office written to {path}, {Figures.Of(import.Rejected)} rejected.");
        return import.Rejected > 0 ? ExitCode.SomeRejected : ExitCode.Done;
    }
}
