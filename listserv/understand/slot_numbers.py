"""Addresses and numbers that a message names for what it asks: "alias", "approve 3", "ban example.com"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand.clauses import sentences
from listserv.understand.learned import Place
from listserv.understand.naming import person
from listserv.understand.phrasebook import Spoken
from listserv.understand.said import Said, alone
from listserv.understand.slot_words import COUNTED, NUMBERS, ORDINALS, PLAIN_DECISIONS, RANGES, UNITS

MARKS = " \t\n,.;:!?–—-\"'“”‘’"
Names = Sequence[str]
"""The names of all that a message asks for: what one of them needs, the others do not."""
ABOUT_ADDRESSES = frozenset((
    "add", "alias", "ban", "facilitator", "forget-address", "hand-over", "invite", "main-address", "moderate",
    "not-facilitator", "remove", "trust", "unban",
))  # fmt: skip
ABOUT_NUMBERS = frozenset((
    "approve", "at-most", "close", "discard", "full", "get", "largest", "merge", "reject", "trust",
))  # fmt: skip
_MAX_NUMBER, _MAX_NUMBERS = 999, 50
_ASKED = 0.2  # the share that a wish has at least of a part of a message that asks for it
_NEEDED = 0.05  # how probable it is at least that a wish needs an address that another one needs more
_DOMAIN = re.compile(r"(?<![\w@.-])@?((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})(?![\w@-])", re.IGNORECASE)
_PART = re.compile(r"[,:–—]|\s-\s")
_ORDERED = re.compile(rf"\b(?:{'|'.join(ORDINALS)}|last|this|that|which)\s+\Z", re.IGNORECASE)  # "the second one"
_RANGE = re.compile(r"\s*(?:-|–|—|to|thru|through|until|till)\s*", re.IGNORECASE)


def addressed(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The wish with its addresses, all of the message where it is asked for alone; None without any."""
    found = _addresses(wish, said, asked)
    return replace(wish, addresses=found) if found else None


def _addresses(wish: Wish, said: Said, asked: Names) -> tuple[str, ...]:
    each = dict.fromkeys(word.folded.removeprefix("mailto:") for word in said.whole.found if "@" in word.folded[1:])
    others = [name for name in asked if name in ABOUT_ADDRESSES]
    needing = {one: max(others, key=lambda name: said.need(name, one)) for one in each}
    if len(each) >= len(others) and not set(others) <= set(needing.values()):
        needing = _parted(_clauses(said.body), others, said) or _parted(sentences(said.body), others, said) or needing
    if len(each) == 1:  # two wishes may be about it: "unban her, and trust her"
        return tuple(one for one in each if needing.get(one) == wish.name or said.need(wish.name, one) >= _NEEDED)
    return tuple(one for one in each if needing.get(one) == wish.name)


def _parted(parts: Iterable[tuple[int, int]], names: Names, said: Said) -> dict[str, str] | None:
    """What each address is for by the part of the body where it stands; None where a wish is left without any.

    An address by itself belongs to the part before it ("moderate Ben, ben@x.org, and …"); one in a part that asks for
    something else is left out.
    """
    found: dict[str, str] = {}
    begin = 0
    for start, end in parts:
        words = [word.folded.removeprefix("mailto:") for word in said.body.found[start:end]]
        here = [word for word in words if "@" in word[1:]]
        begin = begin if len(here) == len(words) else start
        if here:
            found |= dict.fromkeys(here, _told(names, said, begin, end, _ASKED))
    return found if set(names) <= set(found.values()) else None


