using System.Buffers.Binary;
using OnRecord.Ingest;
using OnRecord.Tests.Ingest.Archives;

namespace OnRecord.Tests.Ingest.Hostile;

public class HostileArchivesTests
{
    [Fact]
    public void An_entry_that_unpacks_to_more_than_text_does_is_stopped()
    {
        var arrivals = Reading.Of(Zips.OfBytes(("bomb.txt", Enumerable.Repeat((byte)'w', 64 << 20).ToArray())));

        Assert.Empty(Reading.Drafts(arrivals));
        Assert.Contains(RejectionReasons.TooLarge, Reading.Reasons(arrivals));
    }

    [Fact]
    public void The_rest_of_an_archive_is_read_after_a_bad_entry()
    {
        var zip = Zips.Of(("a.txt", "First words of all."), ("b.txt", "Second words of all."));
        Corrupt(zip, "Second"u8, out var found);

        var arrivals = Reading.Of(found ? zip : Broken(zip));
        Assert.Contains("First words of all.", Reading.Drafts(arrivals).Select(draft => draft.Text));
        Assert.Contains(RejectionReasons.Damaged, Reading.Reasons(arrivals));
    }

    [Fact]
    public void A_directory_that_lies_about_a_size_is_noticed()
    {
        var zip = Zips.Of(("a.txt", new string('w', 5000)));
        var directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(directory + 24), 10);

        Assert.Contains(RejectionReasons.Damaged, Reading.Reasons(Reading.Of(zip)));
    }

    [Fact]
    public void Archives_in_archives_are_opened_a_few_deep()
    {
        var zip = Zips.Of(("a.txt", "Words."));
        for (var depth = 0; depth < 6; depth++)
        {
            zip = Zips.OfBytes(("inner.zip", zip));
        }

        Assert.Equal([RejectionReasons.TooDeep], Reading.Reasons(Reading.Of(zip)));
    }

    [Fact]
    public void Names_that_lead_elsewhere_are_only_names()
    {
        var drafts = Reading.Drafts(Reading.Of(Zips.Of(("../../etc/a.txt", "Words one."), ("/abs/b.txt", "Words two."), ("C:\\c.txt", "Words three."))));

        Assert.Equal(3, drafts.Length);
        Assert.Equal("-/../../etc/a.txt", drafts[0].Source.Address);
    }

    [Fact]
    public void Archives_that_are_cut_off_or_no_archives_are_rejected()
    {
        var zip = Zips.Of(("a.txt", new string('w', 500)));

        for (var length = 4; length < zip.Length; length += 7)
        {
            Assert.Equal([RejectionReasons.Damaged], Reading.Reasons(Reading.Of(zip[..length])));
        }
    }

    [Fact]
    public void A_tar_archive_with_a_wrong_header_keeps_what_came_before()
    {
        var tar = Zips.Tar(("a.txt", "One."), ("b.txt", "Two."));
        tar[1024 + 130] = (byte)'9';
        var arrivals = Reading.Of(tar);

        Assert.Equal(["One."], Reading.Drafts(arrivals).Select(draft => draft.Text));
        Assert.Equal([RejectionReasons.Damaged], Reading.Reasons(arrivals));
    }

    [Fact]
    public void A_web_page_that_unpacks_to_too_much_is_rejected_and_the_next_is_read()
    {
        var bomb = Reading.Gzip(Enumerable.Repeat((byte)'w', 40_000_000).ToArray());
        var head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
        byte[] block = [.. System.Text.Encoding.ASCII.GetBytes(head), .. bomb];
        byte[] warc = [.. System.Text.Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. System.Text.Encoding.UTF8.GetBytes("\r\n\r\n" + Zips.Warc("response", "https://x/2", Zips.Answer("Two.")))];
        var arrivals = Reading.Of(warc);

        Assert.Single(Reading.Drafts(arrivals));
        Assert.Equal([RejectionReasons.TooLarge], Reading.Reasons(arrivals));
    }

    private static void Corrupt(byte[] zip, ReadOnlySpan<byte> words, out bool found)
    {
        var at = zip.AsSpan().IndexOf(words);
        found = at >= 0;
        zip[Math.Max(at, 0)] ^= found ? (byte)1 : (byte)0;
    }

    // Packed text shows no words: the checksum of the second entry in the directory is made wrong.
    private static byte[] Broken(byte[] zip)
    {
        zip[zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 16] ^= 1;
        return zip;
    }
}
