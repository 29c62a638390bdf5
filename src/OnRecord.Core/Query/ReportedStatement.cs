using System.Collections.Immutable;
using OnRecord.Stories;

namespace OnRecord.Query;

/// <summary>A statement of a story with what is compared of it.</summary>
internal sealed class ReportedStatement
{
    private const int LeastKeyLength = 12;
    private const double Contained = 0.8;

    private readonly string? _speaker;
    private readonly ImmutableArray<string> _numbers;
    private readonly bool _isNegated;

    /// <summary>Prepares a statement.</summary>
    public ReportedStatement(StatementView view)
    {
        View = view;
        var words = string.Join(' ', view.Statement.Content.Select(piece => piece.Words));
        (Key, Terms) = (Folding.Key(words), StoryTerms.Of(words));
        _speaker = view.Statement.Speaker.Name is { } name ? Folding.Words(name)[^1..] is [var last] ? last : null : null;
        var folded = Folding.Words(words);
        _numbers = [.. folded.Where(word => char.IsDigit(word[0])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _isNegated = folded.Any(word => word is "not" or "no" or "never" or "nobody" or "nothing" or "none" or "t");
    }

    /// <summary>The statement.</summary>
    public StatementView View { get; }

    /// <summary>Letters and digits of its content.</summary>
    public string Key { get; }

    private StoryTerms Terms { get; }

    /// <summary>How likely two articles print the same words with it, from 0 to 1. Never across another speaker, another number or a negation.</summary>
    public double Likeness(ReportedStatement other) =>
        View.Article.Id == other.View.Article.Id || IsOtherSpeaker(other) ? 0
        : Key == other.Key || Has(other) || other.Has(this) ? 1
        : HasOtherNumbers(other) || _isNegated != other._isNegated ? 0
        : Math.Max(Terms.Likeness(other.Terms), 0.7 * Terms.Containment(other.Terms));

    /// <summary>How it stands to the fullest print.</summary>
    public WordingKind KindBeside(ReportedStatement fullest) =>
        Key == fullest.Key ? WordingKind.Verbatim
        : fullest.Key.Contains(Key, StringComparison.Ordinal) || Terms.Containment(fullest.Terms) >= Contained ? WordingKind.Shortened
        : WordingKind.Paraphrased;

    private bool Has(ReportedStatement other) => other.Key.Length >= LeastKeyLength && Key.Contains(other.Key, StringComparison.Ordinal);

    private bool IsOtherSpeaker(ReportedStatement other) => _speaker is not null && other._speaker is not null && _speaker != other._speaker;

    private bool HasOtherNumbers(ReportedStatement other) => _numbers.Except(other._numbers).Any() && other._numbers.Except(_numbers).Any();
}
