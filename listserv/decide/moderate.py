"""A held post is decided: by a reply to its notice, or by its number (D19). The first answer wins."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from listserv.decide import edit
from listserv.decide.names import named
from listserv.decide.proof import QUESTIONS_A_DAY, proven, who
from listserv.model.decision import Change, Close, CloseHold, Decision, Effect, Release, TrustPoster, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation

CONFIRM_WITHIN = timedelta(days=7)
BY_NUMBER = frozenset(("approve", "reject", "discard", "trust"))
WHOLE = frozenset(("all", "all but"))


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a notice of a held post; None where it says neither yes nor no."""
    question, hold, facilitator = situation.question, situation.hold, situation.holder
    assert question is not None
    if hold is None or facilitator is None or not facilitator.facilitator:
        return Decision("dropped", "no-facilitator", "The notice was not sent to a facilitator of today.")
    if several := about_several(answer, hold):
        if _runs_together(answer, several):
            return _which(facilitator, situation)
        return _each(several, incoming, situation, now, facilitator) if proven(incoming, situation) else None
    wish = _wish_of(answer)
    if wish is None:
        return None
    if not proven(incoming, situation):
        return _was_it_you(wish, incoming, facilitator, hold, situation, now)
    if wish.name in ("edit", "ask"):
        return edit.asked(wish, hold, facilitator, situation, now)
    return _decide(wish, (hold,), facilitator, situation, now, text=str(question.values.get("text", "")))


def about_several(answer: Answer, hold: Hold | None) -> tuple[Wish, ...]:
    """Wishes about held posts by number, where they are about more than the one in hand ("yes 1 3 4", "yes to all")."""
    wishes = tuple(w for w in answer.wishes if w.name in BY_NUMBER and (w.numbers or w.words in WHOLE))
    if all(w.name == "reject" for w in wishes) and not answer.choice:
        return ()  # "no, 3 people said so" is a reason
    return wishes if hold is None or any(w.numbers != (hold.number,) for w in wishes) else ()


