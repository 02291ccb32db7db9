"""Message-IDs and the fields that cite them (RFC 5322 3.6.4), in the many forms that mail writes them."""

import re

_MAX_IDS = 50
_BRACKETED = re.compile(r"<([^<>\s]{1,998})>")
_BARE = re.compile(r"[^\s<>\"(),;]{1,250}@[^\s<>\"(),;]{1,250}")


def message_ids(value: str) -> tuple[str, ...]:
    """The ids in a field, without brackets, each once, in order; bare ids are taken only where none has brackets."""
    value = value[:65_536]
    found = _BRACKETED.findall(value) or _BARE.findall(value)
    return tuple(dict.fromkeys(found))


def references(value: str) -> tuple[str, ...]:
    """The ids of a References field, oldest first: the first and the last 49 where there are more than 50."""
    ids = message_ids(value)
    return ids if len(ids) <= _MAX_IDS else (ids[0], *ids[1 - _MAX_IDS :])
