"""Trains the encoder and its heads up to the end of the next epoch; goes on where the last checkpoint stands."""

import machine  # first: it sets the number of threads
import argparse
import json
import math
import time
from pathlib import Path

import numpy as np
import torch

import articles as texts
import evaluate
from batches import Marks, Spelling, build, cut, order
from encoder import Noise
from model import HEADS, Model
from wordpiece import WordPiece, read_vocabulary

WARM, CLIP, SAVE = 0.06, 1.0, 200


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
    parser.add_argument("--models", type=Path, required=True, help="folder of the published encoder and its vocabulary")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=12, help="windows a step")
    parser.add_argument("--encoder-rate", type=float, default=1.2e-4)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--fp32", action="store_true", help="no bfloat16 products")
    parser.add_argument("--deadline", help="HH:MM; leave out the last epochs when the pace of the one before says that they would end later")
    parser.add_argument("--steps", type=int, help="stop after this many steps, checkpoint written")
    return parser.parse_args()


class Run:
    def __init__(self, options):
        self.options, self.step, self.norm = options, 0, 0.0
        tokenizer = WordPiece(read_vocabulary(options.models / "bert-base-uncased-vocab.txt"))
        self.marks = Marks(tokenizer.ids)
        self.train_set, self.dev_set = (texts.read(options.work / "data" / f"polnear-{part}.jsonl", tokenizer) for part in ("train", "dev"))
        for name, head in HEADS.items():
            for article in self.train_set:
                article.targets[name] = head.target(article)
        self.windows = cut(self.train_set)
        self.a_epoch = math.ceil(len(self.windows) / options.batch)
        self.epochs, self.pace = options.epochs, None
        self.model = Model()
        self.model.begin(options.models / "all-minilm-l6-v2.safetensors")
        self.dense, self.sparse = optimizers(self.model, options)
        print(f"{len(self.windows)} windows, {sum(w.length for w in self.windows)} pieces, {self.a_epoch} steps an epoch", flush=True)

    @property
    def total(self):
        return self.a_epoch * self.epochs

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
        self.step, self.pace = state["step"], state.get("pace")
        self.epochs = min(self.epochs, state.get("epochs", self.epochs))
        done = self.step // self.a_epoch
        if self.step % self.a_epoch == 0 and not (self.options.work / f"epoch-{done}.pt").exists():
            self.finish(done)
        self.shorten()
        print(f"goes on at step {self.step}", flush=True)

    def shorten(self):
        """At the start of an epoch: only as many as the time allows, so that the rate still falls to zero."""
        if self.options.deadline is None or self.pace is None or self.step % self.a_epoch:
            return
        now, (hour, minute) = time.localtime(), map(int, self.options.deadline.split(":"))
        left = (hour - now.tm_hour) * 3600 + (minute - now.tm_min) * 60
        done = self.step // self.a_epoch
        self.epochs = max(done + 1, min(self.epochs, done + round(left / (self.pace * self.a_epoch))))
        print(f"{self.epochs} epochs at {self.pace:.2f} s a step", flush=True)

    def save(self):
        fresh = self.checkpoint.with_suffix(".new")
        torch.save({"model": self.model.state_dict(), "dense": self.dense.state_dict(), "sparse": self.sparse.state_dict(),
                    "step": self.step, "seed": self.options.seed, "epochs": self.epochs, "pace": self.pace}, fresh)
        fresh.replace(self.checkpoint)

    def train(self):
        epoch = self.step // self.a_epoch
        plan = order(self.windows, self.options.batch, np.random.default_rng([self.options.seed, epoch]))
        last = self.a_epoch * (epoch + 1)
        stop = min(last, self.options.steps or last)
        began, pieces, losses, clock = time.time(), 0, [], []
        while self.step < stop:
            chosen = plan[self.step % self.a_epoch]
            losses.append(self.update(chosen))
            pieces += sum(w.length for w in chosen)
            self.step += 1
            clock.append(time.time())
            if self.step % 20 == 0:
                pace = pieces / (time.time() - began)
                left = (self.total - self.step) * (time.time() - began) / len(losses)
                print(f"{time.strftime('%H:%M:%S')} step {self.step}/{self.total} loss {np.mean(losses[-20:]):.4f} norm {self.norm:.2f} "
                      f"{pace:.0f} pieces/s, {left / 60:.0f} min left", flush=True)
            if self.step % SAVE == 0:
                self.save()
        if len(clock) > 60:
            self.pace = (clock[-1] - clock[-61]) / 60
        self.save()
        if self.step == last:
            self.finish(epoch + 1)

    def update(self, chosen):
        options, random = self.options, np.random.default_rng([self.options.seed, 77, self.step])
        self.model.train()
        batch = build(self.train_set, chosen, random, Spelling(), self.marks)
        noise = Noise(options.seed, self.step)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not options.fp32):
            vectors = self.model.encoder(batch, noise)
        loss = sum(head.weight * head.loss(vectors, batch, HEADS[name].targets(self.train_set, batch), noise) for name, head in self.model.head.items())
        loss.backward()
        self.norm = clip(self.model)
        share = rate(self.step, self.total)
        for optimizer in (self.dense, self.sparse):
            for group in optimizer.param_groups:
                group["lr"] = group["top"] * share
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        return loss.item()

    def finish(self, epoch):
        began = time.time()
        scores = evaluate.scores(self.dev_set, evaluate.predict(self.model, self.dev_set, fast=not self.options.fp32))
        line = {"epoch": epoch, "step": self.step, "total": self.total, **scores}
        print(json.dumps(line), f"{time.time() - began:.0f} s", flush=True)
        with open(self.options.work / "scores.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        torch.save({"model": self.model.state_dict(), "seed": self.options.seed, "step": self.step, "epoch": epoch, "scores": scores},
                   self.options.work / f"epoch-{epoch}.pt")
        if self.step >= self.total:
            (self.options.work / "done").touch()


def optimizers(model, options):
    """AdamW for all but the word table; that one moves only the rows a batch has read."""
    table = model.encoder.embeddings.word_embeddings.weight
    published, fresh = [], []
    for name, one in model.named_parameters():
        if one is not table:
            (published if name.startswith(("encoder.encoder.", "encoder.embeddings.")) else fresh).append(one)
    groups = [{"params": published, "lr": 0.0, "top": options.encoder_rate}, {"params": fresh, "lr": 0.0, "top": options.rate}]
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
