"""What a relay says: SMTP replies out of a stream of bytes (RFC 5321 4.2), bounded in every direction."""

import re
from typing import NamedTuple

_LONGEST_LINE = 4096  # RFC 5321 4.5.3.1.5 allows 512
_MOST_LINES = 128
_LONGEST_TEXT = 400
_CODES = {b"%d" % code: code for code in range(200, 600)}
_MARKS = (b" ", b"-", b"\r", b"")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


def _printable(words: bytes) -> str:
    text = words.decode("utf-8", "replace")
    return text if text.isprintable() else _UNPRINTABLE.sub(" ", text)


class Reply(NamedTuple):
    """One complete reply: its code (200 to 599) and its lines as they came, without code and line end."""

    code: int
    lines: tuple[bytes, ...]

    @property
    def good(self) -> bool:
        """Whether the command was done (2xx)."""
        return self.code < 300

    @property
    def intermediate(self) -> bool:
        """Whether the relay waits for more (3xx)."""
        return 300 <= self.code < 400

    @property
    def text(self) -> str:
        """The reply's words in one line, safe to show."""
        return _printable(b" ".join(line.strip() for line in self.lines)[:_LONGEST_TEXT])

    def __str__(self) -> str:
        return f"{self.code} {self.text}"


class ReplyReader:
    """Cuts a stream into replies; one for each connection.

    `fault` is "" until something comes that is no reply, or does not end; what comes after that means nothing.
    """

    def __init__(self) -> None:
        self.fault = ""
        self._rest = b""
        self._begun: list[bytes] = []
        self._code = b""

    @property
    def empty(self) -> bool:
        """Whether nothing is left over: no unfinished reply, no fault."""
        return not (self._rest or self._begun or self.fault)

    def feed(self, data: bytes) -> list[Reply]:
        """The replies that these bytes complete, up to the first fault."""
        replies: list[Reply] = []
        if self.fault:
            return replies
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            code, mark = _CODES.get(line[:3]), line[3:4]
            if code is None or mark not in _MARKS or len(line) > _LONGEST_LINE:
                self.fault = f"{_printable(line[:80])!r} is no SMTP reply"
            elif self._begun and line[:3] != self._code:
                self.fault = "the lines of one reply have different codes"
            elif len(self._begun) >= _MOST_LINES:
                self.fault = "a reply without end"
            elif mark == b"-":
                self._code = line[:3]
                self._begun.append(line[4:])
                continue
            else:
                replies.append(Reply(code, (*self._begun, line[4:])))
                self._begun.clear()
                continue
            return replies
        if len(self._rest) > _LONGEST_LINE:
            self.fault = "a line without end"
        return replies
