"""All that one mail asks for, in plain words: as it says it, what belongs together as one, and each in its turn.

Whether somebody may have a wish is asked in one_wish.py; who carries it out stands in the table (table.py).
"""

from dataclasses import replace
from datetime import datetime

from listserv.decide import in_turn, one_wish, other_lists, scope, unclear, wish_or_post
from listserv.decide.archive import conversations
from listserv.decide.choices import language, letters, set_in_words
from listserv.decide.identity.proof import themselves, who
from listserv.decide.membership import join, leave, starting
from listserv.decide.moderation import at_desk
from listserv.decide.moderation.deeds import BY_NUMBER
from listserv.decide.people import moving, whose
from listserv.decide.posting import calm, post
from listserv.decide.table import WISHES
from listserv.decide.words import courtesy
from listserv.decide.words.wording import SEARCHES
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.member import Member
from listserv.model.situation import Situation

LIKE_POSTS = frozenset(("announce", "schedule", "trust", "moderate", "ban", *conversations.DOING))
"""Wishes of facilitators that others could write as a post: "we should close this thread and meet"."""


def decide(intent: Command, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Carries out each wish in turn; one that cannot be read at all goes to a person."""
    return (_on_the_way_to_the_list if intent.posted else _at_the_desk)(intent, incoming, situation, now)


def _on_the_way_to_the_list(intent: Command, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """It came to the list: what may be a wish or a post is asked about."""
    if _is_no_wish_of_theirs(intent, incoming, situation):
        return post.decide(incoming, situation, now)
    if intent.wishes:
        done = as_said(intent.wishes, incoming, situation, now, not_read=intent.unclear)
    else:
        done = wish_or_post.decide(intent, incoming, situation, now)
    return calm.cried(intent, done, incoming, situation, now)


def _at_the_desk(intent: Command, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """It is for us alone; what it says of held posts is read sentence by sentence."""
    if not intent.wishes and courtesy.is_all(incoming, situation):
        return Decision("dropped", "courtesy", "It says thanks, and asks nothing.")
    titled = (Wish("set"),) if set_in_words.titled_text(incoming) else ()
    wishes = titled or intent.wishes or set_in_words.beyond_doubt(incoming, situation)
    if held := at_desk.decided(wishes, incoming, situation, now):
        others = at_desk.others(wishes)
        return held.joined_with(as_said(others, incoming, situation, now)) if others else held
    return as_said(wishes, incoming, situation, now, not_read=intent.unclear if intent.wishes else "")


def _is_no_wish_of_theirs(intent: Command, incoming: Incoming, situation: Situation) -> bool:
    """Whether it only reads like a wish: "Announcement: …" by somebody who is no facilitator is an ordinary post.

    "Close this" and nothing more is meant for us, whoever says it.
    """
    member = who(situation)
    meant = intent.wishes or intent.doubtful
    facilitators_own = bool(meant) and all(wish.name in LIKE_POSTS for wish in meant)
    if any(wish.name in conversations.DOING for wish in meant):
        plain = bool(intent.wishes) or situation.parent is None
        terse = plain and len(incoming.text.split()) <= one_wish.IN_SO_MANY_WORDS
        if terse or not (member and member.active):
            return False
    return facilitators_own and not (member and member.facilitator)


def as_said(
    wishes: tuple[Wish, ...], incoming: Incoming, situation: Situation, now: datetime, *, not_read: str = ""
) -> Decision:
    """The wishes of one mail as it says them: whom a facilitator means is asked back where that is not clear."""
    doubtful = incoming.intent.doubtful if isinstance(incoming.intent, Command) else ()
    member = themselves(incoming, situation)
    own = bool(situation.elsewhere) and all(WISHES[w.name].may != "facilitator" for w in wishes if w.name in WISHES)
    if situation.elsewhere and member and member.active and (member.facilitator or own):
        return other_lists.at_another_list(member, situation, now, own=own)
    if moved := moving.asked(wishes, incoming, situation, now):
        return moved
    if asked := scope.all_or_own(wishes, incoming, situation, now):
        return asked
    said = whose.sort(wishes, doubtful, not_read, incoming, situation, now)
    if said.question and not said.wishes:
        return said.question
    done = carry_out(said.wishes, incoming, said.situation, now)
    left = whose.left_over(said.wishes, incoming, said.situation)
    told = {"left": list(left), "unread": whose.unread(said, not_read, incoming)}
    effects = (*whose.told_of(told, done.effects, situation), *(said.question.effects if said.question else ()))
    return replace(done, effects=effects).followed_by(*other_lists.also_there(member, situation, now))


def carry_out(wishes: tuple[Wish, ...], incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """One decision for all wishes of one mail; each is allowed or not on its own."""
    member = who(situation)
    if member and member.active:
        wishes = letters.together(wishes, incoming)
    else:
        wishes = _of_one_word(member, wishes, now)
    known = [wish for wish in conversations.named_at_once(wishes, incoming.text) if wish.name in WISHES]
    if not known:
        return unclear.not_understood(incoming, situation, now)
    decisions = in_turn.each(known, one_wish.decide, incoming, situation, now)
    answered = next((d for d in decisions if d.end == "answered"), decisions[0])
    effects = (*language.noticed(answered, incoming, situation), *in_turn.together(decisions))
    end = "done" if incoming.door != "mail" else answered.end
    return Decision(end, answered.word, " ".join(d.why for d in decisions), effects)


def _of_one_word(member: Member | None, wishes: tuple[Wish, ...], now: datetime) -> tuple[Wish, ...]:
    """What somebody wishes who does not belong: to be back, or to join, and all that they want to begin with."""
    if leave.recently(member, now):
        return join.with_beside(wishes, "back", frozenset(("mode",)))
    return join.with_beside(tuple(map(leave.long_ago, wishes)), "join", starting.NAMES)


def meant(answer: Answer, *, free: bool) -> tuple[Wish, ...]:
    """The wishes of an answer; one in free words counts where its question leaves them `free`.

    "All good" and "fine by me" to a letter that asked something else let no post out.
    """
    if answer.wishes or not free:
        return tuple(wish for wish in answer.wishes if says_whose(wish))
    if answer.asked:
        return tuple(wish for wish in answer.asked if says_whose(wish))
    return tuple(wish for wish in answer.doubtful if wish.name in SEARCHES)[:1]


def says_whose(wish: Wish) -> bool:
    """Whether a decision says which posts it is about; other wishes need not."""
    return wish.name not in BY_NUMBER or bool(wish.numbers or wish.addresses)
