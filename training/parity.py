"""What every step gives for an article, from the rounded weights in fp32: tests compare the program with it (FORMAT.md, Parity file)."""

import numpy as np
import torch

import evaluate
from batches import build, cut
from encoder import WIDTH, Reading
from heads import attribution, links, names, syntax
from heads import vectors as sentences


def article(model, late, one):
    """All results for an article; `late` holds the heads links and vectors."""
    found = cut([one])
    with torch.no_grad():
        read = [(window, *encoded(model, one, window)) for window in found]
        result = {**source(one, found), "last": rows(read[0][2].pieces[0, :, :8])}
        result.update(joined([words(model, one, window, reading) for window, _, reading in read]))
        vectors = np.concatenate([reading.words[0, window.own - window.start:].numpy() for window, _, reading in read])
        result.update(vectors=rows(vectors[:, :8]), sentenceVectors=rows(sentence_vectors(model, late["vectors"], one, read)))
    result.update(linked(late["links"], one, vectors, result["tags"]))
    return result


def encoded(model, one, window):
    batch = build([one], [window])
    pieces = model.encoder.pieces(batch)
    return batch, Reading(pieces, model.encoder.combine(pieces, batch))


def source(one, found):
    """What goes in."""
    return {
        "name": one.name, "text": one.text, "words": one.words.tolist(), "case": one.case.tolist(), "quotation": one.quotation.tolist(),
        "sentences": one.sentences.tolist(), "paragraphs": one.paragraphs.tolist(), "pieces": one.pieces,
        "windows": [{"context": window.start, "own": window.own, "end": window.end} for window in found],
    }


def joined(windows):
    """The lists of all windows behind one another."""
    return {name: [value for window in windows for value in window[name]] for name in windows[0]}


def words(model, one, window, read):
    """What the heads say of a window's own words."""
    spans, tagger, trees = model.head["attribution"], model.head["names"], model.head["syntax"]
    emissions, own = spans.emission(read.words)[0].numpy(), slice(window.own - window.start, None)
    upos, features, lemmas = (scores(read.words)[0, own].argmax(-1).tolist() for scores in (trees.upos, trees.features, trees.lemma))
    d, h = trees.sides(read.words)
    tree = evaluate.parse(one, window, trees.arcs(d, h)[0].numpy())
    relations = evaluate.name_relations(trees, d[0], h[0], tree)
    return {
        "emissions": rows(emissions[own]), "tags": [attribution.LABELS[tag] for tag in spans.decode(emissions)[own]],
        "names": [names.LABELS[tag] for tag in names.decode(tagger.emission(read.words)[0].numpy())[own]],
        "ends": [round(float(logit), 5) for logit in model.head["sentences"].logits(read.words)[0, own]],
        "upos": [syntax.UPOS[number] for number in upos], "features": [trees.labels.features[number] for number in features],
        "lemmas": [trees.labels.lemmas[number] for number in lemmas], "heads": [int(head) - 1 + window.start if head > 0 else -1 for head in tree[own]],
        "relations": ["root" if head == 0 else trees.labels.relations[number] for head, number in zip(tree[own], relations[own])],
    }


def sentence_vectors(model, head, one, read):
    """One vector a sentence; zeros for one that is cut by a window."""
    found = np.zeros((len(one.sentences), WIDTH), np.float32)
    for _, batch, _ in read:
        sentence, places = sentences.numbers([one], batch)
        if places:
            found[[number for _, number in places]] = head(model.encoder.pieces(batch, layers=sentences.SHARED), sentence, len(places)).numpy()
    return found


def linked(head, one, vectors, tags):
    lists = links.Surroundings(one, attribution.spans([attribution.LABELS.index(tag) for tag in tags])).pairs()
    shares = links.probabilities(head, vectors, lists)
    return {
        "links": [{"role": pair.role, "span": pair.span, "cue": pair.cue, "features": [round(value, 5) for value in pair.features], "p": round(share, 5)}
                  for pairs, probable in zip(lists, shares) for pair, share in zip(pairs, probable)],
        "attributions": [{"source": who, "cue": cue, "contents": contents} for who, cue, contents in links.decode(lists, shares)],
    }


def rows(values):
    return [[round(float(value), 5) for value in row] for row in values]
