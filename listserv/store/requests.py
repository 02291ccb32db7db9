"""Requests to join that no facilitator has decided."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from listserv.store import members
from listserv.store.tables import questions

_UNDECIDED = (None, "asked")
"""The status of whoever asks: they are no member before somebody lets them in."""


def waiting(db: Connection, list_id: int, now: datetime) -> tuple[Mapping[str, Any], ...]:
    """What facilitators were asked about each, with `since`, the oldest first; not where the asker was asked back."""
    asked = (questions.c.list_id == list_id) & (questions.c.kind == "approve-join") & (questions.c.expires_at > now)
    since: dict[str, datetime] = {}
    undecided: dict[str, tuple[datetime, Mapping[str, Any]]] = {}
    answered: dict[str, datetime] = {}
    for row in db.execute(select(questions).where(asked).order_by(questions.c.id)):
        values = row._mapping["values"]
        address = values["address"]
        since.setdefault(address, row.asked_at)
        if row.answered_at is None:
            undecided[address] = (row.asked_at, values)
        else:
            answered[address] = max(row.answered_at, answered.get(address, row.answered_at))
    here = members.by_addresses(db, list_id, tuple(undecided))
    status = {address: one.status for one in here for address in (one.address, *one.aliases)}
    return tuple(
        {**values, "since": since[address].isoformat()}
        for address, (at, values) in undecided.items()
        if status.get(address) in _UNDECIDED and (address not in answered or at >= answered[address])
    )
