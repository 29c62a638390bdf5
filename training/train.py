"""Trains the encoder and its heads up to the next snapshot; goes on where the last checkpoint stands."""

import machine  # first: it sets the number of threads
import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

import corpora
import evaluate
from batches import Marks, Spelling, build
from encoder import Noise
from model import HEADS, Model
from wordpiece import WordPiece, read_vocabulary

WARM, CLIP, SAVE = 0.05, 1.0, 200

# The scores between tags are few and get small gradients: at the rate of the other weights they hardly leave zero.
CHAINS, CHAIN_RATE = {f"head.attribution.{name}" for name in ("start", "end", "transitions")}, 1e-2


def main():
    options = read_options()
    machine.ready(options.seed)
    run = Run(options)
    run.resume()
    if run.step < run.total:
        run.train()


def read_options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, default=Path.home() / ".cache" / "onrecord-training", help="checkpoints and prepared sets")
    parser.add_argument("--shared", type=Path, required=True, help="folder of the sets and of the published encoder")
    parser.add_argument("--snapshot", type=int, default=2000, help="steps between snapshots, each scored; the program ends after one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--encoder-rate", type=float, default=1.5e-4)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--role", choices=["first", "teacher", "second"], default="first", help="first: all heads; teacher: attributions alone, for soft labels; second: from --begin, with soft labels")
    parser.add_argument("--begin", type=Path, help="the snapshot that a second run starts from")
    parser.add_argument("--fp32", action="store_true", help="no bfloat16 products")
    parser.add_argument("--deadline", help="HH:MM; make the run shorter when the pace says that it would end later")
    parser.add_argument("--steps", type=int, help="stop after this many steps, checkpoint written")
    return parser.parse_args()


