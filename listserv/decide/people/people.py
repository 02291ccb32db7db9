"""The facilitator's wishes about members: add, remove, moderate, and the roll."""

import re
from dataclasses import replace
from datetime import datetime

from listserv.decide.identity import banned, sure
from listserv.decide.identity.names import among_us, called, named, with_name
from listserv.decide.identity.proof import acting, signed_by, who
from listserv.decide.membership import colleagues, introduce, starting, taster, welcome
from listserv.decide.people import conditions
from listserv.decide.telling import answerable
from listserv.mail import address as addresses
from listserv.mail import spreadsheet
from listserv.mail.called import may_be_called
from listserv.model.decision import Change, Decision, Effect, Subscribe, TrustPoster, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import BACK_WITHIN, Member
from listserv.model.situation import Situation

MOST_SHOWN = 4
GONE = frozenset(("left", "banned"))
"""Whose membership is over: to be taken off once more changes nothing for them, not even a ban."""
_CONSENT = re.compile(
    r"(?i)[\s,;:(–-]*\b(?:who\s|she\s|he\s|they\s|has\s|have\s)*(agreed|agrees|consented|consents|consent|said|asked"
    r"|asks|wants|wanted|wishes|happy|confirmed|rang|phoned|called|told|signed|by phone|by mail|by email|in person"
    r"|on the phone|at the)\b"
)

_ENDS_NAME = re.compile(r"[,;()\n]|\s[-–—]+\s|\s(?=(?:to|on|for|from|at|as|with|please|who|she|he|they)\s)")


def tell(
    what: str, done: list[str], not_done: list[str], effects: list[Effect], incoming: Incoming, situation: Situation
) -> Decision:
    """Says to the facilitator what was done and what was not, each with its reason."""
    by = signed_by(incoming, situation)
    if incoming.door == "mail":
        assert incoming.received_at is not None
        ask = Ask("done", incoming.received_at + BACK_WITHIN)
        values = {"what": what, "addresses": done, "not_done": shortened(not_done)}
        effects.append(Write(Letter("people/done", by, values, ask)))
    why = f"{what.capitalize()}: {', '.join(done) or 'nobody'}, by {by}."
    return Decision("answered", what, why, tuple(effects))


def shortened(sentences: list[str]) -> list[str]:
    """As many as a letter can hold, and how many more there are."""
    if len(sentences) <= MOST_SHOWN + 1:
        return sentences
    return [*sentences[:MOST_SHOWN], f"{len(sentences) - MOST_SHOWN} others for reasons of the same kind"]


