using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Takes the grammar of words out of what the language engine read.</summary>
public sealed class GrammarReader : IStage
{
    private static readonly FrozenDictionary<string, PartOfSpeech> _tags =
        Enum.GetValues<PartOfSpeech>().ToFrozenDictionary(tag => tag.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public Layers Needs => Layers.Reading;

    /// <inheritdoc/>
    public Layers Gives => Layers.Words;

    /// <inheritdoc/>
    public void Run(Annotations doc)
    {
        var words = ImmutableArray.CreateBuilder<Word>(doc.Reading.Syntax.Length);
        foreach (var word in doc.Reading.Syntax)
        {
            words.Add(new Word(_tags.GetValueOrDefault(word.Upos, PartOfSpeech.X), word.Features, word.Lemma, word.Head, word.Relation));
        }

        doc.Words = words.MoveToImmutable();
    }
}
