"""A collected letter: made once for all who are told the same; a copy fills in addresses of its own and is signed.

As text and HTML together, as text alone, or as a MIME digest (RFC 1153, RFC 2046 5.1.5). Nothing of a post's own HTML
is used: both are built from what is new in its text.
"""

import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from listserv.compose.answer import as_reply
from listserv.compose.blocks import WIDE, blocks
from listserv.compose.headers import reply_name
from listserv.compose.letters import LetterWriter, wrapped
from listserv.compose.pieces import Pieces, quoted_printable
from listserv.compose.seal import Seal, hash_relaxed, relaxed
from listserv.compose.words import field, phrase, unstructured
from listserv.mail import listheaders, verp
from listserv.mail.address import called, display, printable
from listserv.mail.charset import unturned
from listserv.model.collection import Collection, Item
from listserv.model.letter import Outgoing, Recipient
from listserv.model.mailinglist import MailingList

LONGEST = 1_500
SHORTEST = 300
TOGETHER = 60_000
"""Characters of all posts together, which are shared out among them."""
MOST_LINES = 60
CLIPPED = 96_000
"""Octets of HTML: Gmail hides what is beyond 102 KB."""
_IN = "  "
_SINCE = {"daily": 2, "weekly": 9, "monthly": 40, "rest": 400, "missed": 4_000}
"""So many days a letter is taken to be about; older posts are said to have come since the last one."""


@dataclass(frozen=True, slots=True)
class Collected:
    """A letter ready to be copied; threads may share it."""

    place: MailingList
    digest: int
    _fields: bytes
    _body: Pieces
    _relaxed: Pieces
    _posts: tuple[int, ...]
    _seal: Seal | None
    _site: str = ""

    @property
    def octets(self) -> int:
        """How large it is, in both of its forms."""
        return sum(map(len, (*self._body.pieces, *self._relaxed.pieces)))

    def copy(self, recipient: Recipient, secret: bytes, now: datetime) -> Outgoing:
        """One member's copy: each post has a reply address of its own, and so has the letter."""
        place, member = self.place, recipient.member
        name = reply_name(place)
        page = verp.leave_page(secret, self._site, place, member) if self._site else ""
        slots = {f"r{post}": verp.reply_address(secret, place, post, member) for post in self._posts}
        own = (
            ("To", recipient.address),
            ("Reply-To", f"{name} <{verp.letter_address(secret, place, self.digest, member)}>"),
            ("List-Unsubscribe", listheaders.unsubscribe(verp.leave_address(secret, place, member), page)),
            *listheaders.one_click(bool(page)),
            ("Message-ID", f"<letter.{recipient.letter}.{int(now.timestamp())}@{place.domain}>"),
        )
        head = b"".join((*(field(*each) for each in own), self._fields))
        sender = verp.bounce_address(secret, place, 0, member)
        data = b"".join((self._signature(head, slots, now), head, b"\r\n", self._body.filled(slots)))
        return Outgoing((recipient.letter,), sender, (recipient.address,), data)

    def _signature(self, head: bytes, slots: Mapping[str, str], now: datetime) -> bytes:
        if self._seal is None:
            return b""
        # Gaps stand on lines of their own, so the body can be put in canonical form before they are filled.
        return self._seal.sign(head, hash_relaxed(self._relaxed.filled(slots)), int(now.timestamp()))


def prepare(
    collection: Collection,
    place: MailingList,
    *,
    writer: LetterWriter,
    form: str,
    seal: Seal | None,
    now: datetime,
    warn: Callable[[int], None],
    site: str = "",
) -> Collected:
    """What all copies of a letter share. `form` is "" for text and HTML, "text" or "mime"; `site` is the URL at which
    our pages begin ("" for none).

    A post that cannot be shown is one line of the letter, and `warn` is called with its row.
    """
    page = _Page(collection, place, writer, now, warn)
    subject, text = page.text()
    if form == "mime":
        kind, body = _mime(page, text)
    elif form == "text":
        kind, body = _TEXT, quoted_printable(text, page.mark)
    else:
        kind, body = _both(page, text)
    fields = _fields(place, subject, now) + field("MIME-Version", "1.0") + kind
    pieces, smooth = Pieces.cut(body, page.mark), Pieces.cut(relaxed(body), page.mark)
    return Collected(place, collection.digest, fields, pieces, smooth, page.answered, seal, site)


