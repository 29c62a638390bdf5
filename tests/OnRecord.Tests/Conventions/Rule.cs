namespace OnRecord.Tests.Conventions;

/// <summary>A convention of the house; breaking it names every culprit, a line each.</summary>
public static class Rule
{
    /// <summary>Fails when there is any offence.</summary>
    public static void HasNo(IEnumerable<string?> offences)
    {
        var list = offences.ToList();
        if (list.Count > 0)
        {
            Assert.Fail($"{list.Count} against the rule:\n{string.Join('\n', list)}");
        }
    }
}
