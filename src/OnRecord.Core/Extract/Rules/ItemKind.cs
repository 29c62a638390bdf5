namespace OnRecord.Extract.Rules;

/// <summary>What an item of a unit is.</summary>
internal enum ItemKind
{
    Word,
    Sign,
    Quotation,
}
