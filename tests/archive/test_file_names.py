"""Posts of before the names of files were kept: read again, in the background, once."""

from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import select, update

from listserv.archive import file_names
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.model.placement import Placement
from listserv.model.publication import Publication
from listserv.store import finding, inbox, lists, migrate, posts, search
from listserv.store.database import Database
from listserv.store.tables import posts as rows

MIGRATIONS = Path(__file__).parents[2] / "migrations"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path / 'old.db'}")
    migrate.upgrade(made, MIGRATIONS, tmp_path, NOW)
    yield made
    made.close()


@pytest.fixture
def place(db: Database) -> MailingList:
    """A list with three posts of before: one with a file, one without, one that is no message at all."""
    with_file = EmailMessage()
    with_file.set_content("See the table.")
    with_file.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="interpreter rates.pdf")
    with db.write() as tx:
        place = lists.open_all(tx, [MailingList(0, "cop@lists.example.org", "Here")], NOW)["cop@lists.example.org"]
        for n, raw in enumerate((with_file.as_bytes(), b"Subject: x\r\n\r\ny\r\n", b"\xff\x00" * 20)):
            where = Placement(None, None, "new", 1.0, NOW)
            ann = Mailbox("Ann", "ann@example.org")
            made = Publication(
                inbox.keep_raw(tx, raw), f"{n}@x", f"f{n}@x", f"Post {n}", ann, "t", NOW, NOW, b"", where
            )
            posts.enter(tx, place.id, made)
        tx.execute(update(rows).values(files=None))
    return place


def test_what_was_attached_is_known_and_found_afterwards(db: Database, place: MailingList) -> None:
    assert file_names.catch_up(db) == 3
    assert file_names.catch_up(db) == 0
    with db.read() as tx:
        assert [file.name for file in finding.files(tx, place.id, [1, 2, 3])] == ["interpreter rates.pdf"]
        assert [hit.subject for hit in search.find(tx, place.id, "interpreter").hits] == ["Post 0"]
        assert list(tx.scalars(select(rows.c.files).order_by(rows.c.id))) == ["interpreter rates.pdf", "", ""]


def test_it_stops_where_it_is_told_to_and_goes_on_later(
    db: Database, place: MailingList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_names, "BATCH", 1)
    assert [file_names.catch_up(db, batches=2), file_names.catch_up(db, batches=2)] == [2, 1]


def test_a_post_that_went_meanwhile_stays_gone(db: Database, place: MailingList) -> None:
    with db.read() as tx:
        [first, *_] = finding.unread_files(tx, 10)
    with db.write() as tx:
        tx.execute(update(rows).where(rows.c.id == first[0]).values(raw_id=None))
        assert not finding.files_are_read(tx, first[0], ())
        assert tx.execute(select(rows.c.files).where(rows.c.id == first[0])).scalar() is None
