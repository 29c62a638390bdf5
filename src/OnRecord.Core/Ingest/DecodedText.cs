namespace OnRecord.Ingest;

/// <summary>What bytes say when they are read in an encoding.</summary>
/// <param name="Text">The characters, without a byte-order mark, NUL or lone surrogates.</param>
/// <param name="Encoding">The web name of the encoding.</param>
/// <param name="Basis">How it was found: <c>byte-order mark</c>, <c>declared</c>, <c>valid utf-8</c>, <c>guessed</c>.</param>
/// <param name="Replaced">How many characters became U+FFFD.</param>
public sealed record DecodedText(string Text, string Encoding, string Basis, int Replaced);
