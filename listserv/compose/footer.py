"""The footer of a list, inside the text that people read.

A footer as a part of its own shows in Outlook as an attachment ATT00001.txt; so the leaf with the end of the text and
the leaf with the end of the HTML are decoded, added to and encoded again, and every other byte stays. Signed and
encrypted mail is passed on as it is (RFC 1847 2.1).
"""

import base64
import binascii
import codecs
import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from listserv.compose import splice
from listserv.compose.splice import Part

# What Mailman's readers know as the end of a post, and what quote cutters know too.
RULE = "_" * 47

_LONGEST_LINE = 998  # RFC 5322 2.1.1, without its line end
_LONG_LINE = re.compile(rb"(?m)^[^\r\n]{999}")
_SEALED = frozenset(
    (
        "multipart/signed",
        "multipart/encrypted",
        "application/pkcs7-mime",
        "application/x-pkcs7-mime",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp",
        "application/pgp-encrypted",
        "application/pgp-signature",
    )
)
_PGP = "-----BEGIN PGP "
_BODY_BEGIN = re.compile(r"<body\b[^<>]{0,2000}>", re.I)
_BODY_END = re.compile(r"</(?:body|html)\b[^<>]{0,100}>", re.I)
_BASE64 = re.compile(rb"[A-Za-z0-9+/]*={0,2}")
_BARE_END = re.compile(rb"\r\n?|\n")
_EMPTY = 4_000  # characters of HTML that may say nothing
_PICTURE = re.compile(r"<img\b", re.I)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_STANDS_FOR_A_FILE = re.compile(r"\s*\[[^\r\n]*\]\s*")


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A readable leaf, decoded: `codec` is Python's name of its charset."""

    part: Part
    text: str
    codec: str


def add(raw: bytes, footer: str) -> bytes:
    """The message (CRLF line ends) with the footer below what people read; `footer` is words in lines, "" for none.

    The bytes come back untouched where the mail is signed, encrypted or broken. Leaves with lines of more than 998
    octets are encoded anew, with the same content: a relay would break such lines (RFC 5321 4.5.3.1.6), and with them
    the content and our signature, which RFC 6376 5.3 asks to make safe by a transfer encoding before it is made.
    """
    root = splice.parts(raw)
    if root is None or _sealed(root):
        return raw
    texts = [part for part in splice.leaves(root) if part.kind in ("text/plain", "text/html") and not part.opaque]
    read = {part.start: leaf for part in texts if (leaf := _read(raw, part))}
    if any(_PGP in leaf.text for leaf in read.values()):
        return raw
    lines = _lines(footer)
    marks = tuple(_marks(root))
    changes: list[tuple[int, int, bytes]] = []
    done: set[int] = set()
    for leaf in _last(root, read) if lines else ():
        changes += _with_footer(raw, leaf, lines, marks)
        done.add(leaf.part.start)
    for part in splice.leaves(root):
        if part.start not in done:
            changes += _with_short_lines(raw, part, marks)
    return splice.replace(raw, changes)


def add_above(raw: bytes, note: str) -> bytes:
    """The message (CRLF line ends) with a note above what people read; untouched where it is signed or broken."""
    root = splice.parts(raw)
    if root is None or _sealed(root):
        return raw
    read = [_read(raw, part) for part in _readable(root)]
    if any(leaf and _PGP in leaf.text for leaf in read):
        return raw
    lines, marks = note.strip().splitlines(), tuple(_marks(root))
    changes = [change for leaf in read if leaf for change in _with_note(raw, leaf, lines, marks)]
    return splice.replace(raw, changes)


def _with_note(raw: bytes, leaf: _Leaf, lines: list[str], marks: tuple[bytes, ...]) -> list[tuple[int, int, bytes]]:
    """The changes that put a note above the text of a leaf."""
    newline = "\n" if "\n" in leaf.text and "\r\n" not in leaf.text else "\r\n"
    if leaf.part.kind == "text/html":
        shown = f"<br>{newline}".join(html.escape(line) for line in lines)
        block = f'<div class="list-note" dir="auto">{shown}<br><br></div>{newline}'
        begin = _BODY_BEGIN.search(leaf.text)
        at = begin.end() if begin else 0
        text = leaf.text[:at] + block.encode("ascii", "xmlcharrefreplace").decode("ascii") + leaf.text[at:]
    else:
        text = newline.join([*lines, "", leaf.text])
    return _rewritten(raw, leaf, text, marks)


def _lines(footer: str) -> list[str]:
    words = [line.rstrip() for line in footer.strip().splitlines()]
    return words if not words or words[0] == RULE else [RULE, *words]


