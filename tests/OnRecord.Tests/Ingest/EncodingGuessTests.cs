using System.Text;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class EncodingGuessTests
{
    static EncodingGuessTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("windows-1251", "Министр сказал в понедельник, что переговоры продолжатся на следующей неделе.")]
    [InlineData("koi8-r", "Министр сказал в понедельник, что переговоры продолжатся на следующей неделе.")]
    [InlineData("x-mac-cyrillic", "Министр сказал в понедельник, что переговоры продолжатся на следующей неделе.")]
    [InlineData("cp866", "Министр сказал в понедельник, что переговоры продолжатся на следующей неделе.")]
    [InlineData("windows-1253", "Ο υπουργός δήλωσε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα.")]
    [InlineData("windows-1254", "Bakan, görüşmelerin önümüzdeki hafta İstanbul'da süreceğini açıkladı; ışık söndü.")]
    [InlineData("windows-1250", "Minister powiedział, że rozmowy będą trwały w przyszłym tygodniu, a później się zobaczy.")]
    [InlineData("windows-1252", "Le ministre a déclaré que les négociations continueraient à Genève, où tout a commencé.")]
    [InlineData("windows-1256", "قال الوزير إن المحادثات سوف تستمر في الأسبوع القادم في العاصمة")]
    [InlineData("windows-1255", "השר אמר כי השיחות יימשכו בשבוע הבא בירושלים")]
    [InlineData("shift_jis", "大臣は月曜日に、会談は来週も続くだろうと述べた。")]
    [InlineData("euc-jp", "大臣は月曜日に、会談は来週も続くだろうと述べた。")]
    [InlineData("big5", "部長在星期一說，會談將在下個星期繼續進行，他們都會參加。")]
    [InlineData("gb18030", "部长在星期一说，会谈将在下个星期继续进行，他们都会参加。")]
    [InlineData("ks_c_5601-1987", "장관은 월요일에 회담이 다음 주에도 계속될 것이라고 말했다.")]
    [InlineData("macintosh", "Le ministre a déclaré que les négociations continueraient à Genève, où tout a commencé.")]
    public void Encodings_are_told_by_their_letters(string encoding, string text)
    {
        var decoded = TextDecoder.Decode(Encoding.GetEncoding(encoding).GetBytes(text));

        Assert.Equal(text, decoded.Text);
        Assert.Equal("guessed", decoded.Basis);
    }

    [Fact]
    public void A_few_signs_beyond_ascii_prove_nothing() =>
        Assert.Equal("windows-1252", TextDecoder.Decode([.. "It cost "u8, 0xA3, .. "5, the caf"u8, 0xE9, .. " said."u8]).Encoding);
}
