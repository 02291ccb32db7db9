"""A stored message on its way into the archive: read, placed, and read once more with what the archive remembers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection

from listserv.compose.answer import answer_to_letter
from listserv.compose.revise import revised
from listserv.conversation import place as place_message
from listserv.mail import subject as subjects
from listserv.mail import threadindex
from listserv.mail.authored import authored
from listserv.mail.memory import Memory
from listserv.mail.outside import Ours
from listserv.model.mailinglist import MailingList
from listserv.model.message import Message, ReplyText
from listserv.model.placement import Archive, Known, Placement
from listserv.model.publication import AS_IT_CAME, Publication, Revision
from listserv.store import inbox, posts
from listserv.store.archive import SqlArchive
from listserv.understand import publication
from listserv.understand.letter import unnumbered
from listserv.understand.messages import line_marks, read, read_again

_REPEATED = 30  # posts above a reply whose words are looked for in what it quotes
_HOLDERS = 20  # other posts that have some of its lines
_SHORTEST_NAME = 4  # letters of a name that is looked for in the head of a quote


def prepare(
    tx: Connection,
    place: MailingList,
    raw: int,
    reply_to: int | None,
    received_at: datetime,
    from_letter: bool,
    revision: Revision = AS_IT_CAME,
) -> Publication:
    """What the archive will keep of a stored message, placed as the archive is at this moment of the transaction.

    An answer to a collected letter goes out under the subject of the post that it answers, without the letter's text;
    one that answers nothing, under its own. Attachments that the list does not pass on are taken off, and what was
    revised is put in place.
    """
    data = inbox.raw(tx, raw)
    message, text = read(data)
    if from_letter:
        data = _by_itself(tx, message, text, reply_to, revision.subject)
        raw = inbox.keep_raw(tx, data)
        message, text = read(data)
    changed = revised(data, message, revision, drop=place.attachments == "drop")
    if changed != data:
        data, raw = changed, inbox.keep_raw(tx, changed)
        message, text = read(data)
    archive = SqlArchive(tx, place.id)
    where = place_message(message, text, archive, reply_to=reply_to, received_at=received_at)
    text = _read_again(tx, message, text, archive, where, place)
    made = _renamed(tx, publication.of(message, text, where, raw, data, place, received_at), place.id)
    return made if made.thread_index else replace(made, thread_index=_thread_index(archive, where, data))


def _by_itself(tx: Connection, message: Message, text: ReplyText, reply_to: int | None, called: str) -> bytes:
    """The message without what it answers: as an answer to this post, or as one that answers nothing.

    What answered a collected letter has neither its subject then nor the number of a post in it, but is `called` so.
    """
    parent = posts.one(tx, reply_to) if reply_to else None
    if parent is not None:
        return answer_to_letter(message, unnumbered(text), parent.subject, parent.message_id)
    own = called or message.subject
    subject, words = subjects.base(own) or own, unnumbered(text) if called else text.new
    parts = [part for part in message.parts if part.filename]
    author = message.author
    return authored(author, subject, words, message.date, message_id=message.message_id, parts=parts)


def _renamed(tx: Connection, made: Publication, list_id: int) -> Publication:
    """A post of a conversation that got another name bears that name: so answers to it are known by it."""
    where = made.placement
    found = posts.conversation(tx, list_id, where.conversation) if where.conversation else None
    if found is None or not found.renamed or where.base_subject == (key := subjects.key(found.subject)):
        return made
    name = found.subject if where.parent is None else f"Re: {found.subject}"
    return replace(made, subject=name, placement=replace(where, base_subject=key))


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
    text = _read_again(tx, message, text, archive, where, None)
    return publication.of(message, text, where, raw, data, place, came, imported=True)


def _read_again(
    tx: Connection, message: Message, text: ReplyText, archive: SqlArchive, where: Placement, place: MailingList | None
) -> ReplyText:
    """The same with what earlier posts say: of the conversation, and whatever else the message has lines of.

    `place` is the list of new mail; what an archive brings may quote posts that are not in it, so that only what is
    quoted without marks is in question there. To read again takes longer than all else that an import does.
    """
    if place is None and text.firm:
        return text
    holders = archive.by_lines(marks) if (marks := line_marks(text)) else {}
    if not (text.quoted or any(holders.values())):
        return text
    parent = where.parent if isinstance(where.parent, int) else None
    chain = (parent, *archive.ancestors(parent)[: _REPEATED - 1]) if parent else ()
    held = {known.post: known for found in holders.values() for known in found}
    said = posts.texts(tx, tuple(dict.fromkeys((*chain, *list(held)[:_HOLDERS]))))
    others = (words for post, (author, words) in said.items() if _repeats(post, author, message, held, where, chain))
    memory = Memory(
        earlier=tuple(words for _, words in said.values()),
        others=tuple(others),
        ours=_ours(place, archive.by_post(parent) if parent else None) if place else None,
        sent_back=place is not None and parent in said and subjects.is_forward(message.subject),
    )
    return read_again(message, text, memory)


def _repeats(
    post: int, author: str, message: Message, held: Mapping[int, Known], where: Placement, chain: Sequence[int]
) -> bool:
    """Whether this post of the conversation may be repeated without any mark: what is one's own is said again."""
    if message.author and message.author.address.casefold() == author.casefold():
        return False
    return post in chain or (where.conversation is not None and held[post].conversation == where.conversation)


def _ours(place: MailingList, answered: Known | None) -> Ours:
    whose = (answered.author, answered.author_name) if answered else ()
    return Ours(
        addresses=(place.address.casefold(), place.at("request").casefold()),
        writer=tuple(each.casefold() for each in whose if len(each) >= _SHORTEST_NAME),
    )
