using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest.Exports;

public class NexisTests
{
    private const string Classic = """
        Download Request: Selected Items: 1-2

                                   1 of 2 DOCUMENTS

                                    The Harbour Post (Leith)

                                  March 4, 2019 Monday
                                     Late Edition

        Ferry talks resume after
        a week of silence

        BYLINE: Ada Brown

        SECTION: NEWS; Pg. 4

        LENGTH: 1,234 words

        The ferry company said on Monday that it would talk to its crews again after
        a week in which nobody had spoken. "We are ready," its director said.

        UPDATE: is what the crews call their newsletter, and it had nothing to say about
        the matter either, which is why this paragraph is here.

        LOAD-DATE: March 5, 2019

        LANGUAGE: ENGLISH

                         Copyright 2019 Harbour Post Ltd
                               All Rights Reserved

                                   2 of 2 DOCUMENTS

                                    The Harbour Post (Leith)

                                  5 March 2019 Tuesday

        Second headline

        LENGTH: 12 words

        One more paragraph.

        """;

    [Fact]
    public void The_older_layout_gives_every_field_of_every_document()
    {
        var drafts = Reading.Drafts(Reading.Of(Classic));

        Assert.Equal(2, drafts.Length);
        var fields = drafts[0].Fields;
        Assert.Equal("Ferry talks resume after a week of silence", fields[FieldNames.Title].Value);
        Assert.Equal("The Harbour Post (Leith)", fields[FieldNames.Outlet].Value);
        Assert.Equal("March 4, 2019 Monday", fields[FieldNames.Published].Value);
        Assert.Equal("Ada Brown", fields[FieldNames.Byline].Value);
        Assert.Equal("1234", fields["words"].Value);
        Assert.Equal("nexis", drafts[0].Source.Format);
        Assert.DoesNotContain("LOAD-DATE", drafts[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("One more paragraph.", drafts[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_with_a_colon_in_the_text_does_not_end_it()
    {
        var draft = Reading.Drafts(Reading.Of(Classic))[0];

        Assert.Contains("which is why this paragraph is here.", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_were_broken_are_joined_and_lead_to_their_places()
    {
        var draft = Reading.Drafts(Reading.Of(Classic))[0];
        var at = draft.Text.IndexOf("again after a week", StringComparison.Ordinal);

        Assert.Equal("again", Reading.Origin(draft, at, 5));
        Assert.Equal("again after\na week", Reading.Origin(draft, at, "again after a week".Length));
    }

    [Fact]
    public void A_number_that_is_missing_is_reported()
    {
        var collection = new Collection(ReadOptions.Default);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Classic.Replace("2 of 2 DOC", "3 of 3 DOC", StringComparison.Ordinal).Replace("1 of 2", "1 of 3", StringComparison.Ordinal)));

        Assert.Equal(2, collection.Read(["-"], stream).Count());
        Assert.Contains("1 of them are not there: 2", Assert.Single(collection.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_holds_only_an_error_is_rejected_and_the_rest_is_read()
    {
        var arrivals = Reading.Of(Classic.Replace("5 March 2019 Tuesday", "", StringComparison.Ordinal).Replace("LENGTH: 12 words", "", StringComparison.Ordinal));

        Assert.Single(Reading.Drafts(arrivals));
        Assert.Equal([RejectionReasons.NotGiven], Reading.Reasons(arrivals));
    }

    [Fact]
    public void The_newer_layout_is_read_behind_its_cover_in_any_language_of_the_interface()
    {
        const string text = """
            Documents (1)
            1. Bridge closed

            Bridge closed for the winter
            The Valley Times
            12. November 2021 Freitag 9:20 AM GMT

            Rubrik: NEWS
            Länge: 355 Wörter
            Autor: Jo Lin
            Body

            The bridge is shut, the mayor said.

            Klassifizierung

            Language: ENGLISH
            Ende des Dokuments
            """;
        var draft = Reading.Draft(text);

        Assert.Equal("Bridge closed for the winter", draft.Fields[FieldNames.Title].Value);
        Assert.Equal("The Valley Times", draft.Fields[FieldNames.Outlet].Value);
        Assert.Equal("Jo Lin", draft.Fields[FieldNames.Byline].Value);
        Assert.Equal("355", draft.Fields["words"].Value);
        Assert.Equal("Bridge closed for the winter\n\nThe bridge is shut, the mayor said.", draft.Text);
    }

    [Fact]
    public void The_old_pages_are_the_old_layout_with_markup()
    {
        const string page = """
            <html><body><a name="DOC_ID_1_0"></a><br><div><p>1 of 1 DOCUMENTS</p></div><br>
            <div><p>Daily Example</p></div><br><div><p>May 6, 2015 Wednesday<br>First Edition</p></div><br>
            <div><p>A title; <br>and more</p></div><br><div><p>LENGTH: 10 words</p></div><br>
            <div><p>Caf&eacute; prices rose.</p><p>So did tea.</p></div><br><div><p>LOAD-DATE: May 7, 2015</p></div></body></html>
            """;
        var draft = Reading.Draft(page);

        Assert.Equal("A title; and more", draft.Fields[FieldNames.Title].Value);
        Assert.Contains("Café prices rose.\n\nSo did tea.", draft.Text, StringComparison.Ordinal);
        Assert.Equal("&eacute;", Reading.Origin(draft, draft.Text.IndexOf('é', StringComparison.Ordinal), 1));
    }
}
