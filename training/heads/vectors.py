"""One vector a sentence, near the one that the published encoder gives for it alone (FORMAT.md, Head vectors)."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from encoder import WIDTH, Still


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(WIDTH, WIDTH)
        nn.init.eye_(self.linear.weight)
        nn.init.zeros_(self.linear.bias)

    def tensors(self):
        return {"weight": self.linear.weight, "bias": self.linear.bias}

    def forward(self, pieces, words, sentence, count):
        """Vectors [count, 384] of length 1 from the last layer [rows, pieces, 384], each piece's word and each word's sentence, -1 for none."""
        flat = words.reshape(-1)
        of = torch.where(flat >= 0, sentence.reshape(-1)[flat.clamp(min=0)], torch.full_like(flat, -1))
        inside = of >= 0
        of, pieces = of[inside], pieces.reshape(-1, WIDTH)[inside].float()
        sums = torch.zeros(count, WIDTH).index_add_(0, of, pieces)
        sizes = torch.zeros(count).index_add_(0, of, torch.ones(len(of)))
        return F.normalize(self.linear(sums / sizes.clamp(min=1)[:, None]).float(), dim=-1)

    def loss(self, read, batch, targets, noise=Still()):
        """Mean of one minus the cosine."""
        sentence, wanted = targets
        if len(wanted) == 0:
            return read.words.sum() * 0
        return 1 - (self(read.pieces, batch.word, sentence, len(wanted)) * wanted).sum(-1).mean()


def numbers(articles, batch):
    """Sentences that lie whole in their window: the number of each word's [rows, words], -1 for none, and (article, sentence) of each."""
    sentence, found = np.full(tuple(batch.mask.shape), -1, dtype=np.int64), []
    for row, window in enumerate(batch.windows):
        article = articles[window.article]
        bounds = np.append(article.sentences, len(article.words))
        for number in range(*np.searchsorted(article.sentences, [window.own, window.end])):
            if bounds[number + 1] <= window.end:
                sentence[row, bounds[number] - window.start:bounds[number + 1] - window.start] = len(found)
                found.append((window.article, number))
    return torch.from_numpy(sentence), found


def targets(articles, batch):
    """Numbers of sentences and the published encoder's vectors of them, which `articles` hold as targets."""
    sentence, found = numbers(articles, batch)
    wanted = np.stack([articles[one].targets["vectors"][number] for one, number in found]) if found else np.zeros((0, WIDTH))
    return sentence, torch.from_numpy(wanted.astype(np.float32))
