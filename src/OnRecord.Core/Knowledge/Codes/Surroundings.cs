namespace OnRecord.Knowledge.Codes;

/// <summary>Reads of which country a text speaks.</summary>
/// <param name="almanac">What is known.</param>
/// <param name="lists">Other ways to names.</param>
internal sealed class Surroundings(Almanac almanac, NameLists lists)
{
    /// <summary>The country that is named most often, of several the first one; null when none is.</summary>
    public string? Country(string context)
    {
        var counts = new PartReader(almanac, MentionText.Read(context), null, null, lists).Read()
            .Where(part => part.Kind is PartKind.State or PartKind.People or PartKind.Seat or PartKind.Place && part.Country is not null)
            .CountBy(part => part.Country ?? "", StringComparer.Ordinal);
        return counts.DefaultIfEmpty().MaxBy(found => found.Value).Key;
    }
}
