"""Writes the weights of a snapshot as integers, their card and the activations that tests compare with (FORMAT.md)."""

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
import parity
import tensors
from heads import attribution, links, names, sentences, syntax, vectors
from wordpiece import WordPiece, read_vocabulary

NAME, VOCABULARY = "onrecord", "bert-base-uncased-vocab.txt"
EMBEDDINGS = ("embeddings.word_embeddings.weight", "embeddings.position_embeddings.weight")
BYTES = ("words.linear", "words.gate", "head.links.span", "head.links.cue", "head.syntax.features", "head.syntax.lemma", "head.syntax.dependent", "head.syntax.head")
SETS = [
    ("all-MiniLM-L6-v2", "weights at the start; target of the head vectors", "Apache-2.0"),
    ("PolNeAR 1.0.0, train, first annotator", "heads attribution and links", "none stated; texts belong to their publishers"),
    ("UD English EWT 2.16, train", "heads syntax and sentences", "CC BY-SA 4.0"),
    ("UD English GUM 2.16, train: documents of free genres", "heads syntax and sentences", "CC BY 4.0; texts by genre, non-commercial ones left out"),
    ("CrossNER politics, train", "head names", "MIT"),
    ("names found by spaCy en_core_web_md 3.8 on PolNeAR train and on news of BBC, ABC, agencies and Reuters-21578", "head names", "MIT; texts belong to their publishers, research only"),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--step", type=int, required=True, help="the snapshot")
    options = parser.parse_args()
    machine.ready(1)
    model, state = models.load(options.work / f"step-{options.step}.pt")
    late = torch.nn.ModuleDict({"links": links.Head(), "vectors": vectors.Head()})
    saved = {name: torch.load(options.work / f"{name}-{options.step}.pt") for name in late}
    for name, one in late.items():
        one.load_state_dict(saved[name]["model"])
    to = options.work / f"export-{options.step}"
    to.mkdir(exist_ok=True)
    stored = integers(model, late)
    tensors.write(to / f"{NAME}.safetensors", stored, {"format": "1"})
    shutil.copyfile(options.models / VOCABULARY, to / VOCABULARY)
    restore(model, late, stored)
    tokenizer = WordPiece(read_vocabulary(options.models / VOCABULARY))
    write(to / f"{NAME}-parity.json", {"articles": [parity.article(model, late, one) for one in texts.read(options.work / "data" / "parity.jsonl", tokenizer)]})
    scores = evaluate.Sets(options.work, tokenizer).scores(model, fast=True)
    write(to / f"{NAME}.json", card(to, state, model.head["syntax"].labels, {**scores, **saved["vectors"]["scores"]}, wholes(model, late["links"], options.work, tokenizer)), indent=1)
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


def named(model, late):
    """All parameters under the names of the file."""
    found = dict(model.encoder.state_dict())
    for name, one in heads(model, late):
        found.update({f"head.{name}.{part}": tensor for part, tensor in one.tensors().items()})
    return {name: one.detach().numpy().astype(np.float32) for name, one in found.items()}


def heads(model, late):
    return [*model.head.items(), *late.items()]


def integers(model, late):
    """The tensors of the file: products within 63, embeddings within 127, the rest as it is."""
    result = {}
    for name, one in named(model, late).items():
        product = one.ndim == 2 and (name.startswith(("encoder.layer.", "head.vectors.layer.")) or name.removesuffix(".weight") in BYTES)
        if product or name in EMBEDDINGS:
            result[name], result[f"{name}.scale"] = tensors.rounded(one, 63 if product else 127)
        else:
            result[name] = one
    return result


def restore(model, late, stored):
    """Puts the rounded weights back, so that what follows measures what is shipped."""
    values = {name: torch.from_numpy(one.astype(np.float32) * stored[f"{name}.scale"][:, None] if one.dtype == np.int8 else one.copy())
              for name, one in stored.items() if not name.endswith(".scale")}
    model.encoder.load_state_dict({name: one for name, one in values.items() if not name.startswith("head.")})
    with torch.no_grad():
        for name, one in heads(model, late):
            for part, tensor in one.tensors().items():
                if isinstance(tensor, torch.nn.Parameter) or part in one.state_dict():
                    tensor.copy_(values[f"head.{name}.{part}"])
    model.eval()
    late.eval()


def wholes(model, head, work, tokenizer):
    """F1 of whole attributions on dev."""
    dev = texts.read(work / "data" / "polnear-dev.jsonl", tokenizer)
    found = {one.name: tags for one, tags in zip(dev, evaluate.attribution_tags(model, dev, fast=True))}
    return training.triples(head, training.vectors_of(model, dev), lambda article: attribution.spans(found[article.name]))


def card(to, state, labels, scores, wholes):
    file, vocabulary = to / f"{NAME}.safetensors", to / VOCABULARY
    return {
        "format": 1, "name": NAME,
        "made": {"seed": state["seed"], "steps": state["step"], "passes": state["passes"], "torch": torch.__version__},
        "tensors": {"file": file.name, "bytes": file.stat().st_size, "sha256": hashlib.sha256(file.read_bytes()).hexdigest()},
        "vocabulary": {"file": vocabulary.name, "size": encoder.PIECES, "sha256": hashlib.sha256(vocabulary.read_bytes()).hexdigest()},
        "encoder": {"layers": encoder.LAYERS, "width": encoder.WIDTH, "heads": encoder.HEADS, "feed_forward": encoder.FEED,
                    "positions": encoder.POSITIONS, "epsilon": encoder.EPSILON},
        "words": {"window": texts.WINDOW, "context": texts.CONTEXT, "pieces": texts.PIECES, "width": encoder.WIDTH},
        "channels": {"case": 13, "quotation": 13, "piece": 5},
        "heads": {
            "attribution": {"labels": attribution.LABELS, "scores": scored(scores, "polnear dev", ("source.", "cue.", "content."))},
            "names": {"labels": names.LABELS, "scores": scored(scores, "dev", ("uner.", "conll."))},
            "sentences": {"threshold": sentences.THRESHOLD, "scores": {f"{bank} dev ends.f1": scores[f"{bank}.ends"] for bank in ("ewt", "gum")}},
            "syntax": {"upos": syntax.UPOS, **vars(labels), "scores": {f"dev {bank}.{one}": scores[f"{bank}.{one}"] for bank in ("ewt", "gum")
                                                                      for one in ("upos", "features", "lemma", "uas", "las")}},
            "vectors": {"shared": vectors.SHARED, "layers": encoder.LAYERS - vectors.SHARED, "scores": {"polnear dev cosine": scores["cosine"]}},
            "links": {"features": links.FEATURES, "candidates": links.CANDIDATES, "reach": links.REACH, "threshold": links.THRESHOLD,
                      "scores": {f"polnear dev {name}": one for name, one in wholes.items()}},
        },
        "sets": [{"name": name, "use": use, "licence": licence} for name, use, licence in SETS],
    }


def scored(scores, where, beginnings):
    return {f"{where} {name}": one for name, one in scores.items() if name.startswith(beginnings)}


def write(path, value, indent=None):
    path.write_text(json.dumps(value, indent=indent, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
