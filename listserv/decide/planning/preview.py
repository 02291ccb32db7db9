"""The look at tomorrow's topic (D25), and what a facilitator answers: OK, SKIP, or a text to go out instead.

Only what is plainly a text for everyone goes out; words about the topic never do, and in doubt they are asked about.
"""

import calendar
import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from listserv.decide import telling
from listserv.decide.identity.proof import acting, not_from_facilitator
from listserv.decide.planning import changing, posted, schedule
from listserv.decide.planning.schedule import ANSWER_WITHIN, LONGEST_TEXT
from listserv.decide.words import as_it_stands, instructions
from listserv.model.decision import Cancel, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due
from listserv.model.letter import Ask, Letter
from listserv.model.member import Question
from listserv.model.planning import Reschedule
from listserv.model.recurrence import Schedule
from listserv.model.situation import Situation

_FEW_WORDS = 20
_LONGEST_SKIP = 200
_IT = r"(?:it|this|this one|that|that one)"
_LEAD = (
    r"\W*+(?:(?:please|sorry|hi|hello|all|both|actually|oh|yes|ok|can|could|we|you|let['’]?s|let us|i think|just|so"
    r"|i['’]d)\b\W*+)*"
)
_NOT_THIS_TIME = re.compile(
    rf"(?i){_LEAD}(?:skip\b|(?:cancel|drop|stop) {_IT}\b|wait\b|miss {_IT}\b"
    rf"|not (?:this|next|tomorrow|today|now|yet|on)\b|(?:miss|leave) {_IT} out\b"
    rf"|leave {_IT} (?:this|for (?:this|now)|until)\b|give {_IT} a miss\b|hold {_IT}\b"
    rf"|(?:do not|don['’]t|never|rather not) (?:send|post|publish|use) {_IT}\b"
    r"|no (?:topic|question|post|mail) (?:this|next|tomorrow|today)\b)"
)
_AS_IT_IS = re.compile(
    rf"(?i){_LEAD}(?:no\W+)?{_LEAD}(?:let {_IT} (?:go|run|stand)\b|(?:just )?(?:send|post) {_IT}\b"
    rf"|(?:leave|keep) {_IT} as (?:it is|planned)\b|as (?:it is|planned)\b|go ahead\b|(?:do not|don['’]t) skip\b"
    r"|no previews?\b.*(?:send|post) it\b)"
)
_MOVED = re.compile(
    rf"(?i){_LEAD}(?:move|postpone|reschedule|delay|shift|bring {_IT} forward|put {_IT} (?:off|back)|push {_IT} back"
    r"|change (?:it|this|that|the (?:day|time|date|hour)) to\b)"
)
_OF_TIME = frozenset(("move", "letter-time", "mode", "pause"))
"""What "move it to Thursdays" sounds like where nobody knows that it is said of a topic."""


