"""Mail through a relay that works: what arrives, in what order, over how many connections."""

import asyncio
import json
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bench.sink import sink_process
from listserv.model.letter import Outcome, Outgoing
from listserv.send.relay import Relay
from tests.relays.fault import Fault, FaultRelay, at
from tests.relays.sink import Sink, kept
from tests.send.mails import PATIENT, codes, mail


async def test_a_message_arrives_as_it_is() -> None:
    async with Sink() as sink:
        relay = Relay(sink.url)
        data = b"Subject: x\r\n\r\n.\r\n..\r\n.a\r\n\xe9\r\n"
        assert await relay.send(mail(1, data=data)) == (Outcome(100, 250, "2.0.0 kept"),)
        await relay.close()
    assert [message.data for message in sink.stored] == [data]
    assert sink.stored[0].sender == "cop-bounces+1@lists.example.org"
    assert sink.stored[0].recipients == ("m1@example.org",)


async def test_many_at_once_each_arrive_once_over_few_connections() -> None:
    async with Sink() as sink:
        relay = Relay(sink.url, connections=4)
        outcomes = await asyncio.gather(*(relay.send(mail(n)) for n in range(500)))
        await relay.close()
    assert [(outcome.letter, outcome.code) for (outcome,) in outcomes] == [(n * 100, 250) for n in range(500)]
    assert sorted(message.recipients for message in sink.stored) == sorted((f"m{n}@example.org",) for n in range(500))
    assert sink.connections == 4


async def test_one_message_opens_one_connection_and_the_next_uses_it_again() -> None:
    async with Sink() as sink:
        relay = Relay(sink.url)
        for n in range(5):
            await relay.send(mail(n))
        await relay.close()
    assert sink.connections == 1


async def test_many_recipients_share_one_message() -> None:
    async with Sink() as sink:
        relay = Relay(sink.url)
        crowd = tuple(f"m{n}@example.org" for n in range(100))
        assert codes(await relay.send(mail(1, *crowd))) == [250] * 100
        await relay.close()
    assert [message.recipients for message in sink.stored] == [crowd]


async def test_the_next_envelope_goes_out_behind_the_final_dot_but_no_second_body() -> None:
    held = asyncio.Event()
    async with FaultRelay(at("DOT", Fault(wait=held, store=True))) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        sends = [asyncio.create_task(relay.send(mail(n))) for n in range(3)]
        await fault.reached["DOT"].wait()
        assert [command[:4] for command in fault.commands] == ["EHLO", "MAIL", "RCPT", "DATA"]
        held.set()
        assert [codes(await send) for send in sends] == [[250]] * 3
        await relay.close()
    assert fault.connections == 1


@pytest.mark.parametrize("in_flight", [1, 2])
async def test_without_pipelining_nothing_is_said_before_its_turn(in_flight: int) -> None:
    async with FaultRelay(extensions=()) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT, in_flight=in_flight)
        outcomes = await asyncio.gather(*(relay.send(mail(n, "a@x.org", "b@x.org")) for n in range(10)))
        await relay.close()
    assert all(codes(one) == [250, 250] for one in outcomes)
    assert fault.ahead == 0
    assert len(fault.stored) == 10


async def test_extensions_are_used_where_offered_and_needed() -> None:
    async with FaultRelay(extensions=("PIPELINING", "8BITMIME", "SMTPUTF8", "SIZE 1000")) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        await relay.send(mail(1, data=b"Subject: plain\r\n\r\n"))
        await relay.send(mail(2, data=b"Subject: eight\r\n\r\n\xc3\xa9\r\n"))
        await relay.send(mail(3, "jürgen@bücher.example", data=b"Subject: utf8\r\n\r\n"))
        await relay.close()
    assert [message.parameters for message in fault.stored] == ["SIZE=18", "SIZE=22 BODY=8BITMIME", "SIZE=17 SMTPUTF8"]
    assert fault.stored[2].recipients == ("jürgen@bücher.example",)


async def test_eight_bit_mail_goes_out_unchanged_where_8bitmime_is_not_offered() -> None:
    async with FaultRelay(extensions=("PIPELINING",)) as fault:
        relay = Relay(fault.url, timeouts=PATIENT)
        assert codes(await relay.send(mail(2, data=b"Subject: eight\r\n\r\n\xc3\xa9\r\n"))) == [250]
        await relay.close()
    assert fault.stored[0].data.endswith(b"\xc3\xa9\r\n")
    assert fault.stored[0].parameters == ""


async def test_an_address_beyond_ascii_is_refused_alone_where_the_relay_takes_none() -> None:
    async with FaultRelay(extensions=("PIPELINING",)) as fault:
        relay = Relay(fault.url, timeouts=PATIENT)
        outcomes = await relay.send(mail(1, "jürgen@example.org", "b@example.org"))
        await relay.close()
    assert [(outcome.code, outcome.text[:5]) for outcome in outcomes] == [(553, "5.6.7"), (250, "2.0.0")]
    assert fault.stored[0].recipients == ("b@example.org",)


