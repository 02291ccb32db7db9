"""What became of letters: noted the moment that the relay says it, written into the database soon after."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from listserv.mail import dsn_reasons, dsn_verdict
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Bounce
from listserv.model.letter import Outcome
from listserv.model.report import BounceReport
from listserv.send.receipts import Receipts
from listserv.send.refusal import for_ever
from listserv.send.retry import next_try
from listserv.store import letters, refusing
from listserv.store.database import Database
from listserv.store.trouble import Trouble, reason

log = logging.getLogger(__name__)

HANDFUL = 50
GATHER_S = 0.03
"""A commit costs as much as fifty rows: while more letters are on their way, it waits so long for its handful."""
AGAIN_S = 1.0
CERTAIN_AFTER = 2
"""So many refusals of a message are put up with, whatever else the relay takes: it may have been mended in between."""

Landed = tuple[letters.Due, Outcome]


class Landing:
    """Keeps count of the letters that are on their way, until it is written down what became of them.

    Belongs to one loop. `receipts` knows what was taken until then, so that our crash doubles none of it; `settle`
    takes a bounce that the relay reports at once.
    """

    def __init__(
        self, db: Database, receipts: Receipts, now: Callable[[], datetime], settle: Callable[[Incoming], Decision]
    ) -> None:
        self._db = db
        self._receipts = receipts
        self._now = now
        self._settle = settle
        self._aloft: dict[int, letters.Due] = {}
        self._landed: list[Landed] = []
        self._recording: asyncio.Task[None] | None = None
        self._news = asyncio.Event()
        self._closing = False

    @property
    def aloft(self) -> int:
        """How many letters are on their way, those counted whose outcome is not yet written down."""
        return len(self._aloft)

    def expect(self, due: Sequence[letters.Due]) -> list[letters.Due]:
        """Gives those that shall start now, each to be taken once: all but what is on its way since before.

        A relay may be so slow that our own lease runs out, and a letter that waits for it is claimed again.
        """
        new = [one for one in due if one.id not in self._aloft]
        self._aloft.update((one.id, one) for one in new)
        return new

    def take(self, outcomes: Sequence[Outcome]) -> None:
        """What became of letters, to be called the moment that it is known."""
        if taken := [outcome.letter for outcome in outcomes if outcome.delivered]:
            self._receipts.note(taken)
        self._landed += [(self._aloft[outcome.letter], outcome) for outcome in outcomes]
        if self._recording is None or self._recording.done():
            self._recording = asyncio.create_task(self._record())

    async def news(self) -> None:
        """Waits until more is written down, where anything is on its way and we do not stop."""
        self._news.clear()
        if self._aloft and not self._closing:
            await self._news.wait()

    def stop(self) -> None:
        """From now on nothing is waited for: neither news, nor a handful, nor a database that takes nothing."""
        self._closing = True
        self._news.set()

    async def close(self) -> None:
        """Returns when all that was taken is written down; what the database did not take tell the receipts."""
        if self._recording is not None:
            await self._recording
        self._receipts.close()

    async def _record(self) -> None:
        """Writes down what has landed; a database that takes nothing now is asked again, as the relay has the mail."""
        while self._landed:
            if len(self._landed) < min(HANDFUL, len(self._aloft)) and not self._closing:
                await asyncio.sleep(GATHER_S)
            batch, self._landed = self._landed, []
            try:
                written = await asyncio.to_thread(self._write_down, batch)
            except Trouble as trouble:
                log.error("could not write down %d outcomes: %s", len(batch), reason(trouble))
                self._landed = batch + self._landed
                if self._closing:
                    return
                await asyncio.sleep(AGAIN_S)
            except Exception:  # a bug of ours: these come again when their lease is over, and the others go on
                log.exception("could not write down %d outcomes", len(batch))
                self._forget(batch)
            else:
                await self._written(written)

    async def _written(self, batch: Sequence[Landed]) -> None:
        try:
            if not self._landed:
                self._receipts.forget()
            if refused := [(one, outcome) for one, outcome in batch if outcome.permanent and one.member]:
                await asyncio.to_thread(self._tell_bounces, refused)
        except OSError as error:
            log.warning("could not forget what the relay took: %s", error)
        finally:
            self._forget(batch)

    def _forget(self, batch: Sequence[Landed]) -> None:
        for one, _ in batch:
            del self._aloft[one.id]
        self._news.set()

    def _write_down(self, batch: Sequence[Landed]) -> Sequence[Landed]:
        """Gives what is written down: a refusal of the message is none as long as the relay takes nothing else."""
        now = self._now()
        with self._db.write() as tx:
            batch = judged(batch, refuses_all=refusing.since(tx) is not None)
            letters.mark(tx, [_mark(one, outcome, now, closing=self._closing) for one, outcome in batch], now)
            if last := [one.id for one, _ in batch if one.kind in letters.LAST_WORDS]:
                letters.blank(tx, last)
            if any(outcome.delivered for _, outcome in batch):
                refusing.over(tx)
            elif any(outcome.code == PUT_OFF for _, outcome in batch):
                refusing.note(tx, now)
        return batch

    def _tell_bounces(self, refused: Sequence[Landed]) -> None:
        for one, outcome in refused:
            try:
                self._settle(_bounced(one, outcome))
            except Exception:
                log.exception("could not count a refusal", extra={"letter": one.id})


PUT_OFF = 450
"""What a refusal becomes that may be the relay's own trouble: the letter waits."""


