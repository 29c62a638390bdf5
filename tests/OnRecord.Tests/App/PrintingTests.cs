using OnRecord.App.Cli;

namespace OnRecord.Tests.App;

public class PrintingTests
{
    private const string Text = "Maren Holt told reporters on Wednesday: “The pact stands. It will stand next year.” She denied leaving.";

    private static readonly Article _article = new()
    {
        Id = "a-1",
        Source = SourceDocument.Of("holt.txt", "", [], "text", "utf-8", "valid utf-8"),
        Text = Text,
        Origin = OffsetMap.Identity,
        Blocks = [],
        Title = new Stated<string>("Holt: pact stands", "first line"),
        PublishedReason = "the text does not state it",
    };

    [Fact]
    public void A_statement_shows_speaker_cue_words_and_every_reason()
    {
        var shown = Shown(Said() with
        {
            Addressee = new Addressee("reporters", At("reporters")),
            SaidOn = new SaidOn(DateInterval.Day(new DateOnly(2021, 3, 3)), At("on Wednesday"), "publication date", null),
        });

        Assert.Equal(
            """
              1  Maren Holt told
                 “The pact stands.” … “It will stand next year.”
                 direct; to reporters; named; said 2021-03-03 (“on Wednesday”, from the publication
                 date); [41,82)


            """.ReplaceLineEndings("\n"),
            shown);
    }

    [Fact]
    public void An_unknown_speaker_is_said_to_be_unknown_with_the_reason()
    {
        var shown = Shown(Said() with
        {
            Speaker = new Speaker { Basis = Basis.Unknown, Reason = "two people are named", Candidates = ["Holt", "Brandt"] },
        });

        Assert.StartsWith("  1  unknown (two people are named) told\n", shown, StringComparison.Ordinal);
        Assert.Contains("may be Holt or Brandt", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_that_names_the_candidates_is_enough()
    {
        var shown = Shown(Said() with
        {
            Speaker = new Speaker { Basis = Basis.Unknown, Reason = "“she” may be Holt or Brandt", Candidates = ["Holt", "Brandt"] },
        });

        Assert.Equal(1, shown.Split("Brandt").Length - 1);
    }

    [Fact]
    public void An_unnamed_source_is_called_so_once_and_a_colon_is_no_verb()
    {
        var shown = Shown(Said() with
        {
            Cue = At(":"),
            Speaker = new Speaker { Name = "clerk (unnamed)", Type = ActorType.Unnamed, Basis = Basis.Unnamed },
        });

        Assert.StartsWith("  1  clerk (unnamed)\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_denied_is_not_shown_as_said()
    {
        var shown = Shown(Said() with { Content = [At("leaving")], Mode = StatementMode.Indirect, Polarity = Polarity.Denied });

        Assert.Contains("DENIED; indirect", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("“leaving”", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_day_says_why()
    {
        var shown = Shown(Said() with { SaidOn = new SaidOn(null, At("on Wednesday"), "unknown", "the day of publication is not known") });

        Assert.Contains("said “on Wednesday”, day unknown (the day of publication is not known)", shown.Replace("\n     ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_says_where_the_date_came_from_or_why_there_is_none()
    {
        var shown = Written(writer => ArticleHeader.Of(_article).Write(writer, default, 80));

        Assert.Equal("Holt: pact stands\ndate unknown (the text does not state it) · holt.txt\n\n", shown);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(57)]
    [InlineData(100)]
    public void No_line_is_wider_than_asked(int width)
    {
        var words = string.Join(' ', Enumerable.Repeat("https://news.example/" + new string('x', 120) + " 条約は続くと述べた 🙂 short", 5));

        var shown = Written(writer => new Flow().Add(words).Add("in another tone", Tone.Quiet).Write(writer, default, width, "  1  ", 5));

        Assert.All(shown.Split('\n'), line => Assert.InRange(Spectre.Console.StringExtensions.GetCellWidth(line), 0, width));
    }

    [Fact]
    public void Without_colour_no_escape_sequence_is_written()
    {
        Assert.Equal("x", new Ink(false).Of("x", Tone.Strong));
        Assert.Equal("\e[1mx\e[0m", new Ink(true).Of("x", Tone.Strong));
    }

    [Theory]
    [InlineData("a\u001b[2Jb", "a\\u001b[2Jb")]
    [InlineData("abc\u202Efed", "abc\\u202efed")]
    [InlineData("a\nb\tc\rd", "a b c d")]
    [InlineData("a\u009b31mb", "a\\u009b31mb")]
    [InlineData("naïve 🙂 ü", "naïve 🙂 ü")]
    public void Text_of_others_cannot_command_the_terminal(string text, string harmless) =>
        Assert.Equal(harmless, Printable.Line(text));

    [Fact]
    public void Half_a_character_is_shown_as_unreadable() => Assert.Equal("a\ufffd", Printable.Line("a\ud800"));

    [Theory]
    [InlineData("siad", "said")]
    [InlineData("verfy", "verify")]
    [InlineData("papyrus", null)]
    [InlineData("", null)]
    public void Only_a_near_word_is_suggested(string word, string? meant) =>
        Assert.Equal(meant, Suggestion.For(word, ["said", "verify", "read", "actors"]));

    private static Statement Said() => new()
    {
        Id = "s-1",
        Article = "a-1",
        Speaker = new Speaker { Actor = "p-1", Name = "Maren Holt", Type = ActorType.Person, Words = At("Maren Holt"), Basis = Basis.Named, Confidence = 1 },
        Cue = At("told"),
        Content = [At("The pact stands."), At("It will stand next year.")],
        Mode = StatementMode.Direct,
        Section = Section.Body,
    };

    private static Evidence At(string words) =>
        Evidence.In(_article, new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length), "test", 1);

    private static string Shown(Statement statement) => Written(writer => new StatementPrinter(writer, default, 88).Print(statement, 1));

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }
}
