"""Batches of windows as arrays, with the changes of spelling that training makes at random."""

from dataclasses import dataclass

import numpy as np
import torch

from articles import windows
from wordpiece import CLOSE, OPEN, PAD

# Rows of the case table: 1 + 2 x class + sentence start; classes symbol, digits, lower, title, upper, mixed.
LOWER, TITLE, UPPER, MIXED = 2, 3, 4, 5


@dataclass
class Batch:
    """A batch of windows. `word` numbers each piece's word within the batch (row x width + place), -1 for none."""

    windows: list
    pieces: torch.Tensor
    case: torch.Tensor
    quotation: torch.Tensor
    position: torch.Tensor
    word: torch.Tensor
    counts: torch.Tensor
    lengths: torch.Tensor
    mask: torch.Tensor

    @property
    def words(self):
        return self.mask.shape[1]


@dataclass(frozen=True)
class Spelling:
    """How often a sentence loses or gains capitals, and how often a window changes its quotation marks."""

    case: float = 0.04
    marks: float = 0.15


def cut(articles):
    """All windows of all articles."""
    return [window for number, article in enumerate(articles) for window in windows(article, number)]


def order(found, size, random=None):
    """Windows in batches of similar lengths, shuffled by `random`; longest first without it."""
    if random is None:
        ranked = sorted(range(len(found)), key=lambda n: -found[n].length)
        return [[found[n] for n in ranked[i:i + size]] for i in range(0, len(ranked), size)]
    shuffled = random.permutation(len(found))
    batches = []
    for start in range(0, len(shuffled), size * 20):
        group = sorted(shuffled[start:start + size * 20], key=lambda n: -found[n].length)
        batches.extend([found[n] for n in group[i:i + size]] for i in range(0, len(group), size))
    return [batches[n] for n in random.permutation(len(batches))]


def build(articles, chosen, random=None, spelling=None, marks=None):
    """The arrays of the chosen windows; `random` with `spelling` and `marks` (a table of Marks) changes how they are written."""
    rows, width, length = len(chosen), max(w.end - w.start for w in chosen), max(w.length for w in chosen)
    pieces, case, quotation, position = (np.zeros((rows, length), dtype=np.int64) for _ in range(4))
    word = np.full((rows, length), -1, dtype=np.int64)
    counts = np.ones((rows, width), dtype=np.float32)
    for row, window in enumerate(chosen):
        article = articles[window.article]
        cases = article.case[window.start:window.end]
        written = article.pieces[window.start:window.end]
        if random is not None:
            cases = _recased(article, window, cases, random, spelling)
            if random.random() < spelling.marks:
                written = marks.changed(written, article.quotation[window.start:window.end], random)
        sizes = np.array([len(one) for one in written])
        flat = np.repeat(np.arange(len(written)), sizes)
        firsts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        count, inner = len(flat), slice(1, 1 + len(flat))
        place = np.full(count, 3)
        place[firsts] = 2
        place[firsts + sizes - 1] = 4
        place[firsts[sizes == 1]] = 1
        pieces[row, 0], pieces[row, inner], pieces[row, count + 1] = OPEN, np.concatenate(written), CLOSE
        case[row, inner] = cases[flat]
        quotation[row, inner] = article.quotation[window.start:window.end][flat]
        position[row, inner] = place
        word[row, inner] = row * width + flat
        counts[row, :len(sizes)] = sizes
    lengths = np.array([w.length for w in chosen])
    spans = np.array([w.end - w.start for w in chosen])
    return Batch(list(chosen), *(torch.from_numpy(a) for a in (pieces, case, quotation, position, word, counts, lengths)),
                 torch.from_numpy(np.arange(width)[None] < spans[:, None]))


def _recased(article, window, cases, random, spelling):
    starts = article.sentences[(article.sentences >= window.start) & (article.sentences < window.end)] - window.start
    bounds = np.unique(np.concatenate([[0], starts, [len(cases)]]))
    draws = random.random((len(bounds) - 1, 2))
    for (first, last), (draw, way) in zip(zip(bounds[:-1], bounds[1:]), draws):
        if draw < spelling.case:
            cases = cases.copy()
            part = cases[first:last]
            kind, start = (part - 1) // 2, (part - 1) % 2
            to = (LOWER, TITLE, UPPER)[int(way * 3)]
            cases[first:last] = np.where((kind >= LOWER) & (kind <= UPPER), 1 + 2 * to + start, part)
    return cases


class Marks:
    """Quotation marks in the ways in which newspapers set them."""

    STYLES = (("\"", "\""), ("“", "”"), ("'", "'"), ("‘", "’"))

    def __init__(self, vocabulary):
        self._styles = [(vocabulary[left], vocabulary[right]) for left, right in self.STYLES]
        self._all = {mark for style in self._styles for mark in style}

    def changed(self, written, quotation, random):
        """The same words with all their outer quotation marks in one style."""
        left, right = self._styles[random.integers(len(self._styles))]
        kind = (quotation - 1) // 2
        return [[left if kind[n] == 1 else right] if kind[n] in (1, 3) and len(one) == 1 and one[0] in self._all else one
                for n, one in enumerate(written)]
