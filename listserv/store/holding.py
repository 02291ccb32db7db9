"""A message enters among the held posts: its row, and what a notice shows of it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from listserv.model.decision import HoldPost
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Post
from listserv.model.situation import Situation
from listserv.store import calm, holds, inbox


def enter(
    db: Connection, incoming: Incoming, situation: Situation, why: str, effect: HoldPost | None, now: datetime
) -> tuple[int, dict[str, Any]]:
    """Holds the message in hand, or what is authored in its place; gives the row and what a notice shows of it.

    Where the message's own words may not be shown, those of the effect stand in their place, in the row too. Without an
    effect it waits for its author and not for a facilitator.
    """
    row = _row(incoming, situation, why)
    if effect is None:
        row["rule"] = holds.WITH_ITS_AUTHOR
    if effect:
        row |= {"rule": effect.rule, "keep_from": effect.keep_from}
        row |= {key: effect.shown[key] for key in ("name", "subject") if key in effect.shown}
    if effect and effect.authored:
        row |= {"raw_id": inbox.keep_raw(db, effect.authored), "parent": effect.parent}
    if effect and effect.bundled:
        row["brake_id"] = calm.on(db, situation.place.id, situation.calm.conversation)
    hold, number = holds.hold(db, situation.place.id, row, now)
    attachments = [p.filename for p in incoming.message.parts if p.filename] if incoming.message else []
    shown = {key: row[key] for key in ("name", "address", "subject", "why")}
    values = {"number": number, "text": incoming.text, "attachments": attachments, "masked": False, **shown}
    return hold, values | (dict(effect.shown) if effect else {})


def _row(incoming: Incoming, situation: Situation, why: str) -> dict[str, Any]:
    assert incoming.inbox is not None
    assert incoming.raw is not None
    actor = incoming.actor
    return {
        "inbox_id": incoming.inbox,
        "raw_id": incoming.raw,
        "parent": situation.parent,
        "digest": incoming.intent.digest if isinstance(incoming.intent, Post | Command) else None,
        "address": actor.address.lower() if actor else "",
        "name": actor.name if actor else "",
        "subject": incoming.subject,
        "why": why,
    }
