using System.Collections.Immutable;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class MetadataTests
{
    [Fact]
    public void A_table_beside_the_articles_says_what_they_do_not()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "One.");
        folder.Write("sub/b.md", "---\ntitle: Own\ndate: 2001-01-01\noutlet: Own Post\n---\nTwo.");
        var table = folder.Write("metadata.csv", "path,published,outlet,note\na.txt,2020-02-28,Coast Post,\"n, 1\"\nsub/b.md,2019-10-11,,\n");
        var collection = new Collection(new ReadOptions { MetadataTables = [table] });

        var drafts = Reading.Drafts(collection.Read([folder.Path]));

        Assert.Equal(2, drafts.Length);
        Assert.Equal(new Stated<string>("2020-02-28", "metadata"), drafts[0].Fields[FieldNames.Published]);
        Assert.Equal(new Stated<string>("n, 1", "metadata"), drafts[0].Fields["note"]);
        Assert.False(drafts[0].Fields.ContainsKey("path"));
        Assert.Equal(new Stated<string>("2019-10-11", "metadata"), drafts[1].Fields[FieldNames.Published]);
        Assert.Equal(new Stated<string>("Own Post", "field outlet"), drafts[1].Fields[FieldNames.Outlet]);
        Assert.Equal("Own", drafts[1].Fields[FieldNames.Title].Value);
        Assert.Empty(collection.Warnings);
    }

    [Fact]
    public void Rows_find_documents_by_path_name_address_and_id()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x/a.txt.gz", Reading.Gzip("Packed."u8.ToArray()));
        folder.Write("x/b.txt", "Text.");
        folder.Write("c.jsonl", "{\"text\":\"c1\",\"url\":\"https://post.example/1/\"}\n{\"text\":\"c2\",\"id\":\"k-7\"}\n{\"text\":\"c3\"}\n{\"text\":\"c4\"}\n");
        var table = folder.Write("m.csv", "File,Url,Id,Title\na.txt,,,A\nelsewhere/x/b.txt,,,B\n,http://post.example/1,,C1\n,,k-7,C2\nc.jsonl#3,,,C3\n");
        var collection = new Collection(new ReadOptions { MetadataTables = [table] });

        var titles = Reading.Drafts(collection.Read([folder.Path])).ToDictionary(draft => draft.Text, draft => draft.Fields.GetValueOrDefault(FieldNames.Title)?.Value);

        Assert.Equal(("C1", "C2", "C3", null, "A"), (titles["c1"], titles["c2"], titles["c3"], titles["c4"], titles["Packed."]));
        Assert.Contains("elsewhere/x/b.txt", Assert.Single(collection.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_are_doubled_unused_or_shared_are_reported()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x/a.txt", "One.");
        folder.Write("y/a.txt", "Two.");
        var table = folder.Write("m.csv", "path,title\na.txt,First\na.txt,Second\nz.txt,Third\n");
        var collection = new Collection(new ReadOptions { MetadataTables = [table] });

        var drafts = Reading.Drafts(collection.Read([folder.Path]));

        Assert.All(drafts, draft => Assert.Equal("First", draft.Fields[FieldNames.Title].Value));
        Assert.Equal(3, collection.Warnings.Length);
        Assert.Contains("rows 1 and 2", collection.Warnings[0], StringComparison.Ordinal);
        Assert.Contains("row 3: nothing was found for 'z.txt'", collection.Warnings[1], StringComparison.Ordinal);
        Assert.Contains("several files", collection.Warnings[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Many_unused_rows_are_told_in_one_line_and_not_at_all_when_one_file_is_read()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("x/a.txt", "One.");
        var table = folder.Write("m.csv", "path,title\na.txt,A\nb.txt,B\nc.txt,C\nd.txt,D\ne.txt,E\n");

        Assert.Contains("4 of 5 rows; the first is row 2, 'b.txt'", Assert.Single(Warnings(table, Path.Combine(folder.Path, "x"))), StringComparison.Ordinal);
        Assert.Empty(Warnings(table, file));
        Assert.Contains("5 of 5 rows", Assert.Single(Warnings(table, folder.Write("z.txt", "Two."))), StringComparison.Ordinal);
    }

    private static ImmutableArray<string> Warnings(string table, string path)
    {
        var collection = new Collection(new ReadOptions { MetadataTables = [table] });
        Assert.NotEmpty(collection.Read([path]).ToList());
        return collection.Warnings;
    }

    [Theory]
    [InlineData("published,outlet\n2020-01-01,x\n")]
    [InlineData("path,outlet\na.txt,x,y\n")]
    [InlineData("path,outlet\na.txt,\"x\n")]
    [InlineData("%PDF-1.4\n")]
    [InlineData("")]
    public void A_bad_table_is_refused_with_a_sentence(string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("m.csv", text);

        Assert.Contains(path, Assert.Throws<OnRecordException>(() => new Collection(new ReadOptions { MetadataTables = [path] })).Message, StringComparison.Ordinal);
        Assert.Throws<OnRecordException>(() => new Collection(new ReadOptions { MetadataTables = [path + ".missing"] }));
    }
}
