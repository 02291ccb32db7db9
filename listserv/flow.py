"""The spine: how everything that comes in is understood, decided and said. Read this first.

    wire ──▶ receive ──▶ [inbox] ──▶ understand ──┐
    clock ────────────────────────────────────────┤
    web link ─────────────────────────────────────┤
    shell ────────────────────────────────────────┴──▶ settle = situation ▸ decide ▸ record      one transaction
                                                                                  │
                                relay ◀── send ◀── compose ◀───────────────── [outbox]           (outgoing/)

What is slow (DNS, reading a message) stands before the transaction; what is quick (deciding) stands inside it, so that
two people who answer at the same moment are put in order.
"""

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from listserv.archive.placing import prepare
from listserv.decide import decide
from listserv.due import DueWork
from listserv.model.decision import Decision, Forget
from listserv.model.incoming import Incoming
from listserv.model.inspection import NOTHING_FOUND, Inspection
from listserv.model.intent import Command, Post
from listserv.model.mailinglist import MailingList, Route, route
from listserv.model.retention import USUAL, Retention
from listserv.model.verdict import Verdict
from listserv.resolve import conversations, misdirected, other_lists
from listserv.store import inbox, settings
from listserv.store.database import Database, OvertakenError
from listserv.store.record import record
from listserv.store.situation import read as read_situation
from listserv.store.trouble import Trouble, passes, reason
from listserv.threads import aside
from listserv.understand.classify import Understood, understand
from listserv.understand.inspection import inspect

log = logging.getLogger(__name__)

BATCH = 20
AGAIN = timedelta(seconds=30)

Authenticate = Callable[[bytes, inbox.Arrived], Awaitable[Verdict]]
Pause = Callable[[], Awaitable[bool]]
"""Waits a moment; false where nothing is to be tried again."""


async def _never() -> bool:
    return False


