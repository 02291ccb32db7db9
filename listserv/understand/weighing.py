"""What a reading gives, and how its wishes are weighed: which may be done, which had better be asked about."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from listserv.model.intent import Wish
from listserv.understand.clauses import Clause
from listserv.understand.grammar import Table
from listserv.understand.phrasebook import Match, Spoken

Door = Literal["posting", "request", "answer", "post-reply"]
MAX_GUESSES = 3
BARE_WORDS = 3
_COURTEOUS = re.compile(
    r"\b(?:should|would) (?:be|like|appreciate|love)\b"
    r"|\bif (?:you|it|that|at all)\b(?: (?:would|could|can|is))?|\bwould you\b|\bno longer\b"
)
# About one's own place in the list: said on the way to the list, it is meant for us.
MEMBERSHIP = frozenset(
    (
        *("leave", "join", "mode", "pause", "resume", "my-data", "forget-me", "unsure"),
        *("letter-time", "letter-form", "timezone", "own-posts", "at-most", "largest"),
    )
)
_FINAL = frozenset(("leave", "forget-me", "remove", "ban", "discard", "reject", "approve", "stop"))
OVERRULES: Mapping[str, tuple[str, ...]] = {
    "back": ("undo", "leave", "join"),
    "close": ("mute",),
    "pause": ("mode:none",),
}
"""What is more than another wish in the same message."""
_OPPOSITES = (
    ("leave", "join"), ("leave", "mode"), ("leave", "pause"), ("leave", "resume"), ("leave", "mute"),
    ("forget-me", "join"), ("pause", "resume"), ("mute", "follow"), ("close", "reopen"), ("ban", "trust"),
    ("ban", "unban"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message asks for.

    `wishes` are in the order in which they stand; `unclear` is what could not be read. `only` says that the message is
    nothing but a wish. `doubtful` are up to three guesses at what may be meant, best first, to be numbered and asked.
    `language` is what it was read in, where that is neither the list's nor English. `spelt` says that every word
    belongs to a phrase or is polite, so that nothing is left to be guessed from. `unread` are whole lines among orders
    that are none.
    """

    wishes: tuple[Wish, ...] = ()
    unclear: str = ""
    only: bool = False
    doubtful: tuple[Wish, ...] = ()
    language: str = ""
    spelt: bool = False
    unread: str = ""


def is_hedged(spoken: Spoken, clause: Clause) -> bool:
    """Whether a clause has a word that takes a wish back."""
    said = {word.folded for word in spoken.found[clause.start : clause.end]}
    return bool(said & spoken.book.language.hedges)


def is_bearing(wish: Wish) -> bool:
    """Whether a wish names a number, an address or a day, and so is no single word."""
    return bool(wish.numbers or wish.addresses or wish.until)


def in_one_sentence(spoken: Spoken, a: Clause, b: Clause) -> bool:
    """Whether no sentence ends between two clauses."""
    first, second = sorted((a, b), key=lambda clause: clause.start)
    gap = spoken.text[spoken.found[first.end - 1].end : spoken.found[second.start].start]
    return not re.search(r"[.!?;]|\n\s*\n", gap)


def is_certain(clause: Clause) -> bool:
    """Whether a clause is a wish that is said in so many words."""
    return clause.match is not None and clause.match.group != "guess"


def is_guess(clause: Clause) -> bool:
    """Whether a clause is never more than a guess at a wish."""
    return clause.match is not None and clause.match.group == "guess"


def has_unknown(found: Iterable[Clause]) -> bool:
    """Whether any clause could not be read."""
    return any(c.kind == "unknown" for c in found)


def weighed(
    sure: list[Wish], body: Spoken, found: Iterable[Clause], guessed: Iterable[str] = ()
) -> tuple[tuple[Wish, ...], tuple[Wish, ...]]:
    """The wishes that may be done, and those that had better be asked about.

    Two wishes that exclude each other are both doubtful, and so is a final one beside words that may take it back.
    """
    names = {wish.name for wish in sure} | set(guessed)
    asked = excluding(names)
    unknown = " ".join(body.folded(c.start, c.end) for c in found if c.kind == "unknown")
    if set(_COURTEOUS.sub(" ", unknown).split()) & body.book.language.hedges:
        asked |= names & _FINAL
    return tuple(w for w in sure if w.name not in asked), tuple(w for w in sure if w.name in asked)


def excluding(names: Iterable[str]) -> set[str]:
    """Those of these wishes that exclude another of them."""
    each = set(names)
    return {name for pair in _OPPOSITES if set(pair) <= each for name in pair}


def listed(found: Iterable[Clause]) -> list[Wish]:
    """The wishes of clauses in order, each said once: a shorter saying of the same wish gives way to the fuller one."""
    wishes: list[Wish] = []
    for clause in found:
        for wish in (clause.match.wish, *(clause.match.others if is_guess(clause) else ())) if clause.match else ():
            if wish in wishes or any(is_bare(wish) and wish.name == known.name for known in wishes):
                continue
            fuller = [i for i, known in enumerate(wishes) if known.name == wish.name and is_bare(known)]
            if fuller:
                wishes[fuller[0]] = wish
            else:
                wishes.append(wish)
    return wishes


def is_bare(wish: Wish) -> bool:
    """Whether a wish is only its name."""
    return wish == Wish(wish.name)


def a_few(wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """As many guesses as may be asked about, each once, best first."""
    return tuple(dict.fromkeys(wishes))[:MAX_GUESSES]


def hinted_at(hints: Table, spoken: Spoken) -> list[Wish]:
    """Guesses from single words, in the order of the phrases."""
    said = {key for at, word in enumerate(spoken.found) for key, p in hints.at(word.folded) if spoken.stops_of(p, at)}
    keys = [key.partition(":") for key in dict.fromkeys(key for key, _ in hints.rows) if key in said]
    return [Wish(name, mode=argument) for name, _, argument in keys]


def is_literal(match: Match) -> bool:
    """Whether a wish is said in the command's own word, with nothing but its numbers behind it."""
    words, command = match.said.split(), match.wish.name.split("-")
    return words == command or (bool(match.wish.numbers) and words[:1] == command)
