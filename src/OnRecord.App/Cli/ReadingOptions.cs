using System.CommandLine;
using OnRecord.Ingest;

namespace OnRecord.App.Cli;

/// <summary>The options that say how inputs are to be read.</summary>
internal sealed class ReadingOptions
{
    /// <summary>What help says about inputs.</summary>
    public const string Note = "Read are text, Markdown, saved pages and web archives (HTML, MHTML, WARC, WACZ), exports of Nexis, Factiva, Europresse and ProQuest, feeds, NewsML, NITF and ninjs, mail, RTF, DOCX, PDF (where pdftotext is installed), JSON Lines and CSV; also in zip, tar and gzip, and folders of them. docs/formats.md says what is taken from where.";

    private static readonly string[] _besideRecord = ["", "-wal", "-shm", "-journal", ".lock"];

    private readonly Option<string[]> _metadata = new("--metadata")
    {
        HelpName = "FILE",
        Description = "A CSV table with a line for each file: path, and any of title, published, outlet, byline, url, language; or a list of Media Cloud or GDELT. May be given several times.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _map = new("--map")
    {
        HelpName = "FIELD=NAME",
        Description = "What a field is called in JSON Lines or CSV: --map text=body says that the text is in 'body'. May be given several times.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _format = OptionKinds.OneOf("--format", "Read everything as", [.. Collection.Formats]);

    public ReadingOptions() => _map.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (MistakeIn(token.Value) is { } mistake)
            {
                result.AddError(mistake);
            }
        }
    });

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_metadata);
        command.Add(_map);
        command.Add(_format);
    }

    /// <summary>The collection to read, as these options ask.</summary>
    /// <param name="session">Its record, with the files beside it, is no article of the folder it lies in.</param>
    /// <param name="parsed">The options as given.</param>
    public Collection Open(Session session, ParseResult parsed) => new(new ReadOptions
    {
        LeftOut = [.. _besideRecord.Select(ending => session.RecordPath + ending)],
        MetadataTables = [.. parsed.GetValue(_metadata) ?? []],
        FieldMapping = [.. parsed.GetValue(_map) ?? []],
        Format = parsed.GetValue(_format),
    });

    private static string? MistakeIn(string mapping)
    {
        if (mapping.Split('=') is not [{ Length: > 0 }, { Length: > 0 }])
        {
            return $"--map takes FIELD=NAME, such as text=body, not '{mapping}'";
        }

        try
        {
            _ = new Collection(new ReadOptions { FieldMapping = [mapping] });
            return null;
        }
        catch (OnRecordException unknown)
        {
            return unknown.Message;
        }
    }
}
