"""A message read without asking what it wants; the last few are remembered, as several look at each on its way."""

from collections.abc import Callable
from functools import lru_cache

from listserv.mail import quote
from listserv.mail.lines import fingerprint
from listserv.mail.memory import Memory
from listserv.mail.parse import parse
from listserv.model.message import Message, ReplyText

_SMALL = 65_536
_LARGE = 10_485_760


def read(raw: bytes) -> tuple[Message, ReplyText]:
    """The message and what is new in it, without asking what it wants.

    The last few are remembered, and of the large ones the last: a post is read when it is decided on, and again when
    it is published, where everybody else who writes to the database has to wait. What is larger still is mostly files.
    """
    return _read_as(len(raw))(raw)


def parsed(raw: bytes) -> Message:
    """The message alone, remembered likewise: its author is proven before it is read."""
    return _parsed_as(len(raw))(raw)


def _read(raw: bytes) -> tuple[Message, ReplyText]:
    message = parsed(raw)
    return message, quote.split(message)


_read_small, _read_large = lru_cache(maxsize=32)(_read), lru_cache(maxsize=1)(_read)
_parsed_small, _parsed_large = lru_cache(maxsize=32)(parse), lru_cache(maxsize=1)(parse)


def _read_as(size: int) -> Callable[[bytes], tuple[Message, ReplyText]]:
    return _read_small if size <= _SMALL else _read_large if size <= _LARGE else _read


def _parsed_as(size: int) -> Callable[[bytes], Message]:
    return _parsed_small if size <= _SMALL else _parsed_large if size <= _LARGE else parse


def line_marks(text: ReplyText) -> frozenset[int]:
    """Fingerprints of the lines, new or quoted, that are long enough to be known again."""
    lines = (*text.new.splitlines()[:500], *text.quoted[:500])
    return frozenset(fingerprint(line) for line in lines if 20 <= len(line) <= 1_000)


def read_again(message: Message, text: ReplyText, memory: Memory) -> ReplyText:
    """What is new in a message, read with what earlier posts say; what had words before never loses all of them."""
    again = quote.split(message, memory)
    return again if again.new or not text.new else text