def _sealed(part: Part) -> bool:
    return part.kind in _SEALED or any(_sealed(child) for child in part.children)


def _readable(part: Part) -> tuple[Part, ...]:
    """The leaves that a person reads first: the text, the HTML, or both as alternatives (RFC 2046 5.1.4)."""
    if part.kind in ("text/plain", "text/html"):
        return () if part.opaque else (part,)
    if part.kind == "multipart/alternative":
        return tuple(leaf for child in part.children for leaf in _readable(child))
    if part.kind == "multipart/related":
        return _readable(part.children[0])  # RFC 2387 3.2: the first is the root
    if part.kind.startswith("multipart/") and part.kind not in ("multipart/report", "multipart/digest"):
        return next((found for child in part.children if (found := _readable(child))), ())
    return ()


def _last(part: Part, read: Mapping[int, _Leaf]) -> list[_Leaf]:
    """The leaves below which nothing is left to read, one of each alternative: Apple Mail parts its text, and its HTML
    too, wherever a picture or a file stands in it."""
    if part.kind == "multipart/alternative":
        return [leaf for child in part.children for leaf in _last(child, read)]
    if part.kind == "multipart/related":
        return _last(part.children[0], read)
    if part.kind in ("multipart/report", "multipart/digest"):
        return []
    if not part.children:
        return [read[part.start]] if part.start in read else []
    found = [texts for child in part.children if (texts := _last(child, read))]
    if len(found) < 2:
        return found[0] if found else []
    return next((texts for texts in reversed(found) if any(map(_speaks, texts))), found[0])


def _speaks(leaf: _Leaf) -> bool:
    """Whether there is something to read in it beside the empty lines below a picture, or what we put for a file."""
    if leaf.part.kind == "text/html":
        begin = _BODY_BEGIN.search(leaf.text)
        body = leaf.text[begin.end() if begin else 0 :]
        return len(body) > _EMPTY or bool(html.unescape(_TAG.sub("", _PICTURE.sub("picture", body))).strip())
    return bool(leaf.text.strip()) and not _STANDS_FOR_A_FILE.fullmatch(leaf.text)


def _read(raw: bytes, part: Part) -> _Leaf | None:
    """The leaf decoded, or None unless its very bytes could be made again from the text."""
    data = _decoded(raw[part.body : part.end], part.encoding)
    charset = part.parameter("charset")
    if data is None or part.parameter("charset*") or part.parameter("charset*0"):
        return None
    try:
        info = codecs.lookup(charset.value.strip() if charset else "ascii")
        # UTF-7 can hide markup from every check, so nothing of ours is written in it.
        if not getattr(info, "_is_text_encoding", True) or info.name in ("utf-7", "idna", "punycode"):
            return None
        text = data.decode(info.name)
        return _Leaf(part, text, info.name) if text.encode(info.name) == data else None
    except (LookupError, ValueError):
        return None


def _decoded(body: bytes, encoding: str) -> bytes | None:
    """The content of a body, or None if it is not what its encoding says."""
    if encoding in ("", *splice.IDENTITY):
        return body
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body)
    packed = b"".join(body.split())
    if encoding == "base64" and len(packed) % 4 == 0 and _BASE64.fullmatch(packed):
        return binascii.a2b_base64(packed)
    return None


def _with_footer(raw: bytes, leaf: _Leaf, lines: list[str], marks: tuple[bytes, ...]) -> list[tuple[int, int, bytes]]:
    """The changes that put the footer into a leaf."""
    newline = "\n" if "\n" in leaf.text and "\r\n" not in leaf.text else "\r\n"
    if leaf.part.kind == "text/html":
        text = _in_html(leaf.text, lines, newline)
    else:
        flowed = leaf.part.parameter("format")
        text = _below(leaf.text, lines, newline, stuffed=flowed is not None and flowed.value.lower() == "flowed")
    return _rewritten(raw, leaf, text, marks)


def _rewritten(raw: bytes, leaf: _Leaf, text: str, marks: tuple[bytes, ...]) -> list[tuple[int, int, bytes]]:
    """The changes that give a leaf another text, in its own charset where that can be."""
    try:
        data, codec = text.encode(leaf.codec), leaf.codec
    except UnicodeEncodeError:
        data, codec = text.encode("utf-8"), "utf-8"
    body, encoding = _encoded(data, leaf.part.encoding, marks)
    changes = [(leaf.part.body, leaf.part.end, body), *_encoding_changes(leaf.part, encoding)]
    return changes if codec == leaf.codec else [*changes, _charset_change(raw, leaf.part)]


