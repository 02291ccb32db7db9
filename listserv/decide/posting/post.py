"""May this message go to the list? An ordered list of questions; the first that says yes decides."""

from collections.abc import Callable
from datetime import datetime, timedelta

from listserv.decide.limits import HELD_A_DAY, HELD_UNPROVEN_A_DAY, TOLD_A_DAY
from listserv.decide.posting import calm, closed, content, digest
from listserv.decide.words import courtesy
from listserv.model.decision import Decision, Effect, HoldPost, Publish, PublishAnswer, Write
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
    if message is None or incoming.text.strip() or _broken(incoming, situation):
        return ""
    if any(p.filename or not p.content_type.startswith("text/") for p in message.parts):
        return ""
    found = incoming.inspection
    if found.unopened or found.partial or found.forbidden or message.text.strip() or message.html.strip():
        return ""
    return "The message is empty."


def _two_authors(incoming: Incoming, situation: Situation) -> str:
    """Every answer to who wrote it would be a guess."""
    return "" if incoming.message and len(incoming.message.authors) == 1 else "It does not say clearly who it is from."


def _forged(incoming: Incoming, situation: Situation) -> str:
    """The author's own domain says that such a message is not theirs."""
    return "The author's mail provider says that it may not be from them." if incoming.verdict.disowned else ""


def _too_large(incoming: Incoming, situation: Situation) -> str:
    limit = situation.place.max_post_bytes
    shown = f"{limit / 1_048_576:.3g} MB" if limit >= 104_858 else f"{limit / 1_000:.3g} kB"
    return f"It is larger than {shown}." if incoming.size > limit else ""


def _broken(incoming: Incoming, situation: Situation) -> str:
    """What different mail programs would read differently is looked at by a person first."""
    for problem in incoming.message.problems if incoming.message else ():
        if "Content-T" in problem or "parts deeper" in problem or "header line cannot be read" in problem:
            return f"It is not well formed. {problem}"
    return ""


def moderated_member(incoming: Incoming, situation: Situation) -> str:
    """A facilitator wants to see this member's posts first."""
    return "Posts by this member are looked at first." if situation.actor and situation.actor.moderated else ""


def moderated_list(incoming: Incoming, situation: Situation) -> str:
    """Where every post is looked at, facilitators and whom they trust are not."""
    actor = situation.actor
    if situation.place.posting != "moderated" or (actor and actor.active and (actor.facilitator or actor.trusted)):
        return ""
    return "Every post is looked at first."


def stranger(incoming: Incoming, situation: Situation) -> str:
    """Who does not belong is looked at first, where only members post."""
    if situation.place.posting == "anyone" or situation.trusted_poster or may_post(situation.actor):
        return ""
    return "The author is not a member."


def may_post(actor: Member | None) -> bool:
    """Whether this person belongs; somebody whose mail bounced still does."""
    return actor is not None and actor.belongs


COME_BACK = "come-back"
"""The rule of a post that another list sent round: a letter to its author would only follow it."""
DROP: tuple[Question, ...] = (_banned,)
RETURN: tuple[Question, ...] = (_empty,)
HOLD: tuple[tuple[str, Question], ...] = (
    ("two-authors", _two_authors),
    ("forged", _forged),
    ("patients", content.patients),
    (COME_BACK, content.come_back),
    ("lookalike", content.lookalike),
    ("stranger", stranger),
    ("moderated", moderated_member),
    ("moderated-list", moderated_list),
    ("newcomer", content.newcomer),
    ("broken", _broken),
    ("partial", content.partial),
    ("attachments", content.attachments),
    ("too-large", _too_large),
    ("repeated", content.repeated),
    ("too-many", content.too_many),
)
LONGEST_RETURNED = 20_000
NOTICES_AN_HOUR = 10
"""After so many letters about held posts one says that there are more, and then it is quiet for an hour."""


def decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Drops, returns, holds or publishes a message for the list."""
    if why := _first(DROP, incoming, situation):
        return Decision("dropped", "banned", why)
    if why := _first(RETURN, incoming, situation):
        return Decision("returned", "empty", why, _tell(incoming, situation))
    if why := content.refused(incoming, situation):
        return Decision("returned", "refused-attachment", why, _tell_refused(incoming, situation, why))
    rule, why = held_by(incoming, situation)
    if why:
        return Decision("held", "held", why, _hold(incoming, situation, rule, why))
    intent = incoming.intent
    if isinstance(intent, Post) and intent.digest is not None and situation.parent is None:
        return _says_nothing(incoming, situation) or digest.which(intent, incoming, situation, now)
    if situation.closed and not closed.may_still(situation.actor):
        return closed.returned(incoming, situation, now)
    if situation.parent_removed and incoming.actor:
        return _answers_nothing(incoming.address, incoming.text)
    if why := calm.rests(incoming, situation):
        return Decision("held", "rests", why, calm.held(incoming, situation, why))
    parted = tuple(PublishAnswer(answered, text=text) for answered, text in situation.parts)
    out: tuple[Effect, ...] = parted or (Publish(keep_from=keeps_from(incoming, situation)),)
    effects = (*out, *content.told(incoming, situation))
    return Decision("delivered", "published", f"Sent to the list by {_name(incoming)}.", effects)


def _answers_nothing(author: str, text: str) -> Decision:
    """What answers a post that was taken down would show everybody what that was; its author has it back."""
    letter = Write(Letter("post/gone", author, {"text": text[:LONGEST_RETURNED]}))
    return Decision("returned", "post-gone", "The post that it answers was taken down.", (letter,))


def _says_nothing(incoming: Incoming, situation: Situation) -> Decision | None:
    """Thanks, a smile or a mark below a letter as a whole: nobody shall be asked to whom it is to be sent."""
    wordless = not any(letter.isalnum() for letter in incoming.text)
    if wordless and "?" in incoming.text:
        return Decision("returned", "empty", "It holds no word.", _tell(incoming, situation))
    if wordless or courtesy.is_all(incoming, situation):
        return Decision("dropped", "courtesy", "It says thanks, and asks nothing.")
    return None


def keeps_from(incoming: Incoming, situation: Situation) -> bool:
    """Whether the author's own From can stay: it is proven, and their domain asks nobody to turn mail down for it.

    Where DNS did not say, it cannot.
    """
    verdict = incoming.verdict
    allowed = verdict.policy_known and verdict.policy in ("", "none")
    return situation.place.rewrite_from == "auto" and verdict.proven and allowed


def held_by(incoming: Incoming, situation: Situation) -> tuple[str, str]:
    """(rule, why) of the first question that holds this message; ("", "") where none does."""
    return next(((rule, why) for rule, question in HOLD if (why := question(incoming, situation))), ("", ""))


def _hold(incoming: Incoming, situation: Situation, rule: str, why: str) -> tuple[Effect, ...]:
    """The post waits; in a storm, or after very many, without a letter of its own."""
    resting = situation.calm.stopped or situation.calm.paused
    letter = "hold/notice" if situation.calm.notices < NOTICES_AN_HOUR else "hold/many"
    quiet = bool(resting) or situation.calm.notices > NOTICES_AN_HOUR
    return hold_effects(
        incoming,
        why,
        tell_author=rule != COME_BACK and _may_tell(incoming, situation),
        rule=rule,
        letter="" if quiet else letter,
        keep_from=keeps_from(incoming, situation),
    )


def _first(questions: tuple[Question, ...], incoming: Incoming, situation: Situation) -> str:
    return next((why for question in questions if (why := question(incoming, situation))), "")


def _name(incoming: Incoming) -> str:
    return incoming.actor.address if incoming.actor else "nobody"


def _may_tell(incoming: Incoming, situation: Situation) -> bool:
    """Nobody is told of a post that their own domain disowns, and nobody very often: what is told can be taken back.

    Where nobody vouches for the address, it may be somebody else's who never wrote to us.
    """
    most = HELD_A_DAY if incoming.verdict.proven else HELD_UNPROVEN_A_DAY
    return incoming.verdict.dmarc != "fail" and situation.holds_told_today < most


def hold_effects(
    incoming: Incoming,
    why: str,
    *,
    tell_author: bool,
    rule: str = "",
    letter: str = "hold/notice",
    keep_from: bool = False,
) -> tuple[Effect, ...]:
    """The post waits for a facilitator."""
    at = incoming.received_at
    assert at is not None
    return (
        HoldPost(
            why,
            at + KEEP_HELD,
            letter=letter,
            tell_author=tell_author and incoming.actor is not None,
            rule=rule,
            keep_from=keep_from,
            shown=content.shown(incoming),
        ),
    )


def _tell_refused(incoming: Incoming, situation: Situation, why: str) -> tuple[Effect, ...]:
    if incoming.actor is None or situation.told_today >= TOLD_A_DAY or incoming.verdict.dmarc == "fail":
        return ()
    values = {"subject": incoming.subject, "why": why, "unopened": incoming.inspection.unopened}
    return (Write(Letter("post/refused", incoming.address, values)),)


def _tell(incoming: Incoming, situation: Situation) -> tuple[Effect, ...]:
    if incoming.actor is None or situation.told_today >= TOLD_A_DAY:
        return ()
    return (Write(Letter("post/empty", incoming.address, {"subject": incoming.subject})),)
