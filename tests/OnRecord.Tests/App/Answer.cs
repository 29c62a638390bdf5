using System.Collections.Immutable;

namespace OnRecord.Tests.App;

/// <summary>What the program answered.</summary>
public sealed record Answer(int Code, string Out, string Err)
{
    public ImmutableArray<string> Lines => [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
