using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OnRecord.Tests.Conventions;

/// <summary>The documents say what is so.</summary>
public class DocsTests
{
    // Written in pieces, so that this file does not find itself.
    private static readonly Regex _machinePath = new(@"(?<![\w.~])/(?:home|root|Users|work|tmp|mnt)" + @"/\w|\b[A-Z]:\\" + "Users");

    private static readonly string[] _registries = ["api.nuget" + ".org", "www.nuget" + ".org", "pypi" + ".org", "npmjs" + ".org", "crates" + ".io", "artifact" + "ory."];

    private static readonly string[] _textFiles = ["", ".md", ".cs", ".csproj", ".props", ".json", ".jsonl", ".csv", ".txt", ".slnx", ".sql", ".yml", ".sh", ".html"];

    [Fact]
    public void Every_shipped_package_has_its_decision()
    {
        var decisions = SourceTree.Read("docs/decisions.md");
        var shipped =
            from item in XDocument.Parse(SourceTree.Read("Directory.Packages.props")).Descendants("ItemGroup")
            where ((string?)item.Attribute("Label"))?.StartsWith("Shipped", StringComparison.Ordinal) == true
            from package in item.Elements("PackageVersion")
            select (string?)package.Attribute("Include") ?? "";

        Assert.All(shipped, name => Assert.Contains(name, decisions, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var offences =
            from file in Documents()
            from Match link in Regex.Matches(WithoutCode(SourceTree.Read(file)), @"\]\(([^)\s]+)\)")
            let target = link.Groups[1].Value
            where !Regex.IsMatch(target, "^(?:https?:|mailto:|#)")
            let path = Path.Combine(Path.GetDirectoryName(SourceTree.Full(file)) ?? "", target.Split('#')[0])
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{file} -> {target}";

        Rule.HasNo(offences);
    }

    [Fact]
    public void The_commands_of_the_documents_exist()
    {
        var program = string.Concat(SourceTree.Code("src/OnRecord.App").Select(SourceTree.Read));
        var laboratory = string.Concat(SourceTree.Code("src/OnRecord.Lab").Select(SourceTree.Read));
        var offences =
            from command in Commands()
            let words = command.Words
            where !File.Exists(SourceTree.Full(words[0]))
                || (words[0] == "./onrecord" && words.Length > 1 && !Knows(program, words[1]))
                || (words[0] == "./onrecord-lab" && words.Length > 1 && !Knows(laboratory, words[1]))
            select $"{command.File}: {string.Join(' ', words)}";

        Rule.HasNo(offences);
    }

    [Fact]
    public void The_samples_that_the_documents_name_exist()
    {
        var offences =
            from file in Documents()
            from Match sample in Regex.Matches(SourceTree.Read(file), @"\bsamples/[\w./-]*[\w/]")
            where !File.Exists(SourceTree.Full(sample.Value)) && !Directory.Exists(SourceTree.Full(sample.Value))
            select $"{file}: {sample.Value}";

        Rule.HasNo(offences);
    }

    [Fact]
    public void The_changelog_has_an_open_section() => Assert.Matches(@"(?m)^## \[?Unreleased\]?", SourceTree.Read("CHANGELOG.md"));

    [Fact]
    public void No_file_names_a_place_on_one_machine_or_a_package_registry()
    {
        var offences =
            from file in SourceTree.Files
            where _textFiles.Contains(Path.GetExtension(file)) && !file.StartsWith("samples/news/", StringComparison.Ordinal)
            let text = SourceTree.Read(file)
            where _machinePath.IsMatch(text) || _registries.Any(host => text.Contains(host, StringComparison.OrdinalIgnoreCase))
            select $"{file}: {_machinePath.Match(text).Value}";

        Rule.HasNo(offences);
    }

    private static IEnumerable<string> Documents() =>
        SourceTree.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal) && !file.StartsWith("samples/news/", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal));

    private static string WithoutCode(string text) => Regex.Replace(text, "(?ms)^```.*?^```|`[^`\n]*`", "");

    /// <summary>The lines of code blocks that start a program of this repository.</summary>
    private static IEnumerable<(string File, string[] Words)> Commands() =>
        from file in Documents()
        from Match line in Regex.Matches(SourceTree.Read(file), @"(?m)^(?:\$ )?(\./[\w-]+(?: [^\n#]*)?)")
        select (file, line.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool Knows(string code, string verb) => verb.StartsWith('-') || code.Contains($"\"{verb}\"", StringComparison.Ordinal);
}
