using System.Collections.Immutable;
using OnRecord.Lab.Resolution;

namespace OnRecord.Tests.Lab.Resolution;

public class NameTableTests
{
    private static readonly NameTable _table = new(ImmutableSortedDictionary.CreateRange(
    [
        KeyValuePair.Create("Nora Lind", ImmutableArray.Create("Ms. Lind", "the mayor")),
        KeyValuePair.Create("Karl Lind", ImmutableArray.Create("her brother")),
        KeyValuePair.Create("Port Authority", ImmutableArray.Create("the authority")),
    ]));

    [Theory]
    [InlineData("Nora Lind", "Nora Lind", true)]
    [InlineData("The Mayor", "Nora Lind", true)]
    [InlineData("Lind", "Nora Lind", true)]
    [InlineData("Nora B. Lind", "Nora Lind", true)]
    [InlineData("Karl Lind", "Nora Lind", false)]
    [InlineData("Nora", "Nora Lind", false)]
    [InlineData("authority", "Port Authority", true)]
    [InlineData(null, "Nora Lind", false)]
    [InlineData("Lind", null, false)]
    [InlineData(null, null, true)]
    public void A_name_means_whom_the_table_says_or_whose_words_it_has(string? found, string? gold, bool same) =>
        Assert.Equal(same, _table.Same(found, gold));

    [Theory]
    [InlineData("Nora Lind and Karl Lind", true)]
    [InlineData("Karl Lind and Nora Lind", true)]
    [InlineData("Nora Lind", false)]
    [InlineData("Nora Lind and Karl Lind and Port Authority", false)]
    public void A_joint_speaker_is_compared_as_a_set(string found, bool same) =>
        Assert.Equal(same, _table.Same(found, "Nora Lind; Karl Lind"));
}
