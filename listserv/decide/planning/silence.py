"""A question that nobody has answered for some working days: the facilitators hear of it and say what is done (D15)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from listserv.decide import telling
from listserv.decide.identity.names import called
from listserv.decide.identity.proof import acting, not_from_facilitator
from listserv.decide.planning import report
from listserv.decide.words.excerpt import excerpt, matched
from listserv.decide.words.silence import heard
from listserv.model.decision import Close, Decision, Write
from listserv.model.finding import terms
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.member import Member
from listserv.model.plans import SILENCE, SILENCE_ASKED, Silence
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=30)
REACH = timedelta(days=10)
"""What nobody answered for so much longer is let be, as after a long stop, or where the setting was off."""
MOST_SHOWN = 3
SHOWN = 1_000
_HOUR = time(9)
_SATURDAY = 5
_LOOKED_AT = 600
_ENOUGH = 2  # words that a profile shares with the question; one of its subject counts as two


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
    ask = Ask(SILENCE, now + ANSWER_WITHIN, about=about.post, values={"members": [one.id for one in people]})
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
    if not one.belongs:
        return "is not a member now"
    if one.status != "member":
        return "is only trying the list out" if one.active else "gets no mail at the moment"
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
    said, people = heard(answer, situation)
    if said is None:
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    facilitator = acting(situation)
    if said == "leave":
        left = Write(Letter("silence/left", facilitator.address))
        return Decision("answered", "left", "It is let rest.", (Close(question.id), left))
    if about is None or about.since:
        by, at = about.since if about and about.since else ("", None)
        told = {"subject": about.subject if about else "", "by": by, "at": at.isoformat() if at else ""}
        why = "Somebody has written about it since, or it is gone."
        letter = Write(Letter("silence/since", facilitator.address, told))
        return Decision("answered", "answered-since", why, (Close(question.id), letter))
    if said == "bump":
        effects = report.asked_again(facilitator, about.post, about.subject, now)
        return Decision("answered", "bumped", f"“{about.subject}” was asked again.", (Close(question.id), *effects))
    return _ask(people, about, incoming, situation, now)


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
        Write(Letter("silence/ask", one.address, shown, Ask(SILENCE_ASKED, now + ANSWER_WITHIN, one.id, about.post)))
        for one in asked
    ]
    done = telling.done_by(facilitator, incoming, situation, "silence/asked", told, None)
    why = f"{len(asked)} asked to answer “{about.subject}”."
    return Decision("answered", "somebody-asked", why, (Close(situation.asked.id), *letters, *done))
