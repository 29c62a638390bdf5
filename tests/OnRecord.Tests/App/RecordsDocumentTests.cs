using System.Text.Json;
using OnRecord.Query;
using OnRecord.Store;
using OnRecord.Stories;

namespace OnRecord.Tests.App;

public sealed class RecordsDocumentTests : IDisposable
{
    private static readonly DateOnly _day = new(2021, 3, 3);

    private static readonly ArticleSummary _article = new("a-1", "one.txt", "Title", "Outlet", "Byline", "https://news.example/1", DateInterval.Day(_day));

    private readonly ProgramRun _program = new();

    private readonly string _document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "records.md"));

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Every_field_of_the_machine_form_is_documented()
    {
        _program.WriteArticle("in/one.txt");
        _program.Write("in/empty.txt", "");
        string[] lines =
        [
            MachineForm.Line(Full()),
            AnswerForm.Line(new ActorPage(Holt(), [new("Holt", 1, 1, _day, _day)], [new("chief", 1, _day, _day)], [new(_day, 1)], [Full()])),
            AnswerForm.Line(new Verification("words", "Holt", Verdict.Exact, [new(_article, new TextSpan(0, 5), "words", Full().Statement, true)], 1)),
            AnswerForm.Line(new RunSummary(Run.Of("0.1.0", ["Stage"], ["hash"]), DateTimeOffset.UnixEpoch, null, 1, 1, 0)),
            StoryForm.Line(new StoryView([new(_article, 1, null, null)]), [new(Full(), [new(Full(), WordingKind.Verbatim)])], [new(An.Article("one"), An.Article("two"), [new(new TextSpan(0, 3), new TextSpan(0, 3))])]),
            AnswerForm.Line(new Fault("source", "d-1", "changed")),
            .. _program.Run("add", "in", "--json").Lines,
            .. _program.Run("doctor", "--json").Lines,
        ];

        Assert.DoesNotContain(lines.SelectMany(FieldsOf).Distinct(StringComparer.Ordinal), IsNotDocumented);
    }

    [Fact]
    public void Every_documented_field_of_a_statement_is_written()
    {
        var documented = _document.Split("## Statement")[1].Split("### As a table")[0].Split('\n')
            .SkipWhile(line => !line.StartsWith("| field", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && !Enum.TryParse<Basis>(line.Split('`')[1], ignoreCase: true, out _))
            .SelectMany(line => line.Split('|')[1].Split(','), (_, name) => name.Trim(' ', '`'));

        Assert.Empty(documented.Except(FieldsOf(MachineForm.Line(Full())), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_column_of_the_table_is_documented() =>
        Assert.DoesNotContain(CsvForm.Header.Split(','), IsNotDocumented);

    [Fact]
    public void Every_name_that_a_field_can_hold_is_documented() =>
        Assert.DoesNotContain(NamesOf<Basis>().Concat(NamesOf<StatementMode>()).Concat(NamesOf<Polarity>()).Concat(NamesOf<Scope>()).Concat(NamesOf<Section>()).Concat(NamesOf<ActorType>()).Concat(NamesOf<ModalityKind>()).Concat(NamesOf<CopyRelation>()).Concat(NamesOf<WordingKind>()), IsNotDocumented);

    private static IEnumerable<string> NamesOf<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(name => name.ToLowerInvariant());

    private bool IsNotDocumented(string name) => !_document.Contains($"`{name}`", StringComparison.Ordinal);

    private static List<string> FieldsOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return [.. FieldsOf(json.RootElement)];
    }

    private static IEnumerable<string> FieldsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => FieldsOf(field.Value).Prepend(field.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(FieldsOf),
        _ => [],
    };

    private static ActorView Holt() => new("p-1", "Maren Holt", ActorType.Person, 1, 1, 1);

    private static StatementView Full()
    {
        var words = new Evidence("a-1", new TextSpan(0, 5), "words", "test", 1);
        return new(
            new Statement
            {
                Id = "s-1",
                Article = "a-1",
                Speaker = new Speaker { Actor = "p-1", Name = "Maren Holt", Type = ActorType.Person, Words = words, Basis = Basis.Named, Confidence = 1 },
                Cue = words,
                Content = [words],
                Mode = StatementMode.Direct,
                Act = "REQUEST",
                Addressee = new Addressee("reporters", words),
                SaidOn = new SaidOn(DateInterval.Day(_day), words, "stated", null),
                Section = Section.Body,
                Occasion = words,
                Channel = words,
                Place = words,
                Modality = new Modality(ModalityKind.Expected, words),
                Relay = new Relay("Post", words),
                Topics = [new Topic("rift", words)],
                ReportedBy = "s-2",
            },
            _article,
            "r-1");
    }
}
