"""Mail through a relay that fails in every way: nothing is lost, nobody waits for another's fault."""

import asyncio
import socket
from typing import Any

import pytest

from listserv.model.letter import Outcome
from listserv.send.relay import Relay
from tests.relays.fault import Fault, FaultRelay, Step, Verb, at
from tests.send.mails import HASTY, PATIENT, codes, mail

PIPELINED = ("PIPELINING", "8BITMIME")
ONE_BY_ONE = ("8BITMIME",)


@pytest.mark.parametrize("extensions", [PIPELINED, ONE_BY_ONE])
@pytest.mark.parametrize("code", [451, 554])
@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA", "DOT"])
async def test_a_refusal_at_any_verb_is_for_that_message_alone(
    verb: Verb, code: int, extensions: tuple[str, ...]
) -> None:
    plan = at(verb, Fault(say=b"%d 5.9.9 not this one\r\n" % code))
    async with FaultRelay(plan, extensions=extensions) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        first, *others = await asyncio.gather(*(relay.send(mail(n)) for n in range(4)))
        await relay.close()
    of_us = verb == "MAIL" and code == 554
    said = (451, "554 5.9.9 not this one") if of_us else (code, "5.9.9 not this one")
    assert first == (Outcome(0, *said, whole=code == 554 and verb in ("DATA", "DOT")),)
    assert [codes(other) for other in others] == [[250]] * 3
    assert [message.recipients for message in fault.stored] == [(f"m{n}@example.org",) for n in (1, 2, 3)]
    assert fault.connections == 1
    assert fault.ahead == 0


@pytest.mark.parametrize("extensions", [PIPELINED, ONE_BY_ONE])
async def test_one_bad_recipient_never_affects_the_others(extensions: tuple[str, ...]) -> None:
    said = {"<b@x.org>": b"550 5.1.1 nobody\r\n", "<d@x.org>": b"450 4.2.1 later\r\n"}

    def plan(step: Step) -> Fault | None:
        return next((Fault(say=say) for who, say in said.items() if who in step.argument), None)

    async with FaultRelay(plan, extensions=extensions) as fault:
        relay = Relay(fault.url, timeouts=PATIENT)
        outcomes = await relay.send(mail(1, "a@x.org", "b@x.org", "c@x.org", "d@x.org", "e@x.org"))
        await relay.close()
    assert codes(outcomes) == [250, 550, 250, 450, 250]
    assert [outcome.letter for outcome in outcomes] == [100, 101, 102, 103, 104]
    assert fault.stored[0].recipients == ("a@x.org", "c@x.org", "e@x.org")


@pytest.mark.parametrize("eager", [True, False])
@pytest.mark.parametrize("extensions", [PIPELINED, ONE_BY_ONE])
async def test_where_every_recipient_is_refused_nothing_is_sent_and_the_next_goes_on(
    extensions: tuple[str, ...], eager: bool
) -> None:
    plan = at("RCPT", Fault(say=b"550 5.1.1 nobody\r\n"), times=2)
    async with FaultRelay(plan, extensions=extensions, eager=eager) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        first, second = await asyncio.gather(relay.send(mail(1, "a@x.org", "b@x.org")), relay.send(mail(2)))
        await relay.close()
    assert codes(first) == [550, 550]
    assert codes(second) == [250]
    assert [message.recipients for message in fault.stored] == [("m2@example.org",)]
    assert fault.connections == 1


@pytest.mark.parametrize("code", [500, 502, 503, 504, 530, 535, 555])
async def test_a_reply_about_us_is_never_a_reason_to_give_up_a_letter(code: int) -> None:
    async with FaultRelay(at("RCPT", Fault(say=b"%d 5.5.2 <host>: Helo command rejected\r\n" % code))) as fault:
        relay = Relay(fault.url, timeouts=PATIENT)
        (outcome,) = await relay.send(mail(1))
        await relay.close()
    assert outcome.code == 451
    assert outcome.text == f"{code} 5.5.2 <host>: Helo command rejected"


