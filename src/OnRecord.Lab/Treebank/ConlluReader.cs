using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;

namespace OnRecord.Lab.Treebank;

/// <summary>
/// Reads CoNLL-U (universaldependencies.org/format): a word a line, an empty line after each sentence, comments before it.
/// Empty nodes (<c>8.1</c>) are left out.
/// </summary>
public static class ConlluReader
{
    /// <summary>The documents of a file, which may be packed by gzip.</summary>
    public static ImmutableArray<TreebankDocument> ReadFile(string path)
    {
        using Stream file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>The documents of a text.</summary>
    public static ImmutableArray<TreebankDocument> Read(TextReader reader)
    {
        var reading = new Reading();
        while (reader.ReadLine() is { } line)
        {
            reading.Take(line);
        }

        return reading.ToDocuments();
    }

    private sealed class Reading
    {
        private readonly ImmutableArray<TreebankDocument>.Builder _documents = ImmutableArray.CreateBuilder<TreebankDocument>();
        private readonly ImmutableArray<TreebankSentence>.Builder _sentences = ImmutableArray.CreateBuilder<TreebankSentence>();
        private readonly ImmutableArray<TreebankToken>.Builder _tokens = ImmutableArray.CreateBuilder<TreebankToken>();
        private string _document = "";
        private bool _startsParagraph;
        private int _wordsOfLastToken;

        public void Take(string line)
        {
            if (line.Length == 0)
            {
                EndSentence();
            }
            else if (line[0] == '#')
            {
                TakeComment(line);
            }
            else
            {
                TakeWord(line.Split('\t'));
            }
        }

        public ImmutableArray<TreebankDocument> ToDocuments()
        {
            EndSentence();
            EndDocument();
            return _documents.ToImmutable();
        }

        private void TakeComment(string line)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                EndDocument();
                _document = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
            }

            _startsParagraph |= line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("# newpar", StringComparison.Ordinal);
        }

        private void TakeWord(string[] columns)
        {
            var spaceAfter = !columns[9].Split('|').Contains("SpaceAfter=No");
            if (columns[0].Split('-') is [var first, var last])
            {
                _wordsOfLastToken = Number(last) - Number(first) + 1;
                _tokens.Add(new TreebankToken(columns[1], spaceAfter, []));
            }
            else if (!columns[0].Contains('.', StringComparison.Ordinal))
            {
                var word = new TreebankWord(columns[1], columns[2], columns[3], columns[5], columns[6] == "_" ? 0 : Number(columns[6]), columns[7]);
                AddWord(word, spaceAfter);
            }
        }

        private void AddWord(TreebankWord word, bool spaceAfter)
        {
            if (_wordsOfLastToken == 0)
            {
                _tokens.Add(new TreebankToken(word.Form, spaceAfter, [word]));
                return;
            }

            _tokens[^1] = _tokens[^1] with { Words = _tokens[^1].Words.Add(word) };
            _wordsOfLastToken--;
        }

        private void EndSentence()
        {
            if (_tokens.Count > 0)
            {
                _sentences.Add(new TreebankSentence(_startsParagraph, _tokens.DrainToImmutable()));
            }

            _startsParagraph &= _sentences.Count == 0;
            _wordsOfLastToken = 0;
        }

        private void EndDocument()
        {
            if (_sentences.Count > 0)
            {
                _documents.Add(new TreebankDocument(_document, _sentences.DrainToImmutable()));
            }
        }

        private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
    }
}
