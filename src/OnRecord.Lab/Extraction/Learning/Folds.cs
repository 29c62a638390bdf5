using OnRecord.Clean.Html;

namespace OnRecord.Lab.Extraction.Learning;

/// <summary>
/// Models that were learnt without some of the sites, so that the pages of those sites can be scored by trees that have never
/// seen them. Their files lie in this folder, written together with what the program ships.
/// </summary>
public static class Folds
{
    /// <summary>How many there are.</summary>
    public const int Count = 5;

    private const string Mark = "without ";

    private static readonly Lazy<Dictionary<string, LineModel>> _models = new(Load);

    /// <summary>In which fold the pages of a site are left out.</summary>
    public static int Of(string site) => (int)(JudgedPage.Hash("fold " + site) % Count);

    /// <summary>The model that has not seen the site of a page: a fold's for the pages to learn from, the one that the program ships for all others.</summary>
    public static LineModel For(string id) => _models.Value.GetValueOrDefault(id) ?? LineModel.Shipped;

    /// <summary>The text of a fold's file.</summary>
    public static IEnumerable<string> Write(LineModel model, IEnumerable<string> without) => model.Write().Prepend(Mark + string.Join(' ', without));

    private static Dictionary<string, LineModel> Load()
    {
        var models = new Dictionary<string, LineModel>(StringComparer.Ordinal);
        for (var fold = 0; fold < Count; fold++)
        {
            using var stream = typeof(Folds).Assembly.GetManifestResourceStream($"OnRecord.Lab.Extraction.Learning.fold-{fold}.txt");
            using var reader = new StreamReader(stream ?? Stream.Null);
            var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (lines.Length > 1)
            {
                var model = LineModel.Read(lines[1..]);
                foreach (var id in lines[0][Mark.Length..].Split(' '))
                {
                    models[id] = model;
                }
            }
        }

        return models;
    }
}
