using System.Collections.Immutable;
using System.CommandLine;

namespace OnRecord.App.Cli;

/// <summary>A command with examples. Each is one file and one line in <see cref="CommandLine.Verbs"/>.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does, in a sentence.</param>
internal abstract class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Command lines with what they are for; help begins with them.</summary>
    public abstract ImmutableArray<(string Line, string Purpose)> Examples { get; }

    /// <summary>What else one should know, a paragraph each; help ends with it.</summary>
    public virtual ImmutableArray<string> Notes => [];

    /// <summary>Does the work.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public abstract int Run(Session session, ParseResult parsed);
}
