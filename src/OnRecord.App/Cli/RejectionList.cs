using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Collects what was rejected, and lists it at the end, when no progress covers it.</summary>
/// <param name="session">Where to tell.</param>
internal sealed class RejectionList(Session session)
{
    private readonly List<Rejection> _rejections = [];

    /// <summary>What the program answers to the shell.</summary>
    public int ExitCode => _rejections.Count == 0 ? Cli.ExitCode.Done : Cli.ExitCode.SomeRejected;

    /// <summary>How many there are.</summary>
    public int Count => _rejections.Count;

    /// <summary>Remembers one.</summary>
    public void Add(Rejection rejection) => _rejections.Add(rejection);

    /// <summary>Tells each with its reason, and how many had each reason when there are many.</summary>
    /// <param name="warnings">What else should be known about the inputs.</param>
    public void Tell(ImmutableArray<string> warnings)
    {
        foreach (var warning in warnings)
        {
            session.Warn($"warning: {warning}", Tone.Doubtful);
        }

        foreach (var rejection in _rejections)
        {
            session.Warn($"rejected: {rejection.Address}: {rejection.Reason}: {rejection.Detail}");
        }

        if (_rejections.Count > 20)
        {
            session.Warn($"rejected by reason: {Reasons()}");
        }
    }

    /// <summary>Writes each as a JSON object to standard output.</summary>
    public void WriteJson() => _rejections.ForEach(rejection => session.Out.WriteLine(AnswerForm.Line(rejection)));

    private string Reasons() => string.Join(", ", _rejections
        .CountBy(rejection => rejection.Reason, StringComparer.Ordinal)
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}")));
}
