"""Topics that members wish for: the facilitators are asked, and the member hears what becomes of it."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from listserv.decide import telling
from listserv.decide.identity.names import known_as
from listserv.decide.identity.proof import NO_FACILITATOR, UNPROVEN, acting, not_from_facilitator, who
from listserv.decide.planning import schedule
from listserv.decide.words import as_it_stands
from listserv.mail.authored import authored
from listserv.model.decision import Decision, Effect, PublishText, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.message import Mailbox
from listserv.model.planning import DecideSuggestion, PutOnSchedule, Suggest
from listserv.model.plans import Suggestion
from listserv.model.recurrence import Timed
from listserv.model.situation import Situation

State = Literal["used", "declined", "later"]
ANSWER_WITHIN = timedelta(days=180)
LONGEST = 4_000
_BEGINS = 300
_SPEAKS_OF_TIME = re.compile(
    r"(?i)\b(?:before|after|until|till|when|once|if|unless|but|not|only|wait|later|tomorrow|tonight|next|week\w*|month\w*"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|january|february|march|april|june|july|august"
    r"|september|october|november|december|(?:in|by|early|end of) may|jan|feb|apr|aug|sept?|oct|nov|dec"
    r"|christmas|easter|\d{1,2}(?:st|nd|rd|th|[:.]\d\d|/\d{1,2}| ?[ap]m))\b"
)
_LEAD = re.compile(r"(?i)\A(?:(?:an?|another|the|this|my|one)\s+)?(?:new\s+)?(?:topic|question|theme|idea)\s*[:–-]\s*")
"""What only says that a topic follows ("I suggest a topic: …"): it is no part of it."""
_FOR_THE_QUEUE = re.compile(r"(?i)\b(?:schedul\w+|queue|lin(?:e|ed) (?:\w+ )?up|programme|rota)\b")
MOST = 5
"""So many suggestions of one member may wait."""


def is_scheduled(text: str) -> bool:
    """Whether a topic is wished for on the schedule, by the words before it; then a facilitator's is no suggestion."""
    return _FOR_THE_QUEUE.search(text.partition(":")[0]) is not None


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """SUGGEST: a topic for the list, in a member's words."""
    member = who(situation)
    if member is None:
        return Decision("done", "no-author", "A suggestion can only be made by mail.")
    text, plans = _LEAD.sub("", wish.words.strip()[:LONGEST], count=1), situation.plans
    waiting = sum(one.member == member.id and one.state == "open" for one in plans.suggestions)
    if not text or waiting >= MOST:
        letter = Letter("suggest/not-taken", member.address, {"waiting": waiting if text else 0})
        return Decision("answered", "not-suggested", "The suggestion was not taken.", (Write(letter),))
    number = plans.next_suggestion
    shown = {"number": number, "name": known_as(member, incoming), "text": text}
    ask = Ask("suggestion", now + ANSWER_WITHIN, values={"number": number})
    told = telling.each(situation.facilitators, "suggest/told", shown, ask)
    thanks = Write(
        Letter("suggest/thanks", member.address, {"text": text}, Ask("open", now + ANSWER_WITHIN, member.id))
    )
    why = f"{member.address} suggested topic {number}; the facilitators were asked."
    return Decision("answered", "suggested", why, (Suggest(number, member.id, text), thanks, *told))


