using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using OnRecord.Clean;
using OnRecord.Ingest;
using OnRecord.Language;
using OnRecord.Query;
using OnRecord.Store;

namespace OnRecord.App.Cli;

/// <summary>Reads articles into the record.</summary>
internal sealed class AddCommand : Verb
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files or folders; '-' is standard input." };
    private readonly ReadingOptions _reading = new();
    private readonly Option<int?> _threads = OptionKinds.Count("--threads", "How many articles are analysed at once; the result does not depend on it.", 1);
    private readonly Option<bool> _again = new("--again") { Description = "Analyse again what this version has analysed already." };
    private readonly Option<bool> _dry = new("--dry-run") { Description = "Say what would be added; write nothing." };

    public AddCommand()
        : base("add", "Read files, folders and collections into the record; what is there already is not done twice.")
    {
        Add(_paths);
        _reading.AddTo(this);
        foreach (var option in new Option[] { _threads, _again, _dry })
        {
            Add(option);
        }
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord add articles/", "A folder with everything in it, into record.db."),
        ("onrecord add articles/ --metadata dates.csv --record nato.db", "Into another record, with a table of dates and outlets."),
        ("onrecord add news.jsonl.gz --map text=body --map published=when", "A collection whose fields have other names."),
        ("onrecord add inbox/ --dry-run", "What would be added, and what would be rejected and why?"),
    ];

    public override ImmutableArray<string> Notes =>
    [
        "It can be stopped at any time (Ctrl-C, a power cut): what was finished is kept, and the same command goes on from there.",
        "At the end: N found, N added, N copies (in the record already), N rejected, with the reasons (the first five of a kind in a file; --json lists all). Exit code 3 when something was rejected.",
        ReadingOptions.Note,
    ];

    public override int Run(Session session, ParseResult parsed)
    {
        session.Refuse(OutputForm.Csv, "onrecord add");
        var rejected = new RejectionList(session);
        using var input = Console.OpenStandardInput();
        var (paths, collection) = (parsed.GetRequiredValue(_paths), _reading.Open(session, parsed));
        var arrivals = collection.Read(paths, input);
        var counts = parsed.GetValue(_dry)
            ? DryRun(session, arrivals, rejected)
            : ProgressDisplay.Around(session, collection, paths, progress => Batch(session, arrivals, OptionsOf(parsed, rejected) with { Progress = progress }));
        rejected.Tell(collection.Warnings);
        Tell(session, counts, rejected, parsed.GetValue(_dry));
        return counts.Interrupted ? ExitCode.Interrupted : rejected.ExitCode;
    }

    private BatchOptions OptionsOf(ParseResult parsed, RejectionList rejected)
    {
        var options = new BatchOptions { Again = parsed.GetValue(_again), Rejected = rejected.Add };
        return parsed.GetValue(_threads) is { } threads ? options with { Threads = threads } : options;
    }

    private static BatchCounts Batch(Session session, IEnumerable<Arrival> arrivals, BatchOptions options)
    {
        // Before there is a record: without its model the program can add nothing.
        LanguageModel.Open();
        using var record = RecordWriter.Open(session.RecordPath, TimeProvider.System);
        return new BatchRunner(record, CurrentRun.Of(Pipeline.Standard), Pipeline.Standard, Made).Run(arrivals, options, session.Stop);
    }

    private static BatchCounts DryRun(Session session, IEnumerable<Arrival> arrivals, RejectionList rejected)
    {
        using var record = File.Exists(session.RecordPath) ? Record.Open(session.RecordPath) : null;
        var (known, added, copies) = (new HashSet<string>(StringComparer.Ordinal), 0L, 0L);
        foreach (var arrival in arrivals)
        {
            session.Stop.ThrowIfCancellationRequested();
            var (article, rejection) = arrival.Draft is { } draft ? Made(draft) : (null, arrival.Rejection);
            if (article is null)
            {
                rejected.Add(rejection ?? new Rejection("", "not readable", "nothing came of it"));
            }
            else if (!known.Add(article.Id) || record?.Article(article.Id) is not null)
            {
                copies++;
            }
            else
            {
                added++;
            }
        }

        return new BatchCounts { Added = added, Copies = copies, Rejected = rejected.Count };
    }

    private static (Article? Article, Rejection? Rejection) Made(Draft draft)
    {
        var cleaned = ArticleMaker.Make(draft);
        return (cleaned.Article, cleaned.Rejection);
    }

    private static void Tell(Session session, BatchCounts counts, RejectionList rejected, bool dry)
    {
        if (session.Form == OutputForm.Json)
        {
            rejected.WriteJson();
            session.Out.WriteLine(Json(counts, dry));
        }

        if (counts.Interrupted)
        {
            session.Warn("Interrupted; what was finished is in the record, and the same command goes on from there.", Tone.Doubtful);
        }

        session.Tell(Summary(counts) + (dry ? " (dry run: nothing was written)" : ""));
    }

    /// <summary>What became of all that arrived, in one line.</summary>
    public static string Summary(BatchCounts counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{counts.Found} found, {counts.Added} added, {counts.Copies} copies, {counts.Rejected} rejected");

    private static string Json(BatchCounts counts, bool dry) => AnswerForm.Line(json =>
    {
        json.WriteString("kind", "batch");
        json.WriteNumber("found", counts.Found);
        json.WriteNumber("added", counts.Added);
        json.WriteNumber("copies", counts.Copies);
        json.WriteNumber("updated", counts.Updated);
        json.WriteNumber("rejected", counts.Rejected);
        json.WriteBoolean("interrupted", counts.Interrupted);
        json.WriteBoolean("dry_run", dry);
    });
}
