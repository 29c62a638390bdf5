namespace OnRecord.Extract.Time;

/// <summary>Reads the words that point at one of many weekdays, months or weeks.</summary>
internal static class Pointers
{
    /// <summary>What points here; the words are passed over.</summary>
    public static Which Take(Words words, ref int at) => Take(words, ref at, out _);

    /// <summary>What points here; where it counts from a date told before, <paramref name="shift"/> says in which direction.</summary>
    public static Which Take(Words words, ref int at, out int shift)
    {
        shift = 0;
        if (words.Take(ref at, "the"))
        {
            var which = Adjective(words, ref at, out shift);
            return which == Which.Bare ? Which.The : which == Which.Next && words.Is(at - 1, "next") ? Other(1, out shift) : which;
        }

        if (words.Take(ref at, "this"))
        {
            return Adjective(words, ref at, out shift) is var which and (Which.Last or Which.Next) ? which : Which.This;
        }

        if (words.Take(ref at, "that"))
        {
            words.Take(ref at, "same");
            return Which.Other;
        }

        return Adjective(words, ref at, out shift);
    }

    /// <summary>Whether an expression that begins here is one of many, as in <c>every Friday</c>.</summary>
    public static bool IsRepeated(Words words, int at) => words.IsAny(at - 1, "every", "each", "most", "any", "alternate", "no");

    private static Which Other(int direction, out int shift)
    {
        shift = direction;
        return Which.Other;
    }

    private static Which Adjective(Words words, ref int at, out int shift)
    {
        shift = words.IsAny(at, "previous", "preceding", "prior") ? -1 : words.Is(at, "following") ? 1 : 0;
        var which = words.IsAny(at, "last", "past") ? Which.Last
            : words.IsAny(at, "next", "coming", "upcoming") ? Which.Next
            : words.Is(at, "current") ? Which.This
            : words.IsAny(at, "previous", "following", "preceding", "prior", "same") ? Which.Other
            : Which.Bare;
        if (which == Which.Other && words.Is(at + 1, "to"))
        {
            return Which.Bare;
        }

        at += which == Which.Bare ? 0 : 1;
        return which;
    }
}
