using OnRecord.Neural.Syntax;

namespace OnRecord.Tests.Neural.Syntax;

public class SyntaxInventoryTests
{
    [Theory]
    [InlineData("k0", "Tarn", "Tarn")]
    [InlineData("l0", "Said", "said")]
    [InlineData("l3y", "Studies", "study")]
    [InlineData("t0", "TARN", "Tarn")]
    [InlineData("k9x", "ab", "x")]
    [InlineData("l12y", "abcdefghijklm", "ay")]
    [InlineData("k0", "", "")]
    public void A_lemma_is_made_by_its_script(string script, string form, string lemma) =>
        Assert.Equal(lemma, new SyntaxInventory(["NOUN"], ["_"], ["dep"], [script], new Dictionary<string, string>()).Lemma(form, 0, 0));

    [Fact]
    public void An_exception_goes_before_the_script()
    {
        var inventory = new SyntaxInventory(["AUX", "NOUN"], ["_"], ["dep"], ["l0"], new Dictionary<string, string> { ["’m AUX"] = "be", ["went AUX"] = "go" });

        Assert.Equal("be", inventory.Lemma("’M", 0, 0));
        Assert.Equal("’m", inventory.Lemma("’M", 1, 0));
        Assert.Equal("go", inventory.Lemma("went", 0, 0));
        Assert.Equal(new string('x', 5000), inventory.Lemma(new string('X', 5000), 0, 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("k")]
    [InlineData("x1")]
    [InlineData("-1")]
    public void A_script_that_is_none_is_refused(string script) =>
        Assert.Contains($"'{script}'", Assert.Throws<FormatException>(() => new SyntaxInventory([], [], [], [script], new Dictionary<string, string>())).Message, StringComparison.Ordinal);
}
