using System.Collections.Frozen;

namespace OnRecord.Language;

/// <summary>Takes names out of what the language engine read.</summary>
public sealed class NameReader : IStage
{
    private static readonly FrozenDictionary<string, NameType> _types =
        Enum.GetValues<NameType>().ToFrozenDictionary(type => type.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Reading;

    /// <inheritdoc/>
    public Layers Gives => Layers.Names;

    /// <inheritdoc/>
    public void Run(Annotations doc) => doc.Names =
    [
        .. doc.Reading.Names.Select(name => new Name(
            doc.Tokens[name.Start].Span.Union(doc.Tokens[name.End - 1].Span),
            new TokenRange(name.Start, name.End),
            _types.GetValueOrDefault(name.Type, NameType.Misc))),
    ];
}
