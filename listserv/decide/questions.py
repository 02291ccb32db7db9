"""The table of our questions: who reads what is answered to each, and how much it takes for an answer.

How an answer walks through it is in answers.py; a question is asked where its `Ask` is made. Readers stand in the room
of what they decide; here are those that carry out wishes, which the rooms cannot.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Literal

from listserv.decide import commands, for_everyone, held, late, own_words, private, scope, table, unclear, unsure
from listserv.decide.archive import directory, files, find, listen, put_back
from listserv.decide.choices import changed, configure
from listserv.decide.identity import asked_together, sure
from listserv.decide.identity.proof import asked_themselves, proven, recalled
from listserv.decide.membership import alias, forget, introduce, join, leave, mydata, request
from listserv.decide.moderation import edit, notice, withdraw
from listserv.decide.people import away, bans, invite, people, roles, trusting, whom
from listserv.decide.planning import announce, cancel, changing, preview, report, schedule, suggest
from listserv.decide.posting import aside, calm, closed, digest, likeness, unnamed
from listserv.decide.words import courtesy
from listserv.model.conversation import InHand
from listserv.model.decision import Change, Close, Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.situation import Situation

Reader = Callable[[Answer, Incoming, Situation, datetime], Decision | None]


@dataclass(frozen=True, slots=True)
class Row:
    """`read` is tried first; where it gives None, the answer is read as a wish.

    `again`: a second answer makes sense, as what it may do is looked at anew each time. `theirs`: only the person who
    was asked can answer, be it with a NO, as a letter of ours is easily forwarded. `waits_for`: thanks for a letter
    that waits for "nothing" are taken quietly, and so is "ok"; for one that waits for "little" thanks are, while "ok"
    may be an answer. `free`: it may be answered with a search in free words, as it waits for no others.
    """

    read: Reader
    again: bool = False
    theirs: bool = False
    waits_for: Literal["an answer", "little", "nothing"] = "an answer"
    free: bool = False


def of(kind: str) -> Row:
    """The row of a question; what only an older version of ours asked is answered by wishes alone."""
    return QUESTIONS.get(kind) or Row(_no_question)


def _wish_confirmed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "was it you?" about a wish that came without proof."""
    question = situation.asked
    if answer.yes is False:
        return Decision("answered", "not-them", "It was not them; nothing was done.", (Close(question.id),))
    theirs = asked_together.meant(answer, question)
    if not theirs:
        return None
    decision = commands.carry_out(theirs, incoming, situation, now)
    return decision.preceded_by(Close(question.id))


SURE: dict[str, sure.Act] = {
    "remove": people.remove_now,
    "ban": bans.ban_now,
    "hand-over": roles.hand_over_now,
    "trust": trusting.members_now,
    "schedule": schedule.wished_twice,
    "unschedule": cancel.cancelled_now,
    "invite": invite.invited_now,
    "add": people.add_now,
}
"""What is done when somebody is sure."""


def _guessed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The number of one of our guesses at what was meant (D11)."""
    question = situation.asked
    guesses = [recalled(stored) for stored in question.values["guesses"]]
    meant = tuple(guesses[n - 1] for n in answer.choice if 1 <= n <= len(guesses))
    meant = meant or scope.all_of_it(answer, guesses) or whom.picked(guesses, answer, situation)
    return commands.carry_out(meant, incoming, situation, now) if meant else None


def _which_post(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
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


def _which_conversation(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
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


def _private(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A word to the facilitators; of somebody who was invited and asked first, "count me in" is the yes to that."""
    question = situation.asked
    invited = (one for one in situation.gathering.invitations if one.address == question.address and not one.answer)
    one = next(invited, None) if asked_themselves(incoming, situation) else None
    if one is not None and (answer.yes or invite.agrees(answer)):
        return invite.joined(one, answer, incoming, situation, now)
    return private.continued(answer, incoming, situation, now)


