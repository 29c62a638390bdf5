namespace OnRecord.Tests.Clean;

public class LanguageGuessTests
{
    private const string English = "The council of the town agreed on a new harbour, and the mayor said that it will be built within a year by the company that had built the old one.";

    [Theory]
    [InlineData(English, "en")]
    [InlineData("Der Rat der Stadt hat sich auf einen neuen Hafen geeinigt, und die Bürgermeisterin sagte, dass er nicht vor dem Sommer fertig wird.", "de")]
    [InlineData("Le conseil de la ville a approuvé un nouveau port, et la maire a dit que les travaux ne seront pas finis avant la fin de l'année.", "fr")]
    [InlineData("El consejo de la ciudad aprobó un nuevo puerto, y la alcaldesa dijo que las obras no se terminarán antes de que llegue el verano.", "es")]
    [InlineData("Belediye meclisi yeni bir liman için anlaştı ve başkan bu yıl içinde çok daha büyük bir proje olarak başlayacağını söyledi, ancak tarih vermedi.", "tr")]
    [InlineData("Городской совет согласился на строительство нового порта, и мэр сказала, что он не будет готов до лета, как это было раньше.", "ru")]
    [InlineData("市議会は火曜日に新しい港を建設することで合意したと市長が述べました。", "ja")]
    [InlineData("Το δημοτικό συμβούλιο συμφώνησε για ένα νέο λιμάνι στην πόλη.", "el")]
    public void The_text_tells_it(string text, string code)
    {
        var language = A.Text(text).Language;

        Assert.Equal(code, language?.Value);
        Assert.Equal("text", language?.Rule);
    }

    [Fact]
    public void A_text_of_a_few_words_is_left_open() => Assert.Null(A.Text("Harbour opens").Language);

    [Theory]
    [InlineData("en-GB")]
    [InlineData("eng")]
    [InlineData("English")]
    public void A_field_counts_when_the_text_agrees(string field)
    {
        var language = A.Text(English, ("language", field)).Language;

        Assert.Equal("en", language?.Value);
        Assert.Equal("metadata", language?.Rule);
    }

    [Fact]
    public void A_field_that_the_text_gives_the_lie_does_not_count()
    {
        var language = A.Text(English, ("language", "tr")).Language;

        Assert.Equal("en", language?.Value);
        Assert.Equal("text, against metadata", language?.Rule);
    }
}
