"""What the author of a held post answers to other words for it, or to a facilitator's question."""

from datetime import datetime

from listserv.decide import telling
from listserv.decide.moderation import edit, withdraw
from listserv.decide.words import as_it_stands
from listserv.model.decision import Close, Decision, Effect, Release, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Question
from listserv.model.situation import Situation


def _over(answer: Answer, hold: Hold, question: Question, incoming: Incoming, situation: Situation) -> Decision | None:
    """What ends it before its words are read: decided meanwhile, not from the author, or taken back."""
    if hold.state != "waiting":
        return withdraw.already(hold)
    if not _by_author(incoming, situation):
        return Decision("dropped", "unproven", "The answer did not come from the author's address.")
    return withdraw.done(hold, question.id, situation) if withdraw.named(answer) else None


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The author's answer to a suggested version: YES sends it, NO does not, other words are a version of theirs."""
    question, hold = situation.asked, situation.hold
    if hold is None:
        return Decision("dropped", "no-hold", "There is no such held post.")
    if over := _over(answer, hold, question, incoming, situation):
        return over
    suggested, by = str(question.values.get("text", "")), str(question.values.get("by", ""))
    agreed = as_it_stands.agreed(answer, asked=question)
    if agreed == "with more" and not _more(answer):
        return as_it_stands.ask(answer, question, hold.subject, question.member, now + edit.ANSWER_WITHIN)
    if answer.yes and not _more(answer):
        if hold.closed:
            return _closed_since(suggested, hold, situation, question.id, now)
        return _agreed(hold, suggested, by, situation, question.id)
    if answer.yes is False:
        return _declined(answer, hold, situation, question.id, now)
    text = edit.version(answer) if answer.word == "edit" else answer.words.strip()
    if answer.yes and answer.rest:
        text = answer.rest
    return _their_own(text[: edit.LONGEST], hold, situation, now) if text else None


def _by_author(incoming: Incoming, situation: Situation) -> bool:
    """Whether the answer to what only the author was sent says that it is from them; somebody to whom it was forwarded
    answers from elsewhere."""
    address = incoming.address
    member, question = situation.holder, situation.question
    return bool(member and member.knows(address)) or bool(question and question.address == address)


def _more(answer: Answer) -> bool:
    """Whether a YES comes with a version of its own, and not with a word of thanks."""
    return len(answer.rest.split()) > 12


def _agreed(hold: Hold, text: str, by: str, situation: Situation, question: int) -> Decision:
    told = telling.each(situation.facilitators, "hold/agreed", _about(hold) | {"yes": True})
    mine = Write(Letter("hold/approved", hold.address, {"subject": hold.subject}))
    effects: tuple[Effect, ...] = (Close(question), Release(hold.id, by, text, told=True), mine, *told)
    return Decision("answered", "agreed", f"The author agreed to the words for held post {hold.number}.", effects)


def _closed_since(text: str, hold: Hold, situation: Situation, question: int, now: datetime) -> Decision:
    """The author agrees, but what it answers was closed meanwhile: the agreed words wait for a facilitator."""
    shown = _about(hold) | {"closed": hold.closed}
    told = _to_facilitators("hold/agreed-closed", shown, hold, situation, now, {"text": text, "closed": True})
    kept = Ask("held", now + edit.ANSWER_WITHIN, about=hold.id)
    mine = Write(Letter("hold/version-kept", hold.address, {"subject": hold.subject}, kept))
    return Decision(
        "answered", "closed-since", "The author agreed; what it answers is closed.", (Close(question), mine, *told)
    )


def _declined(answer: Answer, hold: Hold, situation: Situation, question: int, now: datetime) -> Decision:
    """NO: it does not go out so; the post as it was still waits."""
    shown = _about(hold) | {"yes": False, "reason": answer.rest[:2_000]}
    told = _to_facilitators("hold/agreed", shown, hold, situation, now)
    mine = Write(
        Letter(
            "hold/declined",
            hold.address,
            {"subject": hold.subject},
            Ask("held", now + edit.ANSWER_WITHIN, about=hold.id),
        )
    )
    return Decision("answered", "declined", "The author does not want it so.", (Close(question), mine, *told))


def _their_own(text: str, hold: Hold, situation: Situation, now: datetime) -> Decision:
    """The author's own version waits for a facilitator, like the first."""
    shown = _about(hold) | {"version": text, "name": hold.name or hold.address}
    told = _to_facilitators("hold/version", shown, hold, situation, now, {"text": text})
    mine = Write(
        Letter(
            "hold/version-kept",
            hold.address,
            {"subject": hold.subject},
            Ask("held", now + edit.ANSWER_WITHIN, about=hold.id),
        )
    )
    return Decision("answered", "own-version", "The author wrote a version of their own.", (mine, *told))


def said(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The author's answer to a facilitator's question goes to the facilitators; the post goes on waiting."""
    question, hold = situation.asked, situation.hold
    if hold is None:
        return Decision("dropped", "no-hold", "There is no such held post.")
    over = _over(answer, hold, question, incoming, situation)
    if over and (hold.state == "waiting" or withdraw.named(answer) or not _by_author(incoming, situation)):
        return over
    if not answer.words.strip():
        return None
    shown = _about(hold) | {"version": answer.words[: edit.LONGEST], "name": hold.name or hold.address, "asked": True}
    shown |= {"state": hold.state, "by": hold.decided_by}
    told = _to_facilitators("hold/author-says", shown, hold, situation, now)
    return Decision("answered", "author-says", f"The author of held post {hold.number} answered.", told)


def _about(hold: Hold) -> dict[str, object]:
    return {"number": hold.number, "subject": hold.subject}


def _to_facilitators(
    kind: str,
    shown: dict[str, object],
    hold: Hold,
    situation: Situation,
    now: datetime,
    kept: dict[str, object] | None = None,
) -> tuple[Effect, ...]:
    ask = Ask("hold", now + edit.ANSWER_WITHIN, about=hold.id, values=kept or {})
    return telling.each(situation.facilitators, kind, shown, ask)
