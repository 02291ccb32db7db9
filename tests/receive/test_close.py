"""Closing the door under load: what got its 250 is kept, nothing else is, and it ends soon."""

import asyncio
import time

from tests.receive.house import ENVELOPE, HEADER, MESSAGE, Desk, Peer, street, until


async def _pour(peer: Peer, name: int, acknowledged: list[bytes], sent: list[bytes]) -> None:
    """Sends numbered messages until the door parts."""
    for number in range(100_000):
        raw = HEADER + b"%d-%d\r\n" % (name, number)
        try:
            for piece, wanted in ((ENVELOPE + b"DATA\r\n", 3), (raw + b".\r\n", 1)):
                if wanted == 1:
                    sent.append(raw)
                await peer.send(piece)
                codes = [(await peer.reply())[:3] for _ in range(wanted)]
                if not all(code in (b"250", b"354") for code in codes):
                    return
        except ConnectionError:
            return
        acknowledged.append(raw)


async def test_closing_under_load_loses_nothing() -> None:
    acknowledged: list[bytes] = []
    sent: list[bytes] = []
    desk = Desk(lambda _: time.sleep(0.002))
    async with street(desk) as road:
        pours = [asyncio.create_task(_pour(await road.greet(), n, acknowledged, sent)) for n in range(8)]
        await until(lambda: len(acknowledged) >= 50)
        started = time.monotonic()
        await road.door.close(20)
        assert time.monotonic() - started < 15
        await asyncio.wait_for(asyncio.gather(*pours), 10)
        assert road.door.connections == 0
        await desk.commit.close()
        kept = [envelope.raw for envelope in desk.kept]
        assert sorted(kept) == sorted(set(kept))
        assert set(acknowledged) <= set(kept) <= set(sent)
        # The message in hand was let finish, so nobody has to send again.
        assert len(kept) == len(acknowledged)


async def test_a_message_in_hand_is_let_finish_and_the_idle_are_told() -> None:
    async with street() as road:
        idle, busy = await road.greet(), await road.greet()
        await busy.send(ENVELOPE + b"DATA\r\n")
        for _ in range(3):
            await busy.reply()
        closing = asyncio.create_task(road.door.close(5))
        assert (await idle.reply()).startswith(b"421 4.3.2 ")
        assert not closing.done()
        assert (await busy.ask(MESSAGE + b".\r\n")).startswith(b"250 ")
        assert (await busy.reply()).startswith(b"421 4.3.2 ")
        await busy.close()
        await closing
        assert [envelope.raw for envelope in road.desk.kept] == [MESSAGE]


async def test_a_peer_that_dawdles_is_cut_when_the_grace_is_over() -> None:
    async with street() as road:
        peer = await road.greet()
        await peer.send(ENVELOPE)
        assert [(await peer.reply())[:3] for _ in range(2)] == [b"250", b"250"]
        await asyncio.wait_for(road.door.close(0.1), 5)
        assert (await peer.rest()).startswith(b"421 4.3.2 ")
