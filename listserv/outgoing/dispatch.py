"""From the outbox to the relay: letters are claimed, composed (`composing.py`), sent, and accounted for (`landing.py`).

What flies is bounded; a slow or broken delivery holds up none but itself.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from typing import Any

from listserv.model.letter import Outcome
from listserv.model.mailinglist import MailingList
from listserv.outgoing.composing import Composer
from listserv.outgoing.landing import Landing
from listserv.send.relay import Relay
from listserv.store import letters, settings
from listserv.store.database import Database
from listserv.threads import aside_in

log = logging.getLogger(__name__)

IN_FLIGHT = 400
CHUNK = 20
MAX_SHARED = 100
OCTETS = 67_108_864
"""Mail that is composed and not yet taken: a large post would else be in memory once for each of its readers."""
COMPOSERS = 2
NO_LIST = "The list is not in the config any more."
"""Such letters wait, as those that a relay does not take."""


class Dispatch:
    """Takes letters out of the outbox and hands them to the relay."""

    def __init__(
        self,
        db: Database,
        lists: Mapping[str, MailingList],
        relay: Relay,
        composer: Composer,
        landing: Landing,
        *,
        now: Callable[[], datetime],
        owner: str,
    ) -> None:
        self._db = db
        self._configured = lists
        self._lists = {place.id: place for place in lists.values()}
        self._relay = relay
        self._composer = composer
        self._landing = landing
        self._now = now
        self._owner = owner
        self._pool = ThreadPoolExecutor(COMPOSERS, "compose")
        self._turns = asyncio.Semaphore(COMPOSERS)
        self._flights: set[asyncio.Task[None]] = set()
        self._octets = 0
        self._lighter = asyncio.Event()
        self._stopping = False

    @property
    def idle(self) -> bool:
        """Whether nothing flies; what has landed is written down before it counts as such."""
        return not self._landing.aloft

    @property
    def has_room(self) -> bool:
        """Whether so many more may fly that it is worth a look into the outbox."""
        return IN_FLIGHT - self._landing.aloft >= MAX_SHARED

    async def work_outbox(self) -> int:
        """Claims what is due as far as there is room, and starts it on its way; gives the number of letters."""
        if not self.has_room:
            return 0
        due = await asyncio.to_thread(self._claim, IN_FLIGHT - self._landing.aloft)
        starting = self._landing.expect(due)
        for group in _groups(starting, self._lists):
            flight = asyncio.create_task(self._fly(group))
            self._flights.add(flight)
            flight.add_done_callback(self._flights.discard)
        return len(starting)

    async def room(self) -> None:
        """Waits until something that flies has landed, or we stop."""
        await self._landing.news()

    def stop(self) -> None:
        """Begins to stop: whoever waits for room waits no longer, and nothing more is composed."""
        self._stopping = True
        self._lighter.set()
        self._landing.stop()

    async def close(self, grace: float = 8.0) -> None:
        """Lets what is on the wire land for so many seconds, writes it down, and leaves the rest to the next start."""
        self.stop()
        await self._relay.close(grace)
        if self._flights:
            await asyncio.wait(self._flights)
        await self._landing.close()
        self._pool.shutdown()

    def _claim(self, room: int) -> list[letters.Due]:
        with self._db.write() as tx:
            due = letters.claim(tx, room, self._now(), self._owner)
            if due:
                self._lists = {place.id: place for place in settings.all_in_force(tx, self._configured).values()}
            return due

    async def _fly(self, group: Sequence[letters.Due]) -> None:
        """Hands the mail for these letters to the relay, which tells the landing what became of each.

        Where they cannot be composed together each is by itself, so that one that cannot be holds up none but itself.
        """
        place = self._lists.get(group[0].list_id)
        if place is None:
            return self._landing.take([Outcome(one.id, 0, NO_LIST) for one in group])
        try:
            while group:
                async with self._turns:
                    group = await self._next(group, place)
        except Exception as error:
            if len(group) > 1:
                for one in group:
                    await self._fly([one])
                return None
            log.exception("could not compose", extra={"letter": group[0].id})
            return self._landing.take([Outcome(group[0].id, 0, f"It could not be written: {error!r}")])
        return None

    async def _next(self, group: Sequence[letters.Due], place: MailingList) -> Sequence[letters.Due]:
        """Composes as many of these as can be in hand at once, and hands them over; gives the others."""
        while self._octets >= OCTETS and not self._stopping:
            self._lighter.clear()
            await self._lighter.wait()
        if self._stopping:
            self._landing.take([Outcome(one.id, 0, "We are stopping.") for one in group])
            return ()
        made = await aside_in(self._pool, self._composer.compose, group, place, OCTETS // 4)
        for outgoing in made:
            self._octets += len(outgoing.data)
            self._relay.hand_over(outgoing, partial(self._landed, len(outgoing.data)))
        return group[sum(len(outgoing.letters) for outgoing in made) :]

    def _landed(self, octets: int, outcomes: Sequence[Outcome]) -> None:
        self._octets -= octets
        self._lighter.set()
        self._landing.take(outcomes)


_ALIKE = ("digest", "form", "largest")
"""Values that make copies of one post or letter differ."""


def _groups(due: Sequence[letters.Due], lists: Mapping[int, MailingList]) -> list[list[letters.Due]]:
    """Letters that are composed together: copies of one post, a handful at a time, or all that share their bytes."""
    by_post: dict[tuple[Any, ...], list[letters.Due]] = {}
    for one in due:
        alike = (one.list_id, one.post, *(one.values.get(name) for name in _ALIKE))
        by_post.setdefault(alike, []).append(one)
    groups: list[list[letters.Due]] = []
    for (list_id, post, *_), members in by_post.items():
        place = lists.get(list_id)
        size = MAX_SHARED if post is not None and place and not place.personal else CHUNK
        groups += [members[i : i + size] for i in range(0, len(members), size)]
    return groups
