using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Neural.Files;

namespace OnRecord.Tests.Neural;

public sealed class SafetensorsFileTests : IDisposable
{
    private const string Good = """{"__metadata__":{"format":"1"},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F16","shape":[1,2],"data_offsets":[8,12]},"c":{"dtype":"I8","shape":[4],"data_offsets":[12,16]}}""";

    private static readonly byte[] _data = [0, 0, 128, 63, 0, 0, 0, 192, 0, 60, 0, 194, 1, 2, 255, 254];

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Fact]
    public void Tensors_are_read_where_they_lie()
    {
        using var file = SafetensorsFile.Open(Write(Good, _data));

        Assert.Equal([1f, -2f], file.Numbers<float>(file.Find("a", 2)).ToArray());
        Assert.Equal([1f, -3f], file.Floats(file.Find("b", 1, -1)));
        Assert.Equal(new sbyte[] { 1, 2, -1, -2 }, file.Numbers<sbyte>(file.Find("c", 4)).ToArray());
        Assert.Equal("1", file.Metadata["format"]);
    }

    [Fact]
    public void A_tensor_that_is_missing_or_of_another_shape_or_format_is_named()
    {
        using var file = SafetensorsFile.Open(Write(Good, _data));

        Assert.Contains("no tensor d", Fault(() => file.Find("d", 1)), StringComparison.Ordinal);
        Assert.Contains("[1, 2], not [2, 2]", Fault(() => file.Find("b", 2, 2)), StringComparison.Ordinal);
        Assert.Contains("I8", Fault(() => file.Floats(file.Find("c", 4))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[1]""", "not begin with the header")]
    [InlineData("""{"a":}""", "not JSON")]
    [InlineData("""{"a":[]}""", "lacks dtype")]
    [InlineData("""{"a":{"dtype":"I8","shape":[200],"data_offsets":[0,200]}}""", "cut off")]
    [InlineData("""{"a":{"dtype":"F32","shape":[5],"data_offsets":[0,20]}}""", "cut off")]
    [InlineData("""{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,16]}}""", "do not fit F32 [3]")]
    [InlineData("""{"a":{"dtype":"F3","shape":[4],"data_offsets":[0,16]}}""", "'F3'")]
    [InlineData("""{"a":{"dtype":"F32","shape":[-4],"data_offsets":[0,16]}}""", "whole numbers")]
    [InlineData("""{"a":{"dtype":"F32","shape":[4],"data_offsets":[16,0]}}""", "not a range")]
    [InlineData("""{"a":{"dtype":"F32","shape":[4294967295,4294967295,4294967295],"data_offsets":[0,16]}}""", "too large")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2147483647,2147483647,2147483647],"data_offsets":[0,16]}}""", "do not fit")]
    [InlineData("""{"a":{"dtype":"I8","shape":[16],"data_offsets":[0,16]},"a":{"dtype":"I8","shape":[0],"data_offsets":[16,16]}}""", "twice")]
    [InlineData("""{"a":{"dtype":"I8","shape":[9],"data_offsets":[0,9]},"b":{"dtype":"I8","shape":[8],"data_offsets":[8,16]}}""", "begins at byte 8")]
    public void A_damaged_header_is_refused_with_file_and_fault(string header, string fault)
    {
        var message = Fault(() => SafetensorsFile.Open(Write(header, _data)));

        Assert.Contains(_path, message, StringComparison.Ordinal);
        Assert.Contains(fault, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tensors_may_begin_at_the_next_cache_line_but_no_byte_later()
    {
        const string Apart = """{"a":{"dtype":"I8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"I8","shape":[1],"data_offsets":[64,65]}}""";
        SafetensorsFile.Open(Write(Apart, new byte[65])).Dispose();

        Assert.Contains("begins at byte 65", Fault(() => SafetensorsFile.Open(Write(Apart.Replace("[64,65]", "[65,66]", StringComparison.Ordinal), new byte[66]))), StringComparison.Ordinal);
        Assert.Contains("end at byte 65", Fault(() => SafetensorsFile.Open(Write(Apart, new byte[129]))), StringComparison.Ordinal);
    }

    [Fact]
    public void Foreign_and_short_files_are_refused()
    {
        Assert.Contains("missing", Fault(() => SafetensorsFile.Open(_path)), StringComparison.Ordinal);
        File.WriteAllText(_path, "short");
        Assert.Contains("too short", Fault(() => SafetensorsFile.Open(_path)), StringComparison.Ordinal);
        File.WriteAllText(_path, "A text that is longer than the length of a header");
        Assert.Contains("not begin with the header", Fault(() => SafetensorsFile.Open(_path)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_sum_is_refused()
    {
        var sum = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Write(Good, _data))));
        SafetensorsFile.Open(_path, sum).Dispose();
        var changed = File.ReadAllBytes(_path);
        changed[^1] ^= 1;
        File.WriteAllBytes(_path, changed);

        Assert.Contains("damaged or another version", Fault(() => SafetensorsFile.Open(_path, sum)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_change_of_a_byte_of_the_header_does_harm()
    {
        var bytes = File.ReadAllBytes(Write(Good, _data));
        for (var at = 0; at < bytes.Length - _data.Length; at++)
        {
            var changed = bytes.ToArray();
            changed[at] = (byte)(changed[at] ^ (1 + (at % 255)));
            File.WriteAllBytes(_path, changed);
            try
            {
                using var file = SafetensorsFile.Open(_path);
                Assert.All(file.Tensors.Values, entry => Assert.InRange(entry.Offset + entry.Length, 0, _data.Length));
            }
            catch (ModelFileException)
            {
            }
        }
    }

    [Fact]
    public void Every_half_is_widened_to_the_same_number()
    {
        var halves = Enumerable.Range(0, 65536).Select(bits => (ushort)bits).ToArray();
        var found = new float[halves.Length];
        Halves.Widen(halves, found);

        for (var bits = 0; bits < halves.Length; bits++)
        {
            var expected = (float)BitConverter.UInt16BitsToHalf((ushort)bits);
            Assert.True(expected.Equals(found[bits]), $"{bits:X4}: {found[bits]} instead of {expected}");
        }
    }

    public void Dispose() => File.Delete(_path);

    private static string Fault(Action action) => Assert.Throws<ModelFileException>(action).Message;

    private string Write(string header, byte[] data)
    {
        var json = Encoding.UTF8.GetBytes(header);
        var bytes = new byte[8 + json.Length + data.Length];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, json.Length);
        json.CopyTo(bytes, 8);
        data.CopyTo(bytes, 8 + json.Length);
        File.WriteAllBytes(_path, bytes);
        return _path;
    }
}
