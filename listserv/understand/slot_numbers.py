"""Addresses and numbers that a message names for what it asks: "alias", "approve 3", "ban example.com"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand.clauses import sentences
from listserv.understand.naming import person
from listserv.understand.phrasebook import Spoken
from listserv.understand.said import Said, asking
from listserv.understand.slot_words import COUNTED, NUMBERS, OLD, ORDINALS, PLAIN_DECISIONS, RANGES, UNITS

MARKS = " \t\n,.;:!?–—-\"'“”‘’"
_MAX_NUMBER, _MAX_NUMBERS = 999, 50
_BESIDE_OLD = 4
_DOMAIN = re.compile(r"(?<![\w@.-])@?((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})(?![\w@-])", re.IGNORECASE)
_PART = re.compile(r"[,:–—]|\s-\s")


def addressed(wish: Wish, said: Said) -> Wish | None:
    """The wish with all addresses of the message; None without any."""
    found = _addresses(said)
    return replace(wish, addresses=found) if found else None


def _addresses(said: Said) -> tuple[str, ...]:
    each = (word.folded.removeprefix("mailto:") for word in said.whole.found)
    return tuple(dict.fromkeys(word for word in each if "@" in word[1:]))


def banned(wish: Wish, said: Said) -> Wish | None:
    """The wish with its addresses, or with whole domains ("@example.com"); None without any."""
    if found := _addresses(said):
        return replace(wish, addresses=found)
    domains = (f"@{hit[1].lower()}" for hit in _DOMAIN.finditer(said.whole.text))
    each = tuple(dict.fromkeys(domains))
    return replace(wish, addresses=each) if each else None


def named_person(wish: Wish, said: Said) -> Wish | None:
    """The wish with its addresses, and the name beside the only one; None without any."""
    found = _addresses(said)
    return replace(wish, addresses=found, words=person(said.whole, found)) if found else None


def own_address(wish: Wish, said: Said) -> Wish | None:
    """One of several addresses of one's own: the old one where it is to go, else the other."""
    found = _addresses(said)
    if len(found) < 2:
        return replace(wish, addresses=found) if found else None
    folded = said.whole.folded(0, len(said.whole.found)).split()
    old = [
        address
        for address in found
        if OLD & set(folded[max(0, folded.index(address) - _BESIDE_OLD) : folded.index(address)])
    ]
    if not old:
        return replace(wish, addresses=found[:1] if wish.name == "forget-address" else found[-1:])
    kept = old if wish.name == "forget-address" else [address for address in found if address not in old]
    return replace(wish, addresses=tuple(kept[:1])) if kept else None


def numbered(wish: Wish, said: Said) -> Wish:
    """The wish with the numbers of the body, or else of the subject."""
    for spoken in said.parts:
        if numbers := tuple(_numbers(spoken, 0, len(spoken.found))):
            return replace(wish, numbers=numbers)
    return wish


def _numbers(spoken: Spoken, start: int, end: int) -> Iterator[int]:
    """Numbers that stand for something on a list: no year, day of a month, time, or count of things.

    Numbers in words count where there are none in figures: "the second", "number three".
    """
    said = [word.folded for word in spoken.found[start:end]]
    written = any(_in_figures(said, at, spoken) for at in range(len(said)))
    seen: set[int] = set()
    for at, word in enumerate(said):
        first = last = 0
        if written and _in_figures(said, at, spoken):
            low, _, high = word.partition("-")
            first, last = int(low), int(high or low)
            if said[at + 1 : at + 2] and said[at + 1] in RANGES and said[at + 2 : at + 3] and said[at + 2].isdigit():
                last = int(said[at + 2])
        elif not written and (word in ORDINALS or (said[at - 1 : at] and said[at - 1] in COUNTED and word in NUMBERS)):
            first = last = ORDINALS.get(word) or NUMBERS[word]
        for number in range(first, min(last, first + _MAX_NUMBERS) + 1) if 0 < first <= _MAX_NUMBER else ():
            if number not in seen:
                seen.add(number)
                yield number


def _in_figures(said: Sequence[str], at: int, spoken: Spoken) -> bool:
    """Whether this word is a number by which something is called."""
    low, dash, high = said[at].partition("-")
    if not low.isdigit() or (dash and not high.isdigit()):
        return False
    behind = said[at + 1] if at + 1 < len(said) else ""
    before = said[at - 1] if at else ""
    return not {before, behind} & spoken.book.language.dates.months.keys() and behind not in UNITS


def trusted(wish: Wish, said: Said) -> Wish:
    """The wish with its addresses, or with the numbers of posts."""
    return addressed(wish, said) or numbered(wish, said)


def needs_number(wish: Wish, said: Said) -> Wish | None:
    """The wish with its numbers; None without any."""
    found = numbered(wish, said)
    return found if found.numbers else None


def at_most(wish: Wish, said: Said) -> Wish | None:
    """The wish with the first number of the sentence that asks for it; None without any."""
    for spoken, start, end in said.by_asking(wish.name):
        for word in spoken.found[start:end]:
            number = int(word.folded) if word.folded.isdigit() else NUMBERS.get(word.folded, 0)
            if 0 < number <= _MAX_NUMBER:
                return replace(wish, numbers=(number,))
    return None


def decided(labels: Sequence[str], said: Said) -> list[Wish]:
    """Several decisions about held posts, each with the numbers of the clauses that say it: "1 yes. 5 is spam"."""
    found: dict[str, Wish] = {}
    for clause in _clauses(said.body):
        start, end = clause
        numbers = tuple(_numbers(said.body, start, end))
        if numbers:
            said_here = {word.folded for word in said.body.found[start:end]}
            plain = next((name for name, plainly in PLAIN_DECISIONS.items() if said_here & plainly), "")
            if "not" in said_here and not plain:  # "but not 4": that one is left as it is
                continue
            one = plain or max(labels, key=lambda label: asking(label, said.body, *clause))
            before = found.get(one, Wish(one))
            reason = f"{before.words} {said.body.raw(start, end)}".strip(MARKS) if one == "reject" else ""
            found[one] = replace(before, numbers=(*before.numbers, *numbers), words=reason)
    return list(found.values())


def _clauses(spoken: Spoken) -> list[tuple[int, int]]:
    """The sentences of a text cut further at commas and "and", where no number stands on both sides."""
    found: list[tuple[int, int]] = []
    for start, end in sentences(spoken):
        begin = start
        for at in range(start + 1, end):
            gap = spoken.text[spoken.found[at - 1].end : spoken.found[at].start]
            parts = bool(_PART.search(gap)) or spoken.found[at].folded in ("and", "but")
            behind = [word.folded[0].isdigit() for word in spoken.found[at : at + 2]]
            if parts and not (spoken.found[at - 1].folded[0].isdigit() and any(behind)):
                found.append((begin, at))
                begin = at
        found.append((begin, end))
    return found
