"""Work whose time has come: what it is, and that each piece is done once on all nodes, whatever becomes of the others.

The clock only ticks (`clock.py`); what a piece of work decides stands in `decide/due.py`.
"""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from listserv.archive import file_names
from listserv.decide.choices.rhythm import Rhythm
from listserv.decide.planning import silence as asking
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Due
from listserv.model.letter import Letter
from listserv.model.mailinglist import MailingList
from listserv.model.plans import SILENCE
from listserv.model.retention import Retention
from listserv.outgoing.collecting import write_letters
from listserv.store import (
    agenda,
    holds,
    inbox,
    letters,
    members,
    questions,
    report,
    retention,
    settings,
    silence,
    undelivered,
    unnamed,
)
from listserv.store.database import Database, claim_once, is_claimed
from listserv.store.trouble import Trouble
from listserv.store.undelivered import GivenUp

log = logging.getLogger(__name__)

PUT_OFF = timedelta(hours=1)
REPORT_WITHIN = timedelta(days=3)
REMIND_AFTER = timedelta(days=1)
LOOKED = "silence-looked"
"""That a list has looked on a day for questions that nobody has answered."""

Settle = Callable[[Connection, Incoming, datetime], Decision]


@dataclass(frozen=True)
class DueWork:
    """The work of one tick; `settle` decides and records inside of the transaction that claimed the piece.

    `clock` is what the clock says, at whatever moment the work is due that is to be done.
    What is about a list that the config does not name any more waits until it does again.
    """

    db: Database
    lists: Mapping[str, MailingList]
    settle: Settle
    keep: Retention
    operator: str
    clock: datetime

    def do(self, at: datetime, *, steady: bool, batches: int | None) -> int:
        """Does all that is due at that moment; gives the number of pieces.

        Where the clock is not `steady` (it jumped a while ago) nothing is let expire and nothing is thrown away; what
        is old goes in at most so many `batches`, the rest of it at the next call.
        """
        ours = [place.id for place in self.lists.values()]
        with self.db.read() as tx:
            reminders = holds.unreminded(tx, ours, at - REMIND_AFTER)
            expiries = questions.expired(tx, ours, at) if steady else []
            appointments = agenda.due(tx, ours, at) if steady else []
            places = settings.all_in_force(tx, self.lists).values()
            quiet = [found for place in places if steady and (found := self._quiet(tx, place, at))]
            reports = [(place.id, period) for place in places if (period := self._report_due(tx, place, at))]
        day = f"{at:%Y-%m-%d}"
        done = sum(self._once("reminder", list_id, row, day, at) for list_id, row in reminders)
        done += sum(self._once("expiry", list_id, row, "once", at) for list_id, row in expiries)
        done += sum(self._once("report", list_id, list_id, period, at) for list_id, period in reports)
        done += sum(self._tell_of_silence(list_id, day, lonely, at) for list_id, day, lonely in quiet)
        done += sum(self._keep_appointment(row, list_id, work, at) for row, list_id, work in appointments)
        done += self._write_letters(places, at)
        done += self._by_itself("trouble", lambda: self._tell_of_trouble(at))
        if steady:
            self._by_itself("housekeeping", lambda: self._keep_house(at, batches))
            self._by_itself("log", lambda: self._clear_log(at))
        self._by_itself("files", lambda: file_names.catch_up(self.db))
        return done

    def _by_itself(self, what: str, work: Callable[[], int | None]) -> int:
        """Work of the house; gives the number of pieces that count."""
        try:
            return work() or 0
        except Trouble:
            raise
        except Exception:  # a fault of ours: it is tried again at the next tick, the others go on
            log.exception("could not do what is due", extra={"what": what})
            return 0

    def _once(self, what: str, list_id: int, row: int, period: str, at: datetime) -> bool:
        """Settles this work where nobody has for this period."""
        try:
            with self.db.write() as tx:
                if not claim_once(tx, what, row, period, at):
                    return False
                self.settle(tx, Incoming("clock", Due(what, row, period), list_id), at)
        except Trouble:
            raise
        except Exception:  # a fault of ours: it is tried again at the next tick, the others go on
            log.exception("could not do what is due", extra={"what": what, "about": row})
            return False
        return True

    def _keep_appointment(self, row: int, list_id: int, work: Due, at: datetime) -> bool:
        try:
            with self.db.write() as tx:
                if not agenda.keep(tx, row, at):
                    return False
                self.settle(tx, Incoming("clock", work, list_id), at)
        except Trouble:
            raise
        except Exception:  # a fault of ours: this one is tried again later, the others go on
            log.exception("could not keep an appointment", extra={"appointment": row, "what": work.what})
            with self.db.write() as tx:
                agenda.put_off(tx, row, at + PUT_OFF)
            return False
        return True

    def _report_due(self, tx: Connection, place: MailingList, at: datetime) -> str:
        """The month whose page is due: on the first working day of the next, or soon after; later it is let be."""
        since, _ = Rhythm("monthly", place.timezone).latest(at)
        period = f"{since:%Y-%m}"
        wanted = place.report and at - since <= REPORT_WITHIN
        return period if wanted and not is_claimed(tx, "report", place.id, period) else ""

    def _quiet(self, tx: Connection, place: MailingList, at: datetime) -> tuple[int, str, list[int]] | None:
        """A list that looks today for what nobody has answered, the day, and what it finds."""
        hour = asking.hour(place, at)
        if hour is None or is_claimed(tx, LOOKED, place.id, hour.day):
            return None
        return place.id, hour.day, silence.lonely(tx, place.id, hour.since, hour.until)

    def _tell_of_silence(self, list_id: int, day: str, lonely: Iterable[int], at: datetime) -> int:
        """Each question by itself, so that a fault with one keeps no other back; then the day is over."""
        told = sum(self._once(SILENCE, list_id, post, "once", at) for post in lonely)
        with self.db.write() as tx:
            claim_once(tx, LOOKED, list_id, day, at)
        return told

    def _write_letters(self, places: Iterable[MailingList], at: datetime) -> int:
        """Collected letters; what goes wrong with those of one list holds up no other's."""
        done = 0
        for place in places:
            try:
                with self.db.write() as tx:
                    done += write_letters(tx, place, at, self.clock)
            except Trouble:
                raise
            except Exception:  # a fault of ours: they are tried again at the next tick
                log.exception("could not write the collected letters", extra={"list": place.address})
        return done

    def _tell_of_trouble(self, at: datetime) -> int:
        """The operator hears of messages that were set aside and of mail that was given up, in one letter each."""
        with self.db.write() as tx:
            if stuck := inbox.stuck(tx, untold_only=True):
                rows = [{"recipient": s[1], "sender": s[2], "why": s[3].strip().splitlines()[-1][:300]} for s in stuck]
                self._tell(tx, "trouble/stuck", {"count": len(rows), "messages": rows[:10]}, at)
                inbox.told(tx, [s[0] for s in stuck])
            if lost := undelivered.untold(tx):
                self._tell_of_lost(tx, lost, at)
                undelivered.told(tx, [one.letter for one in lost])
        return len(stuck) + len(lost)

    def _tell_of_lost(self, tx: Connection, lost: Sequence[GivenUp], at: datetime) -> None:
        """The operator hears of mail that could not be delivered, the facilitators of a post that reached few."""
        in_vain = [one for one in lost if not one.refused or one.post is None]
        if in_vain:
            values = {
                "count": len(in_vain),
                "addresses": sorted({one.address for one in in_vain})[:10],
                "text": in_vain[-1].said,
                "refused": all(one.refused for one in in_vain),
            }
            self._tell(tx, "trouble/undelivered", values, at)
        places = {place.id: place for place in self.lists.values()}
        for post in undelivered.unsent(tx, those=sorted({one.post for one in lost if one.post})):
            if post.list_id not in places or not claim_once(tx, report.UNSENT, post.post, "once", at):
                continue
            values = {"subject": post.subject, "count": post.lost, "of": post.copies, "text": post.said}
            for facilitator in members.facilitators(tx, post.list_id):
                letter = Letter("trouble/unsent", facilitator.address, values)
                letters.write(tx, post.list_id, letter, at, facilitator.id)

    def _tell(self, tx: Connection, kind: str, values: dict[str, object], at: datetime) -> None:
        """One letter to the operator, or to the facilitators of the first list where none is named."""
        first = next(iter(self.lists.values()))
        for address in [self.operator] if self.operator else first.facilitators:
            letters.write(tx, first.id, Letter(kind, address, values), at)

    def _clear_log(self, at: datetime) -> None:
        """Once an hour, or as soon after that as it can be: what was erased goes out of the database's log too."""
        hour = f"{at:%Y-%m-%dT%H}"
        with self.db.read() as tx:
            if is_claimed(tx, "log", 0, hour):
                return
        if self.db.clear_log():
            with self.db.write() as tx:
                claim_once(tx, "log", 0, hour, at)

    def _keep_house(self, at: datetime, batches: int | None) -> None:
        """Once a day, and over several ticks where there is much: what is old goes."""
        day = f"{at:%Y-%m-%d}"
        with self.db.read() as tx:
            if is_claimed(tx, "housekeeping", 0, day):
                return
        _, all_of_it = retention.run(self.db, self.keep, at, batches, clock=self.clock)
        if all_of_it:
            with self.db.write() as tx:
                inbox.forget_arrivals(tx, at)
                unnamed.forget_letters(tx, at)
                claim_once(tx, "housekeeping", 0, day, at)
