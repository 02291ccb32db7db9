"""winmail.dat: what Outlook hides in it ([MS-OXTNEF]), within limits.

A stream is a row of attributes, each with a length and a checksum. Attributes of an attachment follow the one that
begins it; most names stand in MAPI properties ([MS-OXCDATA] 2.11) inside an attribute.
"""

import re
from dataclasses import dataclass, field

from listserv.mail.charset import decode, readable
from listserv.model.message import Part

_TYPES = ("application/ms-tnef", "application/vnd.ms-tnef")
_SIGNATURE = b"\x78\x9f\x3e\x22"
_BYTES = 26_214_400
_ATTRIBUTES = 5_000
_PROPERTIES = 2_000
_VALUES = 1_000
_ATTACHMENTS = 200
_TEXT = 1_000_000

_RENDER_DATA, _TITLE, _DATA, _ATTACHMENT = 0x9002, 0x8010, 0x800F, 0x9005
_MESSAGE_CLASS, _BODY, _PROPS, _CODE_PAGE = 0x8008, 0x800C, 0x9003, 0x9007
_LONG_NAME, _SHORT_NAME, _TRANSFORM_NAME, _DISPLAY_NAME = 0x3707, 0x3704, 0x3703, 0x3001
_ATTACH_DATA, _MIME_TAG, _PLAIN, _HTML, _CLASS, _INTERNET_CODE_PAGE = 0x3701, 0x370E, 0x1000, 0x1013, 0x001A, 0x3FDE
_CONTENT_ID = 0x3712

