"""Names of people in a text: beside an address, or as a wish needs them."""

import re
from collections.abc import Sequence

from listserv.understand.phrasebook import Spoken
from listserv.understand.said import Said

_NAME = re.compile(
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sr|Sister)\.? )?[A-Z][\w'’-]{0,30}(?: (?:[A-Z][\w'’.-]{0,30}|de|van|al)){0,3}"
)
_NAME_WORD = r"(?!I['’]|I\b)[^\W\d_a-z][\w'’.-]*"
_BETWEEN = r"(?:(?:de|van|von|al|ap|ab|bin|el|da|dos)[ \t]+)*"
_NAME_BEFORE = re.compile(rf"(?:(?!\A)(?<![.!?:]\s)(?<!\n)\b{_NAME_WORD}[ \t]+{_BETWEEN})+\Z")
_NAME_BEHIND = re.compile(rf"(?:[ \t]+{_BETWEEN}{_NAME_WORD})+")
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


def whole_name(said: Said, wish: str) -> str:
    """The words that a wish needs, with the capitalised ones beside them where these are capitalised too."""
    in_body, begin, end = said.span(wish)
    text = said.text(in_body)
    if not text[begin:end][:1].isupper():
        return text[begin:end]
    before, behind = _NAME_BEFORE.search(text[:begin]), _NAME_BEHIND.match(text, end)
    return text[before.start() if before else begin : behind.end() if behind else end]
