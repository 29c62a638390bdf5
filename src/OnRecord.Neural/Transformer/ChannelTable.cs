namespace OnRecord.Neural.Transformer;

/// <summary>A table of vectors that are added to those of the pieces: what a piece's text does not say, such as the case of its word.</summary>
/// <param name="Name">Its name; the tensor is <c>channels.NAME.weight</c>.</param>
/// <param name="Rows">How many vectors it has.</param>
public readonly record struct ChannelTable(string Name, int Rows);
