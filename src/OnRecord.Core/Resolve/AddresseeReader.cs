using System.Collections.Immutable;
using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>Finds whom a statement was said to: after the verb (<c>told reporters</c>), or the other side of an interview.</summary>
internal sealed class AddresseeReader(Annotations doc, ImmutableArray<Unit> units)
{
    private const string Stage = "AddresseeReader/1";

    public Addressee? Of(Attribution attribution)
    {
        if (attribution.Cue is not { } cue || SpanSearch.At(units.AsSpan(), cue.Start, unit => unit.Span) is var number && number < 0)
        {
            return null;
        }

        var unit = units[number];
        var verb = Enumerable.Range(0, unit.Count).LastOrDefault(index => cue.Contains(unit[index].Span) && Addresses(unit, index), -1);
        var found = verb < 0 ? null : AfterVerb(unit, verb, attribution);
        return (found ?? Interviewer(unit, attribution)) is { } piece ? Made(unit, piece) : null;
    }

    /// <summary>Whether it is a verb that addresses somebody, or its particle.</summary>
    private static bool Addresses(Unit unit, int index) =>
        (CueLexicon.Find(unit[index].Lower, "") ?? CueLexicon.Find(unit[index - 1].Lower, unit[index].Lower))?.Addresses == true;

    private static Piece? AfterVerb(Unit unit, int head, Attribution attribution)
    {
        var start = head + 1;
        while (start < unit.Count && (unit.IsTime(start) || attribution.Source is { } source && source.Contains(unit[start].Span)))
        {
            start++;
        }

        return AddresseeFinder.At(unit, start, unit.LastBeforeEnd) is { } found && !attribution.Content.Any(piece => piece.Overlaps(unit.SpanOf(found.First, found.Last))) ? found : null;
    }

    /// <summary><c>In an interview with the BBC, he said</c>.</summary>
    private static Piece? Interviewer(Unit unit, Attribution attribution)
    {
        for (var at = 0; at + 2 < unit.Count; at++)
        {
            if (unit[at].Lower == "interview" && unit[at + 1].Lower is "with" or "to" && NounPhrase.StartingAt(unit, at + 2) is { } phrase
                && !attribution.Content.Any(piece => piece.Overlaps(unit[at].Span)))
            {
                return new Piece(phrase.First, phrase.Last);
            }
        }

        return null;
    }

    private Addressee Made(Unit unit, Piece piece)
    {
        var words = Evidence.In(doc.Article, unit.SpanOf(piece.First, piece.Last), Stage, 0.85);
        var from = piece.First < piece.Last && unit[piece.First].Lower is "the" or "a" or "an" ? piece.First + 1 : piece.First;
        return new Addressee(unit.SpanOf(from, piece.Last).Of(doc.Text), words);
    }
}
