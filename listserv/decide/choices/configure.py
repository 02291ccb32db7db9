"""SET and UNSET: settings of the list, which facilitators change in words.

A text is shown in its place first, and so is what was only guessed; what changed is told to every facilitator
(changed.py), why it did not to the one who wanted it (not_set.py).
"""

import re
from datetime import datetime, timedelta

from listserv.decide.choices import changed, not_set, options, set_in_words, spoken_options
from listserv.decide.choices.options import Option, Value
from listserv.decide.identity.proof import acting, not_from_facilitator
from listserv.decide.telling import answerable
from listserv.decide.words import as_it_stands
from listserv.mail.placeholders import filled, unknown
from listserv.model.decision import Close, Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

SOMEBODY = "(their name)"
"""What stands in a preview where each reader's own name will."""
SHOWN_FOR = timedelta(days=30)
ANSWER_WITHIN = timedelta(days=90)
_OFF = re.compile(r"(?i)\b(?:off|stop|disable|no (?:more|longer)|without|end)\b")
_WHO = re.compile(r"(?i)(?:the |our )?(?:facilitators?|moderators?|owners?|deput(?:y|ies))\b(?! only)")


_FOR_EVERYBODY = re.compile(
    r"(?i)^\W*(?:the\s+)?(?:all|every|each)\w*\b[^.\n]{0,30}\b(?:daily|weekly|monthly|announcements only|every post)\b"
)


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """SET: a setting gets another value; a text is shown in its place before it does."""
    if _FOR_EVERYBODY.search(wish.words[:200]):
        why = "How much mail somebody gets is theirs to say. For some of them: SET, the addresses, and WEEKLY or DAILY."
        return not_set.refused("for-everybody", why, incoming, situation, now)
    if _WHO.match(wish.words):
        why = "Who looks after the list is no setting. Write FACILITATOR, or NOT FACILITATOR, and a member's address."
        return not_set.refused("who-facilitates", why, incoming, situation, now)
    said = set_in_words.read(wish, incoming)
    option, value = said.option, said.value
    if option is None:
        return not_set.no_such(wish.words, incoming, situation, now)
    if said.empty and option.read("") is not None:
        return not_set.without_text(option, incoming, situation, now)
    if value is None:
        return not_set.not_allowed(option, incoming, situation, now)
    if option.shown_first and incoming.door == "mail" and value:
        return _shown_first(option, str(value), situation, now)
    if said.guessed and incoming.door == "mail":
        return _asked_back(option, value, situation, now)
    return changed.change(option, value, incoming, situation, now)


def unset(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """UNSET: the setting is again what the operator's config says."""
    option = options.option(wish.words) or spoken_options.named(wish.words)
    if option is None:
        return not_set.no_such(wish.words, incoming, situation, now)
    off = option.read("off") is False and _OFF.search(wish.words)  # without its own value a switch may be on
    return changed.change(option, False if off else None, incoming, situation, now)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a text that was shown in its place: YES puts it in force."""
    question = situation.asked
    agrees = as_it_stands.agreed(answer, asked=question)
    if answer.yes is None and not agrees:
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    facilitator = acting(situation)
    option = options.option(question.values["option"])
    assert option is not None
    if agrees == "with more":
        return as_it_stands.ask(answer, question, option.name, facilitator.id, now + ANSWER_WITHIN)
    if not agrees:
        letter = Letter("configure/left", facilitator.address, {"option": option.name})
        return Decision("answered", "left", f"{option.name} stays as it was.", (Close(question.id), Write(letter)))
    decision = changed.change(option, question.values["value"], incoming, situation, now)
    return decision.preceded_by(Close(question.id))


def text(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A text of the list, to read: its guidelines for every member, the others for facilitators."""
    member, option = acting(situation), options.option(wish.words) or options.option("guidelines")
    assert option is not None
    mine = member.facilitator or option.key == "guidelines"
    words = str(getattr(situation.place, option.key)) if mine else ""
    values = {"option": option.name, "meaning": option.meaning, "text": words, "may": mine, "sets": member.facilitator}
    letter = Letter("configure/text", member.address, values, answerable(now, member))
    return Decision("answered", "text", f"The {option.name} was shown to {member.address}.", (Write(letter),))


def _shown_first(option: Option, text: str, situation: Situation, now: datetime) -> Decision:
    facilitator = acting(situation)
    seen = filled(text, situation.place, (facilitator.name or SOMEBODY) if option.key in ("welcome", "goodbye") else "")
    ask = Ask("configure", now + SHOWN_FOR, facilitator.id, values={"option": option.name, "value": text})
    values = {"option": option.name, "meaning": option.meaning, "text": seen, "strange": unknown(text)}
    why = f"The new {option.name} was shown to {facilitator.address} first."
    return Decision(
        "answered", "shown-first", why, (Write(Letter("configure/preview", facilitator.address, values, ask)),)
    )


def _asked_back(option: Option, value: Value, situation: Situation, now: datetime) -> Decision:
    """What was told by the sense of a sentence, whose opposite it may be, is said before it is done."""
    facilitator = acting(situation)
    ask = Ask("configure", now + SHOWN_FOR, facilitator.id, values={"option": option.name, "value": value})
    values = {"option": option.name, "meaning": option.meaning, "value": option.said(value), "allowed": option.allowed}
    letter = Letter("configure/meant", facilitator.address, values, ask)
    return Decision("answered", "asked-back", f"They were asked whether {option.name} is meant so.", (Write(letter),))
