"""What we say to whom, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Ask:
    """A question that goes out with a letter; the letter's reply address finds it again.

    `kind` names who reads the answer (`decide/answers.py`); `member` and `about` are the rows it is about (a member, a
    held post); `values` is what must be remembered until then. It can be answered until `expires_at`, once.
    """

    kind: str
    expires_at: datetime
    member: int | None = None
    about: int | None = None
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of ours to one person, not yet words: the template's name and the values that it shows.

    `kind` is the template ("join/confirm"); `values` holds only what JSON holds. `attach` is the stored message (raw
    row) that goes along as message/rfc822. `in_reply_to` is the Message-ID that it answers.
    """

    kind: str
    to: str
    values: Mapping[str, Any] = field(default_factory=dict)
    ask: Ask | None = None
    attach: int | None = None
    in_reply_to: str = ""


@dataclass(frozen=True, slots=True)
class Distribution:
    """What all copies of one post share; `note` tells below it what was done to its conversation, a line each."""

    post: int
    raw: bytes
    message_id: str
    author_name: str
    author_address: str
    subject: str
    references: tuple[str, ...]
    thread_topic: str
    thread_index: bytes
    sent_at: datetime
    on_behalf: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """One copy's receiver: the row of the letter, the member it belongs to, and where it goes."""

    letter: int
    member: int
    address: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Finished bytes (CRLF line ends, not dot-stuffed) with their envelope.

    `letters` and `recipients` run in parallel: one letter for each address; more than one only where nothing is
    personal.
    """

    letters: tuple[int, ...]
    sender: str
    recipients: tuple[str, ...]
    data: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the relay said about one letter: an SMTP code (RFC 5321 4.2) and its text.

    `code` is 0 where there was no answer at all: no connection, or one that broke. 2xx is done, 5xx never again, all
    else later. `whole` says that it was refused as a whole, after a recipient had been taken.
    """

    letter: int
    code: int
    text: str
    whole: bool = False

    @property
    def delivered(self) -> bool:
        return 200 <= self.code < 300

    @property
    def permanent(self) -> bool:
        return 500 <= self.code < 600
