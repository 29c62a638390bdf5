using System.Collections.Frozen;
using OnRecord.Extract.Grammar;
using OnRecord.Extract.Rules;

namespace OnRecord.Extract;

/// <summary>Plain reports that the engine left alone: a verb that only ever tells, with a subject and a clause, outside of all that was found.</summary>
internal sealed class MissedReports(Annotations doc, Tree tree)
{
    private const double Trust = 0.6;

    private static readonly FrozenSet<string> _telling = FrozenSet.Create(StringComparer.Ordinal, "say", "tell", "add", "warn", "claim", "argue", "announce", "insist", "explain", "declare", "assert", "allege", "reiterate", "stress", "write", "tweet", "confirm", "believe", "think");

    /// <summary>The attributions with those that were missed, in the order of their places.</summary>
    public List<Found> Add(List<Found> read)
    {
        var taken = new bool[tree.Count];
        foreach (var span in read.SelectMany(one => one.Content.Append(one.Cue ?? default).Append(one.Source ?? default)).Where(span => !span.IsEmpty))
        {
            var words = tree.Within(span);
            Array.Fill(taken, true, words.Start, words.Count);
        }

        var all = new List<Found>(read);
        foreach (var sentence in doc.Sentences.Where(sentence => doc.Article.Blocks[sentence.Block].IsRead))
        {
            all.AddRange(In(sentence, taken));
        }

        all.Sort((one, other) => one.Place.CompareTo(other.Place));
        return all;
    }

    private IEnumerable<Found> In(Sentence sentence, bool[] taken)
    {
        for (var verb = sentence.Tokens.Start; verb < sentence.Tokens.End; verb++)
        {
            if (!taken[verb] && tree[verb].Upos == PartOfSpeech.Verb && _telling.Contains(tree.Lemma(verb)) && ReportedClause.At(doc, tree, verb, sentence.Tokens) is { } clause && IsFree(clause, taken))
            {
                var found = new Found { Block = sentence.Block, Source = tree.Span(clause.Source), Cue = tree.Span(clause.Cue), Scope = clause.Scope, Confidence = Trust };
                found.Content.Add(clause.Content);
                yield return found;
            }
        }
    }

    private bool IsFree(ReportedClause clause, bool[] taken)
    {
        var content = tree.Within(clause.Content);
        return !taken.AsSpan(content.Start, content.Count).Contains(true) && !taken.AsSpan(clause.Source.Start, clause.Source.Count).Contains(true);
    }
}
