namespace OnRecord.Resolve.Coreference;

/// <summary>A noun phrase, name or pronoun with all that is asked of it when it is compared with others. Words are numbers of <see cref="WordNumbers"/>.</summary>
internal sealed record Phrase
{
    public required TokenRange Tokens { get; init; }

    public required int Head { get; init; }

    public required PhraseForm Form { get; init; }

    public required SyntacticRole Role { get; init; }

    /// <summary>The token that the phrase depends on; its own head where it depends on none.</summary>
    public required int Governor { get; init; }

    /// <summary>The tokens above its head, the nearest first, as far as they are looked at.</summary>
    public required int[] Above { get; init; }

    /// <summary>The head of the phrase that it means the same as by its place: the one it is in apposition to, or is said to be; null for others.</summary>
    public int? Beside { get; init; }

    /// <summary>Whether it is the subject of a whole sentence.</summary>
    public bool IsMainSubject { get; init; }

    /// <summary>Whether it is several joined by <c>and</c>, of which the first has a phrase of its own with the same head.</summary>
    public bool IsCoordination { get; init; }

    public bool IsReflexive { get; init; }

    public PhraseNumber Number { get; init; }

    public PhraseKind Kind { get; init; }

    public PhraseGender Gender { get; init; }

    /// <summary>The number of its sentence.</summary>
    public int Sentence { get; init; }

    /// <summary>Who speaks the words around it.</summary>
    public int Speech { get; init; }

    /// <summary>The dictionary form of its head.</summary>
    public int Lemma { get; init; }

    /// <summary>All its words in small letters, without article and possessive ending.</summary>
    public int Text { get; init; }

    /// <summary>The dictionary forms of the nouns, adjectives, names and numbers before its head, those of its name left out.</summary>
    public int[] Modifiers { get; init; } = [];

    /// <summary>Its name, or the one in apposition to it, as it stands in the layer of names; null when it has none.</summary>
    public Name? Name { get; init; }

    /// <summary>Whether the name is its own and not that of its apposition.</summary>
    public bool IsNamed => Form == PhraseForm.Name;

    /// <summary>The folded words of the name, honorifics left out.</summary>
    public string[] NameWords { get; init; } = [];

    /// <summary>The nouns that say what it is: before the name, in apposition, after <c>be</c>.</summary>
    public int[] Titles { get; init; } = [];

    public bool IsPronoun => Form >= PhraseForm.I;

    /// <summary>Whether it is <c>I</c>, <c>we</c> or <c>you</c>.</summary>
    public bool IsSpeech => Form is PhraseForm.I or PhraseForm.We or PhraseForm.You;

    /// <summary>Whether it is named, or a noun that a name stands in apposition to.</summary>
    public bool HasName => NameWords.Length > 0;
}
