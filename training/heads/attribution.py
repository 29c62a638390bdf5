"""Source, cue and content spans: tags by a linear-chain CRF (Lafferty et al. 2001) on the word vectors."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from encoder import WIDTH, Still
from heads import tagging

LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
ROLES = ["source", "cue", "content"]


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        count = len(LABELS)
        self.emission = nn.Linear(WIDTH, count)
        self.start = nn.Parameter(torch.zeros(count))
        self.end = nn.Parameter(torch.zeros(count))
        self.transitions = nn.Parameter(torch.zeros(count, count))
        allowed = [[not to.startswith("I") or one in ("B" + to[1:], to) for to in LABELS] for one in LABELS]
        self.register_buffer("allowed", torch.tensor(allowed), persistent=False)

    def steps(self):
        """Transition scores with the forbidden ones closed."""
        return torch.where(self.allowed, self.transitions, torch.full_like(self.transitions, tagging.FORBIDDEN))

    def tensors(self):
        return {"emission.weight": self.emission.weight, "emission.bias": self.emission.bias,
                "start": self.start, "end": self.end, "transitions": self.steps()}

    def loss(self, read, batch, targets, noise=Still()):
        """Mean negative log-likelihood a window, over a scale of 100 words: of the gold, of what teachers think, or half of each."""
        scores = self.emission(noise.drop(read.words, 0.2)).float()
        tags, taught = targets
        wanted = [] if tags is None else [self._of(scores, batch.mask, tags)]
        wanted += [] if taught is None else [self._expected(scores, batch.mask, taught)]
        gap = self._sum(scores, batch.mask) - sum(wanted) / len(wanted)
        return gap.sum() / batch.mask.sum() * 10

    def _expected(self, scores, mask, taught):
        """The mean score of a sequence as the teachers would draw it: what soft labels ask for (Hinton et al. 2015)."""
        single, pairs = taught
        rows, last = torch.arange(len(single)), mask.sum(1) - 1
        return ((single[:, 0] * self.start).sum(-1) + (single * scores).sum((1, 2)) + (pairs * self.steps()).sum((1, 2))
                + (single[rows, last] * self.end).sum(-1))

    def _sum(self, scores, mask):
        steps, total = self.steps(), self.start + scores[:, 0]
        for place in range(1, scores.shape[1]):
            fresh = torch.logsumexp(total[:, :, None] + steps, 1) + scores[:, place]
            total = torch.where(mask[:, place, None], fresh, total)
        return torch.logsumexp(total + self.end, 1)

    def _of(self, scores, mask, tags):
        rows, last = torch.arange(len(tags)), mask.sum(1) - 1
        chosen = scores.gather(2, tags[:, :, None])[:, :, 0]
        moves = self.steps()[tags[:, :-1], tags[:, 1:]]
        return (self.start[tags[:, 0]] + (chosen * mask).sum(1) + (moves * mask[:, 1:]).sum(1) + self.end[tags[rows, last]])

    def decode(self, scores):
        """The best tags of one window from its scores (numpy, [words, labels])."""
        return tagging.best(scores, self.start.detach().numpy(), self.steps().detach().numpy(), self.end.detach().numpy())


def gold(article):
    """Attributions of the first annotator as lists of character spans."""
    return [one for one in article.gold[0]["attributions"] if one["content"]]


def target(article):
    """The gold tag of each word. A word of two spans belongs to the first."""
    tags = np.zeros(len(article.words), dtype=np.int64)
    for role, one in ((role, span) for one in gold(article) for role in ROLES for span in map(tuple, one[role])):
        found = tagging.words_of(article, one)
        if found is not None and not tags[found[0]:found[1]].any():
            tags[found[0]:found[1]] = 2 + 2 * ROLES.index(role)
            tags[found[0]] -= 1
    return tags


def targets(articles, batch):
    """Gold tags of a batch, and how likely its teachers hold each tag and each pair of tags; None for what the corpus lacks."""
    has = articles[batch.windows[0].article].targets
    tags = torch.from_numpy(tagging.gather(articles, batch, "attribution")) if "attribution" in has else None
    return tags, likely(articles, batch, has["teachers"]) if "teachers" in has else None


@dataclass(frozen=True)
class Taught:
    """What teachers give for an article: the mean of their scores [words, labels], and the means of their start, steps and end."""

    scores: np.ndarray
    start: np.ndarray
    steps: np.ndarray
    end: np.ndarray


def likely(articles, batch, teachers):
    """Probabilities of tags [rows, words, labels], and of pairs of tags summed over the places of a row [rows, labels, labels], by forward and backward sums."""
    mask = batch.mask.numpy()
    scores = np.zeros((*mask.shape, len(LABELS)), dtype=np.float32)
    for row, window in enumerate(batch.windows):
        scores[row, :window.end - window.start] = articles[window.article].targets["teachers"].scores[window.start:window.end]
    ahead, behind = np.zeros_like(scores), np.zeros_like(scores)
    ahead[:, 0] = teachers.start + scores[:, 0]
    for place in range(1, mask.shape[1]):
        ahead[:, place] = np.logaddexp.reduce(ahead[:, place - 1, :, None] + teachers.steps, 1) + scores[:, place]
    after = np.broadcast_to(teachers.end, (len(mask), len(LABELS)))
    for place in range(mask.shape[1] - 1, -1, -1):
        last = place + 1 == mask.shape[1] or ~mask[:, place + 1]
        onward = after if place + 1 == mask.shape[1] else np.logaddexp.reduce(teachers.steps + (scores[:, place + 1] + behind[:, place + 1])[:, None], 2)
        behind[:, place] = np.where(np.reshape(last, (-1, 1)), teachers.end, onward)
    whole = np.logaddexp.reduce(ahead[:, 0] + behind[:, 0], 1)[:, None, None]
    single = np.exp(np.where(mask[..., None], ahead + behind - whole, -np.inf))
    onward = ahead[:, :-1, :, None] + teachers.steps + (scores + behind)[:, 1:, None] - whole[..., None]
    onward = np.exp(np.where(mask[:, 1:, None, None], onward, -np.inf))
    return torch.from_numpy(single), torch.from_numpy(onward.sum(1))


def spans(tags):
    """(role, first word, end) of each span of an article's tags."""
    found, before = [], 0
    for place, tag in enumerate(tags):
        begins = tag % 2 == 1 or (tag > 0 and (before == 0 or (before + 1) // 2 != (tag + 1) // 2))
        if begins:
            found.append([ROLES[(tag - 1) // 2], place, place + 1])
        elif tag > 0:
            found[-1][2] = place + 1
        before = tag
    return [tuple(one) for one in found]
