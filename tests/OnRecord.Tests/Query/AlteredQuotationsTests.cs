using System.Collections.Immutable;
using OnRecord.Query;

namespace OnRecord.Tests.Query;

/// <summary>Two hundred quotations of the samples, each altered in every way in which quotations go wrong.</summary>
public sealed class AlteredQuotationsTests : IClassFixture<SamplesRecord>
{
    private const int Quotations = 200;
    private const int Shortest = 5;
    private const int Longest = 24;
    private const int Seed = 20260606;

    private static readonly string[] _others = ["harbour", "yesterday", "gladly", "seven", "lanterns"];
    private static readonly string[] _negations = ["not", "never", "no", "nobody", "nothing", "neither", "nor", "none", "cannot", "without"];

    private readonly SamplesRecord _samples;
    private readonly ImmutableArray<(string[] Words, string? Speaker)> _quotations;

    public AlteredQuotationsTests(SamplesRecord samples) => (_samples, _quotations) = (samples, Chosen(samples));

    [Fact]
    public void There_are_two_hundred_of_them() => Assert.Equal(Quotations, _quotations.Length);

    [Fact]
    public void Unaltered_they_are_exact() => Each((words, speaker, _) =>
    {
        var found = Verify(words, speaker);
        Assert.True(found.Verdict == Verdict.Exact, Told(words, found));
    });

    [Fact]
    public void A_swapped_word_is_told() => Each((words, speaker, random) =>
    {
        var place = random.Next(words.Length);
        var other = _others[random.Next(_others.Length)];
        Near([.. words[..place], other, .. words[(place + 1)..]], speaker, difference =>
            difference.Quote.Contains(other, StringComparison.Ordinal) && difference.Kind != DifferenceKind.Dropped);
    });

    [Fact]
    public void A_dropped_word_is_told() => Each((words, speaker, random) =>
    {
        // Without its first or last word a quotation is a shorter quotation.
        var place = random.Next(1, words.Length - 1);
        Near([.. words[..place], .. words[(place + 1)..]], speaker, difference => difference.Kind == DifferenceKind.Dropped && Has(difference.Words, words[place]));
    });

    [Fact]
    public void An_added_word_is_told() => Each((words, speaker, random) =>
    {
        var place = random.Next(1, words.Length);
        var other = _others[random.Next(_others.Length)];
        Near([.. words[..place], other, .. words[place..]], speaker, difference => difference.Kind == DifferenceKind.Added && difference.Quote == other);
    });

    [Fact]
    public void A_negation_is_told_as_such() => Each((words, speaker, random) =>
    {
        var place = Array.FindIndex(words, word => _negations.Contains(Folding.Key(word)));
        var inner = random.Next(1, words.Length);
        string[] altered = place > 0 && place < words.Length - 1 ? [.. words[..place], .. words[(place + 1)..]] : [.. words[..inner], "not", .. words[inner..]];
        Near(altered, speaker, difference => difference.IsNegation);
    });

    [Fact]
    public void A_changed_number_is_told_as_such()
    {
        var changed = 0;
        Each((words, speaker, _) =>
        {
            var place = Array.FindIndex(words, word => Folding.Key(word) is ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..] or "two" or "three" or "four" or "ten");
            if (place >= 0)
            {
                changed++;
                Near([.. words[..place], "86", .. words[(place + 1)..]], speaker, difference => difference.IsNumber);
            }
        });
        Assert.InRange(changed, 10, Quotations);
    }

    [Fact]
    public void Another_speaker_is_told_and_who_it_was() => Each((words, speaker, _) =>
    {
        var found = Verify(words, speaker == "Maren Oldqvist" ? "Işven Kölderë" : "Maren Oldqvist");

        Assert.True(found.Verdict == Verdict.Elsewhere, Told(words, found));
        Assert.Contains(found.Places, place => place.Statement?.Speaker.Name == speaker);
    });

    private void Near(string[] altered, string? speaker, Func<Difference, bool> expected)
    {
        var found = Verify(altered, speaker);
        Assert.True(found.Verdict == Verdict.Near, Told(altered, found));
        Assert.True(found.Places.Any(place => place.Differences.Any(expected)), Told(altered, found));
    }

    private Verification Verify(string[] words, string? speaker) => QuoteSearch.Verify(_samples.Record, string.Join(' ', words), speaker);

    private void Each(Action<string[], string?, Random> check)
    {
        var random = new Random(Seed);
        foreach (var (words, speaker) in _quotations)
        {
            check(words, speaker, random);
        }
    }

    // Parts of statements, of all lengths, that only one speaker said.
    private static ImmutableArray<(string[] Words, string? Speaker)> Chosen(SamplesRecord samples)
    {
        var random = new Random(Seed);
        var pieces = StatementSearch.All(samples.Record).Where(view => view.Statement.Speaker.Name is not null)
            .SelectMany(view => view.Statement.Content, (view, piece) => (Words: piece.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), view.Statement.Speaker.Name))
            .Where(piece => piece.Words.Length >= Shortest).ToList();
        var chosen = new Dictionary<string, (string[] Words, string? Speaker)>(StringComparer.Ordinal);
        while (chosen.Count < Quotations)
        {
            var (words, speaker) = pieces[random.Next(pieces.Count)];
            var length = random.Next(Shortest, Math.Min(words.Length, Longest) + 1);
            var start = random.Next(words.Length - length + 1);
            var part = words[start..(start + length)];
            var owners = QuoteSearch.Verify(samples.Record, string.Join(' ', part)).Places.Select(place => place.Statement?.Speaker.Name).Distinct().ToList();
            if (owners is [var only] && only == speaker)
            {
                chosen.TryAdd(Folding.Key(string.Concat(part)), (part, speaker));
            }
        }

        return [.. chosen.Values];
    }

    private static bool Has(string words, string word) => Folding.Key(words).Contains(Folding.Key(word), StringComparison.Ordinal);

    private static string Told(string[] words, Verification found) =>
        $"{found.Verdict}: {string.Join(' ', words)}\n" + string.Join('\n', found.Places.Append(found.Nearest).OfType<QuotedPlace>().Select(place =>
            $"  {place.Similarity:0.00} {place.Words} [{string.Join("; ", place.Differences.Select(difference => $"{difference.Kind} '{difference.Quote}' '{difference.Words}' {difference.IsNegation} {difference.IsNumber}"))}]"));
}
