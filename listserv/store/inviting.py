"""Carries out what was decided about invitations, bans, and questions that several were asked."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from listserv.model import decision as d
from listserv.model.invitation import AnswerInvitation, DropInvitation, Invite, RemindInvited
from listserv.model.letter import Ask, Letter
from listserv.store import agenda, bans, invitations, letters, questions


def _invite(db: Connection, list_id: int, effect: Invite, now: datetime) -> None:
    row = invitations.enter(db, list_id, effect, now)
    shown = {"name": effect.name, "words": effect.words, "by": effect.inviter, "again": False}
    ask = Ask("invited", effect.answer_by, about=row)
    letters.write(db, list_id, Letter("invite/letter", effect.address, shown, ask), now)
    agenda.appoint(db, list_id, d.Appoint("invitation-ends", effect.answer_by, about=row))


def _remind(db: Connection, list_id: int, effect: RemindInvited, now: datetime) -> None:
    one = invitations.by_id(db, effect.invitation)
    assert one is not None
    invitations.reminded(db, one.id, now)
    shown = {"name": one.name, "words": one.words, "by": effect.inviter, "again": True}
    ask = Ask("invited", effect.answer_by, about=one.id)
    letters.write(db, list_id, Letter("invite/letter", one.address, shown, ask), now)


def _answer(db: Connection, list_id: int, effect: AnswerInvitation, now: datetime) -> None:
    invitations.answered(db, effect.invitation, effect.answer, now)


def _drop(db: Connection, list_id: int, effect: DropInvitation, now: datetime) -> None:
    invitations.drop(db, effect.invitation)


def _ban(db: Connection, list_id: int, effect: d.BanDomain, now: datetime) -> None:
    if effect.banned:
        bans.ban(db, list_id, effect.domain, effect.by, now)
    else:
        bans.lift(db, list_id, effect.domain)


def _close_all(db: Connection, list_id: int, effect: d.CloseAll, now: datetime) -> None:
    questions.close_all(db, list_id, effect.kind, effect.about, now)


BY_KIND: dict[type, Callable[[Connection, int, Any, datetime], None]] = {
    Invite: _invite,
    RemindInvited: _remind,
    AnswerInvitation: _answer,
    DropInvitation: _drop,
    d.BanDomain: _ban,
    d.CloseAll: _close_all,
}
"""What each effect does, by its kind."""
