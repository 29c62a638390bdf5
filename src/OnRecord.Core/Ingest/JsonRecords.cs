namespace OnRecord.Ingest;

/// <summary>Finds the records in JSON: lines, a list, or values one after the other.</summary>
internal sealed class JsonRecords(RecordReader reader, bool alwaysLines)
{
    private bool _hadList;

    /// <summary>How many records there were so far.</summary>
    public int Number { get; private set; }

    /// <summary>Whether a list was begun and not yet closed.</summary>
    public bool IsListOpen { get; private set; }

    /// <summary>Each record with its number from 1; the number is null for the only object of a file.</summary>
    public IEnumerable<(RawRecord Record, int? Number)> All()
    {
        SkipBlank();
        var isLines = alwaysLines && reader.Peek() != '[';
        while ((isLines ? Line() : Value()) is { } record)
        {
            Number++;
            var isOnly = false;
            if (!isLines)
            {
                var isNewLine = SkipBlank();
                isOnly = Number == 1 && !_hadList && reader.Peek() < 0;

                // Objects that begin lines: from here a broken one costs no more than its line.
                isLines = !_hadList && isNewLine && reader.Peek() == '{';
            }

            yield return (record, isOnly ? null : Number);
        }
    }

    private RawRecord? Line()
    {
        while (reader.Line() is { } record)
        {
            if (record.IsTooLarge || record.Bytes.AsSpan().IndexOfAnyExcept(" \t\r\0"u8) >= 0)
            {
                return record;
            }
        }

        return null;
    }

    private RawRecord? Value()
    {
        while (reader.Peek() is >= 0 and var unit)
        {
            if (IsBlank(unit) || unit == ',')
            {
                reader.Skip();
            }
            else if (unit == (IsListOpen ? ']' : '['))
            {
                IsListOpen = !IsListOpen;
                _hadList = true;
                reader.Skip();
            }
            else
            {
                return reader.Next(new JsonValueEnd(IsListOpen).EndsAfter);
            }
        }

        return null;
    }

    // Says whether there was a line feed.
    private bool SkipBlank()
    {
        var isNewLine = false;
        while (reader.Peek() is var unit && IsBlank(unit))
        {
            isNewLine |= unit == '\n';
            reader.Skip();
        }

        return isNewLine;
    }

    private static bool IsBlank(int unit) => unit is ' ' or '\t' or '\r' or '\n';
}
