using System.Diagnostics;
using System.Text.Json;

namespace OnRecord.Tests.App;

public sealed class RecordTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Adding_again_does_nothing_twice()
    {
        _program.WriteArticle("in/one.txt");
        _program.Write("in/two.txt", "Holt speaks again\n\n\"We will stay,\" Maren Holt said on Friday.\n");

        var first = _program.Run("add", "in");
        var second = _program.Run("add", "in");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.EndsWith("2 found, 2 added, 0 copies, 0 rejected\n", first.Err, StringComparison.Ordinal);
        Assert.EndsWith("2 found, 0 added, 2 copies, 0 rejected\n", second.Err, StringComparison.Ordinal);
        Assert.Empty(first.Out);
    }

    [Fact]
    public void What_is_rejected_is_listed_with_its_reason_and_the_rest_is_added()
    {
        _program.WriteArticle("in/one.txt");
        _program.Write("in/empty.txt", "");

        var answer = _program.Run("add", "in");

        Assert.Equal(3, answer.Code);
        Assert.Matches(@"rejected: \S*empty\.txt: empty: ", answer.Err);
        Assert.EndsWith("2 found, 1 added, 0 copies, 1 rejected\n", answer.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_records_with_the_same_fault_people_see_the_first_and_programs_all()
    {
        _program.Write("bad.jsonl", string.Concat(Enumerable.Range(0, 12).Select(number => $"{{\"x\":{number}}}\n")));

        var people = _program.Run("add", "bad.jsonl");
        var programs = _program.Run("add", "bad.jsonl", "--json");

        Assert.Equal(5, people.Err.Split("rejected: bad.jsonl#").Length - 1);
        Assert.Contains("#5: no text field: ", people.Err, StringComparison.Ordinal);
        Assert.Contains("\n… and 7 more of the same in bad.jsonl\n", people.Err, StringComparison.Ordinal);
        Assert.Equal(12, programs.Lines.Count(line => line.StartsWith("{\"kind\":\"rejection\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_for_the_record_that_is_not_there_is_said_to_be_missing()
    {
        _program.WriteArticle("in/one.txt");

        var answer = _program.Run("add", "in", "--record", "nodir/x.db");

        Assert.Equal((1, "onrecord: nodir/x.db cannot be made: there is no folder nodir. Make it with 'mkdir -p nodir', or name another record with --record.\n"), (answer.Code, answer.Err));
    }

    [Fact]
    public void Nothing_is_left_beside_the_record_but_the_lock()
    {
        AddOne();
        _program.Run("said");

        Assert.Equal(["record.db", "record.db.lock"], Directory.GetFiles(_program.Folder, "record.db*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_record_with_a_damaged_schema_is_a_fault_in_machine_form(int from)
    {
        AddOne();
        using (var file = File.OpenWrite(Path.Combine(_program.Folder, "record.db")))
        {
            file.Position = from;
            file.Write([.. Enumerable.Repeat((byte)0x5A, 8000)]);
        }

        var answer = _program.Run("check", "--json");

        Assert.Equal((1, ""), (answer.Code, answer.Err));
        using var fault = JsonDocument.Parse(Assert.Single(answer.Lines));
        Assert.Equal(("fault", "database"), (fault.RootElement.GetProperty("kind").GetString(), fault.RootElement.GetProperty("in").GetString()));
        Assert.Contains("1 fault.", _program.Run("check").Out, StringComparison.Ordinal);
        Assert.Equal(1, _program.Run("said").Code);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        _program.WriteArticle("in/one.txt");

        var answer = _program.Run("add", "in", "--dry-run");

        Assert.Equal(0, answer.Code);
        Assert.Contains("1 found, 1 added, 0 copies, 0 rejected (dry run", answer.Err, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_program.Folder, "record.db")));
    }

    [Fact]
    public void The_record_is_no_article_of_the_folder_it_lies_in()
    {
        _program.WriteArticle("one.txt");

        Assert.Equal(0, _program.Run("add", ".").Code);
        var again = _program.Run("add", ".");

        Assert.Equal((0, "1 found, 0 added, 1 copies, 0 rejected\n"), (again.Code, again.Err));
    }

    [Fact]
    public void An_article_is_chosen_by_the_end_of_its_path()
    {
        AddOne();

        Assert.NotEmpty(_program.Run("said", "--article", "one.txt").Out);
        Assert.Empty(_program.Run("said", "--article", "ne.txt").Out);
    }

    [Fact]
    public void Actors_are_found_by_the_beginnings_of_their_words()
    {
        AddOne();

        Assert.Contains("Maren Holt", _program.Run("actors", "mar", "hol").Out, StringComparison.Ordinal);
        Assert.Empty(_program.Run("actors", "olt").Out);
    }

    [Fact]
    public void Behind_the_last_statement_it_says_how_many_there_are()
    {
        AddOne();

        Assert.Matches(@"^\d+ statements?\.\nIn \[brackets\].*\n$", _program.Run("said").Err);
        Assert.Matches(@"^No more: \d+ statements? in all\.\n$", _program.Run("said", "--offset", "1000").Err);
    }

    [Fact]
    public void An_export_says_why_it_cannot_write_and_replaces_no_link()
    {
        AddOne();
        var target = _program.Write("target.csv", "old");
        File.CreateSymbolicLink(Path.Combine(_program.Folder, "link.csv"), target);

        var nowhere = _program.Run("export", "--format", "csv", "-o", "nowhere/x.csv");
        var linked = _program.Run("export", "--csv", "-o", "link.csv");

        Assert.Equal((1, "onrecord: nowhere/x.csv cannot be written: look whether its folder is there and may be written.\n"), (nowhere.Code, nowhere.Err));
        Assert.Equal(0, linked.Code);
        Assert.StartsWith("id,", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_is_quiet()
    {
        _program.WriteArticle("in/one.txt");

        Assert.Equal(new Answer(0, "", ""), _program.Run("add", "in", "--quiet"));
    }

    [Fact]
    public void The_record_is_chosen_by_option_or_variable()
    {
        _program.WriteArticle("in/one.txt");

        _program.Run("add", "in", "--record", "a.db");
        _program.RunWith(("ONRECORD_RECORD", "b.db"), "add", "in");

        Assert.True(File.Exists(Path.Combine(_program.Folder, "a.db")));
        Assert.True(File.Exists(Path.Combine(_program.Folder, "b.db")));
    }

    [Fact]
    public void What_was_said_is_found_by_words_speaker_and_day()
    {
        AddOne();

        Assert.Contains("“The northern pact stands", _program.Run("said", "northern", "pact", "--speaker", "Holt", "--from", "2021-03", "--until", "2021-03").Out, StringComparison.Ordinal);
        Assert.Empty(_program.Run("said", "pact", "--speaker", "Brandt").Out);
        Assert.Equal(1, _program.Run("said", "pact", "--until", "2020", "--fail-empty").Code);
        Assert.All(_program.Run("said", "--json").Lines, line => JsonDocument.Parse(line).Dispose());
        Assert.StartsWith("", _program.Run("said", "--csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_and_record_give_the_same_machine_form()
    {
        AddOne();

        var read = _program.Run("read", "in/one.txt", "--json").Lines.Select(IdOf).Order(StringComparer.Ordinal);
        var said = _program.Run("said", "--attitudes", "--json").Lines.Select(IdOf).Order(StringComparer.Ordinal);

        Assert.Equal(read, said);
    }

    [Fact]
    public void Actors_are_listed_and_shown()
    {
        AddOne();

        Assert.Contains("Maren Holt", _program.Run("actors", "holt").Out, StringComparison.Ordinal);
        var page = _program.Run("actor", "Holt");
        Assert.Equal(0, page.Code);
        Assert.StartsWith("Maren Holt\nperson · ", page.Out, StringComparison.Ordinal);
        Assert.Equal(1, _program.Run("actor", "Nobody").Code);
    }

    [Fact]
    public void A_quotation_is_verified()
    {
        AddOne();

        Assert.StartsWith("EXACT (1 place", _program.Run("verify", "the Northern pact, stands").Out, StringComparison.Ordinal);
        Assert.StartsWith("EXACT", _program.Run("verify", "northern pact stands", "--speaker", "Holt").Out, StringComparison.Ordinal);
        Assert.StartsWith("ELSEWHERE", _program.Run("verify", "northern pact stands", "--speaker", "Brandt").Out, StringComparison.Ordinal);
        var missing = _program.Run("verify", "the pact falls");
        Assert.Equal(0, missing.Code);
        Assert.StartsWith("NOT FOUND", missing.Out, StringComparison.Ordinal);
        Assert.Equal(1, _program.Run("verify", "the pact falls", "--fail-empty").Code);
        using var json = JsonDocument.Parse(_program.Run("verify", "northern pact stands", "--json").Out);
        Assert.Equal("EXACT", json.RootElement.GetProperty("result").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("places").GetArrayLength());
    }

    [Fact]
    public void Statements_are_one_line_each_and_fit_the_terminal()
    {
        AddOne();

        var narrow = _program.RunWith(("COLUMNS", "60"), "said");
        var full = _program.Run("said", "--full");

        Assert.All(narrow.Lines, line => Assert.InRange(line.Length, 20, 60));
        Assert.Contains(narrow.Lines, line => line.StartsWith(" 2021-03-03  Maren Holt ", StringComparison.Ordinal));
        Assert.True(full.Lines.Length > narrow.Lines.Length);
        Assert.Contains("In [brackets]", narrow.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_are_counted_and_cited()
    {
        AddOne();

        Assert.Contains("Maren Holt", _program.Run("said", "--by", "speaker").Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("month,statements,first,last\r\n2021-03,", _program.Run("said", "--by", "month", "--csv").Out, StringComparison.Ordinal);
        Assert.StartsWith("@", _program.Run("said", "--cite", "bibtex").Out, StringComparison.Ordinal);
        Assert.StartsWith("TY  - NEWS\r\n", _program.Run("verify", "northern pact stands", "--cite", "ris").Out, StringComparison.Ordinal);
        using var exported = JsonDocument.Parse(_program.Run("export", "--format", "csl").Out);
        Assert.NotEqual(0, exported.RootElement.GetArrayLength());
        Assert.Equal(2, _program.Run("said", "--cite", "csl", "--json").Code);
    }

    [Fact]
    public void An_altered_quotation_is_near_and_a_misspelt_name_brings_others()
    {
        AddOne();

        var near = _program.Run("verify", "the northern pact stood");
        Assert.StartsWith("NEAR (1 difference)", near.Out, StringComparison.Ordinal);
        Assert.Contains("the quotation changes: “stands” became “stood”", near.Out, StringComparison.Ordinal);
        Assert.Contains("Near: Maren Holt", _program.Run("said", "--speaker", "Hollt").Err, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_is_checked_listed_and_exported()
    {
        AddOne();

        Assert.StartsWith("Sound: 1 articles", _program.Run("check").Out, StringComparison.Ordinal);
        Assert.Single(_program.Run("runs", "--json").Lines);
        Assert.Equal(0, _program.Run("doctor").Code);
        Assert.Equal(0, _program.Run("export", "--format", "jsonl", "-o", "all.jsonl").Code);
        Assert.Equal(_program.Run("export", "--format", "jsonl").Out, File.ReadAllText(Path.Combine(_program.Folder, "all.jsonl")));
        Assert.NotEmpty(_program.Run("export", "--format", "csv").Lines);
    }

    [Fact]
    public void A_file_that_is_no_record_is_an_error_in_a_sentence()
    {
        _program.Write("record.db", "This is a letter, not a record, and long enough to have a page of its own in a database.");

        var answer = _program.Run("said");

        Assert.Equal(1, answer.Code);
        Assert.Single(answer.Err.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(1, _program.Run("doctor").Code);
    }

    [Fact]
    public void Work_that_was_interrupted_goes_on_where_it_stopped()
    {
        const int Articles = 600;
        var text = File.ReadAllText(_program.WriteArticle());
        using (var lines = File.CreateText(Path.Combine(_program.Folder, "many.jsonl")))
        {
            for (var number = 0; number < Articles; number++)
            {
                lines.WriteLine(JsonSerializer.Serialize(new { id = $"{number}", title = $"Number {number}", text }));
            }
        }

        var stopped = StopAfter(TimeSpan.FromSeconds(1), "add", "many.jsonl", "--quiet");
        var resumed = _program.Run("add", "many.jsonl", "--json");

        Assert.True(stopped is 0 or 130, $"It ended with {stopped}.");
        using var batch = JsonDocument.Parse(resumed.Lines[^1]);
        Assert.Equal(Articles, batch.RootElement.GetProperty("found").GetInt32());
        Assert.Contains($"Sound: {Articles} articles", _program.Run("check").Out, StringComparison.Ordinal);
    }

    private void AddOne()
    {
        _program.WriteArticle("in/one.txt");
        Assert.Equal(0, _program.Run("add", "in").Code);
    }

    private int StopAfter(TimeSpan time, params string[] arguments)
    {
        using var process = _program.Start([], arguments);
        process.StandardInput.Close();
        if (!process.WaitForExit(time))
        {
            using var signal = Process.Start("kill", ["-INT", $"{process.Id}"]);
            signal.WaitForExit();
            Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)), "It did not stop.");
        }

        return process.ExitCode;
    }

    private static string IdOf(string line)
    {
        using var statement = JsonDocument.Parse(line);
        return statement.RootElement.GetProperty("id").GetString() ?? "";
    }
}
