"""What becomes of held posts that a facilitator has decided, and who hears of it. The first answer wins."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from listserv.decide import telling
from listserv.decide.moderation import edit, since, waiting
from listserv.decide.moderation.deeds import SENDS
from listserv.model.decision import Change, CloseHold, Decision, Effect, Release, TrustPoster, Write
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=7)


def decide(
    wish: Wish,
    chosen: tuple[Hold, ...],
    facilitator: Member,
    situation: Situation,
    now: datetime,
    *,
    text: str = "",
    undone: Sequence[str] = (),
) -> Decision:
    """Carries it out for each post; `text` is what goes out in place of the author's, who agreed to it.

    `undone` is what else was said and is not done: the facilitator is told so.
    """
    effects: list[Effect] = []
    for hold in chosen:
        if hold.state != "waiting":
            effects.append(Write(waiting.decided_before(hold, facilitator)))
        elif since.sent_unawares(wish.name, hold, situation):
            effects.append(since.told(hold, facilitator, situation, text, now))
        else:
            effects += _settle(wish, hold, facilitator, situation, now, text, undone)
            effects += tell_others(wish.name, hold, facilitator, situation)
    numbers = ", ".join(str(h.number) for h in chosen)
    return Decision(
        "answered", wish.name, f"{wish.name.capitalize()} {numbers} by {facilitator.address}.", tuple(effects)
    )


def _settle(
    wish: Wish,
    hold: Hold,
    facilitator: Member,
    situation: Situation,
    now: datetime,
    text: str,
    undone: Sequence[str],
) -> list[Effect]:
    by = facilitator.address
    note = edit.signed_note(wish.mode, facilitator) if wish.mode else ""
    words = wish.words if wish.whom else ""
    about = {"subject": hold.subject, "reason": wish.words, "words": words}
    said = {**about, "number": hold.number, "wish": wish.name, "address": hold.address, "note": note}
    said["undone"] = list(undone)
    heard = bool(hold.address) and not hold.banned_by  # the banned get no more mail
    done = Write(Letter("hold/done", by, said, Ask("done", now + ANSWER_WITHIN, facilitator.id)))
    if wish.name in SENDS:
        told = [Write(Letter("hold/approved", hold.address, about))] if heard else []
        return [Release(hold.id, by, text, note, told=bool(told)), *_trust(wish, hold, by, situation), *told, done]
    if wish.name == "reject":
        told = [Write(Letter("hold/rejected", hold.address, about))] if heard else []
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


def tell_others(wish: str, hold: Hold, by: Member, situation: Situation) -> tuple[Effect, ...]:
    """The facilitators besides `by`, who decided it or whose post it is, hear what becomes of a post."""
    values = {"number": hold.number, "subject": hold.subject, "by": by.address, "wish": wish}
    return telling.each(situation.other_facilitators(by), "hold/decided", values)
