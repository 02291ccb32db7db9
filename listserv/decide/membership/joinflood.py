"""Many joins at once: a machine that types in strangers' addresses, or a full lecture hall (RELIABILITY 55).

So many are asked in an hour; some more wait for the next, and beyond these nobody is written to, because each question
to somebody who did not ask is a nuisance of ours.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from listserv.model.decision import Appoint, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Due
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

AN_HOUR = 20
MAY_WAIT = 200
CONFIRM_WITHIN = timedelta(days=14)


def ask(address: str, values: Mapping[str, Any], now: datetime) -> Write:
    """The question whether they want to join; `values` is what is remembered for the answer."""
    return Write(Letter("join/confirm", address, {}, Ask("join", now + CONFIRM_WITHIN, values=values)))


def limited(address: str, values: Mapping[str, Any], situation: Situation, now: datetime) -> Decision | None:
    """What becomes of a wish to join when there are too many; None where there are not."""
    waiting = situation.joins_waiting
    if address in waiting:
        return Decision("dropped", "asked-before", "They wait to be asked already.")
    if situation.joins_this_hour < AN_HOUR:
        return None
    if len(waiting) >= MAY_WAIT:
        return Decision("dropped", "join-flood", "Too many joins at once; nobody more is written to.")
    at = now + timedelta(hours=1 + len(waiting) // AN_HOUR)
    later: Effect = Appoint("join-later", at, values={"address": address, "asked": dict(values)})
    why = "Too many joins at once; they are asked later."
    return Decision("answered", "join-later", why, (later, *_told(situation)))


def _told(situation: Situation) -> list[Effect]:
    """The operator hears of it at the first that has to wait."""
    if situation.joins_waiting:
        return []
    readers = [situation.operator] if situation.operator else [one.address for one in situation.facilitators]
    shown = {"an_hour": AN_HOUR, "may_wait": MAY_WAIT}
    return [Write(Letter("trouble/joins", reader, shown)) for reader in readers]


def later(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The hour of somebody who had to wait has come."""
    address, asked = work.values["address"], work.values["asked"]
    if any(member.active or member.status == "banned" for member in situation.named):
        return Decision("done", "already", f"{address} need not be asked any more.")
    why = f"{address} was asked whether they want to join."
    return Decision("done", "asked-to-confirm", why, (ask(address, asked, now),))
