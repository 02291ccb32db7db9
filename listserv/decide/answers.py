"""Answers to questions of ours: each is read first as what was asked, then as a wish, and goes to a person last."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from listserv.decide import commands, for_everyone, held, late, own_words, private, table, unsure
from listserv.decide.archive import directory, find, listen, put_back
from listserv.decide.choices import configure
from listserv.decide.identity import asked_together, disowned, guessing, sure
from listserv.decide.identity.proof import ASKED_BACK, NO_FACILITATOR, UNPROVEN, asked_themselves, proven, recalled
from listserv.decide.membership import alias, forget, introduce, join, leave, mydata
from listserv.decide.moderation import edit, moderate, withdraw
from listserv.decide.people import away, bans, invite, people, roles, trusting, whom
from listserv.decide.planning import announce, changing, preview, report, schedule, suggest
from listserv.decide.posting import aside, calm, closed, digest, likeness, unnamed
from listserv.decide.words import courtesy
from listserv.model.conversation import InHand
from listserv.model.decision import Change, Close, Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Question
from listserv.model.personal import ABOUT_UNNAMED
from listserv.model.situation import Situation

Reader = Callable[[Answer, Incoming, Situation, datetime], Decision | None]


def _wish_confirmed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "was it you?" about a wish that came without proof."""
    question = situation.question
    assert question is not None
    if answer.yes is False:
        return Decision("answered", "not-them", "It was not them; nothing was done.", (Close(question.id),))
    theirs = asked_together.meant(answer, question)
    if not theirs:
        return None
    decision = commands.carry_out(theirs, "", incoming, situation, now)
    return decision.preceded_by(Close(question.id))


SURE: dict[str, sure.Act] = {
    "remove": people.remove_now,
    "ban": bans.ban_now,
    "hand-over": roles.hand_over_now,
    "trust": trusting.members_now,
    "schedule": schedule.wished_twice,
    "unschedule": schedule.cancelled_now,
    "invite": invite.invited_now,
    "add": people.add_now,
}
"""What is done when somebody is sure."""


def _guessed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The number of one of our guesses at what was meant (D11)."""
    question = situation.question
    assert question is not None
    guesses = [recalled(stored) for stored in question.values["guesses"]]
    meant = tuple(guesses[n - 1] for n in answer.choice if 1 <= n <= len(guesses))
    meant = meant or commands.stops_all(answer, guesses) or whom.picked(guesses, answer, situation)
    return commands.carry_out(meant, "", incoming, situation, now) if meant else None


def _which_post(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "which of these?": what was kept is posted there, or done with the post of that number."""
    question = situation.question
    assert question is not None
    wish = digest.meant_instead(answer, situation)
    if wish is None and not answer.choice:
        wish = for_everyone.as_written(answer, question)
    if wish is None or not proven(incoming, situation):
        return _and_besides(digest.chosen(answer, incoming, situation, now), answer, incoming, situation, now)
    done = commands.carry_out((wish,), "", incoming, situation, now)
    over = (Close(question.id),) if "text" in question.values else ()
    return done.preceded_by(*over)


