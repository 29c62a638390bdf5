namespace OnRecord.Extract.Grammar;

/// <summary>Phrases of the dependency tree as they are read out: a noun with what belongs to it, and no more.</summary>
internal static class Phrases
{
    // A phrase with more parts is a list; nobody is named by one.
    private const int MostParts = 24;

    /// <summary>
    /// A noun with determiner, adjectives, compounds, possessors, parts of a name, <c>of</c>-phrases and coordinated nouns; without relative
    /// clauses, appositions and other prepositions.
    /// </summary>
    public static TokenRange Noun(Tree tree, int head) => Noun(tree, head, 0);

    private static TokenRange Noun(Tree tree, int head, int depth)
    {
        var (start, end) = (head, head + 1);
        foreach (var child in tree.Children(head).Where(child => child < head).Reverse().Take(MostParts))
        {
            if (!IsBefore(tree, child) || tree.Yield(child).End < start - 1)
            {
                break;
            }

            start = Math.Min(start, tree.Yield(child).Start);
        }

        foreach (var child in tree.Children(head).Where(child => child > head).Take(MostParts))
        {
            if (!IsAfter(tree, child) || depth > 3)
            {
                break;
            }

            end = tree.Relation(child) is "flat" or "fixed" or "goeswith" ? Math.Max(end, tree.Yield(child).End) : Noun(tree, child, depth + 1).End;
        }

        return new TokenRange(start, end);
    }

    /// <summary>A phrase with the preposition before it.</summary>
    public static TokenRange WithPreposition(Tree tree, int head) =>
        tree.Child(head, "case") is { } preposition && preposition < head ? new TokenRange(preposition, Noun(tree, head).End) : Noun(tree, head);

    /// <summary>The words of the preposition before a noun, in small letters, the first of them alone; empty when there is none.</summary>
    public static string Preposition(Tree tree, int head) =>
        tree.Child(head, "case") is { } preposition && preposition < head ? tree.Lower(preposition) : "";

    private static bool IsBefore(Tree tree, int child) => tree[child].Relation is "nmod:poss" or "det:predet"
        || tree.Relation(child) is "det" or "amod" or "compound" or "nummod" or "flat" or "advmod" or "goeswith";

    private static bool IsAfter(Tree tree, int child) => tree.Relation(child) switch
    {
        "flat" or "fixed" or "goeswith" => true,
        "conj" => tree[child].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn,
        "nmod" => Preposition(tree, child) is "of" or "for",
        _ => false,
    };
}
