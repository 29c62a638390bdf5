using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Store;
using OnRecord.Tests.Conventions;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Query;

/// <summary>A record of the sample articles with the statements that were marked up in them by hand.</summary>
public sealed class SamplesRecord : IDisposable
{
    private readonly TemporaryRecord _file = new();

    public SamplesRecord()
    {
        using (var writer = RecordWriter.Open(_file.Path, TimeProvider.System))
        {
            writer.Begin(TemporaryRecord.Run);
            foreach (var findings in All())
            {
                writer.Save(findings);
            }

            writer.Finish();
        }

        Record = Record.Open(_file.Path);
    }

    /// <summary>The record.</summary>
    public Record Record { get; }

    public void Dispose()
    {
        Record.Dispose();
        _file.Dispose();
    }

    private static List<Findings> All()
    {
        using var expected = JsonDocument.Parse(SourceTree.Read("samples/expected.json"));
        return [.. expected.RootElement.EnumerateArray().GroupBy(statement => statement.GetProperty("document").GetString()!).Select(FindingsOf)];
    }

    private static Findings FindingsOf(IGrouping<string, JsonElement> document)
    {
        var text = SourceTree.Read($"samples/news/{document.Key}");
        var article = An.Article(text) with
        {
            Id = ContentId.Of('a', document.Key),
            Source = SourceDocument.Of(document.Key, document.Key, [.. System.Text.Encoding.UTF8.GetBytes(text)], "text", "utf-8", "test"),
        };
        var statements = document.Select(statement => StatementOf(article, statement)).DistinctBy(statement => statement.Id).ToImmutableArray();
        return new Findings(article, "", [], statements);
    }

    private static Statement StatementOf(Article article, JsonElement marked)
    {
        ImmutableArray<Evidence> content = [.. marked.GetProperty("spans").EnumerateArray().Select(span =>
            Evidence.In(article, TextSpan.Between(span[0].GetInt32(), span[1].GetInt32()), "ByHand/1", 1))];
        var name = marked.GetProperty("speaker").GetString();
        return new Statement
        {
            Id = Statement.IdOf(article.Id, null, content.Select(piece => piece.Span)),
            Article = article.Id,
            Speaker = name is null
                ? new Speaker { Basis = Basis.Unknown, Reason = "the article does not say" }
                : new Speaker { Actor = ContentId.Of('p', Folding.Key(name)), Name = name, Type = ActorType.Person, Basis = Basis.Named, Confidence = 1 },
            Content = content,
            Mode = EnumText.Read<StatementMode>(marked.GetProperty("mode").GetString()!),
            Section = Section.Body,
        };
    }
}
