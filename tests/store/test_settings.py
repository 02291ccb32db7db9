"""Settings that were changed by mail: laid over the config's, logged, and taken back."""

from datetime import timedelta

from listserv.model.mailinglist import MailingList
from listserv.model.member import Member
from listserv.store import changes, members, settings
from listserv.store.database import Database
from tests.store.conftest import NOW

FAY = "fay@example.org"


def configure(db: Database, place: MailingList, key: str, value: str | int | bool | None, what: str = "set") -> None:
    with db.write() as tx:
        settings.configure(tx, place.id, key, value, FAY, what, NOW)


def fay(db: Database, place: MailingList) -> Member:
    with db.read() as tx:
        found = members.by_address(tx, place.id, FAY)
    assert found
    return found


def test_what_was_changed_is_in_force_for_this_list_alone(db: Database, place: MailingList, other: MailingList) -> None:
    configure(db, place, "posting", "moderated")
    configure(db, place, "report", False)
    configure(db, place, "max_post_bytes", 20_000)
    with db.read() as tx:
        now = settings.in_force(tx, place)
        assert (now.posting, now.report, now.max_post_bytes, now.join) == ("moderated", False, 20_000, place.join)
        assert settings.in_force(tx, other) == other
        both = settings.all_in_force(tx, {place.address: place, other.address: other})
        assert both == {place.address: now, other.address: other}
        assert settings.overridden(tx) == {place.address: ["max_post_bytes", "posting", "report"]}


def test_unset_gives_the_configs_own_value(db: Database, place: MailingList) -> None:
    configure(db, place, "posting", "moderated")
    configure(db, place, "posting", None)
    with db.read() as tx:
        assert settings.in_force(tx, place) == place
        assert [(row.before, row.after) for row in settings.log(tx, place.id)] == [
            ({"posting": "moderated"}, {"posting": None}),
            ({"posting": None}, {"posting": "moderated"}),
        ]


def test_what_is_so_already_leaves_no_trace(db: Database, place: MailingList) -> None:
    configure(db, place, "posting", "moderated")
    configure(db, place, "posting", "moderated")
    configure(db, place, "join", None)
    with db.read() as tx:
        assert len(settings.log(tx, place.id)) == 1


def test_a_setting_of_a_later_or_earlier_version_is_passed_over(db: Database, place: MailingList) -> None:
    configure(db, place, "gone_long_ago", "x")
    with db.read() as tx:
        assert settings.in_force(tx, place) == place
        assert settings.all_in_force(tx, {place.address: place}) == {place.address: place}


def test_the_newest_change_is_what_undo_takes_back(db: Database, place: MailingList) -> None:
    since = NOW - timedelta(days=14)
    configure(db, place, "posting", "moderated", "set posting")
    configure(db, place, "subject_prefix", "[x]", "set tag")
    with db.read() as tx:
        last = changes.latest(tx, place.id, fay(db, place), since)
    assert last
    assert (last.what, last.before, last.of_the_list) == ("set tag", {"subject_prefix": None}, True)
    with db.write() as tx:
        changes.take_back(tx, place.id, last.changes, FAY, NOW)
        settings.configure(tx, place.id, "subject_prefix", None, FAY, "undo", NOW)
        again = changes.latest(tx, place.id, fay(db, place), since)
    assert again
    assert again.before == {"posting": None}
