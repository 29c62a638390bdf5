using FsCheck;
using FsCheck.Fluent;
using OnRecord.Knowledge;
using OnRecord.Knowledge.Codes;

namespace OnRecord.Tests.Knowledge.Codes;

/// <summary>What holds for whatever stands where an actor should.</summary>
public class ActorCoderPropertyTests
{
    private static readonly string[] _countries = ["IGO", "UNO", "EUR", "NGO", "IMG", "MNC", "ISM"];

    [Fact]
    public void Any_text_gives_a_code_of_the_scheme() =>
        Prop.ForAll<string?>(text =>
        {
            var code = ActorCoder.Standard.Code(text ?? "", text);
            return code.Sectors.All(Sectors.IsKnown)
                && (code.CountryWords is not { } place || place.End <= text!.Length)
                && (code.Country is null || code.Country.Length == 3);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_words_give_the_same_code_in_any_case_of_the_small_ones() =>
        Assert.Equal(ActorCoder.Standard.Code("the Greek Coast Guard").Joined, ActorCoder.Standard.Code("The Greek coast guard").Joined);

    [Fact]
    public void Time_grows_with_the_length_of_the_mention() =>
        Complexity.AssertLinear(size => ActorCoder.Standard.Code(Complexity.Repeated("the former Unknown Name of the Greek army and ", size)), 10);

    [Fact]
    public void Every_listed_code_is_one_of_the_scheme()
    {
        var lists = File.ReadLines(Path.Combine(Repository.Root, "src", "OnRecord.Core", "Knowledge", "Data", "body-sectors.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();

        Assert.All(lists, line => Assert.True(_countries.Contains(line[1], StringComparer.Ordinal) || Almanac.Standard.State(line[1]) is not null, line[1]));
        Assert.All(lists.SelectMany(line => line[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)), sector => Assert.True(Sectors.IsKnown(sector), sector));
    }
}
