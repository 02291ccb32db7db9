"""One wish: whether whoever writes may have it and is proven to wish it, or what they get instead."""

from dataclasses import replace
from datetime import datetime

from listserv.decide import private, scope, unclear
from listserv.decide.archive import conversations
from listserv.decide.identity.proof import ask_first, ask_which, confirmed, proven, who
from listserv.decide.membership import leave
from listserv.decide.moderation.deeds import BY_NUMBER
from listserv.decide.people import behalf
from listserv.decide.planning import suggest
from listserv.decide.table import ON_BEHALF, WISHES, Row
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.member import Member
from listserv.model.situation import Situation

IN_SO_MANY_WORDS = 4


def decide(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What becomes of it, as its row in the table says (table.py)."""
    member = who(situation)
    if wish.name == "suggest" and member and member.facilitator and suggest.is_scheduled(incoming.text):
        wish = replace(wish, name="schedule")
    row = ON_BEHALF[wish.name] if wish.name in ON_BEHALF and behalf.is_meant(wish, situation) else WISHES[wish.name]
    if row.may == "anyone":
        return row.act(wish, incoming, situation, now)
    if incoming.door not in ("mail", "web"):  # the operator may do anything, whoever presses a link only their own
        return row.act(wish, incoming, situation, now)
    if wish.name == "stop" and not (member and member.facilitator):
        return scope.by_member(member if member and _belongs(member, wish) else None, wish, incoming, situation, now)
    if member is None or not _belongs(member, wish):
        if member is not None and leave.recently(member, now):
            return leave.has_left(wish, member, situation, now)
        return _strangers_wish(incoming, situation, now)
    if row.may == "facilitator" and not member.facilitator:
        return _not_yours(member, wish, incoming, situation, now)
    if row.may == "facilitator" and not row.looks and situation.gathering.other_lists and not confirmed(situation):
        return ask_which(member, wish, situation, now, row.doing)
    doubted = not proven(incoming, situation) or not _vouched(wish, row, incoming)
    if not row.looks and doubted:
        return ask_first(member, wish, situation, now, row.doing)
    return row.act(wish, incoming, situation, now)


def _vouched(wish: Wish, row: Row, incoming: Incoming) -> bool:
    """Whether more than a reply address says who it is, where it is about other people or the list.

    That of a post or of a collected letter may be seen by others, as where one is forwarded to the list. It is enough
    for what the replied-to conversation is to become: everybody sees that, and it can be undone.
    """
    others = row.may == "facilitator" and wish.name not in conversations.DOING
    return not others or incoming.verdict.proven or isinstance(incoming.intent, Answer)


def _belongs(member: Member, wish: Wish) -> bool:
    """Whether they may wish as a member; whoever has left may take that back."""
    return member.belongs or (wish.name == "undo" and member.status == "left")


def _strangers_wish(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Somebody who is no member gets what anybody may know, and learns nothing of who is one."""
    if incoming.actor is None or situation.answers_this_hour:
        return Decision("dropped", "not-a-member", "Only members can ask for this, and the author was told so before.")
    letter = unclear.ask((), None, incoming.address, now, why="Only members can ask for that")
    return Decision("answered", "not-a-member", "Only members can ask for this.", (Write(letter),))


def _not_yours(member: Member, wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A facilitator's wish by a member: said in a sentence, it is for the facilitators to read.

    What sounds like a decision about held posts, in an answer to another letter, is hardly one: "No. 3: yes, we do".
    """
    sentence = len(incoming.text.split()) > IN_SO_MANY_WORDS
    if wish.name in BY_NUMBER and sentence and isinstance(incoming.intent, Answer):
        return unclear.not_understood(incoming, situation, now)
    told = (private.pass_on(now),) if sentence else ()
    if situation.answers_this_hour:
        why = "Only facilitators can ask for this; they were told so before."
        return Decision("delivered" if told else "dropped", "not-a-facilitator", why, told)
    letter = unclear.ask((), member, member.address, now, why="Only a facilitator can do that", told=bool(told))
    return Decision("answered", "not-a-facilitator", "Only facilitators can ask for this.", (*told, Write(letter)))