@dataclass(frozen=True)
class Flow:
    """The house with its doors shut: what comes in is handed to it, what it says lies in the outbox.

    `now` gives an aware moment in UTC; `authenticate` says how far a message's author is proven; `owner` names this
    worker in claims; `operator` is who hears of trouble with the server itself ("" for the facilitators).
    """

    db: Database
    lists: Mapping[str, MailingList]
    secret: bytes
    now: Callable[[], datetime]
    authenticate: Authenticate
    owner: str
    operator: str = ""
    keep: Retention = USUAL

    def settle(self, incoming: Incoming, now: datetime | None = None) -> Decision:
        """Decides about one thing from one of the four doors and records it, in one transaction."""
        with self.db.write() as tx:
            decision = self._settle(tx, incoming, now or self.now())
        if any(isinstance(effect, Forget) for effect in decision.effects):
            self.db.clear_log()  # else what was erased stood in it until it is next written over
        return decision

    def _settle(self, tx: Connection, incoming: Incoming, now: datetime) -> Decision:
        incoming = other_lists.settled_at(tx, self.lists, conversations.followed(tx, self.lists, incoming))
        place = self._list(incoming.list_id)
        incoming = misdirected.as_answer(tx, place, incoming, now.date())
        situation = read_situation(tx, place, incoming, now, secret=self.secret)
        situation = replace(situation, keep=self.keep, operator=self.operator)
        situation = conversations.look(tx, self.lists, incoming, situation, now)
        situation = other_lists.look(tx, self.lists, incoming, situation)
        decision = decide(incoming, situation, now)
        record(tx, incoming, situation, decision, prepare, now, secret=self.secret)
        log.info(
            "settled", extra={"door": incoming.door, "list": place.address, "word": decision.word, "why": decision.why}
        )
        return decision

    async def work_inbox(self, pause: Pause = _never) -> int:
        """Settles a batch of what waits, in the order in which it came; gives its size.

        Where the database is full or away for now, the message in hand is tried again after each `pause`, and nothing
        overtakes it. What fails by a fault of ours is tried again later, and set aside alone after the third time.
        """
        arrived = await asyncio.to_thread(self._claim)
        readings = [asyncio.create_task(self._understand(one)) for one in arrived]
        for one, reading in zip(arrived, readings, strict=True):
            await self._bring_to_its_end(one, reading, pause)
        return len(arrived)

    async def _bring_to_its_end(self, one: inbox.Arrived, reading: asyncio.Task[Incoming | None], pause: Pause) -> None:
        while True:
            try:
                await self._work(one, reading)
                return
            except Trouble as trouble:
                log.warning("the database fails; the message waits", extra={"inbox": one.id, "why": reason(trouble)})
                if not passes(trouble) or not await pause():
                    return
            if reading.exception():
                reading = asyncio.create_task(self._understand(one))

    async def _work(self, one: inbox.Arrived, reading: asyncio.Task[Incoming | None]) -> None:
        try:
            incoming = await reading
            if incoming is None:
                await asyncio.to_thread(self._drop, one)
            else:
                await aside(self.settle, incoming)
        except OvertakenError as late:
            log.info("somebody else was quicker", extra={"inbox": one.id, "why": str(late)})
        except Trouble:
            raise
        except Exception:  # noqa: BLE001  a fault of ours: this one message waits for a person, the others go on
            await asyncio.to_thread(self._failed, one, traceback.format_exc())

    def work_due(self, at: datetime, *, steady: bool = True, batches: int | None = None) -> int:
        """Does all work of the clock that is due at that moment, each piece once on all nodes (`due.py`)."""
        work = DueWork(self.db, self.lists, self._settle, self.keep, self.operator, self.now())
        return work.do(at, steady=steady, batches=batches)

    def _list(self, list_id: int) -> MailingList:
        return next(place for place in self.lists.values() if place.id == list_id)

    def _claim(self) -> list[inbox.Arrived]:
        """Takes what waits; a message that the server died of as often as it may be tried is set aside unread."""
        now = self.now()
        with self.db.write() as tx:
            arrived = inbox.claim(tx, BATCH, now, self.owner)
            for one in arrived:
                if one.attempts > inbox.DEATHS:
                    inbox.set_aside(tx, one.id, "The server died each time it was read.", now)
        return [one for one in arrived if one.attempts <= inbox.DEATHS]

    async def _understand(self, one: inbox.Arrived) -> Incoming | None:
        where = route(one.envelope.recipient, self.lists)
        if where is None:
            return None
        verdict = await self.authenticate(one.envelope.raw, one)
        return await aside(self._incoming, one, where, verdict)

    def _incoming(self, one: inbox.Arrived, where: Route, verdict: Verdict) -> Incoming:
        envelope = one.envelope
        today = envelope.received_at.date()
        with self.db.read() as tx:
            where = replace(where, place=settings.in_force(tx, where.place))
        found = understand(envelope.raw, where, sender=envelope.sender, secret=self.secret, today=today)
        return Incoming(
            door="mail",
            intent=found.intent,
            list_id=where.place.id,
            actor=found.message.author,
            verdict=verdict,
            message=found.message,
            text=found.text.new,
            envelope_sender=envelope.sender,
            inbox=one.id,
            raw=one.raw_id,
            size=len(envelope.raw),
            received_at=envelope.received_at,
            inspection=self._inspect(found, where.place),
        )

    @staticmethod
    def _inspect(found: Understood, place: MailingList) -> Inspection:
        """A look at what may go to the list; what only speaks to us is not looked at."""
        intent = found.intent
        if not isinstance(intent, Post) and not (isinstance(intent, Command) and intent.posted):
            return NOTHING_FOUND
        return inspect(found.message, found.text, patient_data=place.hold_patient_data)

    def _drop(self, one: inbox.Arrived) -> None:
        """The list was taken out of the config after the message was accepted."""
        with self.db.write() as tx:
            inbox.settle(tx, one.id, "dropped", "no-list", "There is no such list any more.", self.now())

    def _failed(self, one: inbox.Arrived, why: str) -> None:
        log.error("could not settle a message", extra={"inbox": one.id, "attempt": one.attempts, "trace": why})
        with self.db.write() as tx:
            if one.attempts >= inbox.TRIES:
                inbox.set_aside(tx, one.id, why, self.now())
            else:
                inbox.put_back(tx, one.id, why, self.now() + AGAIN)
