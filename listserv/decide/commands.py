"""Wishes in plain words: who may have what, and what happens when it is not understood.

The table is the whole policy: each row says who may wish it, what it does in words for the letter that asks "was it
you?", and who carries it out.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from listserv.decide import help as help_
from listserv.decide import join, leave, listen, mode, moderate, people, post, private, settings, undo
from listserv.decide.proof import ask_first, kept, proven, themselves, who
from listserv.model.decision import AskAuthor, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

Handler = Callable[[Wish, Incoming, Situation, datetime], Decision]


@dataclass(frozen=True, slots=True)
class Row:
    """`doing` is empty for a wish that changes nothing, and so needs no proof of who wishes it."""

    may: Literal["anyone", "member", "facilitator"]
    doing: str
    act: Handler


WISHES: dict[str, Row] = {
    "join": Row("anyone", "", join.wished),
    "leave": Row("anyone", "", leave.wished),
    "help": Row("anyone", "", help_.wished),
    "info": Row("anyone", "", help_.info),
    "back": Row("anyone", "", leave.come_back),
    "settings": Row("member", "show your settings", settings.wished),
    "mode": Row("member", "change how much mail you get", mode.wished),
    "pause": Row("member", "stop your mail for a while", mode.pause),
    "resume": Row("member", "start your mail again", mode.resume),
    "name": Row("member", "change your name", settings.rename),
    "undo": Row("member", "take back the last change", undo.wished),
    "mute": Row("member", "stop one conversation for you", listen.wished),
    "unmute": Row("member", "start one conversation for you again", listen.wished),
    "follow": Row("member", "send you all of one conversation", listen.wished),
    "pending": Row("facilitator", "list the posts that wait", moderate.pending),
    "approve": Row("facilitator", "let a held post through", moderate.wished),
    "trust": Row("facilitator", "trust somebody's posts", moderate.wished),
    "reject": Row("facilitator", "turn a held post down", moderate.wished),
    "discard": Row("facilitator", "throw a held post away", moderate.wished),
    "add": Row("facilitator", "add members", people.add),
    "remove": Row("facilitator", "remove a member", people.remove),
    "moderate": Row("facilitator", "hold a member's posts", people.moderate),
    "ban": Row("facilitator", "ban somebody from the list", people.ban),
    "unban": Row("facilitator", "lift a ban", people.unban),
    "members": Row("facilitator", "send the list of members", people.members),
}


USUAL = (Wish("leave"), Wish("mode", mode="weekly"), Wish("settings"))
USUAL_OF_STRANGERS = (Wish("join"), Wish("leave"))
MOST_GUESSES = 4
SAID = {
    "join": "become a member",
    "leave": "stop all mail",
    "help": "what you can do here",
    "info": "what this list is",
    "back": "be a member again",
    "settings": "see what you are on",
}
"""What a wish does, in a list of guesses, where the words of its row do not fit."""


def decide(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Carries out each wish in turn; one that cannot be read at all goes to a person."""
    assert isinstance(incoming.intent, Command)
    if incoming.intent.posted and not incoming.intent.wishes:
        return wish_or_post(incoming.intent, incoming, situation, now)
    return carry_out(incoming.intent.wishes, incoming.intent.unclear, incoming, situation, now)


