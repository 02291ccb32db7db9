"""The server as it runs: the doors, the workers behind them, and how they stop."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import Awaitable, Callable, Collection, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from listserv import clock
from listserv.app import App, now, templates
from listserv.model.envelope import Envelope
from listserv.model.mailinglist import Route, route
from listserv.outgoing.dispatch import Dispatch
from listserv.receive.batch import GroupCommit
from listserv.receive.desk import NoRoom
from listserv.receive.door import Door
from listserv.store.database import StoreError
from listserv.store.space import Space
from listserv.store.trouble import Trouble, full, reason, when_disk_fails
from listserv.threads import aside

if TYPE_CHECKING:
    from listserv.web import door as web

log = logging.getLogger(__name__)

ROLES = ("receive", "process", "send", "schedule", "web")
POLL_S = 1.0
"""How often we look for what another process put into the database."""

BATCHES = 20
"""How much of what is old one tick lets go of, so that the next tick comes in time."""

NOTE_EVERY = clock.JUMP / 2
"""How often it is written down that the clock ticks."""

WARM_AFTER_S = 1.0
GRACE_S = 3.0
"""How long a message that is being handed in may take when we stop."""
STOPS_WITHIN_S, LANDS_WITHIN_S = 8.0, 2.0
"""How long stopping may take: what the door and the last message leave of it is for what is on the wire."""


class DoorError(Exception):
    """A door cannot be opened; the message is a sentence for the operator."""


class Server:
    """Runs the roles in one loop; `stop` may be called from anywhere in it."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._stopping = asyncio.Event()
        self._mail_came = asyncio.Event()
        self._letters_wait = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._space = Space(app.config.data_dir)
        self._steadiness = clock.Steadiness(now, before=app.last_tick())
        self._noted_at: datetime | None = None
        self._failed = False
        self._commit: GroupCommit | None = None
        self._web: web.Door | None = None
        self.ports: tuple[int, ...] = ()
        self.web_port = 0

    async def run(self, roles: Collection[str]) -> int:
        """Serves until SIGTERM or SIGINT, finishes what is in hand, and gives the exit code.

        Raises DoorError where a port is taken.
        """
        when_disk_fails(self._app.db, self._disk_fails)
        for one in self._app.outside():
            log.warning(one.sentence)
        for name in (signal.SIGTERM, signal.SIGINT):
            self._loop.add_signal_handler(name, self.stop)
        if set(roles) == {"web"} and not self._app.config.server.web:
            log.warning("server.web is empty, so there is nothing to serve for the role web")
        self._web = await self._open_web() if "web" in roles else None
        door = await self._open() if "receive" in roles else None
        warming = self._loop.create_task(self._warm()) if "process" in roles else None
        dispatch = self._app.dispatch() if "send" in roles else None
        work = [self._process] if "process" in roles else []
        work += [partial(self._send, dispatch)] if dispatch else []
        workers = [self._loop.create_task(self._steadily(one)) for one in work]
        scheduler = clock.start(self._tick) if "schedule" in roles else None
        stopped = self._loop.create_task(self._stopping.wait())
        await asyncio.wait([stopped, *workers], return_when=asyncio.FIRST_COMPLETED)
        self.stop()
        if warming:
            await warming
        await self._finish(door, workers, dispatch, scheduler)
        return 1 if self._failed else 0

    async def _warm(self) -> None:
        """Reads what the first message would wait for, a while after the start, so that whoever calls first does not
        wait for it."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), WARM_AFTER_S)
        if self._stopping.is_set():
            return
        try:
            await asyncio.to_thread(self._app.warm)
        except Exception:  # whoever needs it will say so
            log.exception("could not read beforehand what the first message needs")

    def stop(self) -> None:
        """Begins to stop."""
        self._stopping.set()
        self._mail_came.set()
        self._letters_wait.set()

    async def _finish(
        self,
        door: Door | None,
        workers: Sequence[asyncio.Task[None]],
        dispatch: Dispatch | None,
        scheduler: clock.Ticker | None,
    ) -> None:
        begun = asyncio.get_running_loop().time()
        if scheduler:
            scheduler.shutdown(wait=False)
        if dispatch:
            dispatch.stop()
        doors = [each.close(GRACE_S) for each in (door, self._web) if each]
        await asyncio.gather(*doors)
        if self._commit:
            await self._commit.close()
        ends = await asyncio.gather(*workers, return_exceptions=True)
        if dispatch:
            spent = asyncio.get_running_loop().time() - begun
            await dispatch.close(max(LANDS_WITHIN_S, STOPS_WITHIN_S - spent))
        for fault in ends:
            if fault is not None:
                raise fault

    # ── the door ─────────────────────────────────────────────────────────────────────────────────────────────────

    async def _open(self) -> Door:
        settings = self._app.config.server
        self._commit = GroupCommit(self._keep)
        door = Door(self, hostname=settings.domain, max_message_bytes=settings.max_message_bytes, now=now)
        if settings.smtp:
            with _listening_on(settings.smtp):
                await door.listen_smtp(*host_port(settings.smtp))
        with _listening_on(settings.lmtp):
            if "/" in settings.lmtp:
                await door.listen_lmtp_socket(Path(self._app.config.folder) / settings.lmtp)
            elif settings.lmtp:
                await door.listen_lmtp(*host_port(settings.lmtp))
        self.ports = door.ports
        log.info("taking mail in", extra={"smtp": settings.smtp, "lmtp": settings.lmtp})
        return door

    async def _open_web(self) -> "web.Door | None":
        """The pages, where they are on: whoever does without them does without what serves them too."""
        settings = self._app.config.server
        if not settings.web:
            return None
        from listserv.visiting import Visiting
        from listserv.web import door as web

        desk = Visiting(self._app, self._letters_wait.set)
        door = web.Door(
            desk, secret=self._app.secret, public_url=settings.public_url, templates=templates(), now=self._app.now
        )
        with _listening_on(settings.web):
            self.web_port = await door.listen(*host_port(settings.web))
        log.info("serving pages", extra={"web": settings.web, "public_url": settings.public_url})
        if not settings.site:
            log.warning("mail names no page to leave by: server.public_url must begin with https://")
        return door

    def route(self, recipient: str) -> Route | None:
        """What an address means (`receive.Desk`)."""
        return route(recipient, self._app.lists)

    def is_ours(self, domain: str) -> bool:
        """Whether any address in this domain can be ours (`receive.Desk`)."""
        return any(place.domain == domain for place in self._app.lists.values())

    async def keep(self, envelopes: Sequence[Envelope]) -> None:
        """Returns when the message is on disk (`receive.Desk`)."""
        assert self._commit is not None
        await self._commit.keep(envelopes)

    def _keep(self, envelopes: list[Envelope]) -> None:
        """In the keeper's thread: commits a batch."""
        if not self._space.enough():
            raise NoRoom
        try:
            self._app.take_in(envelopes)
        except StoreError as error:
            self._give_up(str(error))
            raise
        except Trouble as trouble:
            if full(trouble):
                raise NoRoom from trouble
            raise
        self._loop.call_soon_threadsafe(self._mail_came.set)

    def _disk_fails(self, why: str) -> None:
        self._give_up(f"the disk failed: {why}")

    def _give_up(self, why: str) -> None:
        """From any thread: ends the server, which a supervisor starts anew."""
        if not self._failed:
            log.critical("stopping: %s", why)
            self._failed = True
            self._loop.call_soon_threadsafe(self.stop)

    # ── the workers ──────────────────────────────────────────────────────────────────────────────────────────────

    async def _steadily(self, work: Callable[[], Awaitable[None]]) -> None:
        """Works until we stop; where the database takes nothing now (a full disk, a server that restarts), it waits."""
        while not self._stopping.is_set():
            try:
                await work()
            except Trouble as trouble:
                log.error("the database cannot be used now: %s", reason(trouble))
                await self._pause()
            except StoreError as error:
                self._give_up(str(error))

    async def _pause(self) -> bool:
        """Waits before a database that fails is asked again; false where we stop."""
        await _wait(self._stopping)
        return not self._stopping.is_set()

    async def _process(self) -> None:
        while not self._stopping.is_set():
            self._mail_came.clear()
            if await asyncio.to_thread(self._app.mail_waits) and await self._app.flow.work_inbox(self._pause):
                self._letters_wait.set()
            else:
                await _wait(self._mail_came)

    async def _send(self, dispatch: Dispatch) -> None:
        while not self._stopping.is_set():
            self._letters_wait.clear()
            if not dispatch.has_room:
                await dispatch.room()
            elif not (await asyncio.to_thread(self._app.letters_wait) and await dispatch.work_outbox()):
                await _wait(self._letters_wait)

    async def _tick(self) -> None:
        steady = self._steadiness.steady()
        await aside(self._app.flow.work_due, now(), steady=steady, batches=BATCHES)
        if self._noted_at is None or abs(now() - self._noted_at) > NOTE_EVERY:
            self._noted_at = now()
            await asyncio.to_thread(self._app.note_tick, self._noted_at)
        self._letters_wait.set()


@contextlib.contextmanager
def _listening_on(where: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DoorError(f"The server cannot listen on {where}: {error.strerror or error}.") from error


async def _wait(event: asyncio.Event) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), POLL_S)


def host_port(text: str) -> tuple[str, int]:
    """ "127.0.0.1:8025" or "[::1]:8025" as host and port."""
    host, _, port = text.rpartition(":")
    return host.strip("[]"), int(port)
