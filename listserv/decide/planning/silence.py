"""A question that nobody has answered for some working days: the facilitators hear of it and say what is done (D15)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from listserv.decide import telling
from listserv.decide.identity.mentioned import called_in
from listserv.decide.identity.names import called
from listserv.decide.identity.proof import acting, not_from_facilitator
from listserv.decide.planning import report
from listserv.decide.words.excerpt import excerpt, matched
from listserv.model.decision import Close, Decision, Write
from listserv.model.finding import terms
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due, Post
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member
from listserv.model.plans import Silence
from listserv.model.situation import Situation

ASKED = "silence-asked"
ANSWER_WITHIN = timedelta(days=30)
REACH = timedelta(days=10)
"""What nobody answered for so much longer is let be, as after a long stop, or where the setting was off."""
MOST_SHOWN = 3
SHOWN = 1_000
_HOUR = time(9)
_SATURDAY = 5
_LOOKED_AT = 600
_ENOUGH = 2  # words that a profile shares with the question; one of its subject counts as two
_MYSELF = re.compile(
    r"(?i)\bmyself\b|\bi(?:['’]ll| will| shall| can)\b[^.?!\n]{0,40}\b(?:answer|reply|respond|deal|ask|write)\b"
)
_EVERYONE = re.compile(r"(?i)\W*(?:everyone|everybody|them all|all of them|the (?:list|group)|again)\b")
_NOT = re.compile(r"(?i)\b(?:not|except|never)\b|n['’]t\b")
_AGAIN = re.compile(r"(?i)\b(?:push|send|post|put|ask|try)\b[^.?!\n]{0,30}\b(?:again|round|once more)\b")
_RESTS = re.compile(
    r"(?i)\b(?:leave (?:it|this|that)|let (?:it|this|that) (?:rest|be|go|lie)|forget (?:it|this|that)|no need"
    r"|never mind|not (?:needed|necessary)|nobody|no one|none of them|(?:have|['’]ve) (?:already )?"
    r"(?:answered|replied|told|rung|called|phoned|emailed|written|spoken))\b"
)
_PLACE = re.compile(r"(?i)\b(?:the )?(first|second|third)\b|\b([1-3])\b")
_PLACES = {"first": 1, "second": 2, "third": 3}
_ALL = re.compile(r"(?i)\b(?:both|all)\b")
_THEM = re.compile(r"(?i)\b(?:her|him|them)\b")
_FEW = 8
_A_NO = 12
_DECLINES = re.compile(
    r"(?i)(?!.*\b(?:but|try)\b)\W*(?:(?:hi|hello|dear)\b[^\n,]{0,30},\s*)?"
    r"(?:no|nope|sorry|not me|pass|nothing|afraid|unfortunately|i['’]m afraid|i(?: am|['’]m) sorry"
    r"|i (?:don['’]t|do not|can['’]t|cannot|know nothing)|(?:please )?(?:don['’]t|do not) ask)\b"
)
"""How a no begins: "Sorry, not me", "I don't know", "Please don't ask me such things"."""


@dataclass(frozen=True, slots=True)
class Hour:
    """When a list looks: on this working day ("2026-12-01"), for questions from `since` to before `until`."""

    day: str
    since: datetime
    until: datetime


def hour(place: MailingList, now: datetime) -> Hour | None:
    """The hour of today in which the list looks for such questions, once it has come; None at weekends, and never where
    the list wants none."""
    local = now.astimezone(ZoneInfo(place.timezone))
    if not place.unanswered_days or local.weekday() >= _SATURDAY or local.time() < _HOUR:
        return None
    asked, left = local, place.unanswered_days
    while left:
        asked -= timedelta(days=1)
        left -= asked.weekday() < _SATURDAY
    return Hour(f"{local:%Y-%m-%d}", asked - REACH, asked)


def due(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Every facilitator is told once, with those who said that they know about it."""
    about = situation.plans.silence
    if about is None or about.since or about.closed:
        return Decision("done", "answered-meanwhile", "The question is answered, or gone.")
    people = _who_knows(about, situation, now)
    shown = {**_shown(about), "people": _listed(people, about)}
    ask = Ask("silence", now + ANSWER_WITHIN, about=about.post, values={"members": [one.id for one in people]})
    told = telling.each(situation.facilitators, "silence/told", shown, ask)
    return Decision("done", "silence", f"Nobody has answered “{about.subject}”; the facilitators were told.", told)


def _shown(about: Silence) -> dict[str, Any]:
    asker = about.author_name or "A member"
    return {"asker": asker, "subject": about.subject, "text": about.text[:SHOWN], "at": about.at.isoformat()}


def _terms(about: Silence) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return terms(about.subject), terms(about.text[:_LOOKED_AT])


def _who_knows(about: Silence, situation: Situation, now: datetime) -> list[Member]:
    """Those whose own words about themselves share most with the question, best first, and who can be asked now."""
    subject, text = _terms(about)
    fitting = [
        (2 * matched(one.profile, subject) + matched(one.profile, text), one)
        for one in situation.roll
        if one.profile and not _cannot(one, about, now)
    ]
    best = sorted((pair for pair in fitting if pair[0] >= _ENOUGH), key=lambda pair: -pair[0])
    return [one for _, one in best[:MOST_SHOWN]]


