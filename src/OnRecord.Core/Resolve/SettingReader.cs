using OnRecord.Extract.Grammar;

namespace OnRecord.Resolve;

/// <summary>Reads the phrases around a cue that tell at what, by what means, where and to whom it was said.</summary>
internal sealed class SettingReader(Annotations doc, Tree tree)
{
    // Longer sentences are lists or noise; the bound keeps a text without sentences from taking quadratic time.
    private const int Reach = 80;

    public Setting Read(Attribution attribution)
    {
        var setting = new Setting();
        if (CueClause.Of(doc, tree, attribution) is { } clause)
        {
            for (var word = Math.Max(clause.Sentence.Start, clause.Cue.Start - Reach); word < Math.Min(clause.Sentence.End, clause.Cue.End + Reach); word++)
            {
                if (!clause.IsContent(word) && !clause.IsSource(word) && tree[word].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.X)
                {
                    Take(setting, clause, word);
                }
            }

            setting.Addressee = new AddresseeReader(doc, tree, clause).Read();
            // "told a news conference"
            if (setting.Addressee is { } hearers && tree.HeadOf(tree.Within(hearers)) is { } head && tree[head].Upos == PartOfSpeech.Noun && !SettingWords.IsHearer(tree.Lemma(head)) && SettingWords.IsOccasion("at", tree.Lemma(head)))
            {
                setting.Occasion ??= hearers;
            }
        }

        return setting;
    }

    private void Take(Setting setting, CueClause clause, int word)
    {
        var preposition = Phrases.Preposition(tree, word);
        var (lemma, lower) = (tree.Lemma(word), tree.Lower(word));
        if (preposition.Length == 0 || IsTime(word) || !clause.Governs(word, IsSpeaking))
        {
            return;
        }

        if ((tree[word].Upos == PartOfSpeech.Noun && (SettingWords.IsChannel(preposition, lemma) || SettingWords.IsChannel(preposition, lower))) || SettingWords.IsPlatform(preposition, lower) || SettingWords.IsPlatform(preposition, FirstOfName(word)))
        {
            setting.Channel ??= Span(word);
        }
        else if (SettingWords.IsOccasion(preposition, lemma) || SettingWords.IsOccasion(preposition, lower))
        {
            setting.Occasion ??= Span(word);
        }
        else if (SettingWords.IsWhere(preposition) && (IsPlaceName(word) || SettingWords.IsPlace(lemma)))
        {
            setting.Place ??= Span(word);
        }
    }

    private bool IsSpeaking(int verb) => SettingWords.IsSpeaking(tree.Lemma(verb));

    private bool IsTime(int word) => SpanSearch.At(doc.TimeExpressions.AsSpan(), tree.Tokens[word].Span.Start, time => time.Span) >= 0;

    private Name? NameAt(int word) => SpanSearch.At(doc.Names.AsSpan(), tree.Tokens[word].Span.Start, name => name.Span) is var number and >= 0 ? doc.Names[number] : null;

    private bool IsPlaceName(int word) => NameAt(word) is { Type: NameType.Gpe or NameType.Loc or NameType.Fac };

    private string FirstOfName(int word) => NameAt(word) is { } name ? tree.Lower(name.Tokens.Start) : "";

    /// <summary>The phrase with its preposition, and with the other side of an interview or letter.</summary>
    private TextSpan Span(int word)
    {
        var range = Phrases.WithPreposition(tree, word);
        // "ahead of the summit", "on the sidelines of the summit"
        foreach (var child in tree.Children(word).Where(child => child > word && tree.Relation(child) == "nmod" && tree.Yield(child).Start == range.End))
        {
            if (Phrases.Preposition(tree, child) is "of" or "with" or "to" or "between" or "for" or "from" && !IsTime(child))
            {
                range = range with { End = Phrases.WithPreposition(tree, child).End };
            }
        }

        return tree.Span(range);
    }
}
