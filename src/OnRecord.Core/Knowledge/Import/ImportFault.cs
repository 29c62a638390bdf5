namespace OnRecord.Knowledge.Import;

/// <summary>Something that could not be taken into a knowledge file.</summary>
/// <param name="Where">The file, with the line where there is one.</param>
/// <param name="Why">A sentence for people.</param>
public sealed record ImportFault(string Where, string Why);
