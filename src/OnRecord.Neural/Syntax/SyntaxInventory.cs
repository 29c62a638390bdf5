using System.Collections.Immutable;
using System.Text.Json;

namespace OnRecord.Neural.Syntax;

/// <summary>What the head <c>syntax</c> chooses from, as the model's card lists it.</summary>
public sealed class SyntaxInventory
{
    private const string Root = "root";
    private const string Loose = "parataxis";

    private readonly ImmutableArray<string> _relations;
    private readonly ImmutableArray<LemmaScript> _scripts;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _exceptions;
    private readonly int _longest;

    /// <summary>Makes one.</summary>
    /// <param name="upos">The universal parts of speech.</param>
    /// <param name="features">Bundles of features as in CoNLL-U; <c>_</c> for none.</param>
    /// <param name="relations">The relations to the head; <c>root</c> need not be one.</param>
    /// <param name="scripts">How lemmas are made of forms, such as <c>l2y</c>.</param>
    /// <param name="exceptions">Lemmas that are looked up before a script is asked, by form in lower case, blank and part of speech.</param>
    /// <exception cref="FormatException">A script is none.</exception>
    public SyntaxInventory(
        ImmutableArray<string> upos, ImmutableArray<string> features, ImmutableArray<string> relations, ImmutableArray<string> scripts, IReadOnlyDictionary<string, string> exceptions)
    {
        (Upos, Features, Relations) = (upos, features, relations);
        _scripts = [.. scripts.Select(script => LemmaScript.Parse(script) ?? throw new FormatException($"'{script}' is no edit script of a lemma."))];
        _exceptions = new Dictionary<string, string>(exceptions, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = exceptions.Keys.Select(key => key.Length).DefaultIfEmpty().Max();
        _relations = relations.Contains(Root) ? relations : relations.Add(Root);
        RootRelation = _relations.IndexOf(Root);
        LooseRelation = relations.IndexOf(Loose) is >= 0 and var loose ? loose : RootRelation;
    }

    /// <summary>The universal parts of speech.</summary>
    public ImmutableArray<string> Upos { get; }

    /// <summary>Bundles of features as in CoNLL-U; <c>_</c> for none.</summary>
    public ImmutableArray<string> Features { get; }

    /// <summary>The relations that are chosen from.</summary>
    public ImmutableArray<string> Relations { get; }

    /// <summary>How many ways there are to make a lemma.</summary>
    public int Scripts => _scripts.Length;

    internal int RootRelation { get; }

    /// <summary>How the trees of a sentence hang together that windows cut.</summary>
    internal int LooseRelation { get; }

    internal static SyntaxInventory Of(JsonElement card) => new(
        Strings(card.GetProperty("upos")),
        Strings(card.GetProperty("features")),
        Strings(card.GetProperty("relations")),
        Strings(card.GetProperty("lemmas")),
        card.GetProperty("exceptions").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString() ?? "", StringComparer.Ordinal));

    /// <summary>The name of a relation that was chosen, or of that to the root.</summary>
    internal string Relation(int number) => _relations[number];

    /// <summary>The lemma of a word.</summary>
    internal string Lemma(ReadOnlySpan<char> form, int upos, int script)
    {
        var tag = Upos[upos];
        var length = form.Length + 1 + tag.Length;
        if (length <= _longest)
        {
            Span<char> key = stackalloc char[length];
            form.ToLowerInvariant(key);
            key[form.Length] = ' ';
            tag.CopyTo(key[(form.Length + 1)..]);
            if (_exceptions.TryGetValue(key, out var lemma))
            {
                // The script knows better whether a word keeps its capitals.
                var made = _scripts[script].Apply(form);
                return lemma.Equals(made, StringComparison.OrdinalIgnoreCase) && IsLower(lemma) ? made : lemma;
            }
        }

        return _scripts[script].Apply(form);
    }

    private static bool IsLower(string lemma) => !lemma.AsSpan().ContainsAnyInRange('A', 'Z');

    private static ImmutableArray<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(entry => entry.GetString() ?? "")];
}
