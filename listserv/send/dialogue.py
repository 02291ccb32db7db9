"""One open connection to the relay: transactions go out pipelined, replies come back in step (RFC 2920).

On the wire at any time are at most two transactions: one whose final dot waits for its answer (`_dotted`), and behind
it the envelope of the next (`_open`). More cannot be: DATA ends a group, and a body may go out only after its 354
(RFC 2920 3.1), which comes after the answer to the dot before. So a connection that breaks leaves at most one message
in doubt.
"""

import asyncio
from collections.abc import Iterator
from typing import Protocol

from listserv.send.offer import Offer
from listserv.send.reply import Reply, ReplyReader
from listserv.send.timeouts import Timeouts
from listserv.send.transaction import Transaction, on_the_wire

_GO_AHEAD = 354
_CLOSING = 421
_LAST_WORDS = 2.0  # seconds that we wait for the answer to QUIT


class Supply(Protocol):
    """Where a dialogue gets its transactions from, and whom it tells of its end."""

    def next(self) -> Transaction | None:
        """The next transaction to begin, or None."""

    def again(self, transaction: Transaction, why: str, *, blamed: bool) -> None:
        """Takes back a transaction whose body never went out; `blamed` says that its own commands may be why."""

    def gone(self, dialogue: "Dialogue", why: str) -> None:
        """This dialogue is over."""


