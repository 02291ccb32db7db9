"""A text taken apart into clauses, each a wish, a politeness, a reason, or something else.

Words are matched from the first to the last of a clause, so that a wish within another sentence ("we should unsubscribe
patients from the mailing") is never taken for one. The cheapest way to cut the text into clauses wins.
"""

import re
from dataclasses import dataclass, replace
from typing import Literal

from listserv.understand.phrasebook import Match, Spoken

Kind = Literal["wish", "polite", "reason", "unknown"]

_MAX_CLAUSE = 60
_MAX_JOINED = 8
_MAX_EDGES = 48
_HARD = re.compile(r"[.!?;…](?:[\"')\]]{0,3}(?:\s|$)|[.!?;…]|(?=[A-Z]))|\n\s{0,20}\n|\n\s{0,20}[-*•]\s")
_SOFT = re.compile(r"[,:()\n–—•.!?]|\s(?:-+|/)\s")
_CROSSED = 0.4
_NAME = re.compile(r"[A-Z][\w'’.-]{0,30}|[A-Za-z]\.?|/|&|\|")
_MAX_NAME = 4
_MAX_SIGNATURE = 40


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `start` to before `end` of a text, what they are, and the wish that they say."""

    kind: Kind
    start: int
    end: int
    match: Match | None = None


def clauses(spoken: Spoken) -> list[Clause]:
    """The clauses of a text in order, cut so that as little as possible stays unknown."""
    if not spoken.found:
        return []
    edges, hard = _edges(spoken)
    best: list[tuple[float, tuple[int, Clause] | None]] = [(0.0, None)]
    for right in range(1, len(edges)):
        options: list[tuple[float, tuple[int, Clause]]] = []
        for left in range(right - 1, max(-1, right - 1 - _MAX_JOINED), -1):
            if edges[right] - edges[left] > _MAX_CLAUSE and left < right - 1:
                break
            clause = _clause(spoken, edges[left], edges[right])
            options.append((best[left][0] + _cost(clause, right - left - 1), (left, clause)))
            if edges[left] in hard:
                break
        best.append(min(options, key=lambda option: option[0]))
    found: list[Clause] = []
    at = len(edges) - 1
    while step := best[at][1]:
        at, clause = step
        found.append(clause)
    return _without_names(spoken, found[::-1])


def sentences(spoken: Spoken) -> list[tuple[int, int]]:
    """The sentences of a text, each as its first word and the word behind its last."""
    if not spoken.found:
        return []
    edges = sorted(_edges(spoken)[1])
    return list(zip(edges, [*edges[1:], len(spoken.found)], strict=True))


def _edges(spoken: Spoken) -> tuple[list[int], set[int]]:
    """Where a clause may begin, as indexes of words, and which of these no clause may cross."""
    edges, hard, found = [0], {0}, spoken.found
    for index in range(1, len(found)):
        if found[index - 1].start == found[index].start:
            continue
        gap = spoken.text[found[index - 1].end : found[index].start + 1]
        if _HARD.search(gap) and not _is_ordinal(found[index - 1].folded, gap):
            hard.add(index)
        if index in hard or _SOFT.search(gap[:-1]) or found[index].folded in spoken.book.language.joints:
            edges.append(index)
        if len(edges) > _MAX_EDGES:  # nobody says so much in wishes: what follows is one clause that is not read
            hard.add(edges[-1])
            break
    return [*edges, len(found)], hard


def _is_ordinal(word: str, gap: str) -> bool:
    """Whether the point belongs to a number, as in "3. September" in German, or in "no. 6"."""
    if word in ("no", "nos", "nr"):
        return gap.startswith(".") and gap[-1:].isdigit()
    return word.isdigit() and len(word) <= 2 and gap.startswith(". ")


def _clause(spoken: Spoken, start: int, end: int) -> Clause:
    if end - start > _MAX_CLAUSE:
        return Clause("unknown", start, end)
    match = spoken.wish(start, end)
    if match:
        return Clause("wish", start, end, match)
    if spoken.polite(start, end):
        return Clause("polite", start, end)
    return Clause("reason" if spoken.reason(start, end) else "unknown", start, end)


def _cost(clause: Clause, crossed: int) -> float:
    """What it costs to read a clause so: unknown words most, then what only explains, then guesses and free words."""
    length = clause.end - clause.start
    if clause.match:
        free = crossed * (2 if clause.match.free else 1) + 0.25 * clause.match.free
        return (4 + clause.match.free if clause.match.group == "guess" else 0.5) + _CROSSED * free
    if clause.kind == "polite":
        return 0.45 + 0.01 * length + 1.2 * crossed
    if clause.kind == "reason":
        return 4 + 0.3 * length + _CROSSED * crossed
    return 5 + length + _CROSSED * crossed


def _without_names(spoken: Spoken, found: list[Clause]) -> list[Clause]:
    """A name below (or behind) what is understood, with the lines that follow it, is a signature."""
    for index, clause in enumerate(found):
        if clause.kind not in ("unknown", "reason") or index == 0 or not _is_name(spoken, clause):
            continue
        behind = found[index + 1 :]
        long = any(c.end - c.start > 9 for c in behind) or sum(c.end - c.start for c in behind) > _MAX_SIGNATURE
        if long or any(c.match and c.match.group != "guess" for c in behind):
            continue
        if found[index - 1].kind in ("wish", "polite"):
            return [*found[:index], *(replace(c, kind="polite", match=None) for c in found[index:])]
    return found


def _is_name(spoken: Spoken, clause: Clause) -> bool:
    pieces = spoken.raw(clause.start, clause.end).split()
    return len(pieces) <= _MAX_NAME and all(_NAME.fullmatch(piece.strip(",.!()")) for piece in pieces)
