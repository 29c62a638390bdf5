using System.Globalization;
using Spectre.Console;

namespace OnRecord.App.Cli;

/// <summary>Shows how far a batch is: a line that renews itself on a terminal, now and then a line elsewhere, nothing when quiet.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan _silence = TimeSpan.FromSeconds(15);

    /// <summary>Runs the work and shows its progress.</summary>
    public static BatchCounts Around(Session session, Func<Action<BatchCounts>?, BatchCounts> work)
    {
        if (session.IsQuiet)
        {
            return work(null);
        }

        return session.ShowsProgress ? OnTerminal(session, work) : work(Sparse(session));
    }

    private static BatchCounts OnTerminal(Session session, Func<Action<BatchCounts>?, BatchCounts> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = session.ErrorInk.IsOn ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(session.Err),
            Interactive = InteractionSupport.Yes,
        });
        return console.Status().Start("Starting ...", context =>
            work(counts => context.Status = Line(counts).EscapeMarkup()));
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

    private static string Line(BatchCounts counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{AddCommand.Summary(counts)}; {counts.PerSecond:0} a second");
}
