using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>Knows what fields are usually called, and what the user says they are called here.</summary>
internal sealed class KnownFields
{
    private const string TextName = "text";
    private const string IdName = "id";

    private static readonly FrozenSet<string> _kept = new[]
    {
        FieldNames.Title, FieldNames.Published, FieldNames.Outlet, FieldNames.Byline, FieldNames.Url, FieldNames.Language,
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Target, int Rank)> _usual = WordList.Lines("Ingest", "field-names.txt")
        .Select((line, rank) => (Words: line.Split(' '), rank))
        .ToFrozenDictionary(entry => entry.Words[1], entry => (entry.Words[0], entry.rank), StringComparer.Ordinal);

    private readonly Dictionary<string, (string Target, int Rank)> _mapped = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _mappedTargets = new(StringComparer.Ordinal);

    /// <summary>The usual names, with these instructions such as <c>text=body_text</c> before them.</summary>
    /// <exception cref="OnRecordException">An instruction has another form or names a field that does not exist.</exception>
    public KnownFields(ImmutableArray<string> mapping)
    {
        foreach (var (instruction, rank) in mapping.Select((instruction, rank) => (instruction, rank)))
        {
            if (instruction.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } target, { Length: > 0 } name])
            {
                throw new OnRecordException($"The field mapping '{instruction}' is not of the form text=body_text: our name, an equals sign, the name in the source.");
            }

            if (target is not (TextName or IdName) && !_kept.Contains(target))
            {
                throw new OnRecordException($"The field mapping '{instruction}' begins with '{target}', which is none of our fields. They are: text, id, {string.Join(", ", _kept.Order(StringComparer.Ordinal))}.");
            }

            _mapped[name] = (target, rank);
            _mappedTargets.Add(target);
        }
    }

    /// <summary>The names that the mapping gives with full stops in them, which lead into nested objects.</summary>
    public IEnumerable<string> NestedNames => _mapped.Keys.Where(name => name.Contains('.', StringComparison.Ordinal));

    /// <summary>Whether a list in a field of this name is the paragraphs of a text: its name or the user says so.</summary>
    public bool HoldsParagraphs(string name) => _mapped.ContainsKey(name) || name.Contains("paragraph", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a field of this name is, as one of our names; null when it is none of them.</summary>
    public string? TargetOf(string name) => MeaningOf(name)?.Target;

    /// <summary>Chooses among the fields of a record.</summary>
    /// <param name="names">Their names.</param>
    /// <param name="value">The value of the field with this number.</param>
    public FieldChoice Choose(IReadOnlyList<string> names, Func<int, string?> value) => Choose(names, (number, _) => value(number), _ => false);

    /// <summary>Chooses among the fields of a record, where a known field may be written in another way than an unknown one.</summary>
    /// <param name="names">Their names.</param>
    /// <param name="value">The value of the field with this number, given whether it is a known one.</param>
    /// <param name="holdsText">Whether the field with this number can be the text.</param>
    public FieldChoice Choose(IReadOnlyList<string> names, Func<int, bool, string?> value, Func<int, bool> holdsText)
    {
        var values = new string?[names.Count];
        var best = new Dictionary<string, (int Rank, int Number)>(StringComparer.Ordinal);
        for (var number = 0; number < names.Count; number++)
        {
            var meaning = MeaningOf(names[number]);
            var isText = meaning?.Target == TextName;
            values[number] = isText ? null : value(number, meaning is not null);
            var isUsable = isText ? holdsText(number) : !string.IsNullOrWhiteSpace(values[number]);
            if (meaning is var (target, rank) && isUsable && (!best.TryGetValue(target, out var other) || rank < other.Rank))
            {
                best[target] = (rank, number);
            }
        }

        var text = best.TryGetValue(TextName, out var found) ? found.Number : (int?)null;
        return new(text, Fields(names, number => number == text ? null : values[number] ?? value(number, false), best), Key(values, best));
    }

    private static ImmutableSortedDictionary<string, Stated<string>> Fields(IReadOnlyList<string> names, Func<int, string?> value, Dictionary<string, (int Rank, int Number)> best)
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, Stated<string>>(StringComparer.Ordinal);
        var chosen = best.Where(choice => _kept.Contains(choice.Key)).ToDictionary(choice => choice.Value.Number, choice => choice.Key);
        for (var number = 0; number < names.Count; number++)
        {
            if (value(number) is { } written && !string.IsNullOrWhiteSpace(written))
            {
                // A field that was not chosen may have one of our names: it must not look like the chosen one.
                var name = names[number];
                var key = chosen.GetValueOrDefault(number) ?? (_kept.Contains(name) ? "field " + name : name);
                fields[key] = new(written.Trim(), "field " + name);
            }
        }

        return fields.ToImmutable();
    }

    private static string Key(string?[] values, Dictionary<string, (int Rank, int Number)> best) =>
        (best.TryGetValue(FieldNames.Url, out var url) ? values[url.Number]
            : best.TryGetValue(IdName, out var id) ? values[id.Number]
            : null)?.Trim() ?? "";

    private (string Target, int Rank)? MeaningOf(string name)
    {
        if (_mapped.TryGetValue(name, out var mapped))
        {
            return mapped;
        }

        return _usual.TryGetValue(Folded(name), out var usual) && !_mappedTargets.Contains(usual.Target) ? usual : null;
    }

    private static string Folded(string name) => string.Concat(name.Where(sign => sign is not ('_' or '-' or ' ')).Select(char.ToLowerInvariant));
}
