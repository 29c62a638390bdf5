"""Parts of speech, features, lemmas and dependencies (FORMAT.md, Head syntax). Dependencies by a biaffine product (Dozat and Manning 2017)."""

from collections import Counter

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from encoder import WIDTH, Still
from heads import tagging

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
ARC, RELATION = 256, 128
LEAST_SCRIPT, LEAST_FEATURES, LEAST_EXCEPTION, NONE = 3, 3, 2, -1


class Labels:
    """The label lists of the treebanks that were trained on."""

    def __init__(self, relations, features, lemmas, exceptions):
        self.relations, self.features, self.lemmas, self.exceptions = relations, features, lemmas, exceptions

    @staticmethod
    def of(articles):
        relations, features, scripts, lemmas = Counter(), Counter(), Counter(), {}
        for article in articles:
            gold = article.gold
            relations.update(one for one in gold["relations"] if one != "root")
            features.update(gold["features"])
            for word, (lemma, upos) in enumerate(zip(gold["lemmas"], gold["upos"])):
                form = article.spelled(word)
                scripts[script(form, lemma)] += 1
                lemmas.setdefault(f"{form.lower()} {upos}", Counter())[lemma] += 1
        kept = {one for one, count in scripts.items() if count >= LEAST_SCRIPT}
        return Labels(sorted(relations), sorted(one for one, count in features.items() if count >= LEAST_FEATURES), sorted(kept), exceptions(lemmas, kept))


def exceptions(lemmas, scripts):
    """
    Lemmas that are looked up before any script: those that no script makes, and all that differ from their word. What a word
    was in training is a better guide than its vector, which knows little of its spelling.
    """
    found = {}
    for key, given in sorted(lemmas.items()):
        form, upos = key.rsplit(" ", 1)
        lemma, count = given.most_common(1)[0]
        rare = count >= LEAST_EXCEPTION and script(form, lemma) not in scripts
        sure, lower = count >= 0.9 * given.total(), sum(n for one, n in given.items() if one.lower() == lemma.lower()) >= 0.9 * given.total()
        changed = upos != "PROPN" and ((sure and lemma != form) or (lower and lemma.lower() != form))
        if " " not in form and (rare or changed):
            found[key] = lemma if rare or sure else lemma.lower()
    return found


def script(form, lemma):
    """How a lemma is made of a form."""
    ways = (("k", form), ("l", form.lower()), ("t", form[:1].upper() + form[1:].lower()))
    shared = [sum(1 for _ in common(lemma, one)) for _, one in ways]
    # What is in lower case needs no look at the form; of equals the first that keeps most is taken.
    way = max((1, 0, 2), key=lambda n: shared[n])
    kept = shared[way]
    return f"{ways[way][0]}{len(form) - kept}{lemma[kept:]}"


def common(one, other):
    for a, b in zip(one, other):
        if a != b:
            return
        yield a


def lemma(labels, number, form, upos):
    """The lemma of a word: the exception, unless that is the script's in lower case, else what the script makes."""
    made, given = apply(labels.lemmas[number], form), labels.exceptions.get(f"{form.lower()} {upos}")
    return made if given is None or given == made.lower() else given


def apply(text, form):
    """The lemma that a script makes of a form."""
    digits = 1
    while digits < len(text) and text[digits].isdigit() and digits < 3:
        digits += 1
    form = {"k": form, "l": form.lower(), "t": form[:1].upper() + form[1:].lower()}[text[0]]
    return form[:max(0, len(form) - int(text[1:digits]))] + text[digits:]


