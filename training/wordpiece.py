"""WordPiece of the uncased BERT family: Devlin et al. 2019, in the order of steps of the published tokenizer."""

import unicodedata

UNKNOWN, OPEN, CLOSE, PAD = 100, 101, 102, 0
LONGEST = 100


def read_vocabulary(path):
    """The id of each piece; the id is its line."""
    with open(path, encoding="utf-8", newline="\n") as lines:
        return {line.rstrip("\n"): number for number, line in enumerate(lines)}


class WordPiece:
    def __init__(self, vocabulary):
        self.ids = vocabulary
        self._known = {}

    def pieces(self, text):
        """The ids of a text's pieces, without [CLS] and [SEP]."""
        if text not in self._known:
            self._known[text] = [piece for word in split(text) for piece in self._cut(word)]
        return self._known[text]

    def _cut(self, word):
        if len(word) > LONGEST:
            return [UNKNOWN]
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start:
                piece = self.ids.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    break
                end -= 1
            if end == start:
                return [UNKNOWN]
            found.append(piece)
            start = end
        return found


def split(text):
    """Lower-cased words and single punctuation marks."""
    text = "".join(_cleaned(sign) for sign in text)
    text = "".join(sign for sign in unicodedata.normalize("NFD", text) if unicodedata.category(sign) != "Mn")
    text = "".join(sign.lower() for sign in text)
    words, word = [], []
    for sign in text:
        blank, mark = sign.isspace(), _is_punctuation(sign)
        if not blank and not mark:
            word.append(sign)
            continue
        if word:
            words.append("".join(word))
            word = []
        if mark:
            words.append(sign)
    return words + (["".join(word)] if word else [])


def _cleaned(sign):
    code = ord(sign)
    if sign in "\t\n\r":
        return " "
    if code in (0, 0xFFFD) or unicodedata.category(sign) in ("Cc", "Cf", "Co", "Cs"):
        return ""
    if sign.isspace() or unicodedata.category(sign) == "Zs":
        return " "
    return f" {sign} " if _is_ideograph(code) else sign


def _is_punctuation(sign):
    code = ord(sign)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(sign).startswith("P")


def _is_ideograph(code):
    return (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2A6DF
            or 0x2A700 <= code <= 0x2B73F or 0x2B740 <= code <= 0x2B81F or 0x2B920 <= code <= 0x2CEAF
            or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F)
