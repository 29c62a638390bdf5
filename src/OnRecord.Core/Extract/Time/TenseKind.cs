namespace OnRecord.Extract.Time;

/// <summary>What a word says about past and future; <c>Data/tense-words.txt</c> lists the words.</summary>
internal enum TenseKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It lies ahead.</summary>
    Future,

    /// <summary>It lies behind.</summary>
    Past,

    /// <summary>Stands between an auxiliary and its verb.</summary>
    Link,

    /// <summary>Another clause begins.</summary>
    Boundary,

    /// <summary>Follows a verb in <c>-ed</c>, but not an adjective in <c>-ed</c>.</summary>
    Follower,
}