def banned(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The wish with its addresses, or with whole domains ("@example.com"); None without any."""
    if found := _addresses(wish, said, asked):
        return replace(wish, addresses=found)
    domains = (f"@{hit[1].lower()}" for hit in _DOMAIN.finditer(said.whole.text))
    each = tuple(dict.fromkeys(domains))
    return replace(wish, addresses=each) if each else None


def named_person(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The wish with its addresses, and the name of the only one; None without any."""
    found = _addresses(wish, said, asked)
    if len(found) != 1:
        return replace(wish, addresses=found) if found else None
    run = said.run(wish.name)
    name = "" if "@" in run else run.strip(MARKS)
    return replace(wish, addresses=found, words=name or person(said.whole, found))


def own_address(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """One of several addresses of one's own, as the words around them say; None without any."""
    found = _addresses(wish, said, asked) or _addresses(wish, said, (wish.name,))
    return replace(wish, addresses=(max(found, key=lambda one: said.need(wish.name, one)),)) if found else None


def numbered(wish: Wish, said: Said, asked: Names) -> Wish:
    """The wish with its numbers; all of the body or the subject where it is asked for alone."""
    others = [name for name in asked if name in ABOUT_NUMBERS]
    if numbers := _needed(wish.name, said, others):
        return replace(wish, numbers=numbers)
    for spoken in said.parts if len(others) < 2 else ():
        if numbers := tuple(_numbers(spoken, 0, len(spoken.found))):
            return replace(wish, numbers=numbers)
    return wish


def _needed(name: str, said: Said, asked: Names) -> tuple[int, ...]:
    """The numbers among the words that this wish of several needs; "3 to 5" are three of them."""
    found: list[int] = []
    before: Place | None = None
    for place in said.words_of(name, asked):
        text = said.text(place.in_body)
        word = text[place.start : place.end].lower()
        number = _number(word)
        if not 0 < number <= _MAX_NUMBER or (word == "one" and _ORDERED.search(text[: place.start])):
            continue
        ranged = before and before.in_body == place.in_body and _RANGE.fullmatch(text[before.end : place.start])
        found += range(found[-1] + 1, min(number, found[-1] + _MAX_NUMBERS)) if ranged else ()
        found.append(number)
        before = place
    return tuple(dict.fromkeys(found))


def _number(word: str) -> int:
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdigit() and digits.isascii() else NUMBERS.get(word) or ORDINALS.get(word, 0)


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
        elif not written and _is_called(said, at):
            first = last = ORDINALS.get(word) or NUMBERS[word]
        for number in range(first, min(last, first + _MAX_NUMBERS) + 1) if 0 < first <= _MAX_NUMBER else ():
            if number not in seen:
                seen.add(number)
                yield number


def _is_called(said: Sequence[str], at: int) -> bool:
    """Whether something is called by this number in words."""
    return said[at] in ORDINALS or (at > 0 and said[at - 1] in COUNTED and said[at] in NUMBERS)


def _in_figures(said: Sequence[str], at: int, spoken: Spoken) -> bool:
    """Whether this word is a number by which something is called."""
    low, dash, high = said[at].partition("-")
    if not low.isdigit() or (dash and not high.isdigit()):
        return False
    behind = said[at + 1] if at + 1 < len(said) else ""
    before = said[at - 1] if at else ""
    return not {before, behind} & spoken.book.language.dates.months.keys() and behind not in UNITS


def trusted(wish: Wish, said: Said, asked: Names) -> Wish:
    """The wish with its addresses, or with the numbers of posts."""
    return addressed(wish, said, asked) or numbered(wish, said, asked)


def needs_number(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The wish with its numbers; None without any."""
    found = numbered(wish, said, asked)
    return found if found.numbers else None


def at_most(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The wish with its number, the last where there are several ("not twenty, six"); None without any."""
    numbers = _needed(wish.name, said, [name for name in asked if name in ABOUT_NUMBERS])
    if not numbers:
        words = [word.folded for word in said.whole.found]
        numbers = tuple(n for word in words if 0 < (n := _number(word)) <= _MAX_NUMBER)
    return replace(wish, numbers=numbers[-1:]) if numbers else None


def decided(labels: Names, said: Said) -> list[Wish]:
    """Several decisions about held posts, each with the numbers of the clauses that say it: "1 yes. 5 is spam"."""
    found: dict[str, tuple[int, ...]] = {}
    for start, end in _clauses(said.body):
        if numbers := tuple(_numbers(said.body, start, end)):
            here = {word.folded for word in said.body.found[start:end]}
            one = next((name for name in labels if here & PLAIN_DECISIONS.get(name, frozenset())), "")
            if "not" in here and not one:  # "but not 4": that one is left as it is
                continue
            one = one or _told(labels, said, start, end)
            found[one] = (*found.get(one, ()), *numbers)
    return [Wish(name, numbers=tuple(dict.fromkeys(numbers))) for name, numbers in found.items()]


def _told(labels: Names, said: Said, start: int, end: int, least: float = 0.0) -> str:
    """Which of the labels these words say by themselves; "" where it has less than the `least` share."""
    shares = {chance.label: chance.share for chance in alone(said.body, start, end)}
    best = max(labels, key=lambda name: shares.get(name, 0.0))
    return best if shares.get(best, 0.0) >= least else ""


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
