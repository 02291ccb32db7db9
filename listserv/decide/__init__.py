"""Pure policy: (incoming, situation, now) -> Decision. One file per wish; each is an ordered list of questions."""

from datetime import datetime

from listserv.decide import answers, bounce, commands, due, post, private
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Automatic, Bounce, CalendarReply, Command, Due, Post, Private, Refused
from listserv.model.situation import Situation


def decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What is to be done about this, and why. Never raises for anything that a message can hold."""
    if _banned(incoming, situation):
        return Decision("dropped", "banned", "Who writes is banned from this list, and gets no answer.")
    match incoming.intent:
        case Post():
            return post.decide(incoming, situation, now)
        case Command():
            return commands.decide(incoming, situation, now)
        case Answer():
            return answers.decide(incoming, situation, now)
        case Private():
            return private.decide(incoming, situation, now)
        case Bounce():
            return bounce.decide(incoming, situation, now)
        case Due():
            return due.decide(incoming, situation, now)
        case Refused():
            return _refused(incoming)
        case Automatic(kind):
            return Decision("dropped", "automatic", f"No person wrote this ({kind}).")
        case CalendarReply():
            return Decision("dropped", "calendar", "There is no meeting that this answers.")


def _banned(incoming: Incoming, situation: Situation) -> bool:
    """Whether somebody who is banned writes; their answers to our questions count no more than their posts."""
    from_a_person = incoming.door == "mail" and not isinstance(incoming.intent, Bounce)
    return from_a_person and situation.actor is not None and situation.actor.status == "banned"


def _refused(incoming: Incoming) -> Decision:
    """A message that may not be acted on is still seen by a person, unless nobody could have written it."""
    assert isinstance(incoming.intent, Refused)
    why = incoming.intent.why
    if not incoming.intent.hold or incoming.raw is None:
        return Decision("dropped", "refused", why)
    return Decision("held", "refused", why, post.hold_effects(incoming, why, tell_author=False))
