"""From the outbox to a real relay and back: what is taken, put off, refused or given up."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from itertools import pairwise
from pathlib import Path
from shutil import copytree

import pytest
from sqlalchemy import select

from listserv.app import App
from listserv.config import load
from listserv.model.intent import Wish
from listserv.model.letter import Letter, Outcome, Outgoing
from listserv.outgoing import dispatch
from listserv.send.relay import Relay
from listserv.send.retry import GIVE_UP
from listserv.send.transaction import Heard
from listserv.store import letters as outbox
from listserv.store import members
from listserv.store.tables import letters
from tests.faults.live import FACILITATOR, LIST, MEMBERS, House, copies
from tests.faults.relays import relay_beside
from tests.faults.spine import START, Spine, spine
from tests.names import Table
from tests.relays.fault import Fault, FaultRelay, Plan, Step, Verb, at

LATER = Fault(b"451 4.3.0 come later\r\n")
NEVER = Fault(b"550 5.1.1 no such user\r\n")
ANN, BOB = MEMBERS[0], MEMBERS[1]


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("furnished")
    House(home, 9, "127.0.0.1:9").furnish()
    return home


@pytest.fixture(autouse=True)
def _database(furnished: Path, tmp_path: Path) -> None:
    """A house finds its database made and its members entered, which takes most of a test's time otherwise."""
    copytree(furnished / "var", tmp_path / "var")


def to(address: str) -> Callable[[Step], bool]:
    return lambda step: f"<{address}>" in step.argument


def rows(house: Spine, address: str) -> list[tuple[str, int, str]]:
    """(state, attempts, last answer) of each letter to this address."""
    with house.app.db.read() as tx:
        found = tx.execute(select(letters).where(letters.c.address == address).order_by(letters.c.id))
        return [(row.state, row.attempts, row.reply) for row in found]


def received(relay: FaultRelay) -> Counter[str]:
    return Counter(address for one in relay.stored for address in one.recipients)


def shared(home: Path) -> None:
    """The same house with the same bytes for everybody."""
    config = home / "config.toml"
    config.write_text(config.read_text("utf-8") + "personal = false\n", "utf-8")


def reopened(house: Spine, home: Path) -> None:
    house.app.close()
    house.app = App.open(load(home / "config.toml"), now=lambda: house.clock, resolve=Table({}))


def test_every_member_gets_a_copy_of_their_own(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1, 2)
        assert house.drain()
        assert copies(relay.stored, [1, 2]) == (0, 0)
        assert len({one.sender for one in relay.stored}) == 2 * len(MEMBERS)
        assert all(len(one.recipients) == 1 for one in relay.stored)
        assert house.letters() == {"done": 2 * len(MEMBERS)}


def test_shared_copies_go_out_in_one_transaction_and_each_is_accounted_for(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        shared(tmp_path)
        reopened(house, tmp_path)
        house.posts(1)
        assert house.drain()
        [one] = relay.stored
        assert sorted(one.recipients) == sorted(MEMBERS)
        assert house.letters() == {"done": len(MEMBERS)}


def test_of_shared_copies_one_refused_address_is_its_own_trouble(tmp_path: Path) -> None:
    plan = at("RCPT", NEVER, times=-1, only=to(BOB))
    with relay_beside(FaultRelay(plan)) as relay, spine(tmp_path, relay.port) as house:
        shared(tmp_path)
        reopened(house, tmp_path)
        house.posts(1)
        assert house.drain()
        assert received(relay) == {ANN: 1, FACILITATOR: 1}
        assert [state for state, _, _ in rows(house, BOB)] == ["failed"]


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA", "DOT"])
def test_what_is_put_off_waits_and_is_tried_again_with_back_off(tmp_path: Path, verb: str) -> None:
    plan: Plan = at(verb, LATER, times=len(MEMBERS))  # type: ignore[arg-type]
    with relay_beside(FaultRelay(plan)) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1)
        assert not house.drain()
        state, attempts, reply = rows(house, ANN)[0]
        assert (state, attempts) == ("waiting", 1)
        assert "come later" in reply
        assert not house.drain()
        assert rows(house, ANN)[0][1] == 1
        house.clock += timedelta(minutes=2)
        assert house.drain()
        assert copies(relay.stored, [1]) == (0, 0)


