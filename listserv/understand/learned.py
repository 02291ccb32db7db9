"""What a message most probably asks for, and which of its words say what: by a network that was taught by examples
(`bench/accuracy/learn.py`).

Each wish has a chance of its own, so that a message may ask for several things, or for nothing.
"""

import math
import pkgutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from listserv.model.intent import Wish
from listserv.understand import wordpiece
from listserv.understand.phrasebook import Spoken

if TYPE_CHECKING:
    from listserv.understand.encoder import Encoder, Seen

Where = Literal["desk", "list", "post"]
"""Where it was said: to us, on the way to the list, or as an answer to a post."""
NOTHING = "nothing"
"""The label of messages that ask nothing of us."""
AUTOMATIC = "automatic"
"""The label of what a machine wrote: a notice of absence, a receipt, a challenge."""
WITH_WORD = frozenset(("language", "letter-form", "own-posts"))
"""Wishes whose word is one of a few, and part of their label."""
NO_TAG = "-"
_SAID_AT: Mapping[Where, str] = {"desk": "letter", "list": "post", "post": "answer"}
_MOST_PIECES = 160
_FEW, _LONG, _SHARE = 4, 4, 0.6


@dataclass(frozen=True, slots=True)
class Chance:
    """A label (a wish's name, behind a colon its mode or word), and how probable it is that a message asks for it.

    `probability` is that of the label by itself, `share` that of the label if the message asks for just one thing.
    """

    label: str
    probability: float
    share: float


@dataclass(frozen=True, slots=True)
class Place:
    """A word of the subject or the body."""

    in_body: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Told:
    """What the network says of a message: every label, the most probable first, and what each word is needed for.

    `needed` has for each word how probable each tag is: a wish that needs the word (a number, a name, a reason), or
    `NO_TAG`; `pieces` where its pieces begin in what was `seen`. `automatic` is how probably a machine wrote it.
    """

    chances: tuple[Chance, ...]
    places: tuple[Place, ...]
    needed: tuple[Mapping[str, float], ...]
    pieces: tuple[int, ...] = ()
    seen: "Seen | None" = None
    automatic: float = 0.0

    def within(self, *, in_body: bool, begin: int, end: int) -> tuple[Chance, ...]:
        """What these characters of the subject or the body ask for as a part of the message; nothing out of sight."""
        each = zip(self.places, self.pieces, strict=True)
        here = [at for place, at in each if place.in_body == in_body and begin <= place.start < end]
        if not here or self.seen is None:
            return ()
        behind = next((at for at in self.pieces if at > here[-1]), here[-1] + 1)
        return _chances(network().labels, self.seen.within(here[0], behind).tolist())


@dataclass(frozen=True, slots=True)
class Laid:
    """A message as the network reads it: its pieces, each of the subject (0) or body (1), and where its words begin."""

    pieces: tuple[int, ...]
    kinds: tuple[int, ...]
    words: tuple[tuple[Place, int], ...]


@lru_cache(maxsize=1)
def network() -> "Encoder":
    """The network for English, read when it is first asked."""
    from listserv.understand import encoder  # numpy takes 12 MB, and a server that nobody asks anything does without

    base, taught = (pkgutil.get_data(__package__, f"phrases/{name}") for name in ("minilm.weights", "english.weights"))
    if base is None or taught is None:
        raise FileNotFoundError("the weights of the network for English are missing in this installation")
    return encoder.load(base, taught)


def laid_out(subject: str, body: str, where: Where, vocabulary: Mapping[str, int]) -> Laid:
    """The pieces of a message; those of a long one end where the network's sight ends."""
    ends = vocabulary[wordpiece.ENDS]
    pieces = [vocabulary[wordpiece.BEGINS], vocabulary[_SAID_AT[where]]]
    words: list[tuple[Place, int]] = []
    border = 0
    for in_body, text in ((False, subject), (True, body)):
        for word in wordpiece.pieced(text, vocabulary):
            if len(pieces) + len(word.pieces) >= _MOST_PIECES:
                break
            words.append((Place(in_body, word.start, word.end), len(pieces)))
            pieces += word.pieces
        pieces.append(ends)
        border = border or len(pieces)
    return Laid(tuple(pieces), (0,) * border + (1,) * (len(pieces) - border), tuple(words))


def told(subject: Spoken, body: Spoken, where: Where) -> Told:
    """What the network says of a message; nothing in a language that it does not know."""
    if body.book.language.code != "en":
        return Told((), (), ())
    return _told(subject.text, body.text, where)


@lru_cache(maxsize=32)
def _told(subject: str, body: str, where: Where) -> Told:
    known = network()
    laid = laid_out(subject, body, where, known.vocabulary)
    seen = known(laid.pieces, laid.kinds)
    needed = [dict(zip(known.tags, map(float, seen.tags[at]), strict=True)) for _, at in laid.words]
    places = tuple(place for place, _ in laid.words)
    scores = seen.whole.tolist()
    by_machine = _probability(scores[known.labels.index(AUTOMATIC)])
    return Told(
        _chances(known.labels, scores), places, tuple(needed), tuple(at for _, at in laid.words), seen, by_machine
    )


def _chances(labels: Sequence[str], scores: list[float]) -> tuple[Chance, ...]:
    """The chance of each wish, and of nothing."""
    most = max(scores)
    parts = [math.exp(score - most) for score in scores]
    whole = sum(parts)
    each = (
        Chance(label, _probability(score), part / whole)
        for label, score, part in zip(labels, scores, parts, strict=True)
        if label != AUTOMATIC
    )
    return tuple(sorted(each, key=lambda chance: -chance.share))


def _probability(score: float) -> float:
    return 1 / (1 + math.exp(-score))


@lru_cache(maxsize=1)
def labels() -> frozenset[str]:
    """All that the network was taught to tell."""
    return frozenset(network().labels)


def label(wish: Wish) -> str:
    """The label of a wish."""
    argument = wish.mode or (wish.words if wish.name in WITH_WORD else "")
    return f"{wish.name}:{argument}" if argument else wish.name


def knows(spoken: Spoken) -> bool:
    """Whether this is English: so many of its words are known to the phrases, or whole to the network."""
    said = [word.folded for word in spoken.found if word.folded.isalpha()]
    whole = network().vocabulary
    known = sum(word in spoken.book.vocabulary or (len(word) >= _LONG and word in whole) for word in said)
    return len(said) < _FEW or known >= _SHARE * len(said)
