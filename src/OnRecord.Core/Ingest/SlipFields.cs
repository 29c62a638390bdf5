using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>Collects the fields of an article with the names that the source has for them.</summary>
internal sealed class SlipFields
{
    private readonly ImmutableSortedDictionary<string, Stated<string>>.Builder _fields = None.ToBuilder();

    /// <summary>No fields.</summary>
    public static ImmutableSortedDictionary<string, Stated<string>> None { get; } =
        ImmutableSortedDictionary<string, Stated<string>>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>What was collected.</summary>
    public ImmutableSortedDictionary<string, Stated<string>> All => _fields.ToImmutable();

    /// <summary>What a field says so far; null without it.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name)?.Value;

    /// <summary>States a field unless it is empty or stated already.</summary>
    /// <param name="name">Its name here.</param>
    /// <param name="value">What it says.</param>
    /// <param name="rule">What the source calls it.</param>
    public void Add(string name, string? value, string rule)
    {
        if (!string.IsNullOrWhiteSpace(value) && !_fields.ContainsKey(name))
        {
            _fields[name] = new(string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), rule);
        }
    }
}
