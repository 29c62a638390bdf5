using System.Collections.Immutable;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Finds actors in a record.</summary>
public static class ActorSearch
{
    /// <summary>The actors that meet the filter, those with the most statements first, then those in the most articles, then by id.</summary>
    public static IEnumerable<ActorView> Find(Record record, ActorFilter filter)
    {
        var question = StatementQuestion.Of("actors");
        if (filter.Words is { } words && Folding.Words(words).Any())
        {
            question.Where("actor with words", ("$words", $"% {string.Join("% ", Folding.Words(words))}%"));
        }

        if (filter.Type is { } type)
        {
            question.Where("actor of type", ("$type", EnumText.Write(type)));
        }

        if (filter.Speaking)
        {
            question.Where("actor who speaks");
        }

        return Read(record, question.By("busiest ranked first").Page(filter.Limit, filter.Offset).By("actors, to the end"));
    }

    /// <summary>
    /// Who is meant by a name or id: the actors one of whose names is this after folding, or ends with it when the actor is a person,
    /// and those to whom an article gives an office or description with all of its words (<c>foreign minister</c>). In the order of <see cref="Find"/>; empty when there is none, and more than one when the name does not tell.
    /// </summary>
    public static ImmutableArray<ActorView> Named(Record record, string name) =>
        [.. Read(record, StatementQuestion.Of("some actors").WhereNamed("actor named", name).By("busiest first"))];

    /// <summary>
    /// Persons whom their articles call by the last name of this full name and by nothing else, with how many statements they made:
    /// they may be the same person, and nothing says so.
    /// </summary>
    public static ImmutableArray<(string Id, string Name, long Statements)> Bare(Record record, string name)
    {
        var bare = ImmutableArray.CreateBuilder<(string, string, long)>();
        if (Folding.Words(name) is [_, .., var last])
        {
            using var row = record.Database.Rows("bare names", last);
            while (row.Next())
            {
                bare.Add((row.Text(0), row.Text(1), row.Number(2)));
            }
        }

        return bare.ToImmutable();
    }

    /// <summary>All about the actor with this id; null when there is none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="id">The actor's id.</param>
    /// <param name="latest">How many of the latest statements to give.</param>
    public static ActorPage? Page(Record record, string id, int latest = 10)
    {
        var question = StatementQuestion.Of("some actors").Where("actor with id", ("$actor", id));
        return Read(record, question).FirstOrDefault() is not { } actor ? null : new ActorPage(
            actor,
            Names(record, id),
            Offices(record, id),
            Months(record, id),
            [.. StatementSearch.ByActor(record, id, latest)]);
    }

    private static IEnumerable<ActorView> Read(Record record, StatementQuestion question)
    {
        using var row = question.Ask(record);
        while (row.Next())
        {
            yield return new ActorView(row.Text(0), row.Optional(1) ?? "", row.Value<ActorType>(2), row.Number(3), row.Number(4), row.Number(5));
        }
    }

    private static ImmutableArray<ActorName> Names(Record record, string id)
    {
        var names = ImmutableArray.CreateBuilder<ActorName>();
        using var row = record.Database.Rows("names of actor", id);
        while (row.Next())
        {
            names.Add(new ActorName(row.Text(0), row.Number(1), row.Number(2), row.Day(3), row.Day(4)));
        }

        return names.ToImmutable();
    }

    private static ImmutableArray<ActorOffice> Offices(Record record, string id)
    {
        var offices = ImmutableArray.CreateBuilder<ActorOffice>();
        using var row = record.Database.Rows("offices of actor", id);
        while (row.Next())
        {
            offices.Add(new ActorOffice(row.Text(0), row.Number(1), row.Day(2), row.Day(3)));
        }

        return offices.ToImmutable();
    }

    private static ImmutableArray<MonthCount> Months(Record record, string id)
    {
        var months = ImmutableArray.CreateBuilder<MonthCount>();
        using var row = record.Database.Rows("months of actor", id);
        while (row.Next())
        {
            months.Add(new MonthCount(row.Optional(0) is { } month ? Days.Read($"{month}-01") : null, row.Number(1)));
        }

        return months.ToImmutable();
    }
}
