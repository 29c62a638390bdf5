using System.Collections.Immutable;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Why nothing was found, as far as the record can tell.</summary>
/// <param name="IsSpeakerKnown">Whether somebody in the record is called as the speaker who was asked for; true when none was.</param>
/// <param name="Near">Whose names are near to that name where nobody has it, those with the most statements first.</param>
/// <param name="Without">How many statements there would be without each one of the conditions, the most first; conditions without which there are none either are left out.</param>
public sealed record EmptyAnswer(bool IsSpeakerKnown, ImmutableArray<ActorView> Near, ImmutableArray<(string Condition, long Statements)> Without)
{
    /// <summary>Looks for the reasons.</summary>
    public static EmptyAnswer Of(Record record, StatementFilter filter)
    {
        var isKnown = string.IsNullOrWhiteSpace(filter.Speaker) || !ActorSearch.Named(record, filter.Speaker).IsEmpty;
        var conditions = Conditions(filter).ToList();
        return new EmptyAnswer(
            isKnown,
            isKnown ? [] : NearNames.Of(record, filter.Speaker ?? ""),
            conditions.Count < 2 ? [] :
            [
                .. conditions.Select(condition => (condition.Name, StatementSearch.Count(record, condition.Without)))
                    .Where(condition => condition.Item2 > 0).OrderByDescending(condition => condition.Item2),
            ]);
    }

    // Each condition by the name that the command line has for it, and the filter without it.
    private static IEnumerable<(string Name, StatementFilter Without)> Conditions(StatementFilter filter)
    {
        var whole = filter with { Offset = 0, Limit = null };
        (bool IsSet, string Name, StatementFilter Without)[] all =
        [
            (filter.Words is not null, "the words", whole with { Words = null }),
            (filter.Speaker is not null, "--speaker", whole with { Speaker = null }),
            (filter.To is not null, "--to", whole with { To = null }),
            (filter.About is not null, "--about", whole with { About = null }),
            (filter.Act is not null, "--act", whole with { Act = null }),
            (filter.Mode is not null, "--mode", whole with { Mode = null }),
            (filter.Polarity is not null, "--polarity", whole with { Polarity = null }),
            (filter.From is not null, "--from", whole with { From = null }),
            (filter.Until is not null, "--until", whole with { Until = null }),
            (filter.Outlet is not null, "--outlet", whole with { Outlet = null }),
            (filter.Article is not null, "--article", whole with { Article = null }),
        ];
        return all.Where(condition => condition.IsSet).Select(condition => (condition.Name, condition.Without));
    }
}
