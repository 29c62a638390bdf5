"""What heads with one tag a word share: gold spans in words, spans of tags, and the best sequence of tags."""

import numpy as np

FORBIDDEN = -10000.0


def words_of(article, span):
    """The words that a character span touches, as a range; None when there are none."""
    start = int(np.searchsorted(article.words[:, 1], span[0], side="right"))
    end = int(np.searchsorted(article.words[:, 0], span[1], side="left"))
    return (start, end) if start < end else None


def characters(article, start, end):
    """The character span of a range of words."""
    return int(article.words[start, 0]), int(article.words[end - 1, 1])


def best(scores, start, steps, end):
    """The tags with the highest sum of scores (numpy, [words, labels]), by Viterbi; ties go to the lower tag."""
    total, back = start + scores[0], []
    for given in scores[1:]:
        ways = total[:, None] + steps
        chosen = ways.argmax(0)
        back.append(chosen)
        total = ways[chosen, np.arange(len(chosen))] + given
    tags = [int((total + end).argmax())]
    for chosen in reversed(back):
        tags.append(int(chosen[tags[-1]]))
    return tags[::-1]


def gather(articles, batch, name, kind=np.int64):
    """A target of each word of a batch as an array [rows, words], 0 where there is no word."""
    found = np.zeros(tuple(batch.mask.shape), dtype=kind)
    for row, window in enumerate(batch.windows):
        found[row, :window.end - window.start] = articles[window.article].targets[name][window.start:window.end]
    return found


def own(batch):
    """Which words are a window's own, not context."""
    places = np.arange(batch.mask.shape[1])
    return np.array([(places >= window.own - window.start) & (places < window.end - window.start) for window in batch.windows])
