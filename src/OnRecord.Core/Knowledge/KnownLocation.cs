namespace OnRecord.Knowledge;

/// <summary>Where a place lies.</summary>
/// <param name="Place">A city, region or other place.</param>
/// <param name="Latitude">Degrees north of the equator.</param>
/// <param name="Longitude">Degrees east of Greenwich.</param>
/// <param name="GeoNames">Number of its entry in GeoNames; null when it has none.</param>
/// <param name="Population">People who live there; null when not known.</param>
public sealed record KnownLocation(KnownActor Place, double Latitude, double Longitude, int? GeoNames, int? Population);
