"""Orders that stand one a line: each is read by itself, and a line that is broken takes nothing else with it.

"remove ann@x.org / whatever / trust bob@y.org" is about two people, though it holds no full stop; as one sentence it
could be read as removing Bob.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain

from listserv.model.intent import Wish
from listserv.understand.weighing import Reading

_MOST_LINES, _LONGEST_LINE = 30, 160
_ORDER = re.compile(
    r"(?i)\W{0,4}(?:(?:please|and|then|also)\s+)?(?:"
    r"(?:add|remove|ban|unban|moderate|trust|invite|facilitator|not facilitator|pause|approve|reject|discard)\s+\S"
    r"|set\s+(?!welcome|goodbye|guidelines|questions|footer)\S"
    r"|(?:pending|members|invitations|settings|topics|schedule|suggestions|report|start|stop|help)\W*$)"
)
_DECISION = re.compile(r"(?i)\W{0,4}(?:please\s+)?(?:approve|reject|discard)\b")
_WITH_NAMES = frozenset(("add", "invite"))
_GOES_ON = re.compile(
    r"(?i)\b(?:not|never|if|unless|when|once|until|to|and|or|would|could|can|should|shall|will|may)\b|n['’]t\b|[,?]$"
)
"""What a line of prose holds that may go on in the next one, which then only looks like an order."""


def read(text: str, whole: Reading, each: Callable[[str], Reading]) -> Reading:
    """The reading of the lines one by one, by `each`, where orders stand below each other and `whole` mixes them up."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not 2 <= len(lines) <= _MOST_LINES or not _are_orders(lines):
        return whole
    apart = [each(line) for line in lines]
    wishes = tuple(dict.fromkeys(chain.from_iterable(one.wishes for one in apart)))
    unclear = "\n".join(one.unclear for one in apart if not one.wishes and one.unclear)
    if not wishes:
        return whole
    if _about(wishes) == _about(whole.wishes):
        return whole if any(wish.name in _WITH_NAMES for wish in wishes) else replace(whole, unread=unclear)
    return replace(whole, wishes=wishes, unclear=unclear, only=not unclear, doubtful=(), spelt=True, unread=unclear)


def _are_orders(lines: Sequence[str]) -> bool:
    """Whether lines are orders, and no prose that a mail program has broken; decisions alone are read elsewhere."""
    prose = [line for line in lines if not _ORDER.match(line)]
    return (
        bool(_ORDER.match(lines[0]))
        and len(lines) - len(prose) > 1
        and max(map(len, lines)) <= _LONGEST_LINE
        and not all(_DECISION.match(line) for line in lines)
        and not any("@" in line or _GOES_ON.search(line) for line in prose)
        and not any(_GOES_ON.search(line.rsplit(maxsplit=1)[-1]) for line in lines)
    )


def _about(wishes: Sequence[Wish]) -> dict[str, set[str | int]]:
    """What is wished, and for whom or about which numbers, in whatever order."""
    found: dict[str, set[str | int]] = {}
    for wish in wishes:
        found.setdefault(wish.name, set()).update(wish.addresses, wish.numbers)
    return found
