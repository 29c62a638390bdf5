using OnRecord.Language;

namespace OnRecord.Tests.App;

/// <summary>The program with a language model that is not as it should be, and on machines that are not as they should be.</summary>
public sealed class ModelTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("onrecord.json", "")]
    [InlineData("onrecord.json", "{}")]
    [InlineData("onrecord.json", null)]
    [InlineData("bert-base-uncased-vocab.txt", "[PAD]")]
    [InlineData("bert-base-uncased-vocab.txt", null)]
    [InlineData("onrecord.safetensors", "not a tensor")]
    [InlineData("onrecord.safetensors", null)]
    [InlineData("SHA256SUMS", null)]
    public void A_file_of_the_model_that_is_missing_or_foreign_is_named(string name, string? text)
    {
        var folder = CopyModel();
        File.Delete(Path.Combine(folder, name));
        if (text is not null)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        Refuses(folder, name);
    }

    [Fact]
    public void One_changed_bit_of_the_weights_is_found()
    {
        var folder = CopyModel();
        using (var weights = File.Open(Path.Combine(folder, "onrecord.safetensors"), FileMode.Open))
        {
            weights.Position = weights.Length / 2;
            var value = weights.ReadByte();
            weights.Position--;
            weights.WriteByte((byte)(value ^ 1));
        }

        Refuses(folder, "onrecord.safetensors");
    }

    [Fact]
    public void Asking_a_record_needs_no_model()
    {
        _program.WriteArticle();
        _program.Run("add", "holt.txt");

        Assert.Equal(0, _program.RunWith((LanguageModel.FolderVariable, _program.Folder), "said").Code);
    }

    /// <summary>The kernels fall back to narrower instructions, down to none. Floats are rounded elsewhere then, so what is in doubt could come out otherwise; here nothing is.</summary>
    [Theory]
    [InlineData("DOTNET_EnableAVX512F")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void The_answer_is_the_same_without_wide_instructions(string variable)
    {
        var article = _program.WriteArticle();
        var narrow = _program.Run("", [(variable, "0")], "read", article);

        Assert.Equal(0, narrow.Code);
        Assert.Equal(_program.Run("read", article).Out, narrow.Out);
    }

    private void Refuses(string folder, string name)
    {
        _program.WriteArticle();
        foreach (var command in new[] { "read", "add" })
        {
            var answer = _program.RunWith((LanguageModel.FolderVariable, folder), command, "holt.txt");

            Assert.Equal(1, answer.Code);
            Assert.Contains(name, answer.Err, StringComparison.Ordinal);
            Assert.Contains(LanguageModel.FolderVariable, answer.Err, StringComparison.Ordinal);
            Assert.Empty(answer.Out);
        }

        Assert.False(File.Exists(Path.Combine(_program.Folder, "record.db")), "A record was made.");
        Assert.Equal(1, _program.RunWith((LanguageModel.FolderVariable, folder), "doctor").Code);
    }

    private string CopyModel()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_program.Folder, "models")).FullName;
        foreach (var file in Directory.GetFiles(LanguageModel.Folder))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }
}
