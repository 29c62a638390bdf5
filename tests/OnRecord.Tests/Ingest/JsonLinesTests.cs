using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class JsonLinesTests
{
    private static readonly JsonSerializerOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_line_is_a_record_with_known_and_other_fields()
    {
        const string Line = """{"Headline":"Ferry returns","body":"Line one.\nHe said \"yes\".","pub_date":"2021-05-04","source":{"id":7,"name":"Coast Post"},"url":"https://post.example/1","author":["Ida Holm",{"name":"Per Vik"}],"tags":["a","b"],"views":12,"empty":null}""";
        var draft = Reading.Draft(Line + "\n", "jsonl");

        Assert.Equal("Line one.\nHe said \"yes\".", draft.Text);
        Assert.Equal(MarkupKind.None, draft.Markup);
        Assert.Equal(new Stated<string>("Ferry returns", "field Headline"), draft.Fields[FieldNames.Title]);
        Assert.Equal(new Stated<string>("2021-05-04", "field pub_date"), draft.Fields[FieldNames.Published]);
        Assert.Equal(new Stated<string>("Coast Post", "field source"), draft.Fields[FieldNames.Outlet]);
        Assert.Equal("Ida Holm, Per Vik", draft.Fields[FieldNames.Byline].Value);
        Assert.Equal("""["a","b"]""", draft.Fields["tags"].Value);
        Assert.Equal("12", draft.Fields["views"].Value);
        Assert.False(draft.Fields.ContainsKey("empty"));
        Assert.Equal(("https://post.example/1", "jsonl"), (draft.Source.Key, draft.Source.Format));
        Assert.Equal(Line, Encoding.UTF8.GetString(draft.Source.Bytes.AsSpan()));
        Assert.Equal("\\\"yes\\\"", Reading.Origin(draft, 18, 5));
    }

    [Fact]
    public void Records_are_numbered_and_a_bad_one_costs_only_itself()
    {
        var arrivals = Reading.Of("{\"text\":\"one\"}\n\n{\"text\":\"two\"\n[1,2]\n{\"title\":\"x\",\"views\":1}\n{\"text\":\" \"}\r\n{\"id\":9,\"text\":\"three\"}", "jsonl");

        Assert.Equal(["one", "three"], Reading.Drafts(arrivals).Select(draft => draft.Text));
        Assert.Equal(["-#1", "-#6"], Reading.Drafts(arrivals).Select(draft => draft.Source.Address));
        Assert.Equal("9", Reading.Drafts(arrivals)[1].Source.Key);
        Assert.Equal([RejectionReasons.BadJson, RejectionReasons.NotARecord, RejectionReasons.NoTextField, RejectionReasons.Empty], Reading.Reasons(arrivals));
        Assert.StartsWith("Line 3: ", arrivals[1].Rejection!.Detail, StringComparison.Ordinal);
        Assert.Contains("'title', 'views'", arrivals[3].Rejection!.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"text\":\"one\"}", new[] { "-" })]
    [InlineData("{\n  \"text\": \"one\"\n}\n", new[] { "-" })]
    [InlineData("[{\"text\":\"one\"}]", new[] { "-#1" })]
    [InlineData("[\n  {\n    \"text\": \"on]e {\"\n  },\n  {\"text\": \"two\"}\n]\n", new[] { "-#1", "-#2" })]
    [InlineData("{\"text\":\"one\"}\n{\"text\":\"two\"}\n", new[] { "-#1", "-#2" })]
    [InlineData("{\"text\":\n\"one\"}{\"text\":\"two\"}", new[] { "-#1", "-#2" })]
    public void Objects_lists_and_lines_are_told_apart(string text, string[] addresses) =>
        Assert.Equal(addresses, Reading.Drafts(Reading.Of(text)).Select(draft => draft.Source.Address));

    [Fact]
    public void A_first_record_that_is_cut_does_not_swallow_the_rest()
    {
        var arrivals = Reading.Of("{\"text\":\"one\n{\"text\":\"two\"}\n{\"text\":\"three\"}\n");

        Assert.Equal(["two", "three"], Reading.Drafts(arrivals).Select(draft => draft.Text));
        Assert.Equal([RejectionReasons.BadJson], Reading.Reasons(arrivals));
    }

    [Fact]
    public void A_list_that_is_not_closed_is_said_to_be_cut()
    {
        var arrivals = Reading.Of("[{\"text\":\"one\"},");

        Assert.Equal("one", Assert.Single(Reading.Drafts(arrivals)).Text);
        Assert.Equal([RejectionReasons.Truncated], Reading.Reasons(arrivals));
    }

    [Fact]
    public void Elements_that_are_no_objects_are_rejected_one_by_one()
    {
        var arrivals = Reading.Of("[{\"text\":\"one\"}, 7, \"x, y\", null, [1,[2]], {\"text\":\"two\"}]");

        Assert.Equal(["one", "two"], Reading.Drafts(arrivals).Select(draft => draft.Text));
        Assert.Equal(4, Reading.Reasons(arrivals).Count(reason => reason == RejectionReasons.NotARecord));
    }

    [Fact]
    public void The_mapping_says_which_field_is_which()
    {
        var options = new ReadOptions { FieldMapping = ["text=Article.Body", "title=hl"] };
        var draft = Reading.Draft("""{"text":"teaser","hl":"Right","title":"Wrong","article":{"body":"The \u0031st words.","x":1}}""", "json", options);

        Assert.Equal("The 1st words.", draft.Text);
        Assert.Equal("\\u0031st", Reading.Origin(draft, 4, 3));
        Assert.Equal(new Stated<string>("Right", "field hl"), draft.Fields[FieldNames.Title]);
        Assert.Equal("Wrong", draft.Fields["field title"].Value);
        Assert.Equal("teaser", draft.Fields["text"].Value);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("text=")]
    [InlineData("words=body")]
    public void A_mapping_that_means_nothing_is_refused(string mapping) =>
        Assert.Throws<OnRecordException>(() => new Collection(new ReadOptions { FieldMapping = [mapping] }));

    [Fact]
    public void The_first_usual_name_wins_and_the_others_are_kept()
    {
        var draft = Reading.Draft("""{"content":"short","Full_Text":"long","text":""}""", "jsonl");

        Assert.Equal("long", draft.Text);
        Assert.Equal("short", draft.Fields["content"].Value);
    }

    [Fact]
    public void A_list_of_paragraphs_is_a_text()
    {
        var draft = Reading.Draft("""{"paragraphs":["One \u00e9.","Two."]}""", "jsonl");

        Assert.Equal("One é.\n\nTwo.", draft.Text);
        Assert.Equal("\\u00e9", Reading.Origin(draft, 4, 1));
        Assert.Equal("Two.", Reading.Origin(draft, 8, 4));
    }

    [Theory]
    [InlineData("<p>One.</p>", MarkupKind.Html)]
    [InlineData("<5 per cent</b>", MarkupKind.None)]
    [InlineData("One <b>two</b>.", MarkupKind.None)]
    [InlineData("<sigh> he said", MarkupKind.None)]
    public void A_text_that_is_clearly_a_page_keeps_its_markup(string text, MarkupKind markup) =>
        Assert.Equal(markup, Reading.Draft(JsonSerializer.Serialize(new { text }), "jsonl").Markup);

    [Fact]
    public void Half_pairs_and_nul_are_replaced_and_counted()
    {
        var draft = Reading.Draft("""{"text":"a\ud83db\udE00c\u0000 \ud83d\ude00 \ud83d\u0041"}""", "jsonl");

        Assert.Equal("a\uFFFDb\uFFFDc\uFFFD \U0001F600 \uFFFDA", draft.Text);
        Assert.Equal(4, draft.Source.Replaced);
        Assert.Equal("\\ud83d\\ude00", Reading.Origin(draft, 7, 2));
        Assert.Equal("\\ud83d", Reading.Origin(draft, 10, 1));
    }

    [Fact]
    public void Bad_bytes_are_replaced_and_counted()
    {
        var draft = Reading.Draft([.. "{\"text\":\"caf"u8, 0xC3, 0x28, 0xC0, 0xAF, .. "\"}"u8], "jsonl");

        Assert.Equal(("caf\uFFFD(\uFFFD\uFFFD", 3), (draft.Text, draft.Source.Replaced));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Lines_in_wide_encodings_are_read_too(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"text\":\"bir ı\"}\r\n{\"text\":\"iki 𐐷 ਊ\"}\r\n")];
        var drafts = Reading.Drafts(Reading.Of(bytes, "jsonl"));

        Assert.Equal(["bir ı", "iki 𐐷 ਊ"], drafts.Select(draft => draft.Text));
        Assert.Equal("{\"text\":\"iki 𐐷 ਊ\"}", encoding.GetString(drafts[1].Source.Bytes.AsSpan()));
    }

    [Fact]
    public void Text_goes_through_the_map_and_back() => Prop.ForAll<NonNull<string>, bool>((words, escapeAll) =>
    {
        var line = JsonSerializer.Serialize(new { x = 1, title = words.Get, text = "t" + words.Get }, escapeAll ? null : _relaxed);
        Reading.HoldsEvidence(Reading.Draft(line, "jsonl"), Reading.FromJson);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_cut_at_any_byte_give_all_whole_records_and_one_reason()
    {
        var lines = new[] { "{\"text\":\"öne\",\"id\":1}", "{\"text\":\"t\\u0077o\"}", "{\"id\":{\"a\":[1]},\"text\":\"three 𐐷\"}" };
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            var arrivals = Reading.Of(bytes[..cut], "jsonl");
            var text = Encoding.UTF8.GetString(bytes[..cut]);
            var whole = lines.Count(line => text.Contains(line, StringComparison.Ordinal));
            var hasRest = text.Length == 0 || (text[^1] != '\n' && !lines.Any(line => text.EndsWith(line, StringComparison.Ordinal)));

            Assert.Equal(whole, Reading.Drafts(arrivals).Length);
            Assert.Equal(whole + (hasRest ? 1 : 0), arrivals.Length);
        }
    }

    [Fact]
    public void Deep_nesting_is_rejected()
    {
        var deep = $$"""{"text":"x","deep":{{new string('[', 100_000)}}{{new string(']', 100_000)}}}""";

        Assert.Equal([RejectionReasons.BadJson], Reading.Reasons(Reading.Of(deep, "jsonl")));
        Assert.Contains("depth", Reading.Rejection(deep).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_is_read_as_json_without_harm() => Prop.ForAll<NonNull<string>[]>(pieces =>
    {
        var text = string.Join("{\"[,]}\n\\", pieces.Select(piece => piece.Get));
        Assert.All(Reading.Of(text, "json"), arrival => Assert.True(arrival.Draft is null != arrival.Rejection is null));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_beyond_the_limit_costs_only_itself()
    {
        var options = new ReadOptions { RecordLimit = 100 };
        var arrivals = Reading.Of($"{{\"text\":\"one\"}}\n{{\"text\":\"{new string('x', 300_000)}\"}}\n{{\"text\":\"two\"}}\n", "jsonl", options);

        Assert.Equal(["one", "two"], Reading.Drafts(arrivals).Select(draft => draft.Text));
        Assert.Equal([RejectionReasons.TooLarge], Reading.Reasons(arrivals));
    }
}
