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

        var speakers = SourceWords(doc, links.All);
        var found = links.All.Where(one => one.Content.Count > 0 && (!IsColon(doc, one) || speakers.Contains(LastWord(one.Source?.Of(doc.Text) ?? "")))).ToList();
        var numbers = found.Select((one, number) => (one, number)).ToDictionary(pair => pair.one, pair => pair.number);
        doc.Attributions = [.. found.Select(one => one.ToAttribution(one.Continues is { } earlier && numbers.TryGetValue(earlier, out var number) ? number : null))];
    }

    private static bool IsColon(Annotations doc, Found found) => found.Cue is { Length: 1 } cue && doc.Text[cue.Start] == ':';

    /// <summary>The words of all sources but those of headlines: a name beside a colon must be one of them, and <c>Election 2024: ...</c> is none.</summary>
    private static HashSet<string> SourceWords(Annotations doc, IReadOnlyList<Found> all) =>
        all.Where(one => !IsColon(doc, one)).SelectMany(one => one.Source?.Of(doc.Text).Split(' ', '\u00a0', ',') ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string LastWord(string name) => name[(name.LastIndexOfAny([' ', '\u00a0']) + 1)..];
}
