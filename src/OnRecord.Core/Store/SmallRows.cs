namespace OnRecord.Store;

/// <summary>Makes runs, rejections and decisions of rows of the questions of these names.</summary>
internal static class SmallRows
{
    /// <summary>The run of a row.</summary>
    public static Run Run(Row row) => new(row.Text(0), row.Text(1), Json.List(row.Text(2)), Json.List(row.Text(3)));

    /// <summary>The rejection of a row.</summary>
    public static Rejection Rejection(Row row) => new(row.Text(0), row.Text(1), row.Text(2));

    /// <summary>The decision of a row.</summary>
    public static Decision Decision(Row row) =>
        new(row.Number(0), row.Moment(1) ?? default, row.Text(2), row.Text(3), row.Text(4), row.Optional(5), row.Optional(6), (long?)row.Any(7));
}
