using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>Makes persons of the unknown words in capitals of a mention.</summary>
/// <param name="text">The words.</param>
/// <param name="persons">Who is known.</param>
/// <param name="context">The country of which the text around speaks.</param>
internal sealed class PersonNames(MentionText text, PersonFinder persons, string? context)
{
    private const int LongestName = 5;

    /// <summary>The parts, with rows of name words that mean a known person joined into one.</summary>
    public ImmutableArray<MentionPart> Join(ImmutableArray<MentionPart> parts)
    {
        var joined = ImmutableArray.CreateBuilder<MentionPart>(parts.Length);
        var country = parts.FirstOrDefault(part => part.Kind is PartKind.State or PartKind.People)?.Country ?? context;
        for (var at = 0; at < parts.Length;)
        {
            var count = 0;
            while (at + count < parts.Length && parts[at + count].Kind == PartKind.Name)
            {
                count++;
            }

            joined.Add(count is > 0 and <= LongestName && Person(parts, at, count, country) is { } person ? person : parts[at]);
            at += Math.Max(1, joined[^1].Kind == PartKind.Person ? count : 1);
        }

        return joined.DrainToImmutable();
    }

    private MentionPart? Person(ImmutableArray<MentionPart> parts, int at, int count, string? country)
    {
        // Only a whole name: what goes before must not be part of the same row.
        if (at > 0 && parts[at - 1].Kind == PartKind.Name)
        {
            return null;
        }

        var first = parts[at].First;
        var office = at > 0 ? parts[at - 1].Role?.Office : null;
        var held = persons.ByWords([.. Enumerable.Range(first, count).Select(word => text.Stem(word, 1).ToString())], country, office);
        return held is null ? null : new MentionPart { Kind = PartKind.Person, First = first, Count = count, Actor = held.Person, Country = held.Country };
    }
}
