namespace OnRecord.Resolve;

/// <summary>
/// Reads what the article says that its persons are: titles before names, appositions (<c>Kelly Craft, the ambassador</c>; <c>the
/// ambassador, Kelly Craft</c>), and predicates (<c>Craft is the ambassador</c>, <c>Craft, who was ambassador</c>).
/// </summary>
internal sealed class OfficeReader
{
    private const int OldestAge = 115;

    private readonly Grammar _grammar;
    private readonly Cast _cast;

    private OfficeReader(Grammar grammar, Cast cast)
    {
        (_grammar, _cast) = (grammar, cast);
    }

    public static void Read(Annotations doc, Grammar grammar, Cast cast)
    {
        var reader = new OfficeReader(grammar, cast);
        foreach (var naming in cast.Named)
        {
            if (naming.Member is { Type: ActorType.Person } person)
            {
                reader.Read(doc, naming.Name, person);
            }
        }
    }

    private void Read(Annotations doc, NameMention name, Member person)
    {
        if (name.Title.Length > 0)
        {
            AddTitle(name, person);
        }

        person.Age ??= AgeAfter(name);
        foreach (var child in _grammar.Children(name.Head))
        {
            if ((_grammar.Is(child, "appos") || _grammar.Is(child, "parataxis")) && child > name.Last)
            {
                AddNoun(child, person);
            }
            else if (_grammar.Is(child, "acl:relcl") && _grammar.Child(child, "cop") is { } copula && IsSubjectWho(child) && _grammar.Lower(copula) is "is" or "was" or "'s")
            {
                AddNoun(child, person);
            }
        }

        if (_grammar.Head(name.Head) is not { } head)
        {
            return;
        }

        if (_grammar.Is(name.Head, "appos") && head < name.First && _cast.NameAt(head)?.Member is not { Type: ActorType.Person })
        {
            AddNoun(head, person, name.First);
        }
        else if (_grammar.Is(name.Head, "nsubj") && _grammar.Child(head, "cop") is { } copula && head > name.Last && _grammar.Lower(copula) is "is" or "was" or "'s" && _grammar.Child(head, "advmod") is var adverb && (adverb is null || _grammar.Lower(adverb.Value) is not "not"))
        {
            AddNoun(head, person);
        }
    }

    private bool IsSubjectWho(int clause) => _grammar.Child(clause, "nsubj") is { } subject && _grammar.Lower(subject) == "who";

    /// <summary>A title with what follows the name and belongs to the title: <c>Senator Nora Lind of Halder</c>.</summary>
    private void AddTitle(NameMention name, Member person)
    {
        var words = Folding.Words(name.Title).Where(word => word != "s").ToList();
        if (words.Exists(word => RoleNouns.IsRole(word)) && _grammar.Child(name.Head, "nmod") is { } of && of > name.Last)
        {
            words.Add(_grammar.Lower(of));
        }

        var office = Office.Of(words, null, _cast.World);
        if (office.Roles.Count > 0)
        {
            person.AddOffice(name.Title, office);
        }

        person.Age ??= AgeIn(words);
    }

    private void AddNoun(int noun, Member person, int end = int.MaxValue)
    {
        if (_grammar.Tag(noun) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num) || _cast.NameAt(noun)?.Member is { Type: ActorType.Person })
        {
            return;
        }

        if (_grammar.Tag(noun) == PartOfSpeech.Num)
        {
            person.Age ??= Age(noun);
            return;
        }

        var phrase = Phrase.Around(_grammar, noun);
        if (phrase.IsPlural || phrase.Core.End > end)
        {
            return;
        }

        if (_grammar.Tag(noun) == PartOfSpeech.Propn && !RoleNouns.IsRole(_grammar.Lower(noun)))
        {
            return;
        }

        person.AddOffice(phrase.Description, Office.Of(phrase.Words, _grammar.Lemma(noun), _cast.World));
        person.Gender = person.Gender == '?' ? RoleNouns.Gender(_grammar.Lemma(noun)) : person.Gender;
        foreach (var other in _grammar.Children(noun))
        {
            if (_grammar.Is(other, "conj") && _grammar.Tag(other) == PartOfSpeech.Noun && !_grammar.IsPlural(other))
            {
                var second = Phrase.Around(_grammar, other);
                person.AddOffice(second.Description, Office.Of(second.Words, _grammar.Lemma(other), _cast.World));
            }
        }
    }

    /// <summary><c>Ines Moreau, 71,</c>.</summary>
    private int? AgeAfter(NameMention name) =>
        name.Last + 2 < _grammar.Count && _grammar.Text(name.Last + 1) is "," or "(" && Age(name.Last + 2) is { } age
        && (name.Last + 3 >= _grammar.Count || _grammar.Text(name.Last + 3) is "," or ")" or "." or ";" or "-") ? age : null;

    private int? Age(int token) => AgeOf(_grammar.Text(token));

    private static int? AgeOf(string word) => word.Length is 1 or 2 or 3 && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var age) && age is > 0 and <= OldestAge ? age : null;

    /// <summary><c>61</c> in <c>61-year-old</c>.</summary>
    private static int? AgeIn(List<string> words) =>
        words.IndexOf("year") is > 0 and var year && year + 1 < words.Count && words[year + 1] == "old" ? AgeOf(words[year - 1]) : null;
}
