namespace OnRecord.Store;

/// <summary>Something in a record that is not as it was written.</summary>
/// <param name="Kind">What kind: <c>database</c>, <c>source</c>, <c>article</c>, <c>actor</c>, <c>statement</c>, <c>evidence</c>, <c>run</c>, <c>rejection</c>, <c>decision</c>, <c>reference</c> or <c>index</c>.</param>
/// <param name="Id">The id of what is wrong; empty for the database as a whole.</param>
/// <param name="Detail">A sentence that says what is wrong.</param>
public sealed record Fault(string Kind, string Id, string Detail);
