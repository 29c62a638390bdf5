using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>Reads one format. A reader is sealed, has no state, and stands as one line in <see cref="Sources"/>.</summary>
public interface ISource
{
    /// <summary>Its name, as in <see cref="SourceDocument.Format"/>.</summary>
    string Format { get; }

    /// <summary>How the names of such files end, with the full stop, in small letters.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>Whether a file without a telling name looks like this format.</summary>
    /// <param name="head">The first characters.</param>
    bool Recognises(string head);

    /// <summary>Gives a draft or a rejection for each document in the input, one after the other, and never throws on its content.</summary>
    IEnumerable<Arrival> Read(Incoming input, ReadOptions options);
}
