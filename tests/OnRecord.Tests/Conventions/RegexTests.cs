using System.Text.RegularExpressions;

namespace OnRecord.Tests.Conventions;

/// <summary>No text can make a regular expression hang: each is of the kind that never goes back, or gives up after a time.</summary>
public class RegexTests
{
    private static readonly Regex _made = new(
        @"\bnew Regex\(|\bRegex\??\s+\w+(?:\([^)]*\))?(?:\s*\{[^}]*\})?\s*=>?\s*new\(|\bRegex\.(?:IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches|EnumerateSplits)\(|\[GeneratedRegex\(");

    [Fact]
    public void Every_regular_expression_ends()
    {
        var offences =
            from file in SourceTree.Code("src")
            let text = SourceTree.ReadCode(file)
            from Match made in _made.Matches(text)
            let call = Call(text, made.Index + made.Length)
            where !Ends(call, text)
            select $"{file}: {made.Value}{call}";

        Rule.HasNo(offences);
    }

    [Theory]
    [InlineData("new Regex(@\"a(b)\"\"c\", RegexOptions.NonBacktracking)", true)]
    [InlineData("Regex _x = new(\"a\\\")\", RegexOptions.CultureInvariant)", false)]
    [InlineData("[GeneratedRegex(\"(?<=a)b\", RegexOptions.None, 1000)]", true)]
    [InlineData("[GeneratedRegex(\"(?<=a)b, 1000\")]", false)]
    [InlineData("const RegexOptions Safe = RegexOptions.NonBacktracking; var x = new Regex(\"NonBacktracking\", Safe);", true)]
    [InlineData("var x = new Regex(\"NonBacktracking\");", false)]
    public void The_test_sees_through_strings(string code, bool ends)
    {
        var made = _made.Match(code);

        Assert.True(made.Success);
        Assert.Equal(ends, Ends(Call(code, made.Index + made.Length), code));
    }

    private static bool Ends(string call, string text) =>
        Regex.IsMatch(call, @"NonBacktracking|[mM]atchTimeout|TimeSpan|,\s*\d[\d_]*\s*\)$")
        || Regex.Matches(call, @"\b_?[A-Za-z]\w*\b").Any(name => Regex.IsMatch(text, $@"\b{name.Value}\b\s*(?:=>?|\{{ get; \}} =)[^;]*(?:NonBacktracking|TimeSpan)"));

    /// <summary>From behind the opening bracket to the closing one, with the strings left out.</summary>
    private static string Call(string text, int start)
    {
        var kept = new System.Text.StringBuilder();
        var depth = 1;
        for (var at = start; at < text.Length && depth > 0; at++)
        {
            if (text[at] == '"')
            {
                at = EndOfString(text, at);
                continue;
            }

            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            kept.Append(text[at]);
        }

        return kept.ToString();
    }

    /// <summary>The position of the last mark of the string whose first mark is at <paramref name="start"/>.</summary>
    private static int EndOfString(string text, int start)
    {
        var marks = text.AsSpan(start).IndexOfAnyExcept('"');
        if (marks >= 3)
        {
            return text.IndexOf(new string('"', marks), start + marks, StringComparison.Ordinal) + marks - 1;
        }

        var verbatim = start > 0 && (text[start - 1] == '@' || (start > 1 && text[start - 2] == '@'));
        var at = start + 1;
        while (at < text.Length && (text[at] != '"' || (verbatim && at + 1 < text.Length && text[at + 1] == '"')))
        {
            at += text[at] == '"' || (!verbatim && text[at] == '\\') ? 2 : 1;
        }

        return at;
    }
}
