using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Ingest;

namespace OnRecord;

/// <summary>Hash of all of a draft that its article is made from, by which the same draft is known when it comes again.</summary>
internal static class DraftPrint
{
    /// <summary>The first 16 bytes of the SHA-256.</summary>
    public static byte[] Of(Draft draft)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes(draft.Text.AsSpan()));
        Add(hash, $"{draft.Source.Id} {draft.Source.Format} {draft.Source.Encoding} {draft.Markup}");
        foreach (var (name, field) in draft.Fields)
        {
            Add(hash, name);
            Add(hash, field.Value);
            Add(hash, $"{field.Rule} {field.Span}");
        }

        return hash.GetHashAndReset()[..16];
    }

    private static void Add(IncrementalHash hash, string part)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(part));
        hash.AppendData([0]);
    }
}
