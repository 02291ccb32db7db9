"""Mail that machines wrote, and mail of people who talk of the same things.

The mails were written before anybody looked at the rules that they test; nobody sent them. `machines.txt` has the kind
of each in front of its title, `people.txt` has titles alone, `bounces.txt` has delivery reports, and mail of people who
write of them, with the kind in front and behind it who was not reached ("ann@example.com=permanent").
"""

import re
from email.header import Header
from pathlib import Path

from listserv.mail.parse import parse
from listserv.model.message import Message

FOLDER = Path(__file__).parent
_DATED = "To: cop@lists.example.org\nDate: Mon, 2 Mar 2026 09:47:12 +0000\nMIME-Version: 1.0\n"
_UTF8 = 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n'


def cases(name: str) -> list[tuple[str, Message]]:
    """(title, message) of each mail of one file."""
    _, *parts = re.split(r"(?m)^=== ", (FOLDER / f"{name}.txt").read_text("utf-8"))
    return [(title, parse(_raw(mail))) for title, _, mail in (part.partition("\n") for part in parts)]


def _raw(mail: str) -> bytes:
    head, _, body = mail.partition("\n\n")
    lines = (_encoded(line) for line in head.split("\n"))
    kind = "" if "Content-Type:" in head else _UTF8
    return ("\n".join(lines) + "\n" + _DATED + kind + "\n" + body).encode().replace(b"\n", b"\r\n")


def _encoded(line: str) -> str:
    """The header line as it travels (RFC 2047)."""
    name, _, value = line.partition(": ")
    return line if value.isascii() else f"{name}: {Header(value, 'utf-8', maxlinelen=10_000).encode()}"
