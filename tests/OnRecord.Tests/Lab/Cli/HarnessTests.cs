using System.Text.Json;
using OnRecord.Lab;
using OnRecord.Lab.Cli;

namespace OnRecord.Tests.Lab.Cli;

public sealed class HarnessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onrecord").FullName;

    public HarnessTests()
    {
        File.WriteAllText(Path.Combine(_folder, "one.txt"), "Mayor Ana Ruiz said on Tuesday that the bridge is safe.\n");
        File.WriteAllText(Path.Combine(_folder, "metadata.csv"), "path,published,outlet\none.txt,2021-03-04,The Quay\n");
        File.WriteAllText(Path.Combine(_folder, "statements.json"), """[{"document":"one.txt","speaker":"Ana Ruiz","content":["that the bridge is safe"],"spans":[[31,54]],"said_on":"2021-03-02"}]""");
    }

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Without_a_set_the_sets_are_listed()
    {
        var (code, output, _) = Run("eval");

        Assert.Equal(0, code);
        Assert.Equal(Evaluations.All.Select(one => one.Set), output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void An_unknown_set_is_wrong_usage()
    {
        var (code, output, error) = Run("eval", "nothing", _folder);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("'nothing'", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eval", "seeds")]
    [InlineData("eval", "seeds", "here", "--what")]
    [InlineData("evaluate")]
    public void Wrong_usage_says_so_in_a_sentence(params string[] arguments)
    {
        var (code, _, error) = Run(arguments);

        Assert.Equal(2, code);
        Assert.Single(error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Gold_that_is_not_there_is_an_error()
    {
        var (code, _, error) = Run("eval", "seeds", Path.Combine(_folder, "no"));

        Assert.Equal(1, code);
        Assert.Contains("There is no file or folder", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_form_is_one_object_on_one_line()
    {
        var (code, output, _) = Run("eval", "seeds", _folder, "--json");

        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(Assert.Single(output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(["set", "path", "n", "seconds", "words", "model", "scores"], json.RootElement.EnumerateObject().Select(field => field.Name));
        Assert.Equal(1, json.RootElement.GetProperty("n").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("scores").GetProperty("of").GetInt32());
    }

    [Fact]
    public void The_table_names_every_score()
    {
        var (_, output, _) = Run("eval", "seeds", _folder);

        Assert.Contains("speaker_right", output, StringComparison.Ordinal);
        Assert.Contains("seeds: 1 records, 11 words", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_and_predictions_go_to_files()
    {
        var (errors, predictions) = (Path.Combine(_folder, "errors.jsonl"), Path.Combine(_folder, "predictions.json"));

        Run("eval", "seeds", _folder, "--errors", errors, "--predictions", predictions);

        Assert.All(File.ReadLines(errors), line => JsonDocument.Parse(line).Dispose());
        using var json = JsonDocument.Parse(File.ReadAllText(predictions));
        Assert.Equal(JsonValueKind.Array, json.RootElement.ValueKind);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (Harness.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
