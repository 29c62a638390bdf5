using System.Collections.Immutable;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Exports;

/// <summary>The layouts of exports. A new one is one file and one line here.</summary>
internal static class Layouts
{
    private static readonly ImmutableArray<Layout> _all =
    [
        new("nexis", NexisUni.IsIn, NexisUni.Read),
        new("nexis", NexisClassic.IsIn, NexisClassic.Read),
        new("factiva", FactivaCodes.IsIn, FactivaCodes.Read),
        new("factiva", FactivaDisplay.IsIn, FactivaDisplay.Read),
        new("proquest", ProQuestText.IsIn, ProQuestText.Read),
    ];

    /// <summary>The arrivals of a document that is an export; null when it is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">Its text without markup.</param>
    /// <param name="input">Where it is read from.</param>
    /// <param name="options">How it is read.</param>
    public static IEnumerable<Arrival>? Read(ReadDocument document, MappedText text, Incoming input, ReadOptions options)
    {
        var lines = text.Normalised();
        if (_all.FirstOrDefault(layout => layout.IsIn(lines.Text)) is not { } found)
        {
            return null;
        }

        var check = new CountCheck();
        var slips = found.Read(lines, check);
        if (slips.Count == 0)
        {
            return null;
        }

        if (check.Mismatch(slips.Count) is { } mismatch)
        {
            input.Warn($"{input.Address}: {mismatch}.");
        }

        return document.Arrive(found.Format, [.. slips.Select(slip => slip with { Region = slip.Region.IsEmpty ? slip.Region : lines.Map.ToSource(slip.Region) })], options);
    }
}
