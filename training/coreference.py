#!/usr/bin/env python3
"""Trains the ranker of antecedents on what `onrecord-lab prepare coreference` wrote, with the encoder at rest, and writes its tensors.

The documents of the development part are scored, never trained on; those with other licences than free are in no other part.
"""
import argparse
import hashlib
import json
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import tensors

NAME = "onrecord-coreference"
SETS = ("OntoGUM of GUM 11, train, documents of free genres (CC BY 4.0, texts by genre)", "LitBank, 90 texts (CC BY 4.0)", "GAP, development file as train (Apache-2.0)")
CORPORA = ("ontogum", "litbank", "gap")
LITBANK = 0.4
WEIGHTS = (1.0, 0.4, 2.0)
SIDE, HIDDEN = 64, 64
NEAR, SHARE = 8, 0.2


def read(path):
    """The sizes of the tables and the documents, as training/FORMAT.md states."""
    data = np.memmap(path, np.uint8, "r")
    place = 0

    def take(kind, count):
        nonlocal place
        taken = np.frombuffer(data, kind, count, place)
        place += taken.nbytes
        return taken

    own, own_rows, pair, pair_rows = map(int, take("<i4", 4))
    documents = []
    while place < len(data):
        corpus, split, count, width = map(int, take("<i4", 4))
        phrases, rows, vectors, earlier, pairs = [], [], [], [], []
        for _ in range(count):
            phrases.append(take("<i4", 5))
            earlier.append(take("<i4", int(phrases[-1][4])))
            rows.append(take("<u2", own))
            pairs.append(take("<u2", pair * int(phrases[-1][4])))
            vectors.append(take("<f2", width))
        gold = [take("<i4", 2 * int(take("<i4", 1)[0])).reshape(-1, 2) for _ in range(int(take("<i4", 1)[0]))]
        if count == 0:
            continue
        documents.append(Document(corpus, split, np.stack(phrases), np.stack(rows), np.stack(vectors), np.concatenate(earlier), np.concatenate(pairs).reshape(-1, pair), gold))
    return (own, own_rows, pair, pair_rows), documents


class Document:
    """The phrases of one text, and its pairs: `first` holds the phrase, `second` the earlier one."""

    def __init__(self, corpus, split, phrases, rows, vectors, earlier, pairs, gold):
        self.corpus, self.split = corpus, split
        self.spans, self.cluster, self.compared = phrases[:, :2], phrases[:, 2], phrases[:, 3] > 0
        self.gold = [[tuple(span) for span in cluster.tolist()] for cluster in gold]
        self.rows, self.vectors, self.pairs = torch.from_numpy(rows.astype(np.int32)), torch.from_numpy(vectors), torch.from_numpy(pairs.astype(np.int32))
        self.first = torch.from_numpy(np.repeat(np.arange(len(phrases)), phrases[:, 4]))
        self.second = torch.from_numpy(earlier.astype(np.int64))
        a, b = self.cluster[self.first.numpy()], self.cluster[self.second.numpy()]
        same = (a == b) & (a >= 0)
        if corpus == 2:
            self.ask_gap(a, b)
        else:
            asked = self.compared & (self.cluster != -2)
            self.pair_used = torch.from_numpy(asked[self.first.numpy()])
            self.asked, self.new, self.late = torch.from_numpy(asked), None, None
        self.same = torch.from_numpy(same)
        self.weight = torch.zeros(len(self.first))
        if split == 0:
            self.keep(self.asked[self.first])

    def keep(self, kept):
        """What is not asked need not be computed."""
        self.first, self.second, self.pairs, self.same, self.pair_used, self.weight = (
            part[kept] for part in (self.first, self.second, self.pairs, self.same, self.pair_used, self.weight))

    def thin(self, draw):
        """Of the wrong answers that are farther away than the nearest few some stand for all: each counts as many times as it has a chance to stay."""
        distance = self.first - self.second
        far = ~self.same & (distance > NEAR)
        self.weight[far] = -np.log(SHARE)
        self.keep(~far | torch.from_numpy(draw.random(len(far)) < SHARE))

    def ask_gap(self, a, b):
        """Judged are the pronoun against all names, and a name that first stands behind the pronoun against the pronoun; nothing else is known."""
        forms, first, second = self.rows[:, 0].numpy(), self.first.numpy(), self.second.numpy()
        asked, new, late = np.zeros(len(forms), bool), np.zeros(len(forms), bool), np.zeros(len(forms), bool)
        used = np.zeros(len(first), bool)
        for pronoun in np.flatnonzero((forms >= 6) & (self.cluster != -2)):
            asked[pronoun], new[pronoun] = True, self.cluster[pronoun] == -1
            used |= (first == pronoun) & ((b > 0) | ((forms[second] == 0) & ~new[pronoun]))
            for name in (1, 2):
                places = np.flatnonzero((self.cluster == name) & (forms < 6))
                if len(places) and places[0] > pronoun:
                    asked[places[0]] = late[places[0]] = True
                    new[places[0]] = self.cluster[pronoun] != name
                    used |= (first == places[0]) & (second == pronoun)
        self.asked, self.new, self.late, self.pair_used = (torch.from_numpy(one) for one in (asked, new, late, used))


