using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>
/// Cuts a stream into records without holding more than one of them. It looks at code units, not characters: what separates
/// records is ASCII in every encoding that is read.
/// </summary>
internal sealed class RecordReader(Stream stream, CodeUnits units, int limit)
{
    private const int LineFeed = '\n';
    private const int CarriageReturn = '\r';

    private readonly int _width = units.Width;
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _at;
    private int _end;
    private long _line = 1;
    private bool _isTooLarge;

    /// <summary>The next unit, which is not taken; -1 at the end.</summary>
    public int Peek()
    {
        if (_at + _width <= _end || Fill())
        {
            return units.First(_buffer.AsSpan(_at));
        }

        // The rest of a unit that was cut off stands for itself, so that no byte goes unnoticed.
        return _at < _end ? '\uFFFD' : -1;
    }

    /// <summary>Leaves out the next unit.</summary>
    public void Skip()
    {
        Take(Peek());
        _start = _at;
    }

    /// <summary>Leaves out this many bytes, such as those of a byte-order mark.</summary>
    public void SkipBytes(int count)
    {
        while (_end - _at < count && Fill())
        {
        }

        _at = Math.Min(_end, _at + count);
        _start = _at;
    }

    /// <summary>The record up to the end of the line; null at the end of the stream.</summary>
    public RawRecord? Line()
    {
        var first = _line;
        if (Peek() < 0)
        {
            return null;
        }

        var isOpen = !(_width == 1 ? TakeLineOfBytes() : TakeUntil((unit, _) => unit == LineFeed));
        return Record(first, isOpen);
    }

    /// <summary>The record up to and with the unit for which <paramref name="ends"/> is true, given it and the one after it (-1 at the end); null at the end of the stream.</summary>
    public RawRecord? Next(Func<int, int, bool> ends)
    {
        var first = _line;
        if (Peek() < 0)
        {
            return null;
        }

        var isOpen = !TakeUntil(ends);
        return Record(first, isOpen);
    }

    private bool TakeUntil(Func<int, int, bool> ends)
    {
        while (Peek() is >= 0 and var unit)
        {
            Take(unit);
            if (ends(unit, Peek()))
            {
                return true;
            }
        }

        return false;
    }

    // The common case, a gigabyte of lines, goes through the vectorised search.
    private bool TakeLineOfBytes()
    {
        while (Peek() >= 0)
        {
            var found = _buffer.AsSpan(_at, _end - _at).IndexOf((byte)LineFeed);
            _at = found < 0 ? _end : _at + found + 1;
            Shed();
            if (found >= 0)
            {
                _line++;
                return true;
            }
        }

        return false;
    }

    private void Take(int unit)
    {
        _at = Math.Min(_at + _width, _end);
        Shed();
        if (unit == LineFeed || (unit == CarriageReturn && Peek() != LineFeed))
        {
            _line++;
        }
    }

    // What is beyond the limit is read on but not kept.
    private void Shed()
    {
        if (_at - _start > limit)
        {
            _isTooLarge = true;
            _start = _at;
        }
    }

    private RawRecord Record(long first, bool isOpen)
    {
        var end = _at;
        while (end - _width >= _start && units.First(_buffer.AsSpan(end - _width)) is LineFeed or CarriageReturn)
        {
            end -= _width;
        }

        // The line feed that ends a record belongs to it when lines are counted.
        var last = Math.Max(first, end == _at ? _line : _line - 1);
        var record = _isTooLarge
            ? new RawRecord([], first, last, true, isOpen)
            : new RawRecord(ImmutableArray.Create(_buffer.AsSpan(_start, end - _start)), first, last, false, isOpen);
        _start = _at;
        _isTooLarge = false;
        return record;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_at, _end, _start) = (_at - _start, _end - _start, 0);
        }
        else if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var got = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += got;
        return _at + _width <= _end || (got > 0 && Fill());
    }
}
