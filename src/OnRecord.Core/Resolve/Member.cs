namespace OnRecord.Resolve;

/// <summary>An actor of the article while it is still being put together.</summary>
internal sealed class Member(string name, ActorType type, string? home)
{
    // Nobody has so many offices; more would only cost time.
    private const int MostHeld = 50;

    private readonly HashSet<Mention> _mentions = [];
    private readonly HashSet<string> _offices = new(StringComparer.OrdinalIgnoreCase);
    private int[]? _units;

    /// <summary>The fullest name so far.</summary>
    public string Name { get; private set; } = name;

    public ActorType Type { get; } = type;

    /// <summary>The folded words of the fullest name.</summary>
    public string[] Words { get; private set; } = Folding.Fold(name).Split(' ');

    /// <summary>m, f, or ? while nothing tells.</summary>
    public char Gender { get; set; } = '?';

    /// <summary>Whether something besides capitals says that it is of its type: a title, a known first name, a table.</summary>
    public bool IsSure { get; set; }

    /// <summary>What the article calls it besides its name, as printed.</summary>
    public List<string> Offices { get; } = [];

    /// <summary>The same, taken apart.</summary>
    public List<Office> Held { get; } = [];

    /// <summary>The units in which it is named, with the item; complete when the cast is.</summary>
    public List<(int Unit, int Item)> Places { get; } = [];

    /// <summary>The first unit in which it is named. Asked only of a complete cast.</summary>
    public int FirstUnit => Units[0];

    private int[] Units => _units ??= [.. Places.Select(place => place.Unit).Order()];

    public IReadOnlyCollection<Mention> Mentions => _mentions;

    public void Mention(TextSpan span, MentionForm form) => _mentions.Add(new Mention(span, form));

    /// <summary>The last unit up to this one in which it is named; -1 when there is none. Asked only of a complete cast.</summary>
    public int LastUnit(int upTo)
    {
        var index = Array.BinarySearch(Units, upTo);
        index = index < 0 ? ~index - 1 : index;
        return index < 0 ? -1 : Units[index];
    }

    /// <summary>Gives up all mentions, after another member has taken them over.</summary>
    public void Forget() => _mentions.Clear();

    /// <summary>Takes the name over when it has more words than the one so far.</summary>
    public void Rename(string fuller)
    {
        var words = Folding.Fold(fuller).Split(' ');
        if (words.Length > Words.Length)
        {
            (Name, Words) = (fuller, words);
        }
    }

    public void AddOffice(string office)
    {
        if (office.Length > 0 && _offices.Add(office))
        {
            Offices.Add(office);
            if (Held.Count < MostHeld)
            {
                Held.Add(Office.Of(Folding.Fold(office).Split(' ')));
            }
        }
    }

    /// <summary>A named actor has the same id in every article; one without a name belongs to its article alone.</summary>
    public string Id => ContentId.Of('p', home ?? "", Type.ToString(), Folding.Fold(Name));

    public Actor ToActor() => new(Id, Name, Type, [.. _mentions.OrderBy(mention => mention.Span.Start)], [.. Offices]);
}
