using OnRecord.Neural.Heads;

namespace OnRecord.Tests.Neural;

public class NameListTests
{
    private const string Labels = "O B-PER I-PER E-PER S-PER B-ORG I-ORG E-ORG S-ORG";

    [Theory]
    [InlineData("O S-PER O", "1-2 PER")]
    [InlineData("B-PER I-PER E-PER", "0-3 PER")]
    [InlineData("B-PER E-PER S-PER", "0-2 PER,2-3 PER")]
    [InlineData("S-PER E-PER", "0-1 PER,1-2 PER")]
    [InlineData("B-PER E-ORG", "0-1 PER,1-2 ORG")]
    [InlineData("B-PER B-PER", "0-1 PER,1-2 PER")]
    [InlineData("I-ORG E-ORG I-ORG", "0-2 ORG,2-3 ORG")]
    [InlineData("B-ORG O E-ORG", "0-1 ORG,2-3 ORG")]
    [InlineData("", "")]
    public void Labels_make_names(string labels, string names)
    {
        var list = new NameList([.. Labels.Split(' ')]);
        var word = 0;
        foreach (var label in labels.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            list.Add(word++, Array.IndexOf(Labels.Split(' '), label));
        }

        Assert.Equal(names, string.Join(',', list.ToImmutable().Select(name => $"{name.Start}-{name.End} {name.Type}")));
    }
}
