using System.Collections.Immutable;
using OnRecord.Extract.Grammar;
using OnRecord.Extract.Rules;
using OnRecord.Extract.Time;

namespace OnRecord.Resolve;

/// <summary>Puts a statement together: all but the speaker.</summary>
internal sealed class StatementDetails(Annotations doc)
{
    private const string Stage = "StatementMaker/1";
    private const double MostlyQuoted = 0.95;
    private const double Sure = 0.85;

    private readonly TextSpan[] _quoted = Quoted(doc);
    private readonly Tree _tree = new(doc);

    /// <summary>The dependency trees of the article.</summary>
    public Tree Tree => _tree;

    public Statement Make(Attribution attribution, Speaker speaker, TextSpan? relay)
    {
        var cue = attribution.Cue is { } span ? CueLexicon.Within(span.Of(doc.Text)) : null;
        var clause = CueClause.Of(doc, _tree, attribution);
        var setting = new SettingReader(doc, _tree).Read(attribution);
        return new Statement
        {
            Id = Statement.IdOf(doc.Article.Id, attribution.Cue, attribution.Content),
            Article = doc.Article.Id,
            Speaker = speaker,
            Cue = attribution.Cue is { } words ? Evidence.In(doc.Article, words, Stage, attribution.Confidence) : null,
            Content = [.. attribution.Content.Select(piece => Evidence.In(doc.Article, piece, Stage, attribution.Confidence))],
            Mode = Mode(attribution.Content),
            Polarity = new PolarityReader(_tree).Read(clause, cue),
            Scope = attribution.Scope,
            Act = new ActReader(_tree).Read(attribution, clause, cue),
            Addressee = AddresseeOf(setting.Addressee),
            Relay = Said(relay) is { } passed ? new Relay(WithoutArticle(passed.Words), passed) : null,
            Occasion = Said(setting.Occasion),
            Channel = Said(setting.Channel),
            Place = Said(setting.Place),
            Modality = clause is not null && new ModalityReader(_tree).Read(clause) is { } held ? new Modality(held.Kind, Evidence.In(doc.Article, _tree.Span(held.Words), Stage, Sure)) : null,
            SaidOn = SaidOn(attribution),
            Section = SectionOf(attribution.Content[0]),
        };
    }

    private Evidence? Said(TextSpan? span) => span is { } words ? Evidence.In(doc.Article, words, Stage, Sure) : null;

    private Addressee? AddresseeOf(TextSpan? span) => Said(span) is { } words ? new Addressee(WithoutArticle(words.Words), words) : null;

    private static string WithoutArticle(string words) =>
        words.Split(' ', 2) is [var first, var rest] && first.ToLowerInvariant() is "the" or "a" or "an" ? rest : words;

    private SaidOn? SaidOn(Attribution attribution) => (SpeechTime.Choose(doc, attribution) ?? OfCaption(attribution)) is { } time && IsOwn(attribution, time.Span)
        ? new SaidOn(time.Interval, Evidence.In(doc.Article, WithPreposition(time.Span), Stage, 0.9), time.Basis, time.Reason)
        : null;

    /// <summary>What is told inside another statement has only the dates that stand there too.</summary>
    private bool IsOwn(Attribution attribution, TextSpan time) => attribution.Within is not { } outer || doc.Attributions[outer].Content.Any(piece => piece.Contains(time));

    /// <summary>A caption that states one day dates its picture, and with it what was said there, in whichever of its sentences the day stands.</summary>
    private TimeExpression? OfCaption(Attribution attribution)
    {
        if (doc.Article.BlockAt(attribution.Content[0].Start) is not { Kind: BlockKind.Caption } caption)
        {
            return null;
        }

        var days = doc.TimeExpressions
            .Skip(SpanSearch.FirstAfter(doc.TimeExpressions.AsSpan(), caption.Span.Start, time => time.Span))
            .TakeWhile(time => caption.Span.Contains(time.Span))
            .Where(time => time is { Basis: "stated", Interval.IsDay: true })
            .Take(2)
            .ToList();
        return days is [var only] ? only : null;
    }

    /// <summary>The words with the <c>on</c> or <c>in</c> right before them, as one would read them out.</summary>
    private TextSpan WithPreposition(TextSpan time) =>
        time.Start >= 3 && doc.Text.AsSpan(time.Start - 3, 3) is "on " or "in " or "On " or "In " && (time.Start == 3 || !char.IsLetterOrDigit(doc.Text[time.Start - 4]))
            ? TextSpan.Between(time.Start - 3, time.End)
            : time;

    private Section SectionOf(TextSpan piece) => doc.Article.BlockAt(piece.Start)?.Kind switch
    {
        BlockKind.Headline or BlockKind.CrossHead => Section.Headline,
        BlockKind.Caption => Section.Caption,
        _ => Section.Body,
    };

    /// <summary>Direct when at least 95 % of the letters and digits stand in quotation marks, indirect when none does (annotation.md).</summary>
    private StatementMode Mode(ImmutableArray<TextSpan> content)
    {
        var (all, inside) = (0, 0);
        foreach (var piece in content)
        {
            var next = SpanSearch.FirstAfter(_quoted, piece.Start, span => span);
            for (var at = piece.Start; at < piece.End; at++)
            {
                while (next < _quoted.Length && _quoted[next].End <= at)
                {
                    next++;
                }

                if (char.IsLetterOrDigit(doc.Text[at]))
                {
                    all++;
                    inside += next < _quoted.Length && _quoted[next].Contains(at) ? 1 : 0;
                }
            }
        }

        return inside == 0 ? StatementMode.Indirect : inside >= MostlyQuoted * all ? StatementMode.Direct : StatementMode.Mixed;
    }

    private static TextSpan[] Quoted(Annotations doc) => [.. doc.Quotations.Where(quotation => quotation.Depth == 0).Select(quotation => quotation.Inner)];
}
