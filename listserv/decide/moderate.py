"""A held post is decided: by a reply to its notice, or by its number (D19). The first answer wins."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from listserv.decide.proof import proven, who
from listserv.model.decision import Change, Close, CloseHold, Decision, Effect, Release, TrustPoster, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation

CONFIRM_WITHIN = timedelta(days=7)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a notice of a held post; None where it says neither yes nor no."""
    question, hold, facilitator = situation.question, situation.hold, situation.holder
    assert question is not None
    if hold is None or facilitator is None or not facilitator.facilitator:
        return Decision("dropped", "no-facilitator", "The notice was not sent to a facilitator of today.")
    wish = _wish_of(answer)
    if wish is None:
        return None
    if not proven(incoming, situation):
        return _was_it_you(wish, incoming, facilitator, hold, now)
    return _decide(wish, (hold,), facilitator, situation, now)


def _wish_of(answer: Answer) -> Wish | None:
    """Yes, no and trust in an answer, with the words that came along."""
    if answer.word in ("trust", "discard"):
        return Wish(answer.word)
    direct = next((w for w in answer.wishes if w.name in ("trust", "approve", "reject", "discard")), None)
    if direct and (direct.name in ("trust", "discard") or answer.yes is None):
        return direct
    if answer.yes is None:
        return None
    return Wish("approve" if answer.yes else "reject", words=answer.rest)


def _was_it_you(wish: Wish, incoming: Incoming, facilitator: Member, hold: Hold, now: datetime) -> Decision:
    """The answer came from an address that is not the facilitator's: the known address is asked."""
    sender = incoming.actor.address if incoming.actor else "nobody"
    values = {"wish": {"name": wish.name, "words": wish.words}}
    ask = Ask("confirm-hold", now + CONFIRM_WITHIN, facilitator.id, hold.id, values)
    shown = {"number": hold.number, "subject": hold.subject, "wish": wish.name, "sender": sender}
    why = f"{facilitator.address} was asked whether that was them."
    return Decision("answered", "asked-first", why, (Write(Letter("confirm/hold", facilitator.address, shown, ask)),))


