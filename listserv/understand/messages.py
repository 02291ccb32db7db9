"""A message read without asking what it wants; the last few are remembered, as several look at each on its way."""

from functools import lru_cache

from listserv.mail import quote
from listserv.mail.lines import fingerprint
from listserv.mail.memory import Memory
from listserv.mail.parse import parse
from listserv.model.message import Message, ReplyText

_SMALL = 65_536


def read(raw: bytes) -> tuple[Message, ReplyText]:
    """The message and what is new in it, without asking what it wants.

    The last few small ones are remembered: a post is read when it is decided on, and again when it is published.
    """
    return _remembered(raw) if len(raw) <= _SMALL else _read(raw)


@lru_cache(maxsize=32)
def _remembered(raw: bytes) -> tuple[Message, ReplyText]:
    return _read(raw)


def _read(raw: bytes) -> tuple[Message, ReplyText]:
    message = parsed(raw)
    return message, quote.split(message)


def parsed(raw: bytes) -> Message:
    """The message alone, remembered likewise: its author is proven before it is read."""
    return _parsed(raw) if len(raw) <= _SMALL else parse(raw)


@lru_cache(maxsize=32)
def _parsed(raw: bytes) -> Message:
    return parse(raw)


def line_marks(text: ReplyText) -> frozenset[int]:
    """Fingerprints of the lines, new or quoted, that are long enough to be known again."""
    lines = (*text.new.splitlines()[:500], *text.quoted[:500])
    return frozenset(fingerprint(line) for line in lines if 20 <= len(line) <= 1_000)


def read_again(message: Message, text: ReplyText, memory: Memory) -> ReplyText:
    """What is new in a message, read with what earlier posts say; what had words before never loses all of them."""
    again = quote.split(message, memory)
    return again if again.new or not text.new else text
