using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>A noun phrase of a mention.</summary>
/// <param name="Opening">What leads into it: a comma, a preposition, or <see cref="PartKind.Other"/> for the first one.</param>
/// <param name="Parts">Its parts, without small words.</param>
internal sealed record Phrase(PartKind Opening, ImmutableArray<MentionPart> Parts)
{
    /// <summary>The phrases of a mention, up to where it turns to somebody or something else.</summary>
    public static ImmutableArray<Phrase> Of(ImmutableArray<MentionPart> parts)
    {
        var phrases = ImmutableArray.CreateBuilder<Phrase>();
        var inside = ImmutableArray.CreateBuilder<MentionPart>();
        var opening = PartKind.Other;
        foreach (var part in parts)
        {
            if (part.Kind is PartKind.Comma or PartKind.Of or PartKind.For or PartKind.Away)
            {
                Close();
                if (part.Kind == PartKind.Away && phrases.Count > 0)
                {
                    return phrases.DrainToImmutable();
                }

                opening = phrases.Count == 0 ? PartKind.Other : part.Kind;
            }
            else if (part.Kind != PartKind.Other)
            {
                inside.Add(part);
            }
        }

        Close();
        return phrases.DrainToImmutable();

        void Close()
        {
            if (inside.Count > 0)
            {
                phrases.Add(new Phrase(opening, inside.DrainToImmutable()));
            }
        }
    }
}
