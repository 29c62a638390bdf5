"""Articles in the program's own words, cut into windows for the encoder (FORMAT.md, Words)."""

import json
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

import numpy as np

from wordpiece import UNKNOWN

WINDOW, CONTEXT, PIECES = 224, 32, 16


@dataclass
class Article:
    """Words count in UTF-16 code units of the text; `sentence` and `paragraph` number each word's own."""

    name: str
    words: np.ndarray
    pieces: list
    case: np.ndarray
    quotation: np.ndarray
    sentences: np.ndarray
    paragraphs: np.ndarray
    text: str = ""
    gold: object = None
    targets: dict = field(default_factory=dict)

    def spelled(self, word):
        """A word as it is written."""
        return spelled(self.units, self.words[word])

    @cached_property
    def units(self):
        return self.text.encode("utf-16-le", "surrogatepass")

    @cached_property
    def sentence(self):
        return _numbers(self.sentences, len(self.words))

    @cached_property
    def paragraph(self):
        return _numbers(self.paragraphs, len(self.words))


@dataclass(frozen=True)
class Window:
    """Words `start` to `end` of an article, of which those before `own` are context."""

    article: int
    start: int
    own: int
    end: int
    length: int


def _numbers(starts, count):
    return np.searchsorted(starts, np.arange(count), side="right") - 1


def read(path, tokenizer, most=None):
    """The articles of a file that `onrecord-lab prepare` wrote, or the first so many."""
    with open(path, encoding="utf-8") as lines:
        found = (article(json.loads(line), tokenizer) for line in islice(lines, most))
        return [one for one in found if len(one.words) > 0]


def article(record, tokenizer):
    units = record["text"].encode("utf-16-le", "surrogatepass")
    return Article(
        name=record["id"],
        words=np.array(record["words"], dtype=np.int64).reshape(-1, 2),
        pieces=[tokenizer.pieces(spelled(units, word))[:PIECES] or [UNKNOWN] for word in record["words"]],
        case=np.array(record["case"], dtype=np.int64),
        quotation=np.array(record["quotation"], dtype=np.int64),
        sentences=np.array(record["sentences"], dtype=np.int64),
        paragraphs=np.array(record["paragraphs"], dtype=np.int64),
        text=record["text"],
        gold=record.get("gold"))


def spelled(units, span):
    return units[2 * span[0]:2 * span[1]].decode("utf-16-le", "replace")


def windows(article, number=0):
    """The windows of an article: whole paragraphs where they fit, each with context on its left."""
    sizes = np.array([len(pieces) for pieces in article.pieces], dtype=np.int64)
    sums = np.concatenate([[0], np.cumsum(sizes)])
    found, start = [], 0
    units = _units(article, sums)
    for place, (_, end) in enumerate(units):
        following = units[place + 1][1] if place + 1 < len(units) else None
        if following is None or sums[following] - sums[start] > WINDOW:
            first = start
            while first > 0 and sums[start] - sums[first - 1] <= CONTEXT:
                first -= 1
            found.append(Window(number, first, start, end, int(sums[end] - sums[first]) + 2))
            start = end
    return found


def _units(article, sums):
    """Paragraphs; in place of one that is too long its sentences; in place of such a sentence its words."""
    count = len(article.words)
    found = []
    for start, end in _ranges(article.paragraphs, count):
        if sums[end] - sums[start] <= WINDOW:
            found.append((start, end))
            continue
        inside = article.sentences[(article.sentences >= start) & (article.sentences < end)]
        for first, last in _ranges(inside, end):
            if sums[last] - sums[first] <= WINDOW:
                found.append((first, last))
            else:
                found.extend((word, word + 1) for word in range(first, last))
    return found


def _ranges(starts, end):
    return [(int(a), int(b)) for a, b in zip(starts, list(starts[1:]) + [end]) if b > a]