def _fields(place: MailingList, subject: str, now: datetime) -> bytes:
    name = reply_name(place)
    fields = (
        ("From", f"{name} <{place.at('request')}>"),
        ("Subject", unstructured(subject)),
        ("Date", f"{now:%a}, {now.day} {now:%b %Y %H:%M:%S} +0000"),
        ("List-Id", f"{name} {listheaders.list_id(place)}"),
        ("List-Help", listheaders.mailto(place.at("request"), "help")),
        (listheaders.PASSED, place.address),
        ("Auto-Submitted", "auto-generated"),
        ("X-Auto-Response-Suppress", "All"),
    )
    return b"".join(field(*each) for each in fields)


class _Page:
    """One letter while it is written: its posts in both forms, as many as fit.

    Addresses that differ from copy to copy stand as `mark` and a post's number, which no post can hold: it is made from
    all of their texts.
    """

    def __init__(
        self,
        collection: Collection,
        place: MailingList,
        writer: LetterWriter,
        now: datetime,
        warn: Callable[[int], None],
    ) -> None:
        self.collection, self.place, self._writer, self._warn = collection, place, writer, warn
        self._now = now
        everything = repr((collection, place.address)).encode("utf-8", "replace")
        self.mark = f"slot{sha256(everything).hexdigest()[:24]}"
        self.longest = max(SHORTEST, min(LONGEST, TOGETHER // max(1, len(collection.items))))
        self._texts: list[str] = []
        self._htmls: list[str] = []
        self.shown: list[Item] = []
        self.cut = False
        self._fill()

    @property
    def answered(self) -> tuple[int, ...]:
        """The posts that have a reply address in the letter."""
        return tuple(item.post for item in self.shown)

    def _fill(self) -> None:
        size = len(self.html().encode("utf-8", "replace"))  # all that stands around the posts
        for item in self.collection.items:
            text, html = self._post(item)
            size += len(html.encode("utf-8", "replace")) + 4 * len(self.place.address)
            if size > CLIPPED:
                self.cut = True
                return
            self._texts.append(text)
            self._htmls.append(html)
            self.shown.append(item)

    def _post(self, item: Item) -> tuple[str, str]:
        try:
            values = self._values(item)
            indented = {**values, "text": _indented(values["text"])}
            text = _framed(self._writer.render("digest/post", self.place, indented))
            html = self._writer.render("digest/post.html", self.place, values)
        except Exception:  # noqa: BLE001  whatever is wrong with one post, the others are told of
            self._warn(item.post)
            values = {"number": item.number, "broken": True}
            return (
                _framed(self._writer.render("digest/post", self.place, values)),
                self._writer.render("digest/post.html", self.place, values),
            )
        return text, html

    def _values(self, item: Item) -> dict[str, Any]:
        text, shortened = _shortened(item.text, self.longest)
        safe_id = item.message_id.isascii() and item.message_id.isprintable() and " " not in item.message_id
        return {
            "broken": False,
            "number": item.number,
            "subject": self.subject(item),
            "author": called(display(item.author_name)),
            "when": item.sent_at.isoformat(),
            "announcement": item.announcement,
            "text": text,
            "blocks": blocks(text),
            "shortened": shortened,
            "wordless": not text,
            "files": _files(item),
            "one_file": len(item.files) == 1,
            "reply": f"{self.mark}r{item.post}x",
            # RFC 6068 2 and 6.1: the values of the link's fields, all but letters and digits as %XX.
            "re": quote(as_reply(self.subject(item)[:200]), safe=""),
            "answers": quote(f"<{item.message_id}>", safe="") if safe_id else "",
        }

    def say(self, name: str, values: Mapping[str, Any]) -> str:
        """A template that is a part of the letter."""
        return self._writer.render(name, self.place, values)

    def subject(self, item: Item) -> str:
        """A post's subject without the list's prefix, which all of them have."""
        prefix = self.place.subject_prefix
        words = printable(item.subject)
        return " ".join((words.replace(prefix, "", 1) if prefix else words).split())[:300]

    def _shared(self) -> dict[str, Any]:
        collection = self.collection
        names = [called(display(name)) for name in collection.newcomers]
        asked = [item for item in collection.items if item.begins and "?" in item.subject + item.text]
        return {
            "count": collection.count,
            "since": self._since(),
            "contents": self._contents(),
            "left_out": collection.left_out,
            "pinned": [{"number": number, "topic": printable(topic)} for number, topic in collection.pinned],
            "newcomers": ", ".join(name for name in names[:12] if name),
            "more_newcomers": max(0, len(names) - 12),
            "waiting": _numbers(item.number for item in asked if not (item.answers or item.closed)),
            "answered": _numbers(item.number for item in asked if item.answers),
            "cut": self.cut,
        }

    def _since(self) -> str:
        label = self.collection.label
        oldest = min((item.sent_at for item in self.collection.items if item.sent_at), default=self._now)
        return label if (self._now - oldest).days < _SINCE[label] else "longer"

    def _contents(self) -> list[dict[str, Any]]:
        """A line for each conversation, in the order of the letter."""
        lines: dict[int, list[Item]] = {}
        for item in self.collection.items:
            lines.setdefault(item.conversation, []).append(item)
        return [_line(items) for items in lines.values()]

    def text(self) -> tuple[str, str]:
        """(subject, plain text)."""
        # What was wrapped is put in last: in it there are lines that cannot be broken and keep their margin.
        places = [f"{self.mark}p{at}x" for at in range(len(self._texts))]
        whole = self._writer.render("digest/letter", self.place, {**self._shared(), "posts": places})
        subject, _, body = whole.partition("\n")
        body = wrapped(body)
        for place, post in zip(places, self._texts, strict=True):
            body = body.replace(place, post, 1)
        return printable(subject.removeprefix("Subject: "))[:200], body

    def contents_only(self) -> str:
        """The plain text without the posts, for a letter in which they follow as messages."""
        values = {**self._shared(), "posts": [], "cut": False, "apart": True}
        return wrapped(self._writer.render("digest/letter", self.place, values).partition("\n")[2])

    def html(self) -> str:
        return self._writer.render("digest/letter.html", self.place, {**self._shared(), "posts": self._htmls})


def _line(items: Sequence[Item]) -> dict[str, Any]:
    authors = list(dict.fromkeys(called(display(item.author_name)) for item in items))
    first, last = items[0].number, items[-1].number
    return {
        "numbers": f"{first}–{last}" if last > first else f"{first}",
        "topic": printable(items[0].topic)[:200],
        "authors": authors[:3],
        "more": max(0, len(authors) - 3),
        "announcement": any(item.announcement for item in items),
        "pinned": items[0].pinned,
        "closed": items[0].closed,
    }


def _numbers(numbers: Any) -> str:
    return ", ".join(str(number) for number in numbers)


def _files(item: Item) -> str:
    """What came with a post, and how large it is."""
    return ", ".join(f"{printable(name)[:100]} ({_size(size)})" for name, size in item.files[:10])


def _size(octets: int) -> str:
    return f"{octets / 1_048_576:.1f} MB" if octets >= 1_048_576 else f"{max(1, octets // 1024)} KB"


def _shortened(text: str, longest: int) -> tuple[str, bool]:
    """The beginning of a text, cut between words, and whether anything was cut."""
    text = text.strip()
    cut = "\n".join(text[: longest + 1].splitlines()[:MOST_LINES])
    if len(text) <= longest and len(cut) == len("\n".join(text.splitlines())):
        return text, False
    if len(cut) > longest:
        cut = cut[:longest]
        space = max(cut.rfind(" "), cut.rfind("\n"))
        cut = cut[:space] if space > longest // 2 else cut
    return cut.rstrip(), True


def _indented(text: str) -> str:
    """A post's text stands in from the margin, so that nothing in it can pass for a part of the letter."""
    lines = (line.rstrip() for line in text.splitlines())
    return "\n".join("\n".join(_wrap(line)) for line in lines)


def _framed(post: str) -> str:
    """One post of the plain text: what we say about it at the usual width, the author's lines as they were put."""
    lines = (line if line.startswith(_IN) else wrapped(line).rstrip("\n") for line in post.strip("\n").splitlines())
    return "\n".join(lines)


def _wrap(line: str) -> list[str]:
    if len(line) <= WIDE:
        return [f"{_IN}{line}" if line else ""]
    return textwrap.wrap(
        line, WIDE, initial_indent=_IN, subsequent_indent=_IN, break_long_words=False, break_on_hyphens=False
    )


# ── the forms ────────────────────────────────────────────────────────────────────────────────────────────────────


_QP = field("Content-Transfer-Encoding", "quoted-printable")
_TEXT = field("Content-Type", "text/plain; charset=utf-8") + _QP
_HTML = field("Content-Type", "text/html; charset=utf-8") + _QP


def _both(page: _Page, text: str) -> tuple[bytes, bytes]:
    edge = f"=_{page.mark[4:]}a"
    parts = [(_TEXT, quoted_printable(text, page.mark)), (_HTML, quoted_printable(page.html(), page.mark))]
    return field("Content-Type", f'multipart/alternative; boundary="{edge}"'), _joined(edge, parts)


def _mime(page: _Page, text: str) -> tuple[bytes, bytes]:
    """The contents, then each post as a message of its own."""
    outer, inner = f"=_{page.mark[4:]}o", f"=_{page.mark[4:]}d"
    rfc822 = field("Content-Type", "message/rfc822")
    posts = _joined(inner, [(rfc822, _message(page, item)) for item in page.shown])
    digest = field("Content-Type", f'multipart/digest; boundary="{inner}"')
    parts = [(_TEXT, quoted_printable(page.contents_only(), page.mark)), (digest, posts)]
    return field("Content-Type", f'multipart/mixed; boundary="{outer}"'), _joined(outer, parts)


def _message(page: _Page, item: Item) -> bytes:
    place = page.place
    author = called(display(item.author_name)) or page.say("digest/nameless", {})
    name = f"{author} via {display(place.name) or place.local}"
    text, shortened = _shortened(unturned(item.text), page.longest)
    at = item.sent_at
    fields = [
        ("From", f"{phrase(name)} <{place.address}>"),
        ("To", f"{reply_name(place)} <{place.address}>"),
        ("Subject", unstructured(page.subject(item) or "(no subject)")),
        ("Date", f"{at:%a}, {at.day} {at:%b %Y %H:%M:%S} +0000"),
    ]
    for label, one in (("Message-ID", item.message_id), ("In-Reply-To", item.parent_id)):
        if one and one.isascii() and one.isprintable() and " " not in one:
            fields.append((label, f"<{one}>"))
    files = {"files": _files(item), "one_file": len(item.files) == 1}
    below = {"number": item.number, "shortened": shortened, "wordless": not text, **files}
    more = page.say("digest/below", below)
    reply = b"Reply-To: " + f"{page.mark}r{item.post}x".encode() + b"\r\n"
    head = b"".join(field(*each) for each in fields) + reply + field("MIME-Version", "1.0") + _TEXT
    return head + b"\r\n" + quoted_printable(text + more + "\n", page.mark)


def _joined(edge: str, parts: Sequence[tuple[bytes, bytes]]) -> bytes:
    """A multipart body (RFC 2046 5.1.1)."""
    mark = f"--{edge}".encode()
    return b"".join([mark + b"\r\n" + head + b"\r\n" + body + b"\r\n" for head, body in parts]) + mark + b"--\r\n"
