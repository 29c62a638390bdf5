using System.Collections.Immutable;

namespace OnRecord.Clean.Marking;

/// <summary>An article's text while the rules of this folder mark it.</summary>
internal sealed class Sheet(string text, ImmutableArray<Paragraph> paragraphs, string? title)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The paragraphs, in order.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; } = paragraphs;

    /// <summary>The title that came beside the text; null when none did.</summary>
    public string? Title { get; } = title;

    /// <summary>Who wrote it, once a rule has found that.</summary>
    public Stated<string>? Byline { get; set; }

    /// <summary>The dateline, once a rule has found it.</summary>
    public Stated<string>? Dateline { get; set; }

    /// <summary>The number of paragraphs before the first that reads as body text: no rule has marked it, and it ends a sentence.</summary>
    public int BodyStart => IndexWhere(IsText) is var index and >= 0 ? index : Paragraphs.Length;

    /// <summary>The number of the last paragraph that reads as body text; -1 when there is none.</summary>
    public int BodyEnd
    {
        get
        {
            var index = Paragraphs.Length - 1;
            while (index >= 0 && !IsText(Paragraphs[index]))
            {
                index--;
            }

            return index;
        }
    }

    /// <summary>The words of a span as a field with the rule that found it.</summary>
    public Stated<string> State(TextSpan span, string rule) => new(span.Of(Text), rule, span);

    /// <summary>The first block of a kind as a field.</summary>
    public Stated<string>? First(BlockKind kind)
    {
        var index = IndexWhere(paragraph => paragraph.Is(kind) && !paragraph.Rest.IsEmpty);
        return index < 0 ? null : State(Paragraphs[index].Rest, Paragraphs[index].Rule ?? "");
    }

    /// <summary>The blocks.</summary>
    public ImmutableArray<Block> ToBlocks()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(Paragraphs.Length);
        foreach (var paragraph in Paragraphs)
        {
            paragraph.AddBlocks(blocks);
        }

        return blocks.ToImmutable();
    }

    private static bool IsText(Paragraph paragraph) => paragraph is { IsOpen: true, Doubt: null, EndsSentence: true };

    private int IndexWhere(Func<Paragraph, bool> test)
    {
        for (var index = 0; index < Paragraphs.Length; index++)
        {
            if (test(Paragraphs[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
