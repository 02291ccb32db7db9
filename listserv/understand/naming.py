"""Names of people in a text, beside an address."""

import re
from collections.abc import Sequence

from listserv.understand.phrasebook import Spoken

_NAME = re.compile(
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sr|Sister)\.? )?[A-Z][\w'’-]{0,30}(?: (?:[A-Z][\w'’.-]{0,30}|de|van|al)){0,3}"
)
_ABOVE, _BELOW = 200, 80


def person(spoken: Spoken, addresses: Sequence[str]) -> str:
    """The name that stands beside the only address; "" where there are several addresses, or no name."""
    if len(addresses) != 1:
        return ""
    address = next(word for word in spoken.found if word.folded == addresses[0])
    above = spoken.text[max(0, address.start - _ABOVE) : address.start]
    below = spoken.text[address.end : address.end + _BELOW]
    behind = _NAME.match(below.lstrip(" ,:;<>()-"))
    near = [name for name in _NAME.finditer(above) if " " in name.group()]
    if behind and " " in behind.group():
        return behind.group()
    return near[-1].group() if near else ""
