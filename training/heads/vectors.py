"""One vector a sentence, near the one that the published encoder gives for it alone (FORMAT.md, Head vectors)."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from encoder import LAYERS, WIDTH, Layer, Still

# So many layers are shared; above them the head has layers of its own, which see one sentence only.
SHARED = 3


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.ModuleList(Layer() for _ in range(LAYERS - SHARED))

    def begin(self, encoder):
        """Takes the upper layers of the published encoder."""
        for own, given in zip(self.layer, encoder.encoder.layer[SHARED:]):
            own.load_state_dict(given.state_dict())

    def tensors(self):
        return {f"layer.{name}": one for name, one in self.layer.state_dict().items()}

    def forward(self, pieces, sentence, count, noise=Still()):
        """Vectors [count, 384] of length 1 from the shared layers [rows, pieces, 384] and the sentence [rows, pieces] of each piece, -1 for none."""
        apart = (sentence[:, :, None] != sentence[:, None])[:, None]
        bias = torch.zeros(apart.shape).masked_fill_(apart, -1e4)
        for layer in self.layer:
            pieces = layer(pieces, bias, noise)
        inside = sentence >= 0
        return F.normalize(torch.zeros(count, WIDTH).index_add_(0, sentence[inside], pieces[inside].float()), dim=-1)


def numbers(articles, batch):
    """Sentences that lie whole in their window: the number of each piece's [rows, pieces], -1 for none, and (article, sentence) of each."""
    words, found = np.full(tuple(batch.mask.shape), -1, dtype=np.int64), []
    for row, window in enumerate(batch.windows):
        article = articles[window.article]
        bounds = np.append(article.sentences, len(article.words))
        for number in range(*np.searchsorted(article.sentences, [window.own, window.end])):
            if bounds[number + 1] <= window.end:
                words[row, bounds[number] - window.start:bounds[number + 1] - window.start] = len(found)
                found.append((window.article, number))
    of, flat = torch.from_numpy(words).reshape(-1), batch.word
    return torch.where(flat >= 0, of[flat.clamp(min=0)], torch.full_like(flat, -1)), found
