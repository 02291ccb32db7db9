"""A house full of people, and the means to write to it as anybody: what forgers would like to find."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from listserv.app import App
from listserv.config import load
from listserv.mail import verp
from listserv.model.decision import Subscribe
from listserv.model.envelope import Envelope
from listserv.model.mailinglist import MailingList
from listserv.store import members
from listserv.store.tables import holds as hold_rows
from listserv.store.tables import letters, metadata, posts, questions
from listserv.store.tables import members as member_rows
from tests.names import Table

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
SECRET = "a secret for forgers, long enough"
COP, OTHER, VET = (f"{local}@lists.example.org" for local in ("cop", "other", "vet"))
FAY, GUS = "fay@three.example", "gus@six.example"
FRED, FLO = "fred@seven.example", "flo@seven.example"
"""They were facilitators: one is a member still, one has left."""
ANN, BEN, CAT, EVE = "ann@one.example", "ben@two.example", "cat@one.example", "eve@two.example"
MALLORY = "mallory@evil.example"
ZONE = {("_dmarc.two.example", "TXT"): ["v=DMARC1; p=reject"]}
NOT_THE_LISTS = frozenset(("inbox", "raws", "letters", "tally", "cries", "claims", "ticks", "agenda"))
"""What every mail leaves behind, whoever wrote it; of the agenda only what waits counts."""
CONFIG = f"""
[server]
domain = "lists.example.org"
smtp = ""
secret = "{SECRET}"
trusted_authserv_ids = ["mx.example.org"]

[database]
url = "sqlite:///village.db"

[relay]
url = "smtp://127.0.0.1:1"

[[lists]]
address = "{COP}"
name = "Mobilising Knowledge"
facilitators = ["{FAY}"]

[[lists]]
address = "{OTHER}"
name = "Another list"
facilitators = ["{GUS}"]

