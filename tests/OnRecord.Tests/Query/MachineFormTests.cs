using System.Text.Json;
using OnRecord.Query;
using OnRecord.Tests.Store;

namespace OnRecord.Tests.Query;

public class MachineFormTests
{
    private static readonly IReadOnlyList<StatementView> _views = StatementView.Of(Sample.Findings(run: "r-1"));

    [Fact]
    public void A_statement_has_the_fields_of_the_contract_in_their_order()
    {
        using var json = JsonDocument.Parse(MachineForm.Line(_views[0]));

        Assert.Equal(
            ["kind", "id", "article", "path", "speaker", "cue", "content", "mode", "act", "polarity", "addressee", "said_on", "topics", "reported_by", "section", "run", "scope", "headline", "outlet", "published",
                "occasion", "channel", "place", "modality", "relay", "topic_words"],
            json.RootElement.EnumerateObject().Select(field => field.Name));
        Assert.Equal(
            ["actor", "name", "type", "words", "span", "basis", "confidence", "reason", "candidates"],
            json.RootElement.GetProperty("speaker").EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void A_known_statement_is_written_out()
    {
        var line = MachineForm.Line(_views[0]);

        Assert.StartsWith("{\"kind\":\"statement\",\"id\":\"s-denial\",\"article\":\"a-", line, StringComparison.Ordinal);
        Assert.Contains("\"speaker\":{\"actor\":\"p-ada\",\"name\":\"Ada Brennick\",\"type\":\"person\",\"words\":\"Envoy Ada Brennick\",\"span\":[71,89],\"basis\":\"named\",\"confidence\":0.97,", line, StringComparison.Ordinal);
        Assert.Contains("\"said_on\":{\"first\":\"2021-03-01\",\"last\":\"2021-03-01\",\"words\":\"on Monday\",\"span\":", line, StringComparison.Ordinal);
        Assert.Contains("\"mode\":\"direct\",\"act\":\"REJECT\",\"polarity\":\"denied\"", line, StringComparison.Ordinal);
        Assert.Contains("\"run\":\"r-1\",\"scope\":\"statement\",\"headline\":\"Envoy denies rift 😀\",\"outlet\":\"The Coast Courier\",\"published\":\"2021-03-01/2021-03-31\",", line.Replace("\\uD83D\\uDE00", "😀", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"topics\":[\"rift\",\"winter\"],\"reported_by\":\"s-fear\"", line, StringComparison.Ordinal);
        Assert.Contains("\"modality\":{\"kind\":\"reported\",\"words\":\"denies\",\"span\":[6,12]},\"relay\":{\"name\":\"Coast Courier\",", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_null_with_its_reason()
    {
        var line = MachineForm.Line(_views[1]);

        Assert.Contains("\"speaker\":{\"actor\":null,\"name\":null,\"type\":null,\"words\":null,\"span\":null,\"basis\":\"unknown\",\"confidence\":0.00,\"reason\":\"two are possible\",\"candidates\":[\"Ada Brennick\",\"analysts\"]},\"cue\":null", line, StringComparison.Ordinal);
        Assert.Contains("\"addressee\":null,\"said_on\":null,\"topics\":[],\"reported_by\":null", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_cannot_be_known_is_null_beside_its_words()
    {
        var view = _views[0] with { Statement = _views[0].Statement with { SaidOn = _views[0].Statement.SaidOn! with { Interval = null, Basis = "unknown", Reason = "no publication date" } } };

        Assert.Matches("\"said_on\":{\"first\":null,\"last\":null,\"words\":\"on Monday\",\"span\":\\[\\d+,\\d+\\],\"basis\":\"unknown\",\"reason\":\"no publication date\"}", MachineForm.Line(view));
    }

    [Fact]
    public void Lines_of_a_record_and_of_findings_are_the_same()
    {
        using var file = new TemporaryRecord();
        using (var writer = OnRecord.Store.RecordWriter.Open(file.Path, TimeProvider.System))
        {
            writer.Begin(TemporaryRecord.Run);
            writer.Save(Sample.Findings());
            writer.Commit();
        }

        using var record = OnRecord.Store.Record.Open(file.Path);
        using var text = new StringWriter();

        Assert.Equal(2, Export.Write(record, ExportFormat.Jsonl, text));
        Assert.Equal(string.Concat(StatementView.Of(Sample.Findings(run: TemporaryRecord.Run.Id)).Select(view => MachineForm.Line(view) + "\n")), text.ToString());
    }
}
