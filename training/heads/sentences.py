"""Where sentences end: a probability for each word (FORMAT.md, Head sentences)."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from encoder import WIDTH, Still
from heads import tagging

THRESHOLD = 0.5


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(WIDTH, 1)

    def tensors(self):
        return {"weight": self.linear.weight, "bias": self.linear.bias}

    def logits(self, words):
        return self.linear(words)[..., 0]

    def loss(self, read, batch, targets, noise=Still()):
        ends, counted = targets
        alone = F.binary_cross_entropy_with_logits(self.logits(noise.drop(read.words, 0.2)).float(), ends, reduction="none")
        return (alone * counted).sum() / counted.sum()


def target(article):
    """1 for the last word of each sentence."""
    ends = np.zeros(len(article.words), dtype=np.int64)
    ends[np.append(article.sentences[1:], len(article.words)) - 1] = 1
    return ends


def targets(articles, batch):
    """Ends, and which words count: the last word of a window always ends a sentence, which would teach nothing."""
    counted = tagging.own(batch)
    for row, window in enumerate(batch.windows):
        counted[row, window.end - window.start - 1] = False
    return torch.from_numpy(tagging.gather(articles, batch, "sentences")).float(), torch.from_numpy(counted).float()