def several(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a list of held posts: YES ALL, YES 1 3, NO 2 because …"""
    facilitator = situation.holder
    if facilitator is None or not facilitator.facilitator:
        return Decision("dropped", "no-facilitator", "The letter was not sent to a facilitator of today.")
    if not proven(incoming, situation):
        return None
    wishes = about_several(answer, None) or _in_short(answer, situation)
    if _runs_together(answer, wishes or answer.wishes):
        return _which(facilitator, situation)
    return _each(wishes, incoming, situation, now, facilitator) if wishes else None


def _in_short(answer: Answer, situation: Situation) -> tuple[Wish, ...]:
    """YES, NO or TRUST and nothing but numbers, ALL, or what needs no number because only one post waits."""
    if answer.word == "all":
        return (Wish("approve", words="all"),)
    only = len(situation.holds) == 1
    if answer.yes is None or not (only or (answer.choice and not answer.rest)):
        return ()
    name = "trust" if answer.word == "trust" else "approve" if answer.yes else "reject"
    return (Wish(name, words="" if answer.yes else answer.rest, numbers=answer.choice),)


def _which(facilitator: Member, situation: Situation) -> Decision:
    shown = {"unknown": [], "posts": _listed(situation.holds), "wish": "approve"}
    letter = Write(Letter("hold/which", facilitator.address, shown))
    return Decision("answered", "which-post", "It can be read in two ways which posts are meant.", (letter,))


def _runs_together(answer: Answer, wishes: tuple[Wish, ...]) -> bool:
    """Whether a NO stands among the numbers of a YES ("yes 1 no 2"): then nothing is done before that is clear."""
    if any(wish.name == "reject" and wish.words.strip().isdigit() for wish in wishes):
        return True
    said = re.findall(r"[^\W\d]+", answer.words[:2_000].lower())
    return len(wishes) == 1 and len(wishes[0].numbers) > 1 and "no" in said[1:]


def _each(
    wishes: tuple[Wish, ...], incoming: Incoming, situation: Situation, now: datetime, facilitator: Member
) -> Decision:
    """Several wishes of one mail about held posts; a post that one has decided is not there for the next."""
    decided: set[int] = set()
    effects: list[Effect] = []
    whys: list[str] = []
    named = {number for wish in wishes for number in wish.numbers}
    for wish in wishes:
        rest = tuple(h for h in situation.holds if h.number not in decided)
        if wish.words in WHOLE:  # what the same mail names by number is not meant by ALL
            rest = tuple(h for h in rest if h.number not in named)
        chosen = [h.number for h in _chosen(wish, rest)]
        decision = wished(wish, incoming, replace(situation, holds=rest, holder=facilitator), now)
        decided |= set(chosen)
        effects += decision.effects
        whys.append(decision.why)
    return Decision("answered", wishes[0].name, " ".join(whys), tuple(effects))


def _wish_of(answer: Answer) -> Wish | None:
    """Yes, no and trust in an answer, with the words that came along."""
    if answer.word in ("trust", "discard"):
        return Wish(answer.word)
    if answer.word in ("edit", "ask"):
        return Wish(answer.word, words=edit.version(answer))
    if note := edit.note(answer):
        return Wish("approve", mode=note)
    direct = next((w for w in answer.wishes if w.name in ("trust", "approve", "reject", "discard")), None)
    if direct and (direct.name in ("trust", "discard") or answer.yes is None):
        return direct
    if answer.yes is None:
        return None
    return Wish("approve" if answer.yes else "reject", words=answer.rest)


def _was_it_you(
    wish: Wish, incoming: Incoming, facilitator: Member, hold: Hold, situation: Situation, now: datetime
) -> Decision:
    """The answer came from an address that is not the facilitator's: the known address is asked."""
    if situation.confirmations_today >= QUESTIONS_A_DAY:
        return Decision("dropped", "asked-before", f"{facilitator.address} was asked several times today.")
    sender = incoming.actor.address if incoming.actor else "nobody"
    values = {"wish": {"name": wish.name, "words": wish.words, "mode": wish.mode}}
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
    if not facilitator.facilitator:
        return Decision("dropped", "no-facilitator", "The question was not sent to a facilitator of today.")
    wish = Wish(**question.values["wish"])
    if wish.name in ("edit", "ask"):
        decision = edit.asked(wish, hold, facilitator, situation, now)
    else:
        decision = _decide(wish, (hold,), facilitator, situation, now)
    return Decision(decision.end, decision.word, decision.why, (Close(question.id), *decision.effects))


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """APPROVE, REJECT, DISCARD and TRUST by number; without one where only one post waits."""
    facilitator = who(situation)
    assert facilitator is not None
    if wish.name == "trust" and wish.addresses:
        return _trust_members(wish, facilitator, situation)
    waiting = {hold.number for hold in situation.holds}
    chosen = _chosen(wish, situation.holds)
    unknown = [n for n in dict.fromkeys(wish.numbers) if n not in waiting and wish.words not in WHOLE]
    wish = replace(wish, words="") if wish.words in WHOLE else wish
    effects: list[Effect] = []
    if unknown or not chosen:
        shown = {"unknown": unknown, "posts": _listed(situation.holds), "wish": wish.name}
        effects.append(Write(Letter("hold/which", facilitator.address, shown)))
    if not chosen:
        return Decision("answered", "which-post", "It did not say which held post.", tuple(effects))
    decision = _decide(wish, chosen, facilitator, situation, now)
    return Decision(decision.end, decision.word, decision.why, (*decision.effects, *effects))


def _chosen(wish: Wish, waiting: tuple[Hold, ...]) -> tuple[Hold, ...]:
    """The held posts that a wish means: by number, all, all but some, or the only one."""
    if wish.words == "all" and not wish.numbers:
        return waiting
    if wish.words == "all but":
        return tuple(hold for hold in waiting if hold.number not in wish.numbers)
    by_number = {hold.number: hold for hold in waiting}
    numbers = tuple(dict.fromkeys(wish.numbers)) or tuple(by_number if len(by_number) == 1 else ())
    return tuple(by_number[n] for n in numbers if n in by_number)


def pending(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """PENDING: what waits, with numbers."""
    facilitator = who(situation)
    assert facilitator is not None
    ask = Ask("holds", now + timedelta(days=90), facilitator.id)
    letter = Letter("hold/summary", facilitator.address, {"posts": _listed(situation.holds), "asked": True}, ask)
    return Decision("answered", "pending", f"{len(situation.holds)} posts wait.", (Write(letter),))


def _listed(waiting: tuple[Hold, ...]) -> list[Mapping[str, Any]]:
    return [{"number": h.number, "name": h.name or h.address, "subject": h.subject, "why": h.why} for h in waiting]


def _decide(
    wish: Wish,
    chosen: tuple[Hold, ...],
    facilitator: Member,
    situation: Situation,
    now: datetime,
    *,
    text: str = "",
) -> Decision:
    """Carries it out for each post; `text` is what goes out in place of the author's, who agreed to it."""
    effects: list[Effect] = []
    for hold in chosen:
        if hold.state != "waiting":
            effects.append(Write(_decided_before(hold, facilitator)))
        else:
            effects += _settle(wish, hold, facilitator, situation, now, text)
            effects += _tell_others(wish, hold, facilitator, situation)
    numbers = ", ".join(str(h.number) for h in chosen)
    return Decision(
        "answered", wish.name, f"{wish.name.capitalize()} {numbers} by {facilitator.address}.", tuple(effects)
    )


def _decided_before(hold: Hold, facilitator: Member) -> Letter:
    at = hold.decided_at.isoformat() if hold.decided_at else ""
    values = {"number": hold.number, "subject": hold.subject, "state": hold.state, "by": hold.decided_by, "at": at}
    return Letter("hold/already", facilitator.address, values)


def _settle(
    wish: Wish, hold: Hold, facilitator: Member, situation: Situation, now: datetime, text: str
) -> list[Effect]:
    by = facilitator.address
    note = edit.signed_note(wish.mode, facilitator) if wish.mode else ""
    about = {"subject": hold.subject, "reason": wish.words}
    said = {**about, "number": hold.number, "wish": wish.name, "address": hold.address, "note": note}
    done = Write(Letter("hold/done", by, said, Ask("done", now + CONFIRM_WITHIN, facilitator.id)))
    if wish.name in ("approve", "trust"):
        told = [Write(Letter("hold/approved", hold.address, about))] if hold.address else []
        return [Release(hold.id, by, text, note, told=bool(told)), *_trust(wish, hold, by, situation), *told, done]
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
    effects: list[Effect] = [
        Change(m.id, {"trusted": True, "moderated": False}, by, "trust") for m in named(wish, situation)
    ]
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


def taken_back(hold: Hold) -> CloseHold:
    """The author's own end of a held post."""
    return CloseHold(hold.id, hold.address, "withdrawn")
