"""A message that was read and placed, as the archive will keep it."""

from datetime import datetime
from hashlib import sha256

from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox, Message, ReplyText
from listserv.model.placement import Placement
from listserv.model.publication import Publication

NOBODY = Mailbox("", "")


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
    )


def own_id(raw: bytes, place: MailingList) -> str:
    """The Message-ID for a message that has none, or one that is taken: the same message gets the same one again."""
    return f"{sha256(raw).hexdigest()[:32]}@{place.domain}"
