"""Names: a tag for begin, inside, end or the only word of each class (FORMAT.md, Head names)."""

from functools import cache

import numpy as np
import torch
from torch import nn

from encoder import WIDTH, Still
from heads import tagging

CLASSES = ["PER", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "LAW", "PRODUCT", "MISC"]
LABELS = ["O"] + [f"{place}-{one}" for one in CLASSES for place in "BIES"]

# Which of our classes a set's own class may be. A set that does not tell two of ours apart leaves the choice to the others.
MEANING = {
    "PERSON": "PER", "ORG": "ORG", "GPE": "GPE", "LOC": "LOC", "FAC": "FAC", "NORP": "NORP", "EVENT": "EVENT", "LAW": "LAW", "PRODUCT": "PRODUCT",
    "WORK_OF_ART": "MISC", "LANGUAGE": "MISC",
    "politician": "PER", "person": "PER", "politicalparty": "ORG", "organisation": "ORG", "country": "GPE", "location": "GPE LOC FAC",
    "election": "EVENT", "event": "EVENT", "misc": "MISC NORP PRODUCT LAW",
}
CUT_FIRST, CUT_LAST = {"the"}, {"'s", "’s", "'", "’"}


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        self.emission = nn.Linear(WIDTH, len(LABELS))

    def tensors(self):
        start, steps, end = map(torch.from_numpy, limits())
        return {"emission.weight": self.emission.weight, "emission.bias": self.emission.bias, "start": start, "end": end, "transitions": steps}

    def loss(self, read, batch, targets, noise=Still()):
        """Mean negative log-probability of the allowed tags of a word."""
        allowed, inside = targets
        shares = torch.log_softmax(self.emission(noise.drop(read.words, 0.2)).float(), -1)
        given = torch.logsumexp(shares.masked_fill(~allowed, -1e4), -1)
        return -(given * inside).sum() / inside.sum()


@cache
def limits():
    """Scores of what may begin, follow and end: 0, or what forbids it."""
    opens = [label[0] in "BI" for label in LABELS]
    def follows(one, to):
        return (LABELS[to][0] in "IE" and LABELS[to][2:] == LABELS[one][2:]) if opens[one] else LABELS[to][0] in "OBS"
    count = len(LABELS)
    steps = [[0 if follows(one, to) else tagging.FORBIDDEN for to in range(count)] for one in range(count)]
    # A window may begin or end within a name: nothing is forbidden there.
    return np.zeros(count, np.float32), np.array(steps, np.float32), np.zeros(count, np.float32)


def decode(scores):
    """The best tags of one window from its scores (numpy, [words, labels])."""
    return tagging.best(scores, *limits())


def target(article, entities):
    """The allowed tags of each word as bits, from (start, end, class of the set) in characters."""
    bits = np.full(len(article.words), 1, dtype=np.int64)
    for start, end, given in entities:
        found = tagging.words_of(article, (start, end))
        found = found and trimmed(article, *found)
        if not found or (bits[found[0]:found[1]] != 1).any() or given not in MEANING:
            continue
        first, last = found[0], found[1] - 1
        for word in range(first, last + 1):
            place = "S" if first == last else "B" if word == first else "E" if word == last else "I"
            bits[word] = sum(1 << LABELS.index(f"{place}-{one}") for one in MEANING[given].split())
    return bits


def trimmed(article, first, end):
    """A name without a leading article and a closing possessive mark."""
    while first < end and article.spelled(first).lower() in CUT_FIRST:
        first += 1
    while first < end and article.spelled(end - 1).lower() in CUT_LAST:
        end -= 1
    return (first, end) if first < end else None


def targets(articles, batch):
    """Allowed tags [rows, words, labels] and which words count."""
    bits = torch.from_numpy(tagging.gather(articles, batch, "names"))
    return (bits[:, :, None] >> torch.arange(len(LABELS))) & 1 > 0, batch.mask.float()


def spans(tags):
    """(class, first word, end) of each name of an article's tags (numbers of labels)."""
    found, open_class = [], None
    for place, tag in enumerate(tags):
        label = LABELS[tag]
        if label == "O":
            open_class = None
            continue
        if label[0] in "IE" and open_class == label[2:]:
            found[-1][2] = place + 1
        else:
            found.append([label[2:], place, place + 1])
        open_class = label[2:] if label[0] in "BI" else None
    return [tuple(one) for one in found]
