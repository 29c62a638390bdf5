using System.Globalization;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Prints one statement: who and how on the first line, the words below, and then why we say so and where it stands.</summary>
/// <param name="writer">Where to.</param>
/// <param name="ink">The ink of that stream.</param>
/// <param name="width">Cells in a line.</param>
public sealed class StatementPrinter(TextWriter writer, Ink ink, int width)
{
    private const int Indent = 5;

    /// <summary>Prints the statement under its number.</summary>
    public void Print(Statement statement, int number)
    {
        var label = number.ToString(CultureInfo.InvariantCulture).PadLeft(Indent - 2) + "  ";
        Who(statement).Write(writer, ink, width, label, Indent);
        Line(new Flow().Add(Words(statement)));
        Line(new Flow().Add(Details(statement), Tone.Quiet));
        writer.WriteLine();
    }

    private static Flow Who(Statement statement)
    {
        var speaker = statement.Speaker;
        var flow = speaker.Name is { } name
            ? new Flow().Add(name, Tone.Strong).Add(KindOf(speaker.Type, name))
            : new Flow().Add("unknown", Tone.Doubtful).Add($"({speaker.Reason ?? "the article does not say"})");
        return flow.Add(statement.Cue is { } cue && cue.Words.Any(char.IsLetter) ? cue.Words : null);
    }

    private static string? KindOf(ActorType? type, string name) => type switch
    {
        null or ActorType.Person => null,
        ActorType.Unnamed => name.EndsWith(')') ? null : "(unnamed)",
        { } kind => $"({EnumText.Write(kind)})",
    };

    /// <summary>The words. Content is kept without its outer quotation marks: words spoken get them back here.</summary>
    internal static string Words(Statement statement)
    {
        var (open, close) = statement.Mode == StatementMode.Direct ? ("“", "”") : ("", "");
        return string.Join(" … ", statement.Content.Select(piece => $"{open}{piece.Words}{close}"));
    }

    private static string Details(Statement statement)
    {
        string?[] details =
        [
            statement.Polarity == Polarity.Said ? null : statement.Polarity.ToString().ToUpperInvariant(),
            statement.Scope == Scope.Attitude ? "attitude, not said" : null,
            statement.Act,
            EnumText.Write(statement.Mode),
            statement.Addressee is { } addressee ? $"to {addressee.Name}" : null,
            statement.Section == Section.Body ? null : $"in the {EnumText.Write(statement.Section)}",
            BasisText.Of(statement.Speaker),
            statement.SaidOn is { } said ? WhenOf(said) : null,
            PlaceOf(statement),
        ];
        return string.Join("; ", details.OfType<string>());
    }

    private static string WhenOf(SaidOn said) => said.Interval is { } interval
        ? $"said {Days.Of(interval)} (“{said.Words.Words}”, {(said.Basis == "stated" ? "stated" : $"from the {said.Basis}")})"
        : $"said “{said.Words.Words}”, day unknown ({said.Reason ?? "nothing states it"})";

    private static string PlaceOf(Statement statement) =>
        string.Create(CultureInfo.InvariantCulture, $"[{statement.ContentExtent.Start},{statement.ContentExtent.End})");

    private void Line(Flow flow) => flow.Write(writer, ink, width, new string(' ', Indent), Indent);
}
