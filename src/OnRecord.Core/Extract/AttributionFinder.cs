using OnRecord.Extract.Rules;

namespace OnRecord.Extract;

/// <summary>
/// Makes attributions of what the language engine read: sources, cues and contents, cut at the paragraphs and fitted to the
/// quotation marks. Quotations that the engine left alone are given to the attribution that they go on with, or to nobody.
/// </summary>
public sealed class AttributionFinder : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Quotations | Layers.Reading | Layers.TimeExpressions;

    /// <inheritdoc/>
    public Layers Gives => Layers.Attributions;

    /// <inheritdoc/>
    public void Run(Annotations doc)
    {
        var read = new AttributionReader(doc).Read();
        var links = new QuotationLinks(doc, read);
        var next = 0;
        foreach (var unit in UnitBuilder.Units(doc))
        {
            var inUnit = new List<Found>();
            for (; next < read.Count && read[next].Place < unit.Span.End; next++)
            {
                inUnit.Add(read[next]);
            }

            links.Add(unit, inUnit.Count == 0 && HeadlineColon.Read(doc, unit) is { } headline ? [headline] : inUnit);
        }

        var speakers = SourceWords(doc, links.All);
        var found = links.All.Where(one => one.Content.Count > 0 && (!one.IsColonOfTitle || speakers.Contains(LastWord(one.Source?.Of(doc.Text) ?? "")))).ToList();
        var numbers = found.Select((one, number) => (one, number)).ToDictionary(pair => pair.one, pair => pair.number);
        doc.Attributions = [.. found.Select(one => one.ToAttribution(one.Continues is { } earlier && numbers.TryGetValue(earlier, out var number) ? number : null))];
    }

    /// <summary>The words of all sources but those of titles: a name beside a colon must be one of them, and <c>Election 2024: ...</c> is none.</summary>
    private static HashSet<string> SourceWords(Annotations doc, IReadOnlyList<Found> all) =>
        all.Where(one => !one.IsColonOfTitle).SelectMany(one => one.Source?.Of(doc.Text).Split(' ', '\u00a0', ',') ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string LastWord(string name) => name[(name.LastIndexOfAny([' ', '\u00a0']) + 1)..];
}
