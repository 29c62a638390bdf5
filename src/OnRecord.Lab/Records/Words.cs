namespace OnRecord.Lab.Records;

/// <summary>Counts words.</summary>
public static class Words
{
    /// <summary>How many stretches without white space.</summary>
    public static int In(string text)
    {
        var (count, inside) = (0, false);
        foreach (var sign in text)
        {
            var now = !char.IsWhiteSpace(sign);
            count += now && !inside ? 1 : 0;
            inside = now;
        }

        return count;
    }
}
