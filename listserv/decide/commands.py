"""Wishes in plain words: who may have what, and what happens when it is not understood.

Who may wish what, and who carries it out, is in the table (table.py).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from listserv.decide import in_turn, missed, private, wish_or_post
from listserv.decide.archive import conversations
from listserv.decide.choices import configure, language, letters
from listserv.decide.identity import asked_together
from listserv.decide.identity.mentioned import text_of
from listserv.decide.identity.proof import (
    QUESTIONS_A_DAY,
    ask_first,
    ask_which,
    asked_enough,
    confirmed,
    kept,
    proven,
    themselves,
    who,
)
from listserv.decide.membership import join, leave
from listserv.decide.moderation import at_desk, moderate
from listserv.decide.people import behalf, moving, whose
from listserv.decide.planning import suggest
from listserv.decide.posting import calm, post
from listserv.decide.table import ON_BEHALF, WISHES, Row
from listserv.decide.words import courtesy
from listserv.decide.words.wording import SEARCHES, word
from listserv.model.decision import Decision, Effect, PassOn, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.personal import Apart
from listserv.model.situation import Situation

_ALL_OF_IT = re.compile(
    r"(?i)(?:stop |please )?(?:all|everything|all of (?:it|them)|all (?:of )?(?:the |my |your )?(?:e-?)?mails?|the lot)"
    r"(?:,? (?:please|thanks|thank you))?\W*"
)

STOP_WHAT = "STOP can mean one conversation or all mail"
SIZE_OF_ALL = "That can be meant for everybody's posts or for the mail that you get"
_FOR_ALL = re.compile(
    r"(?i)\b(?:posts?|messages?|e?-?mails?|attachments?)\W+(?:must|may|should|can|could|shall|(?:are|is) (?:not )?"
    r"(?:allowed|to))\b|\b(?:nobody|no one|people|members|everyone|everybody|anyone)\b"
)
"""What speaks of what others may write, though it may be meant for one's own mail."""
ALL_OR_OWN = "STOP and START can mean all posting or your own mail"
_UNTIL_A_DAY = re.compile(r"(?i)(stop|start)\s+(?:until|till?|on|from|for)\b")
LIKE_POSTS = frozenset(("announce", "schedule", "trust", "moderate", "ban", *conversations.DOING))
"""Wishes of facilitators that others could write as a post: "we should close this thread and meet"."""
IN_SO_MANY_WORDS = 4
USUAL = (Wish("leave"), Wish("mode", mode="weekly"), Wish("settings"))
USUAL_OF_STRANGERS = (Wish("join"), Wish("leave"))
MOST_GUESSES = 4
ANSWERS_A_DAY = 3
"""So many letters a day ask somebody what they mean."""
SAID = {
    "mute": "no more of that conversation",
    "private": "have it go to the author alone",
    "anonymous": "have it asked without your name",
    "join": "become a member",
    "leave": "stop all mail",
    "help": "what you can do here",
    "info": "what this list is",
    "back": "be a member again",
    "unsure": "talk to a person first",
    "taster": "read the weekly letter for four weeks",
    "ban": "ban somebody from the list",
    "hand-over": "hand the list over to somebody",
    "settings": "see what you are on",
    "my-data": "get a copy of all that is held about you",
    "forget-me": "have all that is held about you erased",
}
"""What a wish does, in a list of guesses, where the words of its row do not fit."""
TALKS_ON = frozenset({"found", "conversation", "files", "who-knows", "open", "done", "guess", "own-post", "which-post"})
TALKS_ON |= {"taster", "aside", "welcome", "which-day", "which-conversation", "schedule"}
"""Questions of ours that somebody may answer with a search in free words: they wait for no other words."""


def decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Carries out each wish in turn; one that cannot be read at all goes to a person."""
    assert isinstance(incoming.intent, Command)
    if incoming.intent.posted and _is_no_wish_of_theirs(incoming.intent, incoming, situation):
        return post.decide(incoming, situation, now)
    if incoming.intent.posted and not incoming.intent.wishes:
        return calm.cried(wish_or_post.decide(incoming.intent, incoming, situation, now), incoming, situation, now)
    if not (incoming.intent.posted or incoming.intent.wishes) and courtesy.is_all(incoming, situation):
        return Decision("dropped", "courtesy", "It says thanks, and asks nothing.")
    titled = None if incoming.intent.posted else configure.titled_text(incoming)
    wishes = (Wish("set"),) if titled else incoming.intent.wishes
    if not incoming.intent.posted and (held := at_desk.decided(wishes, incoming, situation, now)):
        return _and(held, at_desk.others(wishes), incoming, situation, now)
    done = as_said(wishes, incoming.intent.unclear, incoming, situation, now)
    return calm.cried(done, incoming, situation, now)


def _and(done: Decision, wishes: tuple[Wish, ...], incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """What was decided about held posts, and the other wishes of the same message."""
    if not wishes:
        return done
    also = as_said(wishes, "", incoming, situation, now)
    return done.joined_with(also)


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
    wishes: tuple[Wish, ...], unclear: str, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """The wishes of one mail as it says them: whom a facilitator means is asked back where that is not clear."""
    doubtful = incoming.intent.doubtful if isinstance(incoming.intent, Command) else ()
    member = themselves(incoming, situation)
    own = bool(situation.elsewhere) and all(WISHES[w.name].may != "facilitator" for w in wishes if w.name in WISHES)
    if situation.elsewhere and member and member.active and (member.facilitator or own):
        return _at_another_list(member, situation, now, own=own)
    if moved := moving.asked(wishes, incoming, situation, now):
        return moved
    if asked := _all_or_own(wishes, incoming, situation, now):
        return asked
    said = whose.sort(wishes, doubtful, unclear, incoming, situation, now)
    if said.question and not said.wishes:
        return said.question
    done = carry_out(said.wishes, unclear, incoming, said.situation, now)
    left = whose.left_over(said.wishes, incoming, said.situation)
    told = {"left": list(left), "unread": whose.unread(said, unclear, incoming)}
    effects = (*whose.told_of(told, done.effects, situation), *(said.question.effects if said.question else ()))
    return replace(done, effects=(*effects, *_also_there(member, situation, now)))


def _all_or_own(wishes: tuple[Wish, ...], incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What a facilitator says that may be about the list or their own mail: they are asked which they mean.

    So it is with "stop until Monday", as STOP alone stops all posting, and "posts must not be over 2 MB".
    """
    member = who(situation)
    if [wish.name for wish in wishes] == ["largest"] and wishes[0].words and _FOR_ALL.search(text_of(incoming)):
        if not (member and member.active and member.facilitator) or confirmed(situation):
            return None
        meant = (Wish("set", f"size {max(1, int(wishes[0].words) // 1_000_000)} MB"), *wishes)
        letter = _guesses(meant, member, member.address, now, why=SIZE_OF_ALL)
        return Decision("answered", "size-of-what", "They were asked whose mail shall be small.", (Write(letter),))
    member, hit = who(situation), _UNTIL_A_DAY.match(text_of(incoming)) if incoming.door == "mail" else None
    rests = [wish.name for wish in wishes] == ["pause"] and not wishes[0].addresses
    if not (hit and rests and member and member.active and member.facilitator) or confirmed(situation):
        return None
    meant = (Wish(hit[1].lower()), *wishes)
    letter = _guesses(meant, member, member.address, now, why=ALL_OR_OWN)
    return Decision("answered", "stop-what", "They were asked what shall stop.", (Write(letter),))


def _also_there(member: Member | None, situation: Situation, now: datetime) -> tuple[Effect, ...]:
    """ "Both lists please": it is done on one, and said where the same can be had on the others."""
    if not situation.also_on or member is None or situation.gathering.other_lists:
        return ()
    lists = [{"name": name, "desk": desk} for name, desk in situation.also_on[:MOST_GUESSES]]
    ask = Ask("open", now + private.ANSWER_WITHIN, member.id)
    return (Write(Letter("confirm/also-there", member.address, {"lists": lists}, ask)),)


