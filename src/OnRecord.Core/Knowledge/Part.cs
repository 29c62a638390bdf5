namespace OnRecord.Knowledge;

/// <summary>The parts of an almanac file, in their order in it.</summary>
internal enum Part
{
    /// <summary>Texts in UTF-8, each after its length; the first is empty and stands for none.</summary>
    Texts,

    /// <summary>Short texts that many rows share, by number: countries, sources, sectors.</summary>
    Shared,

    /// <summary>Actors.</summary>
    Actors,

    /// <summary>Names, those of one actor together and the usual one first.</summary>
    Names,

    /// <summary>First and last days of names that have any, by name.</summary>
    NameDates,

    /// <summary>Names by hash.</summary>
    NameIndex,

    /// <summary>Posts, by body and kind.</summary>
    Posts,

    /// <summary>Terms, those of one post together.</summary>
    Terms,

    /// <summary>Terms by person.</summary>
    TermsOfPersons,

    /// <summary>Memberships, by organisation.</summary>
    Memberships,

    /// <summary>Titles.</summary>
    Titles,

    /// <summary>Titles by hash.</summary>
    TitleIndex,

    /// <summary>Places with their position, by actor.</summary>
    Locations,
}
