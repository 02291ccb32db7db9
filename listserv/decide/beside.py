"""A post in which something is for us: an order of a facilitator, or a wish in a paragraph of its own.

A facilitator is asked before it goes to everyone. Of a wish about one's own mail the rest goes out without it, and it
is done; where that cannot be, its author is asked too.
"""

import re
from dataclasses import replace
from datetime import datetime

from listserv.decide import commands
from listserv.decide.identity.mentioned import called_in, others
from listserv.decide.identity.proof import proven, who
from listserv.decide.moderation.about_author import AUTHOR
from listserv.decide.posting import own_post
from listserv.model.decision import Decision, Effect, Publish, PublishAnswer
from listserv.model.incoming import Incoming
from listserv.model.intent import Post, Wish
from listserv.model.situation import Situation

_OWN_MAIL = frozenset((
    "mode", "pause", "resume", "settings", "letter-time", "letter-form", "at-most", "own-posts", "largest",
))  # fmt: skip
_OF_A_CONVERSATION = frozenset(("mute", "unmute", "follow"))

_OF_OTHERS = {"leave": "remove"}
"""What a facilitator who names somebody wishes for them."""
_SAID_ALIKE = frozenset(("mode", "pause", "resume"))
"""What would be answered in the same words ("WEEKLY") whosever mail it is about."""
_OF_THEMSELVES = _SAID_ALIKE | {"leave"}
_ABOUT_PEOPLE = _OF_THEMSELVES | {"moderate", "ban", "unban", "trust", "remove", "facilitator"}
_CALLED = re.compile(
    r"\W*(?:(?:hi|hello|dear|hey) )?(?P<whom>[^\W\d_][\w'’-]*(?:(?:,|/| and| &) ?[^\W\d_][\w'’-]*)*) ?[,:–—-]\s"
    r"(?=.{0,200}\b(?:shall|should|can|could|do|may|must) we\b)",
    re.IGNORECASE | re.DOTALL,
)
"""Who is spoken to, and asked what "we" are to do."""
_BETWEEN_NAMES = re.compile(r"(?:,|/|\band\b|&)")
_THE_AUTHOR = re.compile(rf"(?i)\b(?:{AUTHOR})\b")
LOOKED_AT = 400


def sorted_out(intent: Post, decision: Decision, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What goes to everyone, without what is for us."""
    member = who(situation)
    if decision.word not in ("published", "rests") or member is None or not member.active:
        return decision
    if member.facilitator and _is_ordered(intent, incoming, situation):
        ordered = (_of_whom(wish, incoming, situation) for wish in intent.orders)
        return own_post.ask(tuple(wish for wish in ordered if wish), now)
    if not intent.beside:
        return decision
    if not _parts_well(intent, decision, incoming, situation):
        return own_post.ask(intent.beside, now)
    assert situation.parent is not None
    alone = PublishAnswer(situation.parent, text=intent.rest)
    out: tuple[Effect, ...] = tuple(alone if isinstance(one, Publish) else one for one in decision.effects)
    done = commands.as_said(intent.beside, incoming, _without_post(situation) if intent.digest else situation, now)
    return replace(decision, effects=out).joined_with(done)


def _is_ordered(intent: Post, incoming: Incoming, situation: Situation) -> bool:
    """Whether a facilitator's reply is for us, or for those who look after the list with them."""
    if intent.order == "of-a-member" and others(incoming, situation):
        return True
    return intent.order == "yes" or _calls_colleagues(incoming, situation)


def _calls_colleagues(incoming: Incoming, situation: Situation) -> bool:
    """Whether it asks other facilitators by their names what to do: "Gus, Pip - shall we take this down?"."""
    hit = _CALLED.match(incoming.text[:LOOKED_AT])
    called = [name.strip() for name in _BETWEEN_NAMES.split(hit["whom"])] if hit else []
    return bool(called) and all(called_in(name, situation.facilitators) for name in called)


def _of_whom(wish: Wish, incoming: Incoming, situation: Situation) -> Wish | None:
    """The order with whom it is about: the one member whom it names, or the author of the post; None where neither."""
    if wish.name not in _ABOUT_PEOPLE or wish.addresses:
        return wish
    named, people = others(incoming, situation).members, situation.persons
    if not named and people.author and not people.nameless and _THE_AUTHOR.search(incoming.text[:LOOKED_AT]):
        named = (people.author,)
    if wish.name in _OF_THEMSELVES and not named:
        return wish
    if len(named) != 1 or wish.name in _SAID_ALIKE:
        return None
    return replace(wish, name=_OF_OTHERS.get(wish.name, wish.name), addresses=(named[0].address,), words="")


def _without_post(situation: Situation) -> Situation:
    """As if no post were answered: of which conversation of a letter a wish speaks, its author is asked."""
    return replace(situation, parent=None, parent_conversation=None, parent_subject="", parent_id="")


def _parts_well(intent: Post, decision: Decision, incoming: Incoming, situation: Situation) -> bool:
    """Whether the rest can go out by itself: nothing came with it, and the wish is soon undone and no one else's."""
    message = incoming.message
    files = message is not None and any(part.filename for part in message.parts)
    own = all(wish.name in _OWN_MAIL | _OF_A_CONVERSATION and not wish.numbers for wish in intent.beside)
    known = situation.parent is not None and decision.word == "published" and proven(incoming, situation)
    return own and known and not files
