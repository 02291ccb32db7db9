"""Leaving, in any wording, and coming back within a fortnight with nothing lost (D7)."""

import re
from dataclasses import replace
from datetime import datetime

from listserv.decide import telling
from listserv.decide.identity.proof import ask_first, proven, who
from listserv.decide.limits import TOLD_A_DAY
from listserv.decide.membership import colleagues, join
from listserv.decide.telling import answerable
from listserv.model.decision import Change, Close, Decision, Effect, Subscribe, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import BACK_WITHIN, Member
from listserv.model.personal import TakeBack
from listserv.model.situation import Situation

HAS_LEFT = "leave/has-left"
_MISTAKE = re.compile(
    r"(?i)\b(?:(?:by|in|was an?|my|an?) (?:mistake|accident|error)\b|accidentally|mistakenly|(?:did not|didn.?t|never) "
    r"(?:mean|intend|want|ask|wish)(?:ed)? (?:to (?:leave|go|unsubscribe|be (?:taken off|removed))|that|this)\b|"
    r"(?:put|take|have|bring|let|add) me (?:back|again)\b|rejoin\b|i (?:(?:do|still|really|just) )*want(?:ed)? to "
    r"(?:stay|remain)\b)"
)
"""What only somebody says who did not want to leave."""


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Somebody wants to leave."""
    member = who(situation)
    if member is None or not (member.active or member.status in ("suspended", "asked")):
        return _no_member(incoming, situation)
    # A mail to the leave address in their own copy is proof enough: only they were given it, and one word brings them
    # back.
    if not _by_their_link(incoming) and not proven(incoming, situation):
        return ask_first(member, wish, situation, now, "take you off the list")
    if [f.id for f in situation.facilitators] == [member.id]:
        letter = Letter("leave/last-facilitator", member.address, {}, answerable(now, member))
        why = "The last facilitator was asked who takes over."
        return Decision("answered", "last-facilitator", why, (Write(letter),))
    return Decision("answered", "left", f"{member.address} left.", _left(member, situation, now))


def _by_their_link(incoming: Incoming) -> bool:
    """Whether it came to a leave address; the reply address of a post is no such thing, because posts are passed on."""
    intent = incoming.intent
    return isinstance(intent, Command) and intent.member is not None and intent.parent is None and not intent.posted


def _left(member: Member, situation: Situation, now: datetime) -> tuple[Effect, ...]:
    """The membership ends, and the member is told how to come back."""
    ask = Ask("left", now + BACK_WITHIN, member.id)
    gone = Change(member.id, {"status": "left", "left_at": now.isoformat()}, member.address, "leave")
    values = {"name": member.name, "after": colleagues.after(member, situation)}
    return gone, Write(Letter("leave/done", member.address, values, ask)), *colleagues.told(member, situation, now)


def _no_member(incoming: Incoming, situation: Situation) -> Decision:
    if incoming.actor is None or situation.told_today >= TOLD_A_DAY:
        return Decision("dropped", "not-a-member", "There is no membership to end.")
    letter = Letter("leave/no-member", incoming.address)
    return Decision("answered", "not-a-member", "There is no membership to end.", (Write(letter),))


def back(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """An answer to "you have left": BACK, YES or UNDO bring them back as they were, and so does "it was a mistake"."""
    said = (answer.word, *(wish.name for wish in answer.wishes or answer.asked))
    wants = answer.yes or any(word in ("back", "join", "undo") for word in said) or _MISTAKE.search(answer.words)
    if not wants or situation.question is None or situation.holder is None:
        return None
    modes = [wish.mode for wish in (*answer.wishes, *answer.asked) if wish.name == "mode"]
    mode = modes[-1] if modes else str(situation.question.values.get("mode", ""))
    if not proven(incoming, situation):
        return ask_first(situation.holder, Wish("back", mode=mode), situation, now, "bring you back to the list")
    return _return(situation.holder, situation, now, situation.question.id, mode)


def recently(member: Member | None, now: datetime) -> bool:
    """Whether they have left and may come back with nothing lost."""
    if member is None or member.status != "left" or member.left_at is None:
        return False
    return now - member.left_at <= BACK_WITHIN


def come_back(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """BACK said in any other mail; after the fortnight it is a wish to join."""
    member = who(situation)
    if member is None or not recently(member, now):
        return join.wished(wish, incoming, situation, now)
    if not proven(incoming, situation):
        return ask_first(member, wish, situation, now, "bring you back to the list")
    return _return(member, situation, now, None, wish.mode)


def long_ago(wish: Wish) -> Wish:
    """BACK by somebody who did not leave lately is a wish to join, with all that is said beside it."""
    return replace(wish, name="join") if wish.name == "back" else wish


def has_left(wish: Wish, member: Member, situation: Situation, now: datetime) -> Decision:
    """A member's wish by somebody who has just left: BACK is offered, with as much mail as they ask for."""
    if situation.told_today >= TOLD_A_DAY:
        return Decision("dropped", "has-left", f"{member.address} has left, and was told so several times today.")
    ask = Ask("left", (member.left_at or now) + BACK_WITHIN, member.id, values={"mode": wish.mode})
    letter = Letter(HAS_LEFT, member.address, {"mode": wish.mode}, ask)
    return Decision("answered", "has-left", f"{member.address} has left, and may come back.", (Write(letter),))


def _return(member: Member, situation: Situation, now: datetime, question: int | None, mode: str) -> Decision:
    last = situation.undoable
    leaving = last if last and not (last.touched or last.about) and "status" in last.before else None
    effects: tuple[Effect, ...] = (
        *([Close(question)] if question else []),
        TakeBack(leaving.changes, member.address) if leaving else Subscribe(member.address, by=member.address),
        *([Change(member.id, {"mode": mode}, member.address, "mode")] if mode else []),
        Write(Letter("leave/back", member.address, {"mode": mode}, answerable(now, member))),
        *colleagues.told(member, situation, now, back=True),
    )
    return Decision("answered", "came-back", f"{member.address} came back.", (*effects, *_told(member, situation, now)))


def _told(member: Member, situation: Situation, now: datetime) -> tuple[Effect, ...]:
    """Where a facilitator took them off, the facilitators hear that they are back: it may not have been a mistake."""
    if not situation.gathering.removed_by:
        return ()
    shown = {"name": member.name, "address": member.address, "by": situation.gathering.removed_by}
    return telling.each(situation.other_facilitators(member), "leave/back-after-removal", shown, answerable(now))
