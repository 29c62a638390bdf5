namespace OnRecord.Language;

/// <summary>What happens at a sign between two stretches of letters and digits.</summary>
internal enum Joining
{
    /// <summary>It holds them together: <c>3.5</c>, <c>O'Neill</c>, <c>co-founder</c>.</summary>
    Whole,

    /// <summary>It is a token between them: <c>and / or</c>.</summary>
    Apart,

    /// <summary>It begins the second: <c>John 's</c>.</summary>
    Before,

    /// <summary>The second begins a letter before it: <c>do n't</c>.</summary>
    BeforeLetter,

    /// <summary>It ends the first: <c>Dr. Smith</c> written without the blank.</summary>
    After,
}
