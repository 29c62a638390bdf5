"""Writes the attributions that a snapshot finds in unlabelled news: a second run learns from them beside PolNeAR, and fits less to its papers."""

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
    parser.add_argument("--snapshot", type=Path, required=True, help="the teacher")
    options = parser.parse_args()
    machine.ready(1)
    tokenizer = WordPiece(read_vocabulary(options.models / "bert-base-uncased-vocab.txt"))
    model, _ = models.load(options.snapshot)
    news = corpora.spoken(texts.read(options.work / "data" / "news.jsonl", tokenizer, corpora.NEWS))
    tags = evaluate.attribution_tags(model, news, fast=True)
    np.savez(options.work / "data" / "silver.npz", **{one.name: found.astype(np.int8) for one, found in zip(news, tags)})
    print(f"{len(news)} articles, {sum((found > 0).any() for found in tags)} with attributions", flush=True)


if __name__ == "__main__":
    main()
