"""The server as a whole: however it is stopped, what is in hand comes to its end, and soon."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from shutil import copytree

import pytest

from listserv.app import App, now
from listserv.config import load
from listserv.dispatch import IN_FLIGHT
from listserv.model.letter import Letter
from listserv.server import STOPS_WITHIN_S, Server
from listserv.store import letters
from tests.faults.live import House


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("furnished")
    House(home, 9, "127.0.0.1:9").furnish()
    return home


def opened(furnished: Path, home: Path, relay: int) -> App:
    """The same house with another relay."""
    copytree(furnished, home, dirs_exist_ok=True)
    made = House(home, relay, "127.0.0.1:9")
    made.write_config()
    return App.open(load(made.config))


@asynccontextmanager
async def silent_relay() -> AsyncIterator[int]:
    """A relay that takes connections and never says a word; gives its port."""
    over = asyncio.Event()

    async def listen(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await over.wait()
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        over.set()
        server.close()


async def test_a_server_with_its_hands_full_stops_although_the_relay_is_silent(furnished: Path, tmp_path: Path) -> None:
    async with silent_relay() as port:
        with closing(opened(furnished, tmp_path, port)) as app:
            with app.db.write() as tx:
                for number in range(IN_FLIGHT):
                    letters.write(tx, 1, Letter("help", f"m{number}@x.org", {"member": True}), now())
            server = Server(app)
            running = asyncio.create_task(server.run(("send",)))
            for _ in range(200):
                if _all_in_hand(app):
                    break
                await asyncio.sleep(0.1)
            begun = time.monotonic()
            server.stop()
            await asyncio.wait_for(running, STOPS_WITHIN_S)
            assert time.monotonic() - begun < STOPS_WITHIN_S
            with app.db.read() as tx:
                assert letters.counts(tx) == {"waiting": IN_FLIGHT}


def _all_in_hand(app: App) -> bool:
    with app.db.read() as tx:
        return letters.counts(tx) == {"claimed": IN_FLIGHT}
