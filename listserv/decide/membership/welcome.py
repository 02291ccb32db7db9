"""Somebody becomes a member, and is welcomed with what they chose and what they had before."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from listserv.decide.membership import introduce, starting, taster
from listserv.model.decision import Effect, Remember, Subscribe, Write
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

PROFILE_WITHIN = timedelta(days=365)


def as_member(
    address: str,
    name: str,
    situation: Situation,
    now: datetime,
    *,
    by: str = "",
    signed: str = "",
    words: str = "",
    consent: str = "",
    starts: Mapping[str, Any] | None = None,
    passed_on: bool = False,
) -> tuple[Effect, ...]:
    """They are on the list, as they asked when they wished to join (`starts`), or else as they were before.

    `by` is who let them in (nobody but themselves where that is ""), `signed` and `words` what that facilitator signs
    and tells them, `consent` how they agreed. `passed_on` says that the facilitators have what else they wrote.
    """
    said = consent or f"{now:%Y-%m-%d %H:%M} UTC: answered YES by mail from {address}"
    before = next((m for m in (situation.actor, situation.holder, *situation.named) if m and m.knows(address)), None)
    starts = {**starting.kept(before), **(starts or {})}
    mode = str(starts.get("mode", ""))
    kept: dict[str, Any] = {} if mode else taster.kept(address, situation) or _as_before(before)
    also = starting.shown(starts, situation.place)
    name = str(starts.get("name", name))
    shown = {"name": name, "words": words, "by": signed, "mode": mode, **kept, "starts": also, "passed_on": passed_on}
    mode_chosen, settings = starting.chosen(starts), starting.columns(starts)
    return (
        Subscribe(address, name, mode=mode_chosen, consent=said, by=by or address, settings=settings),
        *([Remember(address)] if address in situation.forgotten else []),
        *taster.over(address, situation),
        *introduce.appointment(address, situation, now),
        letter(address, shown, now),
    )


def letter(address: str, shown: Mapping[str, Any], now: datetime, *, added: bool = False) -> Write:
    """The welcome, by whomever they were let in; what is answered to it tells others about them.

    `added` says that somebody else wished for it: a bare no to it leaves.
    """
    values = {"added": True} if added else {}
    return Write(Letter("join/welcome", address, shown, Ask("welcome", now + PROFILE_WITHIN, values=values)))


def _as_before(member: Member | None) -> dict[str, Any]:
    """The mail that somebody gets who was a member once, or who said it while their request waited."""
    if member is None or member.status not in ("asked", "left") or member.mode == "every":
        return {}
    return {"mode": member.mode, "before": member.status == "left"}
