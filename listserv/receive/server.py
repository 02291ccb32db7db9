"""One peer's connection: a hardened aiosmtpd protocol, its limits in time, and the loop that reads commands.

aiosmtpd 1.4 gives the connection, its session and STARTTLS. The command loop, the commands and the reading of messages
are ours, because its own hold a line of any length in memory, take a bare LF for a line end, tell the peer of our
exceptions, give LMTP one reply for many recipients, and know neither caps nor a limit in time. It logs to `mail.log`
at INFO who is connected; the level of that logger is for the application to set.
"""

import asyncio
import logging
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from math import inf

from aiosmtpd.smtp import SMTP

from listserv.receive import replies
from listserv.receive.admit import Admission
from listserv.receive.desk import Desk
from listserv.receive.limits import Limits
from listserv.receive.wire import CHUNK, FloodError, PeerGoneError, Wire

log = logging.getLogger(__name__)

_COMMAND_OCTETS = 512  # RFC 5321 4.5.3.1.4
_MAIL_OCTETS = _COMMAND_OCTETS + 26 + 17  # RFC 1870 3, RFC 6152 2
_TOKEN = re.compile(rb"\+[^@>\s]*")


@dataclass(slots=True)
class House:
    """What all connections of one door share."""

    desk: Desk
    hostname: str
    limits: Limits
    now: Callable[[], datetime]
    admission: Admission
    tls: ssl.SSLContext | None = None
    closing: bool = False
    open: set["Connection"] = field(default_factory=set)


class Parting(Exception):  # noqa: N818 - it is an end, not an error
    """The conversation ends with this reply."""

    def __init__(self, reply: bytes) -> None:
        super().__init__(reply)
        self.reply = reply


