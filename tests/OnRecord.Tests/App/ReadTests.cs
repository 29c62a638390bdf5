using System.Text.Json;

namespace OnRecord.Tests.App;

public sealed class ReadTests : IDisposable
{
    private const string Words = "The northern pact stands";

    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void People_see_who_said_what_and_where_it_stands()
    {
        _program.WriteArticle();

        var answer = _program.Run("read", "holt.txt");

        Assert.Equal(0, answer.Code);
        Assert.Empty(answer.Err);
        Assert.StartsWith("Alliance chief says pact stands\n", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Maren Holt told\n", answer.Out, StringComparison.Ordinal);
        Assert.Contains($"“{Words}", answer.Out, StringComparison.Ordinal);
        Assert.Contains("2021-03-03", answer.Out, StringComparison.Ordinal);
        Assert.All(answer.Lines, line => Assert.InRange(line.Length, 0, 88));
    }

    [Fact]
    public void Programs_get_one_object_a_line_whose_words_stand_at_their_spans()
    {
        var text = File.ReadAllText(_program.WriteArticle());

        var answer = _program.Run("read", "holt.txt", "--json");

        Assert.Equal(0, answer.Code);
        Assert.Empty(answer.Err);
        Assert.NotEmpty(answer.Lines);
        foreach (var line in answer.Lines)
        {
            using var finding = JsonDocument.Parse(line);
            Assert.Equal("statement", finding.RootElement.GetProperty("kind").GetString());
            foreach (var piece in finding.RootElement.GetProperty("content").EnumerateArray())
            {
                var span = piece.GetProperty("span");
                Assert.Equal(piece.GetProperty("words").GetString(), text[span[0].GetInt32()..span[1].GetInt32()]);
            }
        }
    }

    [Fact]
    public void Standard_input_is_read_when_asked_for()
    {
        var text = File.ReadAllText(_program.WriteArticle());

        var answer = _program.Run(text, [], "read", "-", "--json");

        Assert.Equal(0, answer.Code);
        Assert.Contains(Words, answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_metadata_table_says_when_and_by_whom()
    {
        _program.Write("holt.txt", "Holt speaks\n\n\"We stay,\" Maren Holt said on Friday.\n");
        _program.Write("dates.csv", "path,published,outlet\nholt.txt,2021-03-08,Harbour Post\n");

        var answer = _program.Run("read", "holt.txt", "--metadata", "dates.csv");

        Assert.Equal(0, answer.Code);
        Assert.Contains("Harbour Post · 2021-03-08", answer.Out, StringComparison.Ordinal);
        Assert.Contains("2021-03-05", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_with_other_names_are_mapped()
    {
        _program.Write("news.jsonl", """{"story":"\"We stay,\" Maren Holt said.","hl":"Holt speaks"}""" + "\n");

        var answer = _program.Run("read", "news.jsonl", "--map", "text=story", "--map", "title=hl");

        Assert.Equal(0, answer.Code);
        Assert.StartsWith("Holt speaks\n", answer.Out, StringComparison.Ordinal);
        Assert.Contains("“We stay", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_is_said_to_be_not_analysed()
    {
        _program.Write("fr.txt", "Le ministre parle\n\nLe ministre des affaires étrangères a déclaré mercredi que l'accord sera maintenu et que les négociations avec les partenaires de l'alliance continueront pendant toute l'année.\n");

        var answer = _program.Run("read", "fr.txt");

        Assert.Equal(0, answer.Code);
        Assert.Contains("Not analysed: the language is fr", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_listed_and_the_rest_goes_on()
    {
        _program.WriteArticle();
        File.WriteAllBytes(Path.Combine(_program.Folder, "picture.txt"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
        _program.Write("empty.txt", "");

        var answer = _program.Run("read", "picture.txt", "empty.txt", "holt.txt", "gone.txt", "--json");

        Assert.Equal(3, answer.Code);
        Assert.Contains(Words, answer.Out, StringComparison.Ordinal);
        Assert.Contains("rejected: picture.txt: ", answer.Err, StringComparison.Ordinal);
        Assert.Contains("rejected: empty.txt: empty: ", answer.Err, StringComparison.Ordinal);
        Assert.Contains("gone.txt", answer.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_is_off_in_a_pipe_and_follows_the_usual_variables()
    {
        _program.WriteArticle();

        Assert.DoesNotContain('\e', _program.Run("read", "holt.txt").Out);
        Assert.Contains('\e', _program.RunWith(("CLICOLOR_FORCE", "1"), "read", "holt.txt").Out);
        Assert.DoesNotContain('\e', _program.Run("", [("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], "read", "holt.txt").Out);
        Assert.DoesNotContain('\e', _program.RunWith(("CLICOLOR_FORCE", "1"), "read", "holt.txt", "--no-color").Out);
    }

    [Fact]
    public void An_article_cannot_command_the_terminal()
    {
        _program.Write("evil.txt", "Evil \e[2J headline\n\n\"We \u202Estay\u202C and \u001b]0;owned\u0007 go,\" Maren Holt said.\n");

        var answer = _program.Run("read", "evil.txt");

        Assert.Equal(0, answer.Code);
        Assert.DoesNotContain('\e', answer.Out);
        Assert.DoesNotContain('\u202E', answer.Out);
        Assert.DoesNotContain('\u0007', answer.Out);
    }

    [Fact]
    public void A_reader_that_has_enough_ends_the_program_quietly()
    {
        var article = File.ReadAllText(_program.WriteArticle());
        for (var number = 0; number < 400; number++)
        {
            _program.Write($"many/{number}.txt", $"Number {number}\n\n{article}");
        }

        using var process = _program.Start([], "read", "many", "--json");
        process.StandardInput.Close();
        Assert.NotNull(process.StandardOutput.ReadLine());
        process.StandardOutput.Close();

        Assert.Empty(process.StandardError.ReadToEnd());
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_width_is_respected()
    {
        _program.WriteArticle();

        Assert.All(_program.RunWith(("COLUMNS", "44"), "read", "holt.txt").Lines, line => Assert.InRange(line.Length, 0, 44));
    }
}
