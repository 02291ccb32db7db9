"""Mail through a relay that fails at random, in every way at once."""

import asyncio
import random

import pytest

from listserv.send.relay import Relay
from tests.relays.fault import Fault, FaultRelay, Plan, Step, Verb
from tests.send.mails import HASTY, PATIENT, mail

PIPELINED = ("PIPELINING", "8BITMIME")
ONE_BY_ONE = ("8BITMIME",)


async def test_whatever_a_relay_says_every_letter_gets_an_outcome() -> None:
    """Ten relays at once, as all of them must be waited for."""
    await asyncio.gather(*(_gets_an_outcome(seed) for seed in range(10)))


async def _gets_an_outcome(seed: int) -> None:
    chance = random.Random(seed)
    words = (
        b"250 ",
        b"250-",
        b"354 go",
        b"421 bye",
        b"550 no",
        b"\r\n",
        b"\r\n",
        b"\n",
        b"\0",
        b"99",
        b"220 hi",
        b"\xff",
    )

    def plan(step: Step) -> Fault | None:
        if chance.random() < 0.6:
            return None
        return Fault(say=b"".join(chance.choices(words, k=chance.randrange(1, 12))), store=chance.random() < 0.5)

    async with FaultRelay(plan, extensions=PIPELINED if seed % 2 else ONE_BY_ONE) as fault:
        relay = Relay(fault.url, connections=3, timeouts=HASTY)
        async with asyncio.timeout(60):
            outcomes = await asyncio.gather(*(relay.send(mail(n, "a@x.org", "b@x.org")) for n in range(8)))
        await relay.close()
    assert [[outcome.letter for outcome in two] for two in outcomes] == [[n * 100, n * 100 + 1] for n in range(8)], seed
    assert all(outcome.code == 0 or 200 <= outcome.code < 600 for two in outcomes for outcome in two), seed


def storm(seed: int) -> Plan:
    """A fifth of all messages meet a fault, of all kinds."""
    chance = random.Random(seed)
    kinds: list[tuple[Verb, Fault]] = [
        ("MAIL", Fault(say=b"451 4.3.0 later\r\n")),
        ("MAIL", Fault(end="reset")),
        ("RCPT", Fault(say=b"450 4.2.1 later\r\n")),
        ("RCPT", Fault(say=b"421 4.3.2 bye\r\n", end="close")),
        ("DATA", Fault(say=b"nonsense\r\n")),
        ("BODY", Fault(end="close")),
        ("DOT", Fault(end="reset", store=True)),
        ("DOT", Fault(end="close", store=False)),
        ("DOT", Fault(say=b"452 4.3.1 full\r\n")),
    ]

    def plan(step: Step) -> Fault | None:
        verb, fault = chance.choice(kinds)
        return fault if verb == step.verb and chance.random() < 0.2 else None

    return plan


@pytest.mark.parametrize(("extensions", "in_flight"), [(PIPELINED, 2), (PIPELINED, 1), (ONE_BY_ONE, 2)])
async def test_in_a_storm_nothing_is_lost_and_doubles_are_exactly_the_stored_then_broken(
    extensions: tuple[str, ...], in_flight: int
) -> None:
    async with FaultRelay(storm(7), extensions=extensions) as fault:
        relay = Relay(fault.url, connections=4, timeouts=PATIENT, in_flight=in_flight)
        waiting = {n: mail(n) for n in range(1000)}
        rounds = 0
        while waiting:
            rounds += 1
            outcomes = await asyncio.gather(*(relay.send(one) for one in waiting.values()))
            waiting = {n: waiting[n] for n, (one,) in zip(list(waiting), outcomes, strict=True) if not one.delivered}
        await relay.close()
    assert {message.recipients for message in fault.stored} == {(f"m{n}@example.org",) for n in range(1000)}
    assert len(fault.broken) > 0
    assert len(fault.stored) - 1000 == len(fault.broken)
    assert rounds < 20