def add(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """ADD: at once; where the mail ties it to a day or to something else, it is asked about."""
    said = conditions.tied(incoming.text) if incoming.door == "mail" else ""
    if not said:
        return add_now(wish, incoming, situation, now)
    whom = [with_name(address, name) for address, name in wish.people] or list(wish.addresses)
    note = f"Whoever is added is a member at once: your “{said}” would not be kept."
    return sure.ask(wish, "add them", whom, incoming, situation, now, note)


def add_now(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Somebody who agreed becomes a member; how they agreed is recorded in the facilitator's words."""
    by = signed_by(incoming, situation)
    effects: list[Effect] = []
    done: list[str] = []
    not_done = list(wish.broken)
    people = wish.people or tuple((address, "") for address in wish.addresses)
    said_name, consent = parted(wish.words) if not wish.people else ("", wish.words)
    for text, called_so in people:
        if why := cannot_join(text, situation):
            not_done.append(why)
            continue
        address = addresses.normal(text) or text
        name = (called_so or (said_name if len(people) == 1 else ""))[:200]
        agreed = f"{now:%Y-%m-%d %H:%M} UTC: added by {by}" + (f" ({consent})" if consent else "")
        wanted = starting.chosen({"mode": wish.mode})
        effects.append(Subscribe(address, name, mode=wanted, consent=agreed, by=by))
        if incoming.door == "mail":
            shown: dict[str, object] = {"name": name, "words": "", "by": called(who(situation), incoming)}
            shown |= taster.kept(address, situation)
            shown |= {"mode": wanted} if wanted else {}
            effects.append(welcome.letter(address, shown, now, added=True))
            effects += [*taster.over(address, situation), *introduce.appointment(address, situation, now)]
        done.append(address)
    return tell("add", done, not_done, effects, incoming, situation)


def parted(words: str) -> tuple[str, str]:
    """(name, how they agreed) in what stands behind an address: "Eve Stone, agreed by phone"."""
    words = words.strip()[:1_000]
    found = _CONSENT.search(words)
    called_so, rest = (words[: found.start()], words[found.start() :]) if found else (words, "")
    name = _ENDS_NAME.split(called_so.strip(" ("), maxsplit=1)[0].strip(" ,;:()–-")
    remark = called_so[called_so.find(name) + len(name) :] if name else called_so
    if name and not may_be_called(name, False, False):
        name, remark = "", called_so
    return addresses.display(name), f"{remark}{rest}".strip(" ,;:(–-)")


def cannot_join(text: str, situation: Situation) -> str:
    """Why this address cannot be made a member's, as a sentence without its full stop; "" where it can."""
    address = addresses.normal(text)
    if address is None:
        return f"“{addresses.printable(text)}” is no address that mail can be sent to"
    known = next((m for m in situation.named if m.knows(address)), None)
    if known and known.active and known.status != "taster":
        return f"{address} is a member already"
    if known and known.status == "banned":
        return f"{address} is banned (UNBAN {address} first)"
    if address in situation.forgotten:
        return f"{address} asked to be forgotten and can only join by themselves, with JOIN"
    if address.endswith(f"@{situation.place.domain}"):
        return f"{address} is an address of this server"
    domain = banned.domain_of(address, situation)
    return f"{address} is at {domain}, which is banned (UNBAN {domain} first)" if domain else ""


def _each(
    what: str,
    values: dict[str, object],
    wish: Wish,
    incoming: Incoming,
    situation: Situation,
) -> tuple[list[Member], list[Effect], list[str]]:
    by = signed_by(incoming, situation)
    effects: list[Effect] = [Change(m.id, values, by, what) for m in named(wish, situation)]
    unknown = [a for a in wish.addresses if not any(m.knows(a) for m in named(wish, situation))]
    not_done = [*wish.broken, *(f"{addresses.printable(a)} is not on this list" for a in unknown)]
    return list(named(wish, situation)), effects, not_done


def remove(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """REMOVE: of one member at once, because one word brings them back; of several after a look at who it is."""
    about = [m for m in named(wish, situation) if m.status not in GONE]
    if len(about) > 1 and incoming.door == "mail":
        people = [with_name(m.address, m.name) for m in about]
        return sure.ask(wish, f"take these {len(people)} people off the list", people, incoming, situation, now)
    return remove_now(wish, incoming, situation, now)


def remove_now(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The memberships end; each person is told how to come back."""
    values: dict[str, object] = {"status": "left", "left_at": now.isoformat()}
    if _leaves_none(wish, incoming, situation):
        refused = ["the last facilitator can only hand the list over (HAND OVER TO and an address)"]
        return tell("remove", [], refused, [], incoming, situation)
    gone = [m for m in named(wish, situation) if m.status in GONE]
    before = {a for m in gone for a in (m.address, *m.aliases)}
    left = replace(wish, addresses=tuple(a for a in wish.addresses if a.lower() not in before))
    found, effects, not_done = _each("remove", values, left, incoming, situation)
    not_done += [f"{m.address} {'has left already' if m.status == 'left' else 'is banned already'}" for m in gone]
    if incoming.door == "mail":
        by = who(situation)
        for member in found:
            ask = Ask("left", now + BACK_WITHIN, member.id)
            shown = {"name": member.name, "by": called(by, incoming)}
            effects.append(Write(Letter("leave/done", member.address, shown, ask)))
            effects += colleagues.told(member, situation, now, by=among_us(by))
    return tell("remove", [m.address for m in found], not_done, effects, incoming, situation)


def _leaves_none(wish: Wish, incoming: Incoming, situation: Situation) -> bool:
    """Whether the list would have no facilitator without the members named; the operator may leave it so."""
    gone = {m.id for m in named(wish, situation)}
    return incoming.door == "mail" and bool(gone) and all(f.id in gone for f in situation.facilitators)


def moderate(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """MODERATE: this member's posts are looked at first; nobody else is told."""
    found, effects, not_done = _each("moderate", {"moderated": True, "trusted": False}, wish, incoming, situation)
    by = signed_by(incoming, situation)
    effects += [TrustPoster(address.lower(), by, trusted=False) for address in wish.addresses]
    done = [m.address for m in found]
    if situation.place.posting != "anyone":  # strangers' posts are looked at then anyway
        done, not_done = [*done, *(a for a in wish.addresses if not any(m.knows(a) for m in found))], []
    return tell("moderate", done, not_done, effects, incoming, situation)


def members(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """MEMBERS: the roll in figures and a few lines, and whole in a CSV file."""
    facilitator = acting(situation)
    ask = answerable(now, facilitator)
    here = [m for m in situation.roll if m.belongs]
    rows = [{"address": m.address, "name": m.name, "status": _standing(m), "mode": m.mode} for m in here]
    values = {"rows": rows[:MOST_ROWS], "more": max(0, len(rows) - MOST_ROWS), "count": len(rows)}
    tables = {"members.csv": spreadsheet.written(_COLUMNS, [_row(m) for m in situation.roll])}
    letter = Letter("people/members", facilitator.address, {**values, "tables": tables}, ask)
    return Decision("answered", "members", "The list of members was sent.", (Write(letter),))


def _standing(member: Member) -> str:
    return "facilitator" if member.facilitator and member.active else member.status


MOST_ROWS = 8
_COLUMNS = ("address", "name", "status", "mode", "paused_until", "facilitator", "moderated", "left_at")


def _row(member: Member) -> tuple[str, ...]:
    paused = f"{member.paused_until:%Y-%m-%d}" if member.paused_until else ""
    gone = f"{member.left_at:%Y-%m-%d}" if member.left_at else ""
    roles = ("yes" if member.facilitator else "", "yes" if member.moderated else "")
    return (member.address, member.name, member.status, member.mode, paused, *roles, gone)
