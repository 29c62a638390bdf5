namespace OnRecord.Query.Cite;

/// <summary>Writes citations as one file of a form.</summary>
public static class Citations
{
    /// <summary>Writes them, each once, as they come.</summary>
    /// <returns>How many were written.</returns>
    public static long Write(IEnumerable<Citation> citations, CitationForm form, TextWriter to)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        Func<Citation, string> text = form switch
        {
            CitationForm.Plain => citation => PlainCitation.Of(citation) + "\n",
            CitationForm.Chicago => citation => ChicagoCitation.Of(citation) + "\n",
            CitationForm.Bibtex => citation => (written.Count == 1 ? "" : "\n") + BibtexCitation.Of(citation),
            CitationForm.Ris => citation => (written.Count == 1 ? "" : "\r\n") + RisCitation.Of(citation),
            _ => citation => (written.Count == 1 ? "[\n" : ",\n") + CslCitation.Of(citation),
        };
        foreach (var citation in citations.Where(citation => written.Add(citation.Id)))
        {
            to.Write(text(citation));
        }

        // An array is an array, also when nothing is in it.
        to.Write(form != CitationForm.Csl ? "" : written.Count == 0 ? "[]\n" : "\n]\n");
        return written.Count;
    }
}
