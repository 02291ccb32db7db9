"""The faults of aiosmtpd 1.4.6 that ours does not have, one by one, on the wire."""

import asyncio
import inspect
import logging
import ssl
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP

from listserv.model.envelope import Envelope
from listserv.model.mailinglist import Route
from listserv.receive.desk import NoRoom
from tests.receive.house import ENVELOPE, HEADER, HELLO, LIST, MESSAGE, Desk, street, until
from tests.relays.certificate import self_signed


async def test_01_a_line_without_end_is_not_kept_in_memory() -> None:
    async with street(max_message_bytes=1_000_000, linger_s=5) as road:
        peer = await road.greet()
        assert (await peer.data(b"x" * 4_000_000)).startswith(b"554 ")
        assert await peer.rest() == b""


async def test_02_a_slow_commit_is_not_cut_by_the_idle_timer() -> None:
    go_on = threading.Event()

    def wait(_: object) -> None:
        go_on.wait(10)

    async with street(Desk(wait), command_s=0.1, pause_s=0.1, message_s=0.1) as road:
        peer = await road.greet()
        answer = asyncio.ensure_future(peer.data(MESSAGE + b".\r\n"))
        done, _ = await asyncio.wait([answer], timeout=0.5)
        assert not done
        go_on.set()
        assert (await answer).startswith(b"250 ")


