namespace OnRecord.Extract.Time;

/// <summary>Reads the words that point at one of many weekdays, months or weeks.</summary>
internal static class Pointers
{
    /// <summary>What points here; the words are passed over.</summary>
    public static Which Take(Words words, ref int at)
    {
        if (words.Take(ref at, "the"))
        {
            return Adjective(words, ref at) is var which and not Which.Bare
                ? (words.Is(at - 1, "next") ? Which.Other : which)
                : Which.The;
        }

        if (words.Take(ref at, "this"))
        {
            return Adjective(words, ref at) is var which and (Which.Last or Which.Next) ? which : Which.This;
        }

        if (words.Take(ref at, "that"))
        {
            words.Take(ref at, "same");
            return Which.Other;
        }

        return Adjective(words, ref at);
    }

    /// <summary>Whether an expression that begins here is one of many, as in <c>every Friday</c>.</summary>
    public static bool IsRepeated(Words words, int at) => words.IsAny(at - 1, "every", "each", "most", "any", "alternate", "no");

    private static Which Adjective(Words words, ref int at)
    {
        var which = words.IsAny(at, "last", "past") ? Which.Last
            : words.IsAny(at, "next", "coming", "upcoming") ? Which.Next
            : words.Is(at, "current") ? Which.This
            : words.IsAny(at, "previous", "following", "preceding", "same") ? Which.Other
            : Which.Bare;
        at += which == Which.Bare ? 0 : 1;
        return which;
    }
}
