"""A door in a process of its own, so that its memory and time can be measured: prints its port, keeps nothing."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

from listserv.model.envelope import Envelope
from listserv.receive.door import Door
from tests.receive.house import Desk


class Forgetful(Desk):
    async def keep(self, envelopes: Sequence[Envelope]) -> None:
        return


async def main() -> None:
    door = Door(Forgetful(), hostname="lists.example.org", max_message_bytes=26_214_400, now=lambda: datetime.now(UTC))
    print(await door.listen_smtp("127.0.0.1", 0), flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
