namespace OnRecord.Lab.Cli;

/// <summary>What an evaluation measured, where, and how long it took.</summary>
public sealed record EvalResult(string Set, string Path, double Seconds, Outcome Outcome);