def confirmed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "did you just approve …?"."""
    question, hold, facilitator = situation.question, situation.hold, situation.holder
    assert question is not None
    if answer.yes is None or hold is None or facilitator is None:
        return None
    if not answer.yes:
        return Decision("answered", "not-them", "It was not the facilitator; nothing was done.", (Close(question.id),))
    if not proven(incoming, situation):
        return Decision("dropped", "unproven", "The confirmation did not come from the facilitator's address.")
    decision = _decide(Wish(**question.values["wish"]), (hold,), facilitator, situation, now)
    return Decision(decision.end, decision.word, decision.why, (Close(question.id), *decision.effects))


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """APPROVE, REJECT, DISCARD and TRUST by number; without one where only one post waits."""
    facilitator = who(situation)
    assert facilitator is not None
    if wish.name == "trust" and wish.addresses:
        return _trust_members(wish, facilitator, situation)
    waiting = {hold.number: hold for hold in situation.holds}
    numbers = tuple(dict.fromkeys(wish.numbers)) or tuple(waiting if len(waiting) == 1 else ())
    chosen = tuple(waiting[n] for n in numbers if n in waiting)
    unknown = [n for n in numbers if n not in waiting]
    effects: list[Effect] = []
    if unknown or not chosen:
        shown = {"unknown": unknown, "posts": _listed(situation.holds), "wish": wish.name}
        effects.append(Write(Letter("hold/which", facilitator.address, shown)))
    if not chosen:
        return Decision("answered", "which-post", "It did not say which held post.", tuple(effects))
    decision = _decide(wish, chosen, facilitator, situation, now)
    return Decision(decision.end, decision.word, decision.why, (*decision.effects, *effects))


def pending(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """PENDING: what waits, with numbers."""
    facilitator = who(situation)
    assert facilitator is not None
    ask = Ask("open", now + timedelta(days=90), facilitator.id)
    letter = Letter("hold/summary", facilitator.address, {"posts": _listed(situation.holds), "asked": True}, ask)
    return Decision("answered", "pending", f"{len(situation.holds)} posts wait.", (Write(letter),))


def _listed(waiting: tuple[Hold, ...]) -> list[Mapping[str, Any]]:
    return [{"number": h.number, "name": h.name or h.address, "subject": h.subject, "why": h.why} for h in waiting]


def _decide(wish: Wish, chosen: tuple[Hold, ...], facilitator: Member, situation: Situation, now: datetime) -> Decision:
    effects: list[Effect] = []
    for hold in chosen:
        if hold.state != "waiting":
            effects.append(Write(_decided_before(hold, facilitator)))
        else:
            effects += _settle(wish, hold, facilitator, situation, now)
            effects += _tell_others(wish, hold, facilitator, situation)
    numbers = ", ".join(str(h.number) for h in chosen)
    return Decision(
        "answered", wish.name, f"{wish.name.capitalize()} {numbers} by {facilitator.address}.", tuple(effects)
    )


def _decided_before(hold: Hold, facilitator: Member) -> Letter:
    at = hold.decided_at.isoformat() if hold.decided_at else ""
    values = {"number": hold.number, "subject": hold.subject, "state": hold.state, "by": hold.decided_by, "at": at}
    return Letter("hold/already", facilitator.address, values)


def _settle(wish: Wish, hold: Hold, facilitator: Member, situation: Situation, now: datetime) -> list[Effect]:
    by = facilitator.address
    about = {"subject": hold.subject, "reason": wish.words}
    said = {**about, "number": hold.number, "wish": wish.name, "address": hold.address}
    done = Write(Letter("hold/done", by, said, Ask("done", now + CONFIRM_WITHIN, facilitator.id)))
    if wish.name in ("approve", "trust"):
        told = [Write(Letter("hold/approved", hold.address, about))] if hold.address else []
        return [Release(hold.id, by), *_trust(wish, hold, by, situation), *told, done]
    if wish.name == "reject":
        told = [Write(Letter("hold/rejected", hold.address, about))] if hold.address else []
        return [CloseHold(hold.id, by, "rejected", wish.words), *told, done]
    return [CloseHold(hold.id, by, "discarded"), done]


def _trust(wish: Wish, hold: Hold, by: str, situation: Situation) -> list[Effect]:
    if wish.name != "trust" or not hold.address:
        return []
    if situation.held_author is None:
        return [TrustPoster(hold.address, by)]
    return [
        Change(situation.held_author.id, {"trusted": True, "moderated": False}, by, "trust"),
        TrustPoster(hold.address, by),
    ]


def _trust_members(wish: Wish, facilitator: Member, situation: Situation) -> Decision:
    by = facilitator.address
    effects: list[Effect] = [Change(m.id, {"trusted": True, "moderated": False}, by, "trust") for m in situation.named]
    effects += [TrustPoster(address, by) for address in wish.addresses]
    effects.append(Write(Letter("people/done", by, {"what": "trust", "addresses": list(wish.addresses)})))
    return Decision("answered", "trust", f"{', '.join(wish.addresses)} trusted by {by}.", tuple(effects))


def _tell_others(wish: Wish, hold: Hold, facilitator: Member, situation: Situation) -> list[Effect]:
    values = {"number": hold.number, "subject": hold.subject, "by": facilitator.address, "wish": wish.name}
    return [Write(Letter("hold/decided", f.address, values)) for f in situation.facilitators if f.id != facilitator.id]


def withdrawn(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The author's answer to "your message waits": WITHDRAW takes it back."""
    hold, question = situation.hold, situation.question
    assert question is not None
    said = (answer.word, *(wish.name for wish in answer.wishes))
    wants = answer.yes is False or any(word in ("withdraw", "undo", "discard") for word in said)
    if not wants or hold is None:
        return None
    if hold.state != "waiting":
        values = {"number": hold.number, "subject": hold.subject, "state": hold.state, "by": "", "at": ""}
        return Decision("answered", "already", "It is decided.", (Write(Letter("hold/already", hold.address, values)),))
    told = [
        Write(Letter("hold/withdrawn", f.address, {"number": hold.number, "subject": hold.subject, "by": hold.address}))
        for f in situation.facilitators
    ]
    mine = Write(Letter("hold/taken-back", hold.address, {"subject": hold.subject}))
    effects: tuple[Effect, ...] = (CloseHold(hold.id, hold.address, "withdrawn"), Close(question.id), mine, *told)
    return Decision("answered", "withdrawn", f"The author took held post {hold.number} back.", effects)


def own_post(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The author's answer to "is this for everyone?": POST sends it; a wish is carried out instead of it."""
    hold, question = situation.hold, situation.question
    assert question is not None
    if hold is None or hold.state != "waiting":
        return Decision("dropped", "used-token", "The message was dealt with before.")
    if answer.word in ("post", "send") or answer.yes:
        effects = (Close(question.id), Release(hold.id, hold.address))
        return Decision("answered", "own-post", "The author says that it is for everyone.", effects)
    if answer.yes is False:
        mine = Write(Letter("hold/taken-back", hold.address, {"subject": hold.subject}))
        return Decision(
            "answered", "withdrawn", "The author took it back.", (Close(question.id), taken_back(hold), mine)
        )
    return None


def taken_back(hold: Hold) -> CloseHold:
    """The author's own end of a held post."""
    return CloseHold(hold.id, hold.address, "withdrawn")
