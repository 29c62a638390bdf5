using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace OnRecord.Tests.Store;

/// <summary>An article with every field filled in and every kind of evidence, made by hand.</summary>
public static class Sample
{
    public const string Text = "Envoy denies rift 😀\n\nPORT SELLA (Coast Courier) — “There is no rift,” Envoy Ada Brennick told reporters on Monday, “and there will be none.” Analysts fear a long winter.\n";

    /// <summary>The findings.</summary>
    public static Findings Findings(string address = "news/a.txt", string run = "")
    {
        var source = SourceDocument.Of(address, "key-1", [.. Encoding.Latin1.GetBytes("raw bytes of the page")], "html", "windows-1252", "declared", 2);
        var map = new OffsetMapBuilder();
        map.Add(10, new TextSpan(100, 10));
        map.Add(1, new TextSpan(110, 5));
        map.Add(Text.Length - 11, new TextSpan(115, 0));
        var article = new Article
        {
            Id = ContentId.Of('a', source.Key, source.Bytes.AsSpan()),
            Source = source,
            Text = Text,
            Origin = map.ToMap(),
            Blocks = [new Block(At("Envoy denies rift 😀"), BlockKind.Headline, "page h1", 0), new Block(At("PORT SELLA (Coast Courier)"), BlockKind.Dateline, "dateline", 1)],
            Title = new Stated<string>("Envoy denies rift 😀", "page h1", At("Envoy denies rift 😀")),
            Outlet = new Stated<string>("The Coast Courier", "metadata"),
            Byline = new Stated<string>("By Jory Vandermeer", "page"),
            Dateline = new Stated<string>("PORT SELLA (Coast Courier)", "dateline", At("PORT SELLA (Coast Courier)")),
            Url = new Stated<string>("https://news.example/a", "metadata"),
            Published = new Stated<DateInterval>(DateInterval.Month(2021, 3), "metadata"),
            Language = new Stated<string>("en", "words"),
            Fields = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("desk", "\"abroad\"\n")]),
        };
        return new Findings(article, run, Actors(), [Denial(article), Fear(article)]);
    }

    /// <summary>All of it in words, for comparison.</summary>
    public static string Describe(Findings findings)
    {
        var article = findings.Article;
        var lines = new List<string>
        {
            article.ToString().Split("Blocks = ")[0].Split("Source = ")[0],
            string.Join('|', article.Source.Id, article.Source.Address, article.Source.Key, Convert.ToHexString(article.Source.Bytes.AsSpan()), article.Source.Format, article.Source.Encoding, article.Source.EncodingBasis, article.Source.Replaced),
            article.Text,
            string.Join('|', article.Origin.Segments),
            string.Join('|', article.Blocks),
            $"{article.Title} {article.Outlet} {article.Byline} {article.Dateline} {article.Url} {article.Published} {article.PublishedReason} {article.Language}",
            string.Join('|', article.Fields),
        };
        lines.AddRange(findings.Actors.Select(actor => $"{actor.Id} {actor.Name} {actor.Type} {string.Join('|', actor.Mentions)} {string.Join('|', actor.Offices)}"));
        lines.AddRange(findings.Statements.Select(Describe));
        return string.Join('\n', lines);
    }

    private static string Describe(Statement one) => string.Create(
        CultureInfo.InvariantCulture,
        $"{one.Id} {one.Article} {one.Speaker with { Candidates = [] }} {string.Join('|', one.Speaker.Candidates)} {one.Cue} {string.Join('|', one.Content)} {one.Mode} {one.Polarity} {one.Scope} {one.Act} {one.Addressee} {one.SaidOn} {one.Section} {one.Occasion} {one.Channel} {one.Place} {one.Modality} {one.Relay} {string.Join('|', one.Topics)} {one.ReportedBy}");

    private static ImmutableArray<Actor> Actors() =>
    [
        new Actor("p-ada", "Ada Brennick", ActorType.Person, [new Mention(At("Ada Brennick"), MentionForm.Name), new Mention(At("Envoy Ada"), MentionForm.Title)], ["Envoy"]),
        new Actor("p-analysts", "analysts", ActorType.Collective, [new Mention(At("Analysts"), MentionForm.Title)], []),
    ];

    private static Statement Denial(Article article) => new()
    {
        Id = "s-denial",
        Article = article.Id,
        Speaker = new Speaker { Actor = "p-ada", Name = "Ada Brennick", Type = ActorType.Person, Words = In(article, "Envoy Ada Brennick", 0.97), Basis = Basis.Named, Confidence = 0.97 },
        Cue = In(article, "told", 0.9),
        Content = [In(article, "There is no rift", 0.1 + 0.2), In(article, "and there will be none", 1)],
        Mode = StatementMode.Direct,
        Polarity = Polarity.Denied,
        Act = "REJECT",
        Addressee = new Addressee("reporters", In(article, "reporters", 0.8)),
        SaidOn = new SaidOn(DateInterval.Day(new DateOnly(2021, 3, 1)), In(article, "on Monday", 0.7), "publication date", null),
        Section = Section.Body,
        Occasion = In(article, "on Monday", 0.6),
        Channel = In(article, "Coast Courier", 0.5),
        Place = In(article, "PORT SELLA", 0.4),
        Modality = new Modality(ModalityKind.Reported, In(article, "denies", 0.3)),
        Relay = new Relay("Coast Courier", In(article, "Coast Courier", 0.2)),
        Topics = [new Topic("rift", In(article, "rift", 0.1)), new Topic("winter", In(article, "long winter", 1))],
        ReportedBy = "s-fear",
    };

    private static Statement Fear(Article article) => new()
    {
        Id = "s-fear",
        Article = article.Id,
        Speaker = new Speaker { Basis = Basis.Unknown, Reason = "two are possible", Candidates = ["Ada Brennick", "analysts"] },
        Content = [In(article, "a long winter", 0.5)],
        Mode = StatementMode.Indirect,
        Scope = Scope.Attitude,
        Section = Section.Body,
    };

    private static Evidence In(Article article, string words, double confidence) => Evidence.In(article, At(words), "ByHand/1", confidence);

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
