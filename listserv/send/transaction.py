"""One mail transaction (RFC 5321 3.3): its commands, its body, and what became of each letter."""

import asyncio
import re
from collections.abc import Callable

from listserv.model.letter import Outcome, Outgoing
from listserv.send.address import sendable
from listserv.send.offer import Offer
from listserv.send.refusal import of_us
from listserv.send.reply import Reply

Heard = Callable[[tuple[Outcome, ...]], None]

_LINE_END = re.compile(rb"\r\n|\r|\n")


def on_the_wire(data: bytes) -> bytes:
    """The data with dots stuffed, a CRLF at its end and the final dot behind it (RFC 5321 4.5.2).

    A bare CR or LF becomes CRLF: a relay that takes it for a line end could be made to see a second message behind it.
    """
    # As many line-end octets as twice the pairs: then each has its other half.
    if len(data) - len(data.translate(None, b"\r\n")) != 2 * data.count(b"\r\n"):
        data = _LINE_END.sub(b"\r\n", data)
    if b"\r\n." in data:
        data = data.replace(b"\r\n.", b"\r\n..")
    return b"".join((
        b"." if data.startswith(b".") else b"",
        data,
        b".\r\n" if not data or data.endswith(b"\r\n") else b"\r\n.\r\n",
    ))  # fmt: skip


class Transaction:
    """An `Outgoing` on its way: it collects the replies and settles `done` with one outcome for each letter.

    `heard` is called with the outcomes as they are read from the wire, before anything else is done or sent.
    """

    __slots__ = ("_asked", "_heard", "_outcomes", "_refusal", "_replies", "done", "outgoing", "tries")

    def __init__(
        self, outgoing: Outgoing, done: "asyncio.Future[tuple[Outcome, ...]]", heard: Heard = lambda _: None
    ) -> None:
        self.outgoing = outgoing
        self.done = done
        self._heard = heard
        self.tries = 0
        self._replies = 0
        self._refusal: Reply | None = None
        self._asked: list[int] = []
        self._outcomes: list[Outcome | None] = []

    @property
    def accepted(self) -> bool:
        """Whether somebody is there to receive it: a recipient that was not refused."""
        return any(outcome is None for outcome in self._outcomes)

    def commands(self, offer: Offer) -> list[bytes]:
        """MAIL, a RCPT for each recipient that can be asked for, DATA; empty where nobody is left to ask for."""
        self._replies, self._refusal = 0, None
        self._outcomes = [
            None if fault is None else self._outcome(n, *fault) for n, fault in enumerate(self._faults(offer))
        ]
        self._asked = [n for n, outcome in enumerate(self._outcomes) if outcome is None]
        if not self._asked:
            return []
        recipients = self.outgoing.recipients
        return [
            self._mail(offer),
            *[b"RCPT TO:<%b>\r\n" % recipients[n].encode() for n in self._asked],
            b"DATA\r\n",
        ]

    def _mail(self, offer: Offer) -> bytes:
        outgoing = self.outgoing
        mail = b"MAIL FROM:<%b>" % outgoing.sender.encode()
        if offer.size:
            mail += b" SIZE=%d" % len(outgoing.data)
        # Where 8BITMIME is not offered, 8-bit mail goes out all the same: every relay in use passes it on, and to
        # re-code it would break the author's bytes and every signature.
        if offer.eight_bit and not outgoing.data.isascii():
            mail += b" BODY=8BITMIME"
        if offer.utf8 and not (outgoing.sender.isascii() and "".join(outgoing.recipients).isascii()):
            mail += b" SMTPUTF8"
        return mail + b"\r\n"

    def _faults(self, offer: Offer) -> list[tuple[int, str] | None]:
        """For each recipient the code and text why it cannot be asked for, or None."""
        sender = self.outgoing.sender
        if sender and not sendable(sender):
            return [(553, "5.1.7 the sender is no address that can be written in a command")] * len(
                self.outgoing.recipients
            )
        faults: list[tuple[int, str] | None] = []
        for recipient in self.outgoing.recipients:
            if not sendable(recipient):
                faults.append((553, "5.1.3 this is no address that can be written in a command"))
            elif not offer.utf8 and not (recipient.isascii() and sender.isascii()):
                faults.append((553, "5.6.7 the relay does not take addresses beyond ASCII"))
            else:
                faults.append(None)
        return faults

    def take(self, reply: Reply) -> None:
        """Notes the reply to MAIL or the next RCPT; RFC 5321 3.3: what follows a refused MAIL fails for its reason."""
        place = self._replies - 1
        self._replies += 1
        if place < 0:
            self._refusal = None if reply.good else reply
            if self._refusal is not None:
                self._settle_open(self._refusal, at_mail=True)
        elif self._refusal is None and not reply.good:
            letter = self._asked[place]
            self._outcomes[letter] = self._outcome(letter, *_meaning(reply))

    def finish(self, reply: Reply) -> None:
        """The relay's last word: all letters not yet refused share it."""
        self._settle_open(reply, whole=reply.code >= 500)
        self.settle()

    def fail(self, why: str) -> None:
        """There was no answer: all letters not yet refused get code 0."""
        if not self._outcomes:
            self._outcomes = [None] * len(self.outgoing.letters)
        for n, outcome in enumerate(self._outcomes):
            if outcome is None:
                self._outcomes[n] = self._outcome(n, 0, why)
        self.settle()

    def settle(self) -> None:
        """Gives the outcomes to the sender; all letters must have theirs."""
        if not self.done.done():  # settled before, or its sender was cancelled
            outcomes = tuple(outcome for outcome in self._outcomes if outcome is not None)
            self._heard(outcomes)
            self.done.set_result(outcomes)

    def _settle_open(self, reply: Reply, *, at_mail: bool = False, whole: bool = False) -> None:
        code, text = _meaning(reply, at_mail=at_mail)
        self._outcomes = [
            self._outcome(n, code, text, whole=whole) if outcome is None else outcome
            for n, outcome in enumerate(self._outcomes)
        ]

    def _outcome(self, n: int, code: int, text: str, *, whole: bool = False) -> Outcome:
        return Outcome(self.outgoing.letters[n], code, text, whole)


def _meaning(reply: Reply, *, at_mail: bool = False) -> tuple[int, str]:
    if of_us(reply, at_mail=at_mail):
        return 451, str(reply)
    return reply.code, reply.text
