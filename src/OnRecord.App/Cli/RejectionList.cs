using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Collects what was rejected, and lists it at the end, when no progress covers it.</summary>
/// <param name="session">Where to tell.</param>
internal sealed class RejectionList(Session session)
{
    private const int MostAlike = 5;

    private readonly List<Rejection> _rejections = [];

    /// <summary>What the program answers to the shell.</summary>
    public int ExitCode => _rejections.Count == 0 ? Cli.ExitCode.Done : Cli.ExitCode.SomeRejected;

    /// <summary>How many there are.</summary>
    public int Count => _rejections.Count;

    /// <summary>Remembers one.</summary>
    public void Add(Rejection rejection) => _rejections.Add(rejection);

    /// <summary>Tells each with its reason, but of records of one file with the same reason only the first; and how many had each reason when there are many.</summary>
    /// <param name="warnings">What else should be known about the inputs.</param>
    public void Tell(ImmutableArray<string> warnings)
    {
        foreach (var warning in warnings)
        {
            session.Warn($"warning: {warning}", Tone.Doubtful);
        }

        foreach (var alike in _rejections.GroupBy(rejection => (File: FileOf(rejection.Address), rejection.Reason)))
        {
            Tell([.. alike], alike.Key.File);
        }

        if (_rejections.Count > 20)
        {
            session.Warn($"rejected by reason: {Reasons()}");
        }
    }

    /// <summary>Writes each as a JSON object to standard output.</summary>
    public void WriteJson() => _rejections.ForEach(rejection => session.Out.WriteLine(AnswerForm.Line(rejection)));

    private void Tell(List<Rejection> alike, string file)
    {
        foreach (var rejection in alike.Take(MostAlike))
        {
            session.Warn($"rejected: {rejection.Address}: {rejection.Reason}: {rejection.Detail}");
        }

        if (alike.Count > MostAlike)
        {
            session.Warn($"… and {Figures.Of(alike.Count - MostAlike)} more of the same in {file}");
        }
    }

    // A record is the file with its number: "news.jsonl#17".
    private static string FileOf(string address) =>
        address.LastIndexOf('#') is > 0 and var mark && !address.AsSpan(mark + 1).ContainsAnyExceptInRange('0', '9') ? address[..mark] : address;

    private string Reasons() => string.Join(", ", _rejections
        .CountBy(rejection => rejection.Reason, StringComparer.Ordinal)
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}")));
}
