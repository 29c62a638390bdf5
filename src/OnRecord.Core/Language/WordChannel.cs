namespace OnRecord.Language;

/// <summary>What the trained encoder is told of a word beside its pieces, as row numbers of two tables of its weights; row 0 of each is for signs that are no words.</summary>
/// <param name="Case">1 + 2 x case class (symbol, digits, lower, title, upper, mixed) + 1 where a sentence may begin: at the start of a block and after a sign that ends sentences, marks and brackets included; 1 to 12.</param>
/// <param name="Quotation">1 + 2 x quotation class (outside, opening mark, inside, closing mark, inside an incomplete one, nested) + 1 at the start of a paragraph; 1 to 12.</param>
public readonly record struct WordChannel(byte Case, byte Quotation);
