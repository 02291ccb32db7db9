"""How fast the front door accepts, every message synced before its 250: `python -m bench.accept`.

The measure is aiosmtpd itself, its own conversation and a handler that does nothing, in the same run on the same
machine. Each server and the client is a process of its own; the client keeps ten connections and sends MAIL, RCPT and
DATA in one packet. The rounds take turns, so that a busy neighbour slows both.
"""

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pysqlite3
from aiosmtpd.smtp import SMTP

from listserv.model.envelope import Envelope
from listserv.model.mailinglist import MailingList, Route, route
from listserv.receive.batch import GroupCommit
from listserv.receive.door import Door
from listserv.receive.limits import Limits

PLACE = MailingList(1, "cop@lists.example.org", "The bench")
BAR = 0.6
BODY = b"From: a@example.org\r\nSubject: bench\r\n\r\n" + (b"A line of an ordinary message, as long as most.\r\n" * 60)


class Inbox:
    """A desk over one SQLite table, WAL and FULL, and nothing else."""

    def __init__(self, path: Path) -> None:
        self._database = pysqlite3.connect(str(path), isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            self._database.execute(f"PRAGMA {pragma}")
        self._database.execute(
            "CREATE TABLE inbox (id INTEGER PRIMARY KEY, sender, recipient, raw, peer, received_at, helo)"
        )
        self._commit = GroupCommit(self._store)

    def route(self, recipient: str) -> Route | None:
        """Every address of the one list."""
        return route(recipient, {PLACE.address: PLACE})

    def is_ours(self, domain: str) -> bool:
        """The list's domain."""
        return domain == PLACE.domain

    async def keep(self, envelopes: Sequence[Envelope]) -> None:
        """Group commit."""
        await self._commit.keep(envelopes)

    def _store(self, envelopes: list[Envelope]) -> None:
        rows = [(e.sender, e.recipient, e.raw, e.peer, e.received_at.isoformat(), e.helo) for e in envelopes]
        self._database.execute("BEGIN IMMEDIATE")
        self._database.executemany("INSERT INTO inbox VALUES (NULL, ?, ?, ?, ?, ?, ?)", rows)
        self._database.execute("COMMIT")


class Nothing:
    """aiosmtpd's handler that does nothing."""

    async def handle_DATA(self, *_: object) -> str:  # noqa: N802 - aiosmtpd's name
        """Says that all is well."""
        return "250 OK"


async def serve(kind: str, path: Path) -> None:
    """Runs one server for ever, having printed its port."""
    loop = asyncio.get_running_loop()
    if kind == "nothing":
        server = await loop.create_server(lambda: SMTP(Nothing(), hostname="bench", loop=loop), "127.0.0.1", 0)
        port = int(server.sockets[0].getsockname()[1])
    else:
        door = Door(
            Inbox(path),
            hostname="bench",
            max_message_bytes=26_214_400,
            now=lambda: datetime.now(UTC),
            limits=Limits(connections=50),
        )
        port = await door.listen_smtp("127.0.0.1", 0)
    print(port, flush=True)
    await asyncio.Event().wait()


class Client(asyncio.Protocol):
    """One connection that sends so many messages, each as soon as the one before it is answered."""

    start = b"MAIL FROM:<a@example.org>\r\nRCPT TO:<cop@lists.example.org>\r\nDATA\r\n"

    def __init__(self, messages: int, done: "asyncio.Future[None]") -> None:
        self._left = messages
        self._done = done
        self._text = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Greets at once."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(b"EHLO bench\r\n")

    def data_received(self, data: bytes) -> None:
        """Goes on when a last line is in."""
        self._text += data
        if not self._text.endswith(b"\r\n"):
            return
        last = self._text[self._text.rfind(b"\r\n", 0, -2) + 2 :] if self._text.count(b"\r\n") > 1 else self._text
        if last.startswith(b"354"):
            self._text = b""
            self._transport.write(BODY + b".\r\n")
        elif last.startswith((b"250 HELP", b"250 ENHANCEDSTATUSCODES")):
            self._text = b""
            self._transport.write(self.start)
        elif last in (b"250 OK\r\n", b"250 2.0.0 Kept\r\n") and self._text == last:
            self._text = b""
            self._next()
        elif last[:1] in (b"4", b"5"):
            self._done.set_exception(RuntimeError(last.decode()))

    def _next(self) -> None:
        self._left -= 1
        if self._left:
            self._transport.write(self.start)
        else:
            self._transport.close()
            self._done.set_result(None)


async def load(port: int, messages: int, connections: int) -> float:
    """Sends them all; messages per second."""
    loop = asyncio.get_running_loop()
    started = time.perf_counter()
    ends = []
    for _ in range(connections):
        end: asyncio.Future[None] = loop.create_future()
        await loop.create_connection(lambda end=end: Client(messages // connections, end), "127.0.0.1", port)  # type: ignore[misc]
        ends.append(end)
    await asyncio.gather(*ends)
    return messages / (time.perf_counter() - started)


def start(*arguments: str) -> "subprocess.Popen[str]":
    """This file again, as a process of its own."""
    return subprocess.Popen([sys.executable, "-m", "bench.accept", *arguments], stdout=subprocess.PIPE, text=True)


def first_line(process: "subprocess.Popen[str]") -> str:
    """What it prints first."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def compare(messages: int, connections: int, rounds: int) -> float:
    """Prints each round, gives the median ratio of our rate to that of aiosmtpd doing nothing."""
    ratios = []
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        servers = [start("serve", "nothing", folder), start("serve", "door", f"{folder}/inbox.db")]
        try:
            ports = [first_line(server) for server in servers]
            for number in range(rounds + 1):
                rates = []
                for port in ports:
                    client = start("load", port, str(messages), str(connections))
                    rates.append(float(first_line(client)))
                    client.wait()
                if number:  # the first round warms up
                    ratios.append(rates[1] / rates[0])
                    print(f"do-nothing aiosmtpd {rates[0]:6.0f}/s   synced door {rates[1]:6.0f}/s   {ratios[-1]:.0%}")
        finally:
            for server in servers:
                server.kill()
                server.wait()
    return statistics.median(ratios)


def main() -> int:
    """Runs the comparison; exit status 1 below the bar."""
    words = sys.argv[1:]
    if words[:1] == ["serve"]:
        asyncio.run(serve(words[1], Path(words[2])))  # until it is killed
    if words[:1] == ["load"]:
        print(asyncio.run(load(int(words[1]), int(words[2]), int(words[3]))), flush=True)
        return 0
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=3_000)
    parser.add_argument("--connections", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    ratio = compare(options.messages, options.connections, options.rounds)
    print(f"accept: {ratio:.0%} of do-nothing aiosmtpd (bar {BAR:.0%})")
    return 0 if ratio >= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
