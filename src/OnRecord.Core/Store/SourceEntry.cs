using System.Security.Cryptography;

namespace OnRecord.Store;

/// <summary>A source document, packed and hashed.</summary>
/// <param name="Source">The document.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Packing">How they are packed.</param>
/// <param name="Bytes">The packed bytes.</param>
internal sealed record SourceEntry(SourceDocument Source, byte[] Sha256, string Packing, byte[] Bytes)
{
    /// <summary>Packs and hashes a document.</summary>
    public static SourceEntry Of(SourceDocument source)
    {
        var (packing, bytes) = Store.Packing.Pack(source.Bytes.AsSpan());
        return new SourceEntry(source, SHA256.HashData(source.Bytes.AsSpan()), packing, bytes);
    }
}
