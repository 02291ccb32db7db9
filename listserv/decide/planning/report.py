"""One page for the facilitators on a month of the list, with three things worth doing, each done by a word (D25)."""

from datetime import datetime, timedelta
from typing import Any

from listserv.decide.identity.proof import acting, not_from_facilitator
from listserv.mail.authored import authored
from listserv.model.decision import Close, Decision, PublishText, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Due, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.message import Mailbox
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=60)
THINGS = 3


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """REPORT: the last thirty days, to the facilitator who asks."""
    facilitator = acting(situation)
    return Decision("answered", "report", "The report was sent.", (_letter(facilitator, situation, now),))


def due(work: Due, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The first working day: the month before goes to every facilitator, where anything was going on."""
    if not situation.place.report:
        return Decision("done", "no-report", "The facilitators want no report.")
    told = tuple(_letter(facilitator, situation, now) for facilitator in situation.facilitators)
    return Decision("done", "report", "The report on the month was sent.", told)


def _letter(facilitator: Member, situation: Situation, now: datetime) -> Write:
    alone = situation.plans.unanswered
    values: dict[str, Any] = {
        "month": dict(situation.plans.month),
        "unanswered": [subject for _, subject in alone],
        "things": _worth_doing(situation)[:THINGS],
    }
    asked = {"post": alone[0][0], "subject": alone[0][1]} if alone else {}
    return Write(
        Letter("report", facilitator.address, values, Ask("report", now + ANSWER_WITHIN, facilitator.id, values=asked))
    )


def _worth_doing(situation: Situation) -> list[dict[str, str]]:
    """What could be done now, the most urgent first: the word to reply, and what it does."""
    plans, place = situation.plans, situation.place
    waiting, joining = len(situation.holds), len(plans.requests)
    wished_for = sum(one.state == "open" for one in plans.suggestions)
    found: list[tuple[bool, str, str]] = [
        (waiting + joining > 0, "PENDING", f"{_what_waits(waiting, joining)} for your decision"),
        (bool(plans.unanswered), "BUMP", f"ask everyone again what nobody has answered: “{_newest(situation)}”"),
        (wished_for > 0, "SUGGESTIONS", f"{_counted(wished_for, 'topic')} of members for your decision"),
        (not plans.schedules, "SCHEDULE", "have a question go to everyone each month by itself"),
        (not place.guidelines, "SETTINGS", "see what else you can set up, such as a welcome or guidelines of your own"),
        (True, "MEMBERS", "see who is on the list"),
    ]
    return [{"word": word, "doing": doing} for wanted, word, doing in found if wanted]


def _what_waits(posts: int, people: int) -> str:
    if not people:
        return _counted(posts, "post")
    joining = "1 request to join" if people == 1 else f"{people} requests to join"
    if not posts:
        return f"{joining} {'waits' if people == 1 else 'wait'}"
    return f"{posts} post{'s' if posts != 1 else ''} and {joining} wait"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'s' if number != 1 else ''} wait{'s' if number == 1 else ''}"


def _newest(situation: Situation) -> str:
    return situation.plans.unanswered[0][1] if situation.plans.unanswered else ""


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """BUMP as the answer to a report: everyone is asked once more, in the facilitator's name."""
    question = situation.asked
    if "bump" not in answer.said:
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    facilitator = acting(situation)
    if not question.values:
        letter = Letter("report/nothing-to-bump", facilitator.address)
        return Decision("answered", "nothing-to-bump", "Everything had an answer.", (Write(letter),))
    subject = question.values["subject"]
    if situation.plans.since:
        by, at = situation.plans.since
        told = Letter(
            "report/answered-since", facilitator.address, {"subject": subject, "by": by, "at": at.isoformat()}
        )
        why = f"Somebody has written about “{subject}” since."
        return Decision("answered", "not-bumped", why, (Close(question.id), Write(told)))
    effects = asked_again(facilitator, question.values["post"], subject, now)
    why = f"“{subject}” was asked again by {facilitator.address}."
    return Decision("answered", "bumped", why, (Close(question.id), *effects))


def asked_again(facilitator: Member, post: int, subject: str, now: datetime) -> tuple[PublishText, Write]:
    """Everyone is asked in the facilitator's name what this post asked, and the facilitator is told so."""
    text = f"Nobody has answered this yet. Can anybody help?\n\n“{subject}”"
    raw = authored(Mailbox(facilitator.name, facilitator.address), f"Re: {subject}", text, now)
    return PublishText(raw, parent=post), Write(Letter("report/bumped", facilitator.address, {"subject": subject}))
