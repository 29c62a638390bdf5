using System.Collections.Immutable;

namespace OnRecord;

/// <summary>A person, office, organisation, state, group or unnamed source with every way one article refers to it.</summary>
/// <param name="Id">Id made from type and folded name, so that the same name is the same actor in every article; one without a name belongs to its article alone.</param>
/// <param name="Name">The fullest name, or the description of an actor without one.</param>
/// <param name="Type">What kind of somebody.</param>
/// <param name="Mentions">Where the article refers to it, in order.</param>
/// <param name="Offices">Offices and titles the article gives it, as printed, without repetition.</param>
public sealed record Actor(string Id, string Name, ActorType Type, ImmutableArray<Mention> Mentions, ImmutableArray<string> Offices);
