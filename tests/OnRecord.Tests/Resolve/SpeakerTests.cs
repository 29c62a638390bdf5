namespace OnRecord.Tests.Resolve;

/// <summary>Who the speaker of the last statement of a text is.</summary>
public class SpeakerTests
{
    [Theory]
    [InlineData("Nora Lind spoke first. Mr. Lind said the harbour is closed.", "Lind")]
    [InlineData("Karl Lind spoke first. Mr. Lind said the harbour is closed.", "Karl Lind")]
    [InlineData("Nora Lind and Mr. Lind met. Lind said the harbour is closed.", "Lind")]
    public void A_bare_last_name_goes_with_its_honorific(string text, string name) => Is(name, Basis.Named, text);

    [Fact]
    public void A_last_name_that_two_share_names_nobody() =>
        Is(null, Basis.Unknown, "Nora Lind met Karl Lind. Lind said the harbour is closed.");

    [Theory]
    [InlineData("Senator Nora Lind of Grantholm said the harbour is closed.", "Nora Lind")]
    [InlineData("The Committee for a Better Harbour said the fees are high.", "Committee for a Better Harbour")]
    [InlineData("Secretary of State Nora Lind said the harbour is closed.", "Nora Lind")]
    [InlineData("Meanwhile Nora Lind said the harbour is closed.", "Nora Lind")]
    [InlineData("Karl Lind waited. On Monday, Lind said the harbour is closed.", "Karl Lind")]
    public void A_name_ends_where_its_bearer_does(string text, string name) => Is(name, Basis.Named, text);

    [Theory]
    [InlineData("University of Halder economist Nora Lind said the harbour is closed.", "Nora Lind")]
    [InlineData("Trade and Industry Minister Nora Lind said the harbour is closed.", "Nora Lind")]
    [InlineData("NO BOATS LEFT Nora Lind said the harbour is closed.", "Nora Lind")]
    [InlineData("Minister of State for Trade Qorvan Lind said the harbour is closed.", "Qorvan Lind")]
    [InlineData("T. Qorvan Lind came. Lind said the harbour is closed.", "T. Qorvan Lind")]
    [InlineData("Sir Keir Lindeng came. Sir Keir said the harbour is closed.", "Keir Lindeng")]
    public void Titles_and_headings_are_no_part_of_a_name(string text, string name) => Is(name, Basis.Named, text);

    [Fact]
    public void Two_names_joined_speak_together() =>
        Is("Nora Lind and Karl Berg", Basis.Named, "Nora Lind and Karl Berg said the harbour is closed.");

    [Fact]
    public void What_may_be_a_body_is_not_he() =>
        IsNot("Qorvan Shipping Company", "Karl Berg left. The Qorvan Shipping Company said the harbour is closed. “It is open,” he said.");

    [Theory]
    [InlineData("The mayor's deputy, Harbour Commissioner Nora Lind, said the harbour is closed.", "Nora Lind")]
    [InlineData("Republicans said the harbour is closed.", "Republicans")]
    public void The_name_beside_the_head_speaks(string text, string name) => Is(name, Basis.Named, text);

    [Theory]
    [InlineData("Lind's campaign manager Tom Berg said the harbour is closed.", "Tom Berg")]
    [InlineData("The Halder billionaire Tom Berg said the harbour is closed.", "Tom Berg")]
    [InlineData("Halder Shipping Inc. HLD.N said the harbour is closed.", "Halder Shipping Inc.")]
    public void A_name_at_the_end_of_its_description_speaks(string text, string name) => Is(name, Basis.Named, text);

    [Theory]
    [InlineData("Nora Lind, 61, came. The 61-year-old said the harbour is closed.", "Nora Lind")]
    [InlineData("Finnish skipper Nora Lind came with Karl Berg. The Finn said the harbour is closed.", "Nora Lind")]
    [InlineData("Nora Lind, a retired baker, came with Karl Berg, a nurse. The retired baker said the harbour is closed.", "Nora Lind")]
    [InlineData("Turkey's foreign minister Nora Lind came. Turkey's top diplomat said the harbour is closed.", "Nora Lind")]
    [InlineData("The home secretary, Nora Lind, met Karl Berg. The home secretary said the harbour is closed.", "Nora Lind")]
    [InlineData("The hydrologist Nora Lind said walls do not help. The scientist said the harbour is closed.", "Nora Lind")]
    public void A_description_means_the_one_of_whom_the_article_says_it(string text, string name) => Is(name, Basis.Title, text);

    [Theory]
    [InlineData("Halder Borough Council said no. The authority said the harbour is closed.", "Halder Borough Council")]
    [InlineData("Halder Shipping Inc. said no. The company said the harbour is closed.", "Halder Shipping Inc.")]
    public void A_body_is_taken_up_by_its_kind(string text, string name) => Is(name, Basis.Title, text);

