namespace OnRecord.Benchmarks;

/// <summary>Gives an article some layers again, so that one stage can be run on it many times.</summary>
internal static class Layered
{
    /// <summary>The article with those layers alone; it costs one small object.</summary>
    public static Annotations Only(Annotations doc, Layers layers)
    {
        var copy = new Annotations(doc.Article);
        Give(layers, Layers.Tokens, doc, static (from, to) => to.Tokens = from.Tokens, copy);
        Give(layers, Layers.Stretches, doc, static (from, to) => to.Stretches = from.Stretches, copy);
        Give(layers, Layers.Quotations, doc, static (from, to) => to.Quotations = from.Quotations, copy);
        Give(layers, Layers.Reading, doc, static (from, to) => to.Reading = from.Reading, copy);
        Give(layers, Layers.Sentences, doc, static (from, to) => to.Sentences = from.Sentences, copy);
        Give(layers, Layers.Words, doc, static (from, to) => to.Words = from.Words, copy);
        Give(layers, Layers.Names, doc, static (from, to) => to.Names = from.Names, copy);
        Give(layers, Layers.TimeExpressions, doc, static (from, to) => to.TimeExpressions = from.TimeExpressions, copy);
        Give(layers, Layers.Attributions, doc, static (from, to) => to.Attributions = from.Attributions, copy);
        Give(layers, Layers.Actors, doc, static (from, to) => to.Actors = from.Actors, copy);
        Give(layers, Layers.Statements, doc, static (from, to) => to.Statements = from.Statements, copy);
        return copy;
    }

    private static void Give(Layers wanted, Layers layer, Annotations from, Action<Annotations, Annotations> copy, Annotations to)
    {
        if (wanted.HasFlag(layer))
        {
            copy(from, to);
        }
    }
}