class Head(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.labels = labels
        self.upos = nn.Linear(WIDTH, len(UPOS))
        self.features = nn.Linear(WIDTH, len(labels.features))
        self.lemma = nn.Linear(WIDTH, len(labels.lemmas))
        self.dependent = nn.Linear(WIDTH, ARC + RELATION)
        self.head = nn.Linear(WIDTH, ARC + RELATION)
        self.arc = nn.Linear(ARC, ARC)
        self.root = nn.Parameter(torch.zeros(ARC + RELATION).normal_(0, 0.02))
        self.relation = nn.Linear(3 * RELATION, len(labels.relations))
        nn.init.orthogonal_(self.arc.weight, 0.1)

    def tensors(self):
        return dict(self.state_dict())

    def sides(self, words, noise=Still()):
        """Each word as a dependent and as a head."""
        return (noise.drop(F.gelu(self.dependent(words).float()), 0.25), noise.drop(F.gelu(self.head(words).float()), 0.25))

    def arcs(self, d, h):
        """Scores [rows, words, 1 + words] of the root and of each word as head."""
        e = self.arc(d[..., :ARC]).float()
        return torch.cat([(e @ self.root[:ARC])[..., None], torch.matmul(e, h[..., :ARC].float().transpose(-1, -2))], -1)

    def relations(self, d, h):
        u, v = d[..., ARC:], h[..., ARC:]
        return self.relation(torch.cat([u, v, u * v], -1)).float()

    def loss(self, read, batch, targets, noise=Still()):
        upos, features, lemmas, heads, relations, sentence = targets
        words = noise.drop(read.words, 0.25)
        d, h = self.sides(words, noise)
        closed = (sentence[:, :, None] != sentence[:, None]) | torch.eye(sentence.shape[1], dtype=torch.bool)
        scores = self.arcs(d, h)
        scores = torch.cat([scores[..., :1], scores[..., 1:].masked_fill(closed, -1e4)], -1)
        chosen = h.gather(1, (heads - 1).clamp(min=0)[:, :, None].expand(-1, -1, h.shape[2]))
        return (loss(scores, heads) + loss(self.relations(d, chosen), relations)
                + loss(self.upos(words), upos) + loss(self.features(words), features) + loss(self.lemma(words), lemmas))


def loss(scores, wanted):
    return F.cross_entropy(scores.float().reshape(-1, scores.shape[-1]), wanted.reshape(-1), ignore_index=NONE)


def target(article, labels):
    """Numbers of the gold labels, NONE for what is too rare; heads count from the article's first word, -2 for the root."""
    gold, count = article.gold, len(article.words)
    places = [{one: number for number, one in enumerate(found)} for found in (UPOS, labels.features, labels.lemmas, labels.relations)]
    scripts = [script(article.spelled(word), lemma) for word, lemma in enumerate(gold["lemmas"])]
    columns = [[place.get(one, NONE) for one in given] for place, given in zip(places, (gold["upos"], gold["features"], scripts, gold["relations"]))]
    first = article.sentences[article.sentence]
    heads = np.array(gold["heads"])
    return np.array(columns + [np.where(heads > 0, first + heads - 1, -2), np.arange(count)], dtype=np.int64)


def targets(articles, batch):
    """UPOS, features, lemmas, heads (0 root, 1 + place in the window), relations, and the sentence of each word; NONE outside own words."""
    rows, width = batch.mask.shape
    found = np.full((5, rows, width), NONE, dtype=np.int64)
    sentence = np.full((rows, width), NONE, dtype=np.int64)
    for row, window in enumerate(batch.windows):
        article, own = articles[window.article], slice(window.own - window.start, window.end - window.start)
        upos, features, lemmas, relations, heads, _ = article.targets["syntax"][:, window.own:window.end]
        inside = (heads >= window.own) & (heads < window.end)
        heads = np.where(heads == -2, 0, np.where(inside, heads - window.start + 1, NONE))
        found[:, row, own] = upos, features, lemmas, heads, np.where(inside, relations, NONE)
        sentence[row, own] = article.sentence[window.own:window.end]
    return (*map(torch.from_numpy, found), torch.from_numpy(sentence))


def tree(scores):
    """The head of each word (0 root, else 1 + number) from scores [words, 1 + words]: the best tree with one root."""
    count = len(scores)
    scores = scores.copy()
    scores[np.arange(count), np.arange(count) + 1] = -np.inf
    heads = scores.argmax(1)
    if is_tree(heads):
        return heads
    best, most = None, -np.inf
    for root in np.argsort(-scores[:, 0], kind="stable")[:5]:
        given = scores.copy()
        given[:, 0] = -np.inf
        given[root] = -np.inf
        given[root, 0] = scores[root, 0]
        found = spanning(given)
        total = given[np.arange(count), found].sum()
        if total > most:
            best, most = found, total
    return best


def is_tree(heads):
    return (heads == 0).sum() == 1 and cycle(heads) is None


def cycle(heads):
    """The words of a cycle, None where there is none."""
    state = np.zeros(len(heads) + 1, dtype=np.int64)
    state[0] = -1
    for start in range(1, len(heads) + 1):
        word, path = start, []
        while state[word] == 0:
            state[word] = start
            path.append(word)
            word = heads[word - 1]
        if state[word] == start:
            return [one - 1 for one in path[path.index(word):]]
    return None


def spanning(scores):
    """Chu-Liu/Edmonds: heads of the best tree over scores [words, 1 + words] of which at least one reaches the root."""
    heads = scores.argmax(1)
    ring = cycle(heads)
    if ring is None:
        return heads
    rest = [one for one in range(len(scores)) if one not in set(ring)]
    kept = scores[ring, heads[ring]]
    columns = [0] + [one + 1 for one in rest]
    inner = [one + 1 for one in ring]
    # The cycle as one word, the last: who enters it gives up one of its arcs.
    enter = scores[np.ix_(ring, columns)] - kept[:, None]
    leave = scores[np.ix_(rest, inner)]
    small = np.full((len(rest) + 1, len(rest) + 2), -np.inf)
    small[:-1, :len(columns)] = scores[np.ix_(rest, columns)]
    if rest:
        small[:-1, -1] = leave.max(1)
    small[-1, :len(columns)] = enter.max(0)
    found = spanning(small)
    result = heads.copy()
    for place, one in enumerate(rest):
        result[one] = inner[int(leave[place].argmax())] if found[place] == len(rest) + 1 else columns[found[place]]
    broken = ring[int(enter[:, found[-1]].argmax())]
    result[broken] = columns[found[-1]]
    return result
