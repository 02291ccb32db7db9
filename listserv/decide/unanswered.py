"""To whom nothing is written by itself: it would reach somebody who never wrote to us, ourselves, or another list."""

from dataclasses import replace
from datetime import datetime

from listserv.decide.posting import post
from listserv.mail import listheaders
from listserv.model.decision import AskAuthor, Decision, Effect, HoldPost, PassOn, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Post
from listserv.model.mailinglist import route
from listserv.model.situation import Situation

_OF_A_STRANGER = (PassOn, HoldPost)
"""What may come of a stranger's mail that gets no answer: a person looks at it."""
STRANGERS_AN_HOUR = 200
"""So many letters go to strangers in an hour, whoever they are; then only to those who are proven to have written."""
_DOUBTFUL = "It may have been meant for us and not for everyone, and its author cannot be asked."


def is_not_written_to(incoming: Incoming, situation: Situation) -> bool:
    """Whether the address that the mail names is a stranger's whose domain disowns it, an address of ours, another
    list's, or one of too many that nothing proves.

    A member is asked at the known address. Who answers a question of ours was written to before.
    """
    message, actor = incoming.message, incoming.actor
    if incoming.door != "mail" or message is None or actor is None or isinstance(incoming.intent, Answer):
        return False
    address = actor.address.lower()
    ours = route(address, {situation.place.address.lower(): situation.place}) is not None
    if situation.actor is None and (incoming.verdict.disowned or ours or _is_one_of_many(incoming, situation)):
        return True
    lists = listheaders.others(message)
    its_own = any(name in one for one in lists for name in (address, address.replace("@", ".")))
    # RFC 3834 2. Where From stays a member's, the letter goes to that member alone.
    return bool(lists) and (situation.actor is None or its_own)


def _is_one_of_many(incoming: Incoming, situation: Situation) -> bool:
    """Whether a machine may be writing in the names of many, to have them written to; joins are counted for themselves
    (`joinflood`)."""
    if incoming.verdict.proven or situation.strangers_told < STRANGERS_AN_HOUR:
        return False
    return all(wish.name != "join" for wish in getattr(incoming.intent, "wishes", ()))


def without_letters(decision: Decision, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The decision without its letters to whoever wrote; what would only have been asked of a stranger is not done."""
    intent = incoming.intent
    if not isinstance(intent, Post | Command) or not is_not_written_to(incoming, situation):
        return decision
    assert incoming.actor is not None
    to, stranger = incoming.address, situation.actor is None
    if stranger and isinstance(intent, Command) and intent.posted and not intent.wishes and decision.end == "answered":
        decision = post.decide(incoming, situation, now)
    left = [_silent(effect, incoming) for effect in decision.effects if not _is_letter(effect, to)]
    stays = decision.end in ("delivered", "held")
    if stranger and not stays:
        left = [effect for effect in left if isinstance(effect, _OF_A_STRANGER)]
    if stays or (left and not stranger):
        return replace(decision, effects=tuple(left))
    why = f"{decision.why} Nothing was written to the address that it names."
    return Decision("delivered" if left else "dropped", "unanswered", why, tuple(left))


def _is_letter(effect: Effect, to: str) -> bool:
    return isinstance(effect, Write) and effect.letter.to == to


def _silent(effect: Effect, incoming: Incoming) -> Effect:
    if isinstance(effect, AskAuthor):
        (held,) = post.hold_effects(incoming, _DOUBTFUL, tell_author=False, rule="doubtful")
        return held
    return replace(effect, tell_author=False) if isinstance(effect, HoldPost) else effect