def shown(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The day before: every facilitator sees what will go out, and can change it or leave it out."""
    topic = posted.of(work.about, work.values["at"], situation)
    if topic is None or datetime.fromisoformat(topic.next_at) <= now:
        return Decision("done", "no-topic", "The topic was moved, cancelled or posted.")
    text = topic.instead or topic.text
    values = {"number": topic.number, "subject": topic.subject, "at": topic.next_at, "text": text}
    values["stopped"] = situation.calm.stopped is not None
    asked = {"number": topic.number, "at": topic.next_at}
    ask = Ask("preview", now + ANSWER_WITHIN, values=asked)
    told = telling.each(situation.facilitators, "schedule/preview", values, ask)
    return Decision("done", "preview", f"Topic {topic.number} was shown to the facilitators.", told)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to the look at tomorrow's topic, or to what was said of another text for it."""
    question = situation.asked
    skips, stays = _skips(answer), _stays(answer)
    moves = len(answer.words.split()) <= _FEW_WORDS and _MOVED.match(answer.words) is not None
    moves = moves and not instructions.plainly_given(answer.words)
    if answer.wishes and not (skips or moves) and {wish.name for wish in answer.wishes} - _OF_TIME:
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    topic = posted.of(question.values["number"], question.values["at"], situation)
    if topic is None and stays and question.values.get("skipped") and answer.yes:
        return Decision("dropped", "courtesy", "They agree that it was left out.")
    if topic is None and _lets_go(answer) and (left_out := _left_out(question, situation, now)):
        return _again(left_out, question.values["at"], incoming, situation, now)
    waits = tuple(one for one in situation.plans.schedules if one.number == question.values["number"])
    if waits and (moves or (answer.wishes and not skips)):
        return changing.cannot(waits, situation, now)
    if topic is None or datetime.fromisoformat(topic.next_at) <= now:
        return _tell_one("schedule/too-late", situation, {"number": question.values["number"]}, now)
    if skips and not stays:
        return changing.skip(topic, incoming, situation, now, _days(answer.words, situation, now))
    return _about_the_text(answer, topic, question, incoming, situation, now)


def _about_the_text(
    answer: Answer, topic: Schedule, question: Question, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    values: dict[str, object] = {"subject": topic.subject, "at": topic.next_at}
    offered = str(question.values.get("text", ""))
    if offered and as_it_stands.agreed(answer) == "plainly":
        return _instead(topic, offered, incoming, situation, now)
    if _stays(answer) or not answer.words.strip():
        return _tell_one("schedule/as-planned", situation, {**values, "text": topic.instead}, now)
    given = instructions.plainly_given(answer.words)[:LONGEST_TEXT]
    text = given or answer.words.strip()[:LONGEST_TEXT]
    wants_more = as_it_stands.agreed(answer) == "with more"
    if not given and (wants_more or instructions.is_one(text)) and "whole" not in question.values:
        again = {"number": topic.number, "at": topic.next_at, "whole": True}
        return _tell_one("schedule/whole-text", situation, values, now, again)
    if given:
        return _instead(topic, given, incoming, situation, now)
    again = {"number": topic.number, "at": topic.next_at, "text": text}
    return _tell_one("schedule/for-everyone", situation, {**values, "text": text}, now, again)


def _skips(answer: Answer) -> bool:
    if answer.yes is False or answer.word == "skip":
        return True
    if any(wish.name == "skip" or (wish.name == "change-topic" and wish.mode == "skip") for wish in answer.wishes):
        return True
    return len(answer.words.split()) <= _FEW_WORDS and _NOT_THIS_TIME.match(answer.words) is not None


def _days(words: str, situation: Situation, now: datetime) -> frozenset[date]:
    """The days within a week that the words name."""
    today = now.astimezone(ZoneInfo(situation.place.timezone)).date()
    ahead = {calendar.day_name[day.weekday()].lower(): day for day in (today + timedelta(days=n) for n in range(1, 8))}
    ahead |= {name[:3]: day for name, day in ahead.items()} | {"tomorrow": today + timedelta(days=1)}
    said = re.findall(r"[a-z]+", words[:_LONGEST_SKIP].lower())
    return frozenset(ahead[word] for word in said if word in ahead)


def _stays(answer: Answer) -> bool:
    """Whether it shall go out as planned, and nothing else is said."""
    if answer.yes:
        return not as_it_stands.doubts(answer.rest)
    return _lets_go(answer)


def _lets_go(answer: Answer) -> bool:
    """Whether it says so in words that mean nothing else; an "ok" may have been written before it was left out."""
    return len(answer.words.split()) <= _FEW_WORDS and _AS_IT_IS.match(answer.words) is not None


def _left_out(question: Question, situation: Situation, now: datetime) -> Schedule | None:
    """The topic that was shown, where it was left out and its moment is still to come."""
    number, at = question.values["number"], question.values["at"]
    topic = next((one for one in situation.plans.schedules if one.number == number), None)
    moment = datetime.fromisoformat(at)
    return topic if topic and now < moment < datetime.fromisoformat(topic.next_at) else None


def _again(topic: Schedule, at: str, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What was left out goes out after all."""
    by, moment = acting(situation), datetime.fromisoformat(at)
    effects: tuple[Effect, ...] = (
        Cancel("topic", about=topic.number),
        Cancel("preview", about=topic.number),
        Reschedule(topic.number, moment, by=by.address, what="topic-again"),
        *schedule.appointments(topic.number, topic.member, moment, now),
    )
    values: dict[str, object] = {"what": "again", "subject": topic.subject, "at": at, "text": topic.text, "next": ""}
    asked = {"number": topic.number, "at": at}
    told = changing.tell_all(values, incoming, situation, now, asked)
    return Decision("answered", "not-skipped", f"Topic {topic.number} goes out after all.", (*effects, *told))


def _tell_one(
    kind: str,
    situation: Situation,
    values: dict[str, object],
    now: datetime,
    again: dict[str, object] | None = None,
) -> Decision:
    """Nothing changes; `again` is what the same question remembers where it is asked once more."""
    facilitator = acting(situation)
    ask = Ask("preview" if again else "open", now + ANSWER_WITHIN, facilitator.id, values=again or {})
    letter = Letter(kind, facilitator.address, values, ask)
    return Decision("answered", kind.rpartition("/")[2], "The topic stays as it is.", (Write(letter),))


def _instead(topic: Schedule, text: str, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    by = acting(situation)
    at = datetime.fromisoformat(topic.next_at)
    change = Reschedule(topic.number, at, instead=text, by=by.address, what="topic-text")
    values: dict[str, object] = {
        "what": "instead",
        "subject": topic.subject,
        "at": topic.next_at,
        "text": text,
        "next": "",
    }
    asked = {"number": topic.number, "at": topic.next_at}
    told = changing.tell_all(values, incoming, situation, now, asked)
    return Decision("answered", "replaced", f"Topic {topic.number} has another text this time.", (change, *told))
