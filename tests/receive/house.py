"""A house behind the door that keeps messages in a list, and a peer that sends whatever bytes a test gives it."""

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from listserv.model.envelope import Envelope
from listserv.model.mailinglist import MailingList, Route, route
from listserv.receive.batch import GroupCommit
from listserv.receive.door import Door
from listserv.receive.limits import Limits

PLACE = MailingList(1, "cop@lists.example.org", "Mobilising Knowledge")
LIST = b"cop@lists.example.org"
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HEADER = b"From: ann@member.example\r\nSubject: hello\r\n\r\n"
MESSAGE = HEADER + b"hello\r\n"
HELLO = b"EHLO peer.example\r\n"
ENVELOPE = b"MAIL FROM:<ann@member.example>\r\nRCPT TO:<" + LIST + b">\r\n"


class Desk:
    """Keeps in memory through a real group commit; `before_commit` may look at a batch, wait, or raise."""

    def __init__(self, before_commit: Callable[[list[Envelope]], None] = lambda _: None) -> None:
        self.kept: list[Envelope] = []
        self.batches: list[int] = []
        self._before = before_commit
        self.commit = GroupCommit(self._store)

    def route(self, recipient: str) -> Route | None:
        return route(recipient, {PLACE.address: PLACE})

    def is_ours(self, domain: str) -> bool:
        return domain == PLACE.domain

    async def keep(self, envelopes: Sequence[Envelope]) -> None:
        await self.commit.keep(envelopes)

    def _store(self, envelopes: list[Envelope]) -> None:
        self._before(envelopes)
        self.kept += envelopes
        self.batches.append(len(envelopes))


class Peer:
    """One raw connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def reply(self) -> bytes:
        """One whole reply; b"" where the connection has ended."""
        text = b""
        while True:
            line = await asyncio.wait_for(self.reader.readline(), 10)
            text += line
            if line[3:4] != b"-":
                return text.rstrip(b"\r\n")

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def ask(self, data: bytes) -> bytes:
        """The reply to one command."""
        await self.send(data)
        return await self.reply()

    async def rest(self) -> bytes:
        """All that comes until the other side closes."""
        return await asyncio.wait_for(self.reader.read(), 10)

    async def data(self, message: bytes) -> bytes:
        """The first reply to a message, its end included, sent after MAIL, RCPT and DATA."""
        await self.send(ENVELOPE + b"DATA\r\n")
        codes = [(await self.reply())[:3] for _ in range(3)]
        assert codes == [b"250", b"250", b"354"], codes
        return await self.ask(message)

    def reset(self) -> None:
        """Breaks off with a TCP reset."""
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def close(self) -> None:
        self.writer.close()
        try:
            await self.writer.wait_closed()
        except ConnectionError:
            return


class Street:
    """An open door with its desk, and peers to knock on it."""

    def __init__(self, door: Door, desk: Desk, lmtp_port: int, smtp_port: int) -> None:
        self.door = door
        self.desk = desk
        self.smtp_port = smtp_port
        self.lmtp_port = lmtp_port
        self._peers: list[Peer] = []

    async def knock(self, *, lmtp: bool = False) -> Peer:
        """A connection on which nothing was said or read yet."""
        peer = Peer(*await asyncio.open_connection("127.0.0.1", self.lmtp_port if lmtp else self.smtp_port))
        self._peers.append(peer)
        return peer

    async def greet(self, *, lmtp: bool = False) -> Peer:
        """A connection on which both sides have said hello."""
        peer = await self.knock(lmtp=lmtp)
        assert (await peer.reply()).startswith(b"220 ")
        assert (await peer.ask(b"LHLO peer.example\r\n" if lmtp else HELLO)).startswith(b"250-")
        return peer

    async def leave(self) -> None:
        for peer in self._peers:
            await peer.close()
        await self.door.close(1)
        await self.desk.commit.close()


@asynccontextmanager
async def street(
    desk: Desk | None = None, *, max_message_bytes: int = 26_214_400, **wanted: Any
) -> AsyncIterator[Street]:
    """Opens a door on free ports; `tls` goes to the door, all else that is wanted to its limits."""
    desk = desk or Desk()
    tls = wanted.pop("tls", None)
    door = Door(
        desk,
        hostname="lists.example.org",
        max_message_bytes=max_message_bytes,
        now=lambda: NOW,
        tls=tls,
        limits=Limits(**{"linger_s": 0.2, **wanted}),
    )
    smtp, lmtp = await door.listen_smtp("127.0.0.1", 0), await door.listen_lmtp("127.0.0.1", 0)
    road = Street(door, desk, lmtp, smtp)
    try:
        yield road
    finally:
        await road.leave()


async def until(condition: Callable[[], bool]) -> None:
    """Waits for what the door does by itself; fails after ten seconds."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - the door has no event for it
            await asyncio.sleep(0.005)
