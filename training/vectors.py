"""Trains the head `vectors` to give what the published encoder gives for a sentence alone, with the shared layers of a snapshot at rest."""

import machine  # first: it sets the number of threads
import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

import articles as texts
import model as models
from batches import build, cut, order
from encoder import Noise
from heads import vectors
from train import clip
from wordpiece import WordPiece, read_vocabulary

PASSES, ROWS, RATE, WARM = 3, 12, 3e-4, 40


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--step", required=True, help="the snapshot whose encoder is read")
    parser.add_argument("--articles", type=int, help="train on the first so many articles only")
    parser.add_argument("--begin", type=Path, help="the head of an earlier snapshot, from which one pass is enough")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    machine.ready(options.seed)
    tokenizer = WordPiece(read_vocabulary(options.models / "bert-base-uncased-vocab.txt"))
    model, _ = models.load(options.work / f"step-{options.step}.pt")
    train, dev = (Sentences(options.work, part, tokenizer, options.articles if part == "train" else None) for part in ("train", "dev"))
    head = vectors.Head()
    if options.begin is None:
        head.begin(models.published(options.models).encoder)
    else:
        head.load_state_dict(torch.load(options.begin)["model"])
    fit(model, head, train, options.seed, PASSES if options.begin is None else 1)
    scores = {"cosine": cosine(model, head, dev)}
    print(json.dumps({"step": options.step, **scores}), flush=True)
    torch.save({"model": head.state_dict(), "scores": scores}, options.work / f"vectors-{options.step}.pt")


class Sentences:
    """Articles and the published encoder's vectors of their sentences."""

    def __init__(self, work, part, tokenizer, most=None):
        self.articles = texts.read(work / "data" / f"polnear-{part}.jsonl", tokenizer, most)
        self._first = np.concatenate([[0], np.cumsum([len(one.sentences) for one in self.articles])])
        self._vectors = np.load(work / "data" / f"vectors-{part}.npy")
        self.windows = cut(self.articles)

    def wanted(self, places):
        """Vectors of (article, sentence)."""
        return torch.from_numpy(self._vectors[[self._first[article] + number for article, number in places]].astype(np.float32))


def fit(model, head, train, seed, passes):
    plan = [chosen for number in range(passes) for chosen in order(train.windows, ROWS, np.random.default_rng([seed, 5, number]))]
    optimizer = torch.optim.AdamW(head.parameters(), lr=0.0, weight_decay=0.01)
    began, losses = time.time(), []
    for step, chosen in enumerate(plan):
        given, wanted = read(model, head, train, chosen, Noise(seed, 10**6 + step))
        if len(wanted) == 0:
            continue
        loss = 1 - (given * wanted).sum(-1).mean()
        loss.backward()
        clip(head)
        optimizer.param_groups[0]["lr"] = RATE * min((step + 1) / WARM, (len(plan) - step) / len(plan))
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        losses.append(loss.item())
        if step % 50 == 0:
            print(f"vectors, step {step}/{len(plan)}: loss {np.mean(losses[-50:]):.4f}, {time.time() - began:.0f} s", flush=True)


def read(model, head, found, chosen, noise=None):
    """The head's vectors of a batch's sentences, and the wanted ones."""
    batch = build(found.articles, chosen)
    sentence, places = vectors.numbers(found.articles, batch)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        with torch.no_grad():
            pieces = model.encoder.pieces(batch, layers=vectors.SHARED)
        given = head(pieces.float(), sentence, len(places), *([noise] if noise else []))
    return given, found.wanted(places) if places else []


def cosine(model, head, dev):
    """Mean cosine over all sentences that lie whole in a window."""
    total = count = 0
    with torch.no_grad():
        for chosen in order(dev.windows, 16):
            given, wanted = read(model, head, dev, chosen)
            if len(wanted):
                total, count = total + (given * wanted).sum().item(), count + len(wanted)
    return round(total / count, 4)


if __name__ == "__main__":
    main()
