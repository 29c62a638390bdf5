namespace OnRecord.Language;

/// <summary>The case of a word, which an uncased vocabulary does not show. The numbers are rows of trained tables and never change.</summary>
public enum WordCase
{
    /// <summary>Neither letters nor digits.</summary>
    Symbol = 0,

    /// <summary>Digits and no letters.</summary>
    Digits = 1,

    /// <summary>Letters, none of them a capital.</summary>
    Lower = 2,

    /// <summary>The first letter is the only capital.</summary>
    Title = 3,

    /// <summary>Two letters or more, all capitals.</summary>
    Upper = 4,

    /// <summary>Anything else: capitals inside, or letters and digits.</summary>
    Mixed = 5,
}
