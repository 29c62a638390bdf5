using OnRecord.Store;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Query;

/// <summary>A record of the same words in several papers: three copies within days, the same again a month later, and the same from somebody else.</summary>
public sealed class CopiesRecord : IDisposable
{
    private readonly TemporaryRecord _file = new();

    public CopiesRecord()
    {
        using (var writer = RecordWriter.Open(_file.Path, TimeProvider.System))
        {
            writer.Begin(TemporaryRecord.Run);
            writer.Save(Findings("b.txt", "Second Post", 6, "Holt", "The quay will not be sold"));
            writer.Save(Findings("a.txt", "First Post", 1, "Maren Holt", "The quay will not be sold."));
            writer.Save(Findings("c.txt", "Third Post", 12, "Maren Holt", "that “the quay will not be sold”"));
            writer.Save(Findings("d.txt", "First Post", 30, "Maren Holt", "The quay will not be sold"));
            writer.Save(Findings("e.txt", "First Post", 31, "Ole Lund", "The quay will not be sold"));
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

    private static Findings Findings(string address, string outlet, int day, string speaker, string words)
    {
        var article = An.Article(words) with
        {
            Id = ContentId.Of('a', address),
            Source = SourceDocument.Of(address, address, [1], "text", "utf-8", "test"),
            Outlet = new Stated<string>(outlet, "test"),
            Published = new Stated<DateInterval>(DateInterval.Day(new DateOnly(2020, 5, day)), "test"),
        };
        var content = new TextSpan(0, words.Length);
        var statement = new Statement
        {
            Id = Statement.IdOf(article.Id, null, [content]),
            Article = article.Id,
            Speaker = new Speaker { Actor = ContentId.Of('p', Folding.Key(speaker)), Name = speaker, Type = ActorType.Person, Basis = Basis.Named, Confidence = 1 },
            Content = [Evidence.In(article, content, "ByHand/1", 1)],
            Mode = StatementMode.Direct,
            Section = Section.Body,
        };
        return new Findings(article, "", [], [statement]);
    }
}
