namespace OnRecord.Tests.Stories;

/// <summary>Makes texts of words that mean nothing, so that nothing but the words decides.</summary>
public static class Tale
{
    private static readonly string[] _grammar = ["the", "of", "and", "to", "in", "a", "was", "for", "that", "on", "with", "as", "it", "at", "by", "from"];

    /// <summary>A text of so many words; another seed gives other words. Every other one belongs to grammar, every tenth is a name.</summary>
    public static string Of(int seed, int words)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, words).Select(place => Word(random, place)));
    }

    private static string Word(Random random, int place) => (place % 10) switch
    {
        9 => "Name" + Letters(random.Next(1000)),
        var rest when rest % 2 == 0 => _grammar[random.Next(_grammar.Length)],
        _ => "x" + Letters(random.Next(3000)),
    };

    private static string Letters(int number) => number < 26 ? $"{(char)('a' + number)}" : Letters(number / 26) + (char)('a' + (number % 26));
}
