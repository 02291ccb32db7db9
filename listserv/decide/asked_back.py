"""What is answered to "was it you?" and "which of these?": what was meant is done, and what it goes on with."""

import re
from dataclasses import replace
from datetime import datetime

from listserv.decide import commands, for_everyone, late, scope
from listserv.decide.identity import asked_together
from listserv.decide.identity.proof import proven, recalled
from listserv.decide.people import whom
from listserv.decide.posting import digest, likeness
from listserv.model.conversation import InHand
from listserv.model.decision import Change, Close, Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.situation import Situation


def wish_confirmed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "was it you?" about a wish that came without proof."""
    question = situation.asked
    if answer.yes is False:
        return Decision("answered", "not-them", "It was not them; nothing was done.", (Close(question.id),))
    theirs = asked_together.meant(answer, question)
    if not theirs:
        return None
    decision = commands.carry_out(theirs, incoming, situation, now)
    return decision.preceded_by(Close(question.id))


def guessed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The number of one of our guesses at what was meant (D11)."""
    question = situation.asked
    guesses = [recalled(stored) for stored in question.values["guesses"]]
    meant = tuple(guesses[n - 1] for n in answer.choice if 1 <= n <= len(guesses))
    meant = meant or scope.all_of_it(answer, guesses) or whom.picked(guesses, answer, situation)
    return commands.carry_out(meant, incoming, situation, now) if meant else None


def which_post(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "which of these?": what was kept is posted there, or done with the post of that number."""
    question = situation.asked
    wish = digest.meant_instead(answer, situation)
    if wish is None and not answer.choice:
        wish = for_everyone.as_written(answer, question)
    if wish is None or not proven(incoming, situation):
        return _and_besides(digest.chosen(answer, incoming, situation, now), answer, incoming, situation, now)
    done = commands.carry_out((wish,), incoming, situation, now)
    over = (Close(question.id),) if "text" in question.values else ()
    return done.preceded_by(*over)


def which_conversation(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "which conversation?": its number or words of its subject carry out what was asked."""
    question = situation.asked
    wish = recalled(question.values["wish"])
    if answer.yes is False and not answer.choice:
        return Decision("dropped", "for-nobody", "They want none of the conversations.", (Close(question.id),))
    picked = isinstance(situation.hands.get(wish), InHand) or bool(situation.numbered)
    if not picked and not answer.choice and (answer.wishes or answer.asked):
        return None
    return commands.carry_out((wish,), incoming, situation, now)


def _and_besides(
    decision: Decision | None, answer: Answer, incoming: Incoming, situation: Situation, now: datetime
) -> Decision | None:
    """A NO that goes on ("no, weekly please") sends nothing, and changes how much mail they get; so does a number."""
    if decision is None or decision.word not in ("for-nobody", "published"):
        return decision
    besides = tuple(wish for wish in answer.asked if late.is_their_own(wish) and wish.name not in ("back", "join"))
    if decision.word == "published":
        besides = digest.besides(answer)
    if not besides:
        return decision
    done = commands.as_said(besides, incoming, situation, now)
    return replace(decision.joined_with(done), end=done.end, word=done.word)


def same_person(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "was it you?"; what it asks for besides about their own mail is done too."""
    question = situation.asked
    decision = likeness.answered(answer, incoming, situation, now)
    if decision is None or decision.word != "same-person" or not answer.rest:
        return decision
    address, member = question.values["address"], situation.holder
    wishes = tuple(wish for wish in (answer.wishes or answer.asked) if wish.name in digest.BESIDES)
    if _MAIL_THERE.search(answer.rest) or any(wish.name == "main-address" for wish in (*answer.wishes, *answer.asked)):
        wishes = (Wish("main-address", addresses=(address,)), *(w for w in wishes if w.name != "resume"))
    if not wishes or member is None:
        return decision
    theirs = any(isinstance(effect, Change) and effect.what == "alias" for effect in decision.effects)
    known = replace(member, aliases=(*member.aliases, address)) if theirs else member
    done = commands.carry_out(wishes, incoming, replace(situation, holder=known), now)
    return decision.joined_with(done)


_MAIL_THERE = re.compile(
    r"(?i)\b(?:mails?|e-?mails?|letters?|posts?|everything|it all)\b[^.\n]{0,30}\b(?:there|to (?:that|this|it)\b)"
)
