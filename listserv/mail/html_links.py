"""The addresses behind the words of an HTML mail, where they say more than the words do."""

import html as entities
import re

_HREF = re.compile(r"""(?:^|[\s"'/])href\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I)
_SHOWN = re.compile(r"(?:https://|mailto:)[^\s<>\"]{4,1000}", re.I)  # nothing else is ever shown
_HEAD = re.compile(r"^(?:https?://)?(?:www\.)?", re.I)


class Address(str):
    """The address of a link, among the pieces of a line: whoever reads the words alone leaves it out."""

    __slots__ = ()


def target(attributes: str) -> str:
    """Where a link leads, "" where nobody needs to know."""
    found = _HREF.search(attributes)
    address = entities.unescape(found[1] or found[2] or found[3] or "").strip() if found else ""
    if not _SHOWN.fullmatch(address):
        return ""
    return address[7:].partition("?")[0] if address[:7].lower() == "mailto:" else address


def spelled(address: str, words: str) -> Address | None:
    """What is put behind the words of a link, nothing where they say where it leads."""
    said, told = _bare(words), _bare(address)
    return None if not said or not told or said == told or ("@" in told and told in said) else Address(f" <{address}>")


def _bare(text: str) -> str:
    return _HEAD.sub("", text.strip().casefold()).removesuffix("/")
