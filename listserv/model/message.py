"""A message as read: values without I/O, made by `mail.parse` alone."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name and an address (RFC 5322 3.4); the domain is in lower case, `name` has no control characters."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of the MIME tree, transfer encoding undone.

    `content_type` is in lower case without parameters; `charset` is "" where none is given; `filename` is made safe
    to write (no folders, no control characters) and "" where there is none; `disposition` is "inline", "attachment"
    or "". `flowed` and `delsp` are the parameters of RFC 3676.
    """

    content_type: str
    charset: str
    filename: str
    disposition: str
    content_id: str
    content: bytes
    flowed: bool = False
    delsp: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """What a message says. Everything is decoded to `str` that is safe to encode as UTF-8.

    `headers` holds every field in order as (name in lower case, value unfolded, encoded words still as they came);
    all other values are decoded and free of control characters. Message-IDs are without angle brackets.
    `text` and `html` are the readable body parts that are no attachments, joined; `text` still has its quoted lines,
    and is "" where only HTML was sent. `flowed` says that `text` is format=flowed. `problems` holds one sentence for
    each thing that was wrong with the message; a message with problems is still kept and still reaches a person.
    """

    headers: tuple[tuple[str, str], ...]
    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    thread_index: bytes
    thread_topic: str
    date: datetime | None
    authors: tuple[Mailbox, ...]
    sender: Mailbox | None
    reply_to: tuple[Mailbox, ...]
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    subject: str
    text: str
    html: str
    flowed: bool
    delsp: bool
    content_type: str
    parts: tuple[Part, ...]
    problems: tuple[str, ...]

    @property
    def author(self) -> Mailbox | None:
        """The one author, or None where From is missing or names nobody."""
        return self.authors[0] if self.authors else None

    def header(self, name: str) -> str:
        """The first field of that name (any case), unfolded, or ""."""
        wanted = name.lower()
        return next((value for field, value in self.headers if field == wanted), "")

    def all(self, name: str) -> tuple[str, ...]:
        """All fields of that name, topmost first."""
        wanted = name.lower()
        return tuple(value for field, value in self.headers if field == wanted)


@dataclass(frozen=True, slots=True)
class ReplyText:
    """A body taken apart: `new` is what the person wrote now, `quoted` what stood there before, `signature` the rest.

    The cut is for display, digests and wishes only; the whole message is always kept. `quoted` keeps no quote marks
    (`>`): each line stands as it was written, `depths` holds for each of its lines how deep it was quoted (1 is the
    mail that is answered, 2 what that one quoted). `attribution` is the line or header block that introduces it, and
    not one that stands in it: that would name somebody whom the mail that is answered had answered.
    `answers` is `new` with the end of each quote above the answer that stands below it, marked "> "; "" where the
    person did not answer between the lines. `firm` says that the quote is marked so plainly that no earlier
    mail can teach more of what is new than whether the list knows the quote (`mail/memory.py`). `said` is `new` without
    a mail that it passes on: what somebody else wrote asks nothing of us.
    """

    new: str
    quoted: tuple[str, ...] = ()
    depths: tuple[int, ...] = ()
    attribution: str = ""
    signature: str = ""
    answers: str = ""
    firm: bool = False
    said: str = ""
