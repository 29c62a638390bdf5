using OnRecord.Language;
using OnRecord.Neural;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Syntax;

namespace OnRecord.Tests.Language;

public class EngineLayersTests
{
    [Fact]
    public void Names_of_the_engine_become_spans_of_the_text()
    {
        var doc = Doc("Una Brack left Tarn.", new EngineReading([], []) { Names = [new NameSpan(0, 2, "PER"), new NameSpan(3, 4, "GPE")] });
        new NameReader().Run(doc);

        Assert.Equal([("Una Brack", NameType.Per), ("Tarn", NameType.Gpe)], doc.Names.Select(name => (name.Span.Of(doc.Text), name.Type)));
        Assert.Equal(new TokenRange(0, 2), doc.Names[0].Tokens);
    }

    [Fact]
    public void Grammar_of_the_engine_becomes_words()
    {
        var doc = Doc("She left", new EngineReading([], []) { Syntax = [new WordSyntax("PRON", "Number=Sing", "she", 1, "nsubj"), new WordSyntax("VERB", "_", "leave", null, "root")] });
        new GrammarReader().Run(doc);

        Assert.Equal([new Word(PartOfSpeech.Pron, "Number=Sing", "she", 1, "nsubj"), new Word(PartOfSpeech.Verb, "_", "leave", null, "root")], doc.Words.AsEnumerable());
    }

    [Fact]
    public void Parts_of_speech_are_those_of_Universal_Dependencies() =>
        Assert.Equal(
            "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X",
            string.Join(' ', Enum.GetNames<PartOfSpeech>()).ToUpperInvariant());

    private static Annotations Doc(string text, EngineReading reading)
    {
        var doc = new Pipeline(new Tokenizer(), new SentenceSplitter()).Run(An.Article(text));
        doc.Reading = reading;
        return doc;
    }
}
