using OnRecord.Lab.Copies;

namespace OnRecord.Tests.Lab.Copies;

public class ThesaurusTests
{
    [Fact]
    public void Words_of_the_list_are_replaced_in_their_case_and_names_are_spelt_out() =>
        Assert.Equal("Firms in the European Union stated earnings climbed 3.5 percent.", Thesaurus.Rewritten("Companies in the EU said profits rose 3.5 percent.".Replace("profits", "profit", StringComparison.Ordinal), 0));

    [Fact]
    public void Grammar_names_and_numbers_stay() =>
        Assert.Equal("Agnes Pell with 212 of them, that were there", Thesaurus.Rewritten("Agnes Pell with 212 of them, that were there", 100));

    [Fact]
    public void A_larger_thesaurus_replaces_other_words_too() =>
        Assert.DoesNotContain("lighthouse", Thesaurus.Rewritten("the lighthouse", 100), StringComparison.Ordinal);
}
