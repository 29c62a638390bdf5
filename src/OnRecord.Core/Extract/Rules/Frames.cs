namespace OnRecord.Extract.Rules;

/// <summary>What can stand after a cue.</summary>
[Flags]
internal enum Frames
{
    None = 0,

    /// <summary>A clause, with or without <c>that</c>.</summary>
    Clause = 1,

    /// <summary>A quotation beside it, or a clause before it.</summary>
    Quotation = 2,

    /// <summary>An addressee, before anything else.</summary>
    Addressee = 4,

    /// <summary><c>to</c> and a verb.</summary>
    Infinitive = 8,

    /// <summary>An object, which is the content.</summary>
    Object = 16,
}
