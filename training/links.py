"""Trains the links on the gold spans of the training set, with the encoder of a snapshot frozen."""

import machine  # first: it sets the number of threads
import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import articles as texts
import evaluate
import model as models
from batches import cut
from heads import attribution, links
from heads.tagging import characters, words_of
from wordpiece import WordPiece, read_vocabulary

EPOCHS, ROWS, RATE, DROP = 8, 128, 2e-3, 0.2


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--step", type=int, required=True, help="the snapshot whose encoder is read")
    parser.add_argument("--articles", type=int, help="train on the first so many articles only")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    machine.ready(options.seed)
    tokenizer = WordPiece(read_vocabulary(options.models / "bert-base-uncased-vocab.txt"))
    model, _ = models.load(options.work / f"step-{options.step}.pt")
    train, dev = (texts.read(options.work / "data" / f"polnear-{part}.jsonl", tokenizer) for part in ("train", "dev"))
    head = fit(vectors_of(model, train[:options.articles]), options.seed)
    read = vectors_of(model, dev)
    scores = {f"gold.{name}": one for name, one in triples(head, read, gold_spans).items()}
    tags = {one.name: found for one, found in zip(dev, evaluate.attribution_tags(model, dev, fast=True))}
    scores.update(triples(head, read, lambda article: attribution.spans(tags[article.name])))
    print(json.dumps({"step": options.step, **scores}), flush=True)
    torch.save({"model": head.state_dict(), "scores": scores}, options.work / f"links-{options.step}.pt")


def vectors_of(model, articles):
    """Articles with the vectors of their words."""
    began, found = time.time(), [np.zeros((len(one.words), models.WIDTH), dtype=np.float16) for one in articles]
    for chosen, _, read in models.read(model, articles, cut(articles), fast=True):
        for row, window in enumerate(chosen):
            found[window.article][window.own:window.end] = read.words[row, window.own - window.start:window.end - window.start].numpy()
    print(f"{sum(len(one.words) for one in articles)} words read in {time.time() - began:.0f} s", flush=True)
    return list(zip(articles, found))


def gold_spans(article):
    """The spans of the gold as word ranges with their roles."""
    return sorted({(role, *words) for _, spans in gold(article) for role, words in spans})


def gold(article):
    """Each gold attribution: (its cue, [(role, word range)])."""
    for one in attribution.gold(article):
        spans = [(role, words_of(article, span)) for role in attribution.ROLES for span in one[role]]
        spans = [(role, words) for role, words in spans if words is not None]
        for cue in (words for role, words in spans if role == "cue"):
            yield cue, spans


def fit(read, seed):
    """The head trained on gold spans."""
    torch.manual_seed(seed)
    head, examples = links.Head(), collect(read)
    steps = EPOCHS * -(-len(examples[0]) // ROWS)
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.0, min(1.0, (step + 1) / 50, (steps - step) / steps)))
    for epoch in range(EPOCHS):
        total = 0.0
        for chosen in torch.randperm(len(examples[0])).split(ROWS):
            spans, cues, features, labels, present = (one[chosen] for one in examples)
            scores = head(spans.float()[:, None].expand(-1, links.CANDIDATES, -1), cues.float(), features, DROP)
            loss = loss_of(scores, labels, present, features[:, 0, 0] > 0)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item() * len(chosen)
        print(f"links, epoch {epoch + 1}: loss {total / len(examples[0]):.4f}", flush=True)
    return head.eval()


def loss_of(scores, labels, present, is_content):
    """Each pair by itself, and for contents, which have one cue, the choice among the pairs."""
    alone = F.binary_cross_entropy_with_logits(scores, labels, reduction="none") * present
    choice = F.log_softmax(scores.masked_fill(present == 0, -1e4), -1)
    chosen = -(choice * labels).sum(-1) * is_content
    return (alone.sum() + chosen.sum()) / present.sum()


def collect(read):
    """Inputs and labels of all spans, with places for absent candidates."""
    rows = []
    for article, vectors in read:
        belongs = {}
        for cue, spans in gold(article):
            for role, words in spans:
                belongs.setdefault((role, words), set()).add(cue)
        vectors = vectors.astype(np.float32)
        for pairs in links.Surroundings(article, gold_spans(article)).pairs():
            rows.append(row(vectors, pairs, belongs[(pairs[0].role, pairs[0].span)]))
    return [torch.from_numpy(np.stack(column)) for column in zip(*rows)]


def row(vectors, pairs, belongs):
    count, lacking = len(pairs), links.CANDIDATES - len(pairs)
    cues = np.zeros((links.CANDIDATES, 2 * models.WIDTH), dtype=np.float16)
    cues[:count] = [links.cue_input(vectors, pair.cue) for pair in pairs]
    features = np.zeros((links.CANDIDATES, len(links.FEATURES)), dtype=np.float32)
    features[:count] = [pair.features for pair in pairs]
    labels = np.array([float(pair.cue in belongs) for pair in pairs] + [0.0] * lacking, dtype=np.float32)
    present = np.array([1.0] * count + [0.0] * lacking, dtype=np.float32)
    return links.span_input(vectors, pairs[0].span).astype(np.float16), cues, features, labels, present


def triples(head, read, spans_of):
    """F1 of whole attributions: source, cue and contents all exact."""
    right = predicted = wanted = 0
    for article, vectors in read:
        lists = links.Surroundings(article, spans_of(article)).pairs()
        found = links.decode(lists, links.probabilities(head, vectors.astype(np.float32), lists))
        keys = {key([source] if source else [], [cue], contents, article) for source, cue, contents in found}
        gold_keys = {tuple(tuple(sorted(map(tuple, one[role]))) for role in attribution.ROLES) for one in attribution.gold(article)}
        right, predicted, wanted = right + len(keys & gold_keys), predicted + len(keys), wanted + len(gold_keys)
    return evaluate.measures("triple", right, predicted, wanted)


def key(sources, cues, contents, article):
    return tuple(tuple(sorted(characters(article, *span) for span in spans)) for spans in (sources, cues, contents))


if __name__ == "__main__":
    main()
