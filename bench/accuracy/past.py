"""Which questions meet a conversation of the past, and whether rightly: `python -m bench.accuracy.past [--url …]`.

`past_data/archive.txt` is an archive of 149 conversations that we wrote, `questions.txt` new questions: each with the
conversations that are near to it, or with none, though it shares the everyday words of the field. Every question is
looked up in a real database as the server does it. `fired` is a letter, `right` one whose first conversation is near.
The threshold was settled with all of them in view; even and odd ones are told apart to show how much it is chance.

    CORPORA=DIR python -m bench.accuracy.past --real NAME [--shown N]

DIR holds `threading/NAME/messages.mbox.gz`: each question of a real list meets what was there before it; what would
be offered is printed, to be looked at.
"""

import argparse
import gzip
import mailbox
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from bench.accuracy.conversations import threads
from bench.importing import MIGRATIONS, NOW, PLACE
from listserv.decide.archive import nearness
from listserv.mail import subject as subjects
from listserv.mail.parse import parse
from listserv.mail.quote import split
from listserv.model.decision import Subscribe
from listserv.model.intent import Due
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox, Message
from listserv.model.past import Old, Past
from listserv.model.placement import Placement
from listserv.model.publication import Publication
from listserv.store import inbox, lists, members, migrate, past, posts
from listserv.store.database import Database

