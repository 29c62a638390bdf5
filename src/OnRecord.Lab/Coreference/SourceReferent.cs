namespace OnRecord.Lab.Coreference;

/// <summary>Whom a source means.</summary>
/// <param name="Cluster">The number of the cluster in the set of clusters.</param>
/// <param name="Form">name, nominal or pronoun.</param>
/// <param name="Name">The longest name in the cluster; null when none of its mentions is a name.</param>
public sealed record SourceReferent(int Cluster, string Form, string? Name);
