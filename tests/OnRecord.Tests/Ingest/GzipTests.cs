using System.Text;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class GzipTests
{
    [Fact]
    public void Packed_files_are_read_by_what_is_in_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.html.gz", Reading.Gzip("<p>no document type</p>"u8.ToArray()));
        folder.Write("b.gz", Reading.Gzip("{\"text\":\"one\"}"u8.ToArray()));
        folder.Write("c.txt", Reading.Gzip("packed without saying so"u8.ToArray()));
        folder.Write("d.txt.gz", "not packed at all");
        var collection = new Collection(ReadOptions.Default);

        var drafts = Reading.Drafts(collection.Read([folder.Path]));

        Assert.Equal(["html", "jsonl", "text", "text"], drafts.Select(draft => draft.Source.Format));
        Assert.Equal("packed without saying so", Encoding.UTF8.GetString(drafts[2].Source.Bytes.AsSpan()));
        Assert.Contains("d.txt.gz is not compressed", Assert.Single(collection.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_one_after_the_other_are_one_file() =>
        Assert.Equal(["one", "two"], Reading.Drafts(Reading.Of(Reading.Gzip("{\"text\":\"one\"}\n"u8.ToArray(), "{\"text\":\"two\"}\n"u8.ToArray()))).Select(draft => draft.Text));

    [Fact]
    public void Two_layers_are_unpacked_and_no_more()
    {
        var twice = Reading.Gzip(Reading.Gzip("words"u8.ToArray()));

        Assert.Equal("words", Reading.Draft(twice).Text);
        Assert.Equal([RejectionReasons.UnknownFormat], Reading.Reasons(Reading.Of(Reading.Gzip(twice))));
    }

    [Fact]
    public void A_file_cut_at_any_byte_gives_whole_records_and_says_that_it_is_cut()
    {
        var lines = Enumerable.Range(0, 20).Select(number => $"{{\"id\":{number},\"text\":\"{Convert.ToHexString(Encoding.UTF8.GetBytes($"{number * 7919}"))}\"}}\n").ToArray();
        var packed = Reading.Gzip(Encoding.UTF8.GetBytes(string.Concat(lines[..10])), Encoding.UTF8.GetBytes(string.Concat(lines[10..])));
        using var folder = new TemporaryFolder();
        for (var cut = 1; cut < packed.Length; cut++)
        {
            var path = folder.Write("cut.jsonl.gz", packed[..cut]);
            var arrivals = new Collection(ReadOptions.Default).Read([path]).ToArray();
            var drafts = Reading.Drafts(arrivals);

            Assert.Equal(lines.Take(drafts.Length), drafts.Select(draft => Encoding.UTF8.GetString(draft.Source.Bytes.AsSpan()) + "\n"));

            // Between two members the file is whole, and nobody can know that there was more.
            if (drafts.Length != 10 || arrivals.Length != 10)
            {
                Assert.Equal([RejectionReasons.Truncated], Reading.Reasons(arrivals));
            }
        }
    }

    [Fact]
    public void A_text_that_is_cut_is_read_as_far_as_it_goes()
    {
        var packed = Reading.Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(number => $"Sentence {number * 7919}. "))));
        var arrivals = Reading.Of(packed[..(packed.Length / 2)]);

        Assert.StartsWith("Sentence 0. Sentence 7919.", Assert.Single(Reading.Drafts(arrivals)).Text, StringComparison.Ordinal);
        Assert.Equal([RejectionReasons.Truncated], Reading.Reasons(arrivals));
    }

    [Fact]
    public void A_damaged_file_is_said_to_be_damaged()
    {
        var packed = Reading.Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 50_000).Select(number => $"{{\"text\":\"{number * 7919L}\"}}\n"))));
        packed[packed.Length / 2] ^= 0x55;
        packed[(packed.Length / 2) + 1] ^= 0x55;
        var arrivals = Reading.Of(packed);

        Assert.Contains(Reading.Reasons(arrivals), reason => reason is RejectionReasons.Damaged or RejectionReasons.Truncated);
        Assert.NotEmpty(Reading.Drafts(arrivals));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData(null)]
    public void A_gigabyte_of_one_sign_is_stopped(string? format)
    {
        var bomb = Bomb(format is null ? (byte)0 : (byte)'a');
        using var stream = new MemoryStream(bomb);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var arrivals = new Collection(new ReadOptions { Format = format }).Read(["-"], stream).ToArray();
        var used = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(Reading.Drafts(arrivals));
        Assert.Contains(Assert.Single(Reading.Reasons(arrivals)), new[] { RejectionReasons.TooLarge, RejectionReasons.UnknownFormat });
        Assert.InRange(used, 0, 40_000_000);
    }

    [Fact]
    public void A_pack_within_its_pack_cannot_grow_without_end()
    {
        var arrivals = Reading.Of(Reading.Gzip(Bomb((byte)'a')), "text");

        Assert.Equal([RejectionReasons.TooLarge], Reading.Reasons(arrivals));
    }

    [Fact]
    public void The_limit_of_unpacked_bytes_holds()
    {
        var options = new ReadOptions { UnpackedLimit = 50_000 };
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(number => $"{{\"text\":\"number {number * 7919}\"}}\n")));
        var arrivals = Reading.Of(Reading.Gzip(lines), "jsonl", options);

        Assert.Equal([RejectionReasons.TooLarge], Reading.Reasons(arrivals));
        Assert.InRange(Reading.Drafts(arrivals).Length, 1500, 2500);
    }

    [Fact]
    public void Zeros_after_the_end_do_no_harm() =>
        Assert.Equal("words", Reading.Draft([.. Reading.Gzip("words"u8.ToArray()), .. new byte[600]]).Text);

    // A thousand members of a megabyte each are one file of a gigabyte.
    private static byte[] Bomb(byte sign)
    {
        var block = new byte[1 << 20];
        Array.Fill(block, sign);
        return [.. Enumerable.Repeat(Reading.Gzip(block), 1 << 10).SelectMany(member => member)];
    }
}
