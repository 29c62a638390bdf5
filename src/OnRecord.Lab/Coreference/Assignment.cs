namespace OnRecord.Lab.Coreference;

/// <summary>The best one-to-one assignment of rows to columns.</summary>
public static class Assignment
{
    /// <summary>The greatest sum of values of which no two share a row or a column.</summary>
    /// <param name="values">Rows of the same length.</param>
    /// <remarks>Kuhn 1955, as shortest augmenting paths with potentials; the cube of the smaller side in time.</remarks>
    public static double Best(double[][] values)
    {
        var (rows, columns) = (values.Length, values.Length == 0 ? 0 : values[0].Length);
        if (rows > columns)
        {
            return Best([.. Enumerable.Range(0, columns).Select(column => values.Select(row => row[column]).ToArray())]);
        }

        var search = new Search(values, rows, columns);
        for (var row = 1; row <= rows; row++)
        {
            search.Place(row);
        }

        return search.Sum();
    }

    /// <summary>Rows and columns count from 1; column 0 is where a row begins that has none yet.</summary>
    private sealed class Search(double[][] values, int rows, int columns)
    {
        private readonly double[] _ofRow = new double[rows + 1];
        private readonly double[] _ofColumn = new double[columns + 1];
        private readonly int[] _rowAt = new int[columns + 1];
        private readonly int[] _before = new int[columns + 1];
        private readonly double[] _least = new double[columns + 1];
        private readonly bool[] _isDone = new bool[columns + 1];

        public void Place(int row)
        {
            _rowAt[0] = row;
            Array.Fill(_least, double.PositiveInfinity);
            Array.Clear(_isDone);
            var column = 0;
            while (_rowAt[column] != 0)
            {
                _isDone[column] = true;
                column = Nearest(column);
            }

            while (column != 0)
            {
                _rowAt[column] = _rowAt[_before[column]];
                column = _before[column];
            }
        }

        public double Sum() => Enumerable.Range(1, columns).Where(column => _rowAt[column] > 0).Sum(column => values[_rowAt[column] - 1][column - 1]);

        /// <summary>The column that the search reaches next from one, after the potentials have moved by the way to it.</summary>
        private int Nearest(int from)
        {
            var (row, next, way) = (_rowAt[from], 0, double.PositiveInfinity);
            for (var column = 1; column <= columns; column++)
            {
                if (_isDone[column])
                {
                    continue;
                }

                var cost = -values[row - 1][column - 1] - _ofRow[row] - _ofColumn[column];
                if (cost < _least[column])
                {
                    (_least[column], _before[column]) = (cost, from);
                }

                if (_least[column] < way)
                {
                    (way, next) = (_least[column], column);
                }
            }

            Move(way);
            return next;
        }

        private void Move(double way)
        {
            for (var column = 0; column <= columns; column++)
            {
                if (_isDone[column])
                {
                    _ofRow[_rowAt[column]] += way;
                    _ofColumn[column] -= way;
                }
                else
                {
                    _least[column] -= way;
                }
            }
        }
    }
}
