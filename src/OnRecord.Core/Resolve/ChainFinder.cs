using OnRecord.Resolve.Coreference;

namespace OnRecord.Resolve;

/// <summary>
/// Finds out which noun phrases, names and pronouns refer to the same: names by a sieve, everything else by a trained ranker that compares
/// each phrase, from left to right, with those before it.
/// </summary>
public sealed class ChainFinder : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Quotations | Layers.Reading | Layers.Words | Layers.Names | Layers.Attributions;

    /// <inheritdoc/>
    public Layers Gives => Layers.Chains;

    /// <summary>The chains of an article.</summary>
    /// <param name="doc">An article that has all layers that the stage needs.</param>
    public static ChainReading Find(Annotations doc) => Find(doc, new SpeechMap(doc));

    /// <summary>The chains of an article whose speakers are given, as in a transcript.</summary>
    /// <param name="doc">An article that has all layers that the stage needs.</param>
    /// <param name="speakers">For each token a number above 0 for its speaker; 0 for none.</param>
    public static ChainReading Find(Annotations doc, ReadOnlySpan<int> speakers) => Find(doc, new SpeechMap(speakers));

    /// <inheritdoc/>
    public void Run(Annotations doc) => doc.Chains = Find(doc);

    private static ChainReading Find(Annotations doc, SpeechMap speech)
    {
        var phrases = new Phrases(doc, speech);
        var builder = new ChainBuilder(doc, phrases);
        var reader = new AntecedentReader(phrases);
        while (reader.Read())
        {
            builder.Add(reader);
        }

        return builder.ToReading();
    }
}
