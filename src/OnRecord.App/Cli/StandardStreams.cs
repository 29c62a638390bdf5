using System.Text;
using Microsoft.Win32.SafeHandles;

namespace OnRecord.App.Cli;

/// <summary>Standard output and error as UTF-8 without a byte-order mark.</summary>
internal static class StandardStreams
{
    private const int BrokenPipe = 32;
    private const int WindowsNoData = unchecked((int)0x800700E8);
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);

    private static readonly SafeFileHandle _output = new(1, ownsHandle: false);
    private static readonly UTF8Encoding _encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Data. Buffered: whoever writes to a terminal flushes after each piece.</summary>
    public static StreamWriter Output()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = _encoding;
        }

        return new StreamWriter(OutputStream(), _encoding, 1 << 16) { NewLine = "\n" };
    }

    /// <summary>Talk: progress, warnings, failures. Not buffered.</summary>
    public static StreamWriter Errors() =>
        new(Console.OpenStandardError(), _encoding, 1024) { AutoFlush = true, NewLine = "\n" };

    /// <summary>Whether the reader of our output went away, as <c>head</c> does: it has what it wanted.</summary>
    public static bool IsBrokenPipe(Exception failure) =>
        failure is IOException && failure.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;

    // The console's own stream swallows a broken pipe, so that we should go on working for nobody. A file, on the
    // other hand, must be written through it: a FileStream would not move the position that other programs share.
    private static Stream OutputStream()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var direct = new FileStream(_output, FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
