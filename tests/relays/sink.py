"""A fast relay that takes everything: it counts, and keeps what it took in memory or in a file of JSON lines."""

import asyncio
import json
import re
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

_PATH = re.compile(rb"<([^>]*)>")


@dataclass(frozen=True, slots=True)
class Stored:
    """One message as a relay took it, dots undone."""

    sender: str
    recipients: tuple[str, ...]
    data: bytes
    parameters: str = ""
    connection: int = 0


def kept(file: Path) -> list[Stored]:
    """What a sink wrote to its file; a line cut short by a kill is left out."""
    lines = file.read_text("utf-8").split("\n")[:-1] if file.exists() else []
    rows = [json.loads(line) for line in lines]
    return [Stored(row["sender"], tuple(row["recipients"]), row["data"].encode("latin-1")) for row in rows]


@dataclass
class Sink:
    """`async with Sink() as sink`: listens on `sink.port` of 127.0.0.1. With `file` each message is appended to it
    before its 250, with `times` a line with the moment and the number of its recipients; with `keep` it is kept in
    `stored`."""

    keep: bool = True
    file: Path | None = None
    port: int = 0
    stored: list[Stored] = field(default_factory=list)
    messages: int = 0
    recipients: int = 0
    octets: int = 0
    connections: int = 0
    times: Path | None = None
    out: TextIO | None = field(default=None, repr=False)
    clock: TextIO | None = field(default=None, repr=False)
    _server: asyncio.Server | None = None

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        if self.file is not None:
            self.out = self.file.open("a", encoding="utf-8")
        if self.times is not None:
            self.clock = self.times.open("a", encoding="utf-8")
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Session(self), "127.0.0.1", self.port, backlog=1024)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
        for file in (self.out, self.clock):
            if file is not None:
                file.close()

    def take(self, sender: bytes, recipients: list[bytes], data: bytes) -> None:
        """Counts one message and keeps it as asked."""
        self.messages += 1
        self.recipients += len(recipients)
        self.octets += len(data)
        if self.clock is not None:
            self.clock.write(f"{time.time()} {len(recipients)}\n")
            self.clock.flush()
        if not self.keep and self.out is None:
            return
        message = Stored(_path(sender), tuple(_path(recipient) for recipient in recipients), without_dots(data))
        if self.keep:
            self.stored.append(message)
        if self.out is not None:
            row = {
                "sender": message.sender,
                "recipients": message.recipients,
                "data": message.data.decode("latin-1"),
            }
            self.out.write(json.dumps(row) + "\n")
            self.out.flush()


class _Session(asyncio.Protocol):
    """Reads commands and bodies out of chunks as they come; answers a whole chunk in one write."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._buffer = bytearray()
        self._sender = b""
        self._recipients: list[bytes] = []
        self._in_body = False
        self._searched = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._sink.connections += 1
        transport.write(b"220 sink ESMTP\r\n")

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        replies: list[bytes] = []
        at = 0
        while (end := self._body_end(at) if self._in_body else self._buffer.find(b"\n", at) + 1) > 0:
            piece = bytes(self._buffer[at:end])
            replies.append(self._finish(piece) if self._in_body else self._command(piece))
            at = end
        del self._buffer[:at]
        if replies:
            self._transport.write(b"".join(replies))

    def _body_end(self, at: int) -> int:
        """Where the body that begins at `at` ends, final dot included, or 0."""
        if self._buffer.startswith(b".\r\n", at):
            return at + 3
        found = self._buffer.find(b"\r\n.\r\n", at + self._searched)
        if found < 0:
            self._searched = max(len(self._buffer) - at - 4, 0)
            return 0
        return found + 5

    def _finish(self, body: bytes) -> bytes:
        self._sink.take(self._sender, self._recipients, body[:-3])
        self._in_body, self._searched, self._recipients = False, 0, []
        return b"250 2.0.0 kept\r\n"

    def _command(self, line: bytes) -> bytes:
        verb = line[:4].upper()
        if verb == b"RCPT":
            self._recipients.append(line)
            return b"250 2.1.5 recipient fine\r\n"
        if verb == b"MAIL":
            self._sender, self._recipients = line, []
            return b"250 2.1.0 sender fine\r\n"
        if verb == b"DATA":
            self._in_body = True
            return b"354 end with a dot\r\n"
        if verb == b"EHLO":
            return b"250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE 0\r\n"
        if verb == b"QUIT":
            self._transport.write(b"221 2.0.0 bye\r\n")
            self._transport.close()
            return b""
        return b"250 2.0.0 done\r\n"


def _path(command: bytes) -> str:
    found = _PATH.search(command)
    return found[1].decode("utf-8", "replace") if found else ""


def without_dots(body: bytes) -> bytes:
    """The body as it was before dots were stuffed (RFC 5321 4.5.2)."""
    return body.replace(b"\r\n.", b"\r\n")[1 if body.startswith(b".") else 0 :]
