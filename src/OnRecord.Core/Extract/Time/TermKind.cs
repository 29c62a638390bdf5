namespace OnRecord.Extract.Time;

/// <summary>What a word can be in an expression of time; <c>Data/time-words.txt</c> lists the words.</summary>
internal enum TermKind
{
    /// <summary>It has no part in such expressions, or only as itself.</summary>
    None,

    /// <summary>A day of the week; Monday is 1.</summary>
    Weekday,

    /// <summary>A day of the week, cut short.</summary>
    ShortWeekday,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A month that is a first name too.</summary>
    NameMonth,

    /// <summary>A month that is another word too.</summary>
    VerbMonth,

    /// <summary>A month, cut short.</summary>
    ShortMonth,

    /// <summary>One day, week, month …: a <see cref="CalendarUnit"/>.</summary>
    Unit,

    /// <summary>Days, weeks, months …</summary>
    Units,

    /// <summary>A season; spring is 1.</summary>
    Season,

    /// <summary>A part of a day.</summary>
    DayPart,

    /// <summary>Days from the day of publication.</summary>
    Deictic,

    /// <summary>A number word.</summary>
    Number,

    /// <summary>An ordinal word.</summary>
    Ordinal,

    /// <summary>The name of a decade, as in <c>the nineties</c>.</summary>
    DecadeName,

    /// <summary>A <see cref="TimePart"/> of a stretch.</summary>
    Part,

    /// <summary>A number that nobody can count with; <c>couple</c> is about 2.</summary>
    FewWord,

    /// <summary>A word that loosens a number: 0 about, 1 more or less than.</summary>
    Hedge,

    /// <summary>What can stand between a number and its unit.</summary>
    Filler,

    /// <summary>A zone of time; 1 for universal time.</summary>
    Zone,

    /// <summary>Any other word that an expression can begin with.</summary>
    Opener,
}
