"""Words looked up in the archive, on both databases: what is found, what is not, and that the index keeps in step."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, delete, update

from listserv.model.finding import Attached, Found
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.model.placement import Placement
from listserv.model.publication import Publication
from listserv.store import inbox, posts, search
from listserv.store.database import Database
from listserv.store.tables import attachments, message_ids
from listserv.store.tables import posts as rows
from tests.store.conftest import NOW

BEN = Mailbox("Ben Okafor", "ben@example.org")


def post(
    tx: Connection,
    place: MailingList,
    name: str,
    subject: str,
    text: str,
    *files: str,
    conversation: int | None = None,
    **placed: Any,
) -> posts.Entered:
    where = replace(Placement(None, conversation, "new", 1.0, NOW), **placed)
    attached = tuple(Attached(n, file, "application/pdf", 1_000) for n, file in enumerate(files, 1))
    made = Publication(
        inbox.keep_raw(tx, b"raw"), name, f"f-{name}", subject, BEN, text, NOW, NOW, b"", where, files=attached
    )
    return posts.enter(tx, place.id, made)


@pytest.fixture
def archive(db: Database, place: MailingList) -> MailingList:
    with db.write() as tx:
        post(tx, place, "1@x", "Interpreter rates", "We pay by the hour.")
        post(
            tx, place, "2@x", "Ethnicity coding", "Which codes do you use? The café codes say it all.", "codes 2026.pdf"
        )
        post(tx, place, "3@x", "Away day", "Interpreters are booked, their rates are known.")
    return place


def found(db: Database, place: MailingList, words: str, after: int = 0) -> Found:
    with db.read() as tx:
        return search.find(tx, place.id, words, after)


def subjects(db: Database, place: MailingList, words: str) -> list[str]:
    return [hit.subject for hit in found(db, place, words).hits]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("interpreter rates", ["Interpreter rates", "Away day"]),
        ("INTERPRETERS' rate", ["Interpreter rates", "Away day"]),
        ("coded ethnicities", ["Ethnicity coding"]),
        ("cafe", ["Ethnicity coding"]),
        ("CAFÉ", ["Ethnicity coding"]),
        ("codes 2026.pdf", ["Ethnicity coding"]),
        ("do we have anything about booking?", ["Away day"]),
        ("translators", []),
        ("", []),
        ("?!", []),
        ("the", []),
    ],
)
def test_it_is_found(db: Database, archive: MailingList, words: str, wanted: list[str]) -> None:
    assert subjects(db, archive, words) == wanted


def test_what_has_some_of_the_words_is_better_than_nothing(db: Database, archive: MailingList) -> None:
    some = found(db, archive, "ethnicity translators")
    assert ([hit.subject for hit in some.hits], some.all_words) == (["Ethnicity coding"], False)
    assert found(db, archive, "ethnicity coding").all_words


@pytest.mark.parametrize(
    "words",
    [
        'interpreter" OR "1',
        "interpreter AND NOT rates",
        "subject:interpreter",
        "inter*",
        "NEAR(interpreter rates)",
        "{subject} : interpreter",
        "'; drop table posts; --",
        "interpreter & rates | !hour <-> x:*",
        "(((((",
        "\\' \x00 %_",
        "a\u0000b",
        "x" * 10_000,
        "word " * 2_000,
        " ".join(f"w{n}" for n in range(2_000)),
        "^interpreter + rates -hour",
        "🙂 日本語 שלום",
        "﷽ ﬁ Ⅷ ½",
    ],
)
def test_no_words_are_a_query(db: Database, archive: MailingList, words: str) -> None:
    answer = found(db, archive, words)
    assert {hit.subject for hit in answer.hits} <= {"Interpreter rates", "Away day"}
    assert len(answer.terms) <= 12
    with db.read() as tx:
        assert posts.count(tx, archive.id) == 3


def test_another_lists_posts_are_not_found(db: Database, archive: MailingList, other: MailingList) -> None:
    assert subjects(db, other, "interpreter") == []


def test_one_hit_for_a_conversation_and_five_a_page(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        first = post(tx, place, "0@x", "Talk 0", "Nothing yet.")
        post(tx, place, "0a@x", "Re: Talk 0", "A needle.", conversation=first.conversation, parent=first.post)
        post(tx, place, "0b@x", "Re: Talk 0", "A needle again.", conversation=first.conversation, parent=first.post)
        for n in range(1, 7):
            post(tx, place, f"{n}@x", f"Talk {n}", "A needle in the hay.")
    one, two = found(db, place, "needle"), found(db, place, "needle", 5)
    assert (len(one.hits), one.more, len(two.hits), two.more) == (5, True, 2, False)
    everything = [hit.subject for hit in (*one.hits, *two.hits)]
    assert sorted(everything) == [f"Talk {n}" for n in range(7)]
    assert not found(db, place, "needle", 7).hits


def test_an_answer_that_is_found_brings_along_what_began_it(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        first = post(
            tx, place, "1@x", "Diabetes", "Who teaches it? Here is all that we know of who might and who does."
        )
        post(tx, place, "2@x", "Re: Diabetes", "Thanks.", conversation=first.conversation, parent=first.post)
        post(tx, place, "3@x", "Lunch", "Diabetes is not the only thing.")
    answer, lunch = found(db, place, "diabetes").hits
    assert (answer.text, answer.began and answer.began.text[:15]) == ("Thanks.", "Who teaches it?")
    assert lunch.began is None


def test_the_subject_weighs_more_than_the_text(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        post(
            tx, place, "1@x", "Other things", "Here somebody mentions diabetes among much else that is said at length."
        )
        post(tx, place, "2@x", "Diabetes", "See above.")
    assert subjects(db, place, "diabetes") == ["Diabetes", "Other things"]


def test_the_index_keeps_in_step(db: Database, archive: MailingList) -> None:
    with db.write() as tx:
        tx.execute(update(rows).where(rows.c.message_id == "1@x").values(text="We pay by the kilometre."))
    assert subjects(db, archive, "kilometre") == ["Interpreter rates"]
    assert subjects(db, archive, "hour") == []
    with db.write() as tx:
        tx.execute(update(rows).where(rows.c.message_id == "1@x").values(subject="Gone", text="", raw_id=None))
    assert subjects(db, archive, "interpreter") == ["Away day"]
    with db.write() as tx:
        tx.execute(update(rows).where(rows.c.message_id == "3@x").values(removed_at=NOW))
    assert subjects(db, archive, "interpreter") == []


def test_a_post_that_takes_a_ghosts_place_is_found_and_one_that_is_deleted_is_not(
    db: Database, place: MailingList
) -> None:
    with db.write() as tx:
        child = post(tx, place, "2@x", "Re: Rates", "The answer.", parent="1@x", ghosts=("1@x",))
        assert child.parent is not None
        post(tx, place, "1@x", "Rates", "The question.", conversation=child.conversation, ghost=child.parent)
    assert [hit.text for hit in found(db, place, "question").hits] == ["The question."]
    with db.write() as tx:
        alone = post(tx, place, "3@x", "Alone", "A solitary word.", "solitary.pdf")
        tx.execute(delete(attachments).where(attachments.c.post_id == alone.post))
        tx.execute(delete(message_ids).where(message_ids.c.post_id == alone.post))
        tx.execute(delete(rows).where(rows.c.id == alone.post))
    assert subjects(db, place, "solitary") == []


def test_what_is_rolled_back_is_not_found(db: Database, place: MailingList) -> None:
    with pytest.raises(RuntimeError), db.write() as tx:
        post(tx, place, "1@x", "Never", "said")
        raise RuntimeError
    assert subjects(db, place, "never said") == []


def test_a_post_of_any_length_can_be_entered(db: Database, place: MailingList) -> None:
    long = " ".join(f"word{n}" for n in range(200_000))
    with db.write() as tx:
        post(tx, place, "1@x", "Long", long)
    assert subjects(db, place, "word7") == ["Long"]


def test_sqlites_index_is_whole(db: Database, archive: MailingList) -> None:
    """The index of FTS5 says itself whether it fits the posts."""
    with db.write() as tx:
        tx.execute(update(rows).where(rows.c.message_id == "2@x").values(files=None))
        tx.execute(update(rows).where(rows.c.message_id == "2@x").values(files="codes.pdf", sent_at=NOW + timedelta(1)))
        if tx.dialect.name == "sqlite":
            tx.exec_driver_sql("INSERT INTO searchable(searchable, rank) VALUES ('integrity-check', 1)")
    assert subjects(db, archive, "codes.pdf") == ["Ethnicity coding"]
