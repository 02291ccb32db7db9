"""The small language in which phrases are written down, and its translation into matchers.

    take me off [{list}]            words, an optional part, a class of phrases that is defined once
    (pause|stop) until <date>       a choice, and a slot that takes words of the person

Slots: `<words>` any words, `<few>` up to four; `<some>` (up to four) and `<one>` are passed over,
`<gap>` and `<wide>` are up to four and nine words, or none,
`<end>` is the end of the sentence, `<named>` up to six words that do not begin with the speaker's own; `<numbers>`,
`<addresses>`, `<domain>`, `<date>`, `<period>`, `<when>` (a weekday, an hour), `<size>` (of a file).
All matching is on text where each word is followed by one space, so a pattern can never stop within a word.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from listserv.understand.words import words

SLOTS = {
    "words": r"(?P<words>(?:\S+ )+)",
    "few": r"(?P<words>(?:\S+ ){1,4})",
    "some": r"(?P<some>(?:\S+ ){1,4})",
    "one": r"\S+ ",
    "end": r"\Z",
    "gap": r"(?:\S+ ){0,4}?",
    "wide": r"(?:\S+ ){0,9}?",
    "named": r"(?P<words>(?!my |our |me )(?:\S+ ){1,6})",
    "addresses": r"(?P<addresses>(?:\S+@\S+ )(?:(?:and |or |\+ )?\S+@\S+ )*)",
    "domain": r"(?P<domain>@\S+ |(?:[^\s@]+ ){2,5})",
    "when": r"(?P<when>(?:\S+ ){1,7})",
    "size": r"(?P<size>(?:\S+ ){1,3})",
    "period": r"(?P<period>(?:\S+ ){1,3})",
    "date": r"(?P<date>(?:\S+ ){1,10})",
}
_NAMED = re.compile(r"(?<=\(\?P<)")
_MAY_BE_EMPTY = frozenset(("gap", "wide", "end"))
_PIECES = re.compile(r"\s*(?:(?P<mark>[\[\]()|])|\{(?P<cls>\w+)\}|<(?P<slot>\w+)>|(?P<word>[^\s\[\](){}<>|]+))")


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """One phrase: the words that it may begin and end with (None: any), those that it `needs`, and its expression."""

    firsts: frozenset[str] | None
    lasts: frozenset[str] | None
    needs: frozenset[str]
    source: str

    @property
    def expression(self) -> re.Pattern[str]:
        """Compiled when it is first tried: a language has two thousand phrases, and a message comes near a few."""
        return _compiled(self.source)

    def may_begin(self, word: str) -> bool:
        """Whether it is worth trying at this word."""
        return self.firsts is None or word in self.firsts

    def may_end(self, word: str) -> bool:
        """Whether it is worth trying up to this word."""
        return self.lasts is None or word in self.lasts


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a pattern while it is put together: as expression, its possible ends, the words that it cannot lack."""

    expression: str
    firsts: frozenset[str] | None
    lasts: frozenset[str] | None
    needs: frozenset[str]
    may_be_empty: bool


_NO_WORD: frozenset[str] = frozenset()
_EMPTY = _Piece("", _NO_WORD, _NO_WORD, _NO_WORD, True)


