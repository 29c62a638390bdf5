using System.Collections.Immutable;
using OnRecord.Extract;
using OnRecord.Lab.Polnear;
using OnRecord.Lab.Records;
using OnRecord.Lab.Seeds;

namespace OnRecord.Lab.Resolution;

/// <summary>One article of the set: the gold spans are given, the program finds out who the speakers are.</summary>
public sealed class ResolvedArticle
{
    private readonly Annotations _doc;
    private readonly NameTable _names;
    private readonly ILookup<TextSpan?, Statement> _byCue;
    private readonly Dictionary<string, SpanTriple> _gold;

    /// <summary>Runs the program.</summary>
    /// <exception cref="OnRecordException">Speakers and attributions do not belong together.</exception>
    public ResolvedArticle(PolnearArticle article, GoldSpeakers speakers)
    {
        var attributions = article.Annotations[0].Attributions.Where(one => one.Content.Length > 0).ToDictionary(one => one.Id, one => one.ToTriple(), StringComparer.Ordinal);
        if (speakers.Speakers.FirstOrDefault(one => !attributions.ContainsKey(one.Attribution)) is { } stray)
        {
            throw new OnRecordException($"{article.Id} has a speaker for {stray.Attribution}, but no such attribution.");
        }

        GoldSpan.Check(attributions.Values.SelectMany(one => one.Spans), article.Text, article.Id);
        _gold = attributions;
        _names = new NameTable(speakers.Actors);
        _doc = Product.Read(article.Draft(), Stages([.. attributions.Values.OrderBy(one => one.Content[0].Start)]))
            ?? throw new OnRecordException($"{article.Id} is refused.");
        _byCue = SeedScore.Statements(_doc).ToLookup(one => one.Cue?.Span);
        Judged = [.. speakers.Speakers.Select(Judge)];
    }

    /// <summary>Each speaker held against the gold.</summary>
    public ImmutableArray<Judged> Judged { get; }

    /// <summary>How many words were read.</summary>
    public int WordCount => Words.In(_doc.Text);

    /// <summary>Each speaker that is not right.</summary>
    public IEnumerable<ErrorLine> Errors => Judged.Where(one => !one.IsRight).Select(Line);

    /// <summary>All speakers found, in the format of the set.</summary>
    public object Prediction => new
    {
        Id = _doc.Article.Path,
        Speakers = Judged.Select(one => new { one.Gold.Attribution, Speaker = one.Found.Name, one.Found.Basis, one.Found.Confidence }),
    };

    private static Pipeline Stages(ImmutableArray<SpanTriple> gold) =>
        new([.. Pipeline.Standard.Stages.Select(stage => stage is AttributionFinder ? new GoldAttributions(gold) : stage)]);

    private Judged Judge(GoldSpeaker gold)
    {
        var statement = StatementOf(_gold[gold.Attribution]);
        var found = statement?.Speaker ?? new Speaker { Basis = Basis.Unknown, Reason = "no statement" };
        return new Judged(gold, found, _names.Same(found.Name, gold.Speaker), statement?.Mode);
    }

    // A cue can have several statements: the one whose content begins nearest, with the same source if there is such.
    private Statement? StatementOf(SpanTriple gold) =>
        _byCue[gold.Cue.IsEmpty ? null : gold.Cue[0]]
            .OrderBy(one => one.Speaker.Words?.Span != (gold.Source.IsEmpty ? null : gold.Source[0]))
            .ThenBy(one => Math.Abs(one.Content[0].Span.Start - gold.Content[0].Start))
            .FirstOrDefault();

    private ErrorLine Line(Judged one)
    {
        var triple = _gold[one.Gold.Attribution];
        var found = new { one.Found.Name, one.Found.Basis, one.Found.Confidence, one.Found.Reason, one.Found.Candidates };
        var gold = new { one.Gold.Attribution, one.Gold.Speaker, Source = string.Join(" | ", triple.Source.Select(span => span.Of(_doc.Text))), one.Gold.Note };
        return new ErrorLine($"{one.Kind} {one.Gold.Form}", _doc.Article.Path, gold, found, Around.Of(_doc, (triple.Source.IsEmpty ? triple.Content : triple.Source)[0]));
    }
}
