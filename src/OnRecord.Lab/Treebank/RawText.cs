using System.Collections.Immutable;
using System.Text;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Treebank;

/// <summary>The text of a treebank document, rebuilt from its forms: blanks where the treebank has them, an empty line between paragraphs.</summary>
public sealed record RawText
{
    /// <summary>The text as an article, one body block a paragraph.</summary>
    public required Article Article { get; init; }

    /// <summary>The words.</summary>
    public required ImmutableArray<GoldWord> Words { get; init; }

    /// <summary>The sentences, from first to last character.</summary>
    public required ImmutableArray<TextSpan> Sentences { get; init; }

    /// <summary>Rebuilds the text of a document.</summary>
    public static RawText Of(TreebankDocument document)
    {
        var building = new Building();
        foreach (var sentence in document.Sentences)
        {
            building.Add(sentence);
        }

        return building.ToRawText(document.Id);
    }

    private sealed class Building
    {
        private readonly StringBuilder _text = new();
        private readonly ImmutableArray<GoldWord>.Builder _words = ImmutableArray.CreateBuilder<GoldWord>();
        private readonly ImmutableArray<TextSpan>.Builder _sentences = ImmutableArray.CreateBuilder<TextSpan>();
        private readonly List<int> _paragraphs = [];
        private bool _blank;

        public void Add(TreebankSentence sentence)
        {
            if (sentence.StartsParagraph || _text.Length == 0)
            {
                _text.Append(_text.Length == 0 ? "" : "\n\n");
                _paragraphs.Add(_text.Length);
                _blank = false;
            }

            var start = _text.Length + (_blank ? 1 : 0);
            foreach (var token in sentence.Tokens)
            {
                Add(token);
            }

            _sentences.Add(TextSpan.Between(start, _text.Length));
        }

        public RawText ToRawText(string id)
        {
            var text = _text.ToString();
            return new RawText
            {
                Article = PlainArticle.Of(id, text, _paragraphs),
                Words = _words.ToImmutable(),
                Sentences = _sentences.ToImmutable(),
            };
        }

        private void Add(TreebankToken token)
        {
            _text.Append(_blank ? " " : "");
            var span = new TextSpan(_text.Length, token.Form.Length);
            _text.Append(token.Form);
            _blank = token.SpaceAfter;
            foreach (var word in token.Words)
            {
                _words.Add(new GoldWord(span, word.Form, token.Words.Length > 1));
            }
        }
    }
}