def _same_person(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
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


def _left(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "you have left": whoever does not just take leave is brought back, or asked whether they want that.

    A farewell in somebody's own words is for the facilitators, and no letter is due for it.
    """
    if decision := leave.back(answer, incoming, situation, now):
        return decision
    if any(wish.name in table.WISHES for wish in answer.wishes) or not answer.words.strip():
        return None
    if answer.yes is False and not answer.rest:
        return Decision("dropped", "stays-away", "They say that it was no mistake.")
    if courtesy.is_farewell(incoming, situation):
        return Decision("delivered", "farewell", "Passed on to the facilitators.", (private.pass_on(now),))
    asked = replace(incoming, intent=Command((), answer.words, doubtful=(Wish("back"), *answer.asked)))
    return unclear.not_understood(asked, situation, now)


def _no_question(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The letter asked nothing in particular: only wishes count."""
    return None


QUESTIONS: dict[str, Row] = {
    "join": Row(join.confirmed, theirs=True),
    "approve-join": Row(request.decided),
    "join-question": Row(request.told_more, again=True, theirs=True),
    "join-waiting": Row(request.told_more, again=True, theirs=True),
    "unsure": Row(unsure.answered, theirs=True),
    "unsure-note": Row(unsure.decided),
    "taster": Row(unsure.tasting, again=True, free=True),
    "sure": Row(partial(sure.answered, SURE), theirs=True),
    "invited": Row(invite.answered, theirs=True),
    "introduce": Row(introduce.answered, theirs=True, waits_for="little"),
    "introduction": Row(introduce.shown, theirs=True),
    "introduction-ok": Row(introduce.approved),
    "welcome": Row(own_words.welcomed, again=True, waits_for="nothing", free=True),
    "my-data": Row(mydata.answered, theirs=True),
    "forget-me": Row(forget.answered, theirs=True),
    "left": Row(_left, waits_for="nothing"),
    "hold": Row(held.answered, again=True),
    "confirm-hold": Row(notice.confirmed, theirs=True),
    "held": Row(withdraw.answered, again=True, theirs=True, waits_for="nothing"),
    "holds": Row(held.answered, again=True),
    "edit": Row(edit.answered, again=True),
    "held-question": Row(edit.said, again=True),
    "storm": Row(calm.answered, again=True),
    "stopped": Row(calm.restarted, again=True),
    "own-post": Row(for_everyone.answered, theirs=True, free=True),
    "confirm-wish": Row(_wish_confirmed, theirs=True),
    "guess": Row(_guessed, again=True, theirs=True, waits_for="little", free=True),
    "listening": Row(listen.answered, again=True, waits_for="nothing"),
    "passed-on": Row(private.answered, again=True),
    "private": Row(_private, again=True),
    "a-word": Row(private.a_word, again=True, waits_for="nothing"),
    "which-post": Row(_which_post, free=True),
    "which-conversation": Row(_which_conversation, again=True, free=True),
    "away": Row(away.answered, waits_for="little"),
    "announce": Row(announce.answered),
    "configure": Row(configure.answered),
    "configured": Row(changed.undone, waits_for="nothing"),
    "scheduled": Row(cancel.answered, again=True, waits_for="little"),
    "schedule": Row(changing.answered, again=True, waits_for="little", free=True),
    "preview": Row(preview.answered, again=True),
    "suggestion": Row(suggest.answered, again=True, waits_for="little"),
    "report": Row(report.answered, again=True, waits_for="little"),
    "found": Row(find.answered, again=True, waits_for="nothing", free=True),
    "conversation": Row(find.conversation_answered, again=True, waits_for="nothing", free=True),
    "files": Row(files.answered, again=True, waits_for="nothing", free=True),
    "who-knows": Row(directory.chosen, again=True, waits_for="nothing", free=True),
    "in-touch": Row(directory.in_touch, again=True),
    "closed": Row(closed.answered, theirs=True, waits_for="little"),
    "rearranged": Row(put_back.answered, again=True, waits_for="nothing"),
    "alias": Row(alias.confirmed, theirs=True),
    "alias-sure": Row(alias.sure, theirs=True),
    "unite": Row(alias.united, theirs=True),
    "aside": Row(aside.answered, again=True, free=True),
    "unnamed": Row(unnamed.answered, again=True, theirs=True, waits_for="nothing"),
    "unnamed-over": Row(unnamed.asked_anew, again=True, waits_for="nothing"),
    "same-person": Row(_same_person),
    "done": Row(own_words.done, again=True, waits_for="nothing", free=True),
    "which-day": Row(own_words.which_day, again=True, free=True),
    "open": Row(_no_question, again=True, waits_for="nothing", free=True),
}
