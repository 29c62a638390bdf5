namespace OnRecord.Tests.Conventions;

/// <summary>An interface stands only where several classes stand behind it.</summary>
public class InterfaceTests
{
    [Fact]
    public void No_interface_stands_for_a_single_class()
    {
        var offences =
            from contract in SourceTypes.All
            where contract.IsInterface
            where SourceTypes.All.Count(type => !type.IsInterface && !type.IsAbstract && contract.IsAssignableFrom(type)) == 1
            select contract.FullName;

        Rule.HasNo(offences);
    }

    [Fact]
    public void Interfaces_are_few()
    {
        var types = SourceTypes.All.Where(type => !type.IsNested).ToList();

        // Three of a hundred types; the first two were there before the hundred.
        Assert.InRange(types.Count(type => type.IsInterface), 0, Math.Max(2, (int)Math.Ceiling(0.03 * types.Count)));
    }
}
