"""The last tick is known after a start."""

from datetime import timedelta

from listserv.store import ticks
from listserv.store.database import Database
from tests.store.conftest import NOW


def test_the_last_tick_is_the_one_that_was_noted_last(db: Database) -> None:
    with db.read() as tx:
        assert ticks.last(tx) is None
    for moment in (NOW, NOW + timedelta(seconds=20)):
        with db.write() as tx:
            ticks.note(tx, moment)
    with db.read() as tx:
        assert ticks.last(tx) == NOW + timedelta(seconds=20)