class Ranker(nn.Module):
    """s(i, j) = v . relu(a_i + b_j + C (p_i * p_j) + rows of the pair); s(i, nothing) = u . relu(d_i + rows of the phrase)."""

    def __init__(self, width, own_rows, pair_rows):
        super().__init__()
        self.side = nn.Linear(width, SIDE)
        self.phrase, self.earlier = nn.Linear(SIDE, HIDDEN), nn.Linear(SIDE, HIDDEN, bias=False)
        self.product = nn.Linear(SIDE, HIDDEN, bias=False)
        self.alone = nn.Linear(SIDE, HIDDEN)
        self.pairs, self.own = nn.EmbeddingBag(pair_rows, HIDDEN, mode="sum"), nn.EmbeddingBag(own_rows, HIDDEN, mode="sum")
        self.score, self.none = nn.Linear(HIDDEN, 1, bias=False), nn.Linear(HIDDEN, 1)
        for table in (self.pairs, self.own):
            nn.init.normal_(table.weight, std=0.05)

    def forward(self, document, drop=0.0):
        p = self.side(F.dropout(document.vectors.float(), drop, self.training))
        product = p[document.first] * p[document.second]
        hidden = self.phrase(p)[document.first] + self.earlier(p)[document.second] + self.product(product) + self.pairs(document.pairs)
        pairs = self.score(F.dropout(F.relu(hidden), drop, self.training)).squeeze(1)
        none = self.none(F.dropout(F.relu(self.alone(p) + self.own(document.rows)), drop, self.training)).squeeze(1)
        return pairs, none


def log_sum(scores, index, count):
    """For each phrase the logarithm of the sum of the exponentials of its pairs; a very low number where it has none."""
    most = torch.full((count,), -1e4).scatter_reduce(0, index, scores.detach(), "amax")
    total = torch.zeros(count).index_add(0, index, torch.exp(scores - most[index]))
    return torch.where(total > 0, torch.log(total.clamp(min=1e-30)) + most, torch.full((count,), -1e4))


def loss(ranker, document, drop):
    """Marginal likelihood: all earlier mentions of the same are right answers, nothing where there is none."""
    pairs, none = ranker(document, drop)
    pairs = pairs + document.weight
    count = len(none)
    right = log_sum(torch.where(document.same, pairs, torch.full_like(pairs, -1e4)), document.first, count)
    if document.new is not None:
        used = torch.where(document.pair_used, pairs, torch.full_like(pairs, -1e4))
        judged = log_sum(used, document.first, count)
        against = torch.where(document.late, torch.logaddexp(judged, none), judged)
        everything = torch.logaddexp(log_sum(pairs, document.first, count), none)
        found = document.asked & ~document.new & (right > -5e3)
        lost = torch.where(found, against - right, torch.zeros(count)).sum()
        # Neither of the two names: what they get together is taken from them.
        share = (judged - everything).clamp(max=-1e-4)
        return lost - torch.where(document.new & (judged > -5e3), torch.log1p(-torch.exp(share)), torch.zeros(count)).sum()
    has = torch.zeros(count, dtype=torch.bool).index_fill(0, document.first[document.same], True)
    right = torch.where(has, right, none)
    whole = torch.logaddexp(log_sum(pairs, document.first, count), none)
    return torch.where(document.asked, whole - right, torch.zeros(count)).sum()


