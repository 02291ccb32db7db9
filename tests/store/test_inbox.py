"""What came in is kept, claimed by one, and settled once; nothing is ever lost from the ledger."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from listserv.store import inbox
from listserv.store.database import Database, OvertakenError
from listserv.store.tables import inbox as rows
from tests.store.conftest import NOW
from tests.store.letterbox import at_once, conserved, envelope, keep


def claim(db: Database, limit: int = 20, at: timedelta = timedelta(), owner: str = "a:1") -> list[inbox.Arrived]:
    with db.write() as tx:
        return inbox.claim(tx, limit, NOW + at, owner)


def test_what_is_kept_comes_out_as_it_was(db: Database) -> None:
    sent = replace(envelope(raw=bytes(range(1, 256))), sender="")
    assert keep(db, sent) == 1
    arrived = claim(db)
    assert [one.envelope for one in arrived] == [sent]
    assert arrived[0].attempts == 1
    with db.read() as tx:
        assert inbox.raw(tx, arrived[0].raw_id) == sent.raw


def test_the_same_message_ten_times_is_one(db: Database) -> None:
    assert keep(db, envelope(), envelope()) == 1
    assert sum(keep(db, envelope()) for _ in range(8)) == 0
    with db.read() as tx:
        assert conserved(tx) == {"": 1}


def test_the_same_message_at_once_is_one(db: Database) -> None:
    assert sum(at_once(10, lambda _: keep(db, envelope()))) == 1
    with db.read() as tx:
        assert conserved(tx) == {"": 1}


def test_the_same_id_with_other_content_is_another_message(db: Database) -> None:
    first, second = (b"Message-ID: <1@x>\r\n\r\n" + words for words in (b"mine\r\n", b"theirs\r\n"))
    assert keep(db, envelope(raw=first), envelope(raw=second)) == 2


@pytest.mark.parametrize(
    "other",
    [{"sender": "bob@example.org"}, {"recipient": "cop-request@lists.example.org"}],
    ids=["sender", "recipient"],
)
def test_another_envelope_is_another_message(db: Database, other: dict[str, str]) -> None:
    assert keep(db, envelope(), envelope(**other)) == 2  # type: ignore[arg-type]


def test_a_message_for_two_lists_is_stored_once(db: Database) -> None:
    keep(db, envelope(), envelope(recipient="other@lists.example.org"))
    one, two = claim(db)
    assert one.raw_id == two.raw_id


def test_trace_headers_make_no_difference(db: Database) -> None:
    bare = envelope().raw
    traced = b"Return-Path: <a@x>\r\nReceived: from a\r\n\tby b; now\r\nDelivered-To: c\r\n" + bare
    assert keep(db, envelope(raw=bare), envelope(raw=traced), envelope(sender="ANN@example.org")) == 1
    signed = b"Authentication-Results: mx.b;\r\n dmarc=pass\r\nX-Spam-Status: No\r\nReceived: from a\r\n"
    signed += b"DKIM-Signature: t=2\r\n"
    assert keep(db, envelope(raw=signed + bare), envelope(raw=b"ARC-Seal: i=1\r\nReceived-SPF: pass\r\n" + bare)) == 0
    assert keep(db, envelope(raw=b"Subject: once more\r\n" + bare)) == 1


def test_after_a_week_it_is_a_new_message(db: Database) -> None:
    keep(db, envelope())
    for days, new in ((6, 0), (8, 1), (9, 0)):
        at = NOW + timedelta(days=days)
        with db.write() as tx:
            inbox.forget_arrivals(tx, at)
        assert keep(db, envelope(at=at)) == new


def test_nobody_has_what_another_has(db: Database) -> None:
    keep(db, *map(envelope, range(5)))
    assert [len(claim(db, 3)), len(claim(db, 3)), len(claim(db, 3))] == [3, 2, 0]


def test_the_oldest_first(db: Database) -> None:
    keep(db, *map(envelope, range(30)))
    numbers = [one.id for _ in range(3) for one in claim(db, 10)]
    assert numbers == sorted(numbers)


def test_what_is_in_hand_together_is_bounded_and_one_message_always_is(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with db.write() as tx:
        inbox.keep(tx, [envelope(n, raw=b"x" * size) for n, size in enumerate((40, 50, 200, 10))])
    monkeypatch.setattr(inbox, "TOGETHER", 100)
    assert [[len(one.envelope.raw) for one in claim(db)] for _ in range(4)] == [[40, 50], [200], [10], []]


def test_claims_at_once_share_the_messages(db: Database) -> None:
    keep(db, *map(envelope, range(120)))

    def work(number: int) -> list[int]:
        mine: list[int] = []
        while got := claim(db, 7, owner=f"a:{number}"):
            mine += [one.id for one in got]
        return mine

    taken = [row for mine in at_once(6, work) for row in mine]
    assert len(taken) == len(set(taken)) == 120


def test_what_was_claimed_in_vain_comes_last_and_by_itself(db: Database) -> None:
    keep(db, *map(envelope, range(3)))
    died = timedelta()
    for _ in range(inbox.SUSPECT):
        assert len(claim(db, at=died)) == 3
        died += inbox.LEASE + timedelta(seconds=1)
    keep(db, *map(envelope, range(3, 5)))
    assert [[one.id for one in claim(db, at=died)] for _ in range(5)] == [[4, 5], [1], [2], [3], []]


def test_a_lease_that_ran_out_comes_back(db: Database) -> None:
    keep(db, envelope())
    assert claim(db)
    assert not claim(db, at=inbox.LEASE - timedelta(seconds=1))
    with db.read() as tx:
        assert not inbox.waits(tx, NOW)
        assert inbox.waits(tx, NOW + inbox.LEASE + timedelta(seconds=1))
    again = claim(db, at=inbox.LEASE + timedelta(seconds=1))
    assert [one.attempts for one in again] == [2]


def test_a_lease_of_a_wrong_clock_comes_back(db: Database) -> None:
    """A node whose clock is a year ahead dies with a message in hand."""
    keep(db, envelope())
    assert claim(db, at=timedelta(days=365))
    assert claim(db)


def test_what_was_put_back_waits_its_time(db: Database) -> None:
    keep(db, envelope())
    (one,) = claim(db)
    with db.write() as tx:
        inbox.put_back(tx, one.id, "a trace\0with \udc80 in it", NOW + timedelta(seconds=30))
        assert conserved(tx) == {"": 1}
    assert not claim(db, at=timedelta(seconds=29))
    assert claim(db, at=timedelta(seconds=31))[0].attempts == 2


def test_what_was_set_aside_is_for_a_person(db: Database) -> None:
    keep(db, envelope())
    (one,) = claim(db)
    with db.write() as tx:
        inbox.set_aside(tx, one.id, "a trace", NOW)
        assert conserved(tx) == {"stuck": 1}
        assert inbox.stuck(tx, untold_only=True) == [(one.id, "cop@lists.example.org", "ann@example.org", "a trace")]
        inbox.told(tx, [one.id])
        assert inbox.stuck(tx, untold_only=True) == []
        assert len(inbox.stuck(tx)) == 1
    assert not claim(db, at=timedelta(days=1))


def test_an_end_is_final(db: Database) -> None:
    """A worker whose lease ran out comes second: it must not distribute, nor bring the message back."""
    keep(db, envelope())
    (one,) = claim(db)
    with db.write() as tx:
        inbox.settle(tx, one.id, "delivered", "published", "It was published.", NOW)
    with pytest.raises(OvertakenError), db.write() as tx:
        inbox.settle(tx, one.id, "dropped", "other", "Something else.", NOW)
    with db.write() as tx:
        inbox.put_back(tx, one.id, "too late", NOW)
        inbox.set_aside(tx, one.id, "too late", NOW)
        assert conserved(tx) == {"delivered": 1}
    assert not claim(db, at=timedelta(days=1))


def test_of_two_at_once_one_settles(db: Database) -> None:
    keep(db, envelope())
    (one,) = claim(db)

    def settle(number: int) -> int:
        try:
            with db.write() as tx:
                inbox.settle(tx, one.id, "delivered", "published", str(number), NOW)
        except OvertakenError:
            return 0
        return 1

    assert sum(at_once(6, settle)) == 1


def test_what_was_held_is_settled_once_more(db: Database) -> None:
    keep(db, envelope())
    (one,) = claim(db)
    with db.write() as tx:
        inbox.settle(tx, one.id, "held", "stranger", "Not a member.", NOW)
        inbox.settle_held(tx, one.id, "delivered", "approved", "Approved.", NOW)
        assert conserved(tx) == {"delivered": 1}
    with pytest.raises(OvertakenError), db.write() as tx:
        inbox.settle_held(tx, one.id, "dropped", "discarded", "Too late.", NOW)


def test_only_the_dead_give_back_what_they_had(db: Database) -> None:
    keep(db, *map(envelope, range(4)))
    claim(db, 2, owner="a:1")
    claim(db, 2, owner="a:2")
    with db.write() as tx:
        assert inbox.owners(tx) == {"a:1", "a:2"}
        assert inbox.unclaim(tx, ["a:1"]) == 2
        assert inbox.owners(tx) == {"a:2"}
        assert conserved(tx) == {"": 4}
    assert len(claim(db)) == 2


def test_the_ledger_is_whole_whatever_happens(db: Database) -> None:
    keep(db, *map(envelope, range(12)))
    ends = ("delivered", "held", "answered", "returned", "dropped")
    for number, one in enumerate(claim(db, 9)):
        with db.write() as tx:
            if number < len(ends):
                inbox.settle(tx, one.id, ends[number], "w", "why", NOW)  # type: ignore[arg-type]
            elif number < 7:
                inbox.set_aside(tx, one.id, "trace", NOW)
            else:
                inbox.put_back(tx, one.id, "trace", NOW)
            conserved(tx)
    with db.read() as tx:
        assert conserved(tx) == {**dict.fromkeys(ends, 1), "stuck": 2, "": 5}


def test_since_when_something_waits(db: Database) -> None:
    with db.read() as tx:
        assert inbox.oldest_waiting(tx) is None
    keep(db, envelope(1, at=NOW - timedelta(hours=1)), envelope(2))
    with db.write() as tx:
        assert inbox.oldest_waiting(tx) == NOW - timedelta(hours=1)
        tx.execute(update(rows).where(rows.c.id == 1).values(state="done", ending="dropped"))
        assert inbox.oldest_waiting(tx) == NOW


def test_nothing_of_a_batch_that_failed_is_kept(db: Database) -> None:
    with pytest.raises(ZeroDivisionError), db.write() as tx:
        inbox.keep(tx, [envelope(1), envelope(2)])
        raise ZeroDivisionError
    with db.read() as tx:
        assert conserved(tx) == {}
    assert keep(db, envelope(1)) == 1
