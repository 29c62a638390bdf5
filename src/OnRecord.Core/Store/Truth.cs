namespace OnRecord.Store;

/// <summary>Refuses findings that are not true of their article: whoever made them has a bug, and it must not reach the record.</summary>
internal static class Truth
{
    /// <summary>Looks whether the text can be kept as it is and whether every finding points at the words it claims.</summary>
    /// <exception cref="InvalidOperationException">One does not.</exception>
    public static void Demand(Findings findings)
    {
        var article = findings.Article;
        Demand(IsStorable(article.Text), "the text holds a lone surrogate or a NUL, which no store keeps");
        foreach (var actor in findings.Actors)
        {
            Demand(actor.Mentions.All(mention => Lies(mention.Span, article.Text)), $"a mention of {actor.Name} lies outside the text");
        }

        foreach (var statement in findings.Statements)
        {
            Demand(statement.Article == article.Id, $"{statement.Id} belongs to another article");
            Demand(!statement.Content.IsDefaultOrEmpty, $"{statement.Id} has no content");
            Demand(EvidenceOf(statement).All(evidence => IsTrue(evidence, article)), $"{statement.Id} does not quote its article exactly");
        }
    }

    /// <summary>Whether the words stand at the span.</summary>
    public static bool IsTrue(Evidence evidence, Article article) =>
        evidence.Article == article.Id && Lies(evidence.Span, article.Text)
        && article.Text.AsSpan(evidence.Span.Start, evidence.Span.Length).SequenceEqual(evidence.Words);

    /// <summary>All evidence of a statement.</summary>
    public static IEnumerable<Evidence> EvidenceOf(Statement statement)
    {
        Evidence?[] single = [statement.Speaker.Words, statement.Cue, statement.Addressee?.Words, statement.SaidOn?.Words, statement.Relay?.Words, statement.Occasion, statement.Channel, statement.Place, statement.Modality?.Words];
        return single.OfType<Evidence>().Concat(statement.Content).Concat(statement.Topics.Select(topic => topic.Words));
    }

    private static bool Lies(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.Start <= text.Length - span.Length;

    private static bool IsStorable(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else if (text[at] == '\0' || char.IsSurrogate(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Demand(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
