using OnRecord.Lab.Treebank;
using OnRecord.Language;

namespace OnRecord.Tests.Lab;

public class RawScoreTests
{
    private const string Treebank = """
        # newdoc id = first
        # newpar id = first-p1
        # text = He can't.
        1	He	he	PRON	PRP	_	2	nsubj	_	_
        2-3	can't	_	_	_	_	_	_	_	SpaceAfter=No
        2	ca	can	AUX	MD	_	0	root	_	_
        3	n't	not	PART	RB	_	2	advmod	_	_
        3.1	go	go	VERB	VB	_	_	_	_	_
        4	.	.	PUNCT	.	_	2	punct	_	_

        # text = Kinda sad
        1-2	Kinda	_	_	_	_	_	_	_	_
        1	kind	kind	NOUN	NN	_	3	obl	_	_
        2	a	of	ADP	IN	_	1	case	_	_
        3	sad	sad	ADJ	JJ	_	0	root	_	_

        # newpar id = first-p2
        # text = No.
        1	No	no	INTJ	UH	_	0	root	_	SpaceAfter=No
        2	.	.	PUNCT	.	_	1	punct	_	_

        # newdoc id = second
        # text = End
        1	End	end	NOUN	NN	_	0	root	_	_

        """;

    [Fact]
    public void A_treebank_is_read_with_its_documents_paragraphs_and_tokens()
    {
        var documents = Read();

        Assert.Equal(["first", "second"], documents.Select(document => document.Id));
        Assert.Equal([true, false, true], documents[0].Sentences.Select(sentence => sentence.StartsParagraph));
        Assert.Equal(["He", "can't", "."], documents[0].Sentences[0].Tokens.Select(token => token.Form));
        Assert.Equal(["ca", "n't"], documents[0].Sentences[0].Tokens[1].Words.Select(word => word.Form));
        Assert.Equal(2, documents[0].Sentences[0].Tokens[1].Words[1].Head);
    }

    [Fact]
    public void The_text_is_rebuilt_with_its_blanks_and_paragraphs()
    {
        var raw = RawText.Of(Read()[0]);

        Assert.Equal("He can't. Kinda sad\n\nNo.", raw.Article.Text);
        Assert.Equal(["He can't. Kinda sad", "No."], raw.Article.Blocks.Select(block => block.Span.Of(raw.Article.Text)));
        Assert.Equal(["He can't.", "Kinda sad", "No."], raw.Sentences.Select(span => span.Of(raw.Article.Text)));
    }

    [Fact]
    public void Words_and_sentences_are_counted()
    {
        // Gold: He ca n't . kind a sad No . = 9 words; found: He ca n't . Kinda sad No . = 8, of which 7 are the same.
        var raw = RawText.Of(Read()[0]);
        var score = RawScore.Of(raw, GoldGrammar.Of(Read()[0]), new Pipeline(new Tokenizer(), new SentenceSplitter(), new SentenceStage()).Run(raw.Article));

        Assert.Equal(new Tally(9, 8, 7), score.Words);
        Assert.Equal(new Tally(3, 3, 3), score.Sentences);
        Assert.Equal(5, score.WhiteSpaceWords);
        Assert.Contains("\"gold\":[\"kind\",\"a\"],\"found\":[\"Kinda\"]", Assert.Single(score.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Grammar_is_counted_on_words_that_both_sides_have()
    {
        // He ca n't . kind a sad No . against He ca n't . Kinda sad No . : the head of "sad" is the root on both sides, "n't" hangs wrongly.
        var raw = RawText.Of(Read()[0]);
        var doc = new Pipeline(new Tokenizer(), new SentenceSplitter(), new SentenceStage()).Run(raw.Article);
        doc.Words =
        [
            new Word(PartOfSpeech.Pron, "_", "he", 1, "nsubj:outer"), new Word(PartOfSpeech.Aux, "_", "can", null, "root"), new Word(PartOfSpeech.Part, "_", "no", 0, "advmod"),
            new Word(PartOfSpeech.Punct, "_", ".", 1, "punct"), new Word(PartOfSpeech.Noun, "_", "kinda", 5, "obl"), new Word(PartOfSpeech.Adj, "_", "sad", null, "root"),
            new Word(PartOfSpeech.Det, "_", "no", null, "root"), new Word(PartOfSpeech.Punct, "Foreign=Yes", ".", 6, "dep"),
        ];

        Assert.Equal(new GrammarScore(9, 8, 6, 6, 6, 6, 5, 4), RawScore.Of(raw, GoldGrammar.Of(Read()[0]), doc).Grammar);
        Assert.Contains("1\tHe\the\tPRON\t_\t_\t2\tnsubj:outer\t_\t_", ConlluWriter.Lines(doc));
    }

    [Fact]
    public void A_tally_gives_precision_recall_and_their_mean()
    {
        var tally = new Tally(9, 8, 7);

        Assert.Equal(87.5, tally.Precision);
        Assert.Equal(77.78, tally.Recall, 2);
        Assert.Equal(82.35, tally.F1, 2);
        Assert.Equal(0, default(Tally).F1);
    }

    private static System.Collections.Immutable.ImmutableArray<TreebankDocument> Read()
    {
        using var reader = new StringReader(Treebank);
        return ConlluReader.Read(reader);
    }
}
