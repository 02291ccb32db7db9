"""The door under rough hands: raw bytes, slow visitors, too many of them, and a house that cannot answer."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from listserv.app import templates
from listserv.mail import verp
from listserv.model.incoming import Incoming
from listserv.model.mailinglist import MailingList
from listserv.web.desk import NotNow, Settled
from listserv.web.door import Door
from listserv.web.limits import Limits

SECRET = b"a secret for the door"
PLACE = MailingList(1, "cop@lists.example.org", "Mobilising Knowledge")
LINK = verp.leave_page(SECRET, "", PLACE, 7).encode()
BODY = b"List-Unsubscribe=One-Click"
HOST = b"Host: lists.example.org\r\n"
PRESS = b"POST " + LINK + b" HTTP/1.1\r\n" + HOST + b"Content-Length: 26\r\n\r\n" + BODY


class Desk:
    """Notes what is pressed; may be slow, or unable."""

    def __init__(self) -> None:
        self.pressed: list[Incoming] = []
        self.takes_s = 0.0
        self.fault: Exception | None = None

    async def places(self) -> Mapping[str, MailingList]:
        return {PLACE.address: PLACE}

    async def settle(self, incoming: Incoming, now: datetime) -> Settled:
        await asyncio.sleep(self.takes_s)
        if self.fault:
            raise self.fault
        self.pressed.append(incoming)
        return Settled("left", True)


class Street:
    """The open door, and what is behind it."""

    def __init__(self, door: Door, desk: Desk, port: int) -> None:
        self.door, self.desk, self.port = door, desk, port

    async def knock(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self.port)

    async def ask(self, data: bytes) -> bytes:
        """All that comes back until the door closes."""
        reader, writer = await self.knock()
        writer.write(data)
        try:
            return await asyncio.wait_for(reader.read(), 10)
        except ConnectionError:
            return b""
        finally:
            writer.close()


@asynccontextmanager
async def street(**wanted: float) -> AsyncIterator[Street]:
    desk = Desk()
    door = Door(
        desk,
        secret=SECRET,
        public_url="https://lists.example.org",
        templates=templates(),
        now=lambda: datetime(2026, 12, 1, tzinfo=UTC),
        limits=Limits(**wanted),  # type: ignore[arg-type]
    )
    port = await door.listen("127.0.0.1", 0)
    try:
        yield Street(door, desk, port)
    finally:
        await door.close(1)


async def test_a_press_is_settled_once_and_the_visit_is_over() -> None:
    async with street() as road:
        answer = await road.ask(PRESS + PRESS)
        assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
        assert answer.count(b"HTTP/1.1") == 1
        assert len(road.desk.pressed) == 1


@pytest.mark.parametrize("declared", [b"8193", b"99999999999999999999", b"-1", b"x", b"1e3"])
async def test_a_large_body_is_refused_before_it_is_read(declared: bytes) -> None:
    async with street() as road:
        answer = await road.ask(
            b"POST " + LINK + b" HTTP/1.1\r\n" + HOST + b"Content-Length: " + declared + b"\r\n\r\n"
        )
        assert answer.split(b"\r\n")[0] in (
            b"HTTP/1.1 413 Content Too Large",
            b"HTTP/1.1 413 Request Entity Too Large",
            b"HTTP/1.1 400 Bad Request",
        )
        assert road.desk.pressed == []


async def test_a_body_whose_size_is_not_said_is_counted() -> None:
    async with street() as road:
        chunks = b"".join(b"400\r\n" + b"x" * 1024 + b"\r\n" for _ in range(9))
        answer = await road.ask(
            b"POST " + LINK + b" HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n\r\n" + chunks
        )
        assert answer.startswith(b"HTTP/1.1 413 ")
        small = b"1a\r\n" + BODY + b"\r\n0\r\n\r\n"
        answer = await road.ask(
            b"POST " + LINK + b" HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n\r\n" + small
        )
        assert answer.startswith(b"HTTP/1.1 200 ")
        assert len(road.desk.pressed) == 1


@pytest.mark.parametrize(
    "junk",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200,
        b"EHLO peer.example\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + HOST + b"X: " + b"x" * 20_000 + b"\r\n\r\n",
        b"GET /" + b"x" * 20_000,
        b"GET / HTTP/1.1\r\n" + HOST + b"".join(b"X-%d: x\r\n" % n for n in range(2_000)) + b"\r\n",
        b"POST " + LINK + b" HTTP/1.1\r\n" + HOST + b"Content-Length: 26\r\nContent-Length: 3\r\n\r\n" + BODY,
        b"POST " + LINK + b" HTTP/1.1\r\n" + HOST + b"Content-Length: 26\r\nTransfer-Encoding: xchunked\r\n\r\n" + BODY,
        b"GET /\xff HTTP/1.1\r\n" + HOST + b"\r\n",
    ],
)
async def test_what_is_no_request_is_refused_without_a_trace(junk: bytes, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)
    async with street() as road:
        answer = await road.ask(junk)
        assert answer == b"" or answer.startswith((b"HTTP/1.1 4", b"HTTP/1.1 5"))
        assert b"Traceback" not in answer
        assert road.desk.pressed == []
        assert (await road.ask(PRESS)).startswith(b"HTTP/1.1 200 ")
    assert caplog.records == []


async def test_junk_behind_a_request_ends_the_visit_quietly(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)
    async with street() as road:
        road.desk.takes_s = 0.2
        for junk in (b"\x00\x00\r\n\r\n", b"HELO\r\n\r\n" * 20):
            await road.ask(PRESS + junk)
        broken = b"POST " + LINK + b" HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"
        await road.ask(broken)
    assert caplog.records == []


async def test_an_upgrade_to_something_else_is_not_taken() -> None:
    async with street() as road:
        head = (
            b"GET / HTTP/1.1\r\n" + HOST + b"Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n"
        )
        assert (await road.ask(head)).startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize("said", [b"", b"GET / HT", PRESS[:60], PRESS[:-3]])
async def test_slow_visitors_are_cut_off(said: bytes, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)
    async with street(visit_s=0.2) as road:
        reader, writer = await road.knock()
        writer.write(said)
        begun = asyncio.get_running_loop().time()
        with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
            await asyncio.wait_for(reader.readexactly(1), 5)
        assert 0.1 < asyncio.get_running_loop().time() - begun < 2
        writer.close()
        assert road.desk.pressed == []
    assert caplog.records == []


async def test_too_many_visitors_wait_outside_and_others_come_in_later() -> None:
    async with street(connections=5, visit_s=0.5) as road:
        waiting = [await road.knock() for _ in range(5)]
        assert await road.ask(PRESS) == b""
        for _, writer in waiting:
            writer.close()
        await asyncio.sleep(0.1)
        assert (await road.ask(PRESS)).startswith(b"HTTP/1.1 200 ")


async def test_who_has_asked_is_served_when_the_door_closes_and_nobody_else() -> None:
    async with street() as road:
        road.desk.takes_s = 0.3
        idle, _ = await road.knock()
        asked = asyncio.create_task(road.ask(PRESS))
        await asyncio.sleep(0.1)
        begun = asyncio.get_running_loop().time()
        await road.door.close(3)
        assert asyncio.get_running_loop().time() - begun < 1
        assert (await asked).startswith(b"HTTP/1.1 200 ")
        assert await idle.read() == b""
        with pytest.raises(ConnectionError):
            await road.knock()


async def test_a_visitor_who_takes_for_ever_keeps_no_door_open() -> None:
    async with street() as road:
        _, writer = await road.knock()
        writer.write(PRESS[:-3])
        await asyncio.sleep(0.1)
        begun = asyncio.get_running_loop().time()
        await road.door.close(0.2)
        assert asyncio.get_running_loop().time() - begun < 1
        assert road.desk.pressed == []
        writer.close()


async def test_a_house_that_cannot_answer_now_says_so() -> None:
    async with street() as road:
        road.desk.fault = NotNow()
        answer = await road.ask(PRESS)
        assert answer.startswith(b"HTTP/1.1 503 ")
        assert b"retry-after: " in answer


async def test_a_fault_of_ours_is_logged_and_says_nothing_of_the_inside(caplog: pytest.LogCaptureFixture) -> None:
    async with street() as road:
        road.desk.fault = ZeroDivisionError("the inside")
        answer = await road.ask(PRESS)
        assert answer.startswith(b"HTTP/1.1 500 ")
        assert b"Something went wrong here" in answer
        assert b"the inside" not in answer
    assert "ZeroDivisionError" in caplog.text
    assert LINK.decode() not in caplog.text
