"""Writes the vectors that the published encoder gives for each sentence of PolNeAR: what the head `vectors` learns."""

import machine  # first: it sets the number of threads
import argparse
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import articles as texts
import model as models
from batches import build, order
from wordpiece import WordPiece, read_vocabulary

LONGEST = 254


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", type=Path, required=True)
    options = parser.parse_args()
    machine.ready(1)
    tokenizer = WordPiece(read_vocabulary(options.models / "bert-base-uncased-vocab.txt"))
    teacher = models.published(options.models)
    for part in ("train", "dev"):
        found = vectors(teacher, texts.read(options.work / "data" / f"polnear-{part}.jsonl", tokenizer))
        np.save(options.work / "data" / f"vectors-{part}.npy", found)
        print(f"{len(found)} sentences of {part}", flush=True)


def vectors(teacher, articles):
    """A vector of length 1 for each sentence of each article, in order [sentences, 384], float16."""
    alone = [window for number, article in enumerate(articles) for window in sentences(article, number)]
    found = np.zeros((len(alone), models.WIDTH), dtype=np.float16)
    places = {window: place for place, window in enumerate(alone)}
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for chosen in order(alone, 32):
            batch = build(articles, chosen)
            last = teacher.encoder.pieces(batch).float()
            inside = (torch.arange(last.shape[1])[None] < batch.lengths[:, None])[..., None]
            means = F.normalize((last * inside).sum(1), dim=-1).numpy()
            found[[places[window] for window in chosen]] = means
    return found


def sentences(article, number):
    """A window for each sentence; one that is too long for the encoder is cut."""
    bounds = np.append(article.sentences, len(article.words))
    sums = np.concatenate([[0], np.cumsum([len(one) for one in article.pieces])])
    for start, end in zip(bounds[:-1], bounds[1:]):
        end = min(end, np.searchsorted(sums, sums[start] + LONGEST, side="right") - 1)
        yield texts.Window(number, int(start), int(start), int(end), int(sums[end] - sums[start]) + 2)


if __name__ == "__main__":
    main()
