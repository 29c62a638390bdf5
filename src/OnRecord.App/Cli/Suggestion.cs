using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Guesses which known word was meant.</summary>
public static class Suggestion
{
    /// <summary>The nearest of the known words, when it is near enough to be worth a hint.</summary>
    public static string? For(string word, IEnumerable<string> known)
    {
        var nearest = known.Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, Distance: EditDistance.Between(word, candidate)))
            .Where(pair => pair.Distance <= Math.Max(1, pair.candidate.TrimStart('-').Length / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal);
        return nearest.Select(pair => pair.candidate).FirstOrDefault();
    }
}
