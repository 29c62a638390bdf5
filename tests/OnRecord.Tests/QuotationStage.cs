using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OnRecord.Tests;

/// <summary>Finds what <see cref="GeneratedNews"/> puts in, and no more: findings for the record that do not change when the product's stages do.</summary>
public sealed partial class QuotationStage : IStage
{
    public Layers Needs => Layers.None;

    public Layers Gives => Layers.Actors | Layers.Statements;

    public void Run(Annotations doc)
    {
        var statements = Quotation().Matches(doc.Text).Select(match => StatementOf(doc.Article, match)).ToImmutableArray();
        doc.Actors = [.. statements.GroupBy(statement => statement.Speaker.Actor).Select(ActorOf)];
        doc.Statements = statements;
    }

    private static Actor ActorOf(IEnumerable<Statement> statements)
    {
        var speaker = statements.First().Speaker;
        return new Actor(
            speaker.Actor!, speaker.Name!, ActorType.Person,
            [.. statements.Select(statement => new Mention(statement.Speaker.Words!.Span, MentionForm.Name))],
            ["envoy"]);
    }

    private static Statement StatementOf(Article article, Match match)
    {
        var (content, cue) = (SpanOf(match.Groups["content"]), SpanOf(match.Groups["cue"]));
        var name = match.Groups["name"].Value;
        var published = article.Published?.Value.Last;
        Evidence At(TextSpan span) => Evidence.In(article, span, "QuotationStage/1", 0.875);

        return new Statement
        {
            Id = Statement.IdOf(article.Id, cue, [content]),
            Article = article.Id,
            Speaker = new Speaker
            {
                Actor = ContentId.Of('p', "person", Folding.Fold(name)),
                Name = name,
                Type = ActorType.Person,
                Words = At(SpanOf(match.Groups["name"])),
                Basis = Basis.Named,
                Confidence = 0.875,
            },
            Cue = At(cue),
            Content = [At(content)],
            Mode = StatementMode.Direct,
            Act = content.Length % 3 == 0 ? "REQUEST" : null,
            SaidOn = new SaidOn(
                published is { } day ? DateInterval.Day(day.AddDays(-1)) : null,
                At(SpanOf(match.Groups["day"])),
                published is null ? "unknown" : "publication date",
                published is null ? "the publication date is not known" : null),
            Section = Section.Body,
        };
    }

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Length);

    [GeneratedRegex("“(?<content>[^”]*),” (?<cue>said) (?<name>\\w+ \\w+) (?<day>on \\w+)", RegexOptions.None, 1000)]
    private static partial Regex Quotation();
}
