using System.Text;

namespace OnRecord.Lab.Extraction;

/// <summary>A page with what was found on it and how good that is.</summary>
/// <param name="Gold">What a person took from it.</param>
/// <param name="Found">What the product takes from it.</param>
/// <param name="Body">How good the body is.</param>
public sealed record JudgedPage(GoldPage Gold, FoundPage Found, BodyScore Body)
{
    /// <summary>Whether the title is right.</summary>
    public bool HasTitle => FieldMatch.Same(Gold.Title, Found.Title);

    /// <summary>Whether exactly the right authors were found.</summary>
    public bool HasAuthors => FieldMatch.SameSet(Gold.Authors, Found.Authors);

    /// <summary>Whether the day is right.</summary>
    public bool HasDate => string.Equals(Gold.Date, Found.Date, StringComparison.Ordinal);

    /// <summary>Whether no body was found.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Found.Body);

    /// <summary>
    /// Whether the page belongs to the half of the sites whose errors may be looked at; what was learnt there is checked on the other
    /// half. The half is the first bit of FNV-1a of the site.
    /// </summary>
    public bool IsStudied => Hash(Gold.Site) % 2 == 0;

    /// <summary>The share of strings in the body that it must have; null without any.</summary>
    public double? Present => Share(Gold.MustContain, isThere: true);

    /// <summary>The share of strings not in the body that it must not have; null without any.</summary>
    public double? Absent => Share(Gold.MustNotContain, isThere: false);

    /// <summary>Compares.</summary>
    public static JudgedPage Of(GoldPage gold, FoundPage found) => new(gold, found, BodyScore.Of(found.Body, gold.Body ?? ""));

    /// <summary>FNV-1a with 32 bits.</summary>
    public static uint Hash(string words) => Encoding.UTF8.GetBytes(words).Aggregate(2166136261u, (hash, next) => (hash ^ next) * 16777619u);

    private double? Share(IReadOnlyCollection<string> segments, bool isThere)
    {
        var body = Squeezed(Found.Body);
        return segments.Count == 0 ? null : segments.Average(segment => body.Contains(Squeezed(segment), StringComparison.Ordinal) == isThere ? 1.0 : 0);
    }

    private static string Squeezed(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
