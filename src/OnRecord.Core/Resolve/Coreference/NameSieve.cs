using OnRecord.Knowledge;

namespace OnRecord.Resolve.Coreference;

/// <summary>
/// Puts phrases together whose names leave no doubt: the same name, a person's last name after the full one, initials of a
/// body, two names of one state. What could be two stays apart, for the ranker to judge.
/// </summary>
internal sealed class NameSieve
{
    // More who share a last name would only cost time.
    private const int MostBearers = 8;

    private readonly Dictionary<string, NameGroup> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameGroup>> _byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _byActor = new(StringComparer.Ordinal);

    /// <summary>The group of a phrase with a name, a new one when its name is new. Phrases come in order.</summary>
    public NameGroup Add(int number, Phrase phrase)
    {
        var key = string.Join(' ', phrase.NameWords);
        if (!_byName.TryGetValue(key, out var group))
        {
            group = Known(key, phrase) ?? new NameGroup();
            _byName[key] = group;
        }

        group.Add(number, phrase);
        Index(phrase, group);
        return group;
    }

    private static string Initials(string[] words) => string.Concat(words.Where(word => word is not ("of" or "the" or "for" or "and") && word.Length > 0).Select(word => word[0]));

    private NameGroup? Known(string key, Phrase phrase)
    {
        if (phrase.Kind == PhraseKind.Person || (phrase.Kind == PhraseKind.Unknown && phrase.NameWords.Length == 1))
        {
            return ByLastName(phrase.NameWords);
        }

        if (phrase.NameWords.Length == 1 && _byInitials.TryGetValue(key.Replace(".", "", StringComparison.Ordinal), out var body))
        {
            return body;
        }

        return phrase.Kind is PhraseKind.Place or PhraseKind.Body && Actor(key) is { } actor ? ByActor(actor) : null;
    }

    private NameGroup? ByActor(string actor) => _byActor.TryGetValue(actor, out var group) ? group : _byActor[actor] = new NameGroup();

    /// <summary>The state or body that a name surely means, whatever it is called.</summary>
    private static string? Actor(string key)
    {
        var found = Almanac.Standard.Find(key)
            .Where(name => name.Form is NameForm.Usual or NameForm.Official or NameForm.Other or NameForm.Acronym && !name.NeedsContext && name.Actor.Kind != KnownKind.Person)
            .Select(name => name.Actor.Key)
            .Distinct()
            .Take(2)
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The one person so far whose name ends as this one does and does not differ before.</summary>
    private NameGroup? ByLastName(string[] words)
    {
        if (!_byLast.TryGetValue(words[^1], out var groups))
        {
            return null;
        }

        NameGroup? only = null;
        foreach (var group in groups)
        {
            if (words.Length == 1 || group.Words.Length == 1 || group.Words[0] == words[0])
            {
                only = only is null ? group : null;
                if (only is null)
                {
                    return null;
                }
            }
        }

        return only;
    }

    private void Index(Phrase phrase, NameGroup group)
    {
        if (group.Kind is PhraseKind.Person or PhraseKind.Unknown)
        {
            if (!_byLast.TryGetValue(phrase.NameWords[^1], out var groups))
            {
                _byLast[phrase.NameWords[^1]] = groups = [];
            }

            if (groups.Count < MostBearers && !groups.Contains(group))
            {
                groups.Add(group);
            }
        }
        else if (phrase.NameWords.Length > 1)
        {
            _byInitials.TryAdd(Initials(phrase.NameWords), group);
        }
    }
}
