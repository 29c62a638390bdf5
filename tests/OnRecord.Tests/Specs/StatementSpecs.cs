namespace OnRecord.Tests.Specs;

/// <summary>The examples of Statements.md and Quotations.md hold.</summary>
public class StatementSpecs
{
    [Fact]
    public void Statements_come_out_as_the_examples_say() => Hold("Statements.md", Statements);

    [Fact]
    public void Quotations_come_out_as_the_examples_say() => Hold("Quotations.md", Quotations);

    private static void Hold(string file, Func<string, string> result)
    {
        if (SpecFile.Accept(file, example => result(example.Input)))
        {
            return;
        }

        Assert.All(SpecFile.Examples(file), example => Assert.Equal($"{example.Name}\n{example.Expected}", $"{example.Name}\n{result(example.Input)}"));
    }

    /// <summary>A line a statement: speaker (basis), cue, mode, content; then what else is known.</summary>
    private static string Statements(string input) =>
        string.Join('\n', Pipeline.Standard.Run(An.Article(input)).Statements.Where(statement => statement.Scope == Scope.Statement).Select(Line)) is { Length: > 0 } lines ? lines : "none";

    private static string Line(Statement statement)
    {
        var content = string.Join(" // ", statement.Content.Select(piece => piece.Words));
        var more = string.Concat(
            statement.Addressee is { } addressee ? $" | to {addressee.Name}" : "",
            statement.Polarity == Polarity.Said ? "" : $" | {statement.Polarity}",
            statement.Act is { } act ? $" | {act}" : "",
            statement.Speaker.Candidates.IsEmpty ? "" : $" | candidates {string.Join(", ", statement.Speaker.Candidates)}");
        return $"{statement.Speaker.Name ?? "unknown"} ({statement.Speaker.Basis}) | {statement.Cue?.Words ?? "no cue"} | {statement.Mode} | {content}{more}";
    }

    /// <summary>A line a quotation: state, depth, words, and the number of the one it goes on with.</summary>
    private static string Quotations(string input) =>
        string.Join('\n', Pipeline.Standard.Run(An.Article(input)).Quotations.Select(one => $"{one.State} {one.Depth} | {one.Inner.Of(input)}{(one.Continues is { } number ? $" | continues {number}" : "")}")) is { Length: > 0 } lines ? lines : "none";
}
