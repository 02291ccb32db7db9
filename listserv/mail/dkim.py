"""DKIM verification (RFC 6376): which domains vouch for a message as it stands.

dkimpy reads the fields and does the arithmetic. What it leaves open is closed here: all signatures and not the first
alone, `l=`, SHA-1, unsigned From or Subject, doubled fields, the limits of a key record, and time that grows with the
square of a run of spaces.
"""

import base64
import hashlib
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import dkim
from dkim.util import parse_tag_value

from listserv.mail.dmarc import aligned
from listserv.mail.fields import Field, body, head
from listserv.mail.lookup import Lookup, Resolve, Unreachable, answered

MOST_SIGNATURES = 10
LARGE = 262_144  # octets; the hash of a larger body is made aside
MIN_KEY = 1_024  # bits (RFC 8301 3.2)
_MAX_EXPONENT = 64  # bits; a key with a huge exponent is made to cost its verifier time
_MAX_RECORD = 2_048
_MAX_FIELD = 8_192
_MAX_SPACE = 200
# Fields that stand once in a sound message (RFC 5322 3.6, RFC 2045 3).
_ADDRESSED = ("from", "sender", "reply-to", "to", "cc", "date", "subject", "message-id", "in-reply-to", "references")
_ONCE = frozenset((*_ADDRESSED, "mime-version", "content-type", "content-transfer-encoding"))
_SPACES = re.compile(rb"[ \t]+")

quiet = logging.getLogger("listserv.dkimpy")  # what it has to say stands in the result
quiet.setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature's result in RFC 8601's words, the domain that signed (d=), and why it did not pass."""

    result: str
    domain: str
    why: str = ""


class Unproven(dkim.DKIMException):  # type: ignore[misc]
    """Why a signature proves nothing, with the word for it; dkimpy's own kind, so that an old ARC set may have one."""

    def __init__(self, result: str, why: str) -> None:
        super().__init__(why)
        self.result = result


class Body:
    """A body and its hashes, each made once; linear whatever the body holds."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._digests: dict[bytes, bytes] = {}

    def digest(self, canonical: bytes) -> bytes:
        """SHA-256 of the body in canonical form, b"simple" or b"relaxed" (RFC 6376 3.4.3, 3.4.4)."""
        if canonical not in self._digests:
            self._digests[canonical] = hashlib.sha256(self._canonical(canonical)).digest()
        return self._digests[canonical]

    def _canonical(self, canonical: bytes) -> bytes:
        text = self._content.replace(b"\r\n", b"\n")
        if canonical == b"relaxed":
            text = _SPACES.sub(b" ", text).replace(b" \n", b"\n").removesuffix(b" ")
        text = text.rstrip(b"\n")
        if canonical == b"relaxed" and not text:
            return b""
        return text.replace(b"\n", b"\r\n") + b"\r\n"


class Guard:
    """What DKIM and ARC signatures must hold to here before dkimpy does its arithmetic (mixed in before)."""

    contents: Body
    pk: Any

    def verify_sig(
        self, sig: dict[bytes, bytes], include_headers: list[bytes], sig_header: Any, dnsfunc: Callable[..., bytes]
    ) -> bool:
        """dkimpy's, after the checks that need no key."""
        if b"l" in sig:
            raise Unproven("neutral", "It covers a part of the body alone (l=).")
        if sig.get(b"a") == b"rsa-sha1":
            raise Unproven("neutral", "It rests on SHA-1 (RFC 8301 3.1).")
        if b"bh" in sig and b"from" not in include_headers:
            raise Unproven("permerror", "It does not cover From (RFC 6376 3.5).")
        return bool(super().verify_sig(sig, include_headers, sig_header, dnsfunc))  # type: ignore[misc]

    def verify_sig_process(
        self, sig: dict[bytes, bytes], include_headers: list[bytes], sig_header: Any, dnsfunc: Callable[..., bytes]
    ) -> bool:
        """dkimpy's, with the key's limits and the body's hash seen to here."""
        if isinstance(self.pk, dict) and self.pk["publicExponent"].bit_length() > _MAX_EXPONENT:
            raise Unproven("permerror", "The key is not a sound one.")
        if b"bh" in sig:
            canonical = [*sig.get(b"c", b"simple/simple").split(b"/"), b"simple"][1]
            if canonical not in (b"simple", b"relaxed"):
                raise Unproven("permerror", "The canonical form is not known.")
            if base64.b64decode(b"".join(sig[b"bh"].split())) != self.contents.digest(canonical):
                raise Unproven("fail", "The body was changed.")
            sig = {name: value for name, value in sig.items() if name != b"bh"}
        return bool(
            super().verify_sig_process(sig, include_headers, sig_header, dnsfunc)  # type: ignore[misc]
        )


class _Checker(Guard, dkim.DKIM):  # type: ignore[misc]  # dkimpy has no types
    def __init__(self, top: bytes, contents: Body) -> None:
        super().__init__(top + b"\r\n", logger=quiet, minkey=MIN_KEY)
        self.contents = contents