class Connection(SMTP):
    """One connection, from its greeting to its end.

    What is said on it is for a subclass: `obey`, `in_hand`, `late_reply`, `forget`.
    """

    protocol_name = "ESMTP"

    def __init__(self, house: House, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(None, hostname=house.hostname, tls_context=house.tls, loop=loop)
        self.house = house
        self.limits = house.limits
        self.peer = ""
        self.wire: Wire
        self.commands = 0
        self._errors = 0
        self._out = bytearray()
        self._admitted = self._at_rest = self._parted = False
        self._deadline = self._ends_at = 0.0

    async def obey(self, line: bytes) -> None:
        """Does what one command line says."""
        raise NotImplementedError

    def in_hand(self) -> bool:
        """Whether a message is under way, so that this is no moment to part."""
        raise NotImplementedError

    def late_reply(self) -> bytes:
        """What to say when the peer's time is up."""
        return replies.TOO_SLOW

    def forget(self) -> None:
        """Back to where a connection begins (RFC 3207 4.2)."""
        raise NotImplementedError

    # The protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Lets the peer in or turns it away; called again by STARTTLS once the line is encrypted."""
        if self._original_transport is not None:
            self.wire.forget()
            self.forget()
            super().connection_made(transport)
            return
        assert isinstance(transport, asyncio.Transport)
        peername = transport.get_extra_info("peername")
        self.peer = str(peername[0]) if isinstance(peername, tuple) else ""
        if self.house.closing or not self.house.admission.enter(self.peer, self.loop.time()):
            log.warning("turned %s away: %s", self.peer, "closing" if self.house.closing else "too many connections")
            transport.write((replies.CLOSING if self.house.closing else replies.TOO_MANY_CONNECTIONS) + b"\r\n")
            transport.close()
            return
        self._admitted = True
        self._ends_at = self.loop.time() + self.limits.session_s
        self.house.open.add(self)
        super().connection_made(transport)
        self.wire = Wire(self._reader)

    def connection_lost(self, error: Exception | None) -> None:
        """Gives back what the connection held. What is being kept at this moment may be kept all the same."""
        if self._admitted:
            self._admitted = False
            self.house.admission.leave(self.peer)
            self.house.open.discard(self)
            super().connection_lost(error)

    def data_received(self, data: bytes) -> None:
        """Octets from the peer; those of one that was turned away are not looked at."""
        if self._admitted:
            super().data_received(data)

    def eof_received(self) -> bool:
        """The peer has said its last word, but may still listen: what it said is answered before we close."""
        if self._admitted:
            asyncio.StreamReaderProtocol.eof_received(self)
        return self._admitted and self._tls_protocol is None  # an encrypted line cannot be half closed

    # Time

    def set_deadline(self, seconds: float) -> None:
        """Gives the peer this many seconds from now; `inf` while it is us who must do something."""
        self._deadline = self.loop.time() + seconds
        handle = self._timeout_handle
        if handle is None or handle.cancelled() or handle.when() > self._deadline:
            self._arm(self._deadline)

    def _reset_timeout(self, duration: float | None = None) -> None:
        """aiosmtpd's own way to say that the time begins anew."""
        self.set_deadline(self.limits.command_s if duration is None else duration)

    def _arm(self, at: float) -> None:
        if self._timeout_handle is not None:
            self._timeout_handle.cancel()
        self._timeout_handle = self.loop.call_at(at, self._timeout_cb)

    def _timeout_cb(self) -> None:
        """Looks whether the deadline has come, which mostly has moved on since this was armed."""
        now = self.loop.time()
        if self._deadline > now:
            self._arm(min(self._deadline, now + self.limits.command_s))
        elif self._parted:
            self.abort()
        else:
            self.hang_up(self.late_reply())

    # Endings

    def finish(self) -> None:
        """Ends the conversation when no message is in hand: now, or after the reply to that message."""
        if self._at_rest and not self.in_hand():
            self.hang_up(replies.CLOSING)

    def hang_up(self, reply: bytes) -> None:
        """Closes from outside the conversation's own task, breaking off where the peer does not even take the reply."""
        if isinstance(self.transport, asyncio.Transport) and not self._parted:
            self._parted = True
            self.transport.write(bytes(self._out) + reply + b"\r\n")
            self._out.clear()
            self.transport.close()
        self._arm(self.loop.time() + self.limits.linger_s)
        self._deadline = 0.0

    def abort(self) -> None:
        """Breaks the connection off."""
        if isinstance(self.transport, asyncio.Transport):
            self.transport.abort()

    async def ended(self) -> None:
        """Waits until the conversation is over."""
        if self._handler_coroutine is not None:
            await asyncio.wait([self._handler_coroutine])

    async def _part(self, reply: bytes) -> None:
        """Says the last reply and waits a little for the peer to go: closing with its octets unread would reset the
        connection, and the reply would be lost with it."""
        self.say(reply)
        await self.flush()
        self._parted = True
        self.set_deadline(self.limits.linger_s)
        if isinstance(self.transport, asyncio.Transport) and self.transport.can_write_eof():
            self.transport.write_eof()
            while await self._reader.read(CHUNK):
                pass

    # The conversation

    def say(self, reply: bytes) -> None:
        """Adds a reply; it is sent when there is nothing more to read (RFC 2920 3.2)."""
        self._out += reply
        self._out += b"\r\n"

    def refuse(self, reply: bytes, line: bytes = b"") -> None:
        """Says no. Raises Parting where the peer has earned too many of these."""
        log.info("refused %s %s: %s", self.peer, shown(line), reply.decode("ascii"))
        self.say(reply)
        self._errors += 1
        if self._errors > self.limits.errors:
            raise Parting(replies.TOO_MANY_ERRORS)

    async def flush(self) -> None:
        """Sends what was said."""
        if self._out:
            self._writer.write(bytes(self._out))
            self._out.clear()
            await self._writer.drain()

    async def _handle_client(self) -> None:
        """The whole conversation (aiosmtpd starts it when the connection is made)."""
        try:
            await self._part(await self._converse())
        except (PeerGoneError, ConnectionError):
            log.debug("%s went away", self.peer)
        finally:
            self.forget()
            if self.transport is not None:
                self.transport.close()
                self._parted = True
                self.set_deadline(self.limits.linger_s)

    async def _converse(self) -> bytes:
        """Takes commands until the end and gives the reply to part with. Raises PeerGoneError, ConnectionError."""
        try:
            self.say(replies.greeting(self.house.hostname, self.protocol_name))
            while True:
                line = await self._next_line()
                self.commands += 1
                if self.commands > self.limits.commands:
                    return replies.TOO_MUCH_TALK
                await self._obey_if_sound(line)
        except Parting as parting:
            return parting.reply
        except FloodError:
            return replies.FLOOD
        except (PeerGoneError, ConnectionError):
            raise
        except Exception:
            log.exception("the conversation with %s failed", self.peer)
            return replies.TROUBLE

    async def _next_line(self) -> bytes:
        """The next command line. Raises Parting where this is the moment to end."""
        if not self.in_hand():
            if self.house.closing:
                raise Parting(replies.CLOSING)
            if self.loop.time() > self._ends_at:
                raise Parting(replies.TOO_LONG_HERE)
        line = self.wire.line()
        if line is None:
            await self.flush()
            self.set_deadline(min(self.limits.command_s, max(0.0, self._last_moment() - self.loop.time())))
            self._at_rest = True
            while line is None:
                await self.wire.more()
                line = self.wire.line()
            self._at_rest = False
        return line

    def _last_moment(self) -> float:
        """When even a peer that keeps talking is cut off; one with a message in hand gets a message's time."""
        return self._ends_at + (self.limits.message_s if self.in_hand() else 0.0)

    async def _obey_if_sound(self, line: bytes) -> None:
        if len(line) > (_MAIL_OCTETS if line[:4].upper() == b"MAIL" else _COMMAND_OCTETS):
            self.refuse(replies.LONG_COMMAND, line)
        elif line.find(b"\r") != len(line) - 2:
            self.refuse(replies.BAD_LINE, line)
        else:
            await self.obey(line[:-2])

    def wait_for_us(self) -> None:
        """Stops the peer's clock: now it is for us to do something."""
        self._deadline = inf


def shown(line: bytes) -> str:
    """A command line for the log: control characters escaped, cut to 80 octets, without what follows a +, which may be
    a token."""
    return ascii(_TOKEN.sub(b"+...", line[:80].rstrip(b"\r\n")))[1:]
