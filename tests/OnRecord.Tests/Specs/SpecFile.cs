namespace OnRecord.Tests.Specs;

/// <summary>Reads examples from Markdown: a heading is the name, a quote the input, an indented block the expectation. All else is prose.</summary>
public static class SpecFile
{
    /// <summary>The examples of a file in Specs: name, input, expectation, each line of a part ending without a line feed at the end.</summary>
    public static TheoryData<string, string, string> Read(string file)
    {
        var examples = new TheoryData<string, string, string>();
        var (name, input, expected) = ("", new List<string>(), new List<string>());
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "OnRecord.Tests", "Specs", file)).Append("# end"))
        {
            if (line.StartsWith('#'))
            {
                if (input.Count > 0)
                {
                    examples.Add(name, string.Join('\n', input), string.Join('\n', expected));
                }

                (name, input, expected) = (line.TrimStart('#', ' '), [], []);
            }
            else if (line.StartsWith('>'))
            {
                input.Add(line[1..].Trim());
            }
            else if (line.StartsWith("    ", StringComparison.Ordinal))
            {
                expected.Add(line.Trim());
            }
        }

        return examples;
    }
}
