"""SPF (RFC 7208): whether a host may send in the name of a domain."""

import ipaddress
from dataclasses import dataclass

import spf as pyspf

from listserv.mail.lookup import Lookup, Resolve, Unreachable, answered

_MAX_RECORD = 4_096
_MAX_TERM = 300  # a domain has 253 octets; pyspf's patterns are quadratic in the length of a term
_WORDS = ("pass", "fail", "softfail", "neutral", "none", "temperror", "permerror")


@dataclass(frozen=True, slots=True)
class Checked:
    """The result in RFC 8601's words, and the domain that it speaks of ("" where none was checked)."""

    result: str
    domain: str = ""


NONE = Checked("none")


class _Query(pyspf.query):  # type: ignore[misc]  # pyspf has no types
    """pyspf with its DNS replaced: the library's own blocks and is a global of its module."""

    def __init__(self, peer: str, sender: str, helo: str, lookup: Lookup) -> None:
        super().__init__(i=peer, s=sender, h=helo, strict=True)
        self._lookup = lookup

    def dns(self, name: object, qtype: str, cnames: object = None, ignore_void: bool = False) -> list[object]:
        """Records as pyspf wants them; CNAMEs were followed by the resolver."""
        asked = str(name).rstrip(".").lower()
        if not asked.isascii() or len(asked) > 253 or not all(0 < len(part) < 64 for part in asked.split(".")):
            return []
        try:
            found = self._lookup(asked, qtype)
        except Unreachable as error:
            raise pyspf.TempError(str(error)) from error
        if not found and not ignore_void:
            self.void_lookups += 1
            if self.void_lookups > pyspf.MAX_VOID_LOOKUPS:
                raise pyspf.PermError("Too many questions without an answer")
        return [_shaped(record, qtype) for record in found]

    def get_explanation(self, spec: str) -> None:
        """Never asked for: nobody reads it."""


def _shaped(record: str, qtype: str) -> object:
    if qtype == "TXT":
        if record.lower().startswith("v=spf1") and not _bounded(record):
            raise pyspf.PermError("The record is too long")
        return (record.encode("latin-1", "replace"),)
    if qtype == "MX":
        preference, _, host = record.partition(" ")
        return (int(preference), host)
    return record


def _bounded(record: str) -> bool:
    return len(record) <= _MAX_RECORD and all(len(term) <= _MAX_TERM for term in record.split(" "))


def outside(peer: str) -> bool:
    """Whether this is the address of a host out on the internet, for which alone SPF can say anything."""
    try:
        address = ipaddress.ip_address(peer)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_global)


async def check(peer: str, sender: str, helo: str, resolve: Resolve) -> Checked:
    """What the domain of the envelope sender says of this host; "none" for the null sender and for hosts inside.

    HELO alone is never checked: it would prove a domain for mail that nobody claims to have sent. A "pass" that rests
    on `+all` says that anybody may send, and counts as neutral.
    """
    domain = sender.rpartition("@")[2].lower().rstrip(".")
    if not outside(peer) or "@" not in sender or not domain.isascii() or not domain:
        return NONE
    result = await answered(lambda lookup: _checked(peer, sender, helo, lookup), resolve)
    return Checked(result, domain)


def _checked(peer: str, sender: str, helo: str, lookup: Lookup) -> str:
    query = _Query(peer, sender, helo or "unknown", lookup)
    try:
        result = str(query.check()[0])
    except Exception:  # noqa: BLE001 - whatever a record does to the library, it is the record's error
        return "permerror"
    if result == "pass" and (query.mechanism or "").lower() in ("all", "+all"):
        return "neutral"
    return result if result in _WORDS else "permerror"
