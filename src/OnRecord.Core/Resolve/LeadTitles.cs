namespace OnRecord.Resolve;

/// <summary>
/// A report often begins with <c>the alliance's chief said</c> and gives the name in the next paragraph, without saying
/// again what its bearer is. The title and the name are joined when the name has no other office in the article.
/// </summary>
internal static class LeadTitles
{
    private const int LeadBlocks = 3;
    private const int Farthest = 12;

    /// <summary>Joins the title of an attribution with the name of the next one, if they are such a pair.</summary>
    public static void Join(Annotations doc, Reference?[] references, int number, World world)
    {
        if (number is >= 0 and < Farthest && references[number] is { Member: { Type: ActorType.Office } office, Basis: Basis.Title } && IsLead(doc, number)
            && references[number + 1] is { Basis: Basis.Named, Member: { Type: ActorType.Person, Offices.Count: 0 } person } && person.Words.Length > 1
            && IsNext(doc, number) && IsFirstMention(doc, number + 1, person))
        {
            person.AddOffice(office.Name, Office.Of(office.Words, null, world));
            Replace(references, office, person);
        }
    }

    private static void Replace(Reference?[] references, Member office, Member person)
    {
        office.Mentions.ToList().ForEach(mention => person.Mention(mention.Span, mention.Form));
        for (var number = 0; number < references.Length; number++)
        {
            if (references[number] is { } reference && reference.Member == office)
            {
                references[number] = reference with { Member = person, Confidence = 0.75 };
            }
        }

        office.Forget();
    }

    private static bool IsLead(Annotations doc, int number) => BodyBlock(doc, number) < LeadBlocks;

    private static bool IsNext(Annotations doc, int number) => BodyBlock(doc, number + 1) - BodyBlock(doc, number) is 0 or 1;

    private static int BodyBlock(Annotations doc, int number) =>
        doc.Article.Blocks.Count(block => block.Kind == BlockKind.Body && block.Span.End <= doc.Attributions[number].Extent.Start);

    private static bool IsFirstMention(Annotations doc, int number, Member person) =>
        doc.Attributions[number].Source is { } source && person.Mentions.All(mention => mention.Span.Start >= source.Start || doc.Article.BlockAt(mention.Span.Start) is not { Kind: BlockKind.Body });
}