def test_the_waits_grow(tmp_path: Path) -> None:
    with relay_beside(FaultRelay(at("RCPT", LATER, times=-1))) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1)
        tried, last = [], 0
        for _ in range(40):
            house.drain()
            attempts = rows(house, ANN)[0][1]
            if attempts > last:
                tried.append(house.clock)
            last = attempts
            house.clock += timedelta(minutes=10)
        waits = [after - before for before, after in pairwise(tried)]
        assert waits == sorted(waits)
        assert waits[-1] >= timedelta(hours=1)


def test_one_bad_recipient_does_not_delay_the_others(tmp_path: Path) -> None:
    plan = at("RCPT", LATER, times=-1, only=to(BOB))
    with relay_beside(FaultRelay(plan)) as relay, spine(tmp_path, relay.port) as house:
        house.posts(*range(1, 6))
        assert not house.drain()
        assert received(relay) == {ANN: 5, FACILITATOR: 5}
        assert {state for state, _, _ in rows(house, BOB)} == {"waiting"}


def test_what_is_refused_for_good_counts_as_a_bounce_once_a_day(tmp_path: Path) -> None:
    plan = at("RCPT", NEVER, times=-1, only=to(BOB))
    with relay_beside(FaultRelay(plan)) as relay, spine(tmp_path, relay.port) as house:
        for day in range(3):
            house.posts(2 * day, 2 * day + 1)
            assert house.drain()
            house.clock += timedelta(days=1)
        with house.app.db.read() as tx:
            bob = members.by_address(tx, 1, BOB)
            assert bob is not None
            assert members.bounce_state(tx, bob.id)[0] == 3
        assert {state for state, _, _ in rows(house, BOB)} == {"failed"}
        assert received(relay)[ANN] == 6


def test_after_five_such_days_nothing_more_is_sent_there_and_the_facilitator_is_told(tmp_path: Path) -> None:
    plan = at("RCPT", NEVER, times=-1, only=to(BOB))
    with relay_beside(FaultRelay(plan)) as relay, spine(tmp_path, relay.port) as house:
        for day in range(7):
            house.posts(day)
            house.drain()
            house.clock += timedelta(days=1)
        house.drain()
        assert len(rows(house, BOB)) == 5
        told = [one for one in relay.stored if one.recipients == (FACILITATOR,) and b"comes back" in one.data]
        assert len(told) == 1


def test_a_refusal_of_the_message_counts_against_nobody(tmp_path: Path) -> None:
    spam = Fault(b"550 5.7.1 looks like spam\r\n")
    with relay_beside(FaultRelay(at("DOT", spam, times=-1))) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1)
        house.drain()
        with house.app.db.read() as tx:
            bob = members.by_address(tx, 1, BOB)
            assert bob is not None
            assert members.bounce_state(tx, bob.id)[0] == 0


# ── what the relay says of us, or of a whole message ─────────────────────────────────────────────────────────────────

POLICY = Fault(b"550 5.7.1 looks like spam\r\n")
MINUTES = (0, 2, 6, 16)


def told(relay: FaultRelay, *words: str) -> int:
    """How many letters went out with all of these words."""
    texts = [message_from_bytes(one.data, policy=default).get_body(("plain",)) for one in relay.stored]
    flowing = [" ".join(body.get_content().split()) for body in texts if body is not None]
    return sum(all(word in text for word in words) for text in flowing)


def tries(house: Spine) -> None:
    """Sends what is due now, and at the first few moments at which it is tried again."""
    start = house.clock
    for minutes in MINUTES:
        house.moves(start + timedelta(minutes=minutes) - house.clock)
        house.drain()


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        ("MAIL", b"550 5.7.1 not from you"),
        ("MAIL", b"501 5.1.7 bad sender"),
        ("RCPT", b"554 5.7.1 <x@one.example>: Relay access denied"),
        ("RCPT", b"550 5.7.1 Unable to relay"),
        ("RCPT", b"550 relay not permitted"),
        ("RCPT", b"550 Authentication is required for relay"),
        ("RCPT", b"550 5.7.60 SMTP; Client does not have permissions to send as this sender"),
        ("RCPT", b"554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied"),
        ("RCPT", b"550 5.7.1 rejected by policy"),
        ("DOT", b"554 5.6.0 the filter is broken"),
        ("DOT", b"554 Transaction failed"),
        ("DATA", b"554 5.7.1 no"),
    ],
)
def test_what_the_relay_says_of_every_letter_is_the_relays_trouble_and_waits(
    tmp_path: Path, verb: Verb, said: bytes
) -> None:
    wrong = True
    plan: Plan = lambda step: Fault(said + b"\r\n") if wrong and step.verb == verb else None  # noqa: E731
    with relay_beside(FaultRelay(plan)) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1, 2)
        tries(house)
        house.moves(timedelta(days=4))
        assert not house.drain()
        assert house.letters() == {"waiting": 2 * len(MEMBERS)}
        with house.app.db.read() as tx:
            assert said.decode() in outbox.retrying(tx)[1]
            bob = members.by_address(tx, 1, BOB)
            assert bob is not None
            assert members.bounce_state(tx, bob.id)[0] == 0
        wrong = False
        house.moves(timedelta(hours=5))
        assert house.drain()
        assert copies(relay.stored, [1, 2]) == (0, 0)


