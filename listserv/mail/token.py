"""Signed tokens that fit into the local part of an address (RFC 5321 4.5.3.1.1: 64 octets).

A token carries a few numbers (row ids, times) and a tag, so that nothing need be stored to read it and nobody can make
one. It is written in lower-case base32, because gateways fold the case of addresses.
"""

import base64
import hmac
from functools import lru_cache

_TAG = 10  # bytes: 80 bits, and each guess costs the guesser a mail or a request
_PURPOSES = 256


def _number(value: int) -> bytes:
    """LEB128: seven bits a byte, the low ones first."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


@lru_cache(_PURPOSES)
def _keyed(secret: bytes, purpose: str) -> hmac.HMAC:
    """Key and purpose taken in already: three tokens stand in each copy of a post.

    Its copies also keep Python's lock, which `hmac.digest` lets go of each time, to wait for it among other threads.
    """
    return hmac.new(secret, purpose.encode() + b"\0", "sha256")


def _tag(secret: bytes, purpose: str, body: bytes) -> bytes:
    mac = _keyed(secret, purpose).copy()
    mac.update(body)
    return mac.digest()[:_TAG]


def sign(secret: bytes, purpose: str, *numbers: int) -> str:
    """A token for these numbers (each >= 0), good for this purpose alone; it names the list, or a number does."""
    body = b"".join(map(_number, numbers))
    return base64.b32encode(_tag(secret, purpose, body) + body).rstrip(b"=").decode("ascii").lower()


def read(secret: bytes, purpose: str, token: str) -> tuple[int, ...] | None:
    """The numbers in the token, or None unless it was made by `sign` with this secret and purpose."""
    if not 0 < len(token) <= 64 or not token.isascii() or not token.isalnum():
        return None
    try:
        data = base64.b32decode(token.upper() + "=" * (-len(token) % 8))
    except ValueError:
        return None
    tag, body = data[:_TAG], data[_TAG:]
    if not hmac.compare_digest(tag, _tag(secret, purpose, body)):
        return None
    if base64.b32encode(data).rstrip(b"=").decode("ascii").lower() != token.lower():
        return None  # the spare bits of the last letter were changed
    numbers, value, shift = [], 0, 0
    for byte in body:
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            numbers.append(value)
            value, shift = 0, 0
    return tuple(numbers)
