namespace OnRecord.Knowledge.Import;

/// <summary>What importers read.</summary>
public enum ImportFormat
{
    /// <summary>A table with a header; docs/knowledge.md has the columns.</summary>
    Csv,

    /// <summary>Entities of FollowTheMoney, one JSON object a line, as OpenSanctions and Aleph export them.</summary>
    Ftm,

    /// <summary>The JSON dump of Wikidata, one item a line.</summary>
    Wikidata,
}