def test_one_poison_post_holds_up_no_other_and_is_given_up_and_the_facilitator_told_once(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        poison = b"This is post 1."
        relay.refuse = lambda data: b"550 5.7.1 looks like spam\r\n" if poison in data else b""
        house.posts(1)
        tries(house)
        assert house.letters() == {"waiting": len(MEMBERS)}
        for number in (2, 3):
            house.posts(number)
            house.drain()
            house.moves(timedelta(hours=4, minutes=2))
            house.drain()
        assert copies(relay.stored, [2, 3]) == (0, 0)
        assert [state for state, _, _ in rows(house, BOB)] == ["failed", "done", "done"]
        for _ in range(3):
            house.moves(timedelta(hours=1))
            house.drain()
        assert told(relay, "3 of 3 copies", "looks like spam") == 1
        assert not house.letters().get("waiting")


def test_a_poison_post_on_a_quiet_list_is_tried_for_five_days_and_no_longer(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        relay.refuse = lambda data: b"550 5.7.1 looks like spam\r\n" if b"This is post 1." in data else b""
        house.posts(1)
        house.drain()
        while house.clock <= START + GIVE_UP + timedelta(hours=5):
            house.moves(timedelta(hours=4, minutes=2))
            house.drain()
        house.moves(timedelta(hours=1))
        house.drain()
        assert {state for state, _, _ in rows(house, BOB)} == {"failed"}
        assert told(relay, "3 of 3 copies", "looks like spam") == 1


def test_one_recipient_whose_mail_is_refused_by_policy_is_given_up_and_nobody_told(tmp_path: Path) -> None:
    plan = at("RCPT", POLICY, times=-1, only=to(BOB))
    with relay_beside(FaultRelay(plan)) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1)
        house.drain()
        for number in (2, 3, 4):
            house.moves(timedelta(hours=1))
            house.posts(number)
            house.drain()
        house.moves(timedelta(hours=1))
        house.drain()
        assert [state for state, _, _ in rows(house, BOB)][:2] == ["failed", "failed"]
        assert received(relay) == {ANN: 4, FACILITATOR: 4}


def test_a_post_that_is_too_large_for_the_relay_is_not_tried_again_and_the_facilitator_told(tmp_path: Path) -> None:
    too_large = Fault(b"552 5.3.4 Message size exceeds fixed limit\r\n")
    plan = at("MAIL", too_large, times=len(MEMBERS))
    with relay_beside(FaultRelay(plan)) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1)
        assert house.drain()
        house.moves(timedelta(minutes=1))
        house.drain()
        assert told(relay, "3 of 3 copies", "exceeds fixed limit") == 1


def test_a_relay_that_is_mended_in_the_midst_of_a_post_loses_none_of_it(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1)
        relay.plan = lambda step: POLICY if step.verb == "RCPT" and not step.argument.count("ann@") else None
        for _ in range(3):
            house.drain()
            house.moves(timedelta(minutes=20))
        relay.plan = lambda step: None
        house.moves(timedelta(hours=1))
        assert house.drain()
        assert copies(relay.stored, [1]) == (0, 0)


