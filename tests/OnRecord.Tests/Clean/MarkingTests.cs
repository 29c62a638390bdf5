namespace OnRecord.Tests.Clean;

public class MarkingTests
{
    private const string First = "The council of Veldia agreed on a new harbour on Tuesday.";
    private const string Second = "\"We will build it within a year,\" Mayor Ada Brant told reporters.";
    private const string Third = "The opposition had asked for a vote of all citizens, and will ask again.";

    private static readonly string _body = string.Join('\n', First, Second, Third);

    [Theory]
    [InlineData("Share")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("[Advertisement]")]
    [InlineData("Click to read the article in German")]
    [InlineData("Powered by automated translation")]
    [InlineData("Read more: The old harbour")]
    [InlineData("RELATED: Mayor of Veldia under fire")]
    [InlineData("Sign up for our morning letter")]
    [InlineData("Follow the Courier on Facebook")]
    [InlineData("© 2021 The Veldia Courier")]
    [InlineData("Copyright 2021. All rights reserved.")]
    [InlineData("This article was translated from Veldian.")]
    [InlineData("Correction: the name of the mayor was misspelt.")]
    [InlineData("Editing by Jo Field and Ann Lee")]
    [InlineData("Associated Press writers Jo Field in Veldia and Ann Lee in Port Orr contributed to this report.")]
    [InlineData("14:32 GMT")]
    [InlineData("5 hours ago")]
    [InlineData("4 min read")]
    [InlineData("___")]
    public void Lines_of_the_page_are_furniture(string line)
    {
        var article = A.Text(string.Join('\n', First, line, Second, Third));

        Assert.Equal(["Body: " + First, "Furniture: " + line, "Body: " + Second, "Body: " + Third], article.Blocks());
    }

    [Theory]
    [InlineData("Share prices in Veldia fell by a tenth on Friday.")]
    [InlineData("Advertisement revenue fell by a tenth, the company said.")]
    [InlineData("Related companies said they would not sell.")]
    [InlineData("Follow the money, she said.")]
    [InlineData("Read more than one book, he advised.")]
    [InlineData("Editing the law took months.")]
    [InlineData("\"Share,\" she said.")]
    [InlineData("More than 40 ships waited.")]
    [InlineData("Video footage showed the ship on fire.")]
    [InlineData("In 2019 the port closed.")]
    [InlineData("May 2 was a Thursday, he recalled.")]
    public void Sentences_that_begin_alike_are_body(string line)
    {
        var article = A.Text(string.Join('\n', First, line, Second, Third));

        Assert.Equal(BlockKind.Body, article.Blocks[1].Kind);
    }

    [Fact]
    public void A_short_first_line_is_the_headline_and_a_second_one_its_second_title()
    {
        var article = A.Text("Ada Brant: Veldia needs a harbour\nCouncil met until midnight to agree on the plans\n" + _body);

        Assert.Equal("Ada Brant: Veldia needs a harbour", article.Title?.Value);
        Assert.Equal("first line", article.Title?.Rule);
        Assert.Equal([BlockKind.Headline, BlockKind.Headline, BlockKind.Body], article.Blocks.Take(3).Select(block => block.Kind));
    }

    [Fact]
    public void A_question_can_be_a_headline() => Assert.Equal("Who pays for the harbour?", A.Text("Who pays for the harbour?\n" + _body).Title?.Value);

    [Fact]
    public void A_first_sentence_is_no_headline() => Assert.Null(A.Text(_body).Title);

    [Theory]
    [InlineData("By Ann Lee", "Ann Lee")]
    [InlineData("By Ann Lee and Jo van der Field", "Ann Lee and Jo van der Field")]
    [InlineData("BY ANN LEE", "ANN LEE")]
    [InlineData("By Ann Lee, The Veldia Courier", "Ann Lee, The Veldia Courier")]
    [InlineData("By The Associated Press", "The Associated Press")]
    [InlineData("By REUTERS", "REUTERS")]
    [InlineData("Ann Lee, Staff Writer", "Ann Lee")]
    public void Bylines_name_who_wrote_it(string line, string names)
    {
        var article = A.Text("Veldia agrees on harbour\n" + line + "\n" + _body);

        Assert.Equal(BlockKind.Byline, article.Blocks[1].Kind);
        Assert.Equal(names, article.Byline?.Value);
        Assert.Equal(names, article.Byline?.Span?.Of(article.Text));
    }

    [Theory]
    [InlineData("By Friday")]
    [InlineData("By the numbers")]
    [InlineData("By any measure a success")]
    [InlineData("By Monday Ann Lee had left the town.")]
    public void Other_lines_with_by_are_none(string line) => Assert.Null(A.Text(First + "\n" + line + "\n" + Second).Byline);

