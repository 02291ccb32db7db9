"""New members are asked once, two days after they joined, for a few lines that go to everyone in their name (D6)."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from listserv.decide import telling
from listserv.decide.identity.proof import acting, from_elsewhere, no_facilitator, proven
from listserv.decide.membership import profile
from listserv.decide.words import as_it_stands, correction, courtesy
from listserv.mail.authored import authored
from listserv.model.decision import Appoint, Close, CloseAll, Decision, Effect, PublishText, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.message import Mailbox
from listserv.model.situation import Situation

ASK_AFTER = timedelta(days=2)
ASK_AGAIN_AFTER = timedelta(days=14)
BACK_FOR = timedelta(days=1, hours=10)
"""How long somebody whose mail rested has had it again before they are asked."""
ANSWER_WITHIN = timedelta(days=365)
LONGEST = 4_000
_FEW = 4
"""A YES or NO with so many words behind it is an introduction that begins so."""
_SHORT = 14
_NOT_TO_BE_SENT = re.compile(
    r"(?i)\b(?:do not|don.?t|never|not to|rather not|please not|stop|rather you (?:did not|didn.?t))\s(?:\w+\s)?"
    r"(?:send|post|publish|share|introduce|do)\b|^\W*(?:oh|oops|wait|hmm?|hi|hello|sorry|ah|eh|um)[\s,.!-]+(?:no|nope)\b"
    r"(?:\W*$|\W+(?:thanks|thank you|please|sorry|wait))|\b(?:forget|scrap|drop|bin|cancel) (?:it|that|this)\b|"
    r"\b(?:rather not|changed my mind)\b"
)

_NOT_NOW = re.compile(
    r"(?i)\b(?:not (?:right |just )?(?:now|yet)|"
    r"(?:maybe|perhaps) (?:later|next|in|after|another|when|some)|some other time|another time|too busy|remind me|"
    r"not (?:this|at the) (?:week|month|moment)|when i(?:['’]m| am) back)\b"
)
_PRAISE = re.compile(
    r"(?i)(?:[\W_]|\b(?:(?:that|this|it|which)(?:['’]s| is| looks| reads| sounds| all looks)|looks|reads|sounds|all|"
    r"i(?:['’]m| am)|very|really|just|so|great|good|fine|ok|okay|perfect|lovely|brilliant|wonderful|right|yes|"
    r"excellent|happy with (?:that|this|it)|i like it|go ahead|(?:send|post) (?:it|this|that)|please|thanks|"
    r"thank you|now|to me|for me|by me|and|off you go|then)\b)+"
)

_GOOD = re.compile(
    r"(?i)\b(?:great|good|fine|okay|ok|perfect|lovely|brilliant|wonderful|right|happy|like|go ahead|send|post)\b"
)


def appointment(address: str, situation: Situation, now: datetime) -> tuple[Effect, ...]:
    """The question for whoever has just joined by their own word or a facilitator's, where the list wants it."""
    if not situation.place.introductions:
        return ()
    return (Appoint("introduce", now + ASK_AFTER, address=address, values={"again": False}),)


