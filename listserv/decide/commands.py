"""Wishes in plain words: who may have what, and what happens when it is not understood.

Who may wish what, and who carries it out, is in the table (table.py).
"""

from dataclasses import replace
from datetime import datetime

from listserv.decide import in_turn, private, scope, unclear, wish_or_post
from listserv.decide.archive import conversations
from listserv.decide.choices import language, letters, set_in_words
from listserv.decide.identity import asked_together
from listserv.decide.identity.proof import ask_first, ask_which, asked_enough, confirmed, proven, themselves, who
from listserv.decide.limits import QUESTIONS_A_DAY
from listserv.decide.membership import join, leave
from listserv.decide.moderation import at_desk
from listserv.decide.moderation.deeds import BY_NUMBER
from listserv.decide.people import behalf, moving, whose
from listserv.decide.planning import suggest
from listserv.decide.posting import calm, post
from listserv.decide.table import ON_BEHALF, WISHES, Row
from listserv.decide.words import courtesy
from listserv.decide.words.wording import SEARCHES
from listserv.model.decision import Decision, Effect, PassOn, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.personal import Apart
from listserv.model.situation import Situation

LIKE_POSTS = frozenset(("announce", "schedule", "trust", "moderate", "ban", *conversations.DOING))
"""Wishes of facilitators that others could write as a post: "we should close this thread and meet"."""
IN_SO_MANY_WORDS = 4


def decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Carries out each wish in turn; one that cannot be read at all goes to a person."""
    assert isinstance(incoming.intent, Command)
    if incoming.intent.posted and _is_no_wish_of_theirs(incoming.intent, incoming, situation):
        return post.decide(incoming, situation, now)
    if incoming.intent.posted and not incoming.intent.wishes:
        return calm.cried(wish_or_post.decide(incoming.intent, incoming, situation, now), incoming, situation, now)
    if not (incoming.intent.posted or incoming.intent.wishes) and courtesy.is_all(incoming, situation):
        return Decision("dropped", "courtesy", "It says thanks, and asks nothing.")
    titled = None if incoming.intent.posted else set_in_words.titled_text(incoming)
    wishes = (Wish("set"),) if titled else incoming.intent.wishes or set_in_words.beyond_doubt(incoming, situation)
    if not incoming.intent.posted and (held := at_desk.decided(wishes, incoming, situation, now)):
        others = at_desk.others(wishes)
        return held.joined_with(as_said(others, incoming, situation, now)) if others else held
    done = as_said(wishes, incoming, situation, now, not_read=incoming.intent.unclear if incoming.intent.wishes else "")
    return calm.cried(done, incoming, situation, now)


def _is_no_wish_of_theirs(intent: Command, incoming: Incoming, situation: Situation) -> bool:
    """Whether it only reads like a wish: "Announcement: …" by somebody who is no facilitator is an ordinary post.

    "Close this" and nothing more is meant for us, whoever says it.
    """
    member = who(situation)
    meant = intent.wishes or intent.doubtful
    facilitators_own = bool(meant) and all(wish.name in LIKE_POSTS for wish in meant)
    if any(wish.name in conversations.DOING for wish in meant):
        plain = bool(intent.wishes) or situation.parent is None
        terse = plain and len(incoming.text.split()) <= IN_SO_MANY_WORDS
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
        return _at_another_list(member, situation, now, own=own)
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
    return replace(done, effects=effects).followed_by(*_also_there(member, situation, now))


def _also_there(member: Member | None, situation: Situation, now: datetime) -> tuple[Effect, ...]:
    """ "Both lists please": it is done on one, and said where the same can be had on the others."""
    if not situation.also_on or member is None or situation.gathering.other_lists:
        return ()
    lists = [{"name": name, "desk": desk} for name, desk in situation.also_on[: unclear.MOST_GUESSES]]
    ask = Ask("open", now + private.ANSWER_WITHIN, member.id)
    return (Write(Letter("confirm/also-there", member.address, {"lists": lists}, ask)),)


def _at_another_list(member: Member, situation: Situation, now: datetime, *, own: bool) -> Decision:
    """It names a list where it was not settled: what it asks for is not done on this one instead."""
    if situation.confirmations_today >= QUESTIONS_A_DAY:
        return asked_enough(member, situation)
    lists = [{"name": name, "desk": desk} for name, desk in situation.elsewhere[: unclear.MOST_GUESSES]]
    ask = Ask("open", now + private.ANSWER_WITHIN, member.id)
    letter = Letter("confirm/other-list", member.address, {"lists": lists, "own": own}, ask)
    return Decision("answered", "other-list", "It names another list; nothing was done on this one.", (Write(letter),))


def carry_out(wishes: tuple[Wish, ...], incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """One decision for all wishes of one mail; each is allowed or not on its own."""
    acting = who(situation)
    if acting and acting.active:
        wishes = letters.together(wishes, incoming)
    else:
        recent = leave.recently(acting, now)
        wishes = leave.with_beside(wishes) if recent else join.with_beside(tuple(map(leave.long_ago, wishes)))
    known = [wish for wish in conversations.named_at_once(wishes, incoming.text) if wish.name in WISHES]
    if not known:
        return unclear.not_understood(incoming, situation, now)
    decisions = in_turn.each(known, _one, incoming, situation, now)
    parted = (effect for each in decisions for effect in (Apart(), *each.effects))
    effects = _once(conversations.as_one(tuple(parted if len(decisions) > 1 else decisions[0].effects)))
    answered = next((d for d in decisions if d.end == "answered"), decisions[0])
    effects = (*language.noticed(answered, incoming, situation), *effects)
    end = "done" if incoming.door != "mail" else answered.end
    return Decision(end, answered.word, " ".join(d.why for d in decisions), effects)


def _once(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """What is the same for every wish of a mail is said once: it is passed on, or they have left, or asked."""
    kept_: list[Effect] = []
    for effect in asked_together.as_one(effects):
        said = isinstance(effect, PassOn) or (isinstance(effect, Write) and effect.letter.kind == leave.HAS_LEFT)
        if not (said and any(type(effect) is type(one) and _alike(effect, one) for one in kept_)):
            kept_.append(effect)
    return tuple(kept_)


def _alike(effect: Effect, other: Effect) -> bool:
    if isinstance(effect, Write) and isinstance(other, Write):
        return effect.letter.kind == other.letter.kind
    return effect == other


def _one(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    member = who(situation)
    if wish.name == "suggest" and member and member.facilitator and suggest.is_scheduled(incoming.text):
        wish = replace(wish, name="schedule")
    row = ON_BEHALF[wish.name] if wish.name in ON_BEHALF and behalf.is_meant(wish, situation) else WISHES[wish.name]
    if row.may == "anyone":
        return row.act(wish, incoming, situation, now)
    if incoming.door not in ("mail", "web"):  # the operator may do anything, whoever presses a link only their own
        return row.act(wish, incoming, situation, now)
    if wish.name == "stop" and not (member and member.facilitator):
        return scope.by_member(member if member and _belongs(member, wish) else None, wish, incoming, situation, now)
    if member is None or not _belongs(member, wish):
        if member is not None and leave.recently(member, now):
            return leave.has_left(wish, member, situation, now)
        return _strangers_wish(incoming, situation, now)
    if row.may == "facilitator" and not member.facilitator:
        return _not_yours(member, wish, incoming, situation, now)
    if row.may == "facilitator" and not row.looks and situation.gathering.other_lists and not confirmed(situation):
        return ask_which(member, wish, situation, now, row.doing)
    doubted = not proven(incoming, situation) or not _vouched(wish, row, incoming)
    if not row.looks and doubted:
        return ask_first(member, wish, situation, now, row.doing)
    return row.act(wish, incoming, situation, now)


def _vouched(wish: Wish, row: Row, incoming: Incoming) -> bool:
    """Whether more than a reply address says who it is, where it is about other people or the list.

    That of a post or of a collected letter may be seen by others, as where one is forwarded to the list. It is enough
    for what the replied-to conversation is to become: everybody sees that, and it can be undone.
    """
    others = row.may == "facilitator" and wish.name not in conversations.DOING
    return not others or incoming.verdict.proven or isinstance(incoming.intent, Answer)


def _belongs(member: Member, wish: Wish) -> bool:
    """Whether they may wish as a member; whoever has left may take that back."""
    return member.belongs or (wish.name == "undo" and member.status == "left")


def _strangers_wish(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Somebody who is no member gets what anybody may know, and learns nothing of who is one."""
    if incoming.actor is None or situation.answers_this_hour:
        return Decision("dropped", "not-a-member", "Only members can ask for this, and the author was told so before.")
    letter = unclear.ask((), None, incoming.actor.address.lower(), now, why="Only members can ask for that")
    return Decision("answered", "not-a-member", "Only members can ask for this.", (Write(letter),))


def _not_yours(member: Member, wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A facilitator's wish by a member: said in a sentence, it is for the facilitators to read.

    What sounds like a decision about held posts, in an answer to another letter, is hardly one: "No. 3: yes, we do".
    """
    sentence = len(incoming.text.split()) > IN_SO_MANY_WORDS
    if wish.name in BY_NUMBER and sentence and isinstance(incoming.intent, Answer):
        return unclear.not_understood(incoming, situation, now)
    told = (private.pass_on(now),) if sentence else ()
    if situation.answers_this_hour:
        why = "Only facilitators can ask for this; they were told so before."
        return Decision("delivered" if told else "dropped", "not-a-facilitator", why, told)
    letter = unclear.ask((), member, member.address, now, why="Only a facilitator can do that", told=bool(told))
    return Decision("answered", "not-a-facilitator", "Only facilitators can ask for this.", (*told, Write(letter)))


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
