using System.Collections.Immutable;
using OnRecord.Query;
using OnRecord.Store;

namespace OnRecord.App.Cli;

/// <summary>Tells on standard error whom a name can mean, where it does not tell by itself.</summary>
internal static class WhoseNames
{
    private const int Most = 5;

    /// <summary>Says so when several speakers are called so, and when somebody who may be meant was left out.</summary>
    public static void Tell(Session session, Record record, string? name)
    {
        if (session.IsQuiet || string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        var meant = ActorSearch.Named(record, name).Where(actor => actor.Statements > 0).ToImmutableArray();
        if (meant.Length > 1)
        {
            session.Tell($"'{name}' is the name or office of {Figures.Of(meant.Length)} speakers, and all are shown: {Listed(meant)}. Name one in full or by its id.");
        }

        var bare = ActorSearch.Bare(record, name).Where(other => !meant.Any(actor => actor.Id == other.Id)).ToList();
        if (bare.Count > 0)
        {
            session.Tell($"Not among them: {Figures.Of(bare.Sum(other => other.Statements), "statement")} by '{bare[0].Name}', whose article gives no first name; --speaker {bare[0].Name} shows them, too.");
        }
    }

    private static string Listed(ImmutableArray<ActorView> actors) =>
        string.Join(", ", actors.Take(Most).Select(actor => $"{actor.Name} ({Figures.Of(actor.Statements)}, {actor.Id})"))
        + (actors.Length > Most ? $" and {Figures.Of(actors.Length - Most)} more" : "");
}
