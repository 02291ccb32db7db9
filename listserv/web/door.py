"""The web door as the application sees it: listens, and closes when those who are being served are done.

Of uvicorn it takes the protocol alone (docs/decisions/0027-web-door.md): its server would take our signals, and wake
ten times a second.
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from listserv.web.desk import Desk
from listserv.web.limits import Limits
from listserv.web.site import Site


class _Visit(H11Protocol):
    """One connection: it serves one request, and is cut when its time is over, whatever it is about."""

    def __init__(self, config: Config, state: ServerState, limits: Limits) -> None:
        super().__init__(config, state, {}, asyncio.get_running_loop())
        self._limits = limits
        self._head = 0
        self._end: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if len(self.connections) > self._limits.connections:
            transport.abort()
        self._end = self.loop.call_later(self._limits.visit_s, transport.abort)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._end:
            self._end.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """A header that comes whole in one piece is not counted below us."""
        if self.cycle is None:
            self._head += len(data.partition(b"\r\n\r\n")[0])
            if self._head > self._limits.header_bytes:
                self.send_400_response("The request is too large.")
                return
        super().data_received(data)

    def send_400_response(self, msg: str) -> None:
        """Nobody is told twice: what comes behind a request, and is none, ends the visit."""
        if self.cycle is None:
            super().send_400_response(msg)
        else:
            self.transport.close()


class Door:
    """Serves the pages in the running loop. `now` gives aware UTC time."""

    def __init__(
        self,
        desk: Desk,
        *,
        secret: bytes,
        public_url: str,
        templates: Mapping[str, str],
        now: Callable[[], datetime],
        limits: Limits | None = None,
    ) -> None:
        self._limits = limits or Limits()
        site = Site(desk, secret=secret, public_url=public_url, templates=templates, now=now, limits=self._limits)
        self._config = _config(site.app(), self._limits)
        self._state = ServerState()
        # Nothing is kept alive, so nobody sends a press into a connection that we are just closing.
        self._state.default_headers = [(b"connection", b"close")]
        self._servers: list[asyncio.Server] = []

    async def listen(self, host: str, port: int) -> int:
        """Serves at this address; port 0 lets the system choose. Gives the port. Raises OSError."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: _Visit(self._config, self._state, self._limits), host, port)
        self._servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    @property
    def connections(self) -> int:
        """How many visitors are connected now."""
        return len(self._state.connections)

    async def close(self, grace_s: float) -> None:
        """Lets nobody in any more, serves those who have asked for at most so many seconds, and cuts the others."""
        for server in self._servers:
            server.close()
        for visit in tuple(self._state.connections):
            visit.shutdown()
        if self._state.tasks:
            await asyncio.wait(tuple(self._state.tasks), timeout=grace_s)
        for visit in tuple(self._state.connections):
            visit.transport.abort()


def _config(app: Any, limits: Limits) -> Config:
    """Without what uvicorn does by itself: no log of addresses with tokens, no headers, no proxy that is believed."""
    return Config(
        app,
        http=H11Protocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        h11_max_incomplete_event_size=limits.header_bytes,
    )
