using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using OnRecord.Clean;
using OnRecord.Ingest;
using OnRecord.Tests;

namespace OnRecord.Benchmarks;

/// <summary>Cleaning of plain text and of web pages; the figures are for one article.</summary>
[MemoryDiagnoser]
public class CleanBenchmarks
{
    private readonly ImmutableArray<Draft> _plain = [.. Enumerable.Range(1, Corpus.Articles).Select(number => GeneratedNews.Draft(number))];
    private readonly ImmutableArray<Draft> _pages = [.. Enumerable.Range(1, Corpus.Articles).Select(Page)];

    [Benchmark(OperationsPerInvoke = Corpus.Articles)]
    public int Plain() => Clean(_plain);

    [Benchmark(OperationsPerInvoke = Corpus.Articles)]
    public int Html() => Clean(_pages);

    private static int Clean(ImmutableArray<Draft> drafts)
    {
        var characters = 0;
        foreach (var draft in drafts)
        {
            characters += ArticleMaker.Make(draft).Article?.Text.Length ?? throw new InvalidOperationException($"{draft.Source.Address} gives no article.");
        }

        return characters;
    }

    private static Draft Page(int number)
    {
        var page = GeneratedPage.Of(number);
        var source = SourceDocument.Of($"{number:0000}.html", "", [.. Encoding.UTF8.GetBytes(page)], "html", "utf-8", "declared");
        return new Draft { Source = source, Text = page, Origin = OffsetMap.Identity, Markup = MarkupKind.Html };
    }
}
