using System.Collections.Immutable;
using OnRecord.Lab.Scoring;

namespace OnRecord.Lab.Resolution;

/// <summary>Whom a name means in one article: the surface forms of each actor of the gold, folded.</summary>
public sealed class NameTable
{
    private readonly Dictionary<string, ImmutableArray<string>> _forms;

    /// <summary>The table of an article.</summary>
    public NameTable(IReadOnlyDictionary<string, ImmutableArray<string>> actors) =>
        _forms = actors.ToDictionary(actor => actor.Key, actor => actor.Value.Append(actor.Key).Select(Names.Folded).Distinct().ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Whether a found name means the gold speaker. Of a joint speaker all must be found and nobody else.</summary>
    public bool Same(string? found, string? gold)
    {
        if (found is null || gold is null)
        {
            return found is null && gold is null;
        }

        var wanted = gold.Split("; ");
        var parts = wanted.Length == 1 ? [found] : Parts(found);
        return parts.Length == wanted.Length && Array.TrueForAll(wanted, one => Array.Exists(parts, part => IsOne(Names.Folded(part), one)));
    }

    private static string[] Parts(string found) => found.Split([" and ", "; ", ", "], StringSplitOptions.RemoveEmptyEntries);

    // A form that the table has means whom it says; of other names one must hold all words of the other, the last included.
    private bool IsOne(string found, string gold)
    {
        var forms = _forms.GetValueOrDefault(gold, [Names.Folded(gold)]);
        return forms.Contains(found) || (!_forms.Values.Any(others => others.Contains(found)) && forms.Any(form => IsPart(found, form) || IsPart(form, found)));
    }

    private static bool IsPart(string part, string whole)
    {
        var words = whole.Split(' ');
        return part.Split(' ') is var own && own[^1] == words[^1] && own.All(words.Contains);
    }
}
