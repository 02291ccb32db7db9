"""Signed tokens that fit into the local part of an address (RFC 5321 4.5.3.1.1: 64 octets).

A token carries a few numbers (row ids, times) and a tag, so that nothing need be stored to read it and nobody can make
one. It is written in lower-case base32, because gateways fold the case of addresses.
"""

import base64
import hmac

_TAG = 10  # bytes: 80 bits, and each guess costs the guesser a mail


def _number(value: int) -> bytes:
    """LEB128: seven bits a byte, the low ones first."""
    out = bytearray()
    while True:
        value, low = value >> 7, value & 0x7F
        out.append(low | (0x80 if value else 0))
        if not value:
            return bytes(out)


def sign(secret: bytes, purpose: str, *numbers: int) -> str:
    """A token for these numbers (each >= 0), good for this purpose alone; `purpose` names the list too."""
    body = b"".join(_number(n) for n in numbers)
    tag = hmac.digest(secret, purpose.encode() + b"\0" + body, "sha256")[:_TAG]
    return base64.b32encode(tag + body).rstrip(b"=").decode("ascii").lower()


def read(secret: bytes, purpose: str, token: str) -> tuple[int, ...] | None:
    """The numbers in the token, or None unless it was made by `sign` with this secret and purpose."""
    if not 0 < len(token) <= 64 or not token.isascii() or not token.isalnum():
        return None
    try:
        data = base64.b32decode(token.upper() + "=" * (-len(token) % 8))
    except ValueError:
        return None
    tag, body = data[:_TAG], data[_TAG:]
    if not hmac.compare_digest(tag, hmac.digest(secret, purpose.encode() + b"\0" + body, "sha256")[:_TAG]):
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
