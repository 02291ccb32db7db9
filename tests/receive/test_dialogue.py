"""Ordinary conversations, by raw bytes and by the standard library's client."""

import asyncio
import smtplib
from pathlib import Path

import pytest

from listserv.model.envelope import Envelope
from tests.receive.house import ENVELOPE, HEADER, HELLO, LIST, MESSAGE, NOW, Peer, street, until
from tests.relays.certificate import self_signed


async def test_smtplib_delivers() -> None:
    def deliver(port: int) -> dict[str, tuple[int, bytes]]:
        with smtplib.SMTP("127.0.0.1", port, local_hostname="peer.example") as client:
            assert client.noop()[0] == 250
            to = [LIST.decode(), "cop-owner@lists.example.org", "nobody@lists.example.org"]
            return client.sendmail("ann@member.example", to, MESSAGE, mail_options=["BODY=8BITMIME"])

    async with street() as road:
        refused = await asyncio.to_thread(deliver, road.smtp_port)
        assert [(who, code) for who, (code, _) in refused.items()] == [("nobody@lists.example.org", 550)]
        both = (LIST.decode(), "cop-owner@lists.example.org")
        assert road.desk.kept == [
            Envelope("ann@member.example", recipient, MESSAGE, "127.0.0.1", NOW, "peer.example") for recipient in both
        ]


async def test_lmtplib_delivers_over_tcp_and_over_a_socket_file(tmp_path: Path) -> None:
    path = tmp_path / "lmtp"

    def deliver(host: str, port: int) -> None:
        with smtplib.LMTP(host, port, local_hostname="peer.example") as client:
            assert client.sendmail("ann@member.example", [LIST.decode()], MESSAGE) == {}

    async with street() as road:
        await road.door.listen_lmtp_socket(path)
        assert path.stat().st_mode & 0o777 == 0o660
        await asyncio.to_thread(deliver, "127.0.0.1", road.lmtp_port)
        await asyncio.to_thread(deliver, str(path), 0)
        assert [envelope.peer for envelope in road.desk.kept] == ["127.0.0.1", ""]
        assert road.door.ports == (road.smtp_port, road.lmtp_port)
    assert not path.exists()


async def test_a_client_that_pipelines_everything_and_hangs_up_is_answered() -> None:
    async with street() as road:
        peer = await road.knock()
        await peer.send(HELLO + (ENVELOPE + b"DATA\r\n" + MESSAGE + b".\r\n") * 3 + b"QUIT\r\n")
        peer.writer.write_eof()
        codes = [line[:4] for line in (await peer.rest()).splitlines() if line[3:4] == b" "]
        assert codes == [b"220 ", b"250 "] + [b"250 ", b"250 ", b"354 ", b"250 "] * 3 + [b"221 "]
        assert [envelope.raw for envelope in road.desk.kept] == [MESSAGE] * 3


async def test_what_is_offered() -> None:
    async with street(max_message_bytes=1_000) as road:
        peer = await road.knock()
        await peer.reply()
        offer = await peer.ask(HELLO)
        assert offer.replace(b"250 ", b"250-").split(b"\r\n250-")[1:] == [
            b"SIZE 1000",
            b"8BITMIME",
            b"PIPELINING",
            b"ENHANCEDSTATUSCODES",
        ]
        assert await peer.ask(b"HELO peer.example\r\n") == b"250 lists.example.org"
        assert (await peer.ask(b"EHLO\r\n")).startswith(b"501 ")
        assert (await peer.ask(b"EHLO \x1b[0m\r\n")).startswith(b"501 ")
        assert (await peer.ask(b"MAIL FROM:<a@b.example> SMTPUTF8\r\n")).startswith(b"555 ")
        assert (await peer.ask(b"MAIL FROM:<a@b.example> BODY=BINARYMIME\r\n")).startswith(b"501 ")


async def test_the_null_sender_and_an_empty_message_are_taken() -> None:
    async with street() as road:
        peer = await road.greet()
        await peer.send(b"MAIL FROM:<>\r\nRCPT TO:<" + LIST + b">\r\nDATA\r\n.\r\n")
        assert [(await peer.reply())[:3] for _ in range(4)] == [b"250", b"250", b"354", b"250"]
        assert [(envelope.sender, envelope.raw) for envelope in road.desk.kept] == [("", b"")]


