using System.ComponentModel;
using System.Diagnostics;

namespace OnRecord.Ingest.Office;

/// <summary>The program that prints the text of PDF documents, run as a process of its own that may take limited time and give limited output.</summary>
/// <param name="path">Where it is; null when it is not installed.</param>
internal sealed class PdfProgram(string? path)
{
    private const string Name = "pdftotext";
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(60);

    /// <summary>The program as it is installed on this machine.</summary>
    public static PdfProgram Installed() => new(Find(Environment.GetEnvironmentVariable("PATH") ?? ""));

    /// <summary>What it prints of a document, in UTF-8; null when it fails, with the reason.</summary>
    /// <param name="document">The bytes of the document.</param>
    /// <param name="limit">The most bytes it may print.</param>
    /// <param name="reason">One of <see cref="RejectionReasons"/>.</param>
    /// <param name="detail">A sentence for people.</param>
    public byte[]? Run(byte[] document, int limit, out string reason, out string detail)
    {
        (reason, detail) = (RejectionReasons.NeedsProgram, $"PDF is read through the program {Name}, which is not installed. Install poppler-utils, or save the document as text.");
        if (path is null)
        {
            return null;
        }

        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, document);
            var printed = Print(file, limit);
            (reason, detail) = (RejectionReasons.Damaged, $"The program {Name} cannot read this PDF, or takes too long over it.");
            return printed;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or Win32Exception or InvalidOperationException)
        {
            (reason, detail) = (RejectionReasons.NotReadable, $"The program {Name} could not be run: {error.Message}");
            return null;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private byte[]? Print(string file, int limit)
    {
        var start = new ProcessStartInfo(path ?? Name) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var word in new[] { "-enc", "UTF-8", "-q", file, "-" })
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("it does not start");
        process.StandardInput.Close();
        _ = process.StandardError.ReadToEndAsync();
        var reading = Task.Run(() => Output(process.StandardOutput.BaseStream, limit));
        if (!reading.Wait(_longest) || reading.Result is null || !process.WaitForExit(_longest))
        {
            process.Kill(entireProcessTree: true);
            return null;
        }

        return process.ExitCode == 0 ? reading.Result : null;
    }

    private static byte[]? Output(Stream stream, int limit)
    {
        using var output = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var got)
        {
            output.Write(buffer, 0, got);
            if (output.Length > limit)
            {
                return null;
            }
        }

        return output.ToArray();
    }

    private static string? Find(string paths) =>
        paths.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { Path.Combine(folder, Name), Path.Combine(folder, Name + ".exe") })
            .FirstOrDefault(File.Exists);
}