def _which_conversation(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "which conversation?": its number or words of its subject carry out what was asked."""
    question = situation.question
    assert question is not None
    wish = recalled(question.values["wish"])
    if answer.yes is False and not answer.choice:
        return Decision("dropped", "for-nobody", "They want none of the conversations.", (Close(question.id),))
    picked = isinstance(situation.hands.get(wish), InHand) or bool(situation.numbered)
    if not picked and not answer.choice and (answer.wishes or answer.asked):
        return None
    return commands.carry_out((wish,), "", incoming, situation, now)


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
    done = commands.as_said(besides, "", incoming, situation, now)
    return replace(decision.joined_with(done), end=done.end, word=done.word)


def _private(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """A word to the facilitators; of somebody who was invited and asked first, "count me in" is the yes to that."""
    question = situation.question
    assert question is not None
    invited = (one for one in situation.gathering.invitations if one.address == question.address and not one.answer)
    one = next(invited, None) if asked_themselves(incoming, situation) else None
    if one is not None and (answer.yes or invite.agrees(answer)):
        return invite.joined(one, answer, incoming, situation, now)
    return private.continued(answer, incoming, situation, now)


def _same_person(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "was it you?"; what it asks for besides about their own mail is done too."""
    question = situation.question
    assert question is not None
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
    done = commands.carry_out(wishes, "", incoming, replace(situation, holder=known), now)
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
    return commands.not_understood(asked, situation, now)


def _no_question(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The letter asked nothing in particular: only wishes count."""
    return None


QUESTIONS: dict[str, Reader] = {
    "join": join.confirmed,
    "approve-join": join.decided,
    "join-question": join.told_more,
    "join-waiting": join.told_more,
    "unsure": unsure.answered,
    "unsure-note": unsure.decided,
    "taster": unsure.tasting,
    "sure": partial(sure.answered, SURE),
    "invited": invite.answered,
    "introduce": introduce.answered,
    "introduction": introduce.shown,
    "introduction-ok": introduce.approved,
    "welcome": own_words.welcomed,
    "my-data": mydata.answered,
    "forget-me": forget.answered,
    "left": _left,
    "hold": held.answered,
    "confirm-hold": moderate.confirmed,
    "held": withdraw.answered,
    "holds": held.answered,
    "edit": edit.answered,
    "held-question": edit.said,
    "storm": calm.answered,
    "stopped": calm.restarted,
    "own-post": for_everyone.answered,
    "confirm-wish": _wish_confirmed,
    "guess": _guessed,
    "listening": listen.answered,
    "passed-on": private.answered,
    "private": _private,
    "a-word": private.a_word,
    "which-post": _which_post,
    "which-conversation": _which_conversation,
    "away": away.answered,
    "announce": announce.answered,
    "configure": configure.answered,
    "configured": configure.undone,
    "scheduled": schedule.answered,
    "schedule": changing.answered,
    "preview": preview.answered,
    "suggestion": suggest.answered,
    "report": report.answered,
    "found": find.answered,
    "conversation": find.conversation_answered,
    "files": find.files_answered,
    "who-knows": directory.chosen,
    "in-touch": directory.in_touch,
    "closed": closed.answered,
    "rearranged": put_back.answered,
    "alias": alias.confirmed,
    "alias-sure": alias.sure,
    "unite": alias.united,
    "aside": aside.answered,
    "unnamed": unnamed.answered,
    "unnamed-over": unnamed.asked_anew,
    "same-person": _same_person,
    "done": own_words.done,
    "which-day": own_words.which_day,
    "open": _no_question,
}

REPEATABLE = frozenset(
    {
        "found",
        "conversation",
        "files",
        "who-knows",
        "in-touch",
        "rearranged",
        "hold",
        "held",
        "holds",
        "edit",
        "held-question",
        "storm",
        "stopped",
        "welcome",
        "listening",
        "taster",
        "passed-on",
        "private",
        "a-word",
        "done",
        "open",
        "which-day",
        "which-conversation",
        "guess",
        "preview",
        "scheduled",
        "schedule",
        "suggestion",
        "report",
        "aside",
        "unnamed",
        "unnamed-over",
        "join-question",
        "join-waiting",
    }
)
"""Questions whose second answer makes sense: what it may do is looked at anew each time."""

THEIR_OWN = frozenset(
    (
        *("join", "join-question", "join-waiting", "unsure", "invited", "introduce", "introduction"),
        *("held", "own-post", "unnamed", "closed", "my-data", "forget-me", "alias", "alias-sure", "unite"),
        *("confirm-wish", "confirm-hold", "sure", "guess"),
    )
)
"""Questions that only the person who was asked can answer, be it with a NO: a letter of ours is easily forwarded."""
ASKS_NOTHING = frozenset(
    (
        *("welcome", "done", "open", "left", "listening", "configured", "rearranged", "held"),
        *("found", "conversation", "files", "who-knows", "unnamed", "unnamed-over", "a-word"),
    )
)
"""Letters that wait for no answer: thanks for them, and "ok", are taken quietly."""
ASKS_LITTLE = frozenset(("away", "guess", "report", "suggestion", "schedule", "scheduled", "closed", "introduce"))
"""Letters that may stay without an answer: thanks are none, while "ok" may be one."""
TOLD_A_DAY = 3
"""So many letters a day say that an answer came from elsewhere."""


def decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What an answer does; what is about a question without a name stays between us and its author."""
    return unnamed.between_us(_decide(incoming, situation, now), incoming, situation, now)


def _decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A token that is not ours, too old or used does nothing."""
    answer, question = incoming.intent, situation.question
    assert isinstance(answer, Answer)
    if question is None:
        done = late.to_nothing(answer, incoming, situation, now)
        return guessing.answers_nothing(situation) if done.word == "unknown-token" else done
    if guessing.is_locked(incoming, situation):
        return Decision("dropped", "locked", "Too many wrong reply addresses came in this name within the hour.")
    if _is_thanks(question, incoming, situation):
        return Decision("dropped", "courtesy", "It says thanks, and asks nothing.")
    over = question.expires_at <= now or (question.answered_at is not None and question.kind not in REPEATABLE)
    if over:
        answered = question.answered_at is not None and question.answered_at < question.expires_at
        return late.answered(incoming, situation, now, before=answered)
    if question.kind in THEIR_OWN and not asked_themselves(incoming, situation):
        return _from_elsewhere(answer, question, incoming, situation, now)
    if again := disowned.asked_again(answer, incoming, situation):
        return again
    decision = QUESTIONS[question.kind](answer, incoming, situation, now)
    decision = decision or commands.as_answer(incoming, situation, now)
    if decision.word == late.USED:
        return late.answered(incoming, situation, now, before=True)
    if decision.word == NO_FACILITATOR:
        return roles.no_more(decision, incoming, situation)
    if decision.word == UNPROVEN and situation.elsewhere_today >= TOLD_A_DAY:
        return Decision("dropped", UNPROVEN, "It came from elsewhere once more; who was asked was told of it before.")
    return calm.not_while_stopped(decision, question, situation)


def _from_elsewhere(
    answer: Answer, question: Question, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """Somebody else answers: a wish of theirs is a wish; the rest goes back to whoever was asked, and does nothing."""
    if answer.yes is None and any(wish.name in table.WISHES for wish in commands.meant(answer, situation)):
        return commands.as_answer(incoming, situation, now)
    if question.kind in ASKED_BACK or situation.elsewhere_today >= TOLD_A_DAY:
        return Decision("dropped", UNPROVEN, "It came from elsewhere once more; who was asked was told of it before.")
    again = Ask(question.kind, question.expires_at, question.member, question.about, question.values)
    asks = question.kind not in ABOUT_UNNAMED  # a second question about those would say once more who asked
    shown = {"text": answer.words, "asks": asks}
    letter = Write(Letter("confirm/from-elsewhere", question.address, shown, again if asks else None))
    # No address here: who was asked may have asked without a name.
    why = "The answer did not come from the address that was asked, which was told."
    return Decision("answered", UNPROVEN, why, (letter,))


def _is_thanks(question: Question, incoming: Incoming, situation: Situation) -> bool:
    """Whether a letter that waits for nothing, or no longer, is answered with thanks or "ok" alone."""
    answer = incoming.intent
    assert isinstance(answer, Answer)
    if question.kind in ASKS_NOTHING and courtesy.accepts(incoming, situation):
        return True
    asks = any(wish.name in table.WISHES and commands.says_whose(wish) for wish in answer.wishes)
    if asks or not courtesy.is_all(incoming, situation):
        return False
    if question.answered_at is not None and question.kind not in REPEATABLE:
        return True
    return question.kind in ASKS_NOTHING or (question.kind in ASKS_LITTLE and answer.yes is None)
