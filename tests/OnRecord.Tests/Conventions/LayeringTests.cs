using System.Text.RegularExpressions;

namespace OnRecord.Tests.Conventions;

/// <summary>The folders of src/OnRecord.Core, in the order an article passes them. A folder may use those to its left.</summary>
public class LayeringTests
{
    private const string Core = "src/OnRecord.Core";

    private static readonly string[] _flow =
        ["Model", "Ingest", "Knowledge", "Clean", "Language", "Extract", "Resolve", "Stories", "Store", "Query"];

    [Fact]
    public void Every_folder_has_a_place_in_the_flow() =>
        Rule.HasNo(Directory.GetDirectories(SourceTree.Full(Core)).Select(Path.GetFileName).Except(_flow));

    [Fact]
    public void Folders_only_use_folders_to_their_left()
    {
        var offences =
            from place in Enumerable.Range(0, _flow.Length)
            from file in SourceTree.Code($"{Core}/{_flow[place]}")
            from later in _flow[(place + 1)..]
            where Regex.IsMatch(SourceTree.ReadCode(file), $@"\bOnRecord\.{later}\b|(?<![.\w]){later}\.(?=[A-Z]\w*[.( ])")
            select $"{file} uses {later}";

        Rule.HasNo(offences);
    }

    [Fact]
    public void Folders_use_no_file_of_the_root_but_IStage()
    {
        var roots = RootTypes().Where(type => type != nameof(IStage)).ToList();
        var offences =
            from folder in _flow
            from file in SourceTree.Code($"{Core}/{folder}")
            let text = SourceTree.ReadCode(file)
            from root in roots
            where Regex.IsMatch(text, $@"(?<![.\w""]){root}\b(?!"")")
            select $"{file} uses {root}";

        Rule.HasNo(offences);
    }

    [Fact]
    public void Core_uses_neither_the_program_nor_the_laboratory()
    {
        var offences =
            from file in SourceTree.Code(Core)
            where Regex.IsMatch(SourceTree.ReadCode(file), @"\bOnRecord\.(App|Lab)\b|\bConsole\.")
            select file;

        Rule.HasNo(offences);
    }

    private static IEnumerable<string> RootTypes() =>
        SourceTree.Code(Core)
            .Where(file => !file[(Core.Length + 1)..].Contains('/', StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file));
}
