namespace OnRecord.Resolve;

/// <summary>Makes the statements of all attributions, and ties those that are told inside others to them.</summary>
internal sealed class TellingOrder(Annotations doc, StatementDetails details)
{
    private readonly RelayReader _relays = new(doc, details.Tree);
    private readonly ContentSplitter _splitter = new(doc);

    /// <summary>The statements, in the order of the attributions.</summary>
    /// <param name="speakers">Their speakers.</param>
    public List<Statement> Make(IReadOnlyList<Speaker> speakers)
    {
        var inside = doc.Attributions.Where(one => one.Within is not null).ToLookup(one => one.Within);
        var made = new List<Statement>[doc.Attributions.Length];
        for (var number = 0; number < made.Length; number++)
        {
            var attribution = doc.Attributions[number];
            made[number] = _relays.IsOnlyRelay(attribution, inside[number]) ? [] : [.. _splitter.Split(attribution).Select(content => details.Make(attribution with { Content = content }, speakers[number], RelayOf(attribution)))];
        }

        for (var number = 0; number < made.Length; number++)
        {
            made[number] = [.. made[number].Select(statement => statement with { ReportedBy = Outer(made, number, statement)?.Id })];
        }

        return [.. made.SelectMany(statements => statements)];
    }

    /// <summary>Passes on: the relay beside the words, or the outlet that tells them.</summary>
    private TextSpan? RelayOf(Attribution attribution) => _relays.Read(attribution, attribution.Within is { } outer ? doc.Attributions[outer] : null);

    /// <summary>The statement that tells another; one that only relays counts for nothing.</summary>
    private Statement? Outer(List<Statement>[] made, int number, Statement statement)
    {
        for (var outer = doc.Attributions[number].Within; outer is { } at; outer = doc.Attributions[at].Within)
        {
            if (made[at].Find(one => one.ContentExtent.Contains(statement.ContentExtent)) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
