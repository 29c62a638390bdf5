"""The encoder with its heads, and its beginnings from the published weights."""

import numpy as np
import torch
from torch import nn

import tensors
from batches import build, order
from encoder import WIDTH, Encoder, Reading
from heads import attribution, names, sentences, syntax

# A head is one file in heads/ and one line here. The heads links and vectors are trained afterwards, with the encoder at rest.
HEADS = {"attribution": attribution, "names": names, "sentences": sentences, "syntax": syntax}

__all__ = ["HEADS", "WIDTH", "Model", "load", "published", "read"]


class Model(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.encoder = Encoder()
        self.head = nn.ModuleDict({name: head.Head(labels) if name == "syntax" else head.Head() for name, head in HEADS.items()})

    def begin(self, path):
        """Takes the published weights for all that they cover."""
        start(self.encoder, path)


def start(encoder, path):
    given = {name: torch.from_numpy(one.astype(np.float32)) for name, one in tensors.read(path).items()}
    missing = encoder.load_state_dict({name: one for name, one in given.items() if not name.startswith("pooler.")}, strict=False)
    if missing.unexpected_keys or any(not name.startswith(("channels.", "words.")) for name in missing.missing_keys):
        raise ValueError(f"These are not the weights of the encoder: {missing}")


def published(models):
    """The published encoder as it is: its channels are zero."""
    found = nn.Module()
    found.encoder = Encoder()
    start(found.encoder, models / "all-minilm-l6-v2.safetensors")
    return found.eval()


def load(path):
    """A model and what was saved with it."""
    state = torch.load(path)
    found = Model(syntax.Labels(**state["labels"]))
    found.load_state_dict(state["model"])
    return found.eval(), state


def read(model, articles, found, fast, size=16):
    """What heads read of each window, longest windows first: (windows, batch, reading)."""
    model.eval()
    with torch.no_grad():
        for chosen in order(found, size):
            batch = build(articles, chosen)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=fast):
                reading = model.encoder(batch)
            yield chosen, batch, Reading(reading.pieces.float(), reading.words.float())
