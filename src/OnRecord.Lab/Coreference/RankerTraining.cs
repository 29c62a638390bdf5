using OnRecord.Lab.Records;
using OnRecord.Resolve.Coreference;

namespace OnRecord.Lab.Coreference;

/// <summary>
/// Writes what the ranker of antecedents is trained on: for each phrase the vector of its head, the features of
/// the phrase and of its pairs, and its gold cluster. The layout is stated in training/FORMAT.md.
/// </summary>
public sealed class RankerTraining : IDisposable
{
    private const int NoCluster = -1;
    private const int NotKnown = -2;
    private const string Free = "free";

    private readonly BinaryWriter _to;

    private RankerTraining(string path)
    {
        _to = new BinaryWriter(File.Create(path));
        Write([AntecedentReader.PhraseFeatureCount, AntecedentReader.PhraseRowCount, AntecedentReader.PairFeatureCount, AntecedentReader.PairRowCount]);
    }

    /// <summary>Writes all sets of a folder that may be trained on, and the development parts of those.</summary>
    /// <returns>How many texts were written.</returns>
    public static int Write(string shared, string to)
    {
        using var training = new RankerTraining(to);
        var count = 0;
        foreach (var (file, corpus) in new[] { ("ontogum", 0), ("litbank", 1) })
        {
            foreach (var record in JsonRecords.Lines<ClusterRecord>(Path.Combine(shared, "data", "language", $"{file}.jsonl.gz")).Where(IsUsed))
            {
                training.Add(record, corpus);
                count++;
            }
        }

        foreach (var record in JsonRecords.Lines<PronounRecord>(Path.Combine(shared, "data", "language", "gap-train.jsonl.gz")))
        {
            training.Add(record);
            count++;
        }

        return count;
    }

    /// <inheritdoc/>
    public void Dispose() => _to.Dispose();

    // Documents that are only scored may have any licence.
    private static bool IsUsed(ClusterRecord record) => record.Split == "dev" || record.Licence is null or Free;

    private void Add(ClusterRecord record, int corpus)
    {
        var doc = ClusterText.ReadForTraining(record);
        var speakers = ClusterText.Speakers(record);
        var reader = speakers.IsEmpty ? new AntecedentReader(doc) : new AntecedentReader(doc, speakers.AsSpan());
        var clusters = new Dictionary<TextSpan, int>();
        foreach (var (span, cluster) in record.Gold.SelectMany((cluster, number) => cluster.Select(span => (span, number))))
        {
            clusters.TryAdd(span, cluster);
        }

        var near = clusters.ToLookup(entry => entry.Key.Start, entry => entry);
        Write(corpus, record.Split == "dev" ? 1 : 0, doc, reader, (span, head) => clusters.TryGetValue(span, out var cluster) ? cluster : Near(near, span, head) ?? (corpus == 0 ? NoCluster : NotKnown));
        Write([record.Gold.Length]);
        foreach (var cluster in record.Gold)
        {
            Write([cluster.Length, .. cluster.SelectMany(span => new[] { span.Start, span.End })]);
        }
    }

    /// <summary>The cluster of a mention that begins at the same place and ends elsewhere, with the head in it: the parse is wrong, not the phrase.</summary>
    private static int? Near(ILookup<int, KeyValuePair<TextSpan, int>> gold, TextSpan span, TextSpan head)
    {
        var found = gold[span.Start].Where(entry => entry.Key.Contains(head) && entry.Key.Length < 2 * span.Length && span.Length < 2 * entry.Key.Length).ToList();
        return found.Count == 1 ? found[0].Value : null;
    }

    private void Add(PronounRecord record)
    {
        var doc = ClusterText.ReadForTraining(record.Id, record.Text);
        var answer = record.A.Coref == true ? 1 : record.B.Coref == true ? 2 : NoCluster;
        Write(2, 0, doc, new AntecedentReader(doc), (span, head) =>
            span == record.Pronoun.Span ? answer : IsName(record.A, head) ? 1 : IsName(record.B, head) ? 2 : NotKnown);
        Write([0]);

        bool IsName(PronounName name, TextSpan head) => name.Span.Contains(head) || (char.IsUpper(doc.Text[head.Start]) && head.Of(doc.Text) == name.Surface.Split(' ')[^1]);
    }

    private void Write(int corpus, int split, Annotations doc, AntecedentReader reader, Func<TextSpan, TextSpan, int> cluster)
    {
        var words = doc.Reading.Words;
        var width = doc.Tokens.Length == 0 ? 0 : words.Length / doc.Tokens.Length;
        Write([corpus, split, reader.Count, width]);
        while (reader.Read())
        {
            var (tokens, head) = (reader.Tokens(reader.Number), reader.Head(reader.Number));
            var span = doc.Tokens[tokens.Start].Span.Union(doc.Tokens[tokens.End - 1].Span);
            Write([span.Start, span.End, cluster(span, doc.Tokens[head].Span), reader.IsCompared ? 1 : 0, reader.Earlier.Length, .. reader.Earlier]);
            Write(reader.Rows);
            Write(reader.PairRows);
            Write(words.AsSpan().Slice(head * width, width));
        }
    }

    private void Write(params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            _to.Write(number);
        }
    }

    private void Write(ReadOnlySpan<ushort> rows)
    {
        foreach (var row in rows)
        {
            _to.Write(row);
        }
    }

    private void Write(ReadOnlySpan<float> vector)
    {
        foreach (var number in vector)
        {
            _to.Write((Half)number);
        }
    }
}