def test_after_five_days_it_is_given_up_and_the_operator_told_once(tmp_path: Path) -> None:
    plan = at("RCPT", LATER, times=-1, only=to(BOB))
    with relay_beside(FaultRelay(plan)) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1, 2)
        house.drain()
        while house.clock <= START + GIVE_UP + timedelta(hours=5):
            house.moves(timedelta(hours=4, minutes=2))
            house.drain()
        assert {state for state, _, _ in rows(house, BOB)} == {"failed"}
        for _ in range(2):
            house.moves(timedelta(hours=1))
            house.drain()
        told = [one for one in relay.stored if one.recipients == ("operator@example.org",)]
        assert len(told) == 1
        assert BOB.encode() in told[0].data


def test_a_relay_that_is_down_loses_nothing(tmp_path: Path) -> None:
    with spine(tmp_path, 9) as house:
        house.posts(1)
        assert not house.drain()
        assert house.letters() == {"waiting": len(MEMBERS)}
        assert all("could not be written" not in reply for _, _, reply in rows(house, ANN))


def test_a_letter_that_cannot_be_written_does_not_stop_the_others(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1)
        house.drain()
        with house.app.db.write() as tx:
            tx.execute(
                letters.insert().values(
                    list_id=1, kind="no/template", address=BOB, values={}, created_at=START, next_try=START
                )
            )
        house.posts(2)
        house.drain()
        assert copies(relay.stored, [1, 2]) == (0, 0)


def test_a_letter_that_cannot_be_written_is_put_off_alone(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        with house.app.db.write() as tx:
            outbox.write(tx, 1, Letter("no/template", BOB), START)
            outbox.write(tx, 1, Letter("help", ANN, {"facilitator": False, "member": True}), START)
        house.drain()
        assert received(relay) == {ANN: 1}
        [(state, attempts, reply)] = rows(house, BOB)
        assert (state, attempts) == ("waiting", 1)
        assert "could not be written" in reply


def test_a_large_post_is_not_in_memory_once_for_each_of_its_readers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatch, "OCTETS", 1)  # whatever is in hand is too much for another copy beside it
    most = in_hand = 0
    hand_over = Relay.hand_over

    def counted(relay: Relay, outgoing: Outgoing, heard: Heard) -> object:
        nonlocal most, in_hand
        in_hand += 1
        most = max(most, in_hand)

        def landed(outcomes: tuple[Outcome, ...]) -> None:
            nonlocal in_hand
            in_hand -= 1
            heard(outcomes)

        return hand_over(relay, outgoing, landed)

    monkeypatch.setattr(Relay, "hand_over", counted)
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1, 2, 3)
        assert house.drain()
        assert copies(relay.stored, [1, 2, 3]) == (0, 0)
    assert most <= dispatch.COMPOSERS


def test_the_collected_letter_goes_out_with_a_reply_address_for_each_post(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        place = house.app.lists[LIST]
        with house.app.db.write() as tx:
            bob = members.by_address(tx, place.id, BOB)
            assert bob is not None
            members.change(tx, place.id, bob.id, {"mode": "daily"}, "bob", "mode", START)
        house.posts(1, 2)
        assert house.drain()
        assert received(relay) == {ANN: 2, FACILITATOR: 2}
        house.moves(timedelta(days=1))
        assert house.drain()
        [letter] = [one for one in relay.stored if one.recipients == (BOB,)]
        plain, html = message_from_bytes(letter.data, policy=default).iter_parts()
        assert plain.get_content().count("Answer: cop+") == 2
        assert "This is post 1." in plain.get_content()
        assert html.get_content().count('href="mailto:cop+') == 2


def test_whoever_was_added_gets_the_next_post_and_whoever_left_none(tmp_path: Path) -> None:
    with relay_beside(FaultRelay()) as relay, spine(tmp_path, relay.port) as house:
        house.app.wish(house.app.lists[LIST], Wish("add", addresses=("new@four.example",)))
        house.app.wish(house.app.lists[LIST], Wish("remove", addresses=(BOB,)))
        house.posts(1)
        assert house.drain()
        assert received(relay) == {ANN: 1, FACILITATOR: 1, "new@four.example": 1}


def test_the_outbox_says_when_to_look_again(tmp_path: Path) -> None:
    with relay_beside(FaultRelay(at("RCPT", LATER, times=-1))) as relay, spine(tmp_path, relay.port) as house:
        house.posts(1)
        house.drain()
        with house.app.db.read() as tx:
            due = outbox.next_due(tx)
        assert due is not None
        assert START < due <= START + timedelta(minutes=1)