def chains(ranker, document):
    """Left to right: each phrase joins the chain that its pairs together like best, unless nothing is likelier."""
    with torch.no_grad():
        pairs, none = (scores.numpy() for scores in ranker(document))
    chain, bounds = np.arange(len(none)), np.searchsorted(document.first.numpy(), np.arange(len(none) + 1))
    second = document.second.numpy()
    for phrase in range(len(none)):
        begin, end = bounds[phrase], bounds[phrase + 1]
        if not document.compared[phrase] or begin == end:
            continue
        top = max(pairs[begin:end].max(), none[phrase])
        votes = {}
        for pair in range(begin, end):
            votes[chain[second[pair]]] = votes.get(chain[second[pair]], 0.0) + np.exp(pairs[pair] - top)
        best = max(votes, key=lambda one: (votes[one], one))
        if votes[best] > np.exp(none[phrase] - top):
            chain[phrase] = best
    found = {}
    for phrase, number in enumerate(chain):
        if document.compared[phrase]:
            found.setdefault(number, []).append(tuple(document.spans[phrase].tolist()))
    return [cluster for cluster in found.values() if len(cluster) > 1]


class Conll:
    """MUC, B-cubed and CEAF with the best pair first, which comes close to the best assignment: for choosing, not for reporting."""

    def __init__(self):
        self.sums = np.zeros((4, 4))

    def add(self, gold, found):
        gold, found = [set(cluster) for cluster in gold], [set(cluster) for cluster in found]
        of_gold = {mention: number for number, cluster in enumerate(gold) for mention in cluster}
        of_found = {mention: number for number, cluster in enumerate(found) for mention in cluster}
        self.sums[0] += (*self.muc(found, of_gold), *self.muc(gold, of_found))
        self.sums[1] += (*self.cubed(found, of_gold), *self.cubed(gold, of_found))
        common = {}
        for mention in set(of_gold) & set(of_found):
            key = (of_gold[mention], of_found[mention])
            common[key] = common.get(key, 0) + 1
        ranked = sorted(((-2 * count / (len(gold[a]) + len(found[b])), a, b) for (a, b), count in common.items()))
        left, right, total = set(), set(), 0.0
        for value, a, b in ranked:
            if a not in left and b not in right:
                left.add(a), right.add(b)
                total -= value
        self.sums[2] += (total, len(found), total, len(gold))
        both = len(set(of_gold) & set(of_found))
        self.sums[3] += (both, len(of_found), both, len(of_gold))

    @staticmethod
    def muc(clusters, other):
        links = sum(len(cluster) - 1 for cluster in clusters)
        parts = sum(len({other[mention] for mention in cluster if mention in other}) + sum(mention not in other for mention in cluster) for cluster in clusters)
        return sum(len(cluster) for cluster in clusters) - parts, links

    @staticmethod
    def cubed(clusters, other):
        total = 0.0
        for cluster in clusters:
            counts = {}
            for mention in cluster:
                if mention in other:
                    counts[other[mention]] = counts.get(other[mention], 0) + 1
            total += sum(count * count for count in counts.values()) / len(cluster)
        return total, sum(len(cluster) for cluster in clusters)

    def scores(self):
        precision, recall = self.sums[:, 0] / np.maximum(self.sums[:, 1], 1), self.sums[:, 2] / np.maximum(self.sums[:, 3], 1)
        f1 = 200 * precision * recall / np.maximum(precision + recall, 1e-9)
        return {"conll": f1[:3].mean(), "muc": f1[0], "b3": f1[1], "ceafe": f1[2], "mention": f1[3], "mention.p": 100 * precision[3], "mention.r": 100 * recall[3]}


def evaluate(ranker, documents):
    ranker.eval()
    total = Conll()
    for document in documents:
        total.add(document.gold, chains(ranker, document))
    ranker.train()
    return {name: round(float(value), 2) for name, value in total.scores().items()}


def choices(ranker, documents):
    """F1 of the names chosen for GAP's pronouns, by the pairs alone: a name is chosen when it is likelier than the other and than nothing."""
    ranker.eval()
    right = found = gold = 0
    with torch.no_grad():
        for document in documents:
            pairs, none = ranker(document)
            for number in torch.nonzero(document.asked).flatten().tolist():
                of = document.first == number
                scores, clusters = torch.softmax(torch.cat([pairs[of], none[number:number + 1]]), 0)[:-1], document.cluster[document.second[of].numpy()]
                shares = [float(scores[torch.from_numpy(clusters == name)].sum()) for name in (1, 2)]
                answer, chosen = int(document.cluster[number]), (1 if shares[0] >= shares[1] else 2) if max(shares) > 0.2 else 0
                gold += answer > 0
                found += chosen > 0
                right += answer > 0 and answer == chosen
    ranker.train()
    return round(200 * right / max(1, found + gold), 2)


