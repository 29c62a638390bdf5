using System.Collections.Immutable;
using OnRecord.Lab.Records;
using OnRecord.Lab.Scoring;

namespace OnRecord.Lab.Seeds;

/// <summary>
/// Scores the statements of one article against those marked up by hand. A gold statement is found when the letters and digits of its content
/// and of a finding's overlap by at least 0.8 of their union; the best pairs are taken first, and attitudes count like statements.
/// </summary>
public sealed class SeedScore
{
    private const double Least = 0.8;

    private readonly Annotations _doc;
    private readonly ImmutableArray<SeedStatement> _gold;
    private readonly ImmutableArray<Statement> _found;
    private readonly ImmutableArray<int?> _pairs;

    /// <summary>Pairs gold and findings.</summary>
    public SeedScore(Annotations doc, ImmutableArray<SeedStatement> gold)
    {
        GoldSpan.Check(gold.SelectMany(one => one.ContentSpans()), doc.Text, Document(doc));
        _doc = doc;
        _gold = gold;
        _found = Statements(doc);
        _pairs = Matching.Greedy(gold.Length, _found.Length, Overlap, Least);
    }

    /// <summary>The counts, without <see cref="SeedCounts.UndatedKnown"/>, which needs another run.</summary>
    public SeedCounts Counts => new(
        _gold.Length,
        Pairs.Count(),
        Pairs.Count(pair => IsSpeakerRight(pair.Gold, pair.Found)),
        Extras.Count(),
        Pairs.Count(pair => IsWrongNamed(pair.Gold, pair.Found)),
        Dated.Count(pair => IsDateRight(pair.Gold, pair.Found)),
        Dated.Count(),
        0);

    /// <summary>Each miss and each wrong finding.</summary>
    public IEnumerable<ErrorLine> Errors =>
    [
        .. Missed.Select(gold => Line("missed", gold, Nearest(gold))),
        .. Pairs.Where(pair => !IsSpeakerRight(pair.Gold, pair.Found))
            .Select(pair => Line(IsWrongNamed(pair.Gold, pair.Found) ? "wrong named" : "wrong speaker", pair.Gold, pair.Found)),
        .. Dated.Where(pair => !IsDateRight(pair.Gold, pair.Found)).Select(pair => Line("wrong date", pair.Gold, pair.Found)),
        .. Extras.Select(found => Line("extra", null, found)),
    ];

    /// <summary>The name of the file an article was read from, as the gold has it.</summary>
    public static string Document(Annotations doc) => Path.GetFileName(doc.Article.Path);

    /// <summary>The statements of an article; none when no stage has looked for them.</summary>
    public static ImmutableArray<Statement> Statements(Annotations doc) => doc.Layers.HasFlag(Layers.Statements) ? doc.Statements : [];

    private IEnumerable<(SeedStatement Gold, Statement Found)> Pairs =>
        _pairs.Select((found, gold) => (gold, found)).Where(pair => pair.found is not null).Select(pair => (_gold[pair.gold], _found[pair.found.GetValueOrDefault()]));

    private IEnumerable<SeedStatement> Missed => _gold.Where((_, number) => _pairs[number] is null);

    // What `said` would show (attitudes are not) with less than half of its letters and digits in gold content, whichever gold that is.
    private IEnumerable<Statement> Extras
    {
        get
        {
            var gold = LetterSet.Of(_doc.Text, _gold.SelectMany(one => one.ContentSpans()));
            return _found.Where(found => found.Scope == Scope.Statement && LetterSet.Of(_doc.Text, Spans(found)).ShareIn(gold) < 0.5);
        }
    }

    // Gold dates whose words stand in the paragraph of the finding. Words inside the content date what is spoken of, not the speaking.
    private IEnumerable<(SeedStatement Gold, Statement Found)> Dated =>
        Pairs.Where(pair => pair.Gold.Days() is { } days && DateWords.Stand(Paragraph(pair.Gold, pair.Found), days, PublishedOn()));

    private static bool IsSpeakerRight(SeedStatement gold, Statement found) => Names.Same(found.Speaker.Name, found.Speaker.Type, gold.Speaker);

    private static bool IsWrongNamed(SeedStatement gold, Statement found) =>
        found.Speaker.Basis is Basis.Named or Basis.Title or Basis.Pronoun or Basis.Continued && !IsSpeakerRight(gold, found);

    // A gold day wants that day; a gold month is met by an interval that lies in it or overlaps it.
    private static bool IsDateRight(SeedStatement gold, Statement found) =>
        (gold.Days(), found.SaidOn?.Interval) is ({ } wanted, { } days) && (wanted.IsDay ? days == wanted : days.Meets(wanted));

    private DateOnly? PublishedOn() => _doc.Article.Published is { Value.IsDay: true } published ? published.Value.First : null;

    private string Paragraph(SeedStatement gold, Statement found)
    {
        var own = _doc.Article.BlockAt(found.Content[0].Span.Start)?.Paragraph;
        var span = _doc.Article.Blocks.Where(block => block.Paragraph == own).Select(block => block.Span).DefaultIfEmpty(found.ContentExtent).Aggregate((one, other) => one.Union(other));
        var content = gold.ContentSpans();
        return string.Concat(Enumerable.Range(span.Start, span.Length).Select(at => content.Any(piece => piece.Contains(at)) ? ' ' : _doc.Text[at]));
    }

    private static IEnumerable<TextSpan> Spans(Statement statement) => statement.Content.Select(piece => piece.Span);

    private double Overlap(int gold, int found) => Overlap(_gold[gold], _found[found]);

    private double Overlap(SeedStatement gold, Statement found) => ContentOverlap.Of(_doc.Text, gold.ContentSpans(), [.. Spans(found)]);

    private Statement? Nearest(SeedStatement gold) => _found.Where(found => Overlap(gold, found) > 0).MaxBy(found => Overlap(gold, found));

    private ErrorLine Line(string kind, SeedStatement? gold, Statement? found)
    {
        var span = gold is null ? found?.ContentExtent ?? default : gold.ContentSpans()[0];
        object? seen = found is null ? null : new
        {
            found.Speaker.Name,
            found.Speaker.Basis,
            Mention = found.Speaker.Words?.Words,
            Cue = found.Cue?.Words,
            Content = found.Content.Select(piece => piece.Words),
            SaidOn = found.SaidOn?.Interval?.ToString(),
            found.Scope,
            Overlap = gold is null ? 0 : Math.Round(Overlap(gold, found), 2),
        };
        object? wanted = gold is null ? null : new { gold.Speaker, Mention = gold.SpeakerMention, gold.Cue, gold.Content, gold.SaidOn, gold.Note };
        return new ErrorLine(kind, Document(_doc), wanted, seen, Around.Of(_doc, span));
    }
}