_LONG_AGO = datetime(1990, 1, 1, tzinfo=UTC)
DATA = Path(__file__).parent / "past_data"
ASKER = "asker@example.org"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A question and the subjects of those conversations that are near to it."""

    subject: str
    near: tuple[str, ...]
    text: str


def archive() -> list[tuple[str, list[str]]]:
    """(subject, posts) of the archive that we wrote."""
    blocks = (DATA / "archive.txt").read_text("utf-8").removeprefix("# ").split("\n# ")
    return [(head, posts.splitlines()) for head, _, posts in (block.strip().partition("\n") for block in blocks)]


def questions() -> list[Labelled]:
    """The labelled questions."""
    blocks = (DATA / "questions.txt").read_text("utf-8").removeprefix("# ").split("\n# ")
    found = []
    for block in blocks:
        head, near, *text = block.strip().split("\n")
        known = tuple(one.strip() for one in near.removeprefix("=").split("|") if one.strip())
        found.append(Labelled(head, known, "\n".join(text)))
    return found


def enter(
    tx: Connection, place: MailingList, name: str, subject: str, text: str, author: str, talk: int | None, at: datetime
) -> posts.Entered:
    """One post, that begins a conversation or belongs to one."""
    where = Placement(None, talk, "new" if talk is None else "references", 1.0, at)
    who = Mailbox(author.partition("@")[0], author)
    made = Publication(inbox.keep_raw(tx, b"raw"), name, name, subject, who, text, at, at, b"", where)
    return posts.enter(tx, place.id, made)


class _NotKeptError(Exception):
    """What was entered to ask about it goes again."""


def looked_up(db: Database, place: MailingList, subject: str, text: str, at: datetime) -> Past:
    """What the server would look up for this question."""
    found = Past()
    try:
        with db.write() as tx:
            entered = enter(tx, place, "asked@example.org", subject, text, ASKER, None, at)
            asker = members.by_address(tx, place.id, ASKER)
            found = past.read(tx, place.id, Due(past.KIND, entered.post, ""), None, asker, at)
            raise _NotKeptError
    except _NotKeptError:
        return found


def opened(url: str, folder: str) -> tuple[Database, MailingList]:
    """An empty database with one list and one member."""
    db = Database(url or f"sqlite:///{folder}/bench.db")
    migrate.upgrade(db, MIGRATIONS, Path(folder), NOW)
    with db.write() as tx:
        place = lists.open_all(tx, (PLACE,), NOW)[PLACE.address]
        members.subscribe(tx, place.id, Subscribe(ASKER, "Asker", consent="bench"), NOW)
    return db, place


def labelled(db: Database, place: MailingList, most: int) -> None:
    """Prints the figures for our own archive, or as many of its conversations, taken from all over it."""
    known = archive()
    kept = [known[n * len(known) // most] for n in range(most)] if most < len(known) else known
    with db.write() as tx:
        for n, (subject, said) in enumerate(kept):
            talk = None
            for k, text in enumerate(said):
                author = f"member{(n + k) % 40}@example.org"
                talk = enter(tx, place, f"{n}.{k}@example.org", subject, text, author, talk, NOW).conversation
    rows = []
    for one in questions():
        ranked = nearness.ranked(looked_up(db, place, one.subject, one.text, NOW + timedelta(days=30)))
        best, fit = (ranked[0][0].subject, ranked[0][1]) if ranked else ("", 0.0)
        rows.append((fit, best in one.near, one, best))
    for name, part in (("all", rows), ("even", rows[::2]), ("odd", rows[1::2])):
        _figures(name, part)
    print("nearest to the threshold:")
    for fit, right, one, best in sorted(rows, key=lambda row: -row[0]):
        if abs(fit - nearness.ENOUGH) < 0.1:
            print(f"  {fit:.2f} {'right' if right else 'WRONG'}: {one.subject} => {best}")


def _figures(name: str, rows: Sequence[tuple[float, bool, Labelled, str]]) -> None:
    with_near = sum(bool(one.near) for _, _, one, _ in rows)
    print(f"{name}: {len(rows)} questions, {with_near} of them with something near")
    for least in sorted({0.30, 0.35, 0.45, 0.50, nearness.ENOUGH}):
        fired = [row for row in rows if row[0] >= least]
        right = sum(row[1] for row in fired)
        here = "  <- ours" if least == nearness.ENOUGH else ""
        print(f"  from {least:.2f}: fired {len(fired)}, right {right}, wrong {len(fired) - right}{here}")


def real(db: Database, place: MailingList, name: str, shown: int) -> None:
    """Prints what the questions of a real list would have been offered."""
    asked, offered = 0, []
    talks: dict[int, int] = {}
    for n, (at, message, text, number, parent) in enumerate(_messages(name)):
        talk = talks.get(number)
        author = message.author.address if message.author else "nobody@example.org"
        if talk is None and parent is None and "?" in message.subject + text and not subjects.is_reply(message.subject):
            asked += 1
            found = looked_up(db, place, message.subject, text, at)
            others = tuple(old for old in found.old if old.posts[0].author != author.partition("@")[0])
            near = nearness.ranked(replace(found, old=others))
            offered += [(near[0][1], message.subject, text, near[0][0], found.conversations)] if near else []
        with db.write() as tx:
            entered = enter(tx, place, f"{n}@example.org", message.subject, text, author, talk, at)
        talks[number] = entered.conversation
    fired = [one for one in offered if one[0] >= nearness.ENOUGH]
    print(f"{name}: {len(set(talks.values()))} conversations, {asked} questions, {len(fired)} letters")
    for fit, subject, text, old, size in sorted(offered, key=lambda one: -one[0])[:shown]:
        print(f"  {fit:.2f} of {size}: {subject[:70]!r} => {old.subject[:70]!r}")
        print(f"      {_short(text)}\n      {_short(_first(old))}")


def _short(text: str) -> str:
    return " ".join(text.split())[:150]


def _first(old: Old) -> str:
    return old.posts[0].text


def _messages(name: str) -> Iterator[tuple[datetime, Message, str, int, int | None]]:
    source = Path(os.environ["CORPORA"]) / "threading" / name / "messages.mbox.gz"
    with tempfile.NamedTemporaryFile() as file:
        file.write(gzip.decompress(source.read_bytes()))
        file.flush()
        raws = [one.as_bytes() for one in mailbox.mbox(file.name)]
    read = sorted(((parse(raw), raw) for raw in raws), key=lambda one: one[0].date or _LONG_AGO)
    placed = threads([raw for _, raw in read], may_part=False)
    for (message, _), (number, parent) in zip(read, placed, strict=True):
        yield message.date or _LONG_AGO, message, split(message).new, number, parent


def main() -> int:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", default="", help="an empty database; by default a SQLite file that goes again")
    parser.add_argument("--real", default="")
    parser.add_argument("--conversations", type=int, default=1_000)
    parser.add_argument("--shown", type=int, default=20)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        db, place = opened(wanted.url, folder)
        if wanted.real:
            real(db, place, wanted.real, wanted.shown)
        else:
            labelled(db, place, wanted.conversations)
        db.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
