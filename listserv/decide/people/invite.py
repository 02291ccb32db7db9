"""Invitations: one letter with the facilitator's own words, one reminder at most, none after a NO or silence."""

import re
from datetime import datetime, timedelta

from listserv.decide.identity import sure
from listserv.decide.identity.names import called, with_name
from listserv.decide.identity.proof import acting
from listserv.decide.people import conditions
from listserv.decide.people.people import cannot_join, shortened
from listserv.mail import address as addresses
from listserv.mail import spreadsheet
from listserv.model.decision import Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.invitation import DropInvitation, Invitation, Invite, RemindInvited
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=60)
MOST_AT_ONCE = 300
MOST_SHOWN = 5
LONGEST_WORDS = 2_000
MOST_NOTED = 400
MOST_ODD = 3
_TAKES_BACK = re.compile(
    r"(?i)\bun-?invite\b|\b(?:take|taking|took|withdraw|revoke|recall|rescind|retract|cancel|undo|stop)\b"
    r"(?:(?! and )[^.!?\n:@]){0,40}\binvitations?\b"
)
_NOT_TO_INVITE = re.compile(r"(?i)\b(?:do not|don['’]?t|never|not|no longer)\s+(?:\w+\s+){0,2}?invit\w*")
_INVITES = re.compile(r"(?i)\binvit")
_SPEAKS_TO_US = re.compile(
    r"(?i)\b(?:tell|ask|remind|give|send|invite|let) (?:them|her|him)\b|\bthey (?:should|must|can|all|know|agreed)\b"
    r"|\b(?:not (?:yet|before|until)|let me know|tell me|remind me)\b"
    r"|\b(?:please|pls) (?:do|send|make|check|use|wait|add|copy|sign|mention)\b|\b(?:do it|send (?:it|this)|wait)\b"
    r"|\bdo(?:n['’]t| not) (?:send|invite|say|mention)\b"
)
"""What is hardly said to those who are invited."""
_BRINGS_WORDS = re.compile(
    r"(?i)\bwith (?:\w+ ){0,3}(?:words?|note|message|greeting)\b|\b(?:saying|telling (?:them|her|him))\b"
)


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """INVITE: each address once; what is not certain to be for them, or cannot be kept, is shown before it goes out."""
    said = incoming.text[:LONGEST_WORDS] if incoming.door == "mail" else ""
    if _TAKES_BACK.search(said) or (_NOT_TO_INVITE.search(said) and not _INVITES.search(_NOT_TO_INVITE.sub(" ", said))):
        return taken_back(wish, situation, now)
    if wish.people and incoming.door == "mail" and (note := _to_be_shown(wish, incoming)):
        whom = [with_name(address, name) for address, name in wish.people]
        doing = f"invite these {len(whom)} people" if len(whom) > 1 else "invite somebody"
        return sure.ask(wish, doing, whom, incoming, situation, now, note)
    return invited_now(wish, incoming, situation, now)


def _to_be_shown(wish: Wish, incoming: Incoming) -> str:
    """What is said before anybody is invited; "" where all of it is certain."""
    words = wish.words[:LONGEST_WORDS]
    asks = incoming.text.replace(words, " ") if words else incoming.text
    notes: list[str] = []
    if said := conditions.tied(asks):
        notes.append(f"An invitation goes out at once and in your name: your “{said}” would not be kept.")
    if words and (_SPEAKS_TO_US.search(words) or not _stands_apart(words, incoming.text)):
        notes.append(f"These words would stand on top of the letter to them: “{' '.join(words.split())[:MOST_NOTED]}”")
    if not words and (brings := _BRINGS_WORDS.search(asks)):
        notes.append(f"Your “{brings[0]}” was not understood: the letter to them would hold no words of yours.")
    if notes and wish.broken:
        notes.append(f"Not to be invited: {'; '.join(shortened(list(wish.broken))[:MOST_ODD])}.")
    return " ".join(notes)


def _stands_apart(words: str, text: str) -> bool:
    """Whether words to the invited are a paragraph of their own in the mail, or stand behind a colon."""
    at = text.casefold().find(words.splitlines()[0].strip().casefold())
    before = text[: max(at, 0)].rstrip(" \t")
    return not text or (at >= 0 and (not before or re.search(r":\s*\Z|\n[ \t]*\n\Z", before) is not None))


def taken_back(wish: Wish, situation: Situation, now: datetime) -> Decision:
    """An invitation that has no answer is taken back: a YES to it joins nobody any more."""
    facilitator = acting(situation)
    named = {addresses.normal(address) or address for address in wish.addresses}
    waiting = {one.address: one for one in situation.gathering.invitations if not one.answer}
    found = [waiting[address] for address in sorted(named & set(waiting))]
    values = {"done": [one.address for one in found], "unknown": sorted(named - set(waiting))}
    letter = Letter("invite/taken-back", facilitator.address, values, Ask("open", now + ANSWER_WITHIN, facilitator.id))
    dropped = tuple(DropInvitation(one.id) for one in found)
    return Decision("answered", "taken-back", f"{len(found)} invitations were taken back.", (*dropped, Write(letter)))