class Dialogue(asyncio.Protocol):
    """Speaks with the relay over one greeted connection until either side closes it."""

    def __init__(
        self, transport: asyncio.Transport, offer: Offer, supply: Supply, timeouts: Timeouts, in_flight: int
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport = transport
        self._offer = offer
        self._supply = supply
        self._timeouts = timeouts
        self._ahead = in_flight > 1 and offer.pipelining
        self._reader = ReplyReader()
        self._dotted: Transaction | None = None
        self._open: Transaction | None = None
        self._unsaid: Iterator[bytes] = iter(())  # commands of the open one, where they go one at a time
        self._unanswered = 0  # replies that MAIL, RCPT and DATA of the open one still get
        self._dirty = False  # the relay may hold an envelope that was not used
        self._resetting = False
        self._leaving = False
        self._unwritten = 0
        self._envelope_ends = 0.0
        self._deadline = 0.0
        self._pace = min(timeouts.command, timeouts.dot, timeouts.idle) / 8
        self.useful = False
        self.ended: asyncio.Future[None] = self._loop.create_future()
        self._start_clock()
        self._watch = self._loop.call_later(self._pace, self._look)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way and something could be."""
        return self._dotted is None and self._has_room()

    def _has_room(self) -> bool:
        free = self._dotted is None or self._ahead
        return free and self._open is None and not self._leaving and not self.ended.done()

    def go_on(self) -> None:
        """Begins the next transaction where there is room and there is one."""
        if self._has_room() and (group := self._begin()):
            self._transport.write(group)
            self._start_clock()

    def leave(self) -> None:
        """Begins nothing more and closes as soon as no final dot waits for its answer; `ended` tells when."""
        if self._leaving or self.ended.done():
            return
        self._leaving = True
        if self._open is None and self._dotted is None:
            self._transport.write(b"QUIT\r\n")
            self._start_clock()
        elif self._dotted is None:
            self._end("we are closing")

    def hang_up(self) -> None:
        """Closes at once."""
        self._end("we are closing")

    def data_received(self, data: bytes) -> None:
        replies = self._reader.feed(data)
        for place, reply in enumerate(replies, 1):
            if reply.code == _CLOSING:
                return self._dismissed(reply)
            if reply.code == _GO_AHEAD and (place < len(replies) or not self._reader.empty):
                return self._end("the relay answers what it was not asked")
            fault = self._take(reply)
            if fault or self.ended.done():
                return self._end(fault)
        if self._reader.fault:
            return self._end(self._reader.fault)
        return self._start_clock()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end(f"the connection broke ({exc})" if exc else "the relay closed the connection")

    def _begin(self) -> bytes:
        """Takes up the next transaction; gives what is to be written for it."""
        while (transaction := self._supply.next()) is not None:
            if commands := transaction.commands(self._offer):
                break
            transaction.settle()
        else:
            return b""
        self._open = transaction
        self._unanswered = len(commands)
        self._envelope_ends = self._loop.time() + self._timeouts.envelope
        if self._dirty:
            commands.insert(0, b"RSET\r\n")
            self._dirty, self._resetting = False, True
        if self._offer.pipelining:
            return b"".join(commands)
        self._unsaid = iter(commands)
        return next(self._unsaid)

    def _take(self, reply: Reply) -> str:
        """Hands the reply to whom it belongs; gives what is wrong with it, or ""."""
        if self._dotted is not None:
            return self._final(self._dotted, reply)
        if self._resetting:
            self._resetting = False
            self._say_next()
            return "" if reply.good else f"the relay does not reset: {reply}"
        if self._open is not None:
            return self._envelope(self._open, reply)
        if self._leaving:
            self._end("")
            return ""
        return f"the relay answers what it was not asked: {reply}"

    def _final(self, transaction: Transaction, reply: Reply) -> str:
        if reply.intermediate:
            return f"the relay answers the final dot with {reply}"
        self.useful = True
        self._dotted = None
        transaction.finish(reply)
        self._envelope_ends = self._loop.time() + self._timeouts.envelope
        if self._leaving:
            self._end("we are closing")
        elif self._open is None:
            self.go_on()
        return ""

    def _envelope(self, transaction: Transaction, reply: Reply) -> str:
        last = self._unanswered == 1
        if reply.intermediate != (last and reply.code == _GO_AHEAD) or (last and reply.good):
            return f"the relay answers {'DATA' if last else 'MAIL or RCPT'} with {reply}"
        self._unanswered -= 1
        self.useful = self.useful or reply.good
        if reply.code == _GO_AHEAD:
            self._send_body(transaction)
        elif last:
            self._give_up(transaction, reply)
        else:
            transaction.take(reply)
            if not self._offer.pipelining and self._unanswered == 1 and not transaction.accepted:
                self._give_up(transaction, reply)
            else:
                self._say_next()
        return ""

    def _say_next(self) -> None:
        command = next(self._unsaid, None)
        if command is not None:
            self._transport.write(command)

    def _send_body(self, transaction: Transaction) -> None:
        """Body, final dot and the next envelope in one write."""
        self._open, self._dotted = None, transaction
        if transaction.accepted:
            body = on_the_wire(transaction.outgoing.data)
        else:
            body = b".\r\n"  # RFC 2920 3.1: the relay waits for a body although it refused every recipient
            transaction.settle()
        self._transport.write(body + self._begin() if self._ahead and not self._leaving else body)
        self._unwritten = self._transport.get_write_buffer_size()

    def _give_up(self, transaction: Transaction, reply: Reply) -> None:
        """There will be no body."""
        self._open = None
        self._dirty = True
        transaction.finish(reply)
        self.go_on()

    def _dismissed(self, reply: Reply) -> None:
        """421 may come at any time and means that the relay hangs up (RFC 5321 3.8)."""
        if self._dotted is not None:
            transaction, self._dotted = self._dotted, None
            transaction.finish(reply)
            if self._open is not None:
                self._hand_back(str(reply), blamed=False)
        self._end(f"the relay said {reply}")

    def _hand_back(self, why: str, *, blamed: bool) -> None:
        transaction, self._open = self._open, None
        if transaction is not None:
            self._supply.again(transaction, why, blamed=blamed)

    def _end(self, why: str) -> None:
        """Closes at once. What waits for its final answer is in doubt; what has not sent its body is handed back."""
        if self.ended.done():
            return
        self.ended.set_result(None)
        self._watch.cancel()
        self._transport.abort()
        in_doubt, self._dotted = self._dotted, None
        if in_doubt is not None:
            in_doubt.fail(f"no answer to the final dot: {why}")
        self._hand_back(why, blamed=in_doubt is None and not self._leaving)
        self._supply.gone(self, why)

    def _start_clock(self) -> None:
        now = self._loop.time()
        if self._dotted is not None:
            self._deadline = now + self._timeouts.dot
        elif self._open is not None or self._resetting:
            self._deadline = min(now + self._timeouts.command, self._envelope_ends)
        else:
            self._deadline = now + (_LAST_WORDS if self._leaving else self._timeouts.idle)

    def _look(self) -> None:
        """Looks at the clock now and then: cheaper than a timer for each reply."""
        if self._loop.time() >= self._deadline:
            self._too_late()
        if not self.ended.done():
            self._watch = self._loop.call_later(self._pace, self._look)

    def _too_late(self) -> None:
        unwritten = self._transport.get_write_buffer_size()
        if self.idle:
            self.leave()
        elif unwritten < self._unwritten:  # a slow line, but it moves: the time for the dot begins when all is out
            self._unwritten = unwritten
            self._start_clock()
        else:
            why = "the relay did not answer in time"
            if self._dotted is None and self._open is not None:
                transaction, self._open = self._open, None
                transaction.fail(why)
            self._end(why)
