"""Wishes that may be about one conversation, somebody's own mail, or everybody's: they are asked which they mean."""

import re
from collections.abc import Sequence
from datetime import datetime

from listserv.decide import private, unclear
from listserv.decide.identity.mentioned import text_of
from listserv.decide.identity.proof import confirmed, themselves, who
from listserv.decide.limits import GUESSES_A_DAY
from listserv.decide.membership import leave
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.member import Member
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


def all_or_own(wishes: tuple[Wish, ...], incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What a facilitator says that may be about the list or their own mail.

    So it is with "stop until Monday", as STOP alone stops all posting, and "posts must not be over 2 MB".
    """
    member = who(situation)
    if not (member and member.active and member.facilitator) or confirmed(situation):
        return None
    hit = _UNTIL_A_DAY.match(text_of(incoming)) if incoming.door == "mail" else None
    match [wish.name for wish in wishes]:
        case ["largest"] if wishes[0].words and _FOR_ALL.search(text_of(incoming)):
            meant, why = Wish("set", f"size {max(1, int(wishes[0].words) // 1_000_000)} MB"), SIZE_OF_ALL
            word, told = "size-of-what", "They were asked whose mail shall be small."
        case ["pause"] if hit and not wishes[0].addresses:
            meant, why = Wish(hit[1].lower()), ALL_OR_OWN
            word, told = "stop-what", "They were asked what shall stop."
        case _:
            return None
    letter = unclear.ask((meant, *wishes), member, member.address, now, why=why)
    return Decision("answered", word, told, (Write(letter),))


def by_member(member: Member | None, wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """STOP from whoever is no facilitator; `member` is None where they are no member either.

    As a reply to a letter of ours it takes them off, as everywhere. Said elsewhere it may mean one conversation, or all
    mail: they are asked which.
    """
    if member is None or isinstance(incoming.intent, Answer):
        return leave.wished(wish, incoming, situation, now)
    if situation.answers_today >= GUESSES_A_DAY:
        told = private.not_understood(themselves(incoming, situation), situation, now)
        return Decision("delivered" if told else "dropped", "stop-again", "They were asked before what it means.", told)
    one = (Wish("mute"),) if situation.parent else ()
    meant = (*one, Wish("leave"), Wish("mode", mode="none"))
    letter = unclear.ask(meant, member, member.address, now, why=STOP_WHAT, parent=situation.parent)
    return Decision("answered", "stop-what", "They were asked what shall stop.", (Write(letter),))


def all_of_it(answer: Answer, guesses: Sequence[Wish]) -> tuple[Wish, ...]:
    """What "all of it" means to somebody who was asked whether STOP means one conversation or all mail."""
    asked = {Wish("leave"), Wish("mode", mode="none")} <= set(guesses)
    return (Wish("leave"),) if asked and _ALL_OF_IT.fullmatch(answer.words.strip()[:100]) else ()
