"""Everything that is held about a person is told, once, in mails of a bounded size, and nothing of anybody else."""

import json

import pytest
from sqlalchemy import insert, select

from listserv.model.decision import Subscribe
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.store import inbox, letters, members, mydata, questions, settings
from listserv.store.database import Database
from listserv.store.mydata import Part, Stored
from listserv.store.tables import inbox as inbox_rows
from listserv.store.tables import posters as poster_rows
from tests.store.conftest import NOW
from tests.store.letterbox import envelope
from tests.store.test_forget import enter

ANN = "ann@example.org"


@pytest.fixture
def known(db: Database, place: MailingList) -> MailingList:
    with db.write() as tx:
        members.subscribe(tx, place.id, Subscribe(ANN, "Ann Other", consent=f"2026: YES by mail from {ANN}"), NOW)
        members.subscribe(tx, place.id, Subscribe("bea@example.org", "Bea"), NOW)
        ann = members.by_address(tx, place.id, ANN)
        assert ann
        members.add_alias(tx, ann.id, "ann@work.example")
        members.change(tx, place.id, ann.id, {"profile": "I work nights."}, ANN, "profile", NOW)
        enter(tx, place, 1, Mailbox("Ann Other", ANN), "Mine.")
        enter(tx, place, 2, Mailbox("Bea", "bea@example.org"), "Bea's own.")
        enter(tx, place, 3, Mailbox("Ann Other", "ann@work.example"), "Mine too.")
        inbox.keep(tx, [envelope(1, raw=b"from ann", sender=ANN), envelope(2, raw=b"from bea", sender="bea@x.org")])
        inbox.keep(tx, [envelope(3, raw=b"another list", sender=ANN, recipient="other@lists.example.org")])
        row = tx.execute(select(inbox_rows.c.id).where(inbox_rows.c.sender == ANN).order_by(inbox_rows.c.id)).scalar()
        assert row
        inbox.settle(tx, row, "answered", "word", "why", NOW, author=ANN)
        letters.write(tx, place.id, Letter("join/welcome", ANN), NOW, ann.id)
        letters.write(tx, place.id, Letter("join/welcome", "bea@example.org"), NOW)
        questions.ask(tx, place.id, "fay@example.org", Ask("approve-join", NOW, values={"address": ANN}), NOW)
        tx.execute(insert(poster_rows).values(list_id=place.id, address=ANN, by="fay@example.org", at=NOW))
    return place


@pytest.mark.parametrize("address", [ANN, "ANN@work.example"])
def test_it_tells_all_and_only_what_is_theirs(db: Database, known: MailingList, address: str) -> None:
    with db.read() as tx:
        who = mydata.whose(tx, known.id, address)
        told = mydata.facts(tx, known, who)
        membership = told["membership"]
        assert membership["addresses"] == [ANN, "ann@work.example"]
        assert (membership["consent"], membership["profile"]) == (f"2026: YES by mail from {ANN}", "I work nights.")
        assert [change["what"] for change in told["changes"]] == ["join", "profile"]
        assert [post["text"] for post in told["posts"]] == ["Mine.", "Mine too."]
        assert [letter["kind"] for letter in told["letters"]] == ["join/welcome"]
        assert [mail["why"] for mail in told["mail-that-came"]] == ["why"]
        assert told["more"]["posters"][0]["address"] == ANN
        assert "bea@" not in json.dumps(told)
        found = mydata.stored(tx, known, who)
        messages = [mydata.message(tx, one.raw)[0] for one in found]
        assert [one.post for one in found] == [True, True, False]
        assert messages[2] == b"from ann"
        assert all(b"Mine" in message for message in messages[:2])


def test_of_a_stranger_it_tells_what_there_is(db: Database, known: MailingList) -> None:
    with db.read() as tx:
        who = mydata.whose(tx, known.id, "nobody@example.org")
        told = mydata.facts(tx, known, who)
        assert told["membership"] == {"member": False, "addresses": ["nobody@example.org"]}
        assert not any(value for name, value in told.items() if name != "membership")
        assert mydata.stored(tx, known, who) == []


def test_what_is_too_large_for_one_mail_comes_in_several() -> None:
    found = [Stored(number, number < 20, 1_000_000) for number in range(40)]
    planned = mydata.parts(found, 10_000_000)
    assert [part.number for part in planned] == list(range(1, len(planned) + 1))
    assert {part.of for part in planned} == {len(planned)}
    assert [raw for part in planned for raw in part.posts + part.mail] == list(range(40))
    assert max(len(part.posts) + len(part.mail) for part in planned) == 7
    assert {part.left_out for part in planned} == {0}


def test_what_fits_into_no_mail_is_counted() -> None:
    planned = mydata.parts([Stored(1, True, 100), Stored(2, True, 9_000_000), Stored(3, False, 100)], 10_000_000)
    assert [(part.posts, part.mail, part.left_out) for part in planned] == [((1,), (3,), 1)]
    many = mydata.parts([Stored(n, True, 6_000_000) for n in range(30)], 10_000_000)
    assert (len(many), many[0].left_out) == (20, 10)


def test_nothing_is_one_empty_mail() -> None:
    (part,) = mydata.parts([], 10_000_000)
    assert part == Part(1, 1)
    assert Part.recalled(json.loads(json.dumps(part.kept()))) == part


def test_a_stranger_is_not_told_what_facilitators_changed_of_the_list(db: Database, known: MailingList) -> None:
    with db.write() as tx:
        settings.configure(tx, known.id, "posting", "moderated", "fay@example.org", "set", NOW)
        told = mydata.facts(tx, known, mydata.whose(tx, known.id, "stranger@example.org"))
        assert told["changes"] == []
