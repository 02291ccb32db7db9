"""How much was passed on to facilitators, on SQLite and on PostgreSQL alike."""

from datetime import timedelta

from listserv.model.crowd import COLLECTED, Crowd
from listserv.model.decision import Appoint
from listserv.model.incoming import Incoming
from listserv.model.intent import Due, Private
from listserv.model.letter import Letter
from listserv.model.mailinglist import MailingList
from listserv.model.message import Mailbox
from listserv.store import agenda, crowd, letters, members
from listserv.store.database import Database
from tests.store.conftest import NOW

SAM = "sam@example.org"


def test_what_was_passed_on_within_the_hour_is_counted_once(db: Database, place: MailingList) -> None:
    with db.write() as tx:
        facilitators = members.facilitators(tx, place.id)
        assert len(facilitators) == 2
        for at, author in ((NOW, "Sam@example.org"), (NOW, "bea@example.org"), (NOW - timedelta(hours=2), SAM)):
            for one in facilitators:
                letters.write(tx, place.id, Letter("private/passed-on", one.address, {"address": author}), at, one.id)
        agenda.appoint(tx, place.id, Appoint(COLLECTED, NOW, values={"address": SAM}))
        mail = Incoming("mail", Private("a word"), place.id, Mailbox("", SAM))
        assert crowd.read(tx, place.id, mail, facilitators, NOW) == Crowd(1, 2, 1)
        due = Incoming("clock", Due(COLLECTED, 0, "1"), place.id)
        assert crowd.read(tx, place.id, due, facilitators, NOW) == Crowd(told=({"address": SAM},))
