"""Source, cue and content spans: tags by a linear-chain CRF (Lafferty et al. 2001) on the word vectors."""

import numpy as np
import torch
from torch import nn

from encoder import WIDTH, Still

LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
ROLES = ["source", "cue", "content"]
FORBIDDEN = -10000.0


class Head(nn.Module):
    name = "attribution"
    weight = 1.0

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
        return torch.where(self.allowed, self.transitions, torch.full_like(self.transitions, FORBIDDEN))

    def tensors(self):
        return {"emission.weight": self.emission.weight, "emission.bias": self.emission.bias,
                "start": self.start, "end": self.end, "transitions": self.steps()}

    def loss(self, vectors, batch, targets, noise=Still()):
        """Mean negative log-likelihood a window, over a scale of 100 words."""
        scores = self.emission(noise.drop(vectors, 0.2)).float()
        gap = self._sum(scores, batch.mask) - self._of(scores, batch.mask, targets)
        return gap.sum() / batch.mask.sum() * 10

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

    def decode(self, scores, count):
        """The best tags of one window from its scores (numpy, [words, labels])."""
        steps, total, back = self.steps().detach().numpy(), self.start.detach().numpy() + scores[0], []
        for place in range(1, count):
            ways = total[:, None] + steps
            best = ways.argmax(0)
            back.append(best)
            total = ways[best, np.arange(len(best))] + scores[place]
        tags = [int((total + self.end.detach().numpy()).argmax())]
        for best in reversed(back):
            tags.append(int(best[tags[-1]]))
        return tags[::-1]


def gold(article):
    """Attributions of the first annotator as lists of character spans."""
    return [one for one in article.gold[0]["attributions"] if one["content"]]


def words_of(article, span):
    """The words that a character span touches, as a range; None when there are none."""
    start = int(np.searchsorted(article.words[:, 1], span[0], side="right"))
    end = int(np.searchsorted(article.words[:, 0], span[1], side="left"))
    return (start, end) if start < end else None


def target(article):
    """The gold tag of each word. A word of two spans belongs to the first."""
    tags = np.zeros(len(article.words), dtype=np.int64)
    for role, one in ((role, span) for one in gold(article) for role in ROLES for span in map(tuple, one[role])):
        found = words_of(article, one)
        if found is not None and not tags[found[0]:found[1]].any():
            tags[found[0]:found[1]] = 2 + 2 * ROLES.index(role)
            tags[found[0]] -= 1
    return tags


def targets(articles, batch):
    """Gold tags of a batch."""
    found = torch.zeros(batch.mask.shape, dtype=torch.int64)
    for row, window in enumerate(batch.windows):
        found[row, :window.end - window.start] = torch.from_numpy(articles[window.article].targets["attribution"][window.start:window.end])
    return found


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
