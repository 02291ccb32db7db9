"""Who facilitates: more of them, deputies from and until a day, and handing over. A list always keeps one."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from listserv.decide import telling
from listserv.decide.choices.mode import LONGEST_PAUSE, start_of
from listserv.decide.identity import sure
from listserv.decide.identity.names import among_us, named
from listserv.decide.identity.proof import acting, asked_themselves, signed_by
from listserv.decide.limits import TOLD_A_DAY
from listserv.decide.people.people import shortened
from listserv.decide.telling import answerable
from listserv.mail.address import printable
from listserv.model.decision import Appoint, Cancel, Change, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Due, Wish
from listserv.model.letter import Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

BEGINS, ENDS = "deputy-begins", "deputy-ends"


def _made() -> dict[str, object]:
    return {"facilitator": True, "stood_down_at": None}


def _ended(now: datetime) -> dict[str, object]:
    """`stood_down_at` keeps the config from making them one again at the next start."""
    return {"facilitator": False, "stood_down_at": now.isoformat()}


def no_more(decision: Decision, incoming: Incoming, situation: Situation) -> Decision:
    """Whoever looked after the list once hears that their answer did nothing, some times a day."""
    question = situation.question
    if question is None or not asked_themselves(incoming, situation) or situation.told_today >= TOLD_A_DAY:
        return decision
    return Decision("answered", decision.word, decision.why, (Write(Letter("roles/no-more", question.address)),))


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """FACILITATOR: of members only; with a day it ends by itself when that day is over, or begins on one to come."""
    facilitator = acting(situation)
    ends = start_of(wish.until + timedelta(days=1), situation.place.timezone) if wish.until else None
    begins = start_of(wish.since, situation.place.timezone) if wish.since else now
    if ends and not max(now, begins) < ends <= now + LONGEST_PAUSE:
        letter = Letter("settings/which-day", facilitator.address, {}, answerable(now, facilitator))
        return Decision("answered", "which-day", "The day was not understood, or has passed.", (Write(letter),))
    until = wish.until.isoformat() if wish.until else ""
    since = wish.since.isoformat() if wish.since and begins > now else ""
    effects: list[Effect] = []
    done, not_done = [], _unknown(wish, situation)
    for member in named(wish, situation):
        if not member.may_facilitate:
            not_done.append(f"{member.address} is not a member now (ADD {member.address} first)")
        elif member.facilitator and ends and member.id not in situation.deputies:
            not_done.append(f"{member.address} is a facilitator without an end already")
        else:
            effects += [Cancel(BEGINS, member.id), Cancel(ENDS, member.id)]
            if not member.facilitator and since:
                effects.append(Appoint(BEGINS, begins, member.id, values={"by": signed_by(incoming, situation)}))
            elif not member.facilitator:
                effects.append(Change(member.id, _made(), signed_by(incoming, situation), "facilitator"))
            if not member.facilitator:
                effects.append(_tell_them("roles/made", member, facilitator, until, now, since))
            effects += [Appoint(ENDS, ends, member.id)] if ends else []
            done.append(member.address)
    later = since if not any(member.facilitator for member in named(wish, situation)) else ""
    values = {"made": done, "not_done": shortened(not_done), "until": until, "ended": [], "by": among_us(facilitator)}
    values |= {"since": later} if later else {}
    return _told(values, effects, facilitator, situation, now)


def not_wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """NOT FACILITATOR: a member like others again; the last one stays."""
    facilitator = acting(situation)
    effects: list[Effect] = []
    done, not_done = [], _unknown(wish, situation)
    left = {f.id for f in situation.facilitators}
    for member in named(wish, situation):
        if not member.facilitator and member.id in situation.to_be_deputies:
            effects += [Cancel(BEGINS, member.id), Cancel(ENDS, member.id)]
            effects.append(_tell_them("roles/ended", member, facilitator, "", now, "never"))
            done.append(member.address)
        elif not member.facilitator:
            not_done.append(f"{member.address} is no facilitator")
        elif left <= {member.id}:
            not_done.append(f"{member.address} is the last facilitator (HAND OVER TO and an address names another)")
        else:
            left.discard(member.id)
            effects += [
                Change(member.id, _ended(now), signed_by(incoming, situation), "not-facilitator"),
                Cancel(BEGINS, member.id),
                Cancel(ENDS, member.id),
            ]
            if member.id != facilitator.id:
                effects.append(_tell_them("roles/ended", member, facilitator, "", now))
            done.append(member.address)
    values = {"made": [], "not_done": shortened(not_done), "until": "", "ended": done, "by": among_us(facilitator)}
    return _told(values, effects, facilitator, situation, now)


def hand_over(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """HAND OVER: asked first, because whoever hands over cannot take it back."""
    facilitator = acting(situation)
    successor = _successor(wish, situation, facilitator)
    if successor is None or len(wish.addresses) != 1:
        not_done = [*_unknown(wish, situation), "a successor is one other person who is a member (ADD them first)"]
        values = {"made": [], "ended": [], "not_done": not_done, "until": "", "by": among_us(facilitator)}
        return _told(values, [], facilitator, situation, now)
    note = "You stay a member; LEAVE afterwards takes you off the list. Only they can make you a facilitator again."
    doing = f"make {successor.address} the facilitator in your place"
    return sure.ask(wish, doing, [among_us(successor)], incoming, situation, now, note)


def hand_over_now(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The successor is a facilitator, and whoever said so is none any more; all are told."""
    facilitator = acting(situation)
    successor = _successor(wish, situation, facilitator)
    if successor is None:
        return hand_over(wish, incoming, situation, now)
    effects: list[Effect] = [
        Cancel(BEGINS, successor.id),
        Cancel(ENDS, successor.id),
        Change(successor.id, _made(), facilitator.address, "facilitator"),
        Change(facilitator.id, _ended(now), facilitator.address, "hand-over"),
        _tell_them("roles/made", successor, facilitator, "", now),
    ]
    values = {
        "made": [successor.address],
        "ended": [facilitator.address],
        "not_done": [],
        "until": "",
        "by": among_us(facilitator),
    }
    return _told(values, effects, facilitator, situation, now)