_FIXED = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16}
_VARIABLE = (0x1E, 0x1F, 0x0D, 0x102)
_TEXTS = (0x1E, 0x1F)


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file: `name` as given, without folders; `content` is its bytes."""

    name: str
    content: bytes
    content_type: str = ""
    content_id: str = ""


@dataclass(frozen=True, slots=True)
class Tnef:
    """What the stream holds; `text` and `html` are "" where it holds none (the body is then RTF or in the mail)."""

    attachments: tuple[Attachment, ...]
    text: str = ""
    html: str = ""
    message_class: str = ""


@dataclass(slots=True)
class _Opened:
    """An attachment while its attributes are read; names in order of trust, best first."""

    names: dict[int, str] = field(default_factory=dict)
    content: bytes = b""
    content_type: str = ""
    content_id: str = ""


@dataclass(slots=True)
class _Reader:
    charset: str = "cp1252"
    files: list[_Opened] = field(default_factory=list)
    text: str = ""
    html: str = ""
    message_class: str = ""


def is_winmail(part: Part) -> bool:
    """Whether this is the envelope in which Outlook hides attachments from other programs."""
    return part.content_type in _TYPES or part.filename.lower() == "winmail.dat"


def read(data: bytes) -> Tnef | None:
    """The files and the body in a winmail.dat, or None if it is none; a broken one gives what came before the break."""
    if data[:4] != _SIGNATURE or len(data) > _BYTES:
        return None
    reader = _Reader()
    position = 6
    for _ in range(_ATTRIBUTES):
        if position + 9 > len(data):
            break
        level, tag, length = data[position], _int(data, position + 1, 2), _int(data, position + 5, 4)
        begin = position + 9
        if level not in (1, 2) or begin + length > len(data):
            break
        _attribute(reader, tag, data[begin : begin + length])
        position = begin + length + 2
    return Tnef(
        attachments=tuple(_closed(number, opened) for number, opened in enumerate(reader.files, 1) if _is_file(opened)),
        text=readable(reader.text)[:_TEXT],
        html=readable(reader.html)[:_TEXT],
        message_class=reader.message_class,
    )


def _int(data: bytes, position: int, size: int) -> int:
    return int.from_bytes(data[position : position + size], "little")


def _attribute(reader: _Reader, tag: int, value: bytes) -> None:
    if tag == _CODE_PAGE:
        reader.charset = _charset(_int(value, 0, 4))
    elif tag == _MESSAGE_CLASS:
        reader.message_class = _ansi(value, reader.charset).removeprefix("Microsoft Mail v3.0 ")[:200]
    elif tag == _BODY:
        reader.text = _ansi(value, reader.charset)
    elif tag == _RENDER_DATA and len(reader.files) < _ATTACHMENTS:
        reader.files.append(_Opened())
    elif tag == _PROPS:
        for number, content in _properties(value, reader.charset):
            _of_message(reader, number, content)
    elif reader.files:
        _of_attachment(reader, tag, value)


def _of_attachment(reader: _Reader, tag: int, value: bytes) -> None:
    opened = reader.files[-1]
    if tag == _TITLE:
        opened.names[_TITLE] = _ansi(value, reader.charset)
    elif tag == _DATA:
        opened.content = value
    elif tag == _ATTACHMENT:
        for number, content in _properties(value, reader.charset):
            if isinstance(content, bytes):
                if number == _ATTACH_DATA and not opened.content:
                    opened.content = content
            elif number in (_LONG_NAME, _SHORT_NAME, _TRANSFORM_NAME, _DISPLAY_NAME):
                opened.names.setdefault(number, content)
            elif number == _MIME_TAG:
                opened.content_type = content.lower()[:200]
            elif number == _CONTENT_ID:
                opened.content_id = content.strip("<>")[:200]


def _of_message(reader: _Reader, number: int, content: str | bytes) -> None:
    if number == _PLAIN and isinstance(content, str):
        reader.text = content
    elif number == _HTML:
        reader.html = content if isinstance(content, str) else decode(content)
    elif number == _CLASS and isinstance(content, str):
        reader.message_class = content[:200]


def _properties(data: bytes, charset: str) -> list[tuple[int, str | bytes]]:
    """(number, value) of the text and binary MAPI properties; those of other types are passed over."""
    found: list[tuple[int, str | bytes]] = []
    position = 4
    for _ in range(min(_int(data, 0, 4), _PROPERTIES)):
        if position + 4 > len(data):
            break
        kind, number = _int(data, position, 2), _int(data, position + 2, 2)
        position += 4
        if number >= 0x8000:
            position = _past_name(data, position)
        values, position = _values(data, position, kind)
        if values is None:
            break
        if values and kind & 0xEFFF in _VARIABLE:
            found.append((number, _typed(values[0], kind & 0xEFFF, charset)))
    return found


def _past_name(data: bytes, position: int) -> int:
    """Behind the name of a named property: a GUID, then a number or a text."""
    named = _int(data, position + 16, 4)
    if named == 0:
        return position + 24
    length = _int(data, position + 20, 4)
    return position + 24 + length + (-length % 4)


def _values(data: bytes, position: int, kind: int) -> tuple[list[bytes] | None, int]:
    """The values of a property and where the next one begins; None where the stream is broken."""
    base, many = kind & 0xEFFF, bool(kind & 0x1000)
    variable = base in _VARIABLE
    count = 1
    if many or variable:
        count = _int(data, position, 4)
        position += 4
    if count > _VALUES or (not variable and base not in _FIXED):
        return None, position
    values: list[bytes] = []
    for _ in range(count):
        size = _FIXED.get(base, 0)
        if variable:
            size = _int(data, position, 4)
            position += 4
        if position + size > len(data):
            return None, position
        values.append(data[position : position + size])
        position += size + (-size % 4)
    return values, position


def _typed(value: bytes, kind: int, charset: str) -> str | bytes:
    if kind == 0x1F:
        return value.decode("utf-16-le", "replace").rstrip("\0")
    if kind == 0x1E:
        return _ansi(value, charset)
    return value[16:] if kind == 0x0D else value


def _ansi(value: bytes, charset: str) -> str:
    return decode(value.split(b"\0", 1)[0], charset)


def _charset(page: int) -> str:
    return {65001: "utf-8", 932: "cp932", 936: "gb18030", 949: "cp949", 950: "cp950", 20127: "ascii"}.get(
        page, f"cp{page}" if 37 <= page <= 1258 else "cp1252"
    )


def _is_file(opened: _Opened) -> bool:
    return bool(opened.content or opened.names)


def _closed(number: int, opened: _Opened) -> Attachment:
    order = (_LONG_NAME, _TRANSFORM_NAME, _TITLE, _SHORT_NAME, _DISPLAY_NAME)
    name = next((opened.names[key] for key in order if opened.names.get(key, "").strip("\0 ")), f"attachment-{number}")
    name = re.split(r"[/\\]", "".join(c for c in name if c.isprintable()))[-1].strip()[:150]
    return Attachment(name or f"attachment-{number}", opened.content, opened.content_type, opened.content_id)
