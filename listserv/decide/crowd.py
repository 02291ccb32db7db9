"""Many mails to the facilitators at once: so many are passed on in an hour, the rest is told in one letter.

Anybody may write to them, and each mail costs each of them one. What is too much is neither refused nor lost: whoever
writes is told nothing (their name may be borrowed), and the facilitators get all of it together when the hour is over.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from listserv.decide import telling
from listserv.mail.spreadsheet import written
from listserv.model.crowd import COLLECTED
from listserv.model.decision import Appoint, Cancel, Decision, Effect, PassOn
from listserv.model.incoming import Incoming
from listserv.model.intent import Due
from listserv.model.situation import Situation

FROM_ONE, FROM_ALL = 10, 40
"""So many mails are passed on within an hour one by one: of one address, and of all together."""
WAIT = timedelta(hours=1)
WHOLE, LONGEST = 200, 2_000
"""Of so many mails the letter holds the words, so many characters of each; of others who wrote, and about what."""
SHOWN = 5


def collected(decision: Decision, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The decision where there is room; else what it passes on waits for one letter about all that came too much."""
    crowd, actor, member = situation.crowd, incoming.actor, situation.actor
    if actor is None or incoming.door != "mail" or not any(isinstance(effect, PassOn) for effect in decision.effects):
        return decision
    if (member and member.facilitator) or (crowd.by_author < FROM_ONE and crowd.in_all < FROM_ALL):
        return decision
    waits: dict[str, Any] = {"address": actor.address.lower(), "name": actor.name, "at": now.isoformat()}
    waits |= {"subject": incoming.subject[:200]}
    waits |= {"text": incoming.text[:LONGEST] if crowd.waiting < WHOLE else ""}
    others = [effect for effect in decision.effects if not isinstance(effect, PassOn)]
    effects = (*others, Appoint(COLLECTED, now + WAIT, values=waits), *_told(actor.address, situation))
    why = "Many mails to the facilitators came within the hour; they get this one with others, in one letter."
    return replace(decision, word="passed-on-later", why=why, effects=effects)


def _told(address: str, situation: Situation) -> tuple[Effect, ...]:
    """The facilitators hear of it at the first mail that waits."""
    crowd = situation.crowd
    if crowd.waiting:
        return ()
    alone = crowd.by_author >= FROM_ONE
    shown = {"address": address.lower() if alone else "", "limit": FROM_ONE if alone else FROM_ALL}
    return telling.each(situation.facilitators, "private/many", shown)


def due(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The hour is over: one letter tells of all mails that had to wait."""
    mails = (work.values, *situation.crowd.told)
    shown = {**_authors(mails), "count": len(mails), "tables": {"mails.csv": _table(mails)}}
    letters = telling.each(situation.facilitators, "private/collected", shown)
    return Decision(
        "done", "told-together", f"{len(mails)} mails were told in one letter.", (Cancel(COLLECTED), *letters)
    )


def _authors(mails: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Who wrote most, and how many others did."""
    by = Counter(mail["address"] for mail in mails)
    most = [{"address": address, "count": count} for address, count in by.most_common(SHOWN)]
    return {"authors": most, "others": len(by) - len(most)}


def _table(mails: Sequence[Mapping[str, Any]]) -> str:
    columns = ("at", "address", "name", "subject", "text")
    return written(columns, ([str(mail.get(name, "")) for name in columns] for mail in mails))
