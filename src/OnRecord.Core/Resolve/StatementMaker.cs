using OnRecord.Knowledge;

namespace OnRecord.Resolve;

/// <summary>
/// Makes statements of attributions: finds out who the speaker is, whom the words were addressed to, when they were
/// said, how they stand to quotation marks, and what act they are. Every field keeps its own evidence.
/// </summary>
public sealed class StatementMaker : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Quotations | Layers.Words | Layers.Names | Layers.TimeExpressions | Layers.Attributions | Layers.Chains;

    /// <inheritdoc/>
    public Layers Gives => Layers.Actors | Layers.Statements;

    /// <inheritdoc/>
    public void Run(Annotations doc)
    {
        var grammar = new Grammar(doc);
        var cast = new Cast(doc, grammar, new World(Almanac.Standard, doc.Article.Published?.Value.First));
        var speakers = Speakers.Of(doc, grammar, cast);
        var details = new StatementDetails(doc);
        var statements = new TellingOrder(doc, details).Make(speakers);
        var speaking = statements.Select(statement => statement.Speaker.Actor).ToHashSet();
        doc.Actors = [.. cast.Members.Where(member => member.Mentions.Count > 0 || speaking.Contains(member.Id)).GroupBy(member => member.Id).Select(Joined).OrderBy(actor => actor.Mentions.IsEmpty ? int.MaxValue : actor.Mentions[0].Span.Start).ThenBy(actor => actor.Id, StringComparer.Ordinal)];
        var topics = new TopicReader(doc, details.Tree, doc.Actors);
        doc.Statements =
        [
            .. statements.DistinctBy(statement => statement.Id).OrderBy(statement => statement.ContentExtent.Start)
                .Select(statement => statement with { Topics = topics.Of(statement.Content.Select(piece => piece.Span)) }),
        ];
    }

    /// <summary>Members that came to the same name are one actor.</summary>
    private static Actor Joined(IEnumerable<Member> same)
    {
        var actors = same.Select(member => member.ToActor()).ToList();
        return actors[0] with
        {
            Mentions = [.. actors.SelectMany(actor => actor.Mentions).Distinct().OrderBy(mention => mention.Span.Start)],
            Offices = [.. actors.SelectMany(actor => actor.Offices).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
    }
}
