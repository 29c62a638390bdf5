using System.Collections.Immutable;
using OnRecord.Lab.Scoring;

namespace OnRecord.Lab.Polnear;

/// <summary>The attributions of one article, found or gold, with the type of each.</summary>
public sealed class TypedTriples
{
    private readonly ImmutableArray<StatementMode> _types;

    /// <summary>Sorts attributions by how much of their content stands in quotation marks.</summary>
    public TypedTriples(ImmutableArray<SpanTriple> triples, QuoteMask mask)
    {
        All = triples;
        _types = [.. triples.Select(triple => mask.ModeOf(triple.Content))];
    }

    /// <summary>All of them.</summary>
    public ImmutableArray<SpanTriple> All { get; }

    /// <summary>The type of each.</summary>
    public StatementMode TypeOf(int number) => _types[number];

    /// <summary>The spans of one part, each once; of one type where it is given.</summary>
    public HashSet<TextSpan> Spans(Role role, StatementMode? type = null) => [.. Chosen(type).SelectMany(triple => triple.Of(role))];

    /// <summary>The whole attributions, each once; of one type where it is given.</summary>
    public HashSet<string> Keys(StatementMode? type = null) => [.. Chosen(type).Select(triple => triple.Key)];

    private IEnumerable<SpanTriple> Chosen(StatementMode? type) =>
        type is null ? All : All.Where((_, number) => _types[number] == type);
}
