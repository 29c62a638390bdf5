namespace OnRecord.Ingest;

/// <summary>
/// Follows a row of CSV unit by unit (RFC 4180). The same scanner cuts the file into rows and the rows into fields, so the two
/// cannot disagree.
/// </summary>
/// <param name="delimiter">What stands between fields.</param>
internal sealed class CsvScanner(char delimiter)
{
    private bool _hasPassed;

    /// <summary>Where the row stands after the last unit.</summary>
    public CsvState State { get; private set; }

    /// <summary>Goes on by one unit and says whether it ends the row, given the unit after it (-1 at the end).</summary>
    public bool EndsAfter(int unit, int next)
    {
        if (State != CsvState.Quoted && (unit is '\n' or '\r'))
        {
            return unit == '\n' || next != '\n';
        }

        State = After(unit);
        return false;
    }

    private CsvState After(int unit)
    {
        _hasPassed = State != CsvState.Start && (_hasPassed || (State == CsvState.Quoted && (unit is '\t' or '\n')));
        return State switch
        {
            CsvState.Bad => CsvState.Bad,
            CsvState.Quoted => unit == '"' ? CsvState.Mark : CsvState.Quoted,
            CsvState.Mark when unit == '"' => CsvState.Quoted,
            _ when unit == delimiter => CsvState.Start,
            CsvState.Start => unit == '"' ? CsvState.Quoted : unit == ' ' ? CsvState.Start : CsvState.Plain,
            CsvState.Mark or CsvState.Closed => unit == ' ' ? CsvState.Closed : Stray,
            _ => CsvState.Plain,
        };
    }

    // Tables parted by tabs often know no quoting: there, marks around the first words of a field belong to the words.
    private CsvState Stray => delimiter == '\t' && !_hasPassed ? CsvState.Plain : CsvState.Bad;
}
