"""The front door as the application sees it: listens, and closes without losing what is in hand."""

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from listserv.receive import replies
from listserv.receive.admit import Admission
from listserv.receive.desk import Desk
from listserv.receive.dialogue import SmtpDialogue
from listserv.receive.limits import Limits
from listserv.receive.lmtp import LmtpDialogue
from listserv.receive.server import House

_BACKLOG = 512


class Door:
    """Takes mail in by SMTP and LMTP, in the running loop, and hands it to the desk.

    `now` gives aware UTC time. With `tls` STARTTLS is offered. `max_message_bytes` wins over the one in `limits`.
    """

    def __init__(
        self,
        desk: Desk,
        *,
        hostname: str,
        max_message_bytes: int,
        now: Callable[[], datetime],
        tls: ssl.SSLContext | None = None,
        limits: Limits | None = None,
    ) -> None:
        limits = replace(limits or Limits(), message_bytes=max_message_bytes)
        self._house = House(desk, hostname, limits, now, Admission(limits), tls)
        self._servers: list[asyncio.Server] = []
        self._sockets: list[Path] = []

    async def listen_smtp(self, host: str, port: int) -> int:
        """Takes SMTP on this address; port 0 lets the system choose. Gives the port. Raises OSError."""
        return await self._listen(SmtpDialogue, host, port)

    async def listen_lmtp(self, host: str, port: int) -> int:
        """Takes LMTP on this address; port 0 lets the system choose. Gives the port. Raises OSError."""
        return await self._listen(LmtpDialogue, host, port)

    async def listen_lmtp_socket(self, path: Path, mode: int = 0o660) -> None:
        """Takes LMTP on a socket file, which replaces a stale one. Raises OSError."""
        loop = asyncio.get_running_loop()
        self._servers.append(
            await loop.create_unix_server(lambda: LmtpDialogue(self._house, loop), str(path), backlog=_BACKLOG)
        )
        path.chmod(mode)  # noqa: ASYNC240 - once, at start
        self._sockets.append(path)

    @property
    def ports(self) -> tuple[int, ...]:
        """The TCP ports that are listened on, in the order in which they were opened."""
        names = (socket.getsockname() for server in self._servers for socket in server.sockets)
        return tuple(dict.fromkeys(name[1] for name in names if isinstance(name, tuple)))

    @property
    def connections(self) -> int:
        """How many peers are connected now."""
        return len(self._house.open)

    async def close(self, grace_s: float) -> None:
        """Stops accepting, lets every message in hand finish for at most so many seconds, and ends all conversations.

        A message that the desk is still keeping when the time is up may be kept without its 250; the peer will send it
        again.
        """
        self._house.closing = True
        for server in self._servers:
            server.close()
        for connection in tuple(self._house.open):
            connection.finish()
        await self._all_gone(grace_s)
        for connection in tuple(self._house.open):
            connection.hang_up(replies.CLOSING)
        await self._all_gone(self._house.limits.linger_s)
        for connection in tuple(self._house.open):
            connection.abort()
        await self._all_gone(self._house.limits.linger_s)
        for path in self._sockets:
            path.unlink(missing_ok=True)

    async def _listen(self, kind: type[SmtpDialogue], host: str, port: int) -> int:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: kind(self._house, loop), host, port, backlog=_BACKLOG)
        self._servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    async def _all_gone(self, within_s: float) -> None:
        """Waits until no conversation is left, or the time is up."""
        endings = [asyncio.ensure_future(connection.ended()) for connection in self._house.open]
        if endings:
            _, late = await asyncio.wait(endings, timeout=within_s)
            for ending in late:
                ending.cancel()
