using System.Globalization;

namespace OnRecord.Neural.Syntax;

/// <summary>How a lemma is made of a form: its case changed, some characters cut at its end, others put there.</summary>
/// <param name="Case">What is done to the form first: <c>k</c> nothing, <c>l</c> lower case, <c>t</c> first letter upper and the rest lower.</param>
/// <param name="Cut">How many UTF-16 code units are cut; at most the form's length.</param>
/// <param name="Rest">What is put in their place.</param>
internal readonly record struct LemmaScript(char Case, int Cut, string Rest)
{
    private const int MostDigits = 2;

    /// <summary>Reads a script such as <c>l2y</c>; null when it is none.</summary>
    public static LemmaScript? Parse(string script)
    {
        var end = 1;
        while (end <= MostDigits && end < script.Length && char.IsAsciiDigit(script[end]))
        {
            end++;
        }

        return script is ['k' or 'l' or 't', ..] && int.TryParse(script.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var cut)
            ? new LemmaScript(script[0], cut, script[end..])
            : null;
    }

    /// <summary>The lemma of a form.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        var stem = form[..(form.Length - Math.Min(Cut, form.Length))];
        return string.Create(stem.Length + Rest.Length, new Parts(stem, this), static (lemma, parts) =>
        {
            parts.WriteStem(lemma);
            parts.Script.Rest.CopyTo(lemma[parts.Stem.Length..]);
        });
    }

    private readonly ref struct Parts(ReadOnlySpan<char> stem, LemmaScript script)
    {
        public readonly ReadOnlySpan<char> Stem = stem;
        public readonly LemmaScript Script = script;

        public void WriteStem(Span<char> into)
        {
            if (Script.Case == 'k')
            {
                Stem.CopyTo(into);
                return;
            }

            Stem.ToLowerInvariant(into);
            if (Script.Case == 't' && !Stem.IsEmpty)
            {
                into[0] = char.ToUpperInvariant(Stem[0]);
            }
        }
    }
}
