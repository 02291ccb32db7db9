"""One look at the bytes of a message while they come in: what no later room should have to survive is refused here.

Everything is one pass of `find`, `count` and `replace` over blocks of whole lines, so that the cost grows with the size
and with nothing else; as soon as a fault is found the bytes are let go and only the fault is remembered.
"""

import re
from collections.abc import Callable
from io import BytesIO

from listserv.receive import replies
from listserv.receive.limits import Limits

_FIELD = re.compile(rb"(?:[!-9;-~]{1,100}[ \t]*:|[ \t])")


class Scan:
    """Takes a message block by block. `fault` is the reply that it earns, or None while nothing is wrong.

    `claim` is asked for room for so many octets before they are kept.
    """

    def __init__(self, limits: Limits, claim: Callable[[int], bool], *, mend_line_ends: bool) -> None:
        self.fault: bytes | None = None
        self.seen = 0
        self._limits = limits
        self._claim = claim
        self._mend = mend_line_ends
        self._kept = BytesIO()
        self._lines = 0
        self._dot = False
        self._header: bytearray | None = bytearray()

    def take(self, block: bytes) -> None:
        """The next lines. Each block begins with the end of the line before it; the first with the CRLF of DATA."""
        first = self.seen == 0
        self.seen += len(block)
        if self.fault is not None:
            return
        self.fault = self._look(block)
        if self.fault is None:
            self._keep(self._undo(block)[2 if first else 0 :])
        if self.fault is not None:
            self._let_go()

    def take_overlong(self, beginning: bytes) -> None:
        """A line that has no end within the limit; `beginning` starts with the line end before it."""
        if self.fault is None:
            self.fault = (
                replies.HEADER_TOO_BIG
                if self._in_header() and _FIELD.match(beginning.lstrip(b"\r\n"))
                else replies.LINE_TOO_LONG
            )
            self._let_go()

    def finish(self) -> bytes:
        """The message, when the last block is in and there is no fault; sets `fault` where only the end shows it."""
        if self.fault is None and self._header is not None:
            self.fault = self._header_fault(bytes(self._header))
        # BytesIO hands its own buffer out: a message is in memory once.
        message = self._kept.getvalue()
        self._let_go()
        return message

    def _look(self, block: bytes) -> bytes | None:
        """The first fault of a block as it came over the wire."""
        ends = block.count(b"\r\n")
        feeds = block.count(b"\n")
        self._lines += feeds
        ended_with_dot, self._dot = self._dot, block.endswith(b"\n.")
        if self._lines > self._limits.lines:
            return replies.TOO_MANY_LINES
        if b"\0" in block:
            return replies.NUL
        if ended_with_dot and block.startswith(b"\n"):  # CRLF.LF, cut behind the dot
            return replies.STRAY_LINE_END
        if block.count(b"\r") != ends or (feeds != ends and not self._may_mend(block)):
            return replies.STRAY_LINE_END
        return replies.LINE_TOO_LONG if _has_line_over(block, self._limits.line_bytes) else None

    def _may_mend(self, block: bytes) -> bool:
        """Whether bare line feeds may be made line ends: never where one of them could pass for the end of data."""
        return self._mend and not (b"\n.\n" in block or b"\n.\r\n" in block or block.endswith(b"\n."))

    def _undo(self, block: bytes) -> bytes:
        """The block without the dots of RFC 5321 4.5.2; bare line feeds, where they are let in, made CRLF."""
        plain = block.replace(b"\r\n.", b"\r\n")
        if self._mend and plain.count(b"\n") != plain.count(b"\r\n"):
            plain = plain.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        return plain

    def _keep(self, plain: bytes) -> None:
        if self._kept.tell() + len(plain) > self._limits.message_bytes:
            self.fault = replies.TOO_BIG
        elif not self._claim(len(plain)):
            self.fault = replies.NO_ROOM
        else:
            self._kept.write(plain)
            self.fault = self._follow_header(plain)

    def _follow_header(self, plain: bytes) -> bytes | None:
        """Gathers the header until its end, or until it is too big to be one, and judges it once."""
        if self._header is None:
            return None
        known = max(0, len(self._header) - 3)
        self._header += plain
        end = 0 if self._header.startswith(b"\r\n") else self._header.find(b"\r\n\r\n", known)
        if end < 0 and len(self._header) <= self._limits.header_bytes and self._lines <= self._limits.header_lines:
            return None
        header = bytes(self._header if end < 0 else self._header[:end])
        self._header = None
        return self._header_fault(header)

    def _header_fault(self, header: bytes) -> bytes | None:
        limits = self._limits
        if len(header) > limits.header_bytes or header.count(b"\r\n") >= limits.header_lines:
            return replies.HEADER_TOO_BIG
        lines = header.split(b"\r\n")
        if any(len(line) > limits.header_line_bytes for line in lines):
            return replies.HEADER_TOO_BIG
        names = [line[:100].partition(b":")[0].rstrip().lower() for line in lines]
        if names.count(b"received") > limits.received:
            return replies.LOOP
        return replies.TWO_AUTHORS if names.count(b"from") > 1 else None

    def _in_header(self) -> bool:
        """Whether the line after what was taken can belong to the header: not where the last one was empty."""
        return self._header is not None and (not self.seen or not (b"\r\n" + self._header).endswith(b"\r\n"))

    def _let_go(self) -> None:
        self._kept = BytesIO()
        self._header = None


def _has_line_over(block: bytes, limit: int) -> bool:
    """Whether a line in the block has more octets than that, its line end not counted."""
    # Linear: each step either fails or passes a stretch that holds no other line end.
    start = 0
    while len(block) - start > limit:
        end = block.rfind(b"\n", start, start + limit + 2)
        if end < 0:
            return True
        start = end + 1
    return False
