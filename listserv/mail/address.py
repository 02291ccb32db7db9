"""Addresses (RFC 5321 4.1.2, RFC 5322 3.4): which are sound, and how they are written down."""

import re

from listserv.model.message import Mailbox

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_IN_TEXT = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,253}")


def normal(address: str) -> str | None:
    """The address in lower case with its domain in ASCII, or None if mail could not be sent to it.

    Quoted local parts, address literals and source routes are refused: no member's address looks like that, and each
    has been used to slip a second address past a check.
    """
    local, at, domain = address.strip().rpartition("@")
    if not at or not local.isascii() or not 0 < len(local) <= 64 or not _LOCAL.fullmatch(local):
        return None
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    labels = domain.rstrip(".").split(".")
    if len(domain) > 253 or len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        return None
    return f"{local}@{'.'.join(labels)}".lower()


def display(name: str) -> str:
    """A display name that can stand in a header: one line, no controls, no address inside (it could pass for one)."""
    name = literal(_CONTROLS.sub(" ", name))
    if "@" in name:
        name = _IN_TEXT.sub("", name[:500]).replace("@", " ")
        name = re.sub(r"[<>()\[\]]", " ", name)
    return " ".join(name.split())[:120].strip(" \"'")


def literal(text: str) -> str:
    """The text with nothing in it that is an encoded word (RFC 2047 2), for header fields that `email` writes.

    It would decode such words, and write the line ends that they hide as they are: fields of a stranger's making.
    """
    return text.replace("=?", "= ?")


def printable(text: str) -> str:
    """Text on one line without control characters, for subjects and names."""
    return " ".join(_CONTROLS.sub(" ", text).split())


def found_in(text: str) -> tuple[str, ...]:
    """Sound addresses that stand in free text, in order, each once."""
    seen = dict.fromkeys(normal(match.group().rstrip(".")) for match in _IN_TEXT.finditer(text))
    return tuple(address for address in seen if address)


def mailbox(name: str, address: str) -> Mailbox:
    """A mailbox with a clean name; the address keeps the case of its local part."""
    local, _, domain = printable(address).rpartition("@")
    return Mailbox(display(name), f"{local}@{domain.lower()}" if local else printable(address))


def called(name: str) -> str:
    """What to call somebody: "OTHER, Ann (LEEDS TRUST)", as hospitals write it, is "Ann Other"."""
    bare = name.partition(" (")[0].strip()
    family, comma, given = bare.partition(", ")
    if not comma or not given or ", " in given:
        return bare or name
    return f"{given} {family.title() if family.isupper() else family}"