[[lists]]
address = "{VET}"
name = "Vetted"
facilitators = ["{FAY}"]
join = "approve"
"""


def vouched(address: str, result: str = "pass") -> str:
    """The line of our gateway about this author."""
    return f"Authentication-Results: mx.example.org; dmarc={result} header.from={address.rpartition('@')[2]}\n"


def written(author: str, to: str, body: str, *, head: str = "", subject: str = "", proven: bool = False) -> bytes:
    """A mail as it comes in; `head` is put on top of it."""
    top = (vouched(author) if proven else "") + head
    name = author.partition("@")[0].capitalize()
    sender = "" if "From:" in head else f"From: {name} Example <{author}>\n"
    return f"{top}{sender}To: {to}\nSubject: {subject}\n\n{body}\n".replace("\n", "\r\n").encode()


@dataclass(frozen=True)
class Sent:
    """A letter of ours in the outbox."""

    kind: str
    address: str
    values: dict[str, Any]


@dataclass(frozen=True)
class Asked:
    """A question of ours that is open."""

    id: int
    list_id: int
    kind: str
    address: str
    at: datetime
    expires_at: datetime
    holder: str = ""


@dataclass
class Village:
    """The house; `clock` is the tests' to move."""

    app: App = field(init=False)
    loop: asyncio.Runner = field(default_factory=asyncio.Runner)
    clock: datetime = START
    accepted: int = 0
    seen: int = 0
    mails: int = 0

    def now(self) -> datetime:
        return self.clock

    def writes(self, raw: bytes, to: str, sender: str = "somebody@example.net") -> list[Sent]:
        """Hands in a mail as the door does, works on it, and gives the letters that came of it."""
        self.arrives((raw, to, sender))
        return self.works()

    def arrives(self, *mails: tuple[bytes, str, str]) -> None:
        """Keeps mails (bytes, recipient, envelope sender) as the door does."""
        envelopes = [Envelope(sender, to, raw, "192.0.2.1", self.clock) for raw, to, sender in mails]
        self.accepted += self.app.take_in(envelopes)

    def works(self) -> list[Sent]:
        """Works on all that has come in, and gives the letters that came of it."""
        while self.app.mail_waits():
            self.loop.run(self.app.flow.work_inbox())
        self.clock += timedelta(seconds=1)
        return self.fresh()

    def says(
        self, author: str, to: str, body: str, *, head: str = "", subject: str = "", proven: bool = True
    ) -> list[Sent]:
        """A mail by this author, told apart from others with the same words."""
        return self.writes(self.mail(author, to, body, head=head, subject=subject, proven=proven), to, author)

    def mail(self, author: str, to: str, body: str, *, head: str = "", subject: str = "", proven: bool = True) -> bytes:
        """The bytes of a mail with a Message-ID of its own."""
        self.mails += 1
        head += f"Message-ID: <{self.mails}@somewhere.example>\n"
        return written(author, to, body, head=head, subject=subject, proven=proven)

    def fresh(self) -> list[Sent]:
        """Letters that were written since the last look."""
        with self.app.db.read() as tx:
            rows = tx.execute(select(letters).where(letters.c.id > self.seen).order_by(letters.c.id)).all()
        self.seen = max((row.id for row in rows), default=self.seen)
        return [Sent(row.kind, row.address, dict(row._mapping["values"] or {})) for row in rows]

    def open_questions(self) -> list[Asked]:
        """All that wait for an answer, oldest first."""
        waits = questions.c.answered_at.is_(None)
        joined = select(questions, member_rows.c.address.label("holder")).outerjoin(
            member_rows, member_rows.c.id == questions.c.member_id
        )
        with self.app.db.read() as tx:
            return [
                Asked(r.id, r.list_id, r.kind, r.address, r.asked_at, r.expires_at, r.holder or "")
                for r in tx.execute(joined.where(waits).order_by(questions.c.id))
            ]

    def place(self, list_id: int) -> MailingList:
        return next(place for place in self.app.lists.values() if place.id == list_id)

    def token(self, asked: Asked, at: MailingList | None = None) -> str:
        """The reply address of a question; `at` another list it stands there with the token of its own."""
        own = verp.confirm_address(SECRET.encode(), self.place(asked.list_id), asked.id, int(asked.at.timestamp()))
        return own if at is None else own.replace(self.place(asked.list_id).local, at.local, 1)

    def state(self) -> dict[str, list[Any]]:
        """All that a forger could change: every table but the traces that any mail leaves."""
        found: dict[str, list[Any]] = {}
        with self.app.db.read() as tx:
            for table in metadata.sorted_tables:
                if table.name in NOT_THE_LISTS:
                    continue
                columns = [table.c.id, table.c.answered_at] if table.name == "questions" else list(table.c)
                rows = tx.execute(select(*columns).order_by(*table.primary_key.columns)).all()
                found[table.name] = [tuple(row) for row in rows]
        return found

    def latest(self, kind: str, address: str) -> Asked:
        """The newest open question of this kind to this address."""
        return [one for one in self.open_questions() if (one.kind, one.address) == (kind, address)][-1]

    def answers(self, kind: str, address: str, body: str, *, author: str = "", proven: bool = True) -> list[Sent]:
        """The answer to the newest question of that kind to that address."""
        to = self.token(self.latest(kind, address))
        return self.says(author or address, to, body, proven=proven)

    def holds(self) -> int:
        with self.app.db.read() as tx:
            return len(tx.execute(select(hold_rows.c.id).where(hold_rows.c.state == "waiting")).all())

    @staticmethod
    def post_number(tx: Connection, subject: str) -> int:
        """The row of a post by its subject."""
        return int(tx.execute(select(posts.c.id).where(posts.c.subject.contains(subject))).scalar_one())

    def member_number(self, tx: Connection, address: str) -> int:
        """The row of a member of the first list."""
        found = members.by_address(tx, self.app.lists[COP].id, address)
        assert found
        return found.id

    def post_id(self, subject: str) -> str:
        """The Message-ID of a post by its subject."""
        with self.app.db.read() as tx:
            return str(tx.execute(select(posts.c.message_id).where(posts.c.subject.contains(subject))).scalar_one())


def changed(before: dict[str, list[Any]], after: dict[str, list[Any]]) -> dict[str, Any]:
    """What differs between two states, to be shown; new questions of ours are no change."""
    found: dict[str, Any] = {}
    for name, rows in after.items():
        news = [row for row in rows if row not in before[name]]
        gone = [row for row in before[name] if row not in rows]
        if name == "questions":
            known = {row[0] for row in before[name]}
            news = [row for row in news if row[0] in known]
        if news or gone:
            found[name] = (gone, news)
    return found


@contextmanager
def village(home: Path) -> Iterator[Village]:
    """A house with its people, closed with the block."""
    (home / "config.toml").write_text(CONFIG, "utf-8")
    made = Village()
    made.app = App.open(load(home / "config.toml"), now=made.now, resolve=Table(ZONE))
    try:
        with made.app.db.write() as tx:
            for place, people in ((COP, (ANN, BEN, CAT, EVE, FRED, FLO)), (OTHER, (EVE, FRED))):
                for address in people:
                    name = f"{address.partition('@')[0].capitalize()} Example"
                    members.subscribe(tx, made.app.lists[place].id, Subscribe(address, name, consent="test"), START)
        yield made
    finally:
        made.loop.close()
        made.app.close()
