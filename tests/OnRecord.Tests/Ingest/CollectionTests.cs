using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class CollectionTests
{
    [Fact]
    public void A_folder_is_read_in_the_order_of_its_names()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.txt", "a/z.txt", "a.txt", "B.txt", "a/.hidden.txt", ".git/x.txt", "a/b/c.md" })
        {
            folder.Write(name, "Words.");
        }

        var drafts = Reading.Drafts(new Collection(ReadOptions.Default).Read([folder.Path + "/"]));

        Assert.Equal(["B.txt", "a/b/c.md", "a/z.txt", "a.txt", "b.txt"], drafts.Select(draft => draft.Source.Address[(folder.Path.Length + 1)..]));
        Assert.Single(drafts.Select(draft => draft.Source.Id).Distinct());
    }

    [Fact]
    public void A_hidden_file_that_is_named_is_read()
    {
        using var folder = new TemporaryFolder();

        Assert.NotNull(Assert.Single(new Collection(ReadOptions.Default).Read([folder.Write(".hidden", "Words.")])).Draft);
    }

    [Fact]
    public void What_cannot_be_read_is_rejected_and_the_rest_goes_on()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", []);
        folder.Write("b.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        folder.Write("c.docx", [0x50, 0x4B, 3, 4, 0, 0, 0, 0]);
        folder.Write("d.bin", [.. Enumerable.Range(0, 2000).Select(number => (byte)(number * 37 % 256))]);
        folder.Write("e.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>");
        folder.Write("f.rss", "<rss><channel/></rss>");
        folder.Write("f.txt", "Fine.");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "g.txt"), Path.Combine(folder.Path, "nowhere"));
        var empty = Directory.CreateDirectory(Path.Combine(folder.Path, ".empty")).FullName;

        var arrivals = new Collection(ReadOptions.Default).Read([folder.Path, "no/such/file", empty, "", "bad\0path", "-"]).ToArray();

        Assert.Equal("Fine.", Assert.Single(Reading.Drafts(arrivals)).Text);
        Assert.Equal(
            ["empty", "unknown format", "damaged", "unknown format", "no articles", "no articles", "not found", "not found", "no articles", "not found", "not found", "not found"],
            Reading.Reasons(arrivals));
        Assert.Contains("old office document", arrivals[1].Rejection!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_rejected()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("secret.txt", "Words.");
        using var locked = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);

        var arrival = Assert.Single(new Collection(ReadOptions.Default).Read([path]));

        Assert.Equal((RejectionReasons.NotReadable, path), (arrival.Rejection!.Reason, arrival.Rejection.Address));
    }

    [Fact]
    public void Links_that_go_round_are_followed_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/one.txt", "Words.");
        folder.Write("b/two.txt", "Words.");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a/back"), "..");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "c"), Path.Combine(folder.Path, "b"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "d.txt"), "a/one.txt");
        var collection = new Collection(ReadOptions.Default);

        var drafts = Reading.Drafts(collection.Read([folder.Path]));

        Assert.Equal(["a/one.txt", "b/two.txt", "d.txt"], drafts.Select(draft => draft.Source.Address[(folder.Path.Length + 1)..]));
        Assert.Equal(2, collection.Warnings.Length);
    }

    [Fact]
    public void A_stream_that_fails_gives_what_it_had_and_says_so()
    {
        using var failing = new FailingStream("{\"text\":\"one\"}\n{\"text\":\"tw"u8.ToArray());
        var arrivals = new Collection(ReadOptions.Default).Read(["-"], failing).ToArray();

        Assert.Equal("one", Assert.Single(Reading.Drafts(arrivals)).Text);
        Assert.Equal([RejectionReasons.NotReadable], Reading.Reasons(arrivals));
    }

    [Fact]
    public void Characters_that_could_not_be_read_are_spoken_of()
    {
        using var stream = new MemoryStream("{\"text\":\"a\\u0000\"}\n{\"text\":\"b\"}\n"u8.ToArray());
        var collection = new Collection(ReadOptions.Default);

        Assert.Equal(2, collection.Read(["-"], stream).Count());
        Assert.Contains("In 1 documents", Assert.Single(collection.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_does_not_exist_is_refused()
    {
        var error = Assert.Throws<OnRecordException>(() => new Collection(new ReadOptions { Format = "odt" }));

        Assert.Contains("csv, docx, factiva-xml, feed, gdelt, html, jsonl, mail, markdown, mhtml, newsml, newsml-g2, nitf, pdf, rtf, tar, text, warc, xml, zip", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_are_given_while_the_rest_has_not_been_read()
    {
        using var endless = new EndlessStream("{\"text\":\"The same words again and again.\"}\n"u8.ToArray());
        var given = 0;
        foreach (var arrival in new Collection(ReadOptions.Default).Read(["-"], endless).Take(3000))
        {
            given += arrival.Draft is null ? 0 : 1;
        }

        Assert.Equal(3000, given);
        Assert.InRange(endless.Given, 0, (3000 * 44) + 200_000);
    }

    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer) is > 0 and var got ? got : throw new IOException("The disk is gone.");
    }

    private sealed class EndlessStream(byte[] line) : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            for (var at = 0; at < buffer.Length; at++)
            {
                buffer[at] = line[(int)((Given + at) % line.Length)];
            }

            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
