"""A stored message on its way into the archive: read, placed, and read once more with what the archive remembers."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection

from listserv.compose.answer import answer_to_letter
from listserv.conversation import place as place_message
from listserv.mail import threadindex
from listserv.model.mailinglist import MailingList
from listserv.model.message import Message, ReplyText
from listserv.model.placement import Archive, Placement
from listserv.model.publication import Publication
from listserv.store import inbox, posts
from listserv.store.archive import SqlArchive
from listserv.understand import publication
from listserv.understand.classify import line_marks, read, read_again, unnumbered


def prepare(
    tx: Connection, place: MailingList, raw: int, reply_to: int | None, received_at: datetime, from_letter: bool
) -> Publication:
    """What the archive will keep of a stored message, placed as the archive is at this moment of the transaction.

    An answer to a collected letter goes out under the subject of the post that it answers, without the letter's text.
    """
    data = inbox.raw(tx, raw)
    message, text = read(data)
    parent = posts.one(tx, reply_to) if from_letter and reply_to else None
    if parent is not None:
        data = answer_to_letter(message, unnumbered(text), parent.subject, parent.message_id)
        raw = inbox.keep_raw(tx, data)
        message, text = read(data)
    archive = SqlArchive(tx, place.id)
    where = place_message(message, text, archive, reply_to=reply_to, received_at=received_at)
    text = _read_again(message, text, archive, where)
    made = publication.of(message, text, where, raw, data, place, received_at)
    return made if made.thread_index else replace(made, thread_index=_thread_index(archive, where, data))


def _thread_index(archive: Archive, where: Placement, data: bytes) -> bytes:
    """An index for a post whose author's program wrote none, so that Outlook shows the conversation as one."""
    mark = sha256(data).digest()
    if where.parent is None:
        return threadindex.start(where.sent_at, mark)
    parent = archive.by_post(where.parent) if isinstance(where.parent, int) else None
    return threadindex.answer(parent.thread_index, where.sent_at, mark[0]) if parent and parent.thread_index else b""


def prepare_imported(
    tx: Connection,
    place: MailingList,
    message: Message,
    text: ReplyText,
    data: bytes,
    raw: int,
    came: datetime,
    *,
    bare: bool,
) -> Publication:
    """The same for a message of an archive that comes in whole.

    Its readers have threaded it already, so nothing is parted. `bare` says that its replies have no "Re:".
    """
    archive = SqlArchive(tx, place.id)
    where = place_message(message, text, archive, reply_to=None, received_at=came, may_part=False, bare=bare)
    text = _read_again(message, text, archive, where)
    return publication.of(message, text, where, raw, data, place, came, imported=True)


def _read_again(message: Message, text: ReplyText, archive: Archive, where: Placement) -> ReplyText:
    """Lines that stand in earlier posts of the same conversation are quoted, marked or not."""
    if where.conversation is None or not (marks := line_marks(text)):
        return text
    found = archive.by_lines(marks)
    known = frozenset(line for line, held in found.items() if any(k.conversation == where.conversation for k in held))
    return read_again(message, known) if known else text