    [Theory]
    [InlineData("Mayor Ada Brant opens the harbour. (REUTERS Photo)")]
    [InlineData("Mayor Ada Brant opens the harbour. (AP Photo/Ann Lee)")]
    [InlineData("Mayor Ada Brant opens the harbour. [File: Ann Lee/Reuters]")]
    [InlineData("Mayor Ada Brant opens the harbour. Ann Lee / AP Photo")]
    [InlineData("Mayor Ada Brant opens the harbour. Photo: Ann Lee")]
    [InlineData("FILE PHOTO: Mayor Ada Brant opens the harbour")]
    [InlineData("Mayor Ada Brant poses with builders in Veldia, Tuesday, May 4, 2021.")]
    [InlineData("In this photo from May the harbour is seen from above")]
    public void Captions_are_told_by_credit_beginning_or_manner(string line) =>
        Assert.Equal(BlockKind.Caption, A.Text(string.Join('\n', First, line, Second, Third)).Blocks[1].Kind);

    [Theory]
    [InlineData("Voters must show a document with a picture (a photo identity card).")]
    [InlineData("Mayor Ada Brant speaks to the council every week.")]
    [InlineData("She said the photo was old.")]
    [InlineData("The company told Reuters/Ipsos that it would ask again.")]
    public void Sentences_about_pictures_are_body(string line) =>
        Assert.Equal(BlockKind.Body, A.Text(string.Join('\n', First, line, Second, Third)).Blocks[1].Kind);

    [Fact]
    public void A_caption_repeated_in_other_words_is_one_too()
    {
        var article = A.Text(string.Join('\n', First,
            "Mayor Ada Brant opens the northern harbour of Veldia beside builders. (AP Photo/Ann Lee)",
            "Mayor Ada Brant opens the northern harbour beside many builders in Veldia", Second, Third));

        Assert.Equal(BlockKind.Caption, article.Blocks[2].Kind);
        Assert.Equal("caption repeated", article.Blocks[2].Rule);
    }

    [Theory]
    [InlineData("-Harbour, ships, money", "dash cross-head")]
    [InlineData("What comes next", "cross-head")]
    [InlineData("Brant: The money is there", "cross-head")]
    public void Titles_inside_the_body_are_cross_heads(string line, string rule)
    {
        var article = A.Text(string.Join('\n', First, Second, line, Third));

        Assert.Equal(BlockKind.CrossHead, article.Blocks[2].Kind);
        Assert.Equal(rule, article.Blocks[2].Rule);
    }

    [Fact]
    public void A_list_is_no_row_of_cross_heads()
    {
        var article = A.Text(string.Join('\n', First, "The plan has these parts:", "A new pier", "A longer wall", "Two cranes", Third));

        Assert.All(article.Blocks, block => Assert.Equal(BlockKind.Body, block.Kind));
    }

    [Fact]
    public void Headlines_after_the_body_belong_to_other_articles()
    {
        var article = A.Text(_body + "\n\nVeldia Urges Port Orr to Close Its School");

        Assert.Equal("related headline", article.Blocks[^1].Rule);
        Assert.Equal(BlockKind.Furniture, article.Blocks[^1].Kind);
    }

    [Fact]
    public void A_short_line_that_stands_there_twice_is_furniture()
    {
        var article = A.Text(string.Join('\n', First, "The Courier in the morning", Second, "The Courier in the morning", Third));

        Assert.Equal(2, article.Blocks.Count(block => block.Rule == "repeated line"));
    }

    [Theory]
    [InlineData("(Reporting by Ann Lee; Editing by Jo Field)")]
    [InlineData("(Additional reporting by Ann Lee in Port Orr (Veldia); Editing by Jo Field)")]
    [InlineData("(AL/JF)")]
    [InlineData("($1 = 3.2 crowns)")]
    public void What_agencies_put_behind_the_last_sentence_is_cut_off(string tail)
    {
        var article = A.Text(_body + " " + tail);

        Assert.Equal(Third, article.Blocks[^2].Span.Of(article.Text));
        Assert.Equal(tail, article.Blocks[^1].Span.Of(article.Text));
        Assert.Equal(BlockKind.Furniture, article.Blocks[^1].Kind);
        Assert.Equal(article.Blocks[^2].Paragraph, article.Blocks[^1].Paragraph);
    }

    [Theory]
    [InlineData("The town lies on the border of the two provinces (VP/PO).")]
    [InlineData("Lee leads the Guild (LG), and Brant the Union of the Coast (UC).")]
    [InlineData("She left. (She came back later.)")]
    public void Brackets_that_belong_to_the_sentence_stay(string sentence) =>
        Assert.Equal(BlockKind.Body, A.Text(_body + "\n" + sentence + "\n" + Third).Blocks[3].Kind);

    [Fact]
    public void Lines_broken_at_a_width_are_one_paragraph()
    {
        const string wrapped = "The council of Veldia agreed on a new harbour on Tuesday after a long\ndebate in which the mayor spoke three times and the opposition once,\nbefore all members left the hall.\n\nThe opposition had asked for a vote of all citizens, and will ask\nagain when the council meets in the autumn, members said on their way\nout of the hall.";

        var article = A.Text(wrapped);

        Assert.Equal(2, article.Blocks.Length);
        Assert.Equal(wrapped, article.Text);
    }
}
