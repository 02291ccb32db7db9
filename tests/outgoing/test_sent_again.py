"""Conversations and files as letters send them again."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from listserv.mail.parse import parse
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.model.placement import Placement
from listserv.model.publication import Publication
from listserv.outgoing import sent_again
from listserv.store import finding, inbox, lists, migrate, posts
from listserv.store.database import Database
from listserv.store.tables import posts as rows
from listserv.understand import publication

MIGRATIONS = Path(__file__).parents[2] / "migrations"
NOW = datetime(2026, 7, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Connection]:
    db = Database(f"sqlite:///{tmp_path / 'x.db'}")
    migrate.upgrade(db, MIGRATIONS, tmp_path, NOW)
    with db.write() as tx:
        yield tx
    db.close()


@pytest.fixture
def place(tx: Connection) -> MailingList:
    return lists.open_all(tx, [MailingList(0, "cop@lists.example.org", "Here")], NOW)["cop@lists.example.org"]


def enter(
    tx: Connection, place: MailingList, name: str, text: str, parent: posts.Entered | None = None, *files: str
) -> posts.Entered:
    message = EmailMessage()
    message.set_content(text)
    for file in files:
        message.add_attachment(file.encode(), maintype="application", subtype="pdf", filename=file)
    conversation = parent.conversation if parent else None
    at = NOW + timedelta(minutes=posts.count(tx, place.id))
    where = Placement(parent.post if parent else None, conversation, "references", 1.0, at)
    raw = inbox.keep_raw(tx, message.as_bytes())
    ann = Mailbox(name, f"{name.lower()}@example.org")
    made = Publication(
        raw, f"{name}@x", f"f{name}@x", "Rates", ann, text, at, at, b"", where,
        files=publication.files(parse(message.as_bytes())),
    )  # fmt: skip
    return posts.enter(tx, place.id, made)


def shown(tx: Connection, place: MailingList, conversation: int, page: int = 1) -> dict[str, object]:
    return sent_again.conversation(tx, place, {"conversation": conversation, "page": page})


def test_each_answer_stands_below_what_it_answers_with_who_and_when(tx: Connection, place: MailingList) -> None:
    first = enter(tx, place, "Ann", "What do you pay?")
    bea = enter(tx, place, "Bea", "By the hour.", first, "rates.pdf")
    enter(tx, place, "Carl", "Nothing.", first)
    enter(tx, place, "Di", "How much an hour?", bea)
    made = shown(tx, place, first.conversation)
    assert (made["subject"], made["count"], made["files"], made["pages"]) == ("Rates", 4, 1, 1)
    text = str(made["text"])
    heads = [line for line in text.splitlines() if line.startswith("──")]
    assert heads == [
        "── Ann, Thursday 23 July 2026, 11:00",
        "── Bea, Thursday 23 July 2026, 11:01, answering Ann",
        "── Di, Thursday 23 July 2026, 11:03, answering Bea",
        "── Carl, Thursday 23 July 2026, 11:02, answering Ann",
    ]
    assert "Attached: rates.pdf" in text
    assert "@example.org" not in text


def test_what_was_taken_out_is_not_shown_and_its_files_are_not_sent(tx: Connection, place: MailingList) -> None:
    first = enter(tx, place, "Ann", "What do you pay?")
    bea = enter(tx, place, "Bea", "A secret.", first, "secret.pdf")
    enter(tx, place, "Carl", "I answer the secret.", bea)
    [file] = finding.files(tx, place.id, [first.conversation])
    wanted = [{"post": file.post, "part": file.part, "name": file.name}]
    assert [part.content for part in sent_again.files(tx, place, wanted)] == [b"secret.pdf"]
    tx.execute(update(rows).where(rows.c.id == bea.post).values(removed_at=NOW))
    made = shown(tx, place, first.conversation)
    assert (made["count"], made["files"]) == (2, 0)
    assert "A secret" not in str(made["text"])
    assert "I answer the secret." in str(made["text"])
    assert sent_again.files(tx, place, wanted) == []
    assert sent_again.named(wanted, []) == {"files": wanted, "sent": [], "gone": ["secret.pdf"]}


def test_a_file_that_is_not_what_it_was_is_not_sent(tx: Connection, place: MailingList) -> None:
    first = enter(tx, place, "Ann", "See these.", None, "a.pdf", "b.pdf")
    a, b = finding.files(tx, place.id, [first.conversation])
    for wrong in ({"part": b.part, "name": "a.pdf"}, {"part": 99, "name": "a.pdf"}):
        assert sent_again.files(tx, place, [{"post": a.post, **wrong}]) == []
    assert sent_again.files(tx, place, [{"post": 4711, "part": a.part, "name": "a.pdf"}]) == []


def test_a_long_conversation_comes_in_parts_and_nothing_is_lost(tx: Connection, place: MailingList) -> None:
    first = enter(tx, place, "Ann", "one " * 40_000)
    for n in range(5):
        enter(tx, place, f"B{n}", "\n".join(f"line {n} {m}" for m in range(2_000)), first)
    pages = int(str(shown(tx, place, first.conversation)["pages"]))
    texts = [str(shown(tx, place, first.conversation, page)["text"]) for page in range(1, pages + 1)]
    assert pages > 3
    assert all(len(text) <= sent_again.PAGE + 1_000 for text in texts)
    assert sum(text.count("one ") + text.count("one\n") for text in texts) >= 39_990
    assert [f"line {n} 1999" in "\n".join(texts) for n in range(5)] == [True] * 5
    assert shown(tx, place, first.conversation, pages + 1)["text"] == ""
    assert shown(tx, place, 4711)["count"] == 0


def test_another_lists_conversation_is_empty(tx: Connection, place: MailingList) -> None:
    first = enter(tx, place, "Ann", "What do you pay?", None, "a.pdf")
    other = MailingList(place.id + 1, "other@lists.example.org", "Other")
    made = shown(tx, other, first.conversation)
    assert (made["subject"], made["count"], made["files"], made["text"]) == ("", 0, 0, "")
