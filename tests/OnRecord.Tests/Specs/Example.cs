namespace OnRecord.Tests.Specs;

/// <summary>An example of a specification: what goes in and what must come out.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Input">The quoted lines.</param>
/// <param name="Expected">The indented lines.</param>
public sealed record Example(string Name, string Input, string Expected);
