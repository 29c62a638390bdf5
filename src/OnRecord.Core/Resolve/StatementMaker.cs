using OnRecord.Extract.Rules;
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
        var units = UnitBuilder.Units(doc);
        var grammar = new Grammar(doc);
        var cast = new Cast(doc, grammar, new World(Almanac.Standard, doc.Article.Published?.Value.First));
        var speakers = Speakers.Of(doc, grammar, cast);
        var details = new StatementDetails(doc, units);
        var statements = new List<Statement>();
        for (var number = 0; number < doc.Attributions.Length; number++)
        {
            foreach (var content in ContentSplitter.Split(doc, doc.Attributions[number]))
            {
                statements.Add(details.Make(doc.Attributions[number] with { Content = content }, speakers[number]));
            }
        }

        var speaking = statements.Select(statement => statement.Speaker.Actor).ToHashSet();
        doc.Statements = [.. statements.DistinctBy(statement => statement.Id).OrderBy(statement => statement.ContentExtent.Start)];
        doc.Actors = [.. cast.Members.Where(member => member.Mentions.Count > 0 || speaking.Contains(member.Id)).GroupBy(member => member.Id).Select(Joined).OrderBy(actor => actor.Mentions.IsEmpty ? int.MaxValue : actor.Mentions[0].Span.Start).ThenBy(actor => actor.Id, StringComparer.Ordinal)];
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
