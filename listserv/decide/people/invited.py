"""What the invited answer: a yes makes them members, a no ends it for good, and so does silence."""

import re
from datetime import datetime, timedelta

from listserv.decide import private
from listserv.decide.membership import introduce, starting, welcome
from listserv.decide.people import invite
from listserv.decide.people.people import cannot_join
from listserv.model.decision import Close, Decision, Effect, Mark, Subscribe, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due
from listserv.model.invitation import AnswerInvitation, DropInvitation, Invitation
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

_OPENS = r"(?:many thanks|thanks|thank you|sorry|hi|hello|dear|but|i['’]?m afraid|afraid|unfortunately|i think)\b"
_NOT_FOR_ME = re.compile(
    rf"(?i)\W*(?:{_OPENS}(?: (?!{_OPENS})\w++)?\W*)*"
    r"(?:(?:it|this|that)(?:['’]s| is) )?(?:(?:really )?not for me\b|i(?:['’]m| am) not interested\b"
    r"|i (?:must|have to|will have to|would like to) decline\b|i(?:['’]d| would) rather not\b|not interested\b)"
)
"""A no in other words; "not at the moment" is none, as it would be for good."""


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What the invited say: YES makes them members, NO ends it for good, other words go to the facilitators."""
    question = situation.asked
    one = next((one for one in situation.gathering.invitations if one.id == question.about), None)
    if one is None and starting.joins(answer) and not situation.told_today:
        late = Letter("unclear/too-late", question.address, {"joins": True}, Ask("open", now + timedelta(days=30)))
        return Decision("answered", "expired-token", "The invitation was taken back, or has lapsed.", (Write(late),))
    if one is None or one.answer == "yes":
        return Decision("dropped", "used-token", "The invitation was answered before, or has lapsed.")
    wants = starting.joins(answer) and bool(answer.words.strip())
    declines = "?" not in answer.words and _NOT_FOR_ME.match(answer.words)
    refuses = answer.yes is False or declines or any(wish.name in ("leave", "forget-me") for wish in answer.wishes)
    if refuses:
        effects: list[Effect] = [
            AnswerInvitation(one.id, "no"),
            Mark("invited", one.address),
            *_tell_inviter(one, "no", answer.rest, situation),
        ]
        return Decision("answered", "invitation-declined", f"{one.address} does not want to join.", tuple(effects))
    if wants:
        return joined(one, answer, incoming, situation, now)
    return None if answer.wishes else private.continued(answer, incoming, situation, now)


_COUNTS_IN = re.compile(
    r"(?i)\b(?:count|sign) me (?:in|up)\b|\bi(?:['’]d|['’]ll| would| will)?(?: like| love| want)? (?:to )?join\b"
    r"|\bi['’]?m in\b|\badd me\b|\bput me (?:on|down)\b|\bplease join me\b"
)


def agrees(answer: Answer) -> bool:
    """Whether a word to the facilitators, by somebody who was invited, says that they would like to join now."""
    if answer.yes is False or "?" in answer.words:
        return False
    plainly = any(wish.name == "join" for wish in (*answer.wishes, *answer.asked))
    return plainly or _COUNTS_IN.search(answer.words[:500]) is not None


def joined(one: Invitation, answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """They are a member from now on, and whoever invited them hears of it."""
    question = situation.asked
    if why := cannot_join(one.address, situation):
        return Decision("dropped", "cannot-join", f"{why}.", (Close(question.id),))
    consent = (
        f"{now:%Y-%m-%d %H:%M} UTC: invited by {one.by} on {one.invited_at:%Y-%m-%d}, answered YES from {one.address}"
    )
    name = one.name or (incoming.actor.name if incoming.actor and incoming.address == one.address else "")
    starts = starting.asked(answer, answer.words, situation, now)
    name = str(starts.get("name", name))
    chosen, settings = starting.chosen(starts), starting.columns(starts)
    also = starting.shown(starts, situation.place)
    shown = {"name": name, "words": "", "by": "", "mode": starts.get("mode", ""), "starts": also}
    effects = (
        Close(question.id),
        AnswerInvitation(one.id, "yes"),
        Subscribe(one.address, name, mode=chosen, consent=consent, by=one.address, settings=settings),
        *introduce.appointment(one.address, situation, now),
        welcome.letter(one.address, shown, now),
        *_tell_inviter(one, "yes", answer.rest, situation),
    )
    return Decision("answered", "joined", f"{one.address} joined.", effects)


def _tell_inviter(one: Invitation, said: str, words: str, situation: Situation) -> list[Effect]:
    inviter = next((f for f in situation.facilitators if f.knows(one.by)), None)
    values = {"address": one.address, "name": one.name, "yes": said == "yes", "words": words[: invite.LONGEST_WORDS]}
    return [Write(Letter("invite/answered", inviter.address, values))] if inviter else []


def lapsed(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Two months of silence are a no: the address is forgotten, and only that it was asked remains."""
    one = next(iter(situation.gathering.invitations), None)
    if one is None:
        return Decision("done", "answered-meanwhile", "The invitation is gone.")
    mark: list[Effect] = [] if one.answer == "yes" else [Mark("invited", one.address)]
    return Decision("done", "lapsed", "An invitation has lapsed.", (*mark, DropInvitation(one.id)))
