namespace OnRecord.Query;

/// <summary>An actor over all articles.</summary>
/// <param name="Id">The actor's id.</param>
/// <param name="Name">The name that most articles give as the fullest.</param>
/// <param name="Type">What kind of somebody.</param>
/// <param name="Articles">How many articles speak of it.</param>
/// <param name="Mentions">How often they do.</param>
/// <param name="Statements">How many statements it made, attitudes left out.</param>
public sealed record ActorView(string Id, string Name, ActorType Type, long Articles, long Mentions, long Statements);
