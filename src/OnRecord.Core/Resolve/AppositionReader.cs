using System.Collections.Immutable;
using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>Reads offices from appositions: <c>Kelly Craft, the ambassador to ...,</c> and <c>US Ambassador to ..., Kelly Craft,</c>.</summary>
internal static class AppositionReader
{
    public static void Read(Annotations doc, ImmutableArray<Unit> units, IReadOnlyList<(NameMention Name, Member Member)> named)
    {
        foreach (var (name, member) in named)
        {
            if (member.Type != ActorType.Person)
            {
                continue;
            }

            var unit = units[name.Unit];
            var after = name.Item + Items(unit, name);
            if (after < unit.Count && unit[after].IsComma && NounPhrase.StartingAt(unit, after + 1) is { } phrase && HasRole(unit, phrase) && Ends(unit, phrase.Last + 1))
            {
                member.AddOffice(Words(doc, unit, phrase));
            }

            if (name.Item > 1 && unit[name.Item - 1].IsComma && NounPhrase.EndingAt(unit, name.Item - 2) is { } before && HasRole(unit, before))
            {
                member.AddOffice(Words(doc, unit, before));
            }
        }
    }

    private static int Items(Unit unit, NameMention name)
    {
        var count = 0;
        while (name.Item + count < unit.Count && unit[name.Item + count].Span.Start < name.Span.End)
        {
            count++;
        }

        return count;
    }

    private static bool Ends(Unit unit, int next) => next >= unit.Count || !unit[next].IsWord || unit[next].IsIn(WordClass.Prepositions | WordClass.Conjunctions) || unit.IsTime(next);

    private static bool HasRole(Unit unit, Piece phrase)
    {
        // The head of the phrase: before its first preposition.
        for (var at = phrase.First; at <= phrase.Last; at++)
        {
            if (NameTables.IsRole(unit[at].Lower))
            {
                return true;
            }

            if (at > phrase.First && unit[at].IsIn(WordClass.Prepositions))
            {
                return false;
            }
        }

        return false;
    }

    private static string Words(Annotations doc, Unit unit, Piece phrase)
    {
        var first = unit[phrase.First].IsIn(WordClass.Determiners) && phrase.First < phrase.Last ? phrase.First + 1 : phrase.First;
        return unit.SpanOf(first, phrase.Last).Of(doc.Text);
    }
}
