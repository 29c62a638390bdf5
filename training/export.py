"""Writes the weights of an epoch as integers, their card and the activations that tests compare with (FORMAT.md)."""

import machine  # first: it sets the number of threads
import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import torch

import articles as texts
import encoder
import evaluate
import links as training
import model as models
import tensors
from batches import build, cut
from heads import attribution, links
from wordpiece import WordPiece, read_vocabulary

NAME, VOCABULARY = "onrecord", "bert-base-uncased-vocab.txt"
EMBEDDINGS = ("embeddings.word_embeddings.weight", "embeddings.position_embeddings.weight")
SETS = [
    {"name": "all-MiniLM-L6-v2", "use": "weights at the start", "licence": "Apache-2.0"},
    {"name": "PolNeAR 1.0.0, train, first annotator", "use": "heads attribution and links", "licence": "none stated; texts belong to their publishers"},
]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--epoch", type=int, required=True)
    options = parser.parse_args()
    machine.ready(1)
    state = torch.load(options.work / f"epoch-{options.epoch}.pt")
    model, head = models.Model(), links.Head()
    model.load_state_dict(state["model"])
    head.load_state_dict(torch.load(options.work / f"links-{options.epoch}.pt")["model"])
    to = options.work / f"export-{options.epoch}"
    to.mkdir(exist_ok=True)
    stored = integers(model, head)
    tensors.write(to / f"{NAME}.safetensors", stored, {"format": "1"})
    shutil.copyfile(options.models / VOCABULARY, to / VOCABULARY)
    restore(model, head, stored)
    tokenizer = WordPiece(read_vocabulary(options.models / VOCABULARY))
    write(to / f"{NAME}-parity.json", {"articles": [parity(model, head, one) for one in texts.read(options.work / "data" / "parity.jsonl", tokenizer)]})
    dev = texts.read(options.work / "data" / "polnear-dev.jsonl", tokenizer)
    write(to / f"{NAME}.json", card(to, state, *dev_scores(model, head, dev)), indent=1)
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(to.iterdir()) if path.name != "SHA256SUMS"]
    (to / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    publish(options.work, to)


def publish(work, to):
    """Lets `export` name the newest finished folder."""
    link = work / "export.new"
    link.unlink(missing_ok=True)
    link.symlink_to(to.name)
    link.replace(work / "export")
    print(f"written to {to}", flush=True)


def named(model, head):
    """All parameters under the names of the file."""
    found = dict(model.encoder.state_dict())
    for name, one in [*model.head.items(), ("links", head)]:
        found.update({f"head.{name}.{part}": tensor for part, tensor in one.tensors().items()})
    return {name: one.detach().numpy().astype(np.float32) for name, one in found.items()}


def integers(model, head):
    """The tensors of the file: products within 63, embeddings within 127, the rest as it is."""
    result = {}
    for name, one in named(model, head).items():
        product = one.ndim == 2 and (name.startswith("encoder.layer.") or name in ("words.linear.weight", "words.gate.weight", "head.links.span.weight", "head.links.cue.weight"))
        if product or name in EMBEDDINGS:
            result[name], result[f"{name}.scale"] = tensors.rounded(one, 63 if product else 127)
        else:
            result[name] = one
    return result


def restore(model, head, stored):
    """Puts the rounded weights back, so that what follows measures what is shipped."""
    values = {name: torch.from_numpy(one.astype(np.float32) * stored[f"{name}.scale"][:, None] if one.dtype == np.int8 else one.copy())
              for name, one in stored.items() if not name.endswith(".scale")}
    model.encoder.load_state_dict({name: one for name, one in values.items() if not name.startswith("head.")})
    for name, one in [*model.head.items(), ("links", head)]:
        one.load_state_dict({part: values[f"head.{name}.{part}"] for part in one.state_dict()})
    model.eval()
    head.eval()


def dev_scores(model, head, dev):
    tags = {one.name: found for one, found in zip(dev, evaluate.predict(model, dev, fast=True))}
    found = training.triples(head, training.vectors_of(model, dev), lambda article: attribution.spans(tags[article.name]))
    return evaluate.scores(dev, list(tags.values())), found


def card(to, state, spans, wholes):
    file, vocabulary = to / f"{NAME}.safetensors", to / VOCABULARY
    return {
        "format": 1, "name": NAME,
        "made": {"seed": state["seed"], "epochs": state["epoch"], "steps": state["step"], "torch": torch.__version__},
        "tensors": {"file": file.name, "bytes": file.stat().st_size, "sha256": hashlib.sha256(file.read_bytes()).hexdigest()},
        "vocabulary": {"file": vocabulary.name, "size": encoder.PIECES, "sha256": hashlib.sha256(vocabulary.read_bytes()).hexdigest()},
        "encoder": {"layers": encoder.LAYERS, "width": encoder.WIDTH, "heads": encoder.HEADS, "feed_forward": encoder.FEED,
                    "positions": encoder.POSITIONS, "epsilon": encoder.EPSILON},
        "words": {"window": texts.WINDOW, "context": texts.CONTEXT, "pieces": texts.PIECES, "width": encoder.WIDTH},
        "channels": {"case": 13, "quotation": 13, "piece": 5},
        "heads": {
            "attribution": {"labels": attribution.LABELS, "scores": {f"polnear dev {name}": one for name, one in spans.items()}},
            "links": {"features": links.FEATURES, "candidates": links.CANDIDATES, "reach": links.REACH, "threshold": links.THRESHOLD,
                      "scores": {f"polnear dev {name}": one for name, one in wholes.items()}},
        },
        "sets": SETS,
    }


def parity(model, head, article):
    """What every step gives for an article, from the rounded weights in fp32."""
    found = cut([article])
    vectors, emissions = (np.zeros((len(article.words), width), dtype=np.float32) for width in (encoder.WIDTH, len(attribution.LABELS)))
    tags, last = np.zeros(len(article.words), dtype=np.int64), None
    with torch.no_grad():
        for window in found:
            batch = build([article], [window])
            pieces = model.encoder.pieces(batch)
            last = pieces[0, :, :8].numpy() if last is None else last
            words = model.encoder.combine(pieces, batch)[0]
            scores = model.head["attribution"].emission(words).numpy()
            own = slice(window.own - window.start, None)
            vectors[window.own:window.end], emissions[window.own:window.end] = words[own].numpy(), scores[own]
            tags[window.own:window.end] = model.head["attribution"].decode(scores, window.end - window.start)[own]
    lists = links.Surroundings(article, attribution.spans(tags)).pairs()
    shares = links.probabilities(head, vectors, lists)
    return {
        "name": article.name, "text": article.text, "words": article.words.tolist(), "case": article.case.tolist(), "quotation": article.quotation.tolist(),
        "sentences": article.sentences.tolist(), "paragraphs": article.paragraphs.tolist(), "pieces": article.pieces,
        "windows": [{"context": one.start, "own": one.own, "end": one.end} for one in found],
        "last": rows(last), "vectors": rows(vectors[:, :8]), "emissions": rows(emissions), "tags": [attribution.LABELS[one] for one in tags],
        "links": [{"role": pair.role, "span": pair.span, "cue": pair.cue, "features": [round(one, 5) for one in pair.features], "p": round(share, 5)}
                  for pairs, given in zip(lists, shares) for pair, share in zip(pairs, given)],
        "attributions": [{"source": source, "cue": cue, "contents": contents} for source, cue, contents in links.decode(lists, shares)],
    }


def rows(values):
    return [[round(float(one), 5) for one in row] for row in values]


def write(path, value, indent=None):
    path.write_text(json.dumps(value, indent=indent, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
