namespace OnRecord.Knowledge.Codes;

/// <summary>Ways to names that the almanac does not have itself; each is made when it is first used.</summary>
/// <param name="almanac">What is known.</param>
internal sealed class NameLists(Almanac almanac)
{
    /// <summary>Persons by parts of their names.</summary>
    public ShortNames Short { get; } = new(almanac);

    /// <summary>States by misspelt words.</summary>
    public NearNames Near { get; } = new(almanac);
}
