namespace OnRecord.Tests.Specs;

/// <summary>Reads examples from a Markdown file of this folder: heading = name, quote = input, indented block = expectation. All else is prose.</summary>
public static class SpecFile
{
    public static string PathOf(string file) => Path.Combine(Repository.Root, "tests", "OnRecord.Tests", "Specs", file);

    /// <summary>The examples as the cases of a theory: name, input, expectation.</summary>
    public static TheoryData<string, string, string> Read(string file)
    {
        var cases = new TheoryData<string, string, string>();
        Examples(file).ForEach(example => cases.Add(example.Name, example.Input, example.Expected));
        return cases;
    }

    public static List<Example> Examples(string file)
    {
        var examples = new List<Example>();
        var (name, input, expected) = ("", new List<string>(), new List<string>());
        foreach (var line in File.ReadAllLines(PathOf(file)).Append("# end"))
        {
            if (line.StartsWith('#'))
            {
                if (input.Count > 0)
                {
                    examples.Add(new Example(name, string.Join('\n', input), string.Join('\n', expected)));
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

    /// <summary>Writes the file again with what came out, when <c>ONRECORD_ACCEPT=1</c>; the difference is then reviewed.</summary>
    public static bool Accept(string file, Func<Example, string> result)
    {
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") != "1")
        {
            return false;
        }

        var text = File.ReadAllText(PathOf(file));
        var head = text[..text.IndexOf("## ", StringComparison.Ordinal)];
        var bodies = Examples(file).Select(example => $"## {example.Name}\n\n{Lines("> ", example.Input)}\n{Lines("    ", result(example))}");
        File.WriteAllText(PathOf(file), head + string.Join('\n', bodies));
        return true;
    }

    private static string Lines(string prefix, string text) => string.Concat(text.Split('\n').Select(line => $"{prefix}{line}".TrimEnd() + "\n"));
}
