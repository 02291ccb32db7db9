"""What a message most probably asks for, by weights that were learned from examples (`bench/accuracy/learn.py`).

Each wish has a chance of its own, so that a message may ask for several things, or for nothing.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from listserv.model.intent import Wish
from listserv.understand.features import features
from listserv.understand.phrasebook import Spoken
from listserv.understand.phrases import en_weights

_FEW, _SHARE = 4, 0.5
NOTHING = "nothing"
"""The label of messages that ask nothing of us."""
SHIFT = 3.5
"""What a score must reach to be as probable as not."""
WITH_WORD = frozenset(("language", "letter-form", "own-posts"))
"""Wishes whose word is one of a few, and part of their label."""
UNIT = 0.2
"""What one point of a weight is worth: weights are kept as whole numbers."""


@dataclass(frozen=True, slots=True)
class Chance:
    """A label (a wish's name, behind a colon its mode or word), and how probable it is that a message asks for it.

    `probability` is that of the label by itself, `share` that of the label if the message asks for just one thing.
    """

    label: str
    probability: float
    share: float


@dataclass(frozen=True)
class Weights:
    """What each feature says for and against each label; a row is read when its feature is first met."""

    labels: Sequence[str]
    rows: Mapping[str, str]
    _read: dict[str, tuple[int, tuple[tuple[int, int], ...]]] = field(default_factory=dict, repr=False)

    def chances(self, found: Mapping[str, float]) -> list[Chance]:
        """Every label with its chance, the most probable first."""
        usual, scores = 0.0, [0.0] * len(self.labels)
        for feature, value in found.items():
            base, each = self._row(feature)
            usual += value * base
            for at, weight in each:
                scores[at] += value * weight
        scores = [(usual + score) * UNIT - SHIFT for score in scores]
        most = max(scores)
        parts = [math.exp(score - most) for score in scores]
        whole = sum(parts)
        told = (
            Chance(label, 1 / (1 + math.exp(-score)), part / whole)
            for label, score, part in zip(self.labels, scores, parts, strict=True)
        )
        return sorted(told, key=lambda chance: -chance.share)

    def _row(self, feature: str) -> tuple[int, tuple[tuple[int, int], ...]]:
        """The usual weight of a feature, and for each label that differs by how much."""
        if feature not in self.rows:
            return 0, ()
        if feature not in self._read:
            usual, *each = self.rows[feature].split(" ")
            pairs = (pair.partition(":") for pair in each)
            self._read[feature] = int(usual), tuple((int(label), int(more)) for label, _, more in pairs)
        return self._read[feature]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The weights for English."""
    rows = (row.partition("\t") for row in en_weights.ROWS.strip("\n").split("\n"))
    return Weights(en_weights.LABELS, {feature: weighed for feature, _, weighed in rows})


@lru_cache(maxsize=1)
def labels() -> frozenset[str]:
    """All that the weights know."""
    return frozenset(en_weights.LABELS)


def label(wish: Wish) -> str:
    """The label of a wish."""
    argument = wish.mode or (wish.words if wish.name in WITH_WORD else "")
    return f"{wish.name}:{argument}" if argument else wish.name


def knows(spoken: Spoken) -> bool:
    """Whether this is English: so many of its words are known to the phrases."""
    said = [word.folded for word in spoken.found if word.folded.isalpha()]
    return len(said) < _FEW or sum(word in spoken.book.vocabulary for word in said) >= _SHARE * len(said)


@lru_cache(maxsize=1)
def topical() -> Mapping[str, float]:
    """By how much more often a word is part of what people look for than of how they ask (natural logarithm)."""
    pairs = (pair.partition(":") for pair in en_weights.TOPICAL.split())
    return {word: int(odds) / 10 for word, _, odds in pairs}


def chances(subject: Spoken, body: Spoken, *, public: bool, reply: bool = False) -> list[Chance]:
    """What a message may ask for, the most probable first; nothing in a language that we have no weights for."""
    if body.book.language.code != "en":
        return []
    return weights().chances(features(subject, body, public=public, reply=reply))