class Grammar:
    """Compiles the patterns of one language; `vocabulary` grows to all words that its patterns know."""

    def __init__(self, classes: Mapping[str, str], numbers: Mapping[str, int], contractions: Mapping[str, str]) -> None:
        self._contractions = contractions
        self._classes: dict[str, _Piece] = {}
        self._words: dict[str, _Piece] = {}
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
        count = itertools.count()
        source = piece.expression
        if "(?P<" in source:
            source = _NAMED.sub(lambda _: f"s{next(count)}_", source)
        return Pattern(piece.firsts, piece.lasts, piece.needs, source)

    def _parse(self, text: str) -> _Piece:
        text = text.strip()
        pieces = list(_PIECES.finditer(text))
        if sum(match.end() - match.start() for match in pieces) != len(text):
            raise ValueError(f"this phrase cannot be read: {text}")
        marks = iter([*((m.lastgroup or "", m.group(m.lastgroup or 0)) for m in pieces), ("end", "")])
        piece, closed_by = self._choice(marks)
        if closed_by:
            raise ValueError(f"a bracket too many: {text}")
        return piece

    def _choice(self, marks: Iterator[tuple[str, str]]) -> tuple[_Piece, str]:
        options: list[_Piece] = []
        current: list[_Piece] = []
        for kind, text in marks:
            if kind == "end" or text in ("]", ")"):
                return _either([*options, _joined(current)]), text
            if text == "|" and kind == "mark":
                options.append(_joined(current))
                current = []
            else:
                current.append(self._item(kind, text, marks))
        raise ValueError("a bracket is not closed")

    def _item(self, kind: str, text: str, marks: Iterator[tuple[str, str]]) -> _Piece:
        if kind == "word":
            return self._words.get(text) or self._word(text)
        if kind == "mark":
            inner, closed_by = self._choice(marks)
            if closed_by != {"[": "]", "(": ")"}.get(text):
                raise ValueError("brackets do not match")
            if text == "(":
                return inner
            return _Piece(f"(?:{inner.expression})?", inner.firsts, inner.lasts, _NO_WORD, True)
        if kind == "cls":
            return self._classes[text]
        if kind == "slot":
            return _Piece(self._slots[text], None, None, _NO_WORD, text in _MAY_BE_EMPTY)
        raise ValueError(f"not a word: {text}")

    def _word(self, text: str) -> _Piece:
        parts = [word.folded for word in words(text, self._contractions)]
        if not parts:
            raise ValueError(f"not a word: {text}")
        self.vocabulary.update(parts)
        expression = "".join(re.escape(part) + " " for part in parts)
        piece = self._words[text] = _Piece(
            expression, frozenset(parts[:1]), frozenset(parts[-1:]), frozenset(parts), False
        )
        return piece


def _joined(pieces: list[_Piece]) -> _Piece:
    if len(pieces) == 1:
        return pieces[0]
    if not pieces:
        return _EMPTY
    return _Piece(
        "".join([piece.expression for piece in pieces]),
        _edge([(piece.firsts, piece.may_be_empty) for piece in pieces]),
        _edge([(piece.lasts, piece.may_be_empty) for piece in reversed(pieces)]),
        _NO_WORD.union(*[piece.needs for piece in pieces]),
        all(piece.may_be_empty for piece in pieces),
    )


def _edge(pieces: list[tuple[frozenset[str] | None, bool]]) -> frozenset[str] | None:
    """The words that may stand at an end, of which the pieces come in order from there."""
    found, may_be_empty = pieces[0]
    at = 1
    while may_be_empty and found is not None and at < len(pieces):
        more, may_be_empty = pieces[at]
        found = None if more is None else found | more
        at += 1
    return found


def _either(options: list[_Piece]) -> _Piece:
    if len(options) == 1:
        return options[0]
    return _Piece(
        "(?:" + "|".join(sorted([option.expression for option in options], key=len, reverse=True)) + ")",
        _any_of([option.firsts for option in options]),
        _any_of([option.lasts for option in options]),
        options[0].needs.intersection(*[option.needs for option in options]),
        any(option.may_be_empty for option in options),
    )


def _any_of(sets: list[frozenset[str] | None]) -> frozenset[str] | None:
    known = [one for one in sets if one is not None]
    return _NO_WORD.union(*known) if len(known) == len(sets) else None


class Table:
    """Patterns with a key each, found by the words that they may begin and end with."""

    def __init__(self, rows: Iterable[tuple[str, Pattern]]) -> None:
        self.rows = tuple(rows)
        self.order = {pattern: index for index, (_, pattern) in enumerate(self.rows)}
        self._begins: dict[str, tuple[tuple[str, Pattern], ...]] = {}
        self._known = _NO_WORD.union(*(pattern.firsts for _, pattern in self.rows if pattern.firsts))

    def at(self, word: str) -> tuple[tuple[str, Pattern], ...]:
        """The rows that may begin with this word, in order."""
        word = word if word in self._known else ""
        found = self._begins.get(word)
        if found is None:
            found = self._begins[word] = tuple(row for row in self.rows if row[1].may_begin(word))
        return found
