using System.Collections.Immutable;
using OnRecord.Store;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Query;

/// <summary>A small record for questions: lines such as <c>Ada Brennick: words</c> are statements.</summary>
public sealed class SearchRecord : IDisposable
{
    private readonly TemporaryRecord _file = new();

    public SearchRecord()
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

    private static IEnumerable<Findings> All() =>
    [
        Findings("a.txt", "Harbour talks", "The Coast Courier", new DateOnly(2020, 3, 5), "Ada Brennick: We will co-operate with Lowland", "Lowland: The S-400 deal is dead"),
        Findings("b.txt", "Grain dispute", "The Harbour Post", new DateOnly(2021, 7, 1), "Recep Tayyip Yıldız: There is no grain crisis", "Ada Brennick: I never said that"),
        Findings("c.txt", "Undated", null, null, "Bank of Lowland: Rates stay as they are"),
    ];

    private static Findings Findings(string address, string title, string? outlet, DateOnly? published, params string[] lines)
    {
        var text = string.Join('\n', lines);
        var article = An.Article(text) with
        {
            Id = ContentId.Of('a', address),
            Source = SourceDocument.Of(address, address, [1, 2, 3], "text", "utf-8", "test"),
            Title = new Stated<string>(title, "test"),
            Outlet = outlet is null ? null : new Stated<string>(outlet, "test"),
            Published = published is { } day ? new Stated<DateInterval>(DateInterval.Day(day), "test") : null,
        };
        var statements = lines.Select((_, line) => StatementOf(article, line)).ToImmutableArray();
        return new Findings(article, "", [.. statements.Select(ActorOf).DistinctBy(actor => actor.Id)], statements);
    }

    private static Actor ActorOf(Statement statement)
    {
        var speaker = statement.Speaker;
        return new Actor(speaker.Actor!, speaker.Name!, speaker.Type!.Value, [new Mention(speaker.Words!.Span, MentionForm.Name)], speaker.Type == ActorType.Person ? ["envoy"] : []);
    }

    private static Statement StatementOf(Article article, int line)
    {
        var block = article.Blocks[line].Span;
        var colon = article.Text.IndexOf(':', block.Start);
        var name = article.Text[block.Start..colon];
        var type = name.StartsWith("Bank", StringComparison.Ordinal) ? ActorType.Organisation : name.Contains(' ', StringComparison.Ordinal) ? ActorType.Person : ActorType.State;
        var content = TextSpan.Between(colon + 2, block.End);
        Evidence At(TextSpan span) => Evidence.In(article, span, "ByHand/1", 1);

        return new Statement
        {
            Id = Statement.IdOf(article.Id, null, [content]),
            Article = article.Id,
            Speaker = new Speaker { Actor = ContentId.Of('p', Folding.Key(name)), Name = name, Type = type, Words = At(TextSpan.Between(block.Start, colon)), Basis = Basis.Headline, Confidence = 1 },
            Content = [At(content)],
            Mode = line == 0 ? StatementMode.Direct : StatementMode.Indirect,
            Act = line == 0 ? "COOP" : null,
            Addressee = line == 1 ? new Addressee(name, At(TextSpan.Between(block.Start, colon))) : null,
            Topics = type == ActorType.Organisation ? [new Topic("interest rate", At(content)), new Topic("price", At(content))] : [],
            Scope = name == "Lowland" ? Scope.Attitude : Scope.Statement,
            Section = Section.Body,
        };
    }
}
