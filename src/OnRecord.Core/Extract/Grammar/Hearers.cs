namespace OnRecord.Extract.Grammar;

/// <summary>Who hears, at the beginning of what is said: <c>urged [residents] to boil water</c>.</summary>
internal static class Hearers
{
    /// <summary>The first word after the hearer when the words from <paramref name="start"/> begin with one and a clause follows it; null when they do not.</summary>
    public static int? In(Tree tree, int verb, int start)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "obj" or "iobj" && child > verb && tree.Yield(child) is var words && words.Start == start && Clause(tree, verb, words.End) is not null)
            {
                var rest = words.End;
                while (rest < tree.Count && tree[rest].Upos == PartOfSpeech.Punct && tree.Lower(rest) is "," or "-" or "–" or "—")
                {
                    rest++;
                }

                return rest;
            }
        }

        return null;
    }

    private static int? Clause(Tree tree, int verb, int from)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child >= from && tree.Relation(child) is "xcomp" or "ccomp" && tree.Yield(child).Start is var start && start >= from && start <= from + 1)
            {
                return child;
            }
        }

        return null;
    }
}
