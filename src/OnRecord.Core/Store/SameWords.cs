using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Store;

/// <summary>By what copies of a statement are known: the letters and digits of its words, and the speaker's name.</summary>
internal static class SameWords
{
    private const string That = "that ";

    /// <summary>A number that is the same for the same words of the same speaker, whatever the marks and pieces in which they are printed.</summary>
    /// <param name="content">The words.</param>
    /// <param name="name">The speaker's name; null when it is not known.</param>
    /// <param name="type">The speaker's kind.</param>
    public static long PrintOf(string content, string? name, ActorType? type)
    {
        var words = content.StartsWith(That, StringComparison.Ordinal) ? content[That.Length..] : content;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Folding.Key(words)}\n{SpeakerOf(name, type)}"));
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    // One paper prints a person's full name where the other has the last name alone.
    private static string SpeakerOf(string? name, ActorType? type) =>
        name is null ? "" : type == ActorType.Person && Folding.Words(name) is [.., var last] ? last : Folding.Key(name);
}
