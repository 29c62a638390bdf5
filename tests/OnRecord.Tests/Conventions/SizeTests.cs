namespace OnRecord.Tests.Conventions;

/// <summary>Files stay short enough to be read at one sitting.</summary>
public class SizeTests
{
    private const int Longest = 500;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("bench")]
    public void No_file_is_longer_than_500_lines(string folder) =>
        Rule.HasNo(SourceTree.Code(folder).Where(file => Lines(file) > Longest).Select(file => $"{file} has {Lines(file)} lines"));

    [Fact]
    public void Half_of_the_source_files_have_at_most_100_lines() => Assert.InRange(Quantile(0.5), 1, 100);

    [Fact]
    public void Nine_of_ten_source_files_have_at_most_300_lines() => Assert.InRange(Quantile(0.9), 1, 300);

    private static int Quantile(double share)
    {
        var lengths = SourceTree.Code("src").Select(Lines).Order().ToList();
        return lengths[(int)(share * (lengths.Count - 1))];
    }

    private static int Lines(string file) => File.ReadLines(SourceTree.Full(file)).Count();
}