def due(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The time has come to ask; not of those who want to be seen or to hear as little as can be."""
    member = situation.holder
    if member is None or member.status != "member" or member.hidden or member.mode == "none":
        return Decision("done", "not-asked", "They are not asked to introduce themselves.")
    if not situation.place.introductions:
        return Decision("done", "not-asked", "The list asks nobody to introduce themselves any more.")
    again = bool(work.values.get("again"))
    if member.paused_until and member.paused_until > now and (member.paused_from or now) <= now:
        later = Appoint("introduce", member.paused_until + BACK_FOR, member.id, values={"again": again})
        return Decision("done", "rests", "Their mail rests; they are asked when it does not.", (later,))
    ask = Ask("introduce", now + ANSWER_WITHIN, member.id, values={"again": again})
    letter = Letter("introduce/ask", member.address, {"name": member.name, "again": again}, ask)
    return Decision("done", "asked", f"{member.address} was asked to introduce themselves.", (Write(letter),))


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A few lines are shown back; LATER asks once more; NO ends it."""
    question, member = situation.asked, situation.holder
    if member is None or (answer.wishes and not _is_later(answer)):
        return None
    if _is_later(answer):
        return _later(bool(question.values.get("again")), question.id, member, now)
    if answer.yes is False and len(answer.rest.split()) < _FEW:
        return _declined(question.id, member, now)
    if _NOT_NOW.search(answer.words) and len(answer.words.split()) <= _SHORT:
        return _later(bool(question.values.get("again")), question.id, member, now)
    if _refuses(answer.words):
        return _declined(question.id, member, now)
    if answer.yes and len(answer.rest.split()) < _FEW:
        return _then_write(question.values, member, now)
    if profile.asks(answer.words.strip()):
        return None
    return _show(question.id, answer.words, member, now)


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """INTRODUCE ME and a few lines at the desk: they are shown back, as those are that we asked for."""
    member = acting(situation)
    if not wish.words.strip():
        return _then_write({}, member, now)
    ask = Ask("introduction", now + ANSWER_WITHIN, member.id, values={"text": wish.words.strip()[:LONGEST]})
    letter = Letter("introduce/show", member.address, {"text": wish.words.strip()[:LONGEST], "unsure": False}, ask)
    return Decision("answered", "shown", "Their introduction was shown to them.", (Write(letter),))


def _is_later(answer: Answer) -> bool:
    return "later" in answer.said


def _then_write(values: Mapping[str, Any], member: Member, now: datetime) -> Decision:
    """A plain yes is no introduction yet: the lines are asked for."""
    again = bool(values.get("again"))
    ask = Ask("introduce", now + ANSWER_WITHIN, member.id, values={"again": again})
    letter = Letter("introduce/then-write", member.address, {"again": again}, ask)
    return Decision("answered", "then-write", "They would like to, and were asked for their lines.", (Write(letter),))


def _later(again: bool, question: int, member: Member, now: datetime) -> Decision:
    """Asked once more in two weeks; who writes before that, in answer to either letter, introduces themselves."""
    if again:
        return _declined(question, member, now)
    at = now + ASK_AGAIN_AFTER
    ask = Ask("introduce", now + ANSWER_WITHIN, member.id, values={"again": True})
    effects = (
        Appoint("introduce", at, member.id, values={"again": True}),
        Write(Letter("introduce/later", member.address, {"at": at.isoformat()}, ask)),
    )
    return Decision("answered", "later", f"{member.address} is asked again in two weeks.", effects)


def _declined(question: int, member: Member, now: datetime) -> Decision:
    gone = Write(Letter("introduce/no", member.address, {}, Ask("open", now + ANSWER_WITHIN, member.id)))
    return Decision("answered", "declined", "They do not introduce themselves.", (Close(question), gone))


def _refuses(text: str) -> bool:
    """Whether a short answer says that nothing shall be sent ("Oh no, please don't send that!")."""
    return len(text.split()) <= _SHORT and bool(_NOT_TO_BE_SENT.search(text))


def _show(question: int, text: str, member: Member, now: datetime, *, unsure: bool = False) -> Decision:
    """The text, read back to the one who may send it; where we are `unsure` what to change in it, that is said."""
    text = text.strip()[:LONGEST]
    if not text:
        return Decision("dropped", "empty-answer", "The answer is empty.")
    ask = Ask("introduction", now + ANSWER_WITHIN, member.id, values={"text": text})
    letter = Letter("introduce/show", member.address, {"text": text, "unsure": unsure}, ask)
    return Decision("answered", "shown", "Their introduction was shown to them.", (Close(question), Write(letter)))


def shown(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """SEND sends it, NO throws it away, anything else is a better version."""
    question, member = situation.asked, situation.holder
    if member is None or not member.belongs:
        return Decision("dropped", "not-a-member", "Only members introduce themselves.")
    agreed = as_it_stands.agreed(answer)
    short = answer.word in as_it_stands.SENDS or len(answer.rest.split()) < _FEW
    if (agreed == "plainly" and short) or _is_praise(answer.words):
        return _send(question.values["text"], question.id, member, incoming, situation, now)
    if answer.wishes:
        return None
    refused = answer.yes is False and len(answer.rest.split()) < _FEW
    if refused or _refuses(answer.words):
        return _declined(question.id, member, now)
    if agreed == "with more" and correction.is_short(answer.words):
        return _show(question.id, question.values["text"], member, now, unsure=True)
    return _changed(answer, incoming, situation, member, now)


def _is_praise(text: str) -> bool:
    """Whether it says of the text that it is good as it stands ("looks great, go ahead"), and nothing else."""
    return len(text.split()) <= _SHORT and bool(_GOOD.search(text)) and _PRAISE.fullmatch(text) is not None


def _changed(answer: Answer, incoming: Incoming, situation: Situation, member: Member, now: datetime) -> Decision:
    """A better version takes the place of the text; words about it change it, and never go out themselves."""
    question = situation.asked
    old, said = question.values["text"], courtesy.without(answer.words[:LONGEST], incoming, situation)
    if (changed := correction.swapped(old, said)) is not None and correction.is_short(said):
        return _show(question.id, changed, member, now)
    if not said or (correction.is_short(said) and (correction.asks_for_change(said) or said.endswith("?"))):
        return _show(question.id, old, member, now, unsure=bool(said))
    return _show(question.id, answer.words, member, now)


def _send(
    text: str, question: int, member: Member, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """Posted in the member's name; where posts are looked at first, so is this."""
    name = member.name or incoming.name
    looked_at = member.moderated or (situation.place.posting == "moderated" and not member.trusted)
    if looked_at and not member.facilitator:
        values = {"text": text, "name": name, "address": member.address}
        ask = Ask("introduction-ok", now + ANSWER_WITHIN, about=member.id, values=values)
        told = telling.each(situation.facilitators, "introduce/approve", values, ask)
        mine = Write(Letter("introduce/waits", member.address, {}, Ask("open", now + ANSWER_WITHIN, member.id)))
        return Decision("answered", "waits", "A facilitator looks at it first.", (Close(question), mine, *told))
    sent = Write(Letter("introduce/sent", member.address, {}, Ask("open", now + ANSWER_WITHIN, member.id)))
    effects = (Close(question), _post(text, name, member.address, situation, now), sent)
    return Decision("answered", "introduced", f"{member.address} introduced themselves.", effects)


def _post(text: str, name: str, address: str, situation: Situation, now: datetime) -> PublishText:
    message_id = f"introduction.{int(now.timestamp())}.{situation.holder.id if situation.holder else 0}"
    raw = authored(
        Mailbox(name, address), _subject(name), text, now, message_id=f"{message_id}@{situation.place.domain}"
    )
    return PublishText(raw)


def _subject(name: str) -> str:
    return f"{name or 'A new member'} introduces themselves"


def approved(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A facilitator's word about an introduction on a list whose posts are looked at first."""
    question, facilitator = situation.asked, situation.holder
    if facilitator is None or not facilitator.facilitator:
        return no_facilitator()
    agreed = as_it_stands.agreed(answer, asked=question)
    if answer.yes is None and not agreed:
        return None
    if not proven(incoming, situation):
        return from_elsewhere(answer, facilitator)
    values = question.values
    if agreed == "with more":
        subject = _subject(values["name"])
        return as_it_stands.ask(answer, question, subject, facilitator.id, now + ANSWER_WITHIN)
    closed = CloseAll("introduction-ok", question.about or 0)
    if agreed:
        post = _post(values["text"], values["name"], values["address"], situation, now)
        return Decision("answered", "introduced", f"{values['address']} introduced themselves.", (closed, post))
    letter = Write(Letter("introduce/refused", values["address"], {"reason": answer.rest}))
    return Decision("answered", "refused", f"The introduction of {values['address']} was refused.", (closed, letter))