def invited_now(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Each address once; why the others are not invited is said of each."""
    facilitator = acting(situation)
    people = wish.people or tuple((address, "") for address in wish.addresses)
    effects: list[Effect] = []
    done: list[str] = []
    not_done = list(wish.broken)
    words = wish.words.strip()[:LONGEST_WORDS] if wish.people else ""
    inviter = called(facilitator, incoming, "A facilitator")
    for text, name in people:
        if why := _cannot_be_invited(text, situation):
            not_done.append(why)
        elif len(done) == MOST_AT_ONCE:
            not_done.append(f"{addresses.printable(text)} would be more than {MOST_AT_ONCE} at once: send it tomorrow")
        else:
            address = addresses.normal(text) or text
            effects.append(Invite(address, name, words, facilitator.address, inviter, now + ANSWER_WITHIN))
            done.append(address)
    tables = {"not-invited.csv": spreadsheet.written(("why",), [(why,) for why in not_done])}
    values = {
        "count": len(done),
        "addresses": done[:MOST_SHOWN],
        "more": max(0, len(done) - MOST_SHOWN),
        "not_done": shortened(not_done),
        "words": words,
        "tables": tables if len(not_done) > MOST_SHOWN else {},
    }
    ask = Ask("open", now + ANSWER_WITHIN, facilitator.id)
    effects.append(Write(Letter("invite/done", facilitator.address, values, ask)))
    why = f"{len(done)} invited by {facilitator.address}, {len(not_done)} not."
    return Decision("answered", "invited", why, tuple(effects))


def _cannot_be_invited(text: str, situation: Situation) -> str:
    """Why this address is not invited, "" where it can be."""
    if why := cannot_join(text, situation):
        return why
    address = addresses.normal(text) or ""
    before = next((one for one in situation.gathering.invitations if one.address == address), None)
    if before and not before.answer:
        return f"{address} was invited on {_day(before.invited_at)} and has not answered"
    if before:
        return f"{address} said {before.answer} to an invitation on {_day(before.answered_at or before.invited_at)}"
    if address in situation.gathering.unasked:
        return f"{address} was asked before and does not want to be asked again: they can write to us themselves"
    known = next((m for m in situation.named if m.knows(address)), None)
    if known and known.status == "left":
        return f"{address} has left the list: they can come back with JOIN"
    return ""


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%B %Y}"


def overview(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """INVITATIONS: who has not answered, what the others said, and all of it as a file."""
    facilitator = acting(situation)
    waiting = [one for one in situation.gathering.invitations if not one.answer]
    said = {answer: sum(one.answer == answer for one in situation.gathering.invitations) for answer in ("yes", "no")}
    rows = [{"address": one.address, "name": one.name, "at": one.invited_at.isoformat()} for one in waiting]
    table = spreadsheet.written(_COLUMNS, [_row(one) for one in situation.gathering.invitations])
    values = {
        "waiting": rows[:MOST_SHOWN],
        "more": max(0, len(rows) - MOST_SHOWN),
        "count": len(rows),
        "said": said,
        "remindable": sum(one.reminded_at is None for one in waiting),
        "tables": {"invitations.csv": table} if situation.gathering.invitations else {},
    }
    letter = Letter("invite/overview", facilitator.address, values, Ask("open", now + ANSWER_WITHIN, facilitator.id))
    return Decision("answered", "invitations", f"{len(rows)} invitations have no answer.", (Write(letter),))


_COLUMNS = ("address", "name", "invited", "by", "reminded", "answer", "answered")


def _row(one: Invitation) -> tuple[str, ...]:
    moments = [f"{at:%Y-%m-%d}" if at else "" for at in (one.invited_at, one.reminded_at, one.answered_at)]
    return (one.address, one.name, moments[0], one.by, moments[1], one.answer or "none yet", moments[2])


def remind(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """REMIND: those who have not answered, or the ones named among them; nobody twice."""
    facilitator = acting(situation)
    wanted = {address.lower() for address in wish.addresses}
    waiting = [
        one for one in situation.gathering.invitations if not one.answer and (not wanted or one.address in wanted)
    ]
    fresh = [one for one in waiting if one.reminded_at is None]
    effects: list[Effect] = [
        RemindInvited(one.id, called(facilitator, incoming, "A facilitator"), one.invited_at + ANSWER_WITHIN)
        for one in fresh
    ]
    values = {
        "count": len(fresh),
        "addresses": [one.address for one in fresh[:MOST_SHOWN]],
        "more": max(0, len(fresh) - MOST_SHOWN),
        "before": len(waiting) - len(fresh),
    }
    ask = Ask("open", now + ANSWER_WITHIN, facilitator.id)
    letter = Write(Letter("invite/reminded", facilitator.address, values, ask))
    return Decision("answered", "reminded", f"{len(fresh)} were reminded.", (*effects, letter))
