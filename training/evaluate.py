"""Exact-span F1 on a development set, as the harness counts it."""

import numpy as np

import model as models
from batches import cut
from heads import attribution


def predict(model, articles, fast=False):
    """The tags of each article's words."""
    head = model.head["attribution"]
    tags = [np.zeros(len(one.words), dtype=np.int64) for one in articles]
    for window, vectors in models.read(model, articles, cut(articles), fast):
        found = head.decode(head.emission(vectors.float()).float().detach().numpy(), window.end - window.start)
        tags[window.article][window.own:window.end] = found[window.own - window.start:]
    return tags


def scores(articles, tags):
    """F1, precision and recall by role, in per cent, against every span of the gold."""
    result = {}
    for role in attribution.ROLES:
        right = predicted = wanted = 0
        for article, own in zip(articles, tags):
            gold = {tuple(span) for one in attribution.gold(article) for span in one[role]}
            found = {(int(article.words[start, 0]), int(article.words[end - 1, 1])) for kind, start, end in attribution.spans(own) if kind == role}
            right, predicted, wanted = right + len(gold & found), predicted + len(found), wanted + len(gold)
        result.update(measures(role, right, predicted, wanted))
    return result


def measures(name, right, found, wanted):
    """F1, precision and recall from counts."""
    f1 = 200 * right / max(1, found + wanted)
    return {f"{name}.f1": round(f1, 2), f"{name}.p": round(100 * right / max(1, found), 2), f"{name}.r": round(100 * right / max(1, wanted), 2)}
