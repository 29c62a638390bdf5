namespace OnRecord.Resolve.Coreference;

/// <summary>What a phrase is in its sentence. The order is that of the rows of trained tables.</summary>
internal enum SyntacticRole
{
    /// <summary>Any that is not listed.</summary>
    Other,

    /// <summary>Subject.</summary>
    Subject,

    /// <summary>Subject of a passive.</summary>
    PassiveSubject,

    /// <summary>Object.</summary>
    Object,

    /// <summary>With a preposition, of a verb.</summary>
    Oblique,

    /// <summary>With a preposition, of a noun.</summary>
    Modifier,

    /// <summary>Possessor.</summary>
    Possessor,

    /// <summary>Before a noun: <c>the Oslo talks</c>.</summary>
    Compound,

    /// <summary>The head of a sentence without a verb, as in headlines.</summary>
    Root,

    /// <summary>After a form of <c>be</c>.</summary>
    Predicate,

    /// <summary>Joined to another by <c>and</c>.</summary>
    Conjunct,

    /// <summary>In apposition.</summary>
    Apposition,

    /// <summary><c>it</c> and <c>there</c> that mean nothing.</summary>
    Expletive,

    /// <summary>Who is addressed.</summary>
    Vocative,
}
