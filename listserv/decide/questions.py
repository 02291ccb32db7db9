"""The table of our questions: who reads what is answered to each, and how much it takes for an answer.

How an answer walks through it is in answers.py; a question is asked where its `Ask` is made. Readers stand in the room
of what they decide; those that carry out wishes, which the rooms cannot, in asked_back.py, held.py, own_words.py and
for_everyone.py.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Literal

from listserv.decide import asked_back, for_everyone, held, own_words, private, unsure
from listserv.decide.archive import directory, files, find, listen, past, put_back
from listserv.decide.choices import changed, configure
from listserv.decide.identity import sure
from listserv.decide.membership import alias, forget, introduce, join, mydata, request
from listserv.decide.moderation import by_author, notice, withdraw
from listserv.decide.people import away, bans, invite, invited, people, roles, trusting
from listserv.decide.planning import announce, cancel, changing, preview, report, schedule, silence, suggest
from listserv.decide.posting import aside, closed, stopping, storm, unnamed
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer
from listserv.model.plans import SILENCE, SILENCE_ASKED
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
    "invited": Row(invited.answered, theirs=True),
    "introduce": Row(introduce.answered, theirs=True, waits_for="little"),
    "introduction": Row(introduce.shown, theirs=True),
    "introduction-ok": Row(introduce.approved),
    "welcome": Row(own_words.welcomed, again=True, waits_for="nothing", free=True),
    "my-data": Row(mydata.answered, theirs=True),
    "forget-me": Row(forget.answered, theirs=True),
    "left": Row(own_words.left, waits_for="nothing"),
    "hold": Row(held.answered, again=True),
    "confirm-hold": Row(notice.confirmed, theirs=True),
    "held": Row(withdraw.answered, again=True, theirs=True, waits_for="nothing"),
    "holds": Row(held.answered, again=True),
    "edit": Row(by_author.answered, again=True),
    "held-question": Row(by_author.said, again=True),
    "storm": Row(storm.answered, again=True),
    "stopped": Row(stopping.restarted, again=True),
    "own-post": Row(for_everyone.answered, theirs=True, free=True),
    "confirm-wish": Row(asked_back.wish_confirmed, theirs=True),
    "guess": Row(asked_back.guessed, again=True, theirs=True, waits_for="little", free=True),
    "listening": Row(listen.answered, again=True, waits_for="nothing"),
    "passed-on": Row(private.answered, again=True),
    "private": Row(own_words.to_facilitators, again=True),
    "a-word": Row(private.a_word, again=True, waits_for="nothing"),
    "which-post": Row(asked_back.which_post, free=True),
    "which-conversation": Row(asked_back.which_conversation, again=True, free=True),
    "away": Row(away.answered, waits_for="little"),
    "announce": Row(announce.answered),
    "configure": Row(configure.answered),
    "configured": Row(changed.undone, waits_for="nothing"),
    "scheduled": Row(cancel.answered, again=True, waits_for="little"),
    "schedule": Row(changing.answered, again=True, waits_for="little", free=True),
    "preview": Row(preview.answered, again=True),
    "suggestion": Row(suggest.answered, again=True, waits_for="little"),
    "report": Row(report.answered, again=True, waits_for="little"),
    SILENCE: Row(silence.answered, waits_for="little"),
    SILENCE_ASKED: Row(_no_question, again=True),
    "found": Row(find.answered, again=True, waits_for="nothing", free=True),
    "past": Row(past.answered, again=True, waits_for="little", free=True),
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
    "same-person": Row(asked_back.same_person),
    "done": Row(own_words.done, again=True, waits_for="nothing", free=True),
    "which-day": Row(own_words.which_day, again=True, free=True),
    "open": Row(_no_question, again=True, waits_for="nothing", free=True),
}