def _at_another_list(member: Member, situation: Situation, now: datetime, *, own: bool) -> Decision:
    """It names a list where it was not settled: what it asks for is not done on this one instead."""
    if situation.confirmations_today >= QUESTIONS_A_DAY:
        return asked_enough(member, situation)
    lists = [{"name": name, "desk": desk} for name, desk in situation.elsewhere[:MOST_GUESSES]]
    ask = Ask("open", now + private.ANSWER_WITHIN, member.id)
    letter = Letter("confirm/other-list", member.address, {"lists": lists, "own": own}, ask)
    return Decision("answered", "other-list", "It names another list; nothing was done on this one.", (Write(letter),))


def carry_out(
    wishes: tuple[Wish, ...], unclear: str, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """One decision for all wishes of one mail; each is allowed or not on its own."""
    acting = who(situation)
    if acting and acting.active:
        wishes = letters.together(wishes, incoming)
    else:
        recent = leave.recently(acting, now)
        wishes = leave.with_beside(wishes) if recent else join.with_beside(tuple(map(leave.long_ago, wishes)))
    known = [wish for wish in conversations.named_at_once(wishes, incoming.text) if wish.name in WISHES]
    if not known:
        return not_understood(incoming, situation, now)
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
        return _stop(member, wish, incoming, situation, now)
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
    return member.active or member.status == "suspended" or (wish.name == "undo" and member.status == "left")


def _stop(member: Member | None, wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """STOP from whoever is no facilitator: as a reply to a letter of ours it takes them off, as everywhere.

    Said elsewhere it may mean one conversation, or all mail: they are asked which.
    """
    if member is None or not _belongs(member, wish) or isinstance(incoming.intent, Answer):
        return leave.wished(wish, incoming, situation, now)
    if situation.answers_today >= ANSWERS_A_DAY:
        told = private.not_understood(themselves(incoming, situation), situation, now)
        return Decision("delivered" if told else "dropped", "stop-again", "They were asked before what it means.", told)
    one = (Wish("mute"),) if situation.parent else ()
    meant = (*one, Wish("leave"), Wish("mode", mode="none"))
    letter = _guesses(meant, member, member.address, now, why=STOP_WHAT, parent=situation.parent)
    return Decision("answered", "stop-what", "They were asked what shall stop.", (Write(letter),))


def stops_all(answer: Answer, guesses: Sequence[Wish]) -> tuple[Wish, ...]:
    """What "all of it" means to somebody who was asked whether STOP means one conversation or all mail."""
    asked = {Wish("leave"), Wish("mode", mode="none")} <= set(guesses)
    return (Wish("leave"),) if asked and _ALL_OF_IT.fullmatch(answer.words.strip()[:100]) else ()


def _strangers_wish(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Somebody who is no member gets what anybody may know, and learns nothing of who is one."""
    if incoming.actor is None or situation.answers_this_hour:
        return Decision("dropped", "not-a-member", "Only members can ask for this, and the author was told so before.")
    letter = _guesses((), None, incoming.actor.address.lower(), now, why="Only members can ask for that")
    return Decision("answered", "not-a-member", "Only members can ask for this.", (Write(letter),))


def _not_yours(member: Member, wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A facilitator's wish by a member: said in a sentence, it is for the facilitators to read.

    What sounds like a decision about held posts, in an answer to another letter, is hardly one: "No. 3: yes, we do".
    """
    sentence = len(incoming.text.split()) > IN_SO_MANY_WORDS
    if wish.name in moderate.BY_NUMBER and sentence and isinstance(incoming.intent, Answer):
        return not_understood(incoming, situation, now)
    told = (private.pass_on(now),) if sentence else ()
    if situation.answers_this_hour:
        why = "Only facilitators can ask for this; they were told so before."
        return Decision("delivered" if told else "dropped", "not-a-facilitator", why, told)
    letter = _guesses((), member, member.address, now, why="Only a facilitator can do that", told=bool(told))
    return Decision("answered", "not-a-facilitator", "Only facilitators can ask for this.", (*told, Write(letter)))


def _guesses(
    doubtful: tuple[Wish, ...],
    member: Member | None,
    to: str,
    now: datetime,
    *,
    why: str = "",
    parent: int | None = None,
    told: bool = False,
    mail: int | None = None,
) -> Letter:
    """The question what was meant, with up to four numbered guesses: what it sounded like, then what most people want.

    `why` is the sentence that begins the letter where it was understood but is not theirs to ask for; `parent` the post
    that it is about; `told` says that the facilitators have the mail too; `mail` is the one that is not to be
    kept where it turns out to ask something without a name.
    """
    usual = USUAL if member and member.active else USUAL_OF_STRANGERS
    usual = (*usual, Wish("pending")) if member and member.facilitator else usual
    theirs = [wish for wish in (*doubtful, *usual) if _is_for(wish, member)]
    guesses = list({word(wish): wish for wish in theirs}.values())[:MOST_GUESSES]
    shown = [
        {"word": word(wish), "doing": SAID.get(wish.name) or WISHES[wish.name].doing, "mode": wish.mode}
        for wish in guesses
    ]
    passed_on = ("others" if member and member.facilitator else "facilitator") if told else ""
    values = {"guesses": shown, "why": why, "passed_on": passed_on}
    remembered = {"guesses": [kept(wish) for wish in guesses], **({"mails": [mail]} if mail else {})}
    ask = Ask("guess", now + private.ANSWER_WITHIN, member.id if member else None, parent, remembered)
    return Letter("unclear", to, values, ask)


def _is_for(wish: Wish, member: Member | None) -> bool:
    """Whether this person may have it, as far as they are known."""
    if wish.name not in WISHES:
        return False
    may = WISHES[wish.name].may
    if member is None or not member.active:
        return may == "anyone"
    return may != "facilitator" or member.facilitator


def not_understood(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """One short friendly answer an hour at most; the facilitators see the message, so nobody talks to a wall."""
    if incoming.actor is None:
        return Decision("dropped", "unclear", "It says nothing that can be understood, and not who it is from.")
    member = themselves(incoming, situation)
    doubtful = incoming.intent.doubtful if isinstance(incoming.intent, Command) else ()
    unnamed = any(wish.name == "anonymous" for wish in doubtful)
    told = () if unnamed else private.not_understood(member, situation, now)
    if unnamed and situation.answers_today >= ANSWERS_A_DAY:
        return Decision("dropped", "unclear-again", "They were asked several times today what they mean.")
    if not unnamed and (situation.answers_this_hour or situation.answers_today >= ANSWERS_A_DAY):
        return missed.again(member, told, incoming, situation, now)
    address = member.address if member else incoming.actor.address.lower()
    mail = incoming.inbox if unnamed else None
    asked = Write(_guesses(doubtful, member, address, now, parent=situation.parent, told=bool(told), mail=mail))
    also = "; the facilitators have it too" if told else ""
    return Decision("answered", "unclear", f"It was not understood{also}.", (*told, asked))


def meant(answer: Answer, situation: Situation) -> tuple[Wish, ...]:
    """The wishes of an answer; one in free words counts where the question waits for no other words.

    "All good" and "fine by me" to a letter that asked something else let no post out.
    """
    free = situation.question is not None and situation.question.kind in TALKS_ON
    if answer.wishes or not free:
        return tuple(wish for wish in answer.wishes if says_whose(wish))
    if answer.asked:
        return tuple(wish for wish in answer.asked if says_whose(wish))
    return tuple(wish for wish in answer.doubtful if wish.name in SEARCHES)[:1]


def says_whose(wish: Wish) -> bool:
    """Whether a decision says which posts it is about; other wishes need not."""
    return wish.name not in moderate.BY_NUMBER or bool(wish.numbers or wish.addresses)


def as_answer(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """An answer that says something else than its question asked is read as a wish."""
    assert isinstance(incoming.intent, Answer)
    return as_said(meant(incoming.intent, situation), "", incoming, situation, now)
