"""Writes what several teachers together think of each word of PolNeAR and of the unlabelled news: a second run learns from it, and fits less to the papers."""

import machine  # first: it sets the number of threads
import argparse
from pathlib import Path

import numpy as np

import articles as texts
import corpora
import evaluate
import model as models
from wordpiece import WordPiece, read_vocabulary


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("teachers", type=Path, nargs="+", help="their snapshots")
    options = parser.parse_args()
    machine.ready(1)
    tokenizer = WordPiece(read_vocabulary(options.models / "bert-base-uncased-vocab.txt"))
    teachers = [models.load(path)[0] for path in options.teachers]
    sets = {"dev": texts.read(options.work / "data" / "polnear-dev.jsonl", tokenizer),
            "polnear": texts.read(options.work / "data" / "polnear-train.jsonl", tokenizer),
            "news": corpora.spoken(texts.read(options.work / "data" / "news.jsonl", tokenizer, corpora.NEWS))}
    heads = [one.head["attribution"] for one in teachers]
    mean = {"start": average(one.start for one in heads), "steps": average(one.steps() for one in heads), "end": average(one.end for one in heads)}
    for name, articles in sets.items():
        scores = [average(these) for these in zip(*(evaluate.emissions(one, articles, fast=True) for one in teachers))]
        if name == "dev":
            print("together", evaluate.spans(articles, [evaluate.decoded(one, **mean) for one in scores]), flush=True)
        else:
            mean.update({f"{name}/{one.name}": found.astype(np.float16) for one, found in zip(articles, scores)})
    np.savez(options.work / "data" / "silver.npz", **mean)


def average(arrays):
    found = [np.asarray(one.detach() if hasattr(one, "detach") else one) for one in arrays]
    return sum(found) / len(found)


if __name__ == "__main__":
    main()
