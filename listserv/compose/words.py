"""Text becomes header fields: encoded words, phrases, folding (RFC 5322 2.2.3, RFC 2047)."""

import base64
import re

_WIDTH = 76  # RFC 2047 2: the longest line that may hold an encoded word
_BUDGET = 48  # characters inside one encoded word: with its frame it fits behind any field name of ours
_PLAIN = re.compile(r"[ -~]*")
_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+")
# RFC 2047 5 (3): what may stand bare in a Q word within a phrase, and so anywhere.
_BARE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")


def field(name: str, value: str) -> bytes:
    """`Name: value` with its line end, folded at spaces to 76 columns where it can be.

    Raises ValueError for anything that is not printable ASCII: a line end in a value would be a second field.
    """
    if not _PLAIN.fullmatch(value) or not value.strip():
        raise ValueError(f"{name} cannot hold {value!r}")
    lines: list[str] = []
    line = f"{name}:"
    for word in value.split(" "):
        # A line of nothing but spaces would be no continuation line (RFC 5322 3.2.2).
        if word and len(line) + 1 + len(word) > _WIDTH and line.strip() != f"{name}:" and line.strip():
            lines.append(line)
            line = ""
        line += f" {word}"
    return "\r\n".join([*lines, line, ""]).encode("ascii")


def unstructured(text: str) -> str:
    """The text as a Subject holds it: plain words stay, the stretch from the first odd word to the last is encoded."""
    return _stretched(text, _PLAIN)


def phrase(text: str) -> str:
    """The text as a display name (RFC 5322 3.2.5, RFC 2047 5 (3)): a quoted string, or words of which some are encoded.

    As few as can be: programs are known that show a space where one name is parted into two encoded words.
    """
    if _PLAIN.fullmatch(text) and "=?" not in text:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return _stretched(text, _ATOM)


def _stretched(text: str, plain: re.Pattern[str]) -> str:
    """The text with all words encoded from the first that is not plain to the last."""
    words = text.split(" ")
    odd = [i for i, word in enumerate(words) if not plain.fullmatch(word) or "=?" in word]
    if not odd:
        return text
    first, last = odd[0], odd[-1] + 1
    return " ".join([*words[:first], encoded(" ".join(words[first:last])), *words[last:]])


def encoded(text: str) -> str:
    """The text as encoded words in UTF-8 parted by spaces, each whole in itself, in the shorter of both encodings."""
    data = text.encode("utf-8", "replace")
    cost = sum(1 if byte in _BARE or byte == 0x20 else 3 for byte in data)
    quoted = cost <= len(data) * 4 // 3
    pieces: list[str] = []
    piece, used = "", 0
    for char in text:
        size = _size(char, quoted)
        if used + size > (_BUDGET if quoted else _BUDGET * 3 // 4):
            pieces.append(piece)
            piece, used = "", 0
        piece, used = piece + char, used + size
    return " ".join(_word(each, quoted) for each in [*pieces, piece])


def _size(char: str, quoted: bool) -> int:
    data = char.encode("utf-8", "replace")
    return sum(1 if byte in _BARE or byte == 0x20 else 3 for byte in data) if quoted else len(data)


def _word(text: str, quoted: bool) -> str:
    data = text.encode("utf-8", "replace")
    if not quoted:
        return f"=?utf-8?b?{base64.b64encode(data).decode('ascii')}?="
    body = "".join(chr(b) if b in _BARE else "_" if b == 0x20 else f"={b:02X}" for b in data)
    return f"=?utf-8?q?{body}?="
