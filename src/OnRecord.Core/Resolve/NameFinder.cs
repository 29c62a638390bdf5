using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>Finds names in a unit by capitals, and takes each apart into title and name.</summary>
internal sealed class NameFinder(Annotations doc, Unit unit, int number)
{
    private static readonly HashSet<string> _joints = new(StringComparer.Ordinal) { "of", "for", "to", "and", "the" };

    public IEnumerable<NameMention> Find()
    {
        for (var first = 0; first < unit.Count; first++)
        {
            if (!IsNameWord(first))
            {
                continue;
            }

            var last = Last(first);
            if (TakeApart(first, last) is { } mention)
            {
                yield return IsOrdinaryOpening(first, last) ? mention with { IsDoubtful = true, Kind = null } : mention;
            }

            first = last;
        }
    }

    private bool IsNameWord(int index)
    {
        var item = unit[index];
        if (!item.IsWord || !item.IsCapital || unit.IsTime(index) || item.Lower is "i" or "i.")
        {
            return false;
        }

        if (NameTables.IsOpening(item.Lower) && !unit[index - 1].IsWord)
        {
            return false;
        }

        var isFunction = item.IsIn(WordClass.Pronouns | WordClass.Determiners | WordClass.Prepositions | WordClass.Conjunctions | WordClass.Adverbs | WordClass.Auxiliaries);
        return !isFunction || item.Lower is "us" && item.Span.Of(doc.Text) == "US";
    }

    /// <summary>Whether a single word has its capital from the beginning of the sentence alone: a noun for people, or no subject of a verb.</summary>
    private bool IsOrdinaryOpening(int first, int last)
    {
        if (first != last || (first > 0 && unit[first - 1].IsWord))
        {
            return false;
        }

        var word = unit[first].Lower;
        if (NameTables.IsOpening(word) || NameTables.IsCollective(word) || NameTables.IsRole(word) || NameTables.IsOrganisationNoun(word) || NameTables.IsDocument(word))
        {
            return true;
        }

        var next = unit[first + 1];
        var known = NameTables.State(Folding.Fold(word)) is not null || NameTables.IsOrganisation(Folding.Fold(word)) || NameTables.GivenName(Folding.Fold(word)) is not null;
        return !known && !next.IsComma && !(next.Lower == "and" && unit[first + 2].IsCapital) && next.IsWord && !next.IsIn(WordClass.Auxiliaries | WordClass.Pasts | WordClass.Possessives | WordClass.Adverbs) && !next.Lower.EndsWith("ed", StringComparison.Ordinal) && CueLexicon.Find(next.Lower, "") is null;
    }

    private int Last(int first)
    {
        var last = first;
        while (last + 1 < unit.Count && last - first < 12)
        {
            if (IsNameWord(last + 1))
            {
                last++;
            }
            else if (last + 2 < unit.Count && NameTables.IsParticle(unit[last + 1].Lower) && IsNameWord(last + 2))
            {
                last += 2;
            }
            else if (JointEnd(last) is { } end)
            {
                last = end;
            }
            else
            {
                break;
            }
        }

        return last;
    }

    /// <summary><c>Ministry of Foreign Affairs</c>, <c>Secretary of State</c>: small words inside the name of an office or body.</summary>
    private int? JointEnd(int last)
    {
        var next = last + 1;
        if (!unit[next].IsWord || unit[next].Lower is not ("of" or "for" or "to") || !(NameTables.IsOrganisationNoun(unit[last].Lower) || NameTables.IsRole(unit[last].Lower) || NameTables.IsOfficeOf(unit[last].Lower)))
        {
            return null;
        }

        next += unit[next + 1].Lower is "the" or "a" ? 2 : 1;
        return next < unit.Count && IsNameWord(next) ? next : null;
    }

    private NameMention? TakeApart(int first, int last)
    {
        var start = NameStart(first, last);
        while (start <= last && NameTables.IsHonorific(unit[start].Lower))
        {
            start++;
        }

        if (start > last || _joints.Contains(unit[start].Lower))
        {
            return null;
        }

        var words = Enumerable.Range(start, last - start + 1).Select(index => unit[index].Span.Of(doc.Text)).ToArray();
        var from = TitleStart(first, start);
        var title = Title(from, start);
        var gender = GenderOf(first, start, words[0], words.Length == 1);
        return new NameMention(unit.SpanOf(start, last), words, title, gender, KindOf(words, title, first, start), number, start) { From = from };
    }

