"""Questions without a name: what is kept of them, and how everything goes that would say who asked."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, or_, select, update

from listserv.model.letter import Ask, Letter
from listserv.model.member import Member, Question
from listserv.model.personal import HoldUnnamed
from listserv.store import holds, inbox, letters, questions, sealed
from listserv.store.tables import holds as hold_rows
from listserv.store.tables import inbox as inbox_rows
from listserv.store.tables import letters as letter_rows
from listserv.store.tables import posts, raws, unheard
from listserv.store.tables import questions as question_rows

ASKS = "A member"
WHY = "It is a question without a name."
TAKEN_OUT = b"Subject: \r\n\r\nThis mail is not kept, because it was about a question without a name.\r\n"


def hold(
    db: Connection,
    list_id: int,
    effect: HoldUnnamed,
    row: int,
    parent: int | None,
    facilitators: Iterable[Member],
    now: datetime,
) -> None:
    """Holds it under nobody's name, takes it out of the mails in which it came, and tells those who must know."""
    raw = inbox.keep_raw(db, effect.raw)
    mails = list(effect.mails)
    if effect.hold is not None:
        earlier = db.execute(select(hold_rows).where(hold_rows.c.id == effect.hold)).one()
        mails.append(earlier.inbox_id)
        nobody = {"address": "", "name": ASKS, "subject": "", "raw_id": raw}
        db.execute(update(hold_rows).where(hold_rows.c.id == effect.hold).values(**nobody))
    _forget_mails(db, mails, raw)
    held = {
        "inbox_id": row,
        "raw_id": raw,
        "parent": parent,
        "address": "",
        "name": ASKS,
        "subject": effect.subject,
        "why": WHY,
        "rule": "unnamed",
    }
    hold_id, number = holds.hold(db, list_id, held, now)
    shown = {"number": number, "subject": effect.subject, "text": effect.text, "names": list(effect.names)}
    for one in facilitators:
        ask = Ask("hold", effect.expires_at, one.id, hold_id)
        letters.write(db, list_id, Letter("unnamed/notice", one.address, shown, ask), now, one.id)
    ask = Ask("unnamed", effect.expires_at, effect.member, hold_id)
    letters.write(db, list_id, Letter("unnamed/received", effect.address, shown, ask), now, effect.member)


def forget_mail(db: Connection, row: int) -> None:
    """A mail that would say who asked goes, but for its end."""
    _forget_mails(db, [row], inbox.keep_raw(db, TAKEN_OUT))


def _forget_mails(db: Connection, rows: Iterable[int], instead: int) -> None:
    """Of these mails only the end is kept, for the ledger."""
    mine = inbox_rows.c.id.in_(list(rows))
    old = list(db.scalars(select(inbox_rows.c.raw_id).where(mine)))
    nobody = {"sender": "", "author": "", "peer": "", "helo": "", "arrival": None, "raw_id": instead}
    db.execute(update(inbox_rows).where(mine).values(**nobody))
    for raw in set(old) - {instead}:
        used = or_(
            select(inbox_rows.c.id).where(inbox_rows.c.raw_id == raw).exists(),
            select(hold_rows.c.id).where(hold_rows.c.raw_id == raw).exists(),
            select(posts.c.id).where(posts.c.raw_id == raw).exists(),
            select(letter_rows.c.id).where(letter_rows.c.raw_id == raw).exists(),
        )
        db.execute(delete(raws).where((raws.c.id == raw) & ~used))


def asker(db: Connection, hold_id: int) -> Question | None:
    """The question that was sent to whoever asked: all that says who that is, as long as it waits."""
    here = question_rows.c.list_id == select(hold_rows.c.list_id).where(hold_rows.c.id == hold_id).scalar_subquery()
    mine = here & (question_rows.c.kind == "unnamed") & (question_rows.c.about == hold_id)
    row = db.scalars(select(question_rows.c.id).where(mine)).first()
    return questions.question(db, row) if row else None


def publish(db: Connection, secret: bytes, hold_id: int, post: int) -> None:
    """It is a post now: who asked is sealed beside it, and forgotten everywhere else."""
    asked = asker(db, hold_id)
    if asked is None:
        return
    assert asked.member is not None
    db.execute(update(posts).where(posts.c.id == post).values(sealed=sealed.seal(secret, post, asked.member)))
    forget(db, asked)


def forget(db: Connection, asked: Question) -> None:
    """The letter that said that it waits, and its question."""
    forget_question(db, asked.id)
    db.execute(delete(question_rows).where(question_rows.c.id == asked.id))


def forget_question(db: Connection, row: int) -> None:
    """A question of ours is not to say any more what was asked, nor of whom, and the letter that asked it goes."""
    db.execute(delete(letter_rows).where(letter_rows.c.question_id == row))
    here = update(question_rows).where(question_rows.c.id == row)
    db.execute(here.values(values={}, address="", member_id=None))


def write(db: Connection, list_id: int, letter: Letter, now: datetime) -> None:
    """A letter whose question knows neither address nor member; the letter itself goes within a day of being sent."""
    row = letters.write(db, list_id, letter, now)
    nobody = update(question_rows).values(address="", member_id=None)
    question = select(letter_rows.c.question_id).where(letter_rows.c.id == row).scalar_subquery()
    db.execute(nobody.where(question_rows.c.id == question))


def forget_letters(db: Connection, now: datetime) -> None:
    """Letters to people without a name go as soon as they are sent, because they bear an address.

    One that is counted, so that nobody gets many, stays for a day.
    """
    kind = letter_rows.c.kind
    nameless = or_(kind.like("aside/%"), kind.like("unnamed/%")) & letter_rows.c.member_id.is_(None)
    counted = (kind == "unnamed/between-us") & (letter_rows.c.created_at < now - timedelta(days=1))
    gone = letter_rows.c.state.in_(("done", "failed"))
    db.execute(delete(letter_rows).where(or_(nameless, counted) & gone))


def unhear(db: Connection, post: int, member: int) -> None:
    """Whoever asked this post wants no more private answers from that member; the post stands for them."""
    mine = (unheard.c.member_id == -post) & (unheard.c.from_id == member)
    db.execute(delete(unheard).where(mine))
    db.execute(insert(unheard).values(member_id=-post, from_id=member))
