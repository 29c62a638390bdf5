using System.Collections.Immutable;

namespace OnRecord.Resolve.Coreference;

/// <summary>Features that each take one of some values: every value of every feature has a row of its own in a trained table.</summary>
internal sealed class FeatureTable
{
    private readonly ImmutableArray<int> _offsets;
    private readonly ImmutableArray<int> _sizes;

    public FeatureTable(params ImmutableArray<(string Name, int Size)> features)
    {
        Names = [.. features.Select(feature => feature.Name)];
        _sizes = [.. features.Select(feature => feature.Size)];
        var offsets = ImmutableArray.CreateBuilder<int>(features.Length);
        foreach (var size in _sizes)
        {
            offsets.Add(Rows);
            Rows += size;
        }

        _offsets = offsets.MoveToImmutable();
    }

    /// <summary>The names, in order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>How many features.</summary>
    public int Count => Names.Length;

    /// <summary>How many rows the table has.</summary>
    public int Rows { get; }

    /// <summary>The row of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The feature has no such value.</exception>
    public ushort Row(int feature, int value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)value, (uint)_sizes[feature]);
        return (ushort)(_offsets[feature] + value);
    }
}
