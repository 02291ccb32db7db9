"""May this message go to the list? An ordered list of questions; the first that says yes decides."""

from collections.abc import Callable
from datetime import datetime, timedelta

from listserv.model.decision import Decision, Effect, HoldPost, Publish, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Post
from listserv.model.letter import Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

KEEP_HELD = timedelta(days=3650)
"""Nothing is deleted by waiting: the question stays open until somebody answers it."""

Question = Callable[[Incoming, Situation], str]


def _banned(incoming: Incoming, situation: Situation) -> str:
    return "The author is banned from this list." if situation.actor and situation.actor.status == "banned" else ""


def _empty(incoming: Incoming, situation: Situation) -> str:
    """A subject with nothing below it is most often a slip of the thumb."""
    message = incoming.message
    if message is None or incoming.text.strip() or any(p.filename for p in message.parts):
        return ""
    return "The message is empty." if not message.text.strip() and not message.html.strip() else ""


def _two_authors(incoming: Incoming, situation: Situation) -> str:
    """Every answer to who wrote it would be a guess."""
    return "" if incoming.message and len(incoming.message.authors) == 1 else "It does not say clearly who it is from."


def _forged(incoming: Incoming, situation: Situation) -> str:
    """The author's own domain says that such a message is not theirs."""
    verdict = incoming.verdict
    if verdict.dmarc == "fail" and verdict.policy in ("reject", "quarantine"):
        return "The author's mail provider says that it may not be from them."
    return ""


def _too_large(incoming: Incoming, situation: Situation) -> str:
    limit = situation.place.max_post_bytes
    shown = f"{limit / 1_048_576:.3g} MB" if limit >= 104_858 else f"{limit / 1_000:.3g} kB"
    return f"It is larger than {shown}." if incoming.size > limit else ""


def _broken(incoming: Incoming, situation: Situation) -> str:
    """What different mail programs would read differently is looked at by a person first."""
    for problem in incoming.message.problems if incoming.message else ():
        if "Content-Type lines" in problem or "parts deeper" in problem or "header line cannot be read" in problem:
            return f"It is not well formed. {problem}"
    return ""


def _moderated_member(incoming: Incoming, situation: Situation) -> str:
    return "Posts by this member are looked at first." if situation.actor and situation.actor.moderated else ""


def _moderated_list(incoming: Incoming, situation: Situation) -> str:
    actor = situation.actor
    if situation.place.posting != "moderated" or (actor and actor.active and (actor.facilitator or actor.trusted)):
        return ""
    return "Every post is looked at first."


def _stranger(incoming: Incoming, situation: Situation) -> str:
    if situation.place.posting == "anyone" or situation.trusted_poster or may_post(situation.actor):
        return ""
    return "The author is not a member."


def may_post(actor: Member | None) -> bool:
    """Whether this person belongs; somebody whose mail bounced still does."""
    return actor is not None and (actor.active or actor.status == "suspended")


DROP: tuple[Question, ...] = (_banned,)
RETURN: tuple[Question, ...] = (_empty,)
HOLD: tuple[Question, ...] = (
    _two_authors,
    _forged,
    _stranger,
    _moderated_member,
    _moderated_list,
    _broken,
    _too_large,
)


def decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Drops, returns, holds or publishes a message for the list."""
    if why := _first(DROP, incoming, situation):
        return Decision("dropped", "banned", why)
    if why := _first(RETURN, incoming, situation):
        return Decision("returned", "empty", why, _tell(incoming, situation))
    if why := _first(HOLD, incoming, situation):
        return Decision("held", "held", why, hold_effects(incoming, why, tell_author=_may_tell(incoming, situation)))
    if situation.letter and situation.parent is None:
        return _which(incoming, situation)
    return Decision("delivered", "published", f"Sent to the list by {_name(incoming)}.", (Publish(),))


def _which(incoming: Incoming, situation: Situation) -> Decision:
    """An answer to a collected letter that does not say which post it answers: nothing is sent before that is clear."""
    member = situation.holder or situation.actor
    assert isinstance(incoming.intent, Post)
    if member is None:
        return Decision("dropped", "which-post", "It does not say which post it answers, nor who asks.")
    items = [{"number": n, "subject": subject, "author": author} for n, subject, author in situation.letter]
    values = {"digest": incoming.intent.digest, "items": items, "text": incoming.text}
    why = "It does not say which post of the letter it answers."
    return Decision("returned", "which-post", why, (Write(Letter("post/which", member.address, values)),))


def _first(questions: tuple[Question, ...], incoming: Incoming, situation: Situation) -> str:
    return next((why for question in questions if (why := question(incoming, situation))), "")


def _name(incoming: Incoming) -> str:
    return incoming.actor.address if incoming.actor else "nobody"


def _may_tell(incoming: Incoming, situation: Situation) -> bool:
    """Nobody is told of a post that their own domain disowns, and nobody more than a few times a day."""
    return incoming.verdict.dmarc != "fail" and situation.holds_told_today < 3


def hold_effects(incoming: Incoming, why: str, *, tell_author: bool) -> tuple[Effect, ...]:
    """The post waits for a facilitator."""
    at = incoming.received_at
    assert at is not None
    return (HoldPost(why, at + KEEP_HELD, tell_author=tell_author and incoming.actor is not None),)


def _tell(incoming: Incoming, situation: Situation) -> tuple[Effect, ...]:
    if incoming.actor is None or situation.told_today >= 3:
        return ()
    subject = incoming.message.subject if incoming.message else ""
    return (Write(Letter("post/empty", incoming.actor.address.lower(), {"subject": subject})),)
