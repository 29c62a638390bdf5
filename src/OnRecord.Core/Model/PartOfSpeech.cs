namespace OnRecord;

/// <summary>The universal parts of speech (universaldependencies.org/u/pos), in the order of their tags.</summary>
public enum PartOfSpeech
{
    /// <summary>Adjective: <c>old</c>.</summary>
    Adj,

    /// <summary>Preposition or particle of a phrasal verb: <c>in</c>.</summary>
    Adp,

    /// <summary>Adverb: <c>soon</c>.</summary>
    Adv,

    /// <summary>Auxiliary: <c>will</c>, and <c>be</c> before a predicate.</summary>
    Aux,

    /// <summary>Coordinating conjunction: <c>and</c>.</summary>
    Cconj,

    /// <summary>Determiner: <c>the</c>.</summary>
    Det,

    /// <summary>Interjection: <c>yes</c>.</summary>
    Intj,

    /// <summary>Common noun: <c>harbour</c>.</summary>
    Noun,

    /// <summary>Number: <c>two</c>, <c>1,500</c>.</summary>
    Num,

    /// <summary>Particle: <c>not</c>, <c>'s</c> of a possessor, <c>to</c> before an infinitive.</summary>
    Part,

    /// <summary>Pronoun: <c>she</c>, <c>who</c>.</summary>
    Pron,

    /// <summary>Name, or part of one.</summary>
    Propn,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>Subordinating conjunction: <c>that</c>, <c>if</c>.</summary>
    Sconj,

    /// <summary>Symbol: <c>%</c>, <c>$</c>.</summary>
    Sym,

    /// <summary>Verb.</summary>
    Verb,

    /// <summary>Other: foreign words, addresses of the web, what cannot be told.</summary>
    X,
}
