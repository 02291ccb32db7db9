"""A message that was read and placed, as the archive will keep it."""

from datetime import datetime
from hashlib import sha256
from mimetypes import guess_extension

from listserv.model.finding import Attached
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox, Message, Part, ReplyText
from listserv.model.placement import Placement
from listserv.model.publication import Publication
from listserv.understand.inspection import mark

NOBODY = Mailbox("", "")
LONGEST_NAME = 200
_READ_IN_PLACE = ("text/plain", "text/html", "text/enriched", "text/watch-html", "text/x-amp", "message/", "multipart/",
                  "application/pgp", "application/pkcs7", "application/x-pkcs7")  # fmt: skip


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
    """The parts of a message that are files: those with a name of their own, and others that no reader shows."""
    named = ((at, part, part.filename or _name(part)) for at, part in enumerate(message.parts))
    return tuple(
        Attached(at, name[:LONGEST_NAME], part.content_type[:200], len(part.content))
        for at, part, name in named
        if name
    )


def _name(part: Part) -> str:
    """What a file is called that came without a name; "" for what is read in place or belongs to it."""
    kind = part.content_type
    if part.content_id or not part.content or kind.startswith(_READ_IN_PLACE):
        return ""
    if kind == "text/calendar":
        return "invitation.ics"
    return f"unnamed{guess_extension(kind) or '.bin'}"


def own_id(raw: bytes, place: MailingList) -> str:
    """The Message-ID for a message that has none, or one that is taken: the same message gets the same one again."""
    return f"{sha256(raw).hexdigest()[:32]}@{place.domain}"
