namespace OnRecord.Ingest;

/// <summary>Follows one JSON value to its end by its brackets, quotation marks and backslashes; whether it is correct is asked later.</summary>
/// <param name="isInList">Whether a comma or bracket ends a value that has neither brackets nor quotation marks.</param>
internal sealed class JsonValueEnd(bool isInList)
{
    private int _depth;
    private bool _isInString;
    private bool _isEscaped;

    /// <summary>Whether the value ends with this unit, given the one after it.</summary>
    public bool EndsAfter(int unit, int next)
    {
        if (_isInString)
        {
            InString(unit);
            if (unit == '\n' && next == '{')
            {
                return true;
            }
        }
        else if (unit is '{' or '[')
        {
            _depth++;
        }
        else if (unit is '}' or ']')
        {
            _depth--;
        }
        else
        {
            _isInString = unit == '"';
        }

        return !_isInString && _depth <= 0 && ((unit is '}' or ']' or '"') || next == '\n' || (isInList && (next is ',' or ']')));
    }

    private void InString(int unit)
    {
        // A line feed cannot stand in a string: a mark is missing before it, and going on would swallow the records that follow.
        _isInString = unit != '\n' && (_isEscaped || unit != '"');
        _isEscaped = _isInString && !_isEscaped && unit == '\\';
    }
}
