"""Pure policy: (incoming, situation, now) -> Decision. One file per wish; each is an ordered list of questions."""

from dataclasses import replace
from datetime import datetime

from listserv.decide import answers, beside, bounce, commands, crowd, due, heard, patients_named, private, unanswered
from listserv.decide.identity import banned
from listserv.decide.limits import HELD_UNPROVEN_A_DAY
from listserv.decide.membership import gone
from listserv.decide.people import away
from listserv.decide.posting import echo, likeness, post
from listserv.decide.words import silence
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Automatic, Bounce, CalendarReply, Command, Due, Post, Private, Refused
from listserv.model.situation import Situation


def decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What is to be done about this, and why. Never raises for anything that a message can hold."""
    if banned.writes(incoming, situation):
        return Decision("dropped", "banned", "Who writes is banned from this list, and gets no answer.")
    decision = patients_named.kept_back(_decide(incoming, situation, now), incoming, situation)
    decision = crowd.collected(decision, incoming, situation, now)
    decision = heard.from_member(decision, incoming, situation, now)
    return unanswered.without_letters(decision, incoming, situation, now)


def _decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    intent = incoming.intent
    match intent:
        case Post() if silence.declines(incoming):
            return private.decide(replace(incoming, intent=Private(incoming.text)), situation, now)
        case Post():
            decision = gone.with_way_back(post.decide(incoming, situation, now), incoming, situation, now)
            decision = echo.asked_about(decision, incoming, situation, now)
            decision = beside.sorted_out(intent, decision, incoming, situation, now)
            return likeness.with_question(decision, incoming, situation, now)
        case Command():
            decision = private.or_passed_on(commands.decide(intent, incoming, situation, now), incoming, situation, now)
            return gone.with_way_back(decision, incoming, situation, now)
        case Answer():
            return answers.decide(intent, incoming, situation, now)
        case Private():
            return private.decide(incoming, situation, now)
        case Bounce():
            return bounce.decide(intent, incoming, situation, now)
        case Due():
            return due.decide(intent, incoming, situation, now)
        case Refused():
            return _refused(intent, incoming, situation)
        case Automatic():
            return away.decide(intent, incoming, situation, now)
        case CalendarReply():
            return Decision("dropped", "calendar", "There is no meeting that this answers.")


def _refused(intent: Refused, incoming: Incoming, situation: Situation) -> Decision:
    """A message that may not be acted on is still seen by a person, unless nobody could have written it.

    Its author is told where it is proven that they are: the message itself is nothing to go by.
    """
    why = intent.why
    if not intent.hold or incoming.raw is None:
        return Decision("dropped", "refused", why)
    tell = incoming.verdict.proven and situation.holds_told_today < HELD_UNPROVEN_A_DAY
    return Decision("held", "refused", why, post.hold_effects(incoming, why, tell_author=tell, rule="refused"))
