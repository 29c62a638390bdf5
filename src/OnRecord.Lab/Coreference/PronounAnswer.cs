using OnRecord.Lab.Records;
using OnRecord.Lab.Scoring;

namespace OnRecord.Lab.Coreference;

/// <summary>Which of the two names the program chose for a pronoun.</summary>
/// <param name="Record">The question.</param>
/// <param name="IsA">Whether it chose the one.</param>
/// <param name="IsB">Whether it chose the other.</param>
/// <param name="Error">What is wrong; null when nothing is.</param>
public sealed record PronounAnswer(PronounRecord Record, bool IsA, bool IsB, ErrorLine? Error)
{
    /// <summary>The two decisions.</summary>
    public Tally Tally
    {
        get
        {
            var (a, b) = (Record.A.Coref == true, Record.B.Coref == true);
            var right = (a && IsA ? 1 : 0) + (b && IsB ? 1 : 0);
            return new Tally(right, (IsA ? 1 : 0) + (IsB ? 1 : 0), right, (a ? 1 : 0) + (b ? 1 : 0));
        }
    }

    /// <summary>The answer that the chains of a text give.</summary>
    public static PronounAnswer Of(PronounRecord record, Annotations doc)
    {
        var chain = Enumerable.Range(0, doc.Chains.Mentions.Length)
            .Where(number => doc.Chains.Mentions[number].Span == record.Pronoun.Span)
            .Select(number => doc.Chains.Chains[doc.Chains.Mentions[number].Chain])
            .FirstOrDefault();
        var spans = chain is null ? [] : chain.Mentions.Select(number => doc.Chains.Mentions[number]).ToList();
        var (a, b) = (IsMet(doc, spans, record.A), IsMet(doc, spans, record.B));
        var isRight = a == (record.A.Coref == true) && b == (record.B.Coref == true);
        return new PronounAnswer(record, a, b, isRight ? null : Wrong(record, doc, a, b, spans));
    }

    /// <summary>Whether a mention is the name: its head, or what goes on with its head as in <c>the singer Ana Brack</c>, and not what else its phrase holds.</summary>
    private static bool IsMet(Annotations doc, List<ChainMention> mentions, PronounName name) =>
        mentions.Exists(mention => name.Span.Contains(doc.Tokens[mention.Head].Span) || mention.Span == name.Span || Goes(doc, mention, name));

    private static bool Goes(Annotations doc, ChainMention mention, PronounName name)
    {
        for (var token = mention.Tokens.Start; token < mention.Tokens.End; token++)
        {
            if (name.Span.Contains(doc.Tokens[token].Span) && doc.Words[token].Head == mention.Head && doc.Words[token].Relation is "flat" or "appos" or "nmod:desc")
            {
                return true;
            }
        }

        return false;
    }

    private static ErrorLine Wrong(PronounRecord record, Annotations doc, bool a, bool b, List<ChainMention> chain)
    {
        var wanted = Words(record, record.A.Coref == true, record.B.Coref == true);
        var kind = chain.Count == 0 ? "no mention" : a || b ? wanted == "neither" ? "extra" : "other" : "none";
        return new ErrorLine(kind, record.Id, $"{record.Pronoun.Surface} = {wanted}", new { Chosen = Words(record, a, b), Chain = chain.ConvertAll(mention => mention.Span.Of(doc.Text)) }, record.Text);
    }

    private static string Words(PronounRecord record, bool a, bool b) => (a, b) switch
    {
        (false, false) => "neither",
        (true, true) => $"{record.A.Surface} and {record.B.Surface}",
        _ => a ? record.A.Surface : record.B.Surface,
    };
}
