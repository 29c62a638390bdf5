using System.Globalization;
using OnRecord.Ingest;
using Spectre.Console;

namespace OnRecord.App.Cli;

/// <summary>Shows how far a batch is: a bar with rate and time left on a terminal, now and then a line elsewhere, nothing when quiet.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan _silence = TimeSpan.FromSeconds(15);

    /// <summary>Runs the work and shows its progress.</summary>
    /// <param name="session">Where to.</param>
    /// <param name="collection">What is being read.</param>
    /// <param name="paths">From where.</param>
    /// <param name="work">The work; it is given whom to tell how far it is.</param>
    public static BatchCounts Around(Session session, Collection collection, string[] paths, Func<Action<BatchCounts>?, BatchCounts> work)
    {
        if (session.IsQuiet)
        {
            return work(null);
        }

        return session.ShowsProgress ? OnTerminal(session, collection, collection.BytesAt(paths), work) : work(Sparse(session));
    }

    private static BatchCounts OnTerminal(Session session, Collection collection, long? bytes, Func<Action<BatchCounts>?, BatchCounts> work)
    {
        var bar = ConsoleOf(session).Progress().AutoClear(true).Columns(ColumnsOf(bytes));
        return bar.Start(context =>
        {
            var task = context.AddTask("starting", maxValue: bytes is > 0 ? bytes.Value : 1);
            task.IsIndeterminate = bytes is null;
            return work(counts =>
            {
                task.Value = bytes is null ? 0 : collection.BytesTaken;
                task.Description = Line(counts).EscapeMarkup();
            });
        });
    }

    // Time left is known only when the end is.
    private static ProgressColumn[] ColumnsOf(long? bytes)
    {
        var line = new TaskDescriptionColumn { Alignment = Justify.Left };
        return bytes is null
            ? [new SpinnerColumn(Spinner.Known.Line), line]
            : [line, new ProgressBarColumn { Width = 20 }, new PercentageColumn(), new RemainingTimeColumn()];
    }

    private static IAnsiConsole ConsoleOf(Session session)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = session.ErrorInk.IsOn ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(session.Err),
            Interactive = InteractionSupport.Yes,
        });
        console.Profile.Width = session.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private static Action<BatchCounts> Sparse(Session session)
    {
        var last = TimeSpan.Zero;
        return counts =>
        {
            if (counts.Elapsed - last >= _silence)
            {
                last = counts.Elapsed;
                session.Tell(Line(counts));
            }
        };
    }

    // Short, so that the bar stands beside it on a terminal of 80 columns.
    private static string Line(BatchCounts counts)
    {
        string?[] parts =
        [
            string.Create(CultureInfo.InvariantCulture, $"{counts.Added} added"),
            counts.Copies == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{counts.Copies} copies"),
            counts.Rejected == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{counts.Rejected} rejected"),
            string.Create(CultureInfo.InvariantCulture, $"{counts.PerSecond:0} a second"),
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
