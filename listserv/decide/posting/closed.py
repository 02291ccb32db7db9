"""An answer to a closed conversation: it goes back to its author, who may make it a conversation of its own."""

from datetime import datetime, timedelta

from listserv.decide.limits import CLOSED_A_DAY
from listserv.decide.words import as_it_stands
from listserv.model.arranging import PublishAnew
from listserv.model.decision import Close, Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Post
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

OPEN_FOR = timedelta(days=14)
_MEANT = ("new",)


def may_still(actor: Member | None) -> bool:
    """Whether this person may write in a closed conversation."""
    return actor is not None and actor.facilitator and actor.active


def returned(
    incoming: Incoming, situation: Situation, now: datetime, *, raw: int | None = None, text: str = ""
) -> Decision:
    """The message goes back with the offer to post it by itself: the one in hand, or one that was kept."""
    closed = situation.closed
    assert closed is not None
    assert incoming.actor is not None
    why = f"“{closed.subject}” is closed."
    if situation.closed_today >= CLOSED_A_DAY:
        return Decision("returned", "closed", f"{why} Its author was told several times today.")
    member = situation.actor.id if situation.actor else None
    to, kept = incoming.address, raw or incoming.raw or 0
    collected = raw is not None or (isinstance(incoming.intent, Post) and incoming.intent.digest is not None)
    words = text or incoming.text
    back = letter(to, member, closed.subject, kept, closed.number, now, text=words, collected=collected)
    return Decision("returned", "closed", why, (Write(back),))


def letter(
    to: str,
    member: int | None,
    subject: str,
    raw: int,
    conversation: int,
    now: datetime,
    *,
    text: str = "",
    collected: bool = False,
) -> Letter:
    """A post that could not go into a closed conversation goes back to whoever wrote it; NEW posts it by itself.

    What answers a `collected` letter has no subject of its own.
    """
    kept = {"raw": raw, "conversation": conversation, "subject": subject, "collected": collected}
    ask = Ask("closed", now + OPEN_FOR, member, values=kept)
    return Letter("conversation/closed", to, {"subject": subject, "text": text}, ask)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """NEW: it goes out as a conversation of its own; NO: it does not."""
    question, member = situation.asked, situation.holder
    if answer.yes is False:
        return Decision("answered", "not-anew", "It is not posted.", (Close(question.id),))
    agreed = as_it_stands.agreed(answer, *_MEANT, asked=question)
    if not agreed:
        return None
    if member is not None and (member.moderated or not member.belongs):
        return Decision("dropped", "may-not-post", "The author may not post any more.", (Close(question.id),))
    if agreed == "with more":
        about = question.values["subject"]
        return as_it_stands.ask(answer, question, about, member.id if member else None, now + OPEN_FOR)
    called = question.values["subject"] if question.values.get("collected") else ""
    effects = (
        Close(question.id),
        PublishAnew(question.values["raw"], question.values["conversation"], called),
        Write(Letter("conversation/anew", question.address, {"subject": question.values["subject"]})),
    )
    return Decision("answered", "posted-anew", "It went out as a conversation of its own.", effects)
