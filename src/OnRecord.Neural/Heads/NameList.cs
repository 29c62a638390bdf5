using System.Collections.Immutable;

namespace OnRecord.Neural.Heads;

/// <summary>
/// Makes names of labels, word by word: <c>B</c> and <c>S</c> begin one, <c>I</c> and <c>E</c> continue one of their type that is not
/// ended or else begin one, <c>E</c> and <c>S</c> end it. Kept and used again. For one thread.
/// </summary>
internal sealed class NameList
{
    private readonly ImmutableArray<(char Part, string Type)> _labels;
    private readonly List<NameSpan> _names = [];
    private bool _isOpen;

    /// <summary>Prepares for some labels, such as <c>O</c> and <c>B-PER</c>.</summary>
    public NameList(ImmutableArray<string> labels)
    {
        // Each type is one string, so that types are compared by reference.
        var types = labels.Where(label => label.Length > 2).Select(label => label[2..]).ToHashSet(StringComparer.Ordinal);
        _labels = [.. labels.Select(label => label.Length > 2 && types.TryGetValue(label[2..], out var type) ? (label[0], type) : ('O', ""))];
    }

    /// <summary>Forgets all names, for the next article.</summary>
    public void Clear()
    {
        _names.Clear();
        EndName();
    }

    /// <summary>Ends the name that the word before belongs to, if any; at the beginning of a paragraph.</summary>
    public void EndName() => _isOpen = false;

    /// <summary>Adds the next word of the article.</summary>
    public void Add(int word, int label)
    {
        var (part, type) = _labels[label];
        if (part == 'O')
        {
            EndName();
            return;
        }

        if (part is 'I' or 'E' && _isOpen && ReferenceEquals(_names[^1].Type, type))
        {
            _names[^1] = _names[^1] with { End = word + 1 };
        }
        else
        {
            _names.Add(new NameSpan(word, word + 1, type));
        }

        _isOpen = part is 'B' or 'I';
    }

    /// <summary>The names so far, in their order.</summary>
    public ImmutableArray<NameSpan> ToImmutable() => [.. _names];
}
