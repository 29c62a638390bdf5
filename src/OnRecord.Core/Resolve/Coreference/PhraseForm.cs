namespace OnRecord.Resolve.Coreference;

/// <summary>How a phrase refers. The order is that of the rows of trained tables.</summary>
internal enum PhraseForm
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>With <c>the</c>.</summary>
    Definite,

    /// <summary>With <c>this</c>, <c>that</c>, <c>these</c> or <c>those</c> before a noun.</summary>
    Demonstrative,

    /// <summary>With a possessor: <c>her house</c>, <c>Ana's house</c>.</summary>
    Possessive,

    /// <summary>With <c>a</c>, <c>some</c>, <c>no</c>, <c>every</c> and the like.</summary>
    Indefinite,

    /// <summary>Without any of these.</summary>
    Bare,

    /// <summary><c>I</c> and its forms.</summary>
    I,

    /// <summary><c>we</c> and its forms.</summary>
    We,

    /// <summary><c>you</c> and its forms.</summary>
    You,

    /// <summary><c>he</c> and its forms.</summary>
    He,

    /// <summary><c>she</c> and its forms.</summary>
    She,

    /// <summary><c>it</c> and its forms.</summary>
    It,

    /// <summary><c>they</c> and its forms.</summary>
    They,

    /// <summary><c>this</c> alone.</summary>
    This,

    /// <summary><c>that</c> alone.</summary>
    That,

    /// <summary><c>these</c> and <c>those</c> alone.</summary>
    These,

    /// <summary>Any other pronoun.</summary>
    OtherPronoun,
}
