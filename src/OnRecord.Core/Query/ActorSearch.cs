using System.Collections.Immutable;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Finds actors in a record.</summary>
public static class ActorSearch
{
    /// <summary>The actors that meet the filter, those with the most statements first, then those in the most articles, then by name.</summary>
    public static IEnumerable<ActorView> Find(Record record, ActorFilter filter) => throw new NotImplementedException();

    /// <summary>
    /// Who is meant by a name or id: the actors one of whose names is this after folding, or ends with it when the actor is a person.
    /// In the order of <see cref="Find"/>; empty when there is none, and more than one when the name does not tell.
    /// </summary>
    public static ImmutableArray<ActorView> Named(Record record, string name) => throw new NotImplementedException();

    /// <summary>All about the actor with this id; null when there is none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="id">The actor's id.</param>
    /// <param name="latest">How many of the latest statements to give.</param>
    public static ActorPage? Page(Record record, string id, int latest = 10) => throw new NotImplementedException();
}
