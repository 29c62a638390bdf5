using System.CommandLine;
using System.Globalization;
using OnRecord.Lab.Extraction;
using OnRecord.Lab.Extraction.Learning;

namespace OnRecord.Lab.Cli;

/// <summary><c>learn-pages PATH ROOT</c>: learns the trees that judge lines of pages, and those of the folds.</summary>
public static class LearnPagesCommand
{
    /// <summary>The command as the command line knows it.</summary>
    public static Command Make()
    {
        var path = new Argument<string>("PATH") { Description = "The folder with the pages and their gold." };
        var root = new Argument<string>("ROOT") { Description = "The root of the repository, whose files are written anew." };
        var trees = new Option<int>("--trees") { Description = "How many trees.", DefaultValueFactory = _ => new LearnerOptions().Trees };
        var rate = new Option<double>("--rate") { Description = "How much of what a tree finds is believed.", DefaultValueFactory = _ => new LearnerOptions().Rate };
        var command = new Command("learn-pages", "Learn which lines of a page are the article.") { path, root, trees, rate };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(path),
            parsed.GetRequiredValue(root),
            new LearnerOptions { Trees = parsed.GetValue(trees), Rate = parsed.GetValue(rate) },
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string path, string root, LearnerOptions options, TextWriter error)
    {
        var pages = PageLearning.Pages(path);
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Length} pages, {pages.Sum(page => page.Labels.Length)} lines, {pages.Sum(page => page.Labels.Count(label => label is true))} of bodies, {pages.Sum(page => page.Labels.Count(label => label is null))} left out."));
        var judged = new List<JudgedPage>();
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var model = PageLearning.Learn([.. pages.Where(page => Folds.Of(page.Gold.Site) != fold)], options);
            var without = pages.Where(page => Folds.Of(page.Gold.Site) == fold).ToList();
            judged.AddRange(PageLearning.Judge(without, model));
            Write(Path.Combine(root, "src", "OnRecord.Lab", "Extraction", "Learning", $"fold-{fold}.txt"), Folds.Write(model, without.Select(page => page.Gold.Id)));
        }

        foreach (var (name, value) in ExtractionScores.Of(judged, "").Take(3).Concat(ExtractionScores.Of(judged.FindAll(page => !page.IsStudied), "unseen.").Take(3)))
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:F2}"));
        }

        Write(Path.Combine(root, "src", "OnRecord.Core", "Clean", "Data", "page-lines.txt"), PageLearning.Learn(pages, options).Write());
        return 0;
    }

    private static void Write(string file, IEnumerable<string> lines) => File.WriteAllText(file, string.Join('\n', lines) + "\n");
}
