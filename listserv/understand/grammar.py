"""The small language in which phrases are written down, and its translation into matchers.

    take me off [{list}]            words, an optional part, a class of phrases that is defined once
    (pause|stop) until <date>       a choice, and a slot that takes words of the person

Slots: `<words>` any words, `<few>` up to four; `<some>` (up to four) and `<one>` are passed over; `<numbers>`,
`<addresses>`, `<domain>`, `<date>`, `<period>`, `<when>` (a weekday, an hour), `<size>` (of a file).
All matching is on text where each word is followed by one space, so a pattern can never stop within a word.
"""

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from listserv.understand.words import words

SLOTS = {
    "words": r"(?P<words>(?:\S+ )+)",
    "few": r"(?P<words>(?:\S+ ){1,4})",
    "some": r"(?P<some>(?:\S+ ){1,4})",
    "one": r"\S+ ",
    "addresses": r"(?P<addresses>(?:\S+@\S+ )(?:(?:and |or |\+ )?\S+@\S+ )*)",
    "domain": r"(?P<domain>@\S+ |(?:[^\s@]+ ){2,5})",
    "when": r"(?P<when>(?:\S+ ){1,7})",
    "size": r"(?P<size>(?:\S+ ){1,3})",
    "period": r"(?P<period>(?:\S+ ){1,3})",
    "date": r"(?P<date>(?:\S+ ){1,10})",
}
_PIECES = re.compile(r"\s*(?:(?P<mark>[\[\]()|])|\{(?P<cls>\w+)\}|<(?P<slot>\w+)>|(?P<word>[^\s\[\](){}<>|]+))")


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One phrase: the words that it may begin with (None: any), and the source of its expression over spaced words."""

    firsts: frozenset[str] | None
    source: str

    @property
    def expression(self) -> re.Pattern[str]:
        """Compiled when it is first tried: a language has two thousand phrases, and a message comes near a few."""
        return _compiled(self.source)

    def may_begin(self, word: str) -> bool:
        """Whether it is worth trying at this word."""
        return self.firsts is None or word in self.firsts


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a pattern while it is put together: as expression, its possible first words, all of its words."""

    expression: str
    firsts: frozenset[str] | None
    may_be_empty: bool
    vocabulary: frozenset[str]


_EMPTY = _Piece("", frozenset(), True, frozenset())


class Grammar:
    """Compiles the patterns of one language; `vocabulary` grows to all words that its patterns know."""

    def __init__(self, classes: Mapping[str, str], numbers: Mapping[str, int], contractions: Mapping[str, str]) -> None:
        self._contractions = contractions
        self._classes: dict[str, _Piece] = {}
        self.vocabulary: set[str] = set()
        number = "|".join([r"\d{1,5}(?:-\d{1,5})?", *map(re.escape, numbers)])
        numbers_slot = rf"(?P<numbers>(?:(?:{number}) )(?:(?:and |y |et |und |i |a )?(?:{number}) )*)"
        self._slots = SLOTS | {"numbers": numbers_slot}
        for name, text in classes.items():
            self._classes[name] = self._parse(text)

    def compile(self, text: str) -> Pattern:
        """The matcher for one phrase; raises ValueError where the phrase is not well formed."""
        piece = self._parse(text)
        if piece.may_be_empty:
            raise ValueError(f"this phrase may be empty: {text}")
        self.vocabulary |= piece.vocabulary
        count = itertools.count()
        numbered = re.sub(r"(?<=\(\?P<)", lambda _: f"s{next(count)}_", piece.expression)
        return Pattern(piece.firsts, numbered)

    def _parse(self, text: str) -> _Piece:
        pieces = list(_PIECES.finditer(text.strip()))
        if sum(len(match.group()) for match in pieces) != len(text.strip()):
            raise ValueError(f"this phrase cannot be read: {text}")
        marks = iter([*((m.lastgroup or "", m.group(m.lastgroup or 0)) for m in pieces), ("end", "")])
        piece, closed_by = self._choice(marks)
        if closed_by:
            raise ValueError(f"a bracket too many: {text}")
        return piece

    def _choice(self, marks: Iterator[tuple[str, str]]) -> tuple[_Piece, str]:
        options: list[_Piece] = []
        current = _EMPTY
        for kind, text in marks:
            if kind == "end" or text in ("]", ")"):
                return _either([*options, current]), text
            if text == "|" and kind == "mark":
                options.append(current)
                current = _EMPTY
            else:
                current = _joined(current, self._item(kind, text, marks))
        raise ValueError("a bracket is not closed")

    def _item(self, kind: str, text: str, marks: Iterator[tuple[str, str]]) -> _Piece:
        if kind == "mark":
            inner, closed_by = self._choice(marks)
            if closed_by != {"[": "]", "(": ")"}.get(text):
                raise ValueError("brackets do not match")
            if text == "(":
                return inner
            return _Piece(f"(?:{inner.expression})?", inner.firsts, True, inner.vocabulary)
        if kind == "cls":
            return self._classes[text]
        if kind == "slot":
            return _Piece(self._slots[text], None, False, frozenset())
        parts = [word.folded for word in words(text, self._contractions)]
        if not parts:
            raise ValueError(f"not a word: {text}")
        return _Piece("".join(re.escape(p) + " " for p in parts), frozenset(parts[:1]), False, frozenset(parts))


def _joined(a: _Piece, b: _Piece) -> _Piece:
    firsts = a.firsts
    if a.may_be_empty:
        firsts = None if a.firsts is None or b.firsts is None else a.firsts | b.firsts
    return _Piece(a.expression + b.expression, firsts, a.may_be_empty and b.may_be_empty, a.vocabulary | b.vocabulary)


def _either(options: list[_Piece]) -> _Piece:
    if len(options) == 1:
        return options[0]
    known = [option.firsts for option in options]
    firsts = None if None in known else frozenset().union(*(f for f in known if f is not None))
    return _Piece(
        "(?:" + "|".join(sorted((option.expression for option in options), key=len, reverse=True)) + ")",
        firsts,
        any(option.may_be_empty for option in options),
        frozenset().union(*(option.vocabulary for option in options)),
    )
