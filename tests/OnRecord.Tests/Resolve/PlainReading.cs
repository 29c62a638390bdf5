using System.Collections.Immutable;
using OnRecord.Neural;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Syntax;

namespace OnRecord.Tests.Resolve;

/// <summary>
/// Stands in the pipeline for the language engine and reads more than any engine would: each word of speaking is a cue, two words
/// before it are the source, and all words up to the next one are the content, over paragraphs and through quotation marks.
/// </summary>
public sealed class PlainReading : IStage
{
    private static readonly string[] _relations = ["nsubj", "obl", "ccomp", "case", "nmod", "xcomp", "obj", "conj", "compound", "aux", "mark"];

    public Layers Needs => Layers.Tokens | Layers.Stretches;

    public Layers Gives => Layers.Reading;

    public void Run(Annotations doc)
    {
        var cues = Enumerable.Range(0, doc.Tokens.Length).Where(word => doc.Tokens[word].In(doc.Text) is "said" or "told" or "warned" or "condemned").ToList();
        var attributions = cues.Select((cue, number) => Of(cue, number + 1 < cues.Count ? cues[number + 1] : doc.Tokens.Length, number > 0 ? cues[number - 1] + 1 : 0)).OfType<LinkedAttribution>().ToImmutableArray();
        doc.Reading = new EngineReading([], attributions) { Syntax = Syntax(doc) };
    }

    // Each word hangs on the one before it, up to the start of its stretch: the deepest of trees, with relations of every kind.
    private static ImmutableArray<WordSyntax> Syntax(Annotations doc)
    {
        var firsts = doc.Stretches.Select(stretch => stretch.Tokens.Start).ToHashSet();
        return [.. doc.Tokens.Select((token, word) => SyntaxOf(token.Span.Of(doc.Text).ToLowerInvariant(), word, word == 0 || firsts.Contains(word)))];
    }

    private static WordSyntax SyntaxOf(string lower, int word, bool isFirst)
    {
        var isVerb = lower is "said" or "told" or "warned" or "condemned" or "left" or "was";
        return new WordSyntax(isVerb ? "VERB" : word % 5 == 3 ? "ADP" : "NOUN", "_", lower, isFirst ? null : word - 1, isFirst ? "root" : _relations[word % _relations.Length]);
    }

    private static LinkedAttribution? Of(int cue, int next, int before)
    {
        RoleSpan? source = cue > before ? new RoleSpan(AttributionRole.Source, Math.Max(before, cue - 2), cue) : null;
        return next > cue + 1 ? new LinkedAttribution(source, new RoleSpan(AttributionRole.Cue, cue, cue + 1), [new RoleSpan(AttributionRole.Content, cue + 1, next)], 0.5f) : null;
    }
}
