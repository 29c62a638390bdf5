namespace OnRecord.Neural.Heads;

/// <summary>Goes from a span outwards to both sides and gives the others by nearness, the earlier first of two that are equally near.</summary>
internal struct Nearest
{
    private readonly IReadOnlyList<RoleSpan> _spans;
    private readonly RoleSpan _middle;
    private readonly List<int> _others;
    private int _left;
    private int _right;

    /// <summary>Begins.</summary>
    /// <param name="spans">All spans in their order.</param>
    /// <param name="middle">The number of the span to go from.</param>
    /// <param name="others">The numbers of those to be given, in their order; the middle is not one of them.</param>
    public Nearest(IReadOnlyList<RoleSpan> spans, int middle, List<int> others)
    {
        (_spans, _middle, _others) = (spans, spans[middle], others);
        _right = ~others.BinarySearch(middle);
        _left = _right - 1;
    }

    /// <summary>The next number, or null when there is none.</summary>
    public int? Next()
    {
        if (_left < 0 && _right >= _others.Count)
        {
            return null;
        }

        var isLeft = _right >= _others.Count || (_left >= 0 && GapTo(_left) <= GapTo(_right));
        return _others[isLeft ? _left-- : _right++];
    }

    private readonly int GapTo(int other) => _spans[_others[other]].Gap(_middle);
}
