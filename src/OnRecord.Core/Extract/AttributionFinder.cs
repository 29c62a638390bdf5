using OnRecord.Extract.Rules;

namespace OnRecord.Extract;

/// <summary>
/// Finds source, cue and content of attributions by plain rules: a lexicon of cues, closed classes of words, and the
/// state of quotation marks. It follows the PolNeAR guidelines (Newell et al., LREC 2018) as far as rules can.
/// </summary>
public sealed class AttributionFinder : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Quotations | Layers.TimeExpressions;

    /// <inheritdoc/>
    public Layers Gives => Layers.Attributions;

    /// <inheritdoc/>
    public void Run(Annotations doc)
    {
        var links = new QuotationLinks(doc);
        foreach (var unit in UnitBuilder.Units(doc))
        {
            links.Add(unit, HeadlineColon.Read(doc, unit) is { } headline ? [headline] : UnitReader.Read(doc, unit));
        }

        var found = links.All.Where(one => one.Content.Count > 0 && (!IsColon(doc, one) || SpeaksElsewhere(doc, links.All, one))).ToList();
        var numbers = found.Select((one, number) => (one, number)).ToDictionary(pair => pair.one, pair => pair.number);
        doc.Attributions = [.. found.Select(one => one.ToAttribution(one.Continues is { } earlier && numbers.TryGetValue(earlier, out var number) ? number : null))];
    }

    private static bool IsColon(Annotations doc, Found found) => found.Cue is { Length: 1 } cue && doc.Text[cue.Start] == ':';

    /// <summary>Whether the name beside a headline's colon is a source elsewhere in the article: <c>Election 2024: ...</c> is none.</summary>
    private static bool SpeaksElsewhere(Annotations doc, IReadOnlyList<Found> all, Found headline)
    {
        if (headline.Source is not { } name)
        {
            return false;
        }

        var last = LastWord(name.Of(doc.Text));
        return all.Any(other => other != headline && !IsColon(doc, other) && other.Source is { } source && source.Of(doc.Text).Split(' ', '\u00a0', ',').Contains(last, StringComparer.OrdinalIgnoreCase));
    }

    private static string LastWord(string name) => name[(name.LastIndexOfAny([' ', '\u00a0']) + 1)..];
}
