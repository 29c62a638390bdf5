using OnRecord.Extract.Grammar;
using OnRecord.Extract.Rules;

namespace OnRecord.Extract;

/// <summary>
/// Makes attributions of what the language engine read: sources, cues and contents, cut at the paragraphs and fitted to the
/// quotation marks. Quotations that the engine left alone are given to the attribution that they go on with, or to nobody.
/// </summary>
public sealed class AttributionFinder : IStage
{
    private const int Near = 2;

    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Quotations | Layers.Reading | Layers.Words | Layers.Names | Layers.TimeExpressions;

    /// <inheritdoc/>
    public Layers Gives => Layers.Attributions;

    /// <inheritdoc/>
    public void Run(Annotations doc)
    {
        var tree = new Tree(doc);
        var read = new LabelledSpeech(doc, tree).Replace(new MissedReports(doc, tree).Add(Mended(doc, new AttributionReader(doc).Read(), new CueRepair(doc, tree))));
        var links = new QuotationLinks(doc, read);
        var next = 0;
        foreach (var unit in UnitBuilder.Units(doc))
        {
            var inUnit = new List<Found>();
            for (; next < read.Count && read[next].Place < unit.Span.End; next++)
            {
                inUnit.Add(read[next]);
            }

            links.Add(unit, inUnit.Count == 0 && (HeadlineColon.Read(doc, unit) ?? HeadlineQuote.Read(doc, tree, unit)) is { } headline ? [headline] : inUnit);
        }

        IReadOnlyList<Found> all = [.. links.All, .. new ListAfterColon(doc, tree).Read(links.All)];
        var speakers = SourceWords(doc, all);
        var found = all.Where(one => one.Content.Count > 0 && (!one.IsColonOfTitle || speakers.Contains(LastWord(one.Source?.Of(doc.Text) ?? "")))).OrderBy(one => one.Place).ToList();
        found = [.. new NestedFinder(doc, tree).Add(found).OrderBy(one => one.Place).ThenByDescending(one => one.Content[^1].End)];
        var numbers = found.Select((one, number) => (one, number)).ToDictionary(pair => pair.one, pair => pair.number);
        doc.Attributions = [.. found.Select(one => one.ToAttribution(other => other is not null && numbers.TryGetValue(other, out var number) ? number : null))];
    }

    /// <summary>The attributions as the parse has them. A cue inside the cue of another is that one's: <c>was quoted by the agency as saying</c>.</summary>
    private static List<Found> Mended(Annotations doc, List<Found> read, CueRepair repair)
    {
        foreach (var one in read)
        {
            repair.Mend(one);
            one.Scope = Scopes.Of(one, doc);
        }

        var mended = new List<Found>();
        for (var number = 0; number < read.Count; number++)
        {
            var cue = read[number].Cue;
            if (!Around(read, number).Exists(other => other.Cue is { } longer && cue is { } own && longer.Length > own.Length && longer.Contains(own)))
            {
                mended.Add(read[number]);
            }
        }

        mended.Sort((one, other) => one.Place.CompareTo(other.Place));
        return mended;
    }

    private static List<Found> Around(List<Found> read, int number) =>
        read.GetRange(Math.Max(0, number - Near), Math.Min(read.Count, number + Near + 1) - Math.Max(0, number - Near));

    /// <summary>The words of all sources but those of titles: a name beside a colon must be one of them, and <c>Election 2024: ...</c> is none.</summary>
    private static HashSet<string> SourceWords(Annotations doc, IReadOnlyList<Found> all) =>
        all.Where(one => !one.IsColonOfTitle).SelectMany(one => one.Source?.Of(doc.Text).Split(' ', '\u00a0', ',') ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string LastWord(string name) => name[(name.LastIndexOfAny([' ', '\u00a0']) + 1)..];
}