def wish_or_post(intent: Command, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """It came to the list and may be a wish: nothing is posted before the author has said which (D7, D11)."""
    decision = post.decide(incoming, situation, now)
    if decision.word != "published":
        return decision
    guesses = tuple(dict.fromkeys(wish.name for wish in intent.doubtful))
    effect = AskAuthor(guesses, now + post.KEEP_HELD)
    return Decision("held", "wish-or-post", "The author was asked whether it is meant for everyone.", (effect,))


def carry_out(
    wishes: tuple[Wish, ...], unclear: str, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """One decision for all wishes of one mail; each is allowed or not on its own."""
    known = [wish for wish in wishes if wish.name in WISHES]
    if not known:
        return not_understood(incoming, situation, now)
    decisions = [_one(wish, incoming, situation, now) for wish in known]
    effects = tuple(effect for decision in decisions for effect in decision.effects)
    answered = next((d for d in decisions if d.end == "answered"), decisions[0])
    end = "done" if incoming.door != "mail" else answered.end
    return Decision(end, answered.word, " ".join(d.why for d in decisions), effects)


def _one(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    row = WISHES[wish.name]
    member = who(situation)
    if row.may == "anyone":
        return row.act(wish, incoming, situation, now)
    if incoming.door != "mail":
        return row.act(wish, incoming, situation, now)
    if member is None or not (member.active or member.status == "suspended"):
        return _strangers_wish(incoming, situation, now)
    if row.may == "facilitator" and not member.facilitator:
        return _not_yours(member, situation, now)
    if not proven(incoming, situation):
        return ask_first(member, wish, situation, now, row.doing)
    return row.act(wish, incoming, situation, now)


def _strangers_wish(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Somebody who is no member gets what anybody may know, and learns nothing of who is one."""
    if incoming.actor is None or situation.answers_this_hour:
        return Decision("dropped", "not-a-member", "Only members can ask for this, and the author was told so before.")
    letter = _guesses((), None, incoming.actor.address.lower(), now, why="Only members can ask for that")
    return Decision("answered", "not-a-member", "Only members can ask for this.", (Write(letter),))


def _not_yours(member: Member, situation: Situation, now: datetime) -> Decision:
    if situation.answers_this_hour:
        return Decision("dropped", "not-a-facilitator", "Only facilitators can ask for this; they were told so before.")
    letter = _guesses((), member, member.address, now, why="Only a facilitator can do that")
    return Decision("answered", "not-a-facilitator", "Only facilitators can ask for this.", (Write(letter),))


def _guesses(doubtful: tuple[Wish, ...], member: Member | None, to: str, now: datetime, *, why: str = "") -> Letter:
    """The question what was meant, with up to four numbered guesses: what it sounded like, then what most people want.

    `why` is the sentence that begins the letter where it was understood but is not theirs to ask for.
    """
    usual = USUAL if member and member.active else USUAL_OF_STRANGERS
    usual = (*usual, Wish("pending")) if member and member.facilitator else usual
    theirs = [wish for wish in (*doubtful, *usual) if _is_for(wish, member)]
    guesses = list(dict.fromkeys(theirs))[:MOST_GUESSES]
    shown = [
        {"word": _word(wish), "doing": SAID.get(wish.name) or WISHES[wish.name].doing, "mode": wish.mode}
        for wish in guesses
    ]
    values = {"guesses": shown, "why": why, "passed_on": not why}
    remembered = {"guesses": [kept(wish) for wish in guesses]}
    ask = Ask("guess", now + private.ANSWER_WITHIN, member.id if member else None, values=remembered)
    return Letter("unclear", to, values, ask)


def _is_for(wish: Wish, member: Member | None) -> bool:
    """Whether this person may have it, as far as they are known."""
    if wish.name not in WISHES:
        return False
    may = WISHES[wish.name].may
    if member is None or not member.active:
        return may == "anyone"
    return may != "facilitator" or member.facilitator


def _word(wish: Wish) -> str:
    """What to reply for it, in capitals."""
    if wish.name == "mode":
        return {"every": "EVERY POST", "announcements": "ANNOUNCEMENTS ONLY", "none": "NO MAIL"}.get(
            wish.mode, wish.mode.upper()
        )
    numbers = "".join(f" {number}" for number in wish.numbers)
    return f"{wish.name.replace('-', ' ').upper()}{numbers}"


def not_understood(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """One short friendly answer an hour at most; the facilitators see the message, so nobody talks to a wall."""
    if incoming.actor is None:
        return Decision("dropped", "unclear", "It says nothing that can be understood, and not who it is from.")
    member = themselves(incoming, situation)
    effects: list[Effect] = [private.pass_on(now, "private/unclear")]
    if situation.answers_this_hour or situation.answers_today >= 3:
        return Decision("delivered", "unclear-again", "Passed on to the facilitators.", tuple(effects))
    address = member.address if member else incoming.actor.address.lower()
    doubtful = incoming.intent.doubtful if isinstance(incoming.intent, Command) else ()
    effects.append(Write(_guesses(doubtful, member, address, now)))
    return Decision("answered", "unclear", "It was not understood; the facilitators have it too.", tuple(effects))


def as_answer(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """An answer that says something else than its question asked is read as a wish."""
    assert isinstance(incoming.intent, Answer)
    return carry_out(incoming.intent.wishes, incoming.intent.words, incoming, situation, now)
