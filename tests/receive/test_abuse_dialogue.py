"""The abuse that a peer can do in the dialogue, by number, as raw bytes; each with the reply that it must get."""

import asyncio
import logging
import ssl
from pathlib import Path

import pytest

from tests.receive.house import ENVELOPE, HEADER, HELLO, LIST, MESSAGE, Desk, street, until
from tests.relays.certificate import self_signed

SECOND = (
    b"MAIL FROM:<evil@example.net>\r\nRCPT TO:<" + LIST + b">\r\nDATA\r\nFrom: boss@member.example\r\n\r\nsmuggled\r\n"
)


@pytest.mark.parametrize("lmtp", [False, True])
@pytest.mark.parametrize("end", [b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\r\n.\r", b"\r.\r\n"])
async def test_abuse_01_only_crlf_dot_crlf_ends_a_message(end: bytes, lmtp: bool) -> None:
    async with street() as road:
        peer = await road.greet(lmtp=lmtp)
        assert (await peer.data(HEADER + b"first" + end + SECOND + b"\r\n.\r\n")).startswith(b"550 5.5.2 ")
        assert (await peer.ask(b"NOOP\r\n")).startswith(b"250 ")
        assert road.desk.kept == []


async def test_abuse_02_nul_in_the_body() -> None:
    async with street() as road:
        peer = await road.greet()
        assert (await peer.data(HEADER + b"a\0b\r\n.\r\n")).startswith(b"550 ")
        assert road.desk.kept == []


async def test_abuse_03_bare_cr_in_a_header() -> None:
    async with street() as road:
        peer = await road.greet()
        assert (await peer.data(b"From: a@b.example\rBcc: c@d.example\r\n\r\nx\r\n.\r\n")).startswith(b"550 ")
        assert road.desk.kept == []


async def test_abuse_04_bare_lf_is_refused_over_smtp_and_mended_over_lmtp() -> None:
    bare = MESSAGE.replace(b"\r\n", b"\n") + b"..two dots stay\n"
    async with street() as road:
        peer = await road.greet()
        assert (await peer.data(bare + b"\r\n.\r\n")).startswith(b"550 5.5.2 ")
        relay = await road.greet(lmtp=True)
        assert (await relay.data(bare + b"\r\n.\r\n")).startswith(b"250 ")
        assert [envelope.raw for envelope in road.desk.kept] == [MESSAGE + b"..two dots stay\r\n\r\n"]


@pytest.mark.parametrize("end", [b"\r\n.\r\n", b""])
async def test_abuse_05_a_line_of_ten_megabytes(end: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("listserv.receive.dialogue._FAULTY_PAUSE_S", 0.2)
    async with street() as road:
        peer = await road.greet()
        assert (await peer.data(b"x" * 10_000_000 + end)).startswith(b"554 ")
        assert road.desk.kept == []


async def test_abuse_06_size_too_large_and_size_that_lies() -> None:
    async with street(max_message_bytes=100_000) as road:
        peer = await road.greet()
        assert (await peer.ask(b"MAIL FROM:<a@b.example> SIZE=100001\r\n")).startswith(b"552 ")
        assert (await peer.ask(b"MAIL FROM:<a@b.example> SIZE=10\r\n")).startswith(b"250 ")
        assert (await peer.ask(b"RCPT TO:<" + LIST + b">\r\n")).startswith(b"250 ")
        assert (await peer.ask(b"DATA\r\n")).startswith(b"354 ")
        assert (await peer.ask(HEADER + b"line\r\n" * 20_000 + b".\r\n")).startswith(b"552 ")
        assert (await peer.data(MESSAGE + b".\r\n")).startswith(b"250 ")


async def test_abuse_06_a_message_of_just_the_size_is_taken() -> None:
    full = HEADER + b"x" * (1_000 - len(HEADER) - 2) + b"\r\n"
    async with street(max_message_bytes=1_000) as road:
        peer = await road.greet()
        assert (await peer.data(full + b".\r\n")).startswith(b"250 ")
        assert (await peer.data(b"X" + full + b".\r\n")).startswith(b"552 ")


async def test_abuse_07_a_long_command() -> None:
    async with street() as road:
        peer = await road.greet()
        assert (await peer.ask(b"NOOP " + b"x" * 600 + b"\r\n")).startswith(b"500 ")
        assert (await peer.ask(b"MAIL FROM:<" + b"x" * 600 + b"@b.example>\r\n")).startswith(b"500 ")
        assert (await peer.ask(b"NOOP\r\n")).startswith(b"250 ")


async def test_abuse_07_a_command_of_ten_megabytes() -> None:
    async with street(linger_s=5) as road:
        peer = await road.greet()
        assert (await peer.ask(b"x" * 10_000_000)).startswith(b"421 ")
        assert await peer.rest() == b""


async def test_abuse_08_unknown_commands_and_noops_without_end() -> None:
    async with street() as road:
        peer = await road.greet()
        await peer.send(b"XYZZY\r\n" * 100)
        lines = (await peer.rest()).splitlines()
        assert [line[:3] for line in lines] == [b"500"] * 51 + [b"421"]
        peer = await road.greet()
        await peer.send(b"NOOP\r\n" * 10_000)
        lines = (await peer.rest()).splitlines()
        assert len(lines) == 1_000
        assert lines[-1].startswith(b"421 ")


async def test_abuse_09_commands_out_of_order() -> None:
    async with street() as road:
        peer = await road.knock()
        assert (await peer.reply()).startswith(b"220 ")
        assert (await peer.ask(b"MAIL FROM:<a@b.example>\r\n")).startswith(b"503 ")
        await peer.ask(HELLO)
        assert (await peer.ask(b"RCPT TO:<" + LIST + b">\r\n")).startswith(b"503 ")
        assert (await peer.ask(b"DATA\r\n")).startswith(b"503 ")
        assert (await peer.ask(b"MAIL FROM:<a@b.example>\r\n")).startswith(b"250 ")
        assert (await peer.ask(b"DATA\r\n")).startswith(b"503 ")
        assert (await peer.ask(b"MAIL FROM:<c@d.example>\r\n")).startswith(b"503 ")


async def test_abuse_10_the_hundred_and_first_recipient() -> None:
    async with street() as road:
        peer = await road.greet()
        await peer.ask(b"MAIL FROM:<a@b.example>\r\n")
        codes = [(await peer.ask(b"RCPT TO:<cop+%d@lists.example.org>\r\n" % n))[:3] for n in range(102)]
        assert codes == [b"250"] * 100 + [b"452"] * 2
        assert (await peer.ask(b"DATA\r\n")).startswith(b"354 ")
        assert (await peer.ask(MESSAGE + b".\r\n")).startswith(b"250 ")
        assert len(road.desk.kept) == 100


async def test_abuse_11_commands_behind_starttls_are_never_run(tmp_path: Path) -> None:
    context, certificate = self_signed(tmp_path)
    async with street(tls=context) as road:
        peer = await road.greet()
        await peer.send(b"STARTTLS\r\n" + ENVELOPE + b"DATA\r\n" + MESSAGE + b".\r\n")
        assert (await peer.reply()).startswith(b"220 ")
        await peer.writer.start_tls(ssl.create_default_context(cafile=certificate), server_hostname="127.0.0.1")
        assert (await peer.ask(b"MAIL FROM:<a@b.example>\r\n")).startswith(b"503 ")
        assert road.desk.kept == []


async def test_abuse_11_also_where_there_is_no_tls() -> None:
    async with street() as road:
        peer = await road.greet()
        assert (await peer.ask(b"STARTTLS\r\n" + ENVELOPE)).startswith(b"502 ")
        assert (await peer.ask(b"DATA\r\n")).startswith(b"503 ")


@pytest.mark.parametrize(
    "path", [b"<a@b", b"<a b@c>", b"a@b.example", b"<a@b.example>x", b"<a@evil@member.example>", b"<>>", b"<a@b..c>"]
)
async def test_abuse_12_a_sender_that_is_no_address(path: bytes) -> None:
    async with street() as road:
        peer = await road.greet()
        assert (await peer.ask(b"MAIL FROM:" + path + b"\r\n")).startswith(b"501 ")


async def test_abuse_13_long_addresses_and_source_routes() -> None:
    long = b"a" * 64 + b"@" + b".".join([b"b" * 62] * 4)
    async with street() as road:
        peer = await road.greet()
        assert (await peer.ask(b"MAIL FROM:<" + long + b">\r\n")).startswith(b"501 ")
        assert (await peer.ask(b"MAIL FROM:<@hop.example,@hop2.example:a@b.example>\r\n")).startswith(b"250 ")
        assert (await peer.ask(b"RCPT TO:<" + long + b">\r\n")).startswith(b"501 ")
        assert (await peer.ask(b"RCPT TO:<@hop.example:" + LIST + b">\r\n")).startswith(b"250 ")
        await peer.ask(b"DATA\r\n")
        await peer.ask(MESSAGE + b".\r\n")
        (envelope,) = road.desk.kept
        assert (envelope.sender, envelope.recipient) == ("a@b.example", LIST.decode())


@pytest.mark.parametrize(
    ("path", "code"),
    [
        (b"<co\0p@lists.example.org>", b"550 "),
        (b"<../cop@lists.example.org>", b"550 "),
        (b"<../../etc/passwd>", b"550 "),
        (b"<|cmd>", b"550 "),
        (b"<|cmd@lists.example.org>", b"550 "),
        (b'<"|cmd"@lists.example.org>', b"550 "),
        (b"<nobody@lists.example.org>", b"550 "),
        (b"<postmaster@lists.example.org>", b"550 "),
        (b"<postmaster>", b"550 "),
        (b"<cop@[127.0.0.1]>", b"554 5.7.1 "),
        (b"<cop@foreign.example>", b"554 5.7.1 "),
        (b"<cop%foreign.example@elsewhere.example>", b"554 5.7.1 "),
    ],
)
async def test_abuse_14_recipients_that_are_not_ours(path: bytes, code: bytes) -> None:
    async with street() as road:
        peer = await road.greet()
        await peer.ask(b"MAIL FROM:<>\r\n")
        assert (await peer.ask(b"RCPT TO:" + path + b"\r\n")).startswith(code)
        assert (await peer.ask(b"DATA\r\n")).startswith(b"503 ")


async def test_abuse_15_vrfy_and_expn_tell_nothing() -> None:
    async with street() as road:
        peer = await road.greet()
        known, unknown = await peer.ask(b"VRFY " + LIST + b"\r\n"), await peer.ask(b"VRFY nobody@b.example\r\n")
        assert known == unknown
        assert known.startswith(b"252 ")
        assert (await peer.ask(b"EXPN cop\r\n")).startswith(b"502 ")


async def test_abuse_16_bdat() -> None:
    async with street() as road:
        peer = await road.greet()
        assert (await peer.ask(b"BDAT 4 LAST\r\n")).startswith(b"502 ")


async def test_abuse_17_reset_after_the_dot_keeps_the_message_once() -> None:
    loop = asyncio.get_running_loop()
    begun, gone = asyncio.Event(), asyncio.Event()

    def wait_for_the_reset(_: object) -> None:
        loop.call_soon_threadsafe(begun.set)
        asyncio.run_coroutine_threadsafe(gone.wait(), loop).result(10)

    async with street(Desk(wait_for_the_reset)) as road:
        peer = await road.greet()
        await peer.send(ENVELOPE + b"DATA\r\n")
        for _ in range(3):
            await peer.reply()
        await peer.send(MESSAGE + b".\r\n")
        await asyncio.wait_for(begun.wait(), 10)
        peer.reset()
        await until(lambda: not road.door.connections)
        gone.set()
        await road.desk.commit.close()
        assert [envelope.raw for envelope in road.desk.kept] == [MESSAGE]


async def test_abuse_18_control_characters_are_escaped_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="listserv")
    async with street() as road:
        peer = await road.greet()
        await peer.ask(b"\x1b[31mFAKE\x07 \x9b0m\x7f\r\n")
        await peer.ask(b"MAIL FROM:<a\x1b[2J\x08@b.example>\r\n")
        await peer.ask(b"MAIL FROM:<a@b.example>\r\n")
        await peer.ask(b"RCPT TO:<cop-confirm+s3cret!x@lists.example.org.evil>\r\n")
    assert "\\x1b[31mFAKE" in caplog.text
    assert "s3cret" not in caplog.text
    assert all(" " <= letter <= "~" for record in caplog.records for letter in record.getMessage())


@pytest.mark.parametrize("line", [b"XCLIENT ADDR=127.0.0.1", b"PROXY TCP4 1.2.3.4 5.6.7.8 1 25", b"XFORWARD NAME=x"])
async def test_abuse_19_what_only_a_trusted_proxy_may_say(line: bytes) -> None:
    async with street() as road:
        peer = await road.greet()
        assert (await peer.ask(line + b"\r\n")).startswith(b"550 ")
        await peer.data(MESSAGE + b".\r\n")
        assert [envelope.peer for envelope in road.desk.kept] == ["127.0.0.1"]


@pytest.mark.parametrize(
    "header",
    [
        b"X: y\r\n" * 1_000_000,
        b"Subject: " + b"x" * 5_000_000 + b"\r\n",
        b"Subject: " + b" x\r\n" * 33_000,
        b"Subject: " + b"x" * 16_384 + b"\r\n",
        b"From: a@b.example\r\n" + b"X: y\r\n" * 1_000,
        b"X: " + b"y" * 5_000_000 + b"\r\n",
    ],
)
async def test_abuse_27_headers_without_measure(header: bytes) -> None:
    async with street() as road:
        peer = await road.greet()
        assert (await asyncio.wait_for(peer.data(header + b"\r\nx\r\n.\r\n"), 5)).startswith(b"552 ")
        assert road.desk.kept == []


@pytest.mark.parametrize(("hops", "code"), [(30, b"250 "), (31, b"554 5.4.6 ")])
async def test_abuse_34_received_fields_are_counted(hops: int, code: bytes) -> None:
    trace = b"Received: from a.example\r\n\tby b.example; Mon, 23 Nov 2026 09:00:00 +0000\r\n" * (hops - 1)
    async with street() as road:
        peer = await road.greet()
        message = trace + b"RECEIVED : x\r\n" + HEADER + b"Received: only text\r\n.\r\n"
        assert (await peer.data(message)).startswith(code)
