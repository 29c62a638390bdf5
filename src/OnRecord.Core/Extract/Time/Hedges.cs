namespace OnRecord.Extract.Time;

/// <summary>Reads the words that loosen a number.</summary>
internal static class Hedges
{
    /// <summary>What loosens the number that follows; the words are passed over.</summary>
    public static Hedge Take(Words words, ref int at)
    {
        if (words.Take(ref at, "at", "least") || words.Take(ref at, "at", "most") || words.Take(ref at, "up", "to")
            || words.Take(ref at, "no", "more", "than") || words.Take(ref at, "no", "less", "than") || words.Take(ref at, "no", "longer", "than"))
        {
            return Hedge.Loose;
        }

        var next = at;
        if (!words.Take(ref next, TermKind.Hedge, out var hedge))
        {
            return Hedge.None;
        }

        if (words.IsAny(at, "more", "less", "fewer", "longer") && !words.Take(ref next, "than"))
        {
            return Hedge.None;
        }

        at = next;
        return hedge == 0 ? Hedge.About : Hedge.Loose;
    }
}