def _listed(people: Sequence[Member], about: Silence) -> list[dict[str, Any]]:
    wanted = (*_terms(about)[0], *_terms(about)[1])
    return [
        {"number": n, "name": one.name or one.address, "sentence": excerpt(one.profile, wanted)}
        for n, one in enumerate(people, 1)
    ]


def _cannot(one: Member, about: Silence, now: datetime) -> str:
    """Why somebody cannot be asked."""
    if not one.belongs or one.status != "member":
        return "is not a member now" if not one.belongs else "gets no mail at the moment"
    if one.address == about.author:
        return "asked it"
    if one.hidden:
        return "does not want to be asked"
    if one.id in about.asked:
        return "was asked to answer something within the last month"
    if one.paused_until and one.paused_until > now and not (one.paused_from and one.paused_from > now):
        return "is away"
    return ""


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """ASK and a name or number, BUMP, or LEAVE IT."""
    about, question = situation.plans.silence, situation.asked
    bumps, leaves, people, asks = _said(answer, situation)
    if not (bumps or leaves or people or asks):
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    facilitator = acting(situation)
    if leaves:
        left = Write(Letter("silence/left", facilitator.address))
        return Decision("answered", "left", "It is let rest.", (Close(question.id), left))
    if about is None or about.since:
        by, at = about.since if about and about.since else ("", None)
        told = {"subject": about.subject if about else "", "by": by, "at": at.isoformat() if at else ""}
        why = "Somebody has written about it since, or it is gone."
        letter = Write(Letter("silence/since", facilitator.address, told))
        return Decision("answered", "answered-since", why, (Close(question.id), letter))
    if bumps:
        effects = report.asked_again(facilitator, about.post, about.subject, now)
        return Decision("answered", "bumped", f"“{about.subject}” was asked again.", (Close(question.id), *effects))
    return _ask(people, about, incoming, situation, now)


def declines(incoming: Incoming) -> bool:
    """Whether somebody who was asked to answer says no more than that they cannot, which is no answer for everyone."""
    post = incoming.intent
    if not (isinstance(post, Post) and post.digest is None and incoming.from_letter):
        return False
    said = incoming.text.strip()
    return len(said.split()) <= _A_NO and _DECLINES.match(said) is not None


def _said(answer: Answer, situation: Situation) -> tuple[bool, bool, list[Member], bool]:
    """Whether it bumps, whether it leaves it, whom it names, and whether it says that somebody shall be asked."""
    asks = answer.word == "ask"
    text = (answer.rest if asks else answer.words)[:_LOOKED_AT]
    people = _meant(answer, text, situation)
    if "bump" in answer.said or (asks and _EVERYONE.match(text)) or (not people and _AGAIN.search(text)):
        return True, False, [], False
    declined = answer.yes is False and not answer.rest.strip()
    if "leave-it" in answer.said or declined or _MYSELF.search(text) or (not people and _RESTS.search(text)):
        return False, True, [], False
    return False, False, people, asks


def _meant(answer: Answer, text: str, situation: Situation) -> list[Member]:
    """Those who are meant: by name, without whom it names behind a "not"; else by their places in the letter."""
    no = _NOT.search(text)
    named = _named(text[: no.start()] if no else text, situation)
    if named or no:
        return named
    offered = [one for row in situation.asked.values["members"] for one in situation.roll if one.id == row]
    placed = answer.choice or tuple(_PLACES.get(word.lower()) or int(digit) for word, digit in _PLACE.findall(text))
    if placed and len(text.split()) <= _FEW:
        return [offered[n - 1] for n in dict.fromkeys(placed) if 1 <= n <= len(offered)]
    if len(text.split()) <= _FEW and _ALL.search(text):
        return offered
    agrees = answer.yes is True and not answer.rest.strip()
    return offered if len(offered) == 1 and (agrees or _THEM.search(text)) else []


def _named(text: str, situation: Situation) -> list[Member]:
    members = [one for one in situation.roll if one.belongs]
    written = [one for one in members if one.address in text.lower()]
    found = written or called_in(text, [one for one in members if one.name])
    return [one for one in members if one in found]


def _ask(people: Sequence[Member], about: Silence, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Each of them gets the question by a letter whose answer goes to everyone, as that to any post."""
    facilitator = acting(situation)
    why_not = {one.id: why for one in people if (why := _cannot(one, about, now))}
    asked = [one for one in people if one.id not in why_not][:MOST_SHOWN]
    shown = {**_shown(about), "by": called(facilitator, incoming), "to_post": about.post}
    told = {
        "subject": about.subject,
        "names": [one.name or one.address for one in asked],
        "not_done": [f"{one.name or one.address} {why_not[one.id]}" for one in people if one.id in why_not],
    }
    if not asked:
        letter = Write(Letter("silence/asked", facilitator.address, told))
        return Decision("answered", "nobody-asked", "Nobody could be asked.", (letter,))
    letters = [
        Write(Letter("silence/ask", one.address, shown, Ask(ASKED, now + ANSWER_WITHIN, one.id, about.post)))
        for one in asked
    ]
    done = telling.done_by(facilitator, incoming, situation, "silence/asked", told, None)
    why = f"{len(asked)} asked to answer “{about.subject}”."
    return Decision("answered", "somebody-asked", why, (Close(situation.asked.id), *letters, *done))
