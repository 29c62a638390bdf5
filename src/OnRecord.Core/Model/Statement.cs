using System.Collections.Immutable;

namespace OnRecord;

/// <summary>Somebody said something: speaker, cue, content and all that the article says about the act of speaking.</summary>
public sealed record Statement
{
    /// <summary>Id made from article, kind and the spans of cue and content, so that it survives a rerun that finds the same.</summary>
    public required string Id { get; init; }

    /// <summary>The article it stands in.</summary>
    public required string Article { get; init; }

    /// <summary>Who said it.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>The words that tie speaker and content together; null for a quotation that stands alone.</summary>
    public Evidence? Cue { get; init; }

    /// <summary>What was said, in one or more pieces, without outer quotation marks.</summary>
    public required ImmutableArray<Evidence> Content { get; init; }

    /// <summary>Direct, indirect or mixed.</summary>
    public required StatementMode Mode { get; init; }

    /// <summary>Said, denied or declined.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Statement or attitude.</summary>
    public Scope Scope { get; init; }

    /// <summary>The PLOVER type in capitals when the statement is an act, such as <c>REQUEST</c>; null when it is none.</summary>
    public string? Act { get; init; }

    /// <summary>Whom it was said to; null when the article does not say.</summary>
    public Addressee? Addressee { get; init; }

    /// <summary>Who passed it on: an agency or paper that reports what somebody else said; null when nobody is named.</summary>
    public Relay? Relay { get; init; }

    /// <summary>At what it was said: <c>after the summit</c>, <c>at a news conference</c>; null when the article does not say.</summary>
    public Evidence? Occasion { get; init; }

    /// <summary>By what means: <c>in a statement</c>, <c>on Twitter</c>; null when the article does not say.</summary>
    public Evidence? Channel { get; init; }

    /// <summary>Where: <c>in Geneva</c>; null when the article does not say.</summary>
    public Evidence? Place { get; init; }

    /// <summary>When it was said; null when no words say so.</summary>
    public SaidOn? SaidOn { get; init; }

    /// <summary>What keeps the article from saying that it was said; null when it plainly says so.</summary>
    public Modality? Modality { get; init; }

    /// <summary>What it is about, the weightiest first; five at the most.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary>The statement in whose content this one is told; null when the article itself tells it.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>The part of the article.</summary>
    public required Section Section { get; init; }

    /// <summary>The smallest span that holds all of its content.</summary>
    public TextSpan ContentExtent => Content[0].Span.Union(Content[^1].Span);

    /// <summary>The id that belongs to a statement with this cue and content.</summary>
    public static string IdOf(string article, TextSpan? cue, IEnumerable<TextSpan> content) =>
        ContentId.Of('s', article, "statement", cue?.ToString() ?? "", string.Concat(content));
}
