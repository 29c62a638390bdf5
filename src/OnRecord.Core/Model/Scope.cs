namespace OnRecord;

/// <summary>What a finding commits its source to.</summary>
public enum Scope
{
    /// <summary>Something said, written or published.</summary>
    Statement,

    /// <summary>A wish, belief, fear or stance that is ascribed to somebody.</summary>
    Attitude,
}
