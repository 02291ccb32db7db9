"""Addresses and domains that a message names for what it asks, and whose name stands beside one."""

import re
from collections.abc import Iterable
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand import slot_numbers
from listserv.understand.clauses import sentences
from listserv.understand.naming import person, whole_name
from listserv.understand.said import Said
from listserv.understand.slot_numbers import Names

ABOUT_ADDRESSES = frozenset((
    "add", "alias", "ban", "facilitator", "forget-address", "hand-over", "invite", "main-address", "moderate",
    "not-facilitator", "remove", "trust", "unban",
))  # fmt: skip
_OWN = frozenset(("alias", "forget-address", "main-address"))
_NEEDED = 0.05  # how probable it is at least that a wish needs an address that another one needs more
_DOMAIN = re.compile(r"(?<![\w@.-])@?((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})(?![\w@-])", re.IGNORECASE)


def addressed(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """The wish with its addresses, all of the message where it is asked for alone; None without any."""
    found = _addresses(wish, said, asked)
    return replace(wish, addresses=found) if found else None


def _addresses(wish: Wish, said: Said, asked: Names) -> tuple[str, ...]:
    each = dict.fromkeys(word.folded.removeprefix("mailto:") for word in said.whole.found if "@" in word.folded[1:])
    others = [name for name in asked if name in ABOUT_ADDRESSES]
    needing = {one: max(others, key=lambda name: said.need(name, one)) for one in each}
    if len(each) >= len(others) > 1 and not set(others) <= set(needing.values()):
        needing = (
            _parted(slot_numbers.clauses(said.body), others, said)
            or _parted(sentences(said.body), others, said)
            or needing
        )
    if len(each) == 1:  # two wishes may be about it: "unban her, and trust her"
        if wish.name == "remove" and "ban" in asked:
            return tuple(each)
        return tuple(one for one in each if needing.get(one) == wish.name or said.need(wish.name, one) >= _NEEDED)
    return tuple(one for one in each if needing.get(one) == wish.name)


def _parted(parts: Iterable[tuple[int, int]], names: Names, said: Said) -> dict[str, str] | None:
    """What each address is for by the part of the body where it stands; None where a wish is left without any.

    An address by itself belongs to the part before it ("moderate Ben, ben@x.org, and …"); one in a part that asks for
    something else is left out. The only one left is for the only wish left ("… and take hers away, ann@x.org").
    """
    found: dict[str, str] = {}
    begin = 0
    for start, end in parts:
        words = [word.folded.removeprefix("mailto:") for word in said.body.found[start:end]]
        here = [word for word in words if "@" in word[1:]]
        begin = begin if len(here) == len(words) else start
        if here:
            found |= dict.fromkeys(here, slot_numbers.told_in(names, said, begin, end, slot_numbers.ASKED))
    open_ = [address for address, name in found.items() if not name]
    missing = [name for name in names if name not in found.values()]
    if len(open_) == len(missing) == 1 and not _OWN & set(names):
        found[open_[0]] = missing[0]
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
    run = whole_name(said, wish.name)
    name = "" if "@" in run else run.strip(slot_numbers.MARKS)
    return replace(wish, addresses=found, words=name or person(said.whole, found))


def own_address(wish: Wish, said: Said, asked: Names) -> Wish | None:
    """One of several addresses of one's own, as the words around them say; None without any.

    One that a wish about somebody needs more is theirs ("moderate dee@x.org, and copy me in").
    """
    found = _addresses(wish, said, asked) or _addresses(wish, said, (wish.name,))
    about = set(asked) & ABOUT_ADDRESSES - _OWN
    found = tuple(one for one in found if all(said.need(name, one) <= said.need(wish.name, one) for name in about))
    return replace(wish, addresses=(max(found, key=lambda one: said.need(wish.name, one)),)) if found else None


def trusted(wish: Wish, said: Said, asked: Names) -> Wish:
    """The wish with its addresses, or with the numbers of posts."""
    return addressed(wish, said, asked) or slot_numbers.numbered(wish, said, asked)
