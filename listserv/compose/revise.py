"""A post that does not go out as it came: without what can do harm, with Outlook's winmail.dat opened, below a note, or
with the words that its author agreed to.

The stored message is never changed: what is made here is kept beside it, and the post points to that.
"""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

from listserv.compose import footer, splice
from listserv.compose.words import field
from listserv.mail import attachments, patients, tnef
from listserv.mail.authored import authored
from listserv.mail.html import levels
from listserv.mail.parse import parse, safe_filename
from listserv.model.message import Message, Part
from listserv.model.publication import Revision

_KEPT = ("in-reply-to", "references", "thread-topic", "thread-index", "to", "cc")
_SAFE_TYPE = "application/octet-stream"
_LONGEST_WORD = 900


def revised(raw: bytes, message: Message, revision: Revision, *, drop: bool) -> bytes:
    """The message as it goes out, the same bytes where nothing changes; `drop` takes harmful attachments off."""
    closed = any(tnef.is_winmail(part) for part in message.parts)
    if revision.text or closed:
        raw = _rebuilt(message, revision.text or _text(message), tuple(_files(message, drop=drop)))
    elif drop and attachments.forbidden(message):
        raw = _without_harm(raw, message)
    return _noted(raw, revision.note) if revision.note else raw


def hidden(raw: bytes) -> bytes:
    """A copy to be shown where a message holds patients' numbers: its words alone, with those numbers hidden."""
    message = parse(raw)
    numbers = patients.in_message(message)
    text = patients.masked(_text(message), numbers)
    names = [patients.masked(part.filename, numbers) for part in message.parts if part.filename]
    shown = f"{text}\n\n[Attachments, not shown here: {', '.join(names)}]\n" if names else text
    author = message.author
    if author is not None:
        author = replace(author, name=patients.masked(author.name, numbers))
    return authored(author, patients.masked(message.subject, numbers), shown, message.date)


def words_of(raw: bytes) -> str:
    """The words of a message, to be shown beside it."""
    return _text(parse(raw))


def _rebuilt(message: Message, text: str, files: tuple[Part, ...]) -> bytes:
    """The message written anew around this text, in the same conversation and with the same id."""
    made = authored(message.author, message.subject, text, message.date, message_id=message.message_id, parts=files)
    return b"".join(_fields(message)) + splice.with_crlf(made)


def _fields(message: Message) -> Iterator[bytes]:
    """The fields by which programs keep a conversation together; what is not plain ASCII is left to be made anew."""
    for name in _KEPT:
        value = message.header(name)
        if value.strip() and value.isascii() and all(len(word) < _LONGEST_WORD for word in value.split()):
            yield field(name.title(), value.strip())


def _text(message: Message) -> str:
    """The words of a message, from its HTML where it has no others."""
    return message.text if message.text.strip() else _plain(message.html)


def _plain(html: str) -> str:
    return "\n".join(line.text for line in levels(html)) if html else ""


def _files(message: Message, *, drop: bool) -> Iterator[Part]:
    """The attachments that go along, those inside a winmail.dat among them; one that cannot be opened does not."""
    for part in message.parts:
        if not tnef.is_winmail(part):
            if part.filename and not (drop and attachments.harmful(part)):
                yield part
            continue
        opened = tnef.read(part.content)
        for file in opened.attachments if opened else ():
            kind = (
                file.content_type if file.content_type.count("/") == 1 and file.content_type.isascii() else _SAFE_TYPE
            )
            name = safe_filename(file.name) or "attachment"
            inner = Part(kind, "", name, "attachment", "", file.content)
            if not (drop and attachments.harmful(inner)) and not kind.startswith(("multipart/", "message/")):
                yield inner


def _without_harm(raw: bytes, message: Message) -> bytes:
    """The message with a line of text in place of each harmful attachment.

    Where the parts cannot be told apart with certainty it is written anew with what is left.
    """
    raw = splice.with_crlf(raw)
    root = splice.parts(raw)
    changes = []
    for leaf in splice.leaves(root) if root and root.children else ():
        parts = parse(raw[leaf.start : leaf.end]).parts
        name = next((name for part in parts if (name := attachments.harmful(part))), "")
        if name:
            changes.append((leaf.start, leaf.end, _instead(name)))
    changed = splice.replace(raw, changes)
    if changes and not attachments.forbidden(parse(changed)):
        return changed
    return _rebuilt(message, _text(message), tuple(_files(message, drop=True)))


def _instead(name: str) -> bytes:
    return _words_part(f"[{name} was taken off: files of this kind are not passed on.]")


def _noted(raw: bytes, note: str) -> bytes:
    """The message below a note; what is signed stays whole, as the second of two parts (RFC 1847 2.1)."""
    raw = splice.with_crlf(raw)
    noted = footer.add_above(raw, note)
    return noted if noted != raw else _wrapped(raw, note)


def _wrapped(raw: bytes, note: str) -> bytes:
    head = splice.header(raw)
    inner = [each for each in head.fields if each.name.startswith("content-")]
    outer = [each for each in head.fields if each not in inner and each.name != "mime-version"]
    boundary = f"=_{sha256(raw).hexdigest()[:32]}"
    kind = f'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="{boundary}"\r\n\r\n'
    mark = f"--{boundary}".encode("ascii")
    words = _words_part(note)
    return b"".join(
        (
            *(raw[each.start : each.end] for each in outer),
            kind.encode("ascii"),
            mark + b"\r\n" + words + b"\r\n" + mark + b"\r\n",
            *(raw[each.start : each.end] for each in inner),
            b"\r\n" + raw[head.body :].rstrip(b"\r\n") + b"\r\n" + mark + b"--\r\n",
        )
    )


def _words_part(words: str) -> bytes:
    """A part that holds these words."""
    made = splice.with_crlf(authored(None, "x", words + "\n", None))
    head, _, body = made.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if line.lower().startswith(b"content-")]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body.rstrip(b"\r\n")