def listed(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """SUGGESTIONS: what waits for a facilitator's word."""
    facilitator = acting(situation)
    rows = [
        {"number": one.number, "name": one.name or one.address, "text": one.text, "later": one.state == "later"}
        for one in situation.plans.suggestions
    ]
    letter = Letter(
        "suggest/list", facilitator.address, {"rows": rows}, Ask("suggestion", now + ANSWER_WITHIN, facilitator.id)
    )
    return Decision("answered", "suggestions", f"{len(rows)} suggestions wait.", (Write(letter),))


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A facilitator's word on a suggestion, or on each of those that it names."""
    question = situation.asked
    if "number" in question.values or not answer.parts:
        return _answered(answer, incoming, situation, now)
    each: list[Decision] = []
    after = situation
    for part in answer.parts:
        done = _answered(part, incoming, after, now)
        if done is None:
            return _answered(answer, incoming, situation, now)
        each.append(done)
        planned = sum(isinstance(effect, PutOnSchedule) for effect in done.effects)
        after = replace(after, plans=replace(after.plans, next_topic=after.plans.next_topic + planned))
    if any(done.word in (NO_FACILITATOR, UNPROVEN) for done in each):
        return each[0]
    effects = tuple(effect for done in each for effect in done.effects)
    return Decision("answered", each[0].word, " ".join(done.why for done in each), effects)


def _answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A facilitator's word on a suggestion: USE (now, or at a time), NO with a reason, LATER."""
    question = situation.asked
    timed = next((wish.timed for wish in answer.wishes if wish.timed), None)
    rule = answer.when or (timed.rule if timed else None)
    agreed = as_it_stands.agreed(answer, asked=question)
    use = agreed != "" or rule is not None
    if not use and answer.yes is None and answer.word != "later":
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    facilitator = acting(situation)
    number = question.values.get("number") or next(iter(answer.choice), None)
    found = next((one for one in situation.plans.suggestions if one.number == number), None)
    if found is None or found.state not in ("open", "later"):
        letter = Letter(
            "suggest/already", facilitator.address, {"number": number or 0, "state": found.state if found else ""}
        )
        return Decision("answered", "already", "The suggestion is decided.", (Write(letter),))
    if use and rule:
        text = _own_words(answer, timed) or found.text
        return _scheduled(found, schedule.plan(rule, text, facilitator, incoming, situation, now), incoming, situation)
    if use and _SPEAKS_OF_TIME.search(answer.rest[:_BEGINS]):
        return _when(found, facilitator, now)
    if use and agreed == "with more":
        subject = schedule.title(found.text)
        asked = replace(question, values={**question.values, "number": found.number})
        return as_it_stands.ask(answer, asked, subject, facilitator.id, now + ANSWER_WITHIN)
    if use:
        return _posted(found, facilitator, incoming, situation, now)
    return _put_off(found, answer, incoming, situation)


def _own_words(answer: Answer, timed: Timed | None) -> str:
    """Words that take the place of the suggested ones: those below a colon, and no "please" or signature."""
    if timed is None or not timed.text:
        return ""
    before = answer.words[: max(0, answer.words.find(timed.text))]
    return timed.text if before.rstrip().endswith(":") else ""


def _when(found: Suggestion, facilitator: Member, now: datetime) -> Decision:
    """It speaks of a time that was not understood: what went out could not be called back, so they are asked."""
    ask = Ask("suggestion", now + ANSWER_WITHIN, facilitator.id, values={"number": found.number})
    letter = Letter("suggest/when", facilitator.address, {"text": found.text}, ask)
    return Decision("answered", "which-time", f"When suggestion {found.number} goes out was asked.", (Write(letter),))


def _scheduled(found: Suggestion, planned: Decision, incoming: Incoming, situation: Situation) -> Decision:
    if planned.word != "scheduled":
        return planned
    effects = (*planned.effects, *_decided(found, "used", {"when": True, "reason": ""}, incoming, situation))
    return Decision("answered", "used", planned.why, effects)


def _posted(
    found: Suggestion, facilitator: Member, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """The topic goes out in the facilitator's name; whose wish it was is for them to say."""
    raw = authored(Mailbox(facilitator.name, facilitator.address), schedule.title(found.text), found.text, now)
    effects = (PublishText(raw), *_decided(found, "used", {"when": False, "reason": ""}, incoming, situation))
    return Decision("answered", "used", f"Suggestion {found.number} was posted by {facilitator.address}.", effects)


def _put_off(found: Suggestion, answer: Answer, incoming: Incoming, situation: Situation) -> Decision:
    later = answer.word == "later"
    values: dict[str, object] = {"when": False, "reason": "" if later else answer.rest}
    state: State = "later" if later else "declined"
    why = f"Suggestion {found.number} was {'kept for later' if later else 'declined'}."
    return Decision("answered", state, why, _decided(found, state, values, incoming, situation))


def _decided(
    found: Suggestion, state: State, values: dict[str, object], incoming: Incoming, situation: Situation
) -> tuple[Effect, ...]:
    """Written down, and told to the member and to every facilitator."""
    by = acting(situation)
    shown = {**values, "state": state, "number": found.number, "text": found.text, "name": found.name or found.address}
    told = telling.done_by(by, incoming, situation, "suggest/decided", shown, None)
    return (
        DecideSuggestion(found.number, state, by.address),
        Write(Letter("suggest/answer", found.address, shown)),
        *told,
    )
