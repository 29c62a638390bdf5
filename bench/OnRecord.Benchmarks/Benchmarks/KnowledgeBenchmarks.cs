using BenchmarkDotNet.Attributes;
using OnRecord.Knowledge;

namespace OnRecord.Benchmarks;

/// <summary>Opening the almanac, and looking things up in it.</summary>
[MemoryDiagnoser]
[Config(typeof(ShortConfig))]
public class KnowledgeBenchmarks
{
    private static readonly DateOnly _day = new(2019, 12, 4);

    private byte[] _file = [];
    private KnownActor? _nato;

    [GlobalSetup]
    public void Open()
    {
        using var stream = typeof(Almanac).Assembly.GetManifestResourceStream("OnRecord.Knowledge.Data.almanac.bin")!;
        _file = new byte[stream.Length];
        stream.ReadExactly(_file);
        _nato = Almanac.Standard.Find("NATO")[0].Actor;
    }

    [Benchmark]
    public Almanac Read() => Almanac.Read(_file);

    [Benchmark]
    public int FindName() => Almanac.Standard.Find("Mevlüt Çavuşoğlu").Length;

    [Benchmark]
    public int FindNothing() => Almanac.Standard.Find("Nobody Has This Name").Length;

    [Benchmark]
    public int Holders() => Almanac.Standard.Holders(_nato!, OfficeKind.InternationalOrgHead, _day).Length;
}
