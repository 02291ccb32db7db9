"""A relay that misbehaves as told: real sockets, one plan that may say at each step what goes wrong."""

import asyncio
import socket
import ssl
import struct
from base64 import b64decode
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Literal, Self

from tests.relays.sink import Stored, without_dots

Verb = Literal["CONNECT", "EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "BODY", "DOT", "RSET", "QUIT"]
_VERBS: tuple[Verb, ...] = ("EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "RSET", "QUIT")


@dataclass(frozen=True, slots=True)
class Step:
    """Where a conversation stands. BODY is the first octets of a body, DOT its end; both are counted from 0 as
    `message` over all connections, and so are `connection`s."""

    verb: Verb
    argument: str
    connection: int
    message: int
    sender: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens instead: first it waits for `wait`, then it says `say` in place of the right reply, then it ends
    the connection. At DOT, `store` says whether the mail was taken before all that; only 2xx or silence can mean so."""

    say: bytes = b""
    wait: asyncio.Event | None = None
    end: Literal["", "close", "reset"] = ""
    store: bool = False


Plan = Callable[[Step], Fault | None]


def at(verb: Verb, fault: Fault, *, times: int = 1, only: Callable[[Step], bool] = lambda step: True) -> Plan:
    """A plan with one fault at this verb, the first `times` times that `only` holds."""
    left = times

    def plan(step: Step) -> Fault | None:
        nonlocal left
        if step.verb != verb or left == 0 or not only(step):
            return None
        left -= 1
        return fault

    return plan


@dataclass
class FaultRelay:
    """`async with FaultRelay(plan) as relay`: listens on `relay.port` of 127.0.0.1 and records what it took.

    `stored` is all that was taken, `broken` the part of it for which no 250 was ever said. `eager` answers DATA with
    354 although every recipient was refused. `tls` offers STARTTLS, or with `implicit` begins with TLS. `users` wants
    a login. `reached[verb]` is set when a conversation first comes to that verb, "END" when one ends. `ahead` counts
    commands that came before the reply to the one before, with no PIPELINING offered. `refuse` gives what it says to
    a message of these bytes, nothing where it takes it.
    """

    plan: Plan = lambda step: None
    refuse: Callable[[bytes], bytes] = lambda data: b""
    extensions: tuple[str, ...] = ("PIPELINING", "8BITMIME", "SMTPUTF8", "SIZE 0")
    eager: bool = False
    tls: ssl.SSLContext | None = None
    implicit: bool = False
    users: Mapping[str, str] = field(default_factory=dict)
    mechanisms: str = "PLAIN LOGIN"
    port: int = 0
    stored: list[Stored] = field(default_factory=list)
    broken: list[Stored] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    connections: int = 0
    messages: int = 0
    ahead: int = 0
    reached: dict[str, asyncio.Event] = field(default_factory=lambda: defaultdict(asyncio.Event))
    _server: asyncio.Server | None = None
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def fault(self, step: Step) -> Fault | None:
        """What the plan has for this step."""
        self.reached[step.verb].set()
        return self.plan(step)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", self.port, ssl=self.tls if self.implicit else None
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self.connections += 1
        try:
            await _Session(self, reader, writer, self.connections - 1).run()
        except (ConnectionError, _EndError, asyncio.CancelledError, ssl.SSLError):
            pass  # either side hung up, as planned
        finally:
            self.reached["END"].set()
            writer.close()


class _EndError(Exception):
    """The session is over."""


class _Session:
    def __init__(
        self, relay: FaultRelay, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int
    ) -> None:
        self._relay = relay
        self._reader = reader
        self._writer = writer
        self._number = number
        self._buffer = bytearray()
        self._sender: str | None = None
        self._parameters = ""
        self._recipients: list[str] = []
        self._secure = relay.implicit
        self._known = not relay.users

    async def run(self) -> None:
        await self._answer("CONNECT", "", b"220 fault ESMTP\r\n")
        while True:
            line = (await self._line()).decode("utf-8", "replace")
            self._relay.commands.append(line)
            verb = next((verb for verb in _VERBS if line.upper().startswith(verb)), None)
            if verb is None:
                self._writer.write(b"500 5.5.2 what?\r\n")
            elif verb == "STARTTLS":
                await self._starttls()
            elif verb == "AUTH":
                await self._auth(line)
            elif verb == "DATA":
                await self._data()
            else:
                await self._answer(verb, line[4:].strip(), self._reply(verb, line))
            if verb == "QUIT":
                await self._writer.drain()
                raise _EndError
            if self._buffer and "PIPELINING" not in self._relay.extensions:
                self._relay.ahead += 1

    def _reply(self, verb: Verb, line: str) -> bytes:
        path, _, parameters = line.partition(">")
        address = path.partition("<")[2]
        match verb:
            case "EHLO" | "HELO":
                return self._offers() if verb == "EHLO" else b"250 fault\r\n"
            case "MAIL" if not self._known:
                return b"530 5.7.0 Authentication required\r\n"
            case "MAIL" if self._sender is not None:
                return b"503 5.5.1 nested MAIL command\r\n"
            case "MAIL":
                self._sender, self._parameters, self._recipients = address, parameters.strip(), []
                return b"250 2.1.0 sender fine\r\n"
            case "RCPT" if self._sender is None:
                return b"503 5.5.1 MAIL first\r\n"
            case "RCPT":
                self._recipients.append(address)
                return b"250 2.1.5 recipient fine\r\n"
            case "RSET":
                self._sender = None
                return b"250 2.0.0 clean\r\n"
            case _:
                return b"221 2.0.0 bye\r\n"

    def _offers(self) -> bytes:
        offers = ["fault", *self._relay.extensions]
        if self._relay.tls is not None and not self._secure:
            offers.append("STARTTLS")
        if self._relay.users:
            offers.append(f"AUTH {self._relay.mechanisms}")
        return b"".join(b"250-%b\r\n" % offer.encode() for offer in offers[:-1]) + b"250 %b\r\n" % offers[-1].encode()

    async def _starttls(self) -> None:
        assert self._relay.tls is not None
        if await self._answer("STARTTLS", "", b"220 2.0.0 go ahead\r\n"):
            await self._writer.start_tls(self._relay.tls)
            self._secure = True

    async def _auth(self, line: str) -> None:
        _, mechanism, *initial = line.split()
        if mechanism.upper() == "PLAIN":
            _, user, password = b64decode(initial[0]).decode().split("\0")
        else:
            self._writer.write(b"334 VXNlcm5hbWU6\r\n")
            user = b64decode(await self._line()).decode()
            self._writer.write(b"334 UGFzc3dvcmQ6\r\n")
            password = b64decode(await self._line()).decode()
        right = self._relay.users.get(user) == password
        if await self._answer("AUTH", mechanism, b"235 2.7.0 in\r\n" if right else b"535 5.7.8 no\r\n"):
            self._known = right

    async def _data(self) -> None:
        refused = not self._recipients and not self._relay.eager
        reply = b"554 5.5.1 no valid recipients\r\n" if refused else b"354 end with a dot\r\n"
        if not await self._answer("DATA", "", reply) or refused:
            return
        number, self._relay.messages = self._relay.messages, self._relay.messages + 1
        if not self._buffer:
            await self._more()
        await self._answer("BODY", "", b"", number)
        body = b""
        while (line := await self._line() + b"\r\n") != b".\r\n":
            body += line
        message = Stored(
            self._sender or "", tuple(self._recipients), without_dots(body), self._parameters, self._number
        )
        await self._end_of_data(message, number)

    async def _end_of_data(self, message: Stored, number: int) -> None:
        fault = self._relay.fault(Step("DOT", "", self._number, number, message.sender))
        if refusal := self._relay.refuse(message.data):
            fault = Fault(refusal)
        if message.recipients and (fault is None or fault.store):
            self._relay.stored.append(message)
            if fault is not None and not fault.say.startswith(b"2") and fault.end:
                self._relay.broken.append(message)
        self._sender = None
        if fault is None:
            self._writer.write(b"250 2.0.0 taken\r\n" if message.recipients else b"554 5.5.1 nobody\r\n")
        else:
            await self._play(fault, b"250 2.0.0 taken\r\n")

    async def _answer(self, verb: Verb, argument: str, reply: bytes, message: int = -1) -> bool:
        """Says the reply, or what the plan has instead; whether it was the right one."""
        fault = self._relay.fault(Step(verb, argument, self._number, message, self._sender or ""))
        if fault is None:
            self._writer.write(reply)
            return True
        if fault.say[:1] in (b"4", b"5"):  # what is refused has not happened
            if verb == "MAIL":
                self._sender = None
            elif verb == "RCPT" and self._recipients:
                self._recipients.pop()
        await self._play(fault, reply)
        return not fault.say

    async def _play(self, fault: Fault, reply: bytes) -> None:
        if fault.wait is not None:
            await fault.wait.wait()
        self._writer.write(fault.say or (b"" if fault.end else reply))
        if fault.end == "reset":
            connection: socket.socket = self._writer.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if fault.end:
            raise _EndError

    async def _line(self) -> bytes:
        while (end := self._buffer.find(b"\r\n")) < 0:
            await self._more()
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 2]
        return line

    async def _more(self) -> None:
        data = await self._reader.read(65536)
        if not data:
            raise _EndError
        self._buffer += data
