"""The encoder with its heads, and its beginnings from the published weights."""

import numpy as np
import torch
from torch import nn

import tensors
from batches import build, order
from encoder import WIDTH, Encoder
from heads import attribution

# A head is one file in heads/ and one line here.
HEADS = {"attribution": attribution}

__all__ = ["HEADS", "WIDTH", "Model", "read"]


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        self.head = nn.ModuleDict({name: head.Head() for name, head in HEADS.items()})

    def begin(self, path):
        """Takes the published weights for all that they cover."""
        given = {name: torch.from_numpy(one.astype(np.float32)) for name, one in tensors.read(path).items()}
        missing = self.encoder.load_state_dict({name: one for name, one in given.items() if not name.startswith("pooler.")}, strict=False)
        if missing.unexpected_keys or any(not name.startswith(("channels.", "words.")) for name in missing.missing_keys):
            raise ValueError(f"These are not the weights of the encoder: {missing}")


def read(model, articles, found, fast, size=16):
    """Word vectors of each window, longest windows first: (window, vectors of its words as numpy)."""
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=fast):
        for chosen in order(found, size):
            vectors = model.encoder(build(articles, chosen))
            for row, window in enumerate(chosen):
                yield window, vectors[row, :window.end - window.start]
