namespace OnRecord.Extract.Time;

/// <summary>Stretches that the calendar knows.</summary>
internal enum CalendarUnit
{
    /// <summary>A day.</summary>
    Day = 1,

    /// <summary>Monday to Sunday, as in ISO 8601.</summary>
    Week,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months, the first from January on.</summary>
    Quarter,

    /// <summary>Six months, the first from January on.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years that share all digits but the last.</summary>
    Decade,

    /// <summary>A hundred years; the 20th ends with 2000.</summary>
    Century,

    /// <summary>An hour; days are too coarse to hold it.</summary>
    Hour,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>A second.</summary>
    Second,
}
