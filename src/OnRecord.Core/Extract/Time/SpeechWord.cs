namespace OnRecord.Extract.Time;

/// <summary>What a word does between a cue and a date; <c>Data/speech-time-words.txt</c> lists the words.</summary>
internal enum SpeechWord
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Begins another clause or names another happening, so that the date is no longer the cue's.</summary>
    Barrier,

    /// <summary>A preposition with which a date does not say when something was done.</summary>
    Limit,

    /// <summary>Something in which people speak: <c>a Friday statement</c>.</summary>
    Occasion,

    /// <summary>How words come out: <c>published</c>.</summary>
    Published,
}
