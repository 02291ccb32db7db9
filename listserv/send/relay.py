"""The relay as the rest of the house sees it: hand over mail, get told what became of it."""

import asyncio
import logging
import ssl
from collections import deque

from listserv.model.letter import Outcome, Outgoing
from listserv.send.dialogue import Dialogue
from listserv.send.greeting import Asking, Greeter, RefusalError, RelayError, StartTls
from listserv.send.target import target_of
from listserv.send.timeouts import Timeouts
from listserv.send.transaction import Heard, Transaction

log = logging.getLogger(__name__)

_TRIES = 3
_BARREN = 3
_PAUSE = 10.0  # seconds without opening more connections, after one was refused while others work


class Relay:
    """A few kept connections to one relay, opened when there is mail and closed when there is none for a while.

    `url` is `smtp://` or `smtps://`, with `user:password@` where it wants a login. `hostname` is what we call
    ourselves. `in_flight` is how many transactions may be under way on one connection: 1 waits for the answer to each
    final dot, 2 (the most that RFC 2920 allows) sends the next envelope behind it; with both, a connection that breaks
    leaves one message in doubt at most. A crash of ours leaves in doubt what was sent and whose answer was not heard:
    one message for each connection at most. `tls` replaces the context that is made by default.
    ValueError with one plain sentence for a setting that cannot be.
    """

    def __init__(
        self,
        url: str,
        *,
        connections: int = 4,
        starttls: StartTls = "auto",
        hostname: str = "localhost",
        timeouts: Timeouts = Timeouts(),  # noqa: B008  (frozen)
        in_flight: int = 2,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        if connections < 1:
            raise ValueError("The relay needs at least one connection.")
        if in_flight not in (1, 2):
            raise ValueError("On one connection to the relay 1 or 2 transactions can be under way.")
        if not hostname or not hostname.isascii() or any(letter <= " " for letter in hostname):
            raise ValueError("The name by which we greet the relay must be a host name.")
        self._greeter = Greeter(target_of(url), hostname, starttls, timeouts, tls)
        self._timeouts = timeouts
        self._most = connections
        self._in_flight = in_flight
        self._waiting: deque[Transaction] = deque()
        self._dialogues: list[Dialogue] = []
        self._opening_now = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._barren = 0
        self._pause_ends = 0.0
        self._closed = False

    async def send(self, outgoing: Outgoing, heard: Heard = lambda _: None) -> tuple[Outcome, ...]:
        """What became of each letter, in the order of `outgoing.letters`; never raises for what a relay may do.

        `heard` is called with the same the moment it is known: what is noted there no crash of ours can double.

        Code 0 means that no answer came: nothing was sent, or the connection broke before the answer to the final
        dot, and then the relay may have it. Replies that speak of us and not of the letter (a login that is missing, a
        sender refused, `refusal.py`) come as 451 with the relay's own code in the text: no reason to give up a letter.
        """
        return await self.hand_over(outgoing, heard)

    def hand_over(self, outgoing: Outgoing, heard: Heard) -> asyncio.Future[tuple[Outcome, ...]]:
        """The same for one who need not wait, but is told by `heard`: there is no task for each letter."""
        transaction = Transaction(outgoing, asyncio.get_running_loop().create_future(), heard)
        if self._closed:
            transaction.fail("we are closing")
            return transaction.done
        self._waiting.append(transaction)
        if len(self._waiting) == 1:  # where others wait already, no dialogue has room
            self._dispatch()
        self._open_more()
        return transaction.done

    async def probe(self, sender: str = "", recipient: str = "") -> str:
        """One sentence on how the relay greets us; RelayError with one sentence where it does not.

        Where a recipient is named, it is asked whether it would take mail for them from us, and none is sent;
        RefusalError where it would not.
        """
        greeted = await self._greeter.greet()
        asking = Asking()
        asking.connection_made(greeted.transport)
        greeted.transport.set_protocol(asking)
        try:
            if recipient:
                await self._try(asking, f"MAIL FROM:<{sender}>", f"RCPT TO:<{recipient}>")
            await asking.ask("QUIT", self._timeouts.greeting)
        finally:
            greeted.transport.abort()
        how = "certificate checked" if greeted.checked else "certificate not checked"
        secret = f"with TLS ({how})" if greeted.encrypted else "without TLS"
        login = ", takes our password" if self._greeter.target.user else ""
        return f"The relay {self._greeter.target} answers {secret}{login} and offers {greeted.offer}."

    async def _try(self, asking: Asking, *commands: str) -> None:
        for command in commands:
            reply = await asking.ask(command, self._timeouts.command)
            if reply.code >= 500:
                raise RefusalError(f"The relay {self._greeter.target} refuses our mail: to {command} it says {reply}.")

    async def close(self, grace: float = 8.0) -> None:
        """Stops: what waits gets code 0 unsent; final dots may be answered for another `grace` seconds."""
        self._closed = True
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        self._fail_waiting("we are closing")
        await asyncio.gather(*tasks, return_exceptions=True)
        dialogues = tuple(self._dialogues)
        for dialogue in dialogues:
            dialogue.leave()
        if dialogues:
            await asyncio.wait([dialogue.ended for dialogue in dialogues], timeout=grace)
        for dialogue in dialogues:
            dialogue.hang_up()

    def next(self) -> Transaction | None:
        while self._waiting:
            transaction = self._waiting.popleft()
            if not transaction.done.done():  # its sender may have been cancelled
                return transaction
        return None

    def again(self, transaction: Transaction, why: str, *, blamed: bool) -> None:
        transaction.tries += blamed
        if self._closed or transaction.tries >= _TRIES:
            transaction.fail(why)
        elif blamed:
            self._waiting.append(transaction)  # others first: it may break the next connection as well
        else:
            self._waiting.appendleft(transaction)

    def gone(self, dialogue: Dialogue, why: str) -> None:
        self._dialogues.remove(dialogue)
        self._barren = 0 if dialogue.useful else self._barren + 1
        if self._barren >= _BARREN and not any(other.useful for other in self._dialogues):
            self._fail_waiting(why)
        self._dispatch()
        self._open_more()

    def _dispatch(self) -> None:
        """Hands what waits to those with room: first to the idle ones, then behind a final dot."""
        for dialogue in sorted(self._dialogues, key=lambda dialogue: not dialogue.idle):
            if self._waiting:
                dialogue.go_on()

    def _open_more(self) -> None:
        """Opens as many connections as have something to do; none for a while where the relay wants no more."""
        if self._closed or (self._dialogues and asyncio.get_running_loop().time() < self._pause_ends):
            return
        while self._opening_now < min(len(self._waiting), self._most - len(self._dialogues)):
            self._opening_now += 1
            task = asyncio.get_running_loop().create_task(self._open())
            self._tasks.add(task)
            task.add_done_callback(self._opened)

    async def _open(self) -> None:
        try:
            greeted = await self._greeter.greet()
        except RelayError as error:
            self._opening_now -= 1
            self._refused(str(error))
            return
        except BaseException:
            self._opening_now -= 1
            raise
        self._opening_now -= 1
        dialogue = Dialogue(greeted.transport, greeted.offer, self, self._timeouts, self._in_flight)
        greeted.transport.set_protocol(dialogue)
        self._dialogues.append(dialogue)
        dialogue.go_on()

    def _opened(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("could not open a connection", exc_info=error)  # a bug of ours: those who wait shall hear of it
            self._fail_waiting(f"no connection could be opened: {error!r}")

    def _refused(self, why: str) -> None:
        """Mail waits for the connections that there are; where there are none, it is for the outbox to wait."""
        self._pause_ends = asyncio.get_running_loop().time() + _PAUSE
        if not self._dialogues and not self._opening_now:
            self._fail_waiting(why)

    def _fail_waiting(self, why: str) -> None:
        for transaction in self._taken():
            transaction.fail(why)

    def _taken(self) -> list[Transaction]:
        waiting = [transaction for transaction in self._waiting if not transaction.done.done()]
        self._waiting.clear()
        return waiting
