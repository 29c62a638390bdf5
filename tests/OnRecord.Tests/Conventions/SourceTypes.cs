using System.Reflection;
using System.Runtime.CompilerServices;

namespace OnRecord.Tests.Conventions;

/// <summary>The types of the product: library, program and laboratory.</summary>
public static class SourceTypes
{
    /// <summary>All types that somebody wrote; none that the compiler made.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. Assemblies()
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && !IsMade(type)),
    ];

    /// <summary>The types of the library.</summary>
    public static IEnumerable<Type> Core => All.Where(type => type.Assembly == typeof(Pipeline).Assembly);

    private static bool IsMade(Type? type) =>
        type is not null && (type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Namespace is null || !type.Namespace.StartsWith(nameof(OnRecord), StringComparison.Ordinal) || IsMade(type.DeclaringType));

    private static IEnumerable<Assembly> Assemblies() =>
        [typeof(Pipeline).Assembly, typeof(OnRecord.Lab.Evaluations).Assembly, Assembly.Load("onrecord")];
}
