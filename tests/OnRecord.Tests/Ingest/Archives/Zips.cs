using System.IO.Compression;
using System.Text;

namespace OnRecord.Tests.Ingest.Archives;

/// <summary>Archives made for tests.</summary>
internal static class Zips
{
    public static byte[] Of(params (string Name, string Text)[] entries) => OfBytes([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    public static byte[] OfBytes(params (string Name, byte[] Bytes)[] entries)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    /// <summary>A tar archive.</summary>
    public static byte[] Tar(params (string Name, string Text)[] files)
    {
        using var made = new MemoryStream();
        foreach (var (name, text) in files)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var header = new byte[512];
            Encoding.ASCII.GetBytes(name, header);
            Encoding.ASCII.GetBytes("0000644\0").CopyTo(header, 100);
            Encoding.ASCII.GetBytes(Convert.ToString(bytes.Length, 8).PadLeft(11, '0')).CopyTo(header, 124);
            header.AsSpan(148, 8).Fill((byte)' ');
            header[156] = (byte)'0';
            Encoding.ASCII.GetBytes("ustar\0" + "00").CopyTo(header, 257);
            Encoding.ASCII.GetBytes(Convert.ToString(header.Sum(value => value), 8).PadLeft(6, '0') + "\0 ").CopyTo(header, 148);
            made.Write(header);
            made.Write(bytes);
            made.Write(new byte[(512 - (bytes.Length % 512)) % 512]);
        }

        made.Write(new byte[1024]);
        return made.ToArray();
    }

    /// <summary>A record of a WARC file.</summary>
    public static string Warc(string kind, string url, string block, int? length = null, string type = "application/http; msgtype=response") =>
        $"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nContent-Type: {type}\r\nContent-Length: {length ?? Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n";

    /// <summary>An answer of a web server with a page of one paragraph.</summary>
    public static string Answer(string paragraph, string headers = "", string before = "", string after = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{headers}\r\n{before}<html><body><p>{paragraph}</p></body></html>{after}";
}
