"""Scores on the development sets, as the harness counts them: on the program's own words, or on gold words for syntax."""

from collections import Counter

import numpy as np
import torch

import articles as texts
import corpora
import model as models
from batches import cut
from heads import attribution, names, syntax
from heads.tagging import best, characters


class Sets:
    """The development sets, prepared."""

    def __init__(self, work, tokenizer):
        def read(name):
            return texts.read(work / "data" / f"{name}.jsonl", tokenizer)
        self.polnear, self.banks = read("polnear-dev"), {name: read(f"{name}-dev") for name in ("ewt", "gum")}
        self.named = {name: read(f"{name}-dev") for name in ("uner", "conll")}

    def scores(self, model, fast=False):
        found = spans(self.polnear, attribution_tags(model, self.polnear, fast))
        for name, articles in self.banks.items():
            found.update({f"{name}.{key}": one for key, one in trees(model, articles, fast).items()})
        for name, articles in self.named.items():
            found.update({f"{name}.{key}": one for key, one in named(articles, name_tags(model, articles, fast), name == "conll").items()})
        return found


def tags(model, articles, emission, decode, fast):
    """The tags of each article's words."""
    return by_word(model, articles, emission, decode, fast, lambda count: np.zeros(count, dtype=np.int64))


def emissions(model, articles, fast=False):
    """The scores of each tag of each article's words [words, labels]."""
    return by_word(model, articles, model.head["attribution"].emission, lambda scores: scores, fast, lambda count: np.zeros((count, len(attribution.LABELS)), dtype=np.float32))


def decoded(scores, start, steps, end):
    return np.array(best(scores, start, steps, end), dtype=np.int64)


def by_word(model, articles, emission, decode, fast, empty):
    """What a head gives for each word in the window to which it belongs."""
    found = [empty(len(one.words)) for one in articles]
    for chosen, _, read in models.read(model, articles, cut(articles), fast):
        scores = emission(read.words).detach().numpy()
        for row, window in enumerate(chosen):
            given = decode(scores[row, :window.end - window.start])
            found[window.article][window.own:window.end] = given[window.own - window.start:]
    return found


def attribution_tags(model, articles, fast=False):
    head = model.head["attribution"]
    return tags(model, articles, head.emission, head.decode, fast)


def name_tags(model, articles, fast=False):
    return tags(model, articles, model.head["names"].emission, names.decode, fast)


def spans(articles, tags):
    """F1, precision and recall by role, in per cent, against every span of the gold."""
    result = {}
    for role in attribution.ROLES:
        right = predicted = wanted = 0
        for article, own in zip(articles, tags):
            gold = {tuple(span) for one in attribution.gold(article) for span in one[role]}
            found = {characters(article, start, end) for kind, start, end in attribution.spans(own) if kind == role}
            right, predicted, wanted = right + len(gold & found), predicted + len(found), wanted + len(gold)
        result.update(measures(role, right, predicted, wanted))
    return result


# Names of sets with fewer classes than ours.
COARSE = {"GPE": "LOC", "FAC": "LOC", "NORP": "MISC", "EVENT": "MISC", "LAW": "MISC", "PRODUCT": "MISC"}


def named(articles, tags, other):
    """F1 of names in the classes of CoNLL-2003; `other` says whether the set has MISC."""
    right, predicted, wanted = Counter(), Counter(), Counter()
    for article, own in zip(articles, tags):
        gold = set(corpora.entities(article))
        found = {(*characters(article, start, end), COARSE.get(kind, kind)) for kind, start, end in names.spans(own)}
        found = {one for one in found if other or one[2] != "MISC"}
        for counted, these in ((right, gold & found), (predicted, found), (wanted, gold)):
            counted.update(one[2] for one in these)
    result = {"f1": measures("x", right.total(), predicted.total(), wanted.total())["x.f1"]}
    result.update({f"{kind}.f1": measures("x", right[kind], predicted[kind], wanted[kind])["x.f1"] for kind in sorted(wanted)})
    return result


def trees(model, articles, fast=False):
    """Accuracy of UPOS, features, lemmas, heads and relations on gold words, and F1 of sentence ends inside windows."""
    head, right, count, ends = model.head["syntax"], Counter(), 0, Counter()
    for chosen, _, read in models.read(model, articles, cut(articles), fast):
        words = read.words
        d, h = head.sides(words)
        arcs = head.arcs(d, h).detach().numpy()
        labels = [one(words).detach().numpy().argmax(-1) for one in (head.upos, head.features, head.lemma)]
        marks = model.head["sentences"].logits(words).detach().numpy() > 0
        for row, window in enumerate(chosen):
            article, own = articles[window.article], range(window.own, window.end)
            count += len(own)
            heads = parse(article, window, arcs[row])
            relations = name_relations(head, d[row], h[row], heads)
            for word in own:
                place = word - window.start
                right.update(judge(head.labels, article, word, [one[row, place] for one in labels], heads[place], relations[place], window))
            gold = set(article.sentences[1:] - 1) & set(own)
            found = {word for word in own if marks[row, word - window.start]} - {window.end - 1}
            gold.discard(window.end - 1)
            ends.update(right=len(gold & found), found=len(found), gold=len(gold))
    result = {name: round(100 * right[name] / max(1, count), 2) for name in ("upos", "features", "lemma", "uas", "las")}
    return {**result, "ends": measures("x", ends["right"], ends["found"], ends["gold"])["x.f1"]}


def parse(article, window, arcs):
    """The head of each word of a window: 0 for the root, else 1 + place in the window."""
    heads = np.zeros(window.end - window.start, dtype=np.int64)
    bounds = np.append(article.sentences, len(article.words))
    for number in range(int(article.sentence[window.own]), int(article.sentence[window.end - 1]) + 1):
        start, end = max(bounds[number], window.own) - window.start, min(bounds[number + 1], window.end) - window.start
        found = syntax.tree(arcs[start:end, [0, *range(start + 1, end + 1)]].astype(np.float64))
        heads[start:end] = np.where(found > 0, found + start, 0)
    return heads


def name_relations(head, d, h, heads):
    chosen = h[torch.from_numpy((heads - 1).clip(0))]
    return head.relations(d[:len(heads)], chosen).detach().numpy().argmax(-1)


def judge(labels, article, word, found, head, relation, window):
    """What is right about a word."""
    gold, (upos, features, lemma) = article.gold, found
    form = article.spelled(word)
    wanted = gold["heads"][word]
    first = int(article.sentences[article.sentence[word]]) - window.start
    here = head == (wanted + first if wanted > 0 else 0)
    name = "root" if head == 0 else labels.relations[relation]
    right = {"upos": syntax.UPOS[upos] == gold["upos"][word], "features": labels.features[features] == gold["features"][word],
             "lemma": syntax.lemma(labels, lemma, form, syntax.UPOS[upos]) == gold["lemmas"][word], "uas": here, "las": here and name.split(":")[0] == gold["relations"][word].split(":")[0]}
    return [name for name, one in right.items() if one]


def measures(name, right, found, wanted):
    """F1, precision and recall from counts."""
    f1 = 200 * right / max(1, found + wanted)
    return {f"{name}.f1": round(f1, 2), f"{name}.p": round(100 * right / max(1, found), 2), f"{name}.r": round(100 * right / max(1, wanted), 2)}
