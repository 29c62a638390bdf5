namespace OnRecord.Resolve;

/// <summary>An actor of the article while it is still being put together.</summary>
internal sealed class Member(string name, ActorType type, string? home)
{
    // Nobody has so many offices; more would only cost time.
    private const int MostHeld = 50;

    private readonly HashSet<Mention> _mentions = [];
    private readonly HashSet<string> _offices = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The fullest name so far.</summary>
    public string Name { get; private set; } = name;

    public ActorType Type { get; } = type;

    /// <summary>The folded words of the fullest name.</summary>
    public string[] Words { get; private set; } = Folding.Fold(name).Split(' ');

    /// <summary>m, f, or ? while nothing tells.</summary>
    public char Gender { get; set; } = '?';

    /// <summary>How old the article says a person is; null when it does not.</summary>
    public int? Age { get; set; }

    /// <summary>Whether something besides capitals says that it is of its type: a title, a known first name, a table.</summary>
    public bool IsSure { get; set; }

    /// <summary>What the article calls it besides its name, as printed.</summary>
    public List<string> Offices { get; } = [];

    /// <summary>The same, taken apart.</summary>
    public List<Office> Held { get; } = [];

    /// <summary>Whether it only holds the place of somebody whom the article does not tell.</summary>
    public bool IsHidden { get; init; }

    /// <summary>How often it is named.</summary>
    public int TimesNamed { get; set; }

    /// <summary>The first token that names it; null when none does.</summary>
    public int? FirstToken { get; set; }

    public IReadOnlyCollection<Mention> Mentions => _mentions;

    public void Mention(TextSpan span, MentionForm form) => _mentions.Add(new Mention(span, form));

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

    /// <summary>Notes what the article calls it.</summary>
    /// <param name="printed">The words as printed.</param>
    /// <param name="office">The same, taken apart.</param>
    public void AddOffice(string printed, Office office)
    {
        if (printed.Length > 0 && _offices.Add(printed))
        {
            Offices.Add(printed);
            if (Held.Count < MostHeld)
            {
                Held.Add(office);
            }
        }
    }

    /// <summary>A named actor has the same id in every article; one without a name belongs to its article alone.</summary>
    public string Id => ContentId.Of('p', home ?? "", Type.ToString(), Folding.Fold(Name));

    public Actor ToActor() => new(Id, Name, Type, [.. _mentions.OrderBy(mention => mention.Span.Start).ThenBy(mention => mention.Span.Length)], [.. Offices]);
}
