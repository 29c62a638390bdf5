using System.Collections.Frozen;
using OnRecord.Knowledge;
using OnRecord.Knowledge.Import;

namespace OnRecord.Lab.Knowledge;

/// <summary>A name as the tables write it: <c>Zaire@1971-10..1997-05</c>, <c>Siam@former</c>, <c>the bloc (ambiguous)</c>.</summary>
internal static class WrittenName
{
    private const int LongestAcronym = 7;
    private const int ShortestSafeAcronym = 3;

    // Words that mean something else where nothing says otherwise.
    private static readonly FrozenSet<string> _common = KnowledgeTables.Own("common-names").Select(row => Folding.Key(row["name"])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds written names to an actor.</summary>
    public static void Add(AlmanacBuilder facts, KnownActor actor, NameForm form, IEnumerable<string> written, bool needsContext = false)
    {
        var names = written.Select(name => Read(name, form, actor)).OfType<KnownName>().OrderByDescending(name => name.From is not null || name.Until is not null).ToList();
        foreach (var name in names)
        {
            // A name that is ambiguous in one place of the table is so everywhere.
            var isDoubtful = needsContext || names.Exists(other => other.NeedsContext && Folding.Key(other.Words) == Folding.Key(name.Words));
            if (name.Words != actor.Name || form is not (NameForm.Other or NameForm.Official))
            {
                facts.Add(name with { NeedsContext = isDoubtful });
            }
        }
    }

    private static KnownName? Read(string written, NameForm form, KnownActor actor)
    {
        var (words, from, until) = Times(written);
        var isDoubtful = words.EndsWith(" (ambiguous)", StringComparison.Ordinal) || words.EndsWith(" (loosely)", StringComparison.Ordinal);
        words = isDoubtful ? words[..words.LastIndexOf('(')].TrimEnd() : words;
        if (words.StartsWith("the ", StringComparison.Ordinal))
        {
            words = words[4..];
        }

        // What else stands in brackets explains and is no part of a name; a semicolon parts remarks.
        return words.Length == 0 || words.AsSpan().ContainsAny('(', ')', ';')
            ? null
            : new KnownName(words, FormOf(words, form, written, until is not null), actor, isDoubtful || IsCommon(words), from, until);
    }

    private static bool IsCommon(string words) => _common.Contains(Folding.Key(words)) || (IsAcronym(words) && words.Count(char.IsLetterOrDigit) < ShortestSafeAcronym && words is not ("US" or "U.S." or "UK" or "U.K." or "UN" or "U.N." or "EU" or "E.U."));

    private static NameForm FormOf(string words, NameForm form, string written, bool hasEnded) =>
        form != NameForm.Other ? form
        : written.EndsWith("@former", StringComparison.Ordinal) || hasEnded ? NameForm.Former
        : IsAcronym(words) ? NameForm.Acronym
        : NameForm.Other;

    /// <summary>Whether it is written in capitals, with full stops or without.</summary>
    public static bool IsAcronym(string words) =>
        words.Length <= LongestAcronym && words.Count(char.IsAsciiLetterUpper) > 1 && words.All(sign => char.IsAsciiLetterUpper(sign) || char.IsAsciiDigit(sign) || sign is '.' or '-' or '+' or '&');

    private static (string Words, DateOnly? From, DateOnly? Until) Times(string written)
    {
        var at = written.LastIndexOf('@');
        if (at < 0)
        {
            return (written.Trim(), null, null);
        }

        var ends = written[(at + 1)..].Split("..");
        return ends is [var from, var until] ? (written[..at].Trim(), FactDates.Read(from)?.First, FactDates.Read(until)?.Last) : (written[..at].Trim(), null, null);
    }
}
