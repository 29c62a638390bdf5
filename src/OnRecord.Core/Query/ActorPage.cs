using System.Collections.Immutable;

namespace OnRecord.Query;

/// <summary>All that the record knows of one actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Names">Its names, the most frequent first.</param>
/// <param name="Offices">Its offices, the most frequent first.</param>
/// <param name="Months">Its statements by month, oldest first, those without a date last; attitudes left out.</param>
/// <param name="Latest">Its latest statements, newest first.</param>
public sealed record ActorPage(ActorView Actor, ImmutableArray<ActorName> Names, ImmutableArray<ActorOffice> Offices, ImmutableArray<MonthCount> Months, ImmutableArray<StatementView> Latest);
