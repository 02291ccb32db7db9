"""Who is it really: how far the From address of a message is proven.

A relay that the operator trusts may have said so already (Authentication-Results); else SPF, DKIM and DMARC are checked
here. "Proven" means that the domain of the one address in From vouches for this message; whatever could be read in two
ways proves nothing, and the person is then asked at the known address.
"""

import asyncio
import re
from collections.abc import Collection, Coroutine
from typing import Any, TypeVar

from listserv.mail import arc, authres, dkim, dmarc, spf
from listserv.mail.address import normal
from listserv.mail.fields import Field, crooked, fields
from listserv.mail.lookup import Resolve, Unreachable
from listserv.model.message import Message
from listserv.model.verdict import Verdict

T = TypeVar("T")

DNS_SECONDS = 5.0  # for all questions about one message together
_MAX_FROM = 2_000
_ORDER = ("pass", "temperror", "fail", "permerror", "neutral")
_LATE = (dkim.Signature("temperror", "", "DNS gave no answer in time."),)


async def authenticate(
    raw: bytes,
    message: Message,
    *,
    envelope_sender: str,
    peer: str,
    helo: str,
    resolve: Resolve,
    trusted_authserv_ids: Collection[str],
    authserv_id: str,
) -> Verdict:
    """How far From is proven, and what the author's domain asks for; decided within five seconds whatever DNS does.

    `raw` is the message as it came in. `peer` is the address of the host that handed it in: SPF is checked only where
    that is a host out on the internet and no relay of ours stands between (where ids are trusted, one does).
    """
    known = fields(raw)
    domain = sole_author_domain(message, known)
    if not domain or crooked(raw, known):
        return Verdict(dmarc="permerror")
    said = authres.trusted(known, trusted_authserv_ids, authserv_id)
    if said and authres.dmarc(said, domain, None):
        policy = await _in_time(dmarc.policy(domain, resolve), dmarc.UNKNOWN)
        return _relayed(said, domain, policy)
    host = "" if trusted_authserv_ids else peer
    sender, signatures, (chain, sealed), policy = await asyncio.gather(
        _in_time(spf.check(host, envelope_sender, helo, resolve), spf.Checked("temperror")),
        _in_time(dkim.verify(raw, known, resolve, domain), _LATE),
        _in_time(arc.verify(raw, known, resolve, trusted_authserv_ids), ("temperror", None)),
        _in_time(dmarc.policy(domain, resolve), dmarc.UNKNOWN),
    )
    result = _dmarc(sender, signatures, domain, policy)
    by = "ourselves"
    if result != "pass" and sealed and authres.dmarc(sealed, domain, policy) == "pass":
        result, by = "pass", sealed.by
    best = next((word for word in _ORDER if any(s.result == word for s in signatures)), "none")
    known_policy = policy is not dmarc.UNKNOWN
    return Verdict(sender.result, best, result, chain, policy.wish if policy else "", by, known_policy)


async def _in_time(work: Coroutine[Any, Any, T], late: T) -> T:
    """What comes of the work, or `late` where DNS is too slow for it."""
    try:
        async with asyncio.timeout(DNS_SECONDS):
            return await work
    except (TimeoutError, Unreachable):
        return late


def _relayed(said: authres.Said, domain: str, policy: dmarc.Policy | None) -> Verdict:
    """The verdict of a relay that we trust; strict alignment may still undo it."""
    return Verdict(
        spf=authres.result_of(said, "spf"),
        dkim=authres.result_of(said, "dkim"),
        dmarc=authres.dmarc(said, domain, policy) or "fail",
        arc=authres.result_of(said, "arc"),
        policy=policy.wish if policy else "",
        by=said.by,
        policy_known=policy is not dmarc.UNKNOWN,
    )


def _dmarc(
    sender: spf.Checked, signatures: tuple[dkim.Signature, ...], domain: str, policy: dmarc.Policy | None
) -> str:
    """DMARC's result (RFC 7489 6.6.2); where no policy is published, "pass" still says that an aligned check passed."""
    strict_spf, strict_dkim = (policy.strict_spf, policy.strict_dkim) if policy else (False, False)
    if sender.result == "pass" and dmarc.aligned(sender.domain, domain, strict=strict_spf):
        return "pass"
    if any(s.result == "pass" and dmarc.aligned(s.domain, domain, strict=strict_dkim) for s in signatures):
        return "pass"
    if policy is dmarc.UNKNOWN or "temperror" in (sender.result, *(s.result for s in signatures)):
        return "temperror"
    return "fail" if policy else "none"


def sole_author_domain(message: Message, known: tuple[Field, ...]) -> str:
    """The domain (in ASCII) of the one address in the one From field, or "" where it could be read in two ways.

    Refused are: no From or two, several mailboxes, groups, a second address outside quotes and comments, addresses
    that no mail could be sent to, and domains that change when they are written in ASCII (ß, full-width letters).
    """
    values = message.all("from")
    if len(values) != 1 or [field.name for field in known].count("from") != 1 or len(message.authors) != 1:
        return ""
    address = message.authors[0].address
    sound = normal(address)
    if sound is None or not _names_only(values[0], address.lower()):
        return ""
    domain = sound.rpartition("@")[2]
    return domain if domain == _plain(address.rpartition("@")[2]) else ""


def _plain(domain: str) -> str:
    """The domain in ASCII without any mapping of letters (RFC 5890 2.3.2.1)."""
    labels = domain.lower().split(".")
    return ".".join(label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii") for label in labels)


def _names_only(value: str, address: str) -> bool:
    """Whether a From value is `address` or `phrase <address>` with no other address beside it (RFC 5322 3.4)."""
    bare = _unquoted(value[:_MAX_FROM]).lower()
    if len(value) > _MAX_FROM or set(bare) & set(",;:\\"):
        return False
    phrase, opened, rest = bare.partition("<")
    if not opened:
        return bare.strip() == address
    inner, closed, after = rest.partition(">")
    beside = re.sub(r"\s+", " ", phrase).replace(address, "")
    return inner.strip() == address and bool(closed) and not after.strip() and not set(beside) & set("@<>")


def _unquoted(value: str) -> str:
    """The value without its quoted strings and comments; "," (which is refused) where one of them does not end."""
    kept: list[str] = []
    depth, quoted, escaped = 0, False, False
    for char in value:
        if escaped:
            escaped = False
        elif char == "\\" and (quoted or depth):
            escaped = True
        elif quoted:
            quoted = char != '"'
        elif char == '"' and not depth:
            quoted = True
        elif char == "(":
            depth += 1
        elif char == ")" and depth:
            depth -= 1
        elif not depth:
            kept.append(char)
    return "," if depth or quoted else "".join(kept)
