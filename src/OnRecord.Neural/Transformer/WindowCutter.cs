namespace OnRecord.Neural.Transformer;

/// <summary>
/// Cuts an article into windows: whole paragraphs where they fit, else whole sentences, else words; in order, each window with as
/// many units as fit, and with words before it as context. Kept and used again, it allocates no more. For one thread.
/// </summary>
/// <param name="limits">How large the windows are.</param>
public sealed class WindowCutter(WindowLimits limits)
{
    private readonly List<WordWindow> _windows = [];
    private int _start;

    /// <summary>Cuts.</summary>
    /// <param name="firsts">The place of each word's first piece among those of the article, and at the end their number.</param>
    /// <param name="sentences">The first word of each sentence.</param>
    /// <param name="paragraphs">The first word of each paragraph; each is also the first of a sentence.</param>
    /// <returns>The windows; the list is filled anew by the next call.</returns>
    public IReadOnlyList<WordWindow> Cut(ReadOnlySpan<int> firsts, ReadOnlySpan<int> sentences, ReadOnlySpan<int> paragraphs)
    {
        _windows.Clear();
        _start = 0;
        var (words, sentence) = (firsts.Length - 1, 0);
        for (var paragraph = 0; paragraph < paragraphs.Length; paragraph++)
        {
            var (start, end) = (paragraphs[paragraph], paragraph + 1 < paragraphs.Length ? paragraphs[paragraph + 1] : words);
            if (Fits(firsts, start, end))
            {
                Add(firsts, start, end);
                continue;
            }

            while (sentence < sentences.Length && sentences[sentence] < start)
            {
                sentence++;
            }

            for (; sentence < sentences.Length && sentences[sentence] < end; sentence++)
            {
                AddSentence(firsts, sentences[sentence], sentence + 1 < sentences.Length ? Math.Min(end, sentences[sentence + 1]) : end);
            }
        }

        Close(firsts, words);
        return _windows;
    }

    private bool Fits(ReadOnlySpan<int> firsts, int start, int end) => firsts[end] - firsts[start] <= limits.Window;

    private void AddSentence(ReadOnlySpan<int> firsts, int start, int end)
    {
        if (Fits(firsts, start, end))
        {
            Add(firsts, start, end);
            return;
        }

        for (var word = start; word < end; word++)
        {
            Add(firsts, word, word + 1);
        }
    }

    /// <summary>Takes a unit into the window, or closes the window before it.</summary>
    private void Add(ReadOnlySpan<int> firsts, int start, int end)
    {
        if (!Fits(firsts, _start, end))
        {
            Close(firsts, start);
        }
    }

    private void Close(ReadOnlySpan<int> firsts, int end)
    {
        if (end == _start)
        {
            return;
        }

        var first = _start;
        while (first > 0 && firsts[_start] - firsts[first - 1] <= limits.Context)
        {
            first--;
        }

        _windows.Add(new WordWindow(first, _start, end));
        _start = end;
    }
}
