"""The server as a whole: however it is stopped, what is in hand comes to its end, and soon."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path
from shutil import copytree
from urllib.request import Request, urlopen

import pytest

from listserv.app import App, now
from listserv.config import load
from listserv.mail import verp
from listserv.model.letter import Letter
from listserv.outgoing.dispatch import IN_FLIGHT, Dispatch
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
                    values = {"member": True, "facilitator": False}
                    letters.write(tx, 1, Letter("help", f"m{number}@x.org", values), now())
            server = Server(app)
            running = asyncio.create_task(server.run(("send",)))
            await _until(lambda: _all_in_hand(app))
            begun = time.monotonic()
            server.stop()
            await asyncio.wait_for(running, STOPS_WITHIN_S)
            assert time.monotonic() - begun < STOPS_WITHIN_S
            with app.db.read() as tx:
                assert letters.counts(tx) == {"waiting": IN_FLIGHT}


async def test_pages_are_served_beside_everything_else_and_keep_nobody_from_stopping(
    furnished: Path, tmp_path: Path
) -> None:
    opened(furnished, tmp_path, 9).close()
    config = tmp_path / "config.toml"
    config.write_text(config.read_text("utf-8").replace("[server]", '[server]\nweb = "127.0.0.1:0"'), "utf-8")
    with closing(App.open(load(config))) as app:
        server = Server(app)
        running = asyncio.create_task(server.run(("process", "send", "web")))
        await _until(lambda: bool(server.web_port))
        place = next(iter(app.lists.values()))
        fay = app.facilitators(place)[0]
        link = verp.leave_page(app.secret, "", place, fay.id)
        url = f"http://127.0.0.1:{server.web_port}{link}"
        page = await asyncio.to_thread(urlopen, Request(url, b"choice=weekly", method="POST"), timeout=10)
        assert page.status == 200
        changed = app.member(place, fay.address)
        assert changed
        assert changed.mode == "weekly"
        _, silent = await asyncio.open_connection("127.0.0.1", server.web_port)
        silent.write(b"POST " + link.encode() + b" HTTP/1.1\r\nHost: x\r\nContent-Length: 13\r\n\r\nchoice=")
        await asyncio.sleep(0.1)
        begun = time.monotonic()
        server.stop()
        assert await asyncio.wait_for(running, STOPS_WITHIN_S) == 0
        assert time.monotonic() - begun < STOPS_WITHIN_S
        silent.close()


async def test_a_worker_that_dies_takes_nothing_along_that_is_on_the_wire(
    furnished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    landed: list[float] = []
    close = Dispatch.close

    async def closed(dispatch: Dispatch, grace: float = 8.0) -> None:
        landed.append(grace)
        await close(dispatch, grace)

    def dies() -> bool:
        raise ZeroDivisionError("a fault of ours")

    with closing(opened(furnished, tmp_path, 9)) as app:
        monkeypatch.setattr(Dispatch, "close", closed)
        monkeypatch.setattr(app, "mail_waits", dies)
        with pytest.raises(ZeroDivisionError):
            await asyncio.wait_for(Server(app).run(("process", "send")), 20)
    assert len(landed) == 1


async def test_what_cannot_be_read_beforehand_keeps_no_server_from_stopping_in_order(
    furnished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("listserv.server.WARM_AFTER_S", 0.01)
    with closing(opened(furnished, tmp_path, 9)) as app:
        server, tried = Server(app), threading.Event()

        def warm() -> None:
            tried.set()
            raise LookupError("no such language")

        monkeypatch.setattr(app, "warm", warm)
        running = asyncio.create_task(server.run(("process",)))
        await asyncio.to_thread(tried.wait, 10)
        server.stop()
        assert await asyncio.wait_for(running, 20) == 0


async def _until(holds: Callable[[], bool]) -> None:
    for _ in range(1_000):
        if holds():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not come to that in twenty seconds")


def _all_in_hand(app: App) -> bool:
    with app.db.read() as tx:
        return letters.counts(tx) == {"claimed": IN_FLIGHT}
