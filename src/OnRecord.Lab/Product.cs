using System.Collections.Immutable;
using System.Text;
using OnRecord.Clean;
using OnRecord.Extract;
using OnRecord.Ingest;
using OnRecord.Language;

namespace OnRecord.Lab;

/// <summary>The product as the harness runs it: a draft goes through cleaning and all stages.</summary>
public static class Product
{
    private static readonly Pipeline _words = new(new Tokenizer(), new SentenceSplitter(), new QuotationReader());

    /// <summary>What is measured: the version of the program and the first digits of the sum of its model.</summary>
    /// <exception cref="OnRecordException">There is no card of a model.</exception>
    public static string Model => $"{typeof(Pipeline).Assembly.GetName().Version?.ToString(3)} {LanguageModel.Sum[..12]}";

    /// <summary>What the product finds in a draft.</summary>
    /// <returns>Null when cleaning refuses the draft.</returns>
    public static Annotations? Read(Draft draft) => Read(draft, Pipeline.Standard);

    /// <summary>What these stages find in a draft; an article in another language than English is given back without layers.</summary>
    /// <returns>Null when cleaning refuses the draft.</returns>
    public static Annotations? Read(Draft draft, Pipeline pipeline) => ArticleMaker.Make(draft).Article switch
    {
        null => null,
        { IsAnalysed: true } article => pipeline.Run(article),
        var other => new Annotations(other),
    };

    /// <summary>The words, sentences and quotations of a draft, without any findings.</summary>
    /// <returns>Null when cleaning refuses the draft or it is not in English.</returns>
    public static Annotations? Words(Draft draft) => ArticleMaker.Make(draft).Article is { IsAnalysed: true } article ? _words.Run(article) : null;

    /// <summary>The words, sentences and quotations of an article.</summary>
    public static Annotations Words(Article article) => _words.Run(article);

    /// <summary>A plain text with the fields that came beside it; those without a value are left out.</summary>
    public static Draft Draft(string address, string text, params ImmutableArray<(string Name, string? Value)> fields)
    {
        var bytes = ImmutableArray.Create(Encoding.UTF8.GetBytes(text));
        return new Draft
        {
            Source = SourceDocument.Of(address, address, bytes, "text", "utf-8", "valid utf-8"),
            Text = text,
            Origin = OffsetMap.Identity,
            Markup = MarkupKind.None,
            Fields = fields.Where(field => !string.IsNullOrWhiteSpace(field.Value))
                .ToImmutableSortedDictionary(field => field.Name, field => new Stated<string>(field.Value ?? "", "metadata"), StringComparer.Ordinal),
        };
    }
}
