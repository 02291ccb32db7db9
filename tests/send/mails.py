"""Outgoing mail to test with, and short timeouts."""

from listserv.model.letter import Outcome, Outgoing
from listserv.send.timeouts import Timeouts

PATIENT = Timeouts(connect=30, greeting=30, command=30, envelope=30, dot=30, idle=5)
"""For what is to come in time, however much else the machine has to do."""
HASTY = Timeouts(connect=0.5, greeting=0.3, command=0.3, envelope=0.6, dot=0.3, idle=5)


def mail(number: int, *recipients: str, data: bytes = b"") -> Outgoing:
    """One message; its letters are number * 100 and up, its body names the number."""
    to = recipients or (f"m{number}@example.org",)
    return Outgoing(
        tuple(range(number * 100, number * 100 + len(to))),
        f"cop-bounces+{number}@lists.example.org",
        to,
        data or b"Subject: %d\r\n\r\n.hello\r\n" % number,
    )


def codes(outcomes: tuple[Outcome, ...]) -> list[int]:
    """The codes in order."""
    return [outcome.code for outcome in outcomes]
