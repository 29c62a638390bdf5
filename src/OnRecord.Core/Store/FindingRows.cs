namespace OnRecord.Store;

/// <summary>Writes and removes the rows of what was found in an article.</summary>
internal sealed class FindingRows(Database database, RowNumbers numbers)
{
    /// <summary>Adds the findings of an article.</summary>
    public void Add(long article, ArticleEntry entry)
    {
        database.Execute("index article", article, entry.Words);
        var actors = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var place = 0; place < entry.Actors.Length; place++)
        {
            actors.Add(entry.Actors[place].Actor.Id, Add(article, entry.Actors[place], place));
        }

        foreach (var statement in entry.Statements)
        {
            Add(article, statement, statement.Statement.Speaker.Actor is { } speaker && actors.TryGetValue(speaker, out var actor) ? actor : null);
        }
    }

    /// <summary>Removes the findings of an article, and actors that nothing speaks of any more.</summary>
    public void Remove(long article)
    {
        var actors = ActorsOf(article);
        string[] steps = ["unindex article", "unindex statements", "remove evidence", "remove circumstances", "remove statements", "remove offices", "remove actor titles", "remove actor names", "remove appearances"];
        foreach (var step in steps)
        {
            database.Execute(step, article);
        }

        foreach (var actor in actors)
        {
            database.Execute("remove lonely actor", actor);
        }
    }

    private List<long> ActorsOf(long article)
    {
        using var rows = database.Rows("actors of article", article);
        var actors = new List<long>();
        while (rows.Next())
        {
            actors.Add(rows.Number(0));
        }

        return actors;
    }

    private long Add(long article, ActorEntry entry, int place)
    {
        var actor = NumberOf(entry.Actor);
        database.Execute("add appearance", article, actor, place, entry.Actor.Name, EnumText.Write(entry.Actor.Type), entry.Actor.Mentions.Length, entry.Mentions, entry.Offices, entry.Checksum);
        foreach (var name in entry.Names)
        {
            database.Execute("add actor name", article, actor, name.Name, name.Folded, name.LastWord, name.Count);
        }

        foreach (var office in entry.Actor.Offices)
        {
            database.Execute("add office", article, actor, office);
        }

        foreach (var title in entry.Titles)
        {
            database.Execute("add actor title", article, actor, title.Head, title.Words);
        }

        return actor;
    }

    private long NumberOf(Actor actor)
    {
        if (database.Number("find actor", actor.Id) is { } known)
        {
            return known;
        }

        database.Execute("add actor", ++numbers.Actor, actor.Id);
        return numbers.Actor;
    }

    private void Add(long article, StatementEntry entry, long? actor)
    {
        var (statement, number) = (entry.Statement, ++numbers.Statement);
        var (speaker, said) = (statement.Speaker, statement.SaidOn);
        database.Execute(
            "add statement",
            number, statement.Id, article, entry.Place, actor, speaker.Name, EnumText.Write(speaker.Type), EnumText.Write(speaker.Basis), speaker.Confidence, speaker.Reason,
            Json.List(speaker.Candidates), EnumText.Write(statement.Mode), EnumText.Write(statement.Polarity), EnumText.Write(statement.Scope), statement.Act, statement.Addressee?.Name,
            Days.Write(said?.Interval?.First), Days.Write(said?.Interval?.Last), said?.Basis, said?.Reason, EnumText.Write(statement.Section),
            Days.Write(entry.Days?.First), Days.Write(entry.Days?.Last), entry.Checksum, entry.SameWords);
        if (Circumstances.IsAny(statement))
        {
            database.Execute("add circumstance", number, statement.ReportedBy, statement.Relay?.Name, EnumText.Write(statement.Modality?.Kind), Json.List(Circumstances.TopicsOf(statement)));
        }

        database.Execute("index statement", number, entry.Content, entry.Whole, entry.Topics, entry.Addressee, entry.Title);
        foreach (var one in entry.Evidence)
        {
            var evidence = one.Evidence;
            database.Execute("add evidence", number, one.Role, one.Piece, evidence.Span.Start, evidence.Span.End, evidence.Words, evidence.Stage, evidence.Confidence, one.Checksum);
        }
    }
}
