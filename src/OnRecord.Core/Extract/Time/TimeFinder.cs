using System.Collections.Immutable;

namespace OnRecord.Extract.Time;

/// <summary>
/// Finds English expressions of time that mean days or longer stretches, and counts the days they mean
/// from the day of publication. A weekday, a day or a month without its year is the nearest in the past,
/// the day of publication included, unless its clause speaks of what lies ahead. What cannot be known has no days, and a reason.
/// </summary>
public sealed class TimeFinder : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences;

    /// <inheritdoc/>
    public Layers Gives => Layers.TimeExpressions;

    /// <inheritdoc/>
    public void Run(Annotations doc)
    {
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        var setting = new Setting(doc.Article.Published?.Value);
        foreach (var sentence in doc.Sentences)
        {
            setting.Begin();
            Read(new Words(doc.Text, doc.Tokens.AsSpan()[sentence.Tokens.Start..sentence.Tokens.End]), setting, found);
        }

        doc.TimeExpressions = found.DrainToImmutable();
    }

    private static void Read(Words words, Setting setting, ImmutableArray<TimeExpression>.Builder found)
    {
        var at = 0;
        while (at < words.Count)
        {
            if (TimeGrammar.At(words, at) is { } match)
            {
                found.Add(match.Read(words, at, setting));
                at = match.End;
            }
            else
            {
                at++;
            }
        }
    }
}