async def test_a_recipient_given_twice_gets_one_copy() -> None:
    async with street() as road:
        peer = await road.greet()
        await peer.ask(b"MAIL FROM:<a@b.example>\r\n")
        for _ in range(2):
            assert (await peer.ask(b"RCPT TO:<" + LIST + b">\r\n")).startswith(b"250 ")
        await peer.ask(b"DATA\r\n")
        assert (await peer.ask(MESSAGE + b".\r\n")).startswith(b"250 ")
        assert len(road.desk.kept) == 1


async def test_rset_and_a_second_hello_forget_the_message() -> None:
    async with street() as road:
        peer = await road.greet()
        for forgetting in (b"RSET\r\n", HELLO):
            await peer.send(ENVELOPE)
            await peer.reply()
            await peer.reply()
            assert (await peer.ask(forgetting)).startswith(b"250")
            assert (await peer.ask(b"DATA\r\n")).startswith(b"503 ")


async def test_two_from_fields_are_refused() -> None:
    async with street() as road:
        peer = await road.greet()
        assert (await peer.data(b"From: a@b.example\r\nfrom : c@d.example\r\n\r\nx\r\n.\r\n")).startswith(b"550 5.6.0 ")
        assert (await peer.data(b"From: a@b.example\r\n\r\nFrom: in the text\r\n.\r\n")).startswith(b"250 ")


@pytest.mark.parametrize(
    "line", [b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"POST / HTTP/1.1\r\n\r\nMAIL FROM:<a@b.c>\r\n"]
)
async def test_a_browser_is_sent_away(line: bytes) -> None:
    async with street() as road:
        peer = await road.knock()
        await peer.reply()
        assert (await peer.ask(line)).startswith(b"421 ")
        assert await peer.rest() == b""


async def test_a_peer_that_sends_a_command_by_the_letter_is_cut_off() -> None:
    async with street(command_s=0.3) as road:
        peer = await road.greet()
        reply = asyncio.ensure_future(peer.reply())
        while not reply.done():
            peer.writer.write(b"N")
            await asyncio.sleep(0.02)
        assert reply.result().startswith(b"421 4.4.2 ")


async def test_a_peer_that_sends_a_message_by_the_letter_is_cut_off() -> None:
    async with street(message_s=0.3) as road:
        peer = await road.greet()
        await _begin(peer, HEADER)
        reply = asyncio.ensure_future(peer.reply())
        while not reply.done():
            peer.writer.write(b"x")
            await asyncio.sleep(0.02)
        assert reply.result().startswith(b"421 4.4.2 ")
        assert road.desk.kept == []


async def test_a_peer_that_stops_in_the_middle_is_cut_off() -> None:
    async with street(pause_s=0.1) as road:
        peer = await road.greet()
        assert (await peer.data(HEADER)).startswith(b"421 4.4.2 ")


async def test_a_peer_that_never_reads_is_cut_off() -> None:
    async with street(command_s=0.3, commands=10**9) as road:
        peer = await road.greet()
        peer.writer.transport.pause_reading()  # type: ignore[attr-defined]

        async def talk() -> None:
            while True:
                await peer.send(HELLO * 10_000)

        with pytest.raises(ConnectionError):
            await asyncio.wait_for(talk(), 20)


async def test_a_failed_handshake_ends_the_connection(tmp_path: Path) -> None:
    async with street(tls=self_signed(tmp_path)[0]) as road:
        peer = await road.greet()
        assert (await peer.ask(b"STARTTLS\r\n")).startswith(b"220 ")
        await peer.send(b"this is no handshake\r\n")
        await peer.rest()
        await until(lambda: not road.door.connections)


async def test_a_message_that_finds_no_memory_is_to_come_again() -> None:
    async with street(in_hand_bytes=100_000) as road:
        peer = await road.greet()
        for _ in range(2):
            assert (await peer.data(HEADER + b"line\r\n" * 20_000 + b".\r\n")).startswith(b"452 4.3.1 ")
            assert (await peer.data(HEADER + b"line\r\n" * 15_000 + b".\r\n")).startswith(b"250 ")


async def test_a_long_message_of_bare_line_feeds_is_mended_over_lmtp() -> None:
    async with street() as road:
        peer = await road.greet(lmtp=True)
        body = b"a line\n" * 50_000
        assert (await peer.data(MESSAGE.replace(b"\r\n", b"\n") + body + b"\r\n.\r\n")).startswith(b"250 ")
        assert [e.raw for e in road.desk.kept] == [MESSAGE + body.replace(b"\n", b"\r\n") + b"\r\n"]


async def _begin(peer: Peer, message: bytes) -> None:
    """Sends a message but for its end."""
    await peer.send(ENVELOPE + b"DATA\r\n")
    for _ in range(3):
        await peer.reply()
    await peer.send(message)