class Run:
    def __init__(self, options):
        self.options, self.step, self.norm = options, 0, 0.0
        models = options.shared / "models"
        tokenizer = WordPiece(read_vocabulary(models / "bert-base-uncased-vocab.txt"))
        self.marks = Marks(tokenizer.ids)
        self.corpora, self.labels = corpora.load(options.work, options.shared, tokenizer, options.role)
        self.dev = evaluate.Sets(options.work, tokenizer)
        self.draw = corpora.Draw(self.corpora, options.seed)
        self.total = self.draw.total
        self.model = Model(self.labels)
        if options.begin is None:
            self.model.begin(models / "all-minilm-l6-v2.safetensors")
        else:
            self.model.load_state_dict(torch.load(options.begin)["model"])
        self.dense, self.sparse = optimizers(self.model, options)
        print(f"{self.total} steps in a run of full length", flush=True)

    @property
    def checkpoint(self):
        return self.options.work / "checkpoint.pt"

    def resume(self):
        if not self.checkpoint.exists():
            return
        state = torch.load(self.checkpoint)
        if state["seed"] != self.options.seed:
            raise SystemExit(f"The checkpoint was made with seed {state['seed']}.")
        self.model.load_state_dict(state["model"])
        self.dense.load_state_dict(state["dense"])
        self.sparse.load_state_dict(state["sparse"])
        self.step, self.total = state["step"], state["total"]
        print(f"goes on at step {self.step}", flush=True)
        if (self.step % self.options.snapshot == 0 or self.step == self.total) and not (self.options.work / f"step-{self.step}.pt").exists():
            self.finish()

    def save(self):
        fresh = self.checkpoint.with_suffix(".new")
        torch.save({"model": self.model.state_dict(), "dense": self.dense.state_dict(), "sparse": self.sparse.state_dict(),
                    "step": self.step, "seed": self.options.seed, "total": self.total}, fresh)
        fresh.replace(self.checkpoint)

    def train(self):
        next_one = (self.step // self.options.snapshot + 1) * self.options.snapshot
        began, pieces, losses = time.time(), 0, {}
        marked, marked_step = began, self.step
        while self.step < min(next_one, self.total, self.options.steps or self.total):
            corpus, chosen = self.draw.step(self.step)
            for name, loss in self.update(corpus, chosen).items():
                losses.setdefault(f"{corpus.name}.{name}", []).append(loss)
            pieces += sum(w.length for w in chosen)
            self.step += 1
            if self.step % 50 == 0:
                print(f"{time.strftime('%H:%M:%S')} step {self.step}/{self.total} norm {self.norm:.2f} {pieces / (time.time() - began):.0f} pieces/s "
                      + " ".join(f"{name} {np.mean(found):.3f}" for name, found in sorted(losses.items())), flush=True)
                losses = {}
            if self.step % SAVE == 0:
                self.shorten((time.time() - marked) / (self.step - marked_step))
                marked, marked_step = time.time(), self.step
                self.save()
        self.save()
        if self.step in (next_one, self.total):
            self.finish()

    def shorten(self, pace):
        """Only as many steps as the time allows, so that the rate still falls to zero."""
        if self.options.deadline is None:
            return
        now, (hour, minute) = time.localtime(), map(int, self.options.deadline.split(":"))
        left = (hour - now.tm_hour) * 3600 + (minute - now.tm_min) * 60 - now.tm_sec
        self.total = max(self.step + 1, min(self.draw.total, self.step + int(left / pace)))
        print(f"{self.total} steps at {pace:.2f} s a step", flush=True)

    def update(self, corpus, chosen):
        """One step; the losses of the corpus's heads."""
        options, random = self.options, np.random.default_rng([self.options.seed, 77, self.step])
        self.model.train()
        batch = build(corpus.articles, chosen, random, Spelling(), self.marks)
        noise = Noise(options.seed, self.step)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not options.fp32):
            read = self.model.encoder(batch, noise)
        losses = {name: self.model.head[name].loss(read, batch, HEADS[name].targets(corpus.articles, batch), noise) for name in corpus.weights}
        sum(corpus.weights[name] * loss for name, loss in losses.items()).backward()
        self.norm = clip(self.model)
        share = rate(self.step, self.total)
        for optimizer in (self.dense, self.sparse):
            for group in optimizer.param_groups:
                group["lr"] = group["top"] * share
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        return {name: loss.item() for name, loss in losses.items()}

    def finish(self):
        began = time.time()
        scores = self.dev.scores(self.model, fast=not self.options.fp32)
        line = {"step": self.step, "total": self.total, **scores}
        print(json.dumps(line), f"{time.time() - began:.0f} s", flush=True)
        with open(self.options.work / "scores.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        passes = {one.name: round(one.passes * self.step / self.draw.total, 2) for one in self.corpora}
        torch.save({"model": self.model.state_dict(), "labels": vars(self.labels), "seed": self.options.seed, "step": self.step, "passes": passes, "scores": scores},
                   self.options.work / f"step-{self.step}.pt")
        if self.step >= self.total:
            (self.options.work / "done").write_text(f"{self.step}\n", encoding="utf-8")


def optimizers(model, options):
    """AdamW for all but the word table; that one moves only the rows a batch has read."""
    table = model.encoder.embeddings.word_embeddings.weight
    published, chains, fresh = [], [], []
    for name, one in model.named_parameters():
        if one is not table:
            (published if name.startswith(("encoder.encoder.", "encoder.embeddings.")) else chains if name in CHAINS else fresh).append(one)
    groups = [{"params": these, "lr": 0.0, "top": top} for these, top in ((published, options.encoder_rate), (fresh, options.rate), (chains, CHAIN_RATE))]
    sparse = torch.optim.SparseAdam([{"params": [table], "lr": 1e-9, "top": options.encoder_rate}])
    return torch.optim.AdamW(groups, weight_decay=0.01), sparse


def rate(step, total):
    """Share of the top learning rate: linear up, then linear down to zero."""
    warm = WARM * total
    return (step + 1) / warm if step + 1 < warm else max(1e-6, (total - step) / (total - warm))


def clip(model):
    grads = [one.grad for one in model.parameters() if one.grad is not None]
    grads = [one.coalesce()._values() if one.is_sparse else one for one in grads]
    norm = torch.sqrt(sum(one.pow(2).sum() for one in grads))
    if norm > CLIP:
        for one in model.parameters():
            if one.grad is not None:
                one.grad = one.grad * (CLIP / norm)
    return norm.item()


if __name__ == "__main__":
    main()
