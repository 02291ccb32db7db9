"""Outlook's Thread-Index ([MS-OXOMSG] 2.2.1.3): a 22-byte block names the conversation, 5 bytes more each answer."""

import base64
import binascii
from datetime import UTC, datetime, timedelta

BLOCK = 22
_CHILD = 5
_LONGEST = 4_000
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)  # a FILETIME counts tenths of it


def decode(value: str) -> bytes:
    """The index as bytes, or b"" where the field holds none; bytes that do not fill a child block are cut off."""
    try:
        data = base64.b64decode("".join(value.split())[:_LONGEST] + "==")
    except (binascii.Error, ValueError):
        return b""
    if len(data) < BLOCK:
        return b""
    return data[: len(data) - (len(data) - BLOCK) % _CHILD]


def encode(index: bytes) -> str:
    """The index as the field's value."""
    return base64.b64encode(index).decode("ascii")


def conversation(index: bytes) -> bytes:
    """The block that all messages of one conversation share, or b""."""
    return index[:BLOCK] if len(index) >= BLOCK else b""


def parents(index: bytes) -> tuple[bytes, ...]:
    """The indexes of the messages above, nearest first."""
    return tuple(index[:end] for end in range(len(index) - _CHILD, BLOCK - 1, -_CHILD))


def start(moment: datetime, identity: bytes) -> bytes:
    """A new conversation's index: the top 48 bits of the moment's FILETIME, then 16 bytes that nobody else has."""
    ticks = (moment - _EPOCH) // _TICK * 10
    return (ticks >> 16).to_bytes(6, "big") + identity[:16].ljust(16, b"\0")


def began(index: bytes) -> datetime:
    """When the conversation began, to within 7 ms; the first byte is the leading 0x01 of the FILETIME."""
    return _EPOCH + int.from_bytes(index[:6], "big") * 65_536 / 10 * _TICK


def answer(parent: bytes, moment: datetime, unique: int) -> bytes:
    """The index of an answer: the parent's and five bytes of time since the conversation began.

    The first bit says which 31 bits of the difference follow: from 2^18 ticks up, or from 2^23 where it is longer than
    1.7 years. `unique` fills the last byte.
    """
    ticks = max(0, (moment - began(parent)) // _TICK * 10)
    far = ticks >= 1 << 49
    delta = (1 << 31 if far else 0) | (ticks >> (23 if far else 18)) & 0x7FFFFFFF
    return parent + delta.to_bytes(4, "big") + bytes((unique & 0xFF,))
