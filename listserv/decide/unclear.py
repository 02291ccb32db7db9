"""A mail that nobody can read: its author is asked what they meant, and a person sees it (D11).

Soon after that nobody is asked again. A member's mail goes to the facilitators alone then; a facilitator waits for a
deed, and hears in a sentence that nothing was done, without the words to choose from.
"""

from datetime import datetime

from listserv.decide import private
from listserv.decide.identity.proof import kept, proven, themselves
from listserv.decide.limits import GUESSES_A_DAY, MISSED_A_DAY, MISSED_REPLIES_A_DAY
from listserv.decide.table import WISHES
from listserv.decide.telling import answerable
from listserv.decide.words.wording import word
from listserv.model.decision import Decision, PassOn, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

USUAL = (Wish("leave"), Wish("mode", mode="weekly"), Wish("settings"))
USUAL_OF_STRANGERS = (Wish("join"), Wish("leave"))
MOST_GUESSES = 4
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


def ask(
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
    if unnamed and situation.answers_today >= GUESSES_A_DAY:
        return Decision("dropped", "unclear-again", "They were asked several times today what they mean.")
    if not unnamed and (situation.answers_this_hour or situation.answers_today >= GUESSES_A_DAY):
        return _again(member, told, incoming, situation, now)
    address = member.address if member else incoming.address
    mail = incoming.inbox if unnamed else None
    asked = Write(ask(doubtful, member, address, now, parent=situation.parent, told=bool(told), mail=mail))
    also = "; the facilitators have it too" if told else ""
    return Decision("answered", "unclear", f"It was not understood{also}.", (*told, asked))


def _again(
    member: Member | None, told: tuple[PassOn, ...], incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """What becomes of it; `told` is what shows it to the other facilitators, if there are any."""
    why = "Passed on to the facilitators." if told else "The only facilitator was asked before what they mean."
    if member is None or not (member.active and member.facilitator and proven(incoming, situation)):
        return Decision("delivered" if told else "dropped", "unclear-again", why, told)
    if situation.missed_today >= (MISSED_REPLIES_A_DAY if _replies(incoming) else MISSED_A_DAY):
        return Decision(
            "delivered" if told else "dropped", "unclear-again", f"{why} Its author was told so often.", told
        )
    ask = answerable(now, member)
    letter = Letter("unclear/again", member.address, {"subject": incoming.subject, "others": bool(told)}, ask)
    return Decision("answered", "unclear-again", f"{why} Its author knows.", (*told, Write(letter)))


def _replies(incoming: Incoming) -> bool:
    message = incoming.message
    return isinstance(incoming.intent, Answer) or bool(message and (message.in_reply_to or message.references))
