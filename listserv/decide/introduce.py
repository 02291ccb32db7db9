"""New members are asked once, two days after they joined, for a few lines that go to everyone in their name (D6)."""

from datetime import datetime, timedelta

from listserv.decide.proof import from_elsewhere, proven
from listserv.mail.authored import authored
from listserv.model.decision import Appoint, Close, CloseAll, Decision, Effect, PublishText, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.message import Mailbox
from listserv.model.situation import Situation

ASK_AFTER = timedelta(days=2)
ASK_AGAIN_AFTER = timedelta(days=14)
ANSWER_WITHIN = timedelta(days=60)
LONGEST = 4_000
_FEW = 4
"""A YES or NO with so many words behind it is an introduction that begins so."""


def appointment(address: str, situation: Situation, now: datetime) -> tuple[Effect, ...]:
    """The question for whoever has just joined by their own word or a facilitator's, where the list wants it."""
    if not situation.place.introductions:
        return ()
    return (Appoint("introduce", now + ASK_AFTER, address=address, values={"again": False}),)


def due(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The time has come to ask; not of those who want to be seen or to hear as little as can be."""
    member = situation.holder
    if member is None or member.status != "member" or member.hidden or member.mode == "none":
        return Decision("done", "not-asked", "They are not asked to introduce themselves.")
    if not situation.place.introductions:
        return Decision("done", "not-asked", "The list asks nobody to introduce themselves any more.")
    again = bool(getattr(incoming.intent, "values", {}).get("again"))
    ask = Ask("introduce", now + ANSWER_WITHIN, member.id, values={"again": again})
    letter = Letter("introduce/ask", member.address, {"name": member.name, "again": again}, ask)
    return Decision("done", "asked", f"{member.address} was asked to introduce themselves.", (Write(letter),))


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A few lines are shown back; LATER asks once more; NO ends it."""
    question, member = situation.question, situation.holder
    assert question is not None
    if member is None or (answer.wishes and not _is_later(answer)):
        return None
    if _is_later(answer):
        return _later(question.id, bool(question.values.get("again")), member, now)
    if answer.yes is False and len(answer.rest.split()) < _FEW:
        gone = Write(Letter("introduce/no", member.address, {}, Ask("open", now + ANSWER_WITHIN, member.id)))
        return Decision("answered", "declined", "They do not want to introduce themselves.", (Close(question.id), gone))
    return _show(question.id, answer, incoming, situation, member, now)


def _is_later(answer: Answer) -> bool:
    return answer.word == "later" or any(wish.name == "later" for wish in answer.wishes)


def _later(question: int, again: bool, member: Member, now: datetime) -> Decision:
    if again:
        gone = Write(Letter("introduce/no", member.address, {}, Ask("open", now + ANSWER_WITHIN, member.id)))
        return Decision("answered", "declined", "They put it off twice.", (Close(question), gone))
    at = now + ASK_AGAIN_AFTER
    effects = (
        Close(question),
        Appoint("introduce", at, member.id, values={"again": True}),
        Write(Letter("introduce/later", member.address, {"at": at.isoformat()}, Ask("open", at, member.id))),
    )
    return Decision("answered", "later", f"{member.address} is asked again in two weeks.", effects)


def _show(
    question: int, answer: Answer, incoming: Incoming, situation: Situation, member: Member, now: datetime
) -> Decision:
    """What they wrote, read back to the one who may send it."""
    text = answer.words.strip()[:LONGEST]
    if not text:
        return Decision("dropped", "empty-answer", "The answer is empty.")
    ask = Ask("introduction", now + ANSWER_WITHIN, member.id, values={"text": text})
    letter = Letter("introduce/show", member.address, {"text": text}, ask)
    return Decision("answered", "shown", "Their introduction was shown to them.", (Close(question), Write(letter)))


def shown(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """SEND sends it, NO throws it away, anything else is a better version."""
    question, member = situation.question, situation.holder
    assert question is not None
    if member is None or not (member.active or member.status == "suspended"):
        return Decision("dropped", "not-a-member", "Only members introduce themselves.")
    sends = answer.word in ("send", "post") or (answer.yes and len(answer.rest.split()) < _FEW)
    if sends:
        return _send(question.values["text"], question.id, member, incoming, situation, now)
    if answer.wishes:
        return None
    if answer.yes is False and len(answer.rest.split()) < _FEW:
        gone = Write(Letter("introduce/no", member.address, {}, Ask("open", now + ANSWER_WITHIN, member.id)))
        return Decision("answered", "declined", "It was not sent.", (Close(question.id), gone))
    return _show(question.id, answer, incoming, situation, member, now)


def _send(
    text: str, question: int, member: Member, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """Posted in the member's name; where posts are looked at first, so is this."""
    name = member.name or (incoming.actor.name if incoming.actor else "")
    looked_at = member.moderated or (situation.place.posting == "moderated" and not member.trusted)
    if looked_at and not member.facilitator:
        values = {"text": text, "name": name, "address": member.address}
        told: list[Effect] = [
            Write(Letter("introduce/approve", f.address, values, _ask_facilitator(f, member, values, now)))
            for f in situation.facilitators
        ]
        mine = Write(Letter("introduce/waits", member.address, {}, Ask("open", now + ANSWER_WITHIN, member.id)))
        return Decision("answered", "waits", "A facilitator looks at it first.", (Close(question), mine, *told))
    sent = Write(Letter("introduce/sent", member.address, {}, Ask("open", now + ANSWER_WITHIN, member.id)))
    effects = (Close(question), _post(text, name, member.address, situation, now), sent)
    return Decision("answered", "introduced", f"{member.address} introduced themselves.", effects)


def _ask_facilitator(facilitator: Member, member: Member, values: dict[str, str], now: datetime) -> Ask:
    return Ask("introduction-ok", now + ANSWER_WITHIN, facilitator.id, member.id, values)


def _post(text: str, name: str, address: str, situation: Situation, now: datetime) -> PublishText:
    subject = f"{name or 'A new member'} introduces themselves"
    message_id = f"introduction.{int(now.timestamp())}.{situation.holder.id if situation.holder else 0}"
    raw = authored(Mailbox(name, address), subject, text, now, message_id=f"{message_id}@{situation.place.domain}")
    return PublishText(raw)


def approved(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A facilitator's word about an introduction on a list whose posts are looked at first."""
    question, facilitator = situation.question, situation.holder
    assert question is not None
    if facilitator is None or not facilitator.facilitator:
        return Decision("dropped", "no-facilitator", "The question was not sent to a facilitator of today.")
    if answer.yes is None:
        return None
    if not proven(incoming, situation):
        return from_elsewhere(answer, facilitator)
    values = question.values
    closed = CloseAll("introduction-ok", question.about or 0)
    if answer.yes:
        post = _post(values["text"], values["name"], values["address"], situation, now)
        return Decision("answered", "introduced", f"{values['address']} introduced themselves.", (closed, post))
    letter = Write(Letter("introduce/refused", values["address"], {"reason": answer.rest}))
    return Decision("answered", "refused", f"The introduction of {values['address']} was refused.", (closed, letter))