    [Fact]
    public void The_spokesman_is_the_one_of_before_and_not_one_named_later() =>
        Assert.Equal("harbour spokesman (unnamed)", An.Annotated("A harbour spokesman said no. The spokesman said the harbour is closed.\nLeague spokesman Tom Berg said it is open.", Pipeline.Standard.Stages).Statements[1].Speaker.Name);

    [Fact]
    public void Two_sources_of_one_description_are_two() =>
        Assert.Equal(2, An.Annotated("A port official said it is open.\nTom Berg said nothing more. A port official said the harbour is closed.", Pipeline.Standard.Stages).Statements.Where(one => one.Speaker.Type == ActorType.Unnamed).Select(one => one.Speaker.Actor).Distinct().Count());

    [Fact]
    public void Some_of_a_group_are_not_the_group() => Is("Senior Republicans", Basis.Unnamed, "Republicans met. Senior Republicans said the harbour is closed.");

    [Theory]
    [InlineData("Vice President Tom Berg met President Nora Lind. The president said the harbour is closed.", "Nora Lind")]
    [InlineData("Former President Tom Berg met President Nora Lind. The president said the harbour is closed.", "Nora Lind")]
    [InlineData("President Nora Lind met Karl Berg, the chairman of the league. The president said the harbour is closed.", "Nora Lind")]
    [InlineData("US President Nora Lind met French President Karl Berg. The American president said the harbour is closed.", "Nora Lind")]
    public void A_title_means_the_holder_of_that_very_office(string text, string name) => Is(name, Basis.Title, text);

    [Fact]
    public void A_former_holder_is_not_the_holder() =>
        IsNot("Tom Berg", "Former minister Tom Berg came. The minister said the harbour is closed.");

    [Theory]
    [InlineData("Nora Lind met the envoys from Tom Berg. “It is closed,” she said.", "Nora Lind")]
    [InlineData("Karl Lind arrived in Tom Berg's car. “It is closed,” he said.", "Karl Lind")]
    [InlineData("Karl Lind said the harbour is open. Against Tom Berg, he said it is closed.", "Karl Lind")]
    public void Of_two_the_subject_is_taken_up(string text, string name) => Is(name, Basis.Pronoun, text);

    [Theory]
    [InlineData("Karl Lind met Tom Berg. “It is closed,” he said.")]
    public void A_pronoun_that_may_mean_two_means_nobody(string text) => Is(null, Basis.Unknown, text);

    [Fact]
    public void They_does_not_reach_over_a_plural_in_its_own_sentence() =>
        IsNot("critics", "Critics said the harbour is closed. Karl Lind showed his papers, and they said it is open.");

    [Fact]
    public void An_unnamed_person_goes_on_speaking_unnamed() =>
        Is("port official (unnamed)", Basis.Unnamed, "A port official said the harbour is closed. He added that ships wait.");

    [Theory]
    [InlineData("The letter came from Karl Lind, who said the harbour is closed.", "Karl Lind", Basis.Pronoun)]
    [InlineData("There was praise from officials who said the harbour is closed.", "officials", Basis.Unnamed)]
    public void Who_takes_up_what_stands_before_it(string text, string name, Basis basis) => Is(name, basis, text);

    [Theory]
    [InlineData("Karl Lind smiled. His report said that the harbour is closed.", "Karl Lind")]
    [InlineData("A Harbour Times poll released on Monday said the harbour is closed.", "Harbour Times")]
    [InlineData("Nora Lind wrote in her report that boats leak. The report said the harbour is closed.", "Nora Lind")]
    [InlineData("A statement issued by a spokesman for the Halder Council said the harbour is closed.", "Halder Council")]
    public void A_document_speaks_for_whose_it_is(string text, string name) => Is(name, Basis.Document, text);

    [Fact]
    public void A_title_neither_begins_nor_ends_with_of_or_for()
    {
        const string Text = "A photograph of foreign minister Nora Lind hung there. A spokesman for Lind said the harbour is closed.";

        var lind = An.Annotated(Text, Pipeline.Standard.Stages).Actors.Single(actor => actor.Name == "Nora Lind");

        Assert.Equal("foreign minister", Assert.Single(lind.Offices));
    }

    private static void Is(string? name, Basis basis, string text)
    {
        var speaker = Last(text);
        Assert.Equal((name, basis), (speaker.Name, speaker.Basis));
    }

    private static void IsNot(string name, string text) => Assert.NotEqual(name, Last(text).Name);

    private static Speaker Last(string text) => An.Annotated(text, Pipeline.Standard.Stages).Statements[^1].Speaker;
}