def judged(batch: Sequence[Landed], *, refuses_all: bool) -> list[Landed]:
    """The same, but that what the relay may say of every message is put off, where it is not certain to be this one's.

    It is when the relay takes other mail meanwhile, so that it does not `refuses_all`.
    """
    return [
        (one, replace(outcome, code=PUT_OFF, text=f"{outcome.code} {outcome.text}"))
        if _may_pass(outcome) and (refuses_all or one.attempts < CERTAIN_AFTER)
        else (one, outcome)
        for one, outcome in batch
    ]


def _of_the_message(outcome: Outcome) -> bool:
    """Whether it was refused for what was sent, not for where it went: policy, content, size, or without a reason when
    all of it had been read."""
    status = dsn_verdict.status_in(outcome.text)
    if dsn_verdict.policy(status, outcome.text):
        return True
    named = status[1:4] in (".1.", ".2.") or bool(dsn_reasons.NO_SUCH_USER.search(outcome.text))
    return outcome.whole and not named


def _may_pass(outcome: Outcome) -> bool:
    """Whether a relay that is set up wrongly may say the same of every message."""
    return outcome.permanent and _of_the_message(outcome) and not for_ever(outcome.code, outcome.text)


def _mark(one: letters.Due, outcome: Outcome, now: datetime, *, closing: bool) -> letters.Mark:
    """What to write down; what only our own stopping kept back goes at once when we are there again."""
    if outcome.delivered:
        return letters.Mark(one.id, "done", outcome.code, outcome.text, now)
    if outcome.permanent:
        state = "expired" if one.kind in letters.TO_MANY and _of_the_message(outcome) else "failed"
        return letters.Mark(one.id, state, outcome.code, outcome.text, now)
    if closing and outcome.code == 0:
        return letters.Mark(one.id, "waiting", outcome.code, outcome.text, now)
    again = next_try(one.attempts + 1, one.created_at, now)
    if again is None:
        return letters.Mark(one.id, "expired", outcome.code, outcome.text, now)
    return letters.Mark(one.id, "waiting", outcome.code, outcome.text, again)


def _bounced(one: letters.Due, outcome: Outcome) -> Incoming:
    """The relay's refusal as the report that it would have sent."""
    status = dsn_verdict.status_in(outcome.text)
    report = BounceReport(one.address, True, status, outcome.text, policy=_of_the_message(outcome))
    return Incoming("mail", Bounce((report,), one.member, one.post), one.list_id)
