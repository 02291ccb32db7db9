"""A message that was read and placed, as the archive will keep it."""

from datetime import datetime
from hashlib import sha256

from listserv.model.finding import Attached
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox, Message, ReplyText
from listserv.model.placement import Placement
from listserv.model.publication import Publication
from listserv.understand.inspection import mark

NOBODY = Mailbox("", "")
LONGEST_NAME = 200


def of(
    message: Message,
    text: ReplyText,
    where: Placement,
    raw_id: int,
    raw: bytes,
    place: MailingList,
    received_at: datetime,
    *,
    imported: bool = False,
) -> Publication:
    """What the archive keeps of a message that was placed at `where`."""
    return Publication(
        raw=raw_id,
        message_id=message.message_id,
        fallback_id=own_id(raw, place),
        subject=message.subject,
        author=message.author or NOBODY,
        text=text.new,
        sent_at=where.sent_at,
        received_at=received_at,
        thread_index=message.thread_index[:1_000],
        placement=where,
        imported=imported,
        text_mark=0 if imported else mark(text.new),
        files=files(message),
    )


def files(message: Message) -> tuple[Attached, ...]:
    """The parts of a message that have a name of their own."""
    named = ((at, part) for at, part in enumerate(message.parts) if part.filename)
    return tuple(
        Attached(at, part.filename[:LONGEST_NAME], part.content_type[:200], len(part.content)) for at, part in named
    )


def own_id(raw: bytes, place: MailingList) -> str:
    """The Message-ID for a message that has none, or one that is taken: the same message gets the same one again."""
    return f"{sha256(raw).hexdigest()[:32]}@{place.domain}"
