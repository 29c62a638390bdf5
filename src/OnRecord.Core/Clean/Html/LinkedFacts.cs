using System.Text.Json;

namespace OnRecord.Clean.Html;

/// <summary>What the JSON-LD of a page says about its article. Broken JSON is mended where it is easy, else left out.</summary>
internal sealed record LinkedFacts
{
    private const int MostObjects = 5_000;

    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);
    private readonly List<string> _references = [];

    private static readonly JsonDocumentOptions _options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The headline.</summary>
    public string? Headline { get; private set; }

    /// <summary>The summary.</summary>
    public string? Description { get; private set; }

    /// <summary>The whole text, where the data hold it.</summary>
    public string? Body { get; private set; }

    /// <summary>When it was published, as written.</summary>
    public string? Published { get; private set; }

    /// <summary>When it was last changed, as written.</summary>
    public string? Modified { get; private set; }

    /// <summary>The names of the authors, in order.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>The name of the publisher.</summary>
    public string? Publisher { get; private set; }

    /// <summary>The language.</summary>
    public string? Language { get; private set; }

    /// <summary>The address.</summary>
    public string? Url { get; private set; }

    /// <summary>Reads all linked data of a page.</summary>
    public static LinkedFacts Read(HtmlTree tree)
    {
        var data = new LinkedFacts();
        foreach (var script in tree.Nodes.Where(node => node.Name == "script" && node["type"].Contains("ld+json", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var text in script.Children.Where(child => child.IsText))
            {
                data.ReadScript(text.Span.Of(tree.Text));
            }
        }

        // Authors may be named elsewhere in the data.
        if (data.Authors.Count == 0)
        {
            data.Authors.AddRange(data._references.Select(id => data._named.GetValueOrDefault(id)).OfType<string>().Distinct(StringComparer.Ordinal));
        }

        return data;
    }

    private void ReadScript(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(Mended(json), _options);
            ReadObjects(document.RootElement);
        }
        catch (JsonException)
        {
            // Three pages in a hundred have JSON that no rule mends; they have other fields.
        }
    }

    // Line feeds inside strings and comment marks around the whole are the usual breaks.
    private static string Mended(string json)
    {
        json = string.Concat(json.Select(sign => char.IsControl(sign) ? ' ' : sign)).Trim();
        var start = json.AsSpan().IndexOfAny('{', '[');
        var end = json.AsSpan().LastIndexOfAny('}', ']');
        return start >= 0 && end > start ? json[start..(end + 1)] : json;
    }

    private void ReadObjects(JsonElement root)
    {
        var queue = new Queue<JsonElement>([root]);
        for (var count = 0; count < MostObjects && queue.TryDequeue(out var element); count++)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    queue.Enqueue(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                ReadObject(element);
                Enqueue(queue, element, "@graph");
                Enqueue(queue, element, "mainEntity");
                Enqueue(queue, element, "mainEntityOfPage");
            }
        }
    }

    private static void Enqueue(Queue<JsonElement> queue, JsonElement element, string name)
    {
        if (element.TryGetProperty(name, out var inner))
        {
            queue.Enqueue(inner);
        }
    }

    private void ReadObject(JsonElement element)
    {
        if (Text(element, "@id") is { } id && Text(element, "name") is { } name)
        {
            _named.TryAdd(id, name);
        }

        if (!IsArticle(element))
        {
            return;
        }

        Headline ??= Text(element, "headline");
        Description ??= Text(element, "description");
        Body ??= Text(element, "articleBody");
        Published ??= Text(element, "datePublished") ?? Text(element, "dateCreated");
        Modified ??= Text(element, "dateModified");
        Publisher ??= Named(element, "publisher").FirstOrDefault();
        Language ??= Text(element, "inLanguage");
        Url ??= Text(element, "url");
        if (Authors.Count == 0)
        {
            Authors.AddRange(Named(element, "author").Concat(Named(element, "creator")).Distinct(StringComparer.Ordinal));
            _references.AddRange(References(element, "author"));
        }
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
        {
            return false;
        }

        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().AsEnumerable() : [type];
        return types.Any(one => one.ValueKind == JsonValueKind.String && one.ToString() is var name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name is "Report" or "SocialMediaPosting" or "Review"));
    }

    private static IEnumerable<string> References(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return [];
        }

        var entries = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value];
        return entries.Where(entry => entry.ValueKind == JsonValueKind.Object && !entry.TryGetProperty("name", out _)).Select(entry => Text(entry, "@id")).OfType<string>();
    }

    private static IEnumerable<string> Named(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return [];
        }

        var entries = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value];
        return entries.SelectMany(Names).Select(entry => CharacterReferences.Decode(entry).Trim()).Where(entry => entry.Length > 0 && !entry.Contains("://", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(JsonElement entry)
    {
        if (entry.ValueKind == JsonValueKind.String)
        {
            return [entry.ToString()];
        }

        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("name", out var name))
        {
            return [];
        }

        return name.ValueKind == JsonValueKind.Array ? name.EnumerateArray().Select(one => one.ToString()) : [name.ToString()];
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.ToString().Trim() is { Length: > 0 } text ? CharacterReferences.Decode(text) : null;
}