async def test_an_address_that_is_none_never_reaches_the_wire() -> None:
    async with FaultRelay() as fault:
        relay = Relay(fault.url, timeouts=PATIENT)
        bad = ("a@b\r\nRCPT TO:<evil@x.org>", "b@y.org, c@z.org", "<a@b>", "a b@c", "")
        outcomes = await relay.send(mail(1, *bad, "good@example.org"))
        assert codes(outcomes) == [553] * 5 + [250]
        assert codes(await relay.send(mail(2, *bad))) == [553] * 5
        assert codes(await relay.send(Outgoing((7,), "x@y> evil", ("good@example.org",), b"x\r\n"))) == [553]
        assert codes(await relay.send(Outgoing((8,), "", ("good@example.org",), b"x\r\n"))) == [250]
        await relay.close()
    assert [message.recipients for message in fault.stored] == [("good@example.org",)] * 2
    assert [message.sender for message in fault.stored] == ["cop-bounces+1@lists.example.org", ""]


async def test_a_large_message_arrives_whole() -> None:
    data = b"Subject: large\r\n\r\n" + b"." * 70 + (b"\r\n" + b"." * 70) * 100_000 + b"\r\n"
    async with Sink() as sink:
        relay = Relay(sink.url)
        assert codes(await relay.send(mail(1, data=data))) == [250]
        await relay.close()
    assert sink.stored[0].data == data


async def test_a_sink_beside_us_keeps_what_it_took_in_its_file(tmp_path: Path) -> None:
    file = tmp_path / "stored.jsonl"
    with sink_process(file) as port:
        relay = Relay(f"smtp://127.0.0.1:{port}")
        await asyncio.gather(*(relay.send(mail(n, data=b"\xe9%d\r\n" % n)) for n in range(20)))
        await relay.close()
    with file.open("a") as cut_short:
        cut_short.write(json.dumps({"sender": "x"})[:5])
    assert sorted(message.data for message in kept(file)) == sorted(b"\xe9%d\r\n" % n for n in range(20))


async def test_a_cancelled_sender_holds_up_nobody() -> None:
    held = asyncio.Event()
    async with FaultRelay(at("DOT", Fault(wait=held, store=True))) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        sends = [asyncio.create_task(relay.send(mail(n))) for n in range(4)]
        await fault.reached["DOT"].wait()
        for gone in (0, 1, 2):  # in doubt, begun, waiting
            sends[gone].cancel()
        held.set()
        assert codes(await sends[3]) == [250]
        await relay.close()
    assert [message.recipients for message in fault.stored] == [
        ("m0@example.org",),
        ("m1@example.org",),
        ("m3@example.org",),
    ]


async def test_closing_waits_for_the_dot_in_doubt_and_sends_nothing_more() -> None:
    held = asyncio.Event()
    async with FaultRelay(at("DOT", Fault(wait=held, store=True))) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        sends = [asyncio.create_task(relay.send(mail(n))) for n in range(4)]
        await fault.reached["DOT"].wait()
        closing = asyncio.create_task(relay.close())
        assert codes(await sends[3]) == [0]
        assert not sends[0].done()
        held.set()
        await closing
        assert [codes(await send) for send in sends] == [[250], [0], [0], [0]]
        assert codes(await relay.send(mail(9))) == [0]
    assert len(fault.stored) == 1


async def test_closing_does_not_wait_for_ever() -> None:
    async with FaultRelay(at("DOT", Fault(wait=asyncio.Event()))) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        send = asyncio.create_task(relay.send(mail(1)))
        await fault.reached["DOT"].wait()
        await relay.close(grace=0.05)
        (outcome,) = await send
    assert outcome.code == 0
    assert "final dot" in outcome.text


async def test_an_unused_connection_is_closed_and_a_new_one_opened_when_there_is_mail() -> None:
    idle = replace(PATIENT, idle=0.05)
    async with FaultRelay() as fault:
        relay = Relay(fault.url, timeouts=idle)
        assert codes(await relay.send(mail(1))) == [250]
        async with asyncio.timeout(5):
            await fault.reached["END"].wait()
        assert fault.commands[-1] == "QUIT"
        assert codes(await relay.send(mail(2))) == [250]
        await relay.close()
    assert fault.connections == 2


async def test_probe_says_in_one_sentence_how_the_relay_greets_us() -> None:
    async with FaultRelay() as fault:
        words = await Relay(fault.url, timeouts=PATIENT).probe()
    assert words == (f"The relay 127.0.0.1:{fault.port} answers without TLS and offers PIPELINING, 8BITMIME, SMTPUTF8.")
    assert fault.commands == ["EHLO localhost", "QUIT"]


async def test_small_packets_are_not_held_back(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[socket.socket] = []
    loop = asyncio.get_running_loop()
    connect = loop.sock_connect

    async def noting(sock: socket.socket, address: Any) -> None:
        seen.append(sock.dup())
        await connect(sock, address)

    async with Sink() as sink:
        monkeypatch.setattr(loop, "sock_connect", noting)
        relay = Relay(sink.url)
        await relay.send(mail(1))
        assert [sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) for sock in seen] == [1]
        await relay.close()
    for sock in seen:
        sock.close()


def test_settings_that_cannot_be_are_refused_in_one_sentence() -> None:
    for settings in ({"connections": 0}, {"in_flight": 3}, {"hostname": "a b"}, {"hostname": ""}):
        with pytest.raises(ValueError, match=r"\.$"):
            Relay("smtp://127.0.0.1", **settings)
