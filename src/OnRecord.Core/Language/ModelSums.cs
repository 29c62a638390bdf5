using System.Security.Cryptography;
using System.Text;
using OnRecord.Neural.Files;

namespace OnRecord.Language;

/// <summary>Compares files of a model with <c>SHA256SUMS</c> beside them.</summary>
internal static class ModelSums
{
    private const string List = "SHA256SUMS";

    /// <summary>Checks these files of a folder.</summary>
    /// <exception cref="ModelFileException">One is not listed, or not the one that is listed.</exception>
    /// <exception cref="IOException">One is missing or cannot be read.</exception>
    public static void Check(string folder, params ReadOnlySpan<string> names)
    {
        var sums = File.ReadLines(Path.Combine(folder, List))
            .Select(line => line.Split(' ', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[1].TrimStart('*'), parts => parts[0], StringComparer.Ordinal);
        foreach (var name in names)
        {
            var path = Path.Combine(folder, name);
            var sum = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
            if (!sums[name].Contains(sum, StringComparer.OrdinalIgnoreCase))
            {
                throw new ModelFileException($"The model file {path} cannot be used: it is not the one that {List} lists.");
            }
        }
    }

    /// <summary>The sum of the sums of two files, the first of which is known.</summary>
    public static string Of(string first, string second)
    {
        var sum = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(second)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(first + sum)));
    }
}
