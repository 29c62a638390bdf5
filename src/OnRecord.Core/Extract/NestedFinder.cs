using OnRecord.Extract.Grammar;
using OnRecord.Extract.Rules;

namespace OnRecord.Extract;

/// <summary>
/// Finds what is told inside what is said: <c>“Leaders agreed we need a treaty,” Ruiz said</c> is a statement by Ruiz, and in it one by
/// the leaders. The engine marks the outermost alone, so these come from the parse and the lexicon of cues.
/// </summary>
internal sealed class NestedFinder(Annotations doc, Tree tree)
{
    // How many attributions before one may hold it; in a sentence there are never more.
    private const int Near = 8;
    private const double Trust = 0.8;

    /// <summary>The attributions, each with the one that holds it, and those inside them.</summary>
    public List<Found> Add(List<Found> found)
    {
        Hold(found);
        var cues = found.Where(one => one.Cue is not null).Select(one => tree.At(one.Cue.GetValueOrDefault().Start)).ToHashSet();
        var all = new List<Found>(found);
        foreach (var outer in found.Where(one => one.Within is null))
        {
            var inside = outer.Content.SelectMany(piece => Inside(outer, piece, cues)).ToList();
            inside.ForEach(one => one.Within = Parent(one, inside) ?? outer);
            all.AddRange(inside);
        }

        return all;
    }

    /// <summary>An attribution whose cue and content stand in the content of another is told by that one.</summary>
    private static void Hold(List<Found> found)
    {
        for (var number = 0; number < found.Count; number++)
        {
            for (var other = Math.Max(0, number - Near); other < Math.Min(found.Count, number + Near); other++)
            {
                if (other != number && Holds(found[other], found[number]) && !(found[number].Within is { } held && Holds(found[other], held)))
                {
                    found[number].Within = found[other];
                }
            }
        }
    }

    private static bool Holds(Found outer, Found inner) => inner.Cue is { } cue
        && outer.Content.Exists(piece => piece.Contains(cue)) && inner.Content.TrueForAll(words => outer.Content.Exists(piece => piece.Contains(words)));

    private static Found? Parent(Found one, List<Found> inside) => inside
        .Where(other => other != one && one.Cue is { } cue && other.Content.Exists(piece => piece.Contains(cue)))
        .MinBy(other => other.Content[0].Length);

    private IEnumerable<Found> Inside(Found outer, TextSpan piece, HashSet<int> cues)
    {
        var words = tree.Within(piece);
        for (var verb = words.Start; verb < words.End; verb++)
        {
            if (tree[verb].Upos == PartOfSpeech.Verb && !cues.Contains(verb) && ReportedClause.At(doc, tree, verb, words) is { } clause)
            {
                var found = new Found { Block = outer.Block, Source = tree.Span(clause.Source), Cue = tree.Span(clause.Cue), Scope = clause.Scope, Confidence = outer.Confidence * Trust };
                found.Content.Add(clause.Content);
                yield return found;
            }
        }
    }
}
