"""Bytes become text, whatever charset they claim (RFC 2045, RFC 2047)."""

import binascii
import codecs
import email.errors
import email.header
import re

# The names that mail uses for charsets which Python knows under another name.
_ALIASES = {
    "x-unknown": "utf-8",
    "unknown-8bit": "utf-8",
    "ansi_x3.110-1983": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "windows-874": "cp874",
    "ks_c_5601-1987": "cp949",
    "x-gbk": "gb18030",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "x-mac-roman": "mac-roman",
    # Mail that says us-ascii or latin-1 is most often Windows text: cp1252 holds both.
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
}
# What Python counts among them and can hide markup from every check; the names are those of codecs.lookup.
_NO_CHARSETS = frozenset(
    ("utf-7", "unicode-escape", "raw-unicode-escape", "unicode_escape", "raw_unicode_escape", "idna")
)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_OVERRIDES = re.compile(r"[\u202d\u202e]")


def decode(data: bytes, charset: str = "") -> str:
    """The text of these bytes; never raises, and what it returns can be encoded as UTF-8.

    UTF-8 that is valid is taken as UTF-8 whatever was claimed, because a wrong claim is common and a chance hit is not.
    UTF-7 is read as ASCII: it can hide markup from every check.
    """
    name = charset.strip().strip("'\"").lower()
    wide = name.startswith(("utf-16", "utf-32", "iso-2022", "hz"))
    if not wide:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    try:
        text = data.decode(_codec(name), "replace")
    except (LookupError, UnicodeError, ValueError):
        text = data.decode("cp1252", "replace")
    return text.encode("utf-8", "replace").decode("utf-8")


def _codec(name: str) -> str:
    if name in ("", "utf-8"):
        return "cp1252"
    info = codecs.lookup(_ALIASES.get(name, name))
    is_charset = getattr(info, "_is_text_encoding", True) and info.name not in _NO_CHARSETS
    return info.name if is_charset else "cp1252"


def readable(text: str) -> str:
    """The text with line ends as `\\n` and without control characters."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def unturned(text: str) -> str:
    """The text without the characters that make others run against their order, so that "exe.fdp" reads "pdf.exe".

    Marks, embeddings and isolates stay (UAX #9 2): people who write from right to left need them.
    """
    return _OVERRIDES.sub("", text)


def header_text(value: str) -> str:
    """An unfolded field body with its encoded words decoded (RFC 2047); never raises.

    Words that stand in a quoted string are decoded too: Outlook writes them so.
    """
    if "=?" not in value:
        return value
    try:
        pieces = email.header.decode_header(re.sub(r"\?=\s+=\?", "?==?", value).replace("?==?", "?= =?"))
        return "".join(
            piece if isinstance(piece, str) else decode(piece, charset or "utf-8") for piece, charset in pieces
        )
    except (ValueError, binascii.Error, LookupError, email.errors.HeaderParseError):
        return value
