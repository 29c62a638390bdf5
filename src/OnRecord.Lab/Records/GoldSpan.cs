using System.Collections.Immutable;

namespace OnRecord.Lab.Records;

/// <summary>Reads spans that a set writes as a start and an end.</summary>
public static class GoldSpan
{
    /// <summary>The spans, in order of their start.</summary>
    public static ImmutableArray<TextSpan> All(ImmutableArray<ImmutableArray<int>> written) =>
        written.IsDefaultOrEmpty ? [] : [.. written.Select(ends => TextSpan.Between(ends[0], ends[1])).OrderBy(span => span.Start)];

    /// <summary>Makes sure that spans lie in their text.</summary>
    /// <exception cref="OnRecordException">One does not: gold and text do not belong together.</exception>
    public static void Check(IEnumerable<TextSpan> spans, string text, string article)
    {
        if (spans.FirstOrDefault(span => span.Start < 0 || span.Length < 0 || span.End > text.Length) is { } wrong && wrong != default)
        {
            throw new OnRecordException($"The gold of {article} has the span {wrong}, but its text has {text.Length} characters: they do not belong together.");
        }
    }
}
