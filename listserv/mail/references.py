"""Message-IDs and the fields that cite them (RFC 5322 3.6.4), in the many forms that mail writes them."""

import re
from collections.abc import Iterable

MOST = 50
_LONGEST = 65_536
_BRACKETED = re.compile(r"<([^<>]{1,998})>")
_BARE = re.compile(r"[^\s<>\"(),;]{1,250}@[^\s<>\"(),;]{1,250}")
_SPACE = re.compile(r"\s+")
# nmh writes: Message from Ann <ann@example.org> of "Mon, 1 Jan 2001" <id>
_FROM_SOMEBODY = re.compile(r"[^<>]{0,100}\bfrom\b[^<>]{0,200}<[^<>]{1,300}>", re.I)
# Fields in which relays and exporters keep the id that the author's program gave.
ORIGINAL_ID_FIELDS = (
    "x-original-message-id",
    "x-google-original-message-id",
    "original-message-id",
    "x-microsoft-original-message-id",
    "x-ms-original-message-id",
    "x-mailman-original-message-id",
)


def message_ids(value: str) -> tuple[str, ...]:
    """The ids in a field, without brackets, each once, in order; bare ids are taken only where none has brackets.

    White space inside the brackets goes: folding by some gateways puts it there. The phrases that RFC 822 4.6.2 allowed
    go, and with them the author's address in brackets, which is no id.
    """
    value = value[:_LONGEST]
    somebody = _FROM_SOMEBODY.match(value)
    if somebody and "<" in value[somebody.end() :]:
        value = value[somebody.end() :]
    found = [_SPACE.sub("", each) for each in _BRACKETED.findall(value)] or _BARE.findall(value)
    return tuple(dict.fromkeys(each for each in found if each))


def references(value: str) -> tuple[str, ...]:
    """The ids of a References field, oldest first: the first and the last 49 where there are more than 50."""
    return bounded(message_ids(value))


def bounded(ids: tuple[str, ...]) -> tuple[str, ...]:
    """The first and the last 49 ids where there are more than 50: who began it, and who is near."""
    return ids if len(ids) <= MOST else (ids[0], *ids[1 - MOST :])


def chain(references: Iterable[str], in_reply_to: Iterable[str], own: str) -> tuple[str, ...]:
    """All that a message cites, oldest first, nearest last, without itself (RFC 5256 3, REFERENCES).

    In-Reply-To counts only as far as References does not name it; programs that write a sentence or several ids there
    (RFC 822 allowed both) mean the first.
    """
    ids = tuple(dict.fromkeys(each for each in references if each and each != own))
    first = next((each for each in in_reply_to if each and each != own), "")
    if first and first not in ids:
        ids = (*ids, first)
    return bounded(ids)
