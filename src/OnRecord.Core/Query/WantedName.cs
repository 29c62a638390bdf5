using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>A name, office or description that somebody asks for, in the forms that the record is asked by.</summary>
internal sealed class WantedName
{
    /// <summary>The forms of a name.</summary>
    public WantedName(string name)
    {
        var words = Folding.Words(name).ToArray();
        Folded = string.Join(' ', words);
        LastWord = words.Length == 0 ? "" : words[^1];

        // Words in their order, others between them allowed, the last one last: "Recep Erdogan" finds "Recep Tayyip Erdogan".
        Pattern = words.Length == 0 ? "" : $"% {string.Join(" % ", words)} ";

        var title = new TitleWords(name);
        Head = title.Head;
        TitlePattern = title.Words.Length == 0 ? "" : $"% {title.Words.Replace(" ", " % ", StringComparison.Ordinal)} %";
    }

    /// <summary>The folded words.</summary>
    public string Folded { get; }

    /// <summary>The last of them.</summary>
    public string LastWord { get; }

    /// <summary>A pattern for names whose words are parted by two spaces.</summary>
    public string Pattern { get; }

    /// <summary>The word that says which office it is, if it is one.</summary>
    public string Head { get; }

    /// <summary>A pattern for the words of offices, in alphabetical order and parted by two spaces; others may stand between them.</summary>
    public string TitlePattern { get; }
}
