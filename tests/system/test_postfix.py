"""Behind a real Postfix: mail comes in by LMTP and goes out by submission (docs/postfix.md), driven with swaks."""

import email
import email.policy
import re
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.faults.live import FACILITATOR, LIST, MEMBERS, House, copies, free_port, house, post, wait_until
from tests.faults.relays import relay_beside
from tests.relays.fault import Fault, FaultRelay, Step
from tests.system.machine import needs, program
from tests.system.postfix import Postfix, postfix
from tests.system.proxy import Wire, wire

pytestmark = needs("postfix", "swaks", root=True)

FULL, GONE = "full@four.example", "gone@five.example"


def world(step: Step) -> Fault | None:
    """The mail servers of the members: one mailbox is full at first, one does not exist."""
    if step.verb == "RCPT" and GONE in step.argument:
        return Fault(b"550 5.1.1 No such user\r\n")
    if step.verb == "RCPT" and FULL in step.argument and step.connection < 3:
        return Fault(b"452 4.2.2 Mailbox full\r\n")
    return None


@dataclass
class Street:
    """Postfix, the server behind it, and what came out into the world."""

    postfix: Postfix
    house: House
    world: FaultRelay
    wire: Wire

    def swaks(self, to: str, sender: str, *more: str) -> int:
        """Mails from outside; gives the exit code of swaks (0 taken, 24 refused at RCPT)."""
        command = [program("swaks"), "--server", f"127.0.0.1:{self.postfix.outside}", "--silent", "3"]
        command += ["--from", sender, "--to", to, "--header", f"To: {to}", *more]
        return subprocess.run(command, capture_output=True, timeout=60).returncode

    def mails(self, to: str, words: str = "") -> list[EmailMessage]:
        """What this person got, of those whose subject has these words."""
        raw = [one.data for one in self.world.stored if to in one.recipients]
        parsed = [email.message_from_bytes(data, policy=email.policy.default) for data in raw]
        return [mail for mail in parsed if isinstance(mail, EmailMessage) and words in str(mail["Subject"])]

    def wait_mail(self, to: str, words: str) -> EmailMessage:
        """The first such mail, when it has come."""
        wait_until(lambda: bool(self.mails(to, words)), f"{to} has mail about “{words}”: {self.postfix.log}", 60)
        return self.mails(to, words)[0]


@pytest.fixture
def street(tmp_path: Path) -> Iterator[Street]:
    inside = free_port()
    with ExitStack() as stack:
        sink = stack.enter_context(relay_beside(FaultRelay(world)))
        ours = stack.enter_context(house(tmp_path, inside, (*MEMBERS, FULL, GONE)))
        ours.start()
        cable = stack.enter_context(wire(ours.lmtp))
        cable.cuts = 1
        yield Street(stack.enter_context(postfix(inside, cable.port, sink.port)), ours, sink, cable)


def test_joining_and_posting_through_postfix(street: Street) -> None:
    dora = "dora@six.example"
    assert street.swaks("cop-join@lists.example.org", dora, "--body", "join") == 0
    asked = street.wait_mail(dora, "Do you want to join")
    reply_to = re.search(r"[^\s<>]+@lists\.example\.org", str(asked["Reply-To"]))
    assert reply_to is not None
    answer = ("--header", f"Subject: Re: {asked['Subject']}", "--body", "Yes")
    assert street.swaks(reply_to[0], dora, *answer) == 0
    street.wait_mail(dora, "Mobilising Knowledge")
    wait_until(lambda: dora in street.house.shell("members", LIST).stdout, "she is a member")
    assert street.swaks(LIST, dora, "--data", post(1, dora).decode()) == 0
    for member in (*MEMBERS, dora, FULL):
        street.wait_mail(member, "Post 1")
    street.house.wait_settled()
    assert copies(street.world.stored, [1], (*MEMBERS, dora, FULL)) == (0, 0)
    assert not street.mails(GONE)


def test_a_refused_recipient_comes_back_as_a_bounce_and_is_counted(street: Street) -> None:
    assert street.swaks(LIST, MEMBERS[0], "--data", post(2).decode()) == 0
    street.wait_mail(FACILITATOR, "Post 2")
    ledger = street.house.wait_for(
        lambda ledger: sum(ledger.ends.values()) > 1 and not ledger.waits, "the bounce came back", 60
    )
    assert ledger.ends["delivered"] == 1
    assert sum(ledger.ends.values()) == 2
    with street.house.database() as database, database.read() as tx:
        counted = tx.exec_driver_sql("SELECT address FROM members WHERE bounce_days > 0").scalars().all()
    assert counted == [GONE]


def test_what_postfix_resends_is_taken_once(street: Street) -> None:
    street.wire.cuts = 0
    assert street.swaks(LIST, MEMBERS[0], "--data", post(3).decode()) == 0
    wait_until(lambda: street.wire.cuts == 1, "the answer to the message was lost")
    wait_until(lambda: "lost connection" in street.postfix.log, "Postfix noticed")
    wait_until(lambda: "status=sent (250" in street.postfix.log, "Postfix handed it in again", 60)
    street.wait_mail(FULL, "Post 3")
    assert street.house.wait_settled().ends["delivered"] == 1
    assert copies(street.world.stored, [3], (*MEMBERS, FULL)) == (0, 0)


@pytest.mark.parametrize(
    "address", ["nolist@lists.example.org", "cop-nothing@lists.example.org", "cop-confirm@lists.example.org"]
)
def test_unknown_addresses_are_refused_while_the_sender_waits(street: Street, address: str) -> None:
    refused_at_rcpt = 24
    assert street.swaks(address, "stranger@seven.example") == refused_at_rcpt
    assert not street.house.ledger().ends


def test_while_the_server_is_down_postfix_keeps_the_mail(street: Street) -> None:
    assert street.swaks(LIST, MEMBERS[0], "--data", post(4).decode()) == 0
    street.house.wait_settled()
    assert street.house.stop(street.house.running[-1]) == 0
    assert street.swaks(LIST, MEMBERS[0], "--data", post(5).decode()) == 0, "the address was verified before"
    street.house.start()
    street.wait_mail(FACILITATOR, "Post 4")
    street.wait_mail(FACILITATOR, "Post 5")
    assert copies(street.world.stored, [4, 5], [FACILITATOR]) == (0, 0)