@pytest.mark.parametrize("end", ["close", "reset"])
@pytest.mark.parametrize("verb", ["EHLO", "MAIL", "RCPT", "DATA", "BODY"])
async def test_a_connection_that_breaks_loses_nothing_and_doubles_nothing(verb: Verb, end: str) -> None:
    async with FaultRelay(at(verb, Fault(end="reset" if end == "reset" else "close"))) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        outcomes = await asyncio.gather(*(relay.send(mail(n)) for n in range(5)))
        again = [await relay.send(mail(n)) for n, outcome in enumerate(outcomes) if not outcome[0].delivered]
        await relay.close()
    assert all(codes(outcome) in ([250], [0]) for outcome in outcomes)
    assert [codes(outcome) for outcome in again] == [[250]] * len(again)
    assert sorted(message.recipients for message in fault.stored) == [(f"m{n}@example.org",) for n in range(5)]


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize(
    "fault",
    [
        Fault(end="close"),
        Fault(end="reset"),
        Fault(say=b"421 4.3.2 shutting down\r\n", end="close"),
        Fault(say=b"421 4.3.2 shutting down\r\n"),
        Fault(say=b"<html>\r\n"),
        Fault(say=b"250-more\r\n" * 10_000),
        Fault(say=b"x" * 100_000),
        Fault(say=b"354 go\r\n354 go\r\n"),
    ],
)
async def test_before_the_body_a_fault_is_mended_on_another_connection(verb: Verb, fault: Fault) -> None:
    async with FaultRelay(at(verb, fault)) as relay:
        back_door = Relay(relay.url, connections=1, timeouts=PATIENT)
        outcomes = await asyncio.gather(*(back_door.send(mail(n)) for n in range(3)))
        await back_door.close()
    assert [codes(outcome) for outcome in outcomes] == [[250]] * 3
    assert sorted(message.recipients for message in relay.stored) == [(f"m{n}@example.org",) for n in range(3)]


@pytest.mark.parametrize("store", [True, False])
@pytest.mark.parametrize(
    "fault",
    [
        Fault(end="close"),
        Fault(end="reset"),
        Fault(say=b"gibberish\r\n"),
        Fault(say=b"354 what\r\n"),
        Fault(say=b"250-" + b"x" * 10_000),
        Fault(say=b"250-a\r\n550 b\r\n"),
    ],
)
async def test_without_an_answer_to_the_dot_it_is_in_doubt_and_those_behind_it_are_sent_once(
    fault: Fault, store: bool
) -> None:
    broken = Fault(fault.say, end=fault.end, store=store)
    async with FaultRelay(at("DOT", broken)) as relay:
        back_door = Relay(relay.url, connections=1, timeouts=PATIENT)
        first, *others = await asyncio.gather(*(back_door.send(mail(n)) for n in range(5)))
        await back_door.close()
    assert codes(first) == [0]
    assert first[0].text.startswith("no answer to the final dot: ")
    assert [codes(other) for other in others] == [[250]] * 4
    assert [message.recipients for message in relay.stored if message.recipients != ("m0@example.org",)] == [
        (f"m{n}@example.org",) for n in range(1, 5)
    ]


async def test_a_dismissal_in_place_of_the_last_reply_is_that_message_s_answer() -> None:
    async with FaultRelay(at("DOT", Fault(say=b"421 4.3.2 shutting down\r\n", end="close"))) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        first, second = await asyncio.gather(relay.send(mail(1)), relay.send(mail(2)))
        await relay.close()
    assert first == (Outcome(100, 421, "4.3.2 shutting down"),)
    assert codes(second) == [250]


async def test_a_good_answer_before_the_break_counts() -> None:
    async with FaultRelay(at("DOT", Fault(say=b"250 2.0.0 taken\r\ngibberish\r\n", end="reset", store=True))) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        assert codes(await relay.send(mail(1))) == [250]
        await relay.close()
    assert fault.broken == []


