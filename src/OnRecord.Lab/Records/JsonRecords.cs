using System.IO.Compression;
using System.Text.Json;

namespace OnRecord.Lab.Records;

/// <summary>Reads the records of a set: JSON Lines, gzipped when the name ends in .gz, or one JSON array.</summary>
public static class JsonRecords
{
    /// <summary>Each record of a JSON Lines file; blank lines are passed over.</summary>
    /// <exception cref="OnRecordException">A line is no such record.</exception>
    public static IEnumerable<T> Lines<T>(string path)
    {
        using var reader = new StreamReader(Open(path));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parsed<T>(line, $"{path}, line {number}");
            }
        }
    }

    /// <summary>The records of a file that is one JSON array.</summary>
    /// <exception cref="OnRecordException">The file is no array of such records.</exception>
    public static T[] Array<T>(string path)
    {
        using var reader = new StreamReader(Open(path));
        return Parsed<T[]>(reader.ReadToEnd(), path);
    }

    /// <summary>The blocks of a text file between empty lines, each with its lines joined by a line feed.</summary>
    public static IEnumerable<string> Blocks(string path)
    {
        using var reader = new StreamReader(Open(path));
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                yield return string.Join('\n', lines);
                lines.Clear();
            }
        }

        if (lines.Count > 0)
        {
            yield return string.Join('\n', lines);
        }
    }

    private static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static T Parsed<T>(string json, string place)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, LabJson.Options) ?? throw new JsonException("null stands where a record is wanted.");
        }
        catch (JsonException problem)
        {
            throw new OnRecordException($"{place} is not what this set holds: {problem.Message}", problem);
        }
    }
}
