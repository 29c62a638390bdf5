namespace OnRecord.Store;

/// <summary>What became of an article that was handed to the record.</summary>
public enum Saved
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was there already, and nothing changed but perhaps one more address where it was seen.</summary>
    Copy,

    /// <summary>It was there already, and its fields or findings were renewed.</summary>
    Updated,
}
