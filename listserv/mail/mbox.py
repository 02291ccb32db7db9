"""Archives of messages in one file (RFC 4155, the mboxrd way of quoting)."""

import re
from collections.abc import Iterable, Iterator

_QUOTED = re.compile(rb"^>(>*From )")
_FIELD = re.compile(rb"[!-9;-~]{1,76}[ \t]*:|>?From |[ \t]")


def messages(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The messages of an archive, from its lines (with their ends), one at a time.

    A line that begins with "From " parts two messages where an empty line stands before it and a header line behind it:
    archives that were written carelessly hold such lines in bodies.
    """
    message: list[bytes] = []
    begun = False
    empty_before = True
    separator = b""
    for line in lines:
        if separator:
            if _FIELD.match(line) or not begun:
                if begun:
                    yield _whole(message)
                message, begun = [], True
            else:
                message.append(separator)
            separator = b""
        if empty_before and line.startswith(b"From "):
            separator = line
        elif begun:
            message.append(_QUOTED.sub(rb"\1", line) if line.startswith(b">") else line)
        empty_before = not line.strip(b"\r\n")
    if begun and message:
        yield _whole(message)


def _whole(lines: list[bytes]) -> bytes:
    """The message without the empty line that the archive puts behind it."""
    if lines and not lines[-1].strip(b"\r\n"):
        lines = lines[:-1]
    return b"".join(lines)


def entry(raw: bytes, sender: str, date: str) -> bytes:
    """A message as an entry of an archive; `date` as `Mon Nov 23 10:00:00 2026`."""
    body = re.sub(rb"(?m)^(>*From )", rb">\1", raw.replace(b"\r\n", b"\n"))
    end = b"" if body.endswith(b"\n") else b"\n"
    return f"From {re.sub(r'[^!-~]', '', sender) or 'MAILER-DAEMON'} {date}\n".encode() + body + end + b"\n"
