"""Which cue a source or a content belongs to: a score for each of the nearest cues (FORMAT.md, Head links)."""

from bisect import bisect_left
from dataclasses import dataclass
from math import log

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from encoder import WIDTH

CANDIDATES, REACH, THRESHOLD = 6, 400, 0.5
FEATURES = ["is_content", "before", "gap", "touches", "near", "nearest", "rank", "same_sentence", "same_paragraph", "paragraphs",
            "cues_between", "same_between", "other_between", "starts_quoted", "ends_quoted", "cue_quoted", "marks_between",
            "length", "cue_length", "cue_rank_reverse"]


class Head(nn.Module):
    name = "links"

    def __init__(self):
        super().__init__()
        self.span = nn.Linear(3 * WIDTH, 192)
        self.cue = nn.Linear(2 * WIDTH, 192)
        self.hidden = nn.Linear(3 * 192 + len(FEATURES), 128)
        self.score = nn.Linear(128, 1)

    def forward(self, spans, cues, features, drop=0.0):
        """Logits of pairs from the inputs below."""
        u = F.gelu(self.span(F.dropout(spans, drop, drop > 0)))
        v = F.gelu(self.cue(F.dropout(cues, drop, drop > 0)))
        inner = F.gelu(self.hidden(F.dropout(torch.cat([u, v, u * v, features], -1), drop, drop > 0)))
        return self.score(inner)[..., 0]

    def tensors(self):
        return dict(self.state_dict())


@dataclass(frozen=True)
class Pair:
    """A source or content with one of its nearest cues; spans are word ranges."""

    role: str
    span: tuple
    cue: tuple
    rank: int
    features: tuple


def span_input(vectors, span):
    return np.concatenate([vectors[span[0]], vectors[span[1] - 1], vectors[span[0]:span[1]].mean(0)])


def cue_input(vectors, cue):
    return np.concatenate([vectors[cue[0]], vectors[cue[0]:cue[1]].mean(0)])


class Surroundings:
    """What the features of an article's pairs are read from."""

    def __init__(self, article, spans):
        self.by_role = {role: sorted({(a, b) for kind, a, b in spans if kind == role}) for role in ("source", "cue", "content")}
        self.starts = {role: [one[0] for one in found] for role, found in self.by_role.items()}
        self.sentence, self.paragraph = article.sentence, article.paragraph
        self.kind = (article.quotation - 1) // 2
        self.marks = np.concatenate([[0], np.cumsum((self.kind == 1) | (self.kind == 3))])

    def pairs(self):
        """The pairs of each source and each content, a list for each; empty lists are left out."""
        found = []
        for role, other in (("source", "content"), ("content", "source")):
            near = {cue: self._ranked(self.by_role[role], cue) for cue in self.by_role["cue"]}
            for span in self.by_role[role]:
                cues = [cue for cue in self._ranked(self.by_role["cue"], span)[:CANDIDATES] if gap(span, cue) <= REACH]
                if cues:
                    found.append([Pair(role, span, cue, rank, self._features(role, other, span, cue, rank, near[cue].index(span))) for rank, cue in enumerate(cues)])
        return found

    @staticmethod
    def _ranked(spans, around):
        return sorted(spans, key=lambda one: (gap(one, around), one[0]))

    def _features(self, role, other, span, cue, rank, place):
        earlier, later = (span, cue) if span[0] < cue[0] else (cue, span)
        start, end = earlier[1], max(earlier[1], later[0])
        between, near = gap(span, cue), span[1] - 1 if span[0] < cue[0] else span[0]
        apart = abs(int(self.paragraph[near]) - int(self.paragraph[cue[0]]))
        return (
            float(role == "content"), float(span[0] < cue[0]), log(1 + between) / 4, float(between == 0), float(between <= 2),
            float(rank == 0), rank / 5, float(self.sentence[near] == self.sentence[cue[0]]), float(apart == 0), min(3, apart) / 3,
            self._begin("cue", start, end, 3), self._begin(role, start, end, 3), self._begin(other, start, end, 3),
            float(self.kind[span[0]] != 0), float(self.kind[span[1] - 1] != 0), float(self.kind[cue[0]] != 0),
            min(4, int(self.marks[end] - self.marks[start])) / 4, log(1 + span[1] - span[0]) / 4, min(4, cue[1] - cue[0]) / 4, min(5, place) / 5)

    def _begin(self, role, start, end, most):
        return min(most, bisect_left(self.starts[role], end) - bisect_left(self.starts[role], start)) / most


def gap(one, other):
    """Words between two ranges; 0 when they touch or overlap."""
    return max(0, max(one[0], other[0]) - min(one[1], other[1]))


def probabilities(head, vectors, lists):
    """The probability of each pair of each list."""
    flat = [pair for pairs in lists for pair in pairs]
    if not flat:
        return []
    spans, cues, features = (np.array(one, dtype=np.float32) for one in (
        [span_input(vectors, pair.span) for pair in flat], [cue_input(vectors, pair.cue) for pair in flat], [pair.features for pair in flat]))
    with torch.no_grad():
        found = torch.sigmoid(head(*map(torch.from_numpy, (spans, cues, features)))).tolist()
    place, result = 0, []
    for pairs in lists:
        result.append(found[place:place + len(pairs)])
        place += len(pairs)
    return result


def decode(lists, given):
    """Attributions as (source or None, cue, contents), in the order of their cues."""
    contents, sources = {}, {}
    for pairs, shares in zip(lists, given):
        best = max(range(len(pairs)), key=lambda n: (shares[n], -n))
        if pairs[0].role == "content":
            contents.setdefault(pairs[best].cue, []).append(pairs[best].span)
            continue
        for pair, share in zip(pairs, shares):
            held = sources.get(pair.cue)
            if share > THRESHOLD and (held is None or (share, -gap(pair.span, pair.cue)) > held[0]):
                sources[pair.cue] = ((share, -gap(pair.span, pair.cue)), pair.span)
    return [(sources[cue][1] if cue in sources else None, cue, sorted(found)) for cue, found in sorted(contents.items())]