async def test_a_tarpit_is_left_in_time() -> None:
    """One for each thing that it may not answer, all at once, as each must be waited for."""
    verbs: tuple[Verb, ...] = ("CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "DOT")
    await asyncio.gather(*(_is_left_in_time(verb) for verb in verbs))


async def _is_left_in_time(verb: Verb) -> None:
    async with FaultRelay(at(verb, Fault(wait=asyncio.Event()), times=99)) as fault:
        relay = Relay(fault.url, connections=1, timeouts=HASTY)
        async with asyncio.timeout(5):
            (outcome,) = await relay.send(mail(1))
        await relay.close()
    assert outcome.code == 0, verb
    assert "time" in outcome.text or "said nothing" in outcome.text, (verb, outcome)


async def test_one_tarpit_holds_up_nobody_but_its_own_letters() -> None:
    plan = at("RCPT", Fault(wait=asyncio.Event()), times=99, only=lambda step: "slow@" in step.argument)
    async with FaultRelay(plan) as fault:
        relay = Relay(fault.url, connections=2, timeouts=PATIENT)
        slow = asyncio.create_task(relay.send(mail(0, "slow@x.org")))
        outcomes = await asyncio.gather(*(relay.send(mail(n)) for n in range(1, 50)))
        assert [codes(outcome) for outcome in outcomes] == [[250]] * 49
        assert not slow.done()
        await relay.close()
        assert codes(await slow) == [0]


async def test_a_late_answer_is_waited_for() -> None:
    held = asyncio.Event()
    async with FaultRelay(at("DOT", Fault(wait=held, store=True))) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        send = asyncio.create_task(relay.send(mail(1)))
        await fault.reached["DOT"].wait()
        asyncio.get_running_loop().call_later(0.2, held.set)
        assert codes(await send) == [250]
        await relay.close()
    assert len(fault.stored) == 1


@pytest.mark.parametrize(
    "fault",
    [
        Fault(say=b"554 5.7.1 go away\r\n", end="close"),
        Fault(say=b"421 busy\r\n", end="close"),
        Fault(end="close"),
        Fault(say=b"hi\r\n"),
    ],
)
async def test_a_relay_that_does_not_want_us_never_makes_a_letter_fail_for_good(fault: Fault) -> None:
    async with FaultRelay(at("CONNECT", fault, times=99)) as relay:
        back_door = Relay(relay.url, timeouts=PATIENT)
        outcomes = await asyncio.gather(*(back_door.send(mail(n)) for n in range(20)))
        await back_door.close()
    assert [codes(outcome) for outcome in outcomes] == [[0]] * 20
    assert outcomes[0][0].text.startswith("The relay 127.0.0.1:")


async def test_a_relay_that_takes_fewer_connections_than_we_want_gets_all_mail_over_those() -> None:
    busy = at("CONNECT", Fault(say=b"421 4.7.0 too many\r\n", end="close"), times=99, only=lambda s: s.connection > 0)
    async with FaultRelay(busy) as fault:
        relay = Relay(fault.url, connections=4, timeouts=PATIENT)
        outcomes = await asyncio.gather(*(relay.send(mail(n)) for n in range(50)))
        await relay.close()
    assert [codes(outcome) for outcome in outcomes] == [[250]] * 50
    assert fault.connections <= 5


async def test_a_relay_that_is_down_fails_all_at_once_and_is_found_again_when_it_is_back() -> None:
    async with FaultRelay() as gone:
        pass
    relay = Relay(gone.url, timeouts=PATIENT)
    async with asyncio.timeout(5):
        outcomes = await asyncio.gather(*(relay.send(mail(n)) for n in range(2000)))
    assert {codes(outcome)[0] for outcome in outcomes} == {0}
    async with FaultRelay(port=gone.port) as back:
        assert codes(await relay.send(mail(1))) == [250]
        await relay.close()
    assert len(back.stored) == 1


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA", "BODY"])
async def test_a_letter_that_always_breaks_the_connection_fails_alone(verb: Verb) -> None:
    def poison(step: Step) -> bool:
        return "+0@" in step.sender + step.argument

    async with FaultRelay(at(verb, Fault(end="reset"), times=99, only=poison)) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        first, *others = await asyncio.gather(*(relay.send(mail(n)) for n in range(20)))
        await relay.close()
    assert codes(first) == [0]
    assert [codes(other) for other in others] == [[250]] * 19
    assert fault.connections <= 4


async def test_a_relay_that_greets_and_then_hangs_up_is_not_stormed() -> None:
    async with FaultRelay(at("MAIL", Fault(end="close"), times=9999)) as fault:
        relay = Relay(fault.url, connections=2, timeouts=PATIENT)
        async with asyncio.timeout(5):
            outcomes = await asyncio.gather(*(relay.send(mail(n)) for n in range(200)))
        await relay.close()
    assert {codes(outcome)[0] for outcome in outcomes} == {0}
    assert fault.connections <= 10


async def test_a_relay_that_will_not_reset_is_left_for_a_new_connection() -> None:
    faults = (at("RCPT", Fault(say=b"550 5.1.1 nobody\r\n")), at("RSET", Fault(say=b"502 5.5.1 cannot\r\n")))
    async with FaultRelay(lambda step: faults[0](step) or faults[1](step)) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        first, second = await asyncio.gather(relay.send(mail(1)), relay.send(mail(2)))
        await relay.close()
    assert (codes(first), codes(second)) == ([550], [250])
    assert fault.connections == 2


@pytest.mark.parametrize("say", [b"", b"421 4.4.2 timeout\r\n", b"250 out of step\r\n"])
async def test_an_unused_connection_that_the_relay_ends_is_replaced(say: bytes) -> None:
    ended = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 raw\r\n")
        while (line := await reader.readline()) not in (b"", b".\r\n"):
            if line[:4] in (b"EHLO", b"MAIL", b"RCPT", b"DATA"):
                writer.write(b"354 go\r\n" if line.startswith(b"DATA") else b"250 fine\r\n")
        writer.write(b"250 taken\r\n" + say)
        await writer.drain()
        writer.close()
        await reader.read()
        ended.set()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    relay = Relay(f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}", connections=1, timeouts=PATIENT)
    for n in range(3):
        ended.clear()
        assert codes(await relay.send(mail(n))) == [250]
        await ended.wait()
    await relay.close()
    server.close()


async def test_closing_with_one_connection_idle_and_one_begun_takes_no_time() -> None:
    plan = at("RCPT", Fault(wait=asyncio.Event()), only=lambda step: "slow@" in step.argument)
    async with FaultRelay(plan) as fault:
        relay = Relay(fault.url, connections=2, timeouts=PATIENT)
        slow = asyncio.create_task(relay.send(mail(0, "slow@x.org")))
        await asyncio.gather(*(relay.send(mail(n)) for n in range(1, 5)))
        async with asyncio.timeout(1):
            await relay.close()
        assert codes(await slow) == [0]


async def test_closing_while_a_connection_is_being_opened_takes_no_time() -> None:
    async with FaultRelay(at("CONNECT", Fault(wait=asyncio.Event()))) as fault:
        relay = Relay(fault.url, connections=1, timeouts=PATIENT)
        send = asyncio.create_task(relay.send(mail(1)))
        await fault.reached["CONNECT"].wait()
        async with asyncio.timeout(1):
            await relay.close()
        assert codes(await send) == [0]


async def test_a_large_body_that_nobody_reads_is_given_up() -> None:
    async with FaultRelay(at("BODY", Fault(wait=asyncio.Event()))) as fault:
        relay = Relay(fault.url, connections=1, timeouts=HASTY)
        async with asyncio.timeout(10):
            first, second = await asyncio.gather(relay.send(mail(1, data=b"x" * 2**24)), relay.send(mail(2)))
        await relay.close()
    assert (codes(first), codes(second)) == ([0], [250])


async def test_a_slow_reader_is_waited_for_as_long_as_it_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()
    connect = loop.sock_connect

    async def with_little_room(sock: socket.socket, address: Any) -> None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
        await connect(sock, address)

    monkeypatch.setattr(loop, "sock_connect", with_little_room)
    data = b"x" * 1000 + (b"\r\n" + b"y" * 998) * 3000 + b"\r\n"
    taken = bytearray()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 slow\r\n")
        for reply in (b"250 hello\r\n", b"250 fine\r\n", b"250 fine\r\n", b"354 go\r\n"):
            await reader.readline()
            writer.write(reply)
        while not taken.endswith(b"\r\n.\r\n"):
            await asyncio.sleep(0.02)  # this is the pace, three times as long in all as the patience
            taken.extend(await reader.read(65536))
        writer.write(b"250 taken\r\n")
        await reader.read()
        writer.close()

    listening = socket.create_server(("127.0.0.1", 0))
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
    server = await asyncio.start_server(serve, sock=listening, limit=32768)
    relay = Relay(f"smtp://127.0.0.1:{listening.getsockname()[1]}", timeouts=HASTY)
    assert codes(await relay.send(mail(1, data=data))) == [250]
    assert taken == data + b".\r\n"
    await relay.close()
    server.close()
