namespace OnRecord.Query.Cite;

/// <summary>The forms in which statements are cited.</summary>
public enum CitationForm
{
    /// <summary>A sentence.</summary>
    Plain,

    /// <summary>A note after the Chicago Manual of Style (17th edition, 14.191 and 14.260).</summary>
    Chicago,

    /// <summary>BibTeX.</summary>
    Bibtex,

    /// <summary>RIS.</summary>
    Ris,

    /// <summary>CSL-JSON.</summary>
    Csl,
}
