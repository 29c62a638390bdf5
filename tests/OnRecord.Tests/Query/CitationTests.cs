using System.Text.Json;
using OnRecord.Query;
using OnRecord.Query.Cite;

namespace OnRecord.Tests.Query;

public class CitationTests
{
    private static readonly ArticleSummary _article = new(
        "a-1", "one.txt", "Pact “holds” & costs 5% of {budget}_1", "Harbour Post", "By Ada Brennick and Ursula von der Tann, trade correspondent", "https://news.example/x?a=1&b={2}", DateInterval.Day(new DateOnly(2021, 3, 4)));

    private static readonly ArticleSummary _bare = new("a-2", "two.txt", null, null, null, null, null);

    [Fact]
    public void A_sentence_names_everything_and_why() => Assert.Equal(
        "Maren Holt (by title “the envoy”), said 2021-03-03: “It stands. … Costs: $5”"
        + ". In: Ada Brennick and Ursula von der Tann, “Pact “holds” & costs 5% of {budget}_1”, Harbour Post, published 2021-03-04, https://news.example/x?a=1&b={2}, characters 0-10, 20-29 of a-1. [s-1]\n",
        Written(CitationForm.Plain, Said(_article)));

    [Fact]
    public void A_note_follows_the_manual() => Assert.Equal(
        "“It stands. … Costs: $5”: Maren Holt (by title “the envoy”), said 2021-03-03; quoted in Ada Brennick and Ursula von der Tann, “Pact ‘holds’ & costs 5% of {budget}_1,” Harbour Post, March 4, 2021, https://news.example/x?a=1&b={2}.\n",
        Written(CitationForm.Chicago, Said(_article)));

    [Fact]
    public void Signs_of_tex_are_escaped() => Assert.Equal(
        """
        @article{s-1,
          author = {Brennick, Ada and von der Tann, Ursula},
          title = {{Pact “holds” \& costs 5\% of \{budget\}\_1}},
          journal = {{Harbour Post}},
          year = {2021},
          month = mar,
          day = {4},
          url = {https://news.example/x?a=1&b=%7B2%7D},
          note = {“It stands. … Costs: \$5” Maren Holt (by title “the envoy”), said 2021-03-03; characters 0-10, 20-29 of a-1}
        }

        """.ReplaceLineEndings("\n"),
        Written(CitationForm.Bibtex, Said(_article)));

    [Fact]
    public void A_reference_record_has_a_field_on_every_line() => Assert.Equal(
        "TY  - NEWS\r\nID  - s-1\r\nAU  - Brennick, Ada\r\nAU  - von der Tann, Ursula\r\nTI  - Pact “holds” & costs 5% of {budget}_1\r\nT2  - Harbour Post\r\n"
        + "PY  - 2021\r\nDA  - 2021/03/04/\r\nUR  - https://news.example/x?a=1&b={2}\r\nN1  - “It stands. … Costs: $5” Maren Holt (by title “the envoy”), said 2021-03-03; characters 0-10, 20-29 of a-1\r\nER  - \r\n",
        Written(CitationForm.Ris, Said(_article)));

    [Fact]
    public void Several_items_are_one_array_and_each_is_written_once()
    {
        using var json = JsonDocument.Parse(Written(CitationForm.Csl, Said(_article), Said(_bare), Said(_article)));
        var (full, bare) = (json.RootElement[0], json.RootElement[1]);

        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Equal(("article-newspaper", "Harbour Post", 2021), (full.GetProperty("type").GetString(), full.GetProperty("container-title").GetString(), full.GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32()));
        Assert.Equal(("von der Tann", "Ursula"), (full.GetProperty("author")[1].GetProperty("family").GetString(), full.GetProperty("author")[1].GetProperty("given").GetString()));
        Assert.Equal(("title", "It stands."), (full.GetProperty("custom").GetProperty("basis").GetString(), full.GetProperty("custom").GetProperty("words")[0].GetString()));
        Assert.Equal(["id", "type", "note", "custom"], bare.EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void Nothing_is_made_up_where_nothing_is_known()
    {
        Assert.Equal("TY  - NEWS\r\nID  - s-2\r\nN1  - “It stands. … Costs: $5” Maren Holt (by title “the envoy”), said 2021-03-03; characters 0-10, 20-29 of a-2\r\nER  - \r\n", Written(CitationForm.Ris, Said(_bare)));
        Assert.StartsWith("@misc{s-2,\n  note = {", Written(CitationForm.Bibtex, Said(_bare)), StringComparison.Ordinal);
        Assert.EndsWith("; quoted in a-2.\n", Written(CitationForm.Chicago, Said(_bare)), StringComparison.Ordinal);
        Assert.Equal("[]\n", Written(CitationForm.Csl));
    }

    [Fact]
    public void An_unknown_speaker_and_words_of_nobody_are_said_to_be_so()
    {
        var unknown = Said(_bare) with { Statement = Statement(_bare) with { Speaker = new Speaker { Basis = Basis.Unknown, Reason = "two are named", Candidates = ["Holt", "Brandt"] } } };
        var nobody = Citation.Of(new QuotedPlace(_bare, new TextSpan(3, 5), "words", null, true));

        Assert.StartsWith("speaker unknown (two are named; may be Holt or Brandt), said 2021-03-03: ", Written(CitationForm.Plain, unknown), StringComparison.Ordinal);
        Assert.Equal("speaker not known: the words stand in no statement that was recognised: “words”. In: characters 3-8 of a-2. [a-2-3-8]\n", Written(CitationForm.Plain, nobody));
    }

    [Theory]
    [InlineData("By Ada Brennick", "Brennick, Ada")]
    [InlineData("Ada Brennick, Ole Lund & Ines Moreau in Lissenhaven", "Brennick, Ada|Lund, Ole|Moreau, Ines")]
    [InlineData("By Jean-Luc O’Dell , Harbour trade correspondent", "O’Dell, Jean-Luc")]
    [InlineData("Straits News Agency", "Straits News Agency")]
    [InlineData("Staff reporter", "Staff reporter")]
    [InlineData("nina", "nina")]
    [InlineData("", "")]
    public void A_byline_gives_its_authors(string byline, string expected) =>
        Assert.Equal(expected, string.Join('|', Author.Of(byline).Select(author => author.Sorted)));

    private static string Written(CitationForm form, params Citation[] citations)
    {
        using var text = new StringWriter();
        Citations.Write(citations, form, text);
        return text.ToString();
    }

    private static Citation Said(ArticleSummary article) => Citation.Of(new StatementView(Statement(article), article, "r-1"));

    private static Statement Statement(ArticleSummary article)
    {
        Evidence At(string words, int start) => new(article.Id, new TextSpan(start, words.Length), words, "test", 1);
        return new Statement
        {
            Id = article == _bare ? "s-2" : "s-1",
            Article = article.Id,
            Speaker = new Speaker { Actor = "p-1", Name = "Maren Holt", Type = ActorType.Person, Words = At("the envoy", 40), Basis = Basis.Title, Confidence = 0.9 },
            Content = [At("It stands.", 0), At("Costs: $5", 20)],
            Mode = StatementMode.Direct,
            SaidOn = new SaidOn(DateInterval.Day(new DateOnly(2021, 3, 3)), At("yesterday", 50), "publication date", null),
            Section = Section.Body,
        };
    }
}