def begun(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A deputy's first day has come; whoever has left since does not come back by it."""
    member = situation.holder
    if member is None or member.facilitator or not member.may_facilitate:
        return Decision("done", "no-deputy", "They are a facilitator already, or no member any more.")
    until = situation.deputies.get(member.id)
    day = until.astimezone(ZoneInfo(situation.place.timezone)).date() - timedelta(days=1) if until else None
    last = day.isoformat() if day else ""
    values = {"made": [member.address], "not_done": [], "until": last, "ended": [], "by": ""}
    effects: list[Effect] = [
        Change(member.id, _made(), str(work.values["by"]), "facilitator"),
        Write(Letter("roles/begun", member.address, {"until": last}, answerable(now, member))),
        *telling.each(situation.facilitators, "roles/told", values, answerable(now)),
    ]
    return Decision("done", "deputy-begun", f"{member.address} stands in from today.", tuple(effects))


def ended(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A deputy's day is over; the last facilitator stays one whatever was said."""
    member = situation.holder
    if member is None or not member.facilitator:
        return Decision("done", "no-deputy", "They are no facilitator any more.")
    others = situation.other_facilitators(member)
    if not others:
        told = Write(Letter("roles/stays", member.address, {}, answerable(now, member)))
        return Decision("done", "deputy-stays", "There is no other facilitator, so the deputy stays one.", (told,))
    values = {"made": [], "not_done": [], "until": "", "ended": [member.address], "by": ""}
    effects: list[Effect] = [
        Change(member.id, _ended(now), "clock", "not-facilitator"),
        Write(Letter("roles/ended", member.address, {"by": ""}, answerable(now, member))),
        *telling.each(others, "roles/told", values, answerable(now)),
    ]
    return Decision("done", "deputy-ended", f"{member.address} stood in until today.", tuple(effects))


def _successor(wish: Wish, situation: Situation, facilitator: Member) -> Member | None:
    others = [m for m in named(wish, situation) if m.id != facilitator.id and m.may_facilitate]
    return others[0] if len(others) == 1 else None


def _unknown(wish: Wish, situation: Situation) -> list[str]:
    strange = [a for a in wish.addresses if not any(m.knows(a) for m in named(wish, situation))]
    return [f"{printable(a)} is not on this list (ADD {printable(a)} first)" for a in strange]


def _tell_them(letter: str, member: Member, facilitator: Member, until: str, now: datetime, since: str = "") -> Write:
    values = {"by": among_us(facilitator), "until": until, "since": since}
    return Write(Letter(letter, member.address, values, answerable(now, member)))


def _told(
    values: Mapping[str, object], effects: list[Effect], facilitator: Member, situation: Situation, now: datetime
) -> Decision:
    """Says what was done to whoever wished it, and to the other facilitators where anything was."""
    mine = Letter("roles/done", facilitator.address, values, answerable(now, facilitator))
    told: list[Effect] = [Write(mine)]
    changed = [effect for effect in effects if isinstance(effect, Change | Appoint)]
    if changed:
        about = {change.member for change in changed}
        readers = [one for one in situation.other_facilitators(facilitator) if one.id not in about]
        told += telling.each(readers, "roles/told", values, answerable(now))
    made, ended_ = values["made"], values["ended"]
    why = f"Facilitators made: {made or 'none'}; ended: {ended_ or 'none'}, by {facilitator.address}."
    return Decision("answered", "facilitator", why, (*effects, *told))
