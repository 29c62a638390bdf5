using System.Collections.Concurrent;
using OnRecord.Neural;
using OnRecord.Neural.Files;
using OnRecord.Neural.Heads;

namespace OnRecord.Language;

/// <summary>The trained model that articles are read with: opened when it is first wanted, once for the process, and shared by all threads.</summary>
public static class LanguageModel
{
    /// <summary>The variable that names another folder than the one beside the program.</summary>
    public const string FolderVariable = "ONRECORD_MODELS";

    private const string Card = "onrecord.json";

    private static readonly Lazy<Engine> _engine = new(Opened);
    private static readonly Lazy<ModelCard> _card = new(() => Explained(() => ModelCard.Read(CardPath)));

    private static readonly Lazy<string> _sum = new(() => HasRanker ? ModelSums.Of(_card.Value.TensorsSum, RankerPath) : _card.Value.TensorsSum);

    // A reader is for one thread and costs some megabytes of room; there are as many as articles were read at once.
    private static readonly ConcurrentBag<EngineReader> _readers = [];

    /// <summary>Where its files lie: <c>ONRECORD_MODELS</c>, by default the folder <c>models</c> beside the program.</summary>
    public static string Folder { get; } =
        Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named ? named : Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>The SHA-256 of its weights, in hexadecimal digits; of several files that of their sums.</summary>
    /// <exception cref="OnRecordException">There is no card of a model.</exception>
    public static string Sum => _sum.Value;

    private static string RankerPath => Path.Combine(Folder, Engine.RankerFile);

    private static bool HasRanker => File.Exists(RankerPath);

    private static string CardPath => Path.Combine(Folder, Card);

    /// <summary>Opens it, so that its faults come out before any work is begun.</summary>
    /// <exception cref="OnRecordException">A file is missing, damaged or foreign.</exception>
    public static void Open() => _ = _engine.Value;

    /// <summary>Reads an article. May be called by several threads.</summary>
    /// <param name="article">Its words.</param>
    /// <param name="parts">What to read beside attributions.</param>
    /// <exception cref="OnRecordException">A file of the model is missing, damaged or foreign.</exception>
    public static EngineReading Read(ArticleWords article, ReadingParts parts = ReadingParts.Usual)
    {
        var engine = _engine.Value;
        if (!_readers.TryTake(out var reader))
        {
            reader = engine.NewReader();
        }

        var reading = reader.Read(article, parts);
        _readers.Add(reader);
        return reading;
    }

    /// <summary>Makes the room in which a thread compares phrases.</summary>
    /// <param name="phraseRows">How many rows the features of a phrase have.</param>
    /// <param name="pairRows">How many rows the features of a pair have.</param>
    /// <returns>Null when the model has no head for that.</returns>
    /// <exception cref="OnRecordException">A file of the model is missing, damaged, foreign or made for other features.</exception>
    public static RankerState? NewRanker(int phraseRows, int pairRows) => _engine.Value.Ranker switch
    {
        null => null,
        var ranker when ranker.PhraseRows == phraseRows && ranker.PairRows == pairRows => ranker.NewState(),
        _ => throw new OnRecordException($"the model file {RankerPath} was trained for another version of the program. Put the one back that belongs to this version."),
    };

    private static Engine Opened()
    {
        var card = _card.Value;
        return Explained(() =>
        {
            // The engine checks the weights itself.
            ModelSums.Check(Folder, [Card, card.Vocabulary, .. HasRanker ? new[] { Engine.RankerFile } : []]);
            return Engine.Open(CardPath);
        });
    }

    private static T Explained<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception fault) when (fault is ModelFileException or IOException or UnauthorizedAccessException)
        {
            throw new OnRecordException($"the language model cannot be opened. {fault.Message.TrimEnd('.')}. Put its files back into {Folder}, or name another folder with {FolderVariable}.", fault);
        }
    }
}
