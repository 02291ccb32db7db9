"""Appointments: kept once, in order, and never once they are taken back."""

from datetime import timedelta

from listserv.model.decision import Appoint, Cancel
from listserv.model.mailinglist import MailingList
from listserv.store import agenda
from listserv.store.database import Database
from tests.store.conftest import NOW
from tests.store.letterbox import at_once

DAY = timedelta(days=1)


def test_what_is_due_comes_in_order_with_all_that_was_said(
    db: Database, place: MailingList, other: MailingList
) -> None:
    with db.write() as tx:
        late = agenda.appoint(tx, place.id, Appoint("topic", NOW, about=7, values={"text": "What now?"}))
        early = agenda.appoint(tx, other.id, Appoint("taster", NOW - DAY))
        agenda.appoint(tx, place.id, Appoint("topic", NOW + DAY))
    with db.read() as tx:
        first, second = agenda.due(tx, [place.id, other.id], NOW)
    assert (first[0], first[1], first[2].what, first[2].about) == (early, other.id, "taster", 0)
    assert (second[0], second[1], second[2].about, second[2].values) == (late, place.id, 7, {"text": "What now?"})


def test_each_is_kept_once_whoever_comes(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        row = agenda.appoint(tx, place.id, Appoint("topic", NOW))

    def keep(_: int) -> bool:
        with db.write() as tx:
            return agenda.keep(tx, row, NOW)

    assert sorted(at_once(4, keep)) == [False, False, False, True]
    with db.read() as tx:
        assert agenda.due(tx, [place.id], NOW + DAY) == []


def test_one_is_taken_back_by_kind_and_row(db: Database, place: MailingList, other: MailingList) -> None:
    with db.write() as tx:
        for about in (1, 1, 2):
            agenda.appoint(tx, place.id, Appoint("topic", NOW, about=about))
        agenda.appoint(tx, other.id, Appoint("topic", NOW, about=1))
        agenda.appoint(tx, place.id, Appoint("taster", NOW, about=1))
        assert agenda.cancel(tx, place.id, Cancel("topic", about=1), NOW) == 2
        assert agenda.cancel(tx, place.id, Cancel("topic", about=1), NOW) == 0
        left = [(list_id, work.what, work.about) for _, list_id, work in agenda.due(tx, [place.id, other.id], NOW)]
        here = [work.what for _, _, work in agenda.due(tx, [other.id], NOW)]
    assert left == [(place.id, "topic", 2), (other.id, "topic", 1), (place.id, "taster", 1)]
    assert here == ["topic"]


def test_one_that_failed_comes_again_later(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        row = agenda.appoint(tx, place.id, Appoint("topic", NOW))
        agenda.put_off(tx, row, NOW + DAY)
        assert agenda.due(tx, [place.id], NOW) == []
        assert [each[0] for each in agenda.due(tx, [place.id], NOW + DAY)] == [row]
