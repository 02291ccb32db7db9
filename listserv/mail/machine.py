"""How a mail sounds: like a machine that answers, or like a person. Learned from examples, in many languages.

Words, pairs of words and pieces of words each say a little; pieces of three and five letters know a word in another
form, so that few examples of a language go far. `bench/accuracy/learn_automatic.py` learns the weights.
"""

import pkgutil
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from listserv.mail.subject import is_reply

UNIT = 0.2
"""What one point of a weight is worth: weights are kept as whole numbers."""
MOST = 1_500
"""So many characters of a text are weighed; what machines answer is shorter."""

_WORDS = 90
_TITLE = 9
_PIECES = (3, 5)
_WHOLE, _PART, _FORM, _HEAD = 1.0, 0.55, 2.0, 2.0
_LEAST = 60.0  # a mail of three words weighs no more than one of twenty
_SIZES, _NUMBERS, _SENTENCES = 8, 3, 6

_ROW = re.compile(r"\n([^\t\n]+)\t(-?\d+)")
_ADDRESS = re.compile(r"[^\s@]{1,64}@[^\s@]{1,250}")
_LINK = re.compile(r"(?:https?://|www\.)\S{1,500}")
# Vowels and marks of other scripts are parts of words, though not letters to `re`.
_LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0963\u0970-\u0e7f\u200c])"
_TOKEN = re.compile(rf"<[@/]>|\d[\d./:,-]*|{_LETTER}++(?:'{_LETTER}++)*|[?؟!.。।\n]")
# Scripts that leave no space between words.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]+")
_NAME = r"[A-ZÀ-ÞА-ЯЁІЇЄ][^\W\d_]{1,20}(?: [A-ZÀ-Þ][^\W\d_]{1,20})?"
# "Hi Ann," and "Thank you for your email, Ann.": a machine seldom knows who wrote.
_GREETED = re.compile(rf"\s*(?:[^\W\d_]{{2,12}},? ){{1,2}}{_NAME}[,!]")
_CALLED = re.compile(rf"\s*[^\n.!?]{{2,60}}, (?:[^\W\d_]{{1,10}}\.? )?{_NAME}[.!](?=\s|$)")
_ASKS = re.compile(r"[?？؟]")
_CODE = re.compile(r"[\w)] ?(?:<-|=|\+=) ?[\w(]|\w\(\w+[,^*/()=]|[{}$\\^]|\]\[")
_QUOTED = re.compile(r"(?:^|[\s(])['‘“\"„«]\w[^'‘’“”\"„«»\n]{12,200}[’”\"“»']")


@dataclass(frozen=True, slots=True)
class Weights:
    """The points of every mail and those of each feature, and which examples taught them."""

    always: int
    points: Mapping[str, int]
    examples: str

    def __bytes__(self) -> bytes:
        rows = ((self.always, self.examples), *self.points.items())
        return "\n".join(f"{first}\t{second}" for first, second in rows).encode()


def score(subject: str, text: str, *, answers: bool) -> float:
    """How much it sounds like a machine: 0 is as likely as not, 2 seven times as likely, below 0 a person.

    `answers` says that a header names the mail that it answers.
    """
    return weighed(features(subject, text, answers=answers))


def weighed(found: Mapping[str, float]) -> float:
    """The same from features."""
    weights = learned()
    return UNIT * (weights.always + sum(value * weights.points.get(feature, 0) for feature, value in found.items()))


def personal(text: str) -> bool:
    """Whether it asks, quotes or calls somebody by name: machines do so too, but seldom enough to want another sign."""
    return any(shape.search(text[:MOST]) for shape in (_ASKS, _QUOTED)) or _CALLED.match(text) is not None


def features(subject: str, text: str, *, answers: bool) -> Mapping[str, float]:
    """Each feature of a mail with its value, scaled so that a long mail counts no more than a short one."""
    said = _words(text[:MOST])[:_WORDS]
    found = {f"length {min(_SIZES, len(said).bit_length())}": _WHOLE}
    found |= {f"form {name}": _FORM for name in _forms(text[:MOST], said)}
    titled = "reply" if is_reply(subject) else "own" if subject.strip() else "none"
    found[f"form {titled} {'answers' if answers else 'new'}"] = _HEAD
    if titled == "own":  # the subject of an answer is somebody else's
        found |= _title(subject)
    found |= dict.fromkeys(_pieces(said, "'"), _PART)
    found |= dict.fromkeys(_grams(said, ""), _WHOLE)
    length = max(_LEAST, sum(value * value for value in found.values())) ** 0.5
    return {feature: value / length for feature, value in found.items()}


@lru_cache(maxsize=1)
def learned() -> Weights:
    """The weights that the examples taught, read when they are first asked."""
    data = pkgutil.get_data(__package__, "machine.weights")
    if data is None:
        raise FileNotFoundError("the weights of automatic mail are missing in this installation")
    always, examples = data[: data.index(b"\n")].decode().split("\t")
    rows = _ROW.finditer(data.decode(), data.index(b"\n"))  # one after the other: as lists they would take 14 MB more
    return Weights(int(always), {row[1]: int(row[2]) for row in rows}, examples)


def _forms(text: str, said: Sequence[str]) -> Iterator[str]:
    """What is the same in every language."""
    if _GREETED.match(text):
        yield "greeted"
    if _CALLED.match(text):
        yield "called"
    if _QUOTED.search(text):
        yield "quotes"
    if _CODE.search(_LINK.sub("", text)):
        yield "code"
    if "?" in said:
        yield "asks"
    if "!" in text:
        yield "!"
    if "<@>" in said:
        yield "address"
    if "</>" in said:
        yield "link"
    yield f"numbers {min(_NUMBERS, said.count('<n>'))}"
    yield f"sentences {min(_SENTENCES, said.count('|'))}"


def _title(subject: str) -> dict[str, float]:
    """A title counts up to the subject that it stands before."""
    title, colon, _ = subject[:MOST].replace("：", ":").partition(":")
    words = _words(title)[:_TITLE]
    found = {"title :" if colon else "title": _WHOLE}
    found |= dict.fromkeys(_pieces(words, "''"), _PART)
    return found | dict.fromkeys(_grams(words, "title "), _WHOLE)


def _words(text: str) -> list[str]:
    """The words of a text, numbers, addresses and links by their kind, and where sentences end."""
    folded = unicodedata.normalize("NFKC", text).replace("’", "'").casefold().strip()
    found: list[str] = []
    for sign in _TOKEN.findall(_ADDRESS.sub(" <@> ", _LINK.sub(" </> ", folded))):
        if sign[0].isdigit():
            found.append("<n>")
        elif sign in "?؟":
            found.append("?")
        elif sign in "!.。।\n":
            if found and found[-1] != "|":
                found.append("|")
        elif _UNSPACED.match(sign):
            found += [sign[at : at + 2] for at in range(len(sign))]
        else:
            found.append(sign)
    return found


def _grams(words: Sequence[str], mark: str) -> Iterator[str]:
    edged = ["^", *words, "$"]
    for at, word in enumerate(edged[:-1]):
        yield f"{mark}{word}"
        yield f"{mark}{word} {edged[at + 1]}"
        if at + 2 < len(edged):
            yield f"{mark}{word} _ {edged[at + 2]}"


def _pieces(words: Sequence[str], mark: str) -> Iterator[str]:
    for word in words:
        if len(word) >= _PIECES[0] and word[0] != "<":
            edged = f"<{word[:40]}>"
            for size in _PIECES:
                yield from (mark + edged[at : at + size] for at in range(len(edged) - size + 1))