def train(documents, held, sizes, epochs, seed, drop=0.25, rate=2e-3):
    torch.manual_seed(seed)
    order = np.random.default_rng(seed)
    ranker = Ranker(documents[0].vectors.shape[1], sizes[1], sizes[3])
    optimiser = torch.optim.AdamW(ranker.parameters(), lr=rate, weight_decay=0.01)
    batches = batch(documents)
    steps, done = epochs * len(batches), 0
    for epoch in range(epochs):
        total, begin = 0.0, time.time()
        for number in order.permutation(len(batches)):
            if batches[number][0].corpus == 1 and order.random() > LITBANK:
                continue
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1, (done + 1) / 50) * (1 - done / steps)
            optimiser.zero_grad()
            for document in batches[number]:
                part = WEIGHTS[document.corpus] * loss(ranker, document, drop) / 200
                part.backward()
                total += part.item()
            nn.utils.clip_grad_norm_(ranker.parameters(), 5)
            optimiser.step()
            done += 1
        print(json.dumps({"epoch": epoch + 1, "loss": round(total / len(batches), 4), "seconds": round(time.time() - begin), **(evaluate(ranker, held) if epoch % 2 == 1 else {})}), flush=True)
    return ranker


def batch(documents):
    """Long texts alone, the short ones of GAP forty at a time."""
    short = [document for document in documents if document.corpus == 2]
    return [[document] for document in documents if document.corpus != 2] + [short[first:first + 40] for first in range(0, len(short), 40)]


def export(ranker, documents, folder, base, scores, seed, epochs):
    """The tensors in halves, what tests compare with, and the new list of sums."""
    state = {name: value.detach() for name, value in ranker.state_dict().items()}
    side = state.pop("side.weight")
    bias = state.pop("side.bias")
    state |= {"words.weight": side[:, :384], "words.bias": bias, "pieces.weight": side[:, 384:], "pieces.bias": torch.zeros_like(bias)}
    stored = {f"head.coreference.{name}": np.ascontiguousarray(value.numpy().astype(np.float16)) for name, value in state.items()}
    metadata = {"format": "1", "base": base, "seed": str(seed), "epochs": str(epochs), "sets": "; ".join(SETS), "scores": json.dumps(scores)}
    tensors.write(folder / f"{NAME}.safetensors", stored, metadata)
    ranker.load_state_dict({name: value.half().float() for name, value in ranker.state_dict().items()})
    (folder / f"{NAME}-parity.json").write_text(json.dumps({"phrases": parity(ranker, documents[0])}), encoding="utf-8")
    listed = {line.split("  ")[1]: line.split("  ")[0] for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()}
    for name in (f"{NAME}.safetensors", f"{NAME}-parity.json"):
        listed[name] = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    (folder / "SHA256SUMS").write_text("".join(f"{listed[name]}  {name}\n" for name in sorted(listed)), encoding="utf-8")


def parity(ranker, document, count=12):
    """The first phrases of a text as numbers alone: their short vectors, and how they score against one another."""
    ranker.eval()
    with torch.no_grad():
        sides = (ranker.side(document.vectors[:count].float()) * 1e4).round() / 1e4
        used = (document.first < count) & (document.second < count)
        first, second, rows = document.first[used], document.second[used], document.pairs[used]
        hidden = ranker.phrase(sides)[first] + ranker.earlier(sides)[second] + ranker.product(sides[first] * sides[second]) + ranker.pairs(rows)
        pairs = ranker.score(F.relu(hidden)).squeeze(1).tolist()
        none = ranker.none(F.relu(ranker.alone(sides) + ranker.own(document.rows[:count]))).squeeze(1).tolist()
    return [
        {"side": [round(value, 4) for value in sides[number].tolist()], "rows": document.rows[number].tolist(), "none": round(none[number], 5),
         "pairs": [{"earlier": int(second[at]), "rows": rows[at].tolist(), "score": round(pairs[at], 5)} for at in range(len(pairs)) if first[at] == number]}
        for number in range(count)
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--models", type=Path, required=True, help="the folder of the weights, which receives the ranker")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=8)
    options = parser.parse_args()
    torch.set_num_threads(1)
    sizes, documents = read(options.data)
    draw = np.random.default_rng(options.seed)
    for document in documents:
        if document.split == 0 and document.corpus != 2:
            document.thin(draw)
    held = [document for document in documents if document.split == 1 and document.corpus == 0]
    ranker = train([document for document in documents if document.split == 0], held, sizes, options.epochs, options.seed)
    base = json.loads((options.models / "onrecord.json").read_text(encoding="utf-8"))["tensors"]["sha256"]
    export(ranker, held, options.models, base, evaluate(ranker, held), options.seed, options.epochs)


if __name__ == "__main__":
    main()
