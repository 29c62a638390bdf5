using System.Runtime.InteropServices;

namespace OnRecord.App.Cli;

/// <summary>Listens to the signals of the system. The first request to end lets the work at hand finish; the second one ends at once.</summary>
internal sealed class Interruption : IDisposable
{
    // Its default action kills the program when a file reaches the size limit; ignored, the write fails with a message.
    private const PosixSignal FileSizeExceeded = (PosixSignal)25;

    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    public Interruption()
    {
        Listen(PosixSignal.SIGINT, Stop);
        Listen(PosixSignal.SIGTERM, Stop);
        Listen(PosixSignal.SIGHUP, Stop);
        if (!OperatingSystem.IsWindows())
        {
            Listen(FileSizeExceeded, context => context.Cancel = true);
        }
    }

    /// <summary>Cancelled when the program should end.</summary>
    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _source.Dispose();
    }

    private void Listen(PosixSignal signal, Action<PosixSignalContext> action) =>
        _registrations.Add(PosixSignalRegistration.Create(signal, action));

    private void Stop(PosixSignalContext context)
    {
        if (!_source.IsCancellationRequested)
        {
            context.Cancel = true;
            _source.Cancel();
        }
    }
}
