"""The sets that are trained on: which heads learn from each, and how often it is drawn."""

import gzip
import json
from dataclasses import dataclass, field

import numpy as np

import articles as texts
from batches import cut, order
from heads import attribution, names, sentences, syntax

# Blocks of the unlabelled news that may be used: those behind them are non-commercial.
NEWS = 14098

# How often only the end of a window is read where attributions are learnt.
PART = 0.15

# Passes of a teacher, which learns attributions alone: it begins to fit to its papers with the fifth.
TAUGHT = 3

# Of these, the blocks with whole articles, and every so manieth of them: who speaks is learnt from them in a second run.
SPOKEN, EACH = 7536, 2


@dataclass
class Corpus:
    """Articles with their targets. `passes` says how often all are read in a run of full length; `batch` is windows a step."""

    name: str
    articles: list
    passes: float
    batch: int
    weights: dict
    windows: list = field(default_factory=list)

    def __post_init__(self):
        self.windows = cut(self.articles)

    @property
    def steps(self):
        """Steps of one pass."""
        return -(-len(self.windows) // self.batch)

    def chosen(self, number, seed):
        """The windows of its step `number`, counted from the start of the run."""
        one_pass, place = divmod(number, self.steps)
        if getattr(self, "_planned", None) != one_pass:
            self._plan, self._planned = order(self.windows, self.batch, np.random.default_rng([seed, one_pass, len(self.windows)])), one_pass
        return [self._part(window, np.random.default_rng([seed, 3, number, row])) for row, window in enumerate(self._plan[place])]

    def _part(self, window, random):
        """Now and then only the end of a window, as if a text began there: short texts are read too."""
        article = self.articles[window.article]
        starts = article.sentences[(article.sentences > window.own) & (article.sentences < window.end)]
        if "attribution" not in self.weights or len(starts) == 0 or random.random() > PART:
            return window
        start = int(random.choice(starts))
        return texts.Window(window.article, start, start, window.end, 2 + sum(len(one) for one in article.pieces[start:window.end]))


class Draw:
    """Which corpus each step reads: drawn in proportion to passes x steps, so that each ends its passes with the run."""

    def __init__(self, corpora, seed):
        self.corpora, self.seed = corpora, seed
        sizes = np.array([one.passes * one.steps for one in corpora])
        self.total = int(np.ceil(sizes.sum()))
        self._drawn = np.random.default_rng([seed, 11]).choice(len(corpora), self.total, p=sizes / sizes.sum())

    def step(self, step):
        """The corpus of a step and its windows."""
        number = self._drawn[step]
        corpus = self.corpora[number]
        return corpus, corpus.chosen(int((self._drawn[:step] == number).sum()), self.seed)


def load(work, shared, tokenizer, role="first"):
    """All corpora of a run, by its role (first, teacher or second), and the label lists that were read from them."""
    silver = read_silver(shared / "data" / "language" / "names-silver.jsonl.gz")
    banks = treebanks(work, shared, tokenizer)
    labels = syntax.Labels.of(banks)
    for one in banks:
        one.targets = {"syntax": syntax.target(one, labels), "sentences": sentences.target(one)}
        one.gold = None
    speech = {"attribution": 1.0, "names": 1.0}
    articles, grammar = polnear(work, tokenizer, silver), {"syntax": 0.5, "sentences": 0.5}
    if role == "teacher":
        return told([Corpus("polnear", articles, TAUGHT, 12, {"attribution": 1.0})]), labels
    plain, politics = news(work, tokenizer, silver), crossner(work, tokenizer)
    if role == "second":
        plain = spoken(plain)
        teach(np.load(work / "data" / "silver.npz"), {"polnear": articles, "news": plain})
        found = [Corpus("polnear", articles, 2, 12, speech), Corpus("treebank", banks, 3, 12, grammar),
                 Corpus("news", plain, 1, 12, speech), Corpus("crossner", politics, 2, 48, {"names": 1.0})]
    else:
        found = [Corpus("polnear", articles, 8, 12, speech), Corpus("treebank", banks, 10, 12, grammar),
                 Corpus("news", plain, 1, 12, {"names": 1.0}), Corpus("crossner", politics, 12, 48, {"names": 1.0})]
    return told(found), labels


def told(found):
    for one in found:
        print(f"{one.name}: {len(one.articles)} texts, {len(one.windows)} windows, {sum(w.length for w in one.windows)} pieces, {one.steps} steps", flush=True)
    return found


def polnear(work, tokenizer, silver):
    found = texts.read(work / "data" / "polnear-train.jsonl", tokenizer)
    for one in found:
        one.targets["attribution"] = attribution.target(one)
        one.targets["names"] = names.target(one, silver["polnear/train", one.name])
    return found


def treebanks(work, shared, tokenizer):
    """EWT, and the documents of GUM whose licence allows any use."""
    with open(shared / "data" / "language" / "gum-genres.csv", encoding="utf-8") as lines:
        columns = next(lines).rstrip("\n").split(",")
        free = {row[0] for row in (line.rstrip("\n").split(",") for line in lines) if row[columns.index("licence")] == "free"}
    gum = [one for one in texts.read(work / "data" / "gum-train.jsonl", tokenizer) if one.name in free]
    return texts.read(work / "data" / "ewt-train.jsonl", tokenizer) + gum


def news(work, tokenizer, silver):
    found = texts.read(work / "data" / "news.jsonl", tokenizer, NEWS)
    for one in found:
        one.targets["names"] = names.target(one, silver.get(("language/news-unlabelled", one.name), []))
        one.text = ""
    return found


def spoken(articles):
    """The articles of the news from which attributions are learnt in a second run."""
    return [one for one in articles if int(one.name) <= SPOKEN and int(one.name) % EACH == 0]


def teach(given, sets):
    """Gives each article what the teachers think of it."""
    means = {name: given[name].astype(np.float32) for name in ("start", "steps", "end")}
    for name, articles in sets.items():
        for one in articles:
            one.targets["teachers"] = attribution.Taught(given[f"{name}/{one.name}"], **means)


def crossner(work, tokenizer):
    found = [one for one in texts.read(work / "data" / "crossner.jsonl", tokenizer) if one.gold["split"] == "train"]
    for one in found:
        one.targets["names"] = names.target(one, entities(one))
    return found


def entities(article):
    """The names of a record as (start, end, class)."""
    return [(one["start"], one["end"], one["type"]) for one in article.gold["entities"]]


def read_silver(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return {(one["corpus"], str(one["id"])): one["entities"] for one in map(json.loads, lines)}