class Broken(Desk):
    """Its answers fail as the bugs of others do."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self._error = error

    async def keep(self, envelopes: Sequence[Envelope]) -> None:
        raise self._error


@pytest.mark.parametrize(
    ("error", "code"), [(ValueError("secret"), b"451 4.3.0 "), (NoRoom(), b"452 4.3.1 "), (OSError(5, "x"), b"451 ")]
)
@pytest.mark.parametrize("lmtp", [False, True])
async def test_03_an_exception_is_a_451_that_tells_nothing(error: Exception, code: bytes, lmtp: bool) -> None:
    async with street(Broken(error)) as road:
        peer = await road.greet(lmtp=lmtp)
        reply = await peer.data(MESSAGE + b".\r\n")
        assert reply.startswith(code)
        assert b"secret" not in reply
        assert b"Error" not in reply
        assert (await peer.ask(b"NOOP\r\n")).startswith(b"250 ")


async def test_03_an_exception_while_routing_ends_the_message_only(caplog: pytest.LogCaptureFixture) -> None:
    class Lost(Desk):
        def route(self, recipient: str) -> Route | None:
            raise LookupError("secret")

    async with street(Lost()) as road:
        peer = await road.greet()
        await peer.ask(b"MAIL FROM:<a@b.example>\r\n")
        reply = await peer.ask(b"RCPT TO:<" + LIST + b">\r\n")
        assert reply.startswith(b"451 4.3.0 ")
        assert b"secret" not in reply
        assert (await peer.ask(b"MAIL FROM:<a@b.example>\r\n")).startswith(b"250 ")
    assert "LookupError: secret" in caplog.text


async def test_04_lmtp_answers_once_for_each_recipient() -> None:
    def refuse_leavers(batch: list[Envelope]) -> None:
        if any(envelope.recipient.startswith("cop-leave@") for envelope in batch):
            raise ValueError

    async with street(Desk(refuse_leavers)) as road:
        peer = await road.greet(lmtp=True)
        await peer.ask(b"MAIL FROM:<a@b.example>\r\n")
        for local in (b"cop", b"cop-leave", b"nobody", b"cop-join", b"cop"):
            await peer.ask(b"RCPT TO:<" + local + b"@lists.example.org>\r\n")
        await peer.ask(b"DATA\r\n")
        await peer.send(MESSAGE + b".\r\n")
        assert [(await peer.reply())[:3] for _ in range(4)] == [b"250", b"451", b"250", b"250"]
        assert sorted(envelope.recipient[:8] for envelope in road.desk.kept) == ["cop-join", "cop@list"]
        assert (await peer.ask(b"NOOP\r\n")).startswith(b"250 ")


async def test_04_lmtp_refuses_once_for_each_recipient_and_knows_no_helo() -> None:
    async with street() as road:
        peer = await road.greet(lmtp=True)
        assert (await peer.ask(HELLO)).startswith(b"500 ")
        await peer.ask(ENVELOPE)
        await peer.reply()
        await peer.ask(b"RCPT TO:<cop-join@lists.example.org>\r\n")
        await peer.ask(b"DATA\r\n")
        await peer.send(HEADER + b"\0\r\n.\r\n")
        assert [(await peer.reply())[:3] for _ in range(2)] == [b"550", b"550"]
        assert (await peer.ask(b"DATA\r\n")).startswith(b"503 ")


async def test_05_auth_is_neither_offered_nor_taken(tmp_path: Path) -> None:
    context, certificate = self_signed(tmp_path)
    async with street(tls=context) as road:
        peer = await road.knock()
        await peer.reply()
        offer = await peer.ask(HELLO)
        assert b"STARTTLS" in offer
        assert b"AUTH" not in offer
        assert (await peer.ask(b"AUTH PLAIN AGEAYg==\r\n")).startswith(b"502 ")
        assert (await peer.ask(b"STARTTLS\r\n")).startswith(b"220 ")
        await peer.writer.start_tls(ssl.create_default_context(cafile=certificate), server_hostname="127.0.0.1")
        offer = await peer.ask(HELLO)
        assert b"STARTTLS" not in offer
        assert b"AUTH" not in offer
        assert (await peer.ask(b"STARTTLS\r\n")).startswith(b"503 ")
        assert (await peer.data(MESSAGE + b".\r\n")).startswith(b"250 ")


@pytest.mark.parametrize(
    "line", [b"NOOP\n", b"NOOP\r\r\n", b"MAIL FROM:<a@b.example>\nRCPT TO:<x@y.example>\r\n", b"\r\n"]
)
async def test_06_a_command_ends_with_crlf_and_nothing_else(line: bytes) -> None:
    async with street() as road:
        peer = await road.greet()
        assert (await peer.ask(line)).startswith(b"500 ")


async def test_07_no_limit_is_shared_between_connections() -> None:
    async with street() as road:
        long = b"MAIL FROM:<" + b"a" * 60 + b"@b.example> SIZE=" + b"1" * 500 + b"\r\n"
        for _ in range(30):
            peer = await road.greet()
            assert (await peer.ask(long)).startswith(b"500 ")
            await peer.close()


async def test_08_talk_does_not_buy_time_for_ever() -> None:
    async with street(session_s=0.2, commands=10**9) as road:
        peer = await road.greet()
        replies = [b""]
        while replies[-1][:3] != b"421":
            replies.append(await peer.ask(b"NOOP\r\n"))
        assert replies[-1].startswith(b"421 4.4.2 ")


async def test_09_connections_are_capped_by_peer_and_in_all() -> None:
    for cap in ("connections", "connections_per_peer"):
        async with street(None, **{cap: 2}) as road:
            first, _ = await road.greet(), await road.greet()
            third = await road.knock()
            assert (await third.rest()).startswith(b"421 ")
            assert road.door.connections == 2
            assert (await first.ask(b"QUIT\r\n")).startswith(b"221 ")
            await first.close()
            await until(lambda: road.door.connections == 1)
            await road.greet()


async def test_10_errors_before_starttls_count_after_it(tmp_path: Path) -> None:
    context, certificate = self_signed(tmp_path)
    async with street(tls=context, errors=3) as road:
        peer = await road.greet()
        for _ in range(3):
            assert (await peer.ask(b"XYZZY\r\n")).startswith(b"500 ")
        await peer.ask(b"STARTTLS\r\n")
        await peer.writer.start_tls(ssl.create_default_context(cafile=certificate), server_hostname="127.0.0.1")
        assert (await peer.ask(b"XYZZY\r\n")).startswith(b"500 ")
        assert (await peer.reply()).startswith(b"421 ")


async def test_11_no_host_name_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def looked_up(name: str = "") -> str:
        asked.append(name)
        return "looked.up"

    monkeypatch.setattr("socket.getfqdn", looked_up)
    async with street() as road:
        peer = await road.knock()
        assert await peer.reply() == b"220 lists.example.org ESMTP"
    assert not asked


@pytest.mark.parametrize(("octets", "code"), [(1_002, b"250 "), (65_536, b"250 "), (65_537, b"554 ")])
async def test_12_real_mail_has_long_lines(octets: int, code: bytes) -> None:
    async with street() as road:
        peer = await road.greet()
        assert (await peer.data(HEADER + b"x" * octets + b"\r\n.\r\n")).startswith(code)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"RCPT TO:<cop@lists.example.org> NOTIFY=NEVER", b"555 "),
        (b"RCPT TO:cop@lists.example.org", b"501 "),
        (b"RCPT FROM:<cop@lists.example.org>", b"501 "),
        (b"RCPT TO:<cop@lists.example.org", b"501 "),
        (b"RCPT TO:<cop@lists.example.org>,<x@lists.example.org>", b"501 "),
        (b"RCPT TO:<cop@lists.example.org,x@lists.example.org>", b"550 "),
        (b"RCPT TO:<(comment)cop@lists.example.org>", b"550 "),
        (b"RCPT TO:<c\xc3\xb6p@lists.example.org>", b"553 "),
        (b"RCPT TO:<>", b"550 "),
        (b"rcpt to: <COP@Lists.Example.ORG>", b"250 "),
    ],
)
async def test_13_the_grammar_of_rcpt_is_strict(line: bytes, code: bytes) -> None:
    async with street() as road:
        peer = await road.greet()
        await peer.ask(b"MAIL FROM:<a@b.example>\r\n")
        assert (await peer.ask(line + b"\r\n")).startswith(code)


async def test_14_the_bytes_are_kept_as_they_came() -> None:
    raw = HEADER + b"\xff\xfe caf\xe9 \xc3\xa9\t \r\n.leading dot\r\n..two\r\n\r\n.\x1a\r\n"
    stuffed = raw.replace(b"\r\n.", b"\r\n..")
    async with street() as road:
        peer = await road.greet()
        assert (await peer.data(stuffed + b".\r\n")).startswith(b"250 ")
        assert [envelope.raw for envelope in road.desk.kept] == [raw]


def test_what_we_build_on_in_aiosmtpd_is_still_there() -> None:
    assert inspect.iscoroutinefunction(SMTP._handle_client)
    for name in ("_reset_timeout", "_timeout_cb", "smtp_STARTTLS", "connection_made", "eof_received"):
        assert callable(getattr(SMTP, name))


async def test_aiosmtpd_says_nothing_of_addresses_in_its_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="mail.log")
    async with street() as road:
        peer = await road.greet()
        await peer.data(MESSAGE + b".\r\n")
    assert "example" not in caplog.text
