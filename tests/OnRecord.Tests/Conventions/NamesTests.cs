using System.Text.RegularExpressions;

namespace OnRecord.Tests.Conventions;

/// <summary>Types are plain nouns, and each is found in the file of its name.</summary>
public class NamesTests
{
    private static readonly string[] _forbidden =
        ["Manager", "Helper", "Helpers", "Service", "Util", "Utils", "Base", "Impl", "Info", "Data", "Processor"];

    private static readonly Regex _publicType = new(
        @"^public (?:(?:sealed|static|abstract|readonly|ref|partial|unsafe|file) )*(?:record struct|record class|record|class|struct|interface|enum|delegate \S+) (\w+)",
        RegexOptions.Multiline);

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Rule.HasNo(SourceTypes.All.Where(type => _forbidden.Any(suffix => Plain(type).EndsWith(suffix, StringComparison.Ordinal))).Select(type => type.FullName));

    [Fact]
    public void No_type_is_called_like_a_folder_of_the_library()
    {
        var folders = Directory.GetDirectories(SourceTree.Full("src/OnRecord.Core")).Select(Path.GetFileName);

        Rule.HasNo(SourceTypes.Core.Where(type => !type.IsNested).Select(Plain).Intersect(folders));
    }

    [Fact]
    public void A_file_has_at_most_one_public_type() =>
        Assert.All(SourceTree.Code("src"), file => Assert.True(PublicTypes(file).Distinct(StringComparer.Ordinal).Count() <= 1, file));

    [Fact]
    public void A_file_is_named_after_its_public_type()
    {
        var offences =
            from file in SourceTree.Code("src")
            from type in PublicTypes(file)
            where Path.GetFileName(file).Split('.')[0] != type
            select $"{file} holds {type}";

        Rule.HasNo(offences);
    }

    private static IEnumerable<string> PublicTypes(string file) => _publicType.Matches(SourceTree.Read(file)).Select(match => match.Groups[1].Value);

    private static string Plain(Type type) => type.Name.Split('`')[0];
}
