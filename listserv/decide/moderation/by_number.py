"""APPROVE, REJECT, DISCARD and TRUST with the numbers of held posts, or ALL; without one where only one post waits."""

from dataclasses import replace
from datetime import datetime

from listserv.decide.identity.mentioned import speaks_of_another
from listserv.decide.identity.proof import acting
from listserv.decide.moderation import carry_out, edit, waiting
from listserv.decide.moderation.deeds import ALL_BUT, ASKS_AUTHOR, SENDS, WHOLE
from listserv.decide.people import trusting
from listserv.model.decision import Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """APPROVE, REJECT, DISCARD and TRUST by number; without one where only one post waits."""
    facilitator = acting(situation)
    if wish.name == "trust" and wish.addresses:
        return trusting.members_now(wish, incoming, situation, now)
    if wish.name == "trust" and not wish.numbers and wish.words not in WHOLE:
        return trusting.ask_whom(incoming, situation, now, waiting.listed(situation.holds))
    numbers = {hold.number for hold in situation.holds}
    chosen = _chosen(wish, situation.holds)
    if chosen and not (wish.numbers or wish.words in WHOLE) and speaks_of_another(chosen[0], incoming, situation):
        chosen = ()
    unknown = [n for n in dict.fromkeys(wish.numbers) if n not in numbers and wish.words not in WHOLE]
    kept_back = _kept_back(wish, situation.holds)
    wish = replace(wish, words="") if wish.words in WHOLE else wish
    effects: list[Effect] = []
    if kept_back:
        ask = Ask("holds", now + waiting.LISTED_FOR, facilitator.id)
        effects.append(Write(Letter("hold/kept-back", facilitator.address, {"posts": waiting.listed(kept_back)}, ask)))
    if unknown or not (chosen or kept_back):
        waits = tuple(hold for hold in situation.holds if wish.name in ASKS_AUTHOR or hold not in chosen)
        effects.append(Write(waiting.names_wait(facilitator, situation, unknown, wish.name, waits)))
    if not chosen:
        return Decision("answered", "which-post", "It did not say which held post.", tuple(effects))
    if wish.name in ASKS_AUTHOR:
        asked = [edit.asked(wish, hold, facilitator, situation, now) for hold in chosen]
        whys = " ".join(one.why for one in asked)
        return Decision("answered", wish.name, whys, (*(e for one in asked for e in one.effects), *effects))
    decision = carry_out.decide(wish, chosen, facilitator, situation, now)
    return decision.followed_by(*effects)


def _chosen(wish: Wish, held: tuple[Hold, ...]) -> tuple[Hold, ...]:
    """The held posts that a wish means: by number, all, all but some, or the only one."""
    if wish.words in WHOLE and (wish.words == ALL_BUT or not wish.numbers):
        kept_back = _kept_back(wish, held)
        return tuple(hold for hold in held if hold.number not in wish.numbers and hold not in kept_back)
    by_number = {hold.number: hold for hold in held}
    numbers = tuple(dict.fromkeys(wish.numbers)) or tuple(by_number if len(by_number) == 1 else ())
    return tuple(by_number[n] for n in numbers if n in by_number)


def _kept_back(wish: Wish, held: tuple[Hold, ...]) -> tuple[Hold, ...]:
    """What ALL does not send: what seems to name a patient goes out only when its own number is said."""
    if wish.name not in SENDS or not (wish.words == ALL_BUT or (wish.words == "all" and not wish.numbers)):
        return ()
    return tuple(hold for hold in held if hold.rule == waiting.PATIENTS and hold.number not in wish.numbers)


def each(
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
        decided |= set() if wish.name in ASKS_AUTHOR else set(chosen)
        effects += decision.effects
        whys.append(decision.why)
    return Decision("answered", wishes[0].name, " ".join(whys), tuple(effects))
