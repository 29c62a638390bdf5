namespace OnRecord.Benchmarks.Stages;

/// <summary>What a step has cost so far.</summary>
/// <param name="name">Its name.</param>
internal sealed class StepCost(string name)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Processor time of the whole process, collections of garbage among it; a busy machine does not change it much.</summary>
    public TimeSpan Processor { get; private set; }

    /// <summary>Bytes allocated.</summary>
    public long Bytes { get; private set; }

    /// <summary>Does some work and notes what it cost.</summary>
    public T Of<T>(Func<T> work)
    {
        var (bytes, processor) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        var made = work();
        Processor += Environment.CpuUsage.TotalTime - processor;
        Bytes += GC.GetAllocatedBytesForCurrentThread() - bytes;
        return made;
    }
}
