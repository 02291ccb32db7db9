"""The storm of November 2016 played again: a test mail to a whole health service, and everybody answers everybody.

500 members, 80 who ask the whole list to be let off it, 40 absences. Nothing of it may reach the list, nobody may be
taken off who did not ask, and nobody gets more than one notice. The everyday suite plays a little of it.
"""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from listserv.app import App
from listserv.config import load
from listserv.model.decision import Subscribe
from listserv.model.envelope import Envelope
from listserv.store import inbox, members
from listserv.store.tables import letters, posts
from tests.names import Table
from tests.stories.player import CONFIG, LIST

START = datetime(2026, 11, 23, 8, 29, tzinfo=UTC)
ROOT = "<test.mail@nhs.example>"
SAID = (
    "Please remove me from this list",
    "REMOVE ME",
    "take me off this distribution list please!!!",
    "Please unsubscribe me.\n\nKind regards\n\nDr A. Member\nConsultant",
    "Why am I getting this? Please remove me from this list.",
    "Unsubscribe",
    "Please can you take me off this list, thanks\n\nSent from my iPhone",
    "Can I be removed from this mailing list please",
)


def mail(who: int, subject: str, body: str, *, first: bool = False, fields: str = "", proven: bool = True) -> bytes:
    """A mail from that member, as a reply to all unless it is the first."""
    cited = (
        f"Message-ID: {ROOT}\n"
        if first
        else f"Message-ID: <{who}.{abs(hash(body))}@nhs.example>\nIn-Reply-To: {ROOT}\n"
    )
    result = "pass" if proven else "none"
    vouched = f"Authentication-Results: mx.example.org; dmarc={result} header.from=nhs.example\n"
    head = f"{vouched}From: Member {who} <m{who}@nhs.example>\nTo: {LIST}\nSubject: {subject}\n{cited}{fields}"
    return f"{head}\n{body}\n".replace("\n", "\r\n").encode()


def played(home: Path, size: int, leavers: int, absences: int, doubters: int) -> App:
    """The house after the storm; every fourth of those who ask is not proven, and every tenth asks again."""
    clock = START
    (home / "config.toml").write_text(CONFIG.format(relay="smtp://127.0.0.1:1"), "utf-8")
    app = App.open(load(home / "config.toml"), now=lambda: clock, resolve=Table({}))
    with app.db.write() as tx:
        place = app.lists[LIST]
        for number in range(size):
            members.subscribe(tx, place.id, Subscribe(f"m{number}@nhs.example", f"Member {number}", consent="t"), clock)

    def hand_in(*raws: bytes) -> None:
        with app.db.write() as tx:
            inbox.keep(tx, [Envelope("m@nhs.example", LIST, raw, "192.0.2.1", clock) for raw in raws])
        while app.mail_waits():
            asyncio.run(app.flow.work_inbox())

    hand_in(mail(0, "Test", "This is a test of the new distribution list.", first=True))
    for number in range(1, leavers + 1):
        clock += timedelta(seconds=5)
        asked = mail(number, "RE: Test", SAID[number % len(SAID)], proven=number % 4 != 0)
        again = mail(number, "RE: Test", f"{SAID[0]} NOW!", proven=number % 4 != 0) if number % 10 == 0 else asked
        hand_in(asked, again)
    for number in range(leavers + 1, leavers + absences + 1):
        absent = "Auto-Submitted: auto-replied\nX-Auto-Response-Suppress: All\n"
        hand_in(mail(number, "Automatic reply: Test", "I am on leave until Monday.", fields=absent))
    for number in range(leavers + absences + 1, leavers + absences + doubters + 1):
        hand_in(mail(number, "RE: Test", f"Will everybody please stop replying to all? It is the {number}th today."))
    return app


@pytest.mark.parametrize(
    ("size", "leavers", "absences", "doubters"),
    [
        pytest.param(16, 8, 2, 3, id="a little of it"),
        pytest.param(500, 80, 40, 30, id="all of it", marks=pytest.mark.system),
    ],
)
def test_the_storm(tmp_path: Path, size: int, leavers: int, absences: int, doubters: int) -> None:
    app = played(tmp_path, size, leavers, absences, doubters)
    with app.db.read() as tx:
        place = app.lists[LIST]
        assert len(tx.execute(select(posts.c.id).where(posts.c.raw_id.is_not(None))).all()) == 1
        sent = [(row.kind, row.address) for row in tx.execute(select(letters.c.kind, letters.c.address))]
        gone = {m.address for m in members.roll(tx, place.id) if m.status == "left"}
        ledger = inbox.ledger(tx)
    app.close()
    notices = Counter(address for kind, address in sent if kind != "post")
    assert notices.pop("fay@example.org") == 1
    assert max(notices.values()) == 1
    assert set(notices) <= {f"m{n}@nhs.example" for n in (*range(1, leavers + 1), *range(leavers + absences + 1, size))}
    assert gone <= {f"m{n}@nhs.example" for n in range(1, leavers + 1) if n % 4}
    assert len(gone) >= leavers // 2
    # What still waited for those who left is called back.
    assert sum(kind == "post" for kind, _ in sent) == size + 1 - len(gone)
    assert ledger.get("stuck", 0) == ledger.get("", 0) == 0