def tags(value: str) -> dict[bytes, bytes]:
    """The tags of a signature field (RFC 6376 3.2), {} where it cannot be read."""
    raw = value.encode("latin-1")
    if len(raw) > _MAX_FIELD or b" " * _MAX_SPACE in raw.replace(b"\t", b" "):
        return {}
    try:
        return dict(parse_tag_value(raw))
    except Exception:  # noqa: BLE001 - dkimpy raises several kinds, all of which mean this
        return {}


def key_for(lookup: Lookup, signature: dict[bytes, bytes]) -> Callable[..., bytes]:
    """The function by which dkimpy gets the key of this signature (RFC 6376 3.6.2)."""

    def find(name: bytes, timeout: float = 0) -> bytes:
        try:
            asked = name.decode("ascii")
        except UnicodeDecodeError:
            raise Unproven("permerror", "The signature names no domain.") from None
        records = [record for record in lookup(asked, "TXT") if "p=" in record.replace(" ", "")]
        if len(records) != 1 or len(records[0]) > _MAX_RECORD:
            raise Unproven("permerror", "There is no key, or more than one.")
        key = records[0].encode("latin-1")
        _permitted(dict(parse_tag_value(key)), signature)
        return key

    return find


def _permitted(key: dict[bytes, bytes], signature: dict[bytes, bytes]) -> None:
    """Raises Unproven where the key record does not allow this use (RFC 6376 3.6.1)."""
    flags = key.get(b"t", b"").replace(b" ", b"").split(b":")
    if not key.get(b"p"):
        raise Unproven("permerror", "The key was revoked.")
    if b"y" in flags:
        raise Unproven("neutral", "The domain is only testing.")
    if b"h" in key and b"sha256" not in key[b"h"].replace(b" ", b"").split(b":"):
        raise Unproven("permerror", "The key is not for SHA-256.")
    if b"s" in key and not {b"*", b"email"} & set(key[b"s"].replace(b" ", b"").split(b":")):
        raise Unproven("permerror", "The key is not for mail.")
    if (
        b"s" in flags
        and signature.get(b"i", b"@" + signature[b"d"]).rpartition(b"@")[2].lower() != signature[b"d"].lower()
    ):
        raise Unproven("permerror", "The key is not for subdomains.")


async def verify(raw: bytes, known: tuple[Field, ...], resolve: Resolve, author_domain: str) -> tuple[Signature, ...]:
    """The results of the signatures, those aligned with the author first; () where there are none.

    Ends at the first of these that passes. At most ten are looked at. `known` are the message's fields.
    """
    values = [field.value for field in known if field.name == "dkim-signature"]
    if not values:
        return ()
    if twice := doubled(known):
        return (Signature("permerror", "", f"The header has more than one {twice.capitalize()} line."),)
    marks = [(index, tags(value)) for index, value in enumerate(values)]
    marks.sort(key=lambda mark: _distance(_domain(mark[1]), author_domain))
    content = body(raw)
    try:
        checker = _Checker(head(raw), Body(content))
    except dkim.DKIMException as error:
        return (Signature("permerror", "", str(error)),)
    has_subject = any(field.name == "subject" for field in known)
    results: list[Signature] = []
    for index, mark in marks[:MOST_SIGNATURES]:
        result = await _verified(checker, index, mark, has_subject, resolve, aside=len(content) > LARGE)
        results.append(result)
        if result.result == "pass" and aligned(result.domain, author_domain, strict=False):
            break
    return tuple(results)


def _distance(domain: str, author_domain: str) -> int:
    """0 for the author's own domain, 1 for one that is aligned, 2 for all others."""
    return 0 if domain == author_domain else 1 if aligned(domain, author_domain, strict=False) else 2


def doubled(known: tuple[Field, ...]) -> str:
    """A field that stands twice and should stand once: signatures cover the lower, readers see the upper; or ""."""
    names = [field.name for field in known if field.name in _ONCE]
    return next((name for name in names if names.count(name) > 1), "")


async def _verified(
    checker: _Checker, index: int, mark: dict[bytes, bytes], has_subject: bool, resolve: Resolve, *, aside: bool
) -> Signature:
    domain = _domain(mark)
    if not domain:
        return Signature("permerror", "", "The signature cannot be read.")
    if has_subject and b"subject" not in [name.strip().lower() for name in mark.get(b"h", b"").split(b":")]:
        return Signature("neutral", domain, "It does not cover Subject.")
    try:
        passed = await answered(
            lambda lookup: bool(checker.verify(idx=index, dnsfunc=key_for(lookup, mark))), resolve, aside=aside
        )
    except Unreachable as error:
        return Signature("temperror", domain, str(error))
    except Unproven as error:
        return Signature(error.result, domain, str(error))
    except Exception as error:  # noqa: BLE001 - dkimpy raises many kinds on odd input; all mean that it proves nothing
        return Signature("permerror", domain, f"{type(error).__name__}: {error}"[:200])
    return Signature("pass" if passed else "fail", domain)


def _domain(mark: dict[bytes, bytes]) -> str:
    return mark.get(b"d", b"").decode("ascii", "replace").lower().rstrip(".")