    /// <summary>Two and more words all in capitals before one that is not are a heading that ran into the sentence.</summary>
    private int AfterShout(int first, int last)
    {
        var next = first;
        while (next < last && IsShouted(next))
        {
            next++;
        }

        return next - first >= 2 && !IsShouted(next) ? next : first;
    }

    private bool IsShouted(int index) => unit[index].Span.Of(doc.Text) is { Length: > 1 } word && word.All(sign => char.IsUpper(sign) || sign == '-') || _joints.Contains(unit[index].Lower);

    /// <summary>Where the name begins after titles in capitals: after the last role word, or with the first known first name.</summary>
    private int NameStart(int first, int last)
    {
        var start = AfterShout(first, last);
        for (var index = start; index < last; index++)
        {
            if (NameTables.IsRole(unit[index].Lower) || NameTables.IsHonorific(unit[index].Lower))
            {
                start = index + 1;
            }
        }

        if (OfficeEnd(first, last) is { } office)
        {
            return office + 1;
        }

        if (start == first && last > first + 1 && IsGivenName(first) && IsGivenName(first + 1))
        {
            return first;
        }

        for (var index = start; index < last; index++)
        {
            if (index > first && IsGivenName(index) && !_joints.Contains(unit[index].Lower) && !NameTables.IsOrganisationNoun(unit[last].Lower))
            {
                return _joints.Contains(unit[start].Lower) || start == first ? index : start;
            }
        }

        return _joints.Contains(unit[start].Lower) ? first : start;
    }

    /// <summary>The last word of what the office in front of a name is of, with at least two words of name behind it: <c>Secretary of State Ana Ruiz</c>.</summary>
    private int? OfficeEnd(int first, int last)
    {
        for (var index = last - 2; index > first; index--)
        {
            if (NameTables.IsOfficeOf(unit[index].Lower) && unit[index + 1].IsCapital && Enumerable.Range(first, index - first).Any(before => unit[before].Lower is "of" or "for"))
            {
                return index;
            }
        }

        return null;
    }

    private bool IsGivenName(int index) => NameTables.GivenName(Folding.Fold(unit[index].Lower)) is not null;

    /// <summary>Where the title begins: a role in small letters right before the name belongs to it, with the words before it (<c>the NATO chief Stoltenberg</c>).</summary>
    private int TitleStart(int first, int start) =>
        first > 0 && start == first && NameTables.IsRole(unit[first - 1].Lower) && !unit[first - 1].IsCapital && NounPhrase.EndingAt(unit, first - 1) is { } phrase ? phrase.First : first;

    private string Title(int from, int start) =>
        string.Join(' ', Enumerable.Range(from, start - from).Where(index => !unit[index].IsIn(WordClass.Determiners) && !NameTables.IsHonorific(unit[index].Lower)).Select(index => unit[index].Span.Of(doc.Text)));

    /// <summary>From the honorific or first name; a word that stands alone may be a last name, which tells nothing.</summary>
    private char GenderOf(int first, int start, string word, bool isAlone)
    {
        for (var index = first; index < start; index++)
        {
            if (NameTables.Honorific(unit[index].Lower) is { } known and not '?')
            {
                return known;
            }
        }

        return isAlone ? '?' : NameTables.GivenName(Folding.Fold(word)) ?? '?';
    }

    private ActorType? KindOf(string[] words, string title, int first, int start)
    {
        var folded = Folding.Fold(string.Join(' ', words));
        if (NameTables.StateByName(folded) is not null)
        {
            return ActorType.State;
        }

        if (NameTables.IsOrganisation(folded) || words.Any(word => NameTables.IsOrganisationNoun(word.ToLowerInvariant()) || word.Any(char.IsDigit)) || words.Length > 5)
        {
            return ActorType.Organisation;
        }

        if (NameTables.IsPlace(folded))
        {
            return null;
        }

        var honoured = Enumerable.Range(first, start - first).Any(index => NameTables.IsHonorific(unit[index].Lower));
        var titled = honoured || (title.Split(' ').Any(word => NameTables.IsRole(word.ToLowerInvariant())) && !NameTables.IsThing(words[^1].ToLowerInvariant()));
        if (titled || (words.Length > 1 && NameTables.GivenName(Folding.Fold(words[0])) is not null))
        {
            return ActorType.Person;
        }

        return words.Length == 1 && words[0].Length is > 1 and < 7 && words[0].All(char.IsUpper) ? ActorType.Organisation : null;
    }
}
