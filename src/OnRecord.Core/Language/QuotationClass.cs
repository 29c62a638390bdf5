namespace OnRecord.Language;

/// <summary>Where a word stands as to quotation marks. The numbers are rows of trained tables and never change.</summary>
public enum QuotationClass
{
    /// <summary>In no quotation.</summary>
    Outside = 0,

    /// <summary>The opening mark of a quotation.</summary>
    Opening = 1,

    /// <summary>Inside a quotation whose marks are complete.</summary>
    Inside = 2,

    /// <summary>The closing mark of a quotation.</summary>
    Closing = 3,

    /// <summary>Inside a quotation that lacks a mark in its paragraph.</summary>
    Incomplete = 4,

    /// <summary>In a quotation inside another one, its marks included.</summary>
    Nested = 5,
}
