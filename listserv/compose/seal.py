"""Our DKIM signature (RFC 6376: rsa-sha256, relaxed/relaxed), made for many copies of one message.

What the copies share is put in canonical form and hashed once; a copy costs its few fields and one RSA operation.
"""

import base64
import hashlib
import re
from collections.abc import Iterable

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed

_PADDING = padding.PKCS1v15()
_HASH = Prehashed(hashes.SHA256())
_LEAST_BITS = 1024  # RFC 8301 3.2

# RFC 6376 5.4.1, and RFC 8058 4 for the two of List-Unsubscribe.
_SIGNED = (
    *("from", "sender", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references"),
    *("mime-version", "content-type", "content-transfer-encoding"),
    *("list-id", "list-post", "list-help", "list-owner", "list-subscribe", "list-archive", "auto-submitted"),
    *("reply-to", "list-unsubscribe", "list-unsubscribe-post"),
)
# Named once more than they occur, so that nobody can add another unseen (RFC 6376 8.15).
_OVERSIGNED = (
    *("from", "reply-to", "to", "cc", "subject", "date", "message-id"),
    *("mime-version", "content-type", "content-transfer-encoding"),
)

_SPACE = re.compile(rb"[ \t]+")


def body_hash(body: bytes) -> str:
    """The bh= of a body with CRLF line ends, relaxed (RFC 6376 3.4.4); the last one may be left to SMTP."""
    if not body.endswith(b"\r\n"):
        body += b"\r\n"
    return hash_relaxed(relaxed(body))


def hash_relaxed(body: bytes) -> str:
    """The same for a body that is in that form already, but for empty lines at its end."""
    end = len(body)
    while body.endswith(b"\r\n", 0, end):
        end -= 2
    canonical = memoryview(body)[:end]
    digest = hashlib.sha256(canonical)
    if end:
        digest.update(b"\r\n")
    return base64.b64encode(digest.digest()).decode("ascii")


def relaxed(body: bytes) -> bytes:
    """The body with each run of space as one and none at the ends of lines (RFC 6376 3.4.4): quick where it is so."""
    # One pass over all space, a second over what stands before line ends: a run is one space by then, so neither is
    # ever more than linear.
    if b"  " in body or b"\t" in body or b" \r\n" in body:
        return _SPACE.sub(b" ", body).replace(b" \r\n", b"\r\n")
    return body


def _canonical(headers: bytes) -> list[tuple[str, bytes]]:
    """(name, `name:value` CRLF) of each field, topmost first (RFC 6376 3.4.2)."""
    # A fold becomes one space here, which is what is left of it below.
    text = headers.replace(b"\r\n ", b" ").replace(b"\r\n\t", b" ")
    if b"  " in text or b"\t" in text:
        text = _SPACE.sub(b" ", text)
    fields = []
    for line in text.split(b"\r\n"):
        name, colon, value = line.partition(b":")
        if colon:
            key = name.strip(b" ").lower()
            fields.append((key.decode("latin-1"), b"%b:%b\r\n" % (key, value.strip(b" "))))
    return fields


def _chosen(headers: bytes) -> list[tuple[str, bytes]]:
    """The fields to be signed, in the order of h=: several of one name from the bottom up (RFC 6376 5.4.2)."""
    fields = _canonical(headers)[::-1]
    return [each for name in _SIGNED for each in fields if each[0] == name]


class Seal:
    """The key of a domain, read once. Raises ValueError where it is no RSA key of 1024 bits or more."""

    __slots__ = ("_key", "domain", "selector")

    def __init__(self, domain: str, selector: str, private_key_pem: bytes) -> None:
        key = serialization.load_pem_private_key(private_key_pem, password=None)
        if not isinstance(key, rsa.RSAPrivateKey) or key.key_size < _LEAST_BITS:
            raise ValueError("The DKIM key must be an RSA key of at least 1024 bits, better 2048.")
        self._key = key
        self.domain = domain
        self.selector = selector

    @property
    def record_name(self) -> str:
        """Where the public key belongs in the DNS (RFC 6376 3.6.2.1)."""
        return f"{self.selector}._domainkey.{self.domain}"

    @property
    def record(self) -> str:
        """The TXT record that holds the public key (RFC 6376 3.6.1), in one piece."""
        form = (serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
        return "v=DKIM1; k=rsa; p=" + base64.b64encode(self._key.public_key().public_bytes(*form)).decode("ascii")

    def press(self, shared: bytes, own: Iterable[str], bh: str, now: int) -> "Press":
        """What signs copies that share these header fields and this body hash.

        `own` names (in lower case, in their order from the top) the fields of which each copy has one of its own.
        """
        return Press(self, _chosen(shared), tuple(own), bh, now)

    def sign(self, headers: bytes, bh: str, now: int) -> bytes:
        """The DKIM-Signature field, line end included, to be put above these header fields; `now` in Unix seconds."""
        return self.press(headers, (), bh, now).sign(b"")

    def sign_message(self, raw: bytes, now: int) -> bytes:
        """The message (CRLF line ends) with our signature on top."""
        head, _, body = raw.partition(b"\r\n\r\n") if not raw.startswith(b"\r\n") else (b"", b"", raw[2:])
        return self.sign(head + b"\r\n", body_hash(body), now) + raw

    def rsa(self, digest: bytes) -> bytes:
        """The bare RSA signature of a SHA-256 digest (RFC 8017 8.2)."""
        return self._key.sign(digest, _PADDING, _HASH)


class Press:
    """Signs the copies of one message; its state is never changed, so threads may share it."""

    __slots__ = ("_canonical", "_own", "_seal", "_shared", "_stub")

    def __init__(self, seal: Seal, shared: list[tuple[str, bytes]], own: tuple[str, ...], bh: str, now: int) -> None:
        self._seal = seal
        self._own = own
        self._shared = hashlib.sha256(b"".join(line for _, line in shared))
        # The extra names come last: standing earlier, they would claim the copies' own fields (RFC 6376 5.4.2).
        names = [*(name for name, _ in shared), *own, *_OVERSIGNED]
        self._stub = (
            f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={seal.domain};\r\n"
            f"\ts={seal.selector}; t={now}; bh={bh};\r\n\th={_folded(names)};\r\n\tb="
        ).encode("ascii")
        self._canonical = _canonical(self._stub)[0][1].removesuffix(b"\r\n")

    def sign(self, own: bytes) -> bytes:
        """The DKIM-Signature field for the copy with these fields of its own, line end included.

        Raises ValueError if they are not the ones that were announced.
        """
        fields = _canonical(own)
        if tuple(name for name, _ in fields) != self._own:
            raise ValueError("a copy has other fields of its own than were announced")
        state = self._shared.copy()
        state.update(b"".join([line for _, line in fields]) + self._canonical)
        value = base64.b64encode(self._seal.rsa(state.digest()))
        lines = [value[at : at + 72] for at in range(0, len(value), 72)]
        return self._stub + b"\r\n\t".join(lines) + b"\r\n"


def _folded(names: list[str]) -> str:
    """The names for h= in lines of about 72 columns."""
    lines, line = [], ""
    for name in names:
        if len(line) + len(name) > 70:
            lines.append(line)
            line = ""
        line += f"{name}:"
    return "\r\n\t ".join([*lines, line]).rstrip(":")