def _below(text: str, lines: list[str], newline: str, *, stuffed: bool) -> str:
    """The text with the footer behind an empty line; `stuffed` as RFC 3676 4.4 wants it for format=flowed."""
    if stuffed:
        lines = [f" {line}" if line.startswith((" ", ">", "From ")) else line for line in lines]
    end = len(text)
    while end and text[end - 1] in "\r\n":
        end -= 1
    return text[:end] + newline * 2 + newline.join(lines) + newline


def _in_html(text: str, lines: list[str], newline: str) -> str:
    """The HTML with the footer before its end tag. Characters beyond ASCII are written as references, so that the
    charset can stay, which the document may name a second time."""
    shown = f"<br>{newline}".join(html.escape(line) for line in lines)
    block = f'{newline}<div class="list-footer" dir="auto">{newline}<br>{newline}{shown}{newline}</div>{newline}'
    ascii_block = block.encode("ascii", "xmlcharrefreplace").decode("ascii")
    ends = [found.start() for found in _BODY_END.finditer(text)][-2:]
    bodies = [at for at in ends if text[at + 2 : at + 6].lower() == "body"]
    at = bodies[-1] if bodies else ends[-1] if ends else len(text)
    return text[:at] + ascii_block + text[at:]


def _encoded(data: bytes, encoding: str, marks: tuple[bytes, ...]) -> tuple[bytes, str]:
    """The content as body bytes with the transfer encoding that suits it, the one it had if that does.

    No line of it begins with one of the marks, which part other parts.
    """
    body = _BARE_END.sub(b"\r\n", data)
    odd = sum(len(run) for run in re.findall(rb"[^ -~\t\r\n]+", data))
    if encoding in ("", *splice.IDENTITY):
        if not odd and not _LONG_LINE.search(data) and not _has_mark(body, marks):
            return body, encoding
        # Base64 is the shorter from a sixth on.
        encoding = "base64" if odd * 6 > len(data) else "quoted-printable"
    if encoding == "quoted-printable" and b"\0" not in data:
        quoted = binascii.b2a_qp(body)
        if not _has_mark(quoted, marks):
            return quoted, encoding
    return base64.encodebytes(data).replace(b"\n", b"\r\n"), "base64"


def _marks(part: Part) -> Iterator[bytes]:
    """The beginnings of all delimiter lines in this part."""
    boundary = part.parameter("boundary")
    if boundary and part.children:
        yield b"\n--" + boundary.value.encode("latin-1").rstrip()
    for child in part.children:
        yield from _marks(child)


def _has_mark(body: bytes, marks: tuple[bytes, ...]) -> bool:
    return any(mark in body or body.startswith(mark[1:]) for mark in marks)


def _encoding_changes(part: Part, encoding: str) -> list[tuple[int, int, bytes]]:
    """The change of header that says the new transfer encoding, if it is new."""
    if encoding == part.encoding:
        return []
    new = f"Content-Transfer-Encoding: {encoding}\r\n".encode("ascii")
    return [_field_change(part, "content-transfer-encoding", new)]


def _charset_change(raw: bytes, part: Part) -> tuple[int, int, bytes]:
    """The change of header that says that the leaf is UTF-8 now."""
    field, charset = part.field("content-type"), part.parameter("charset")
    if field is None:
        return _field_change(part, "content-type", f"Content-Type: {part.kind}; charset=utf-8\r\n".encode("ascii"))
    if charset:
        return charset.start, charset.end, b"utf-8"
    end = field.value + len(raw[field.value : field.end].rstrip(b"; \t\r\n"))
    return end, end, b"; charset=utf-8"


def _field_change(part: Part, name: str, new: bytes) -> tuple[int, int, bytes]:
    field = part.field(name)
    if field:
        return field.start, field.end, new
    at = part.fields[0].start if part.fields else part.start
    return at, at, new


def _with_short_lines(raw: bytes, part: Part, marks: tuple[bytes, ...]) -> list[tuple[int, int, bytes]]:
    """The changes that leave no line of a leaf longer than 998 octets; messages may not be encoded (RFC 2046 5.2.1)."""
    if part.encoding not in ("", *splice.IDENTITY) or part.kind.partition("/")[0] in ("message", "multipart", ""):
        return []
    if not _LONG_LINE.search(raw, part.body, part.end):
        return []
    data = raw[part.body : part.end]
    body, encoding = _encoded(data, "quoted-printable" if part.kind.startswith("text/") else "base64", marks)
    return [(part.body, part.end, body), *_encoding_changes(part, encoding)]
