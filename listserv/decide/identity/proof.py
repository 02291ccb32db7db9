"""Whether somebody is who the message says, and what is asked when that is not known."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from listserv.decide.limits import QUESTIONS_A_DAY
from listserv.mail.address import printable
from listserv.model import recurrence
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import MODES, Member
from listserv.model.situation import Situation

ANSWER_BY = timedelta(days=7)
MOST_NAMED = 4
_IN_WORDS = frozenset((
    "name", "about-me", "rename", "set", "unset", "timezone", "merge", "split", "move", "announce", "schedule",
    "unschedule", "change-topic", "suggest", "reject", "remove-post", "invite",
))  # fmt: skip
ASKED_BACK = frozenset(("confirm-wish", "confirm-hold"))
"""Questions whether a mail was theirs, which say already that somebody writes in their name."""
UNPROVEN = "unproven"
"""The word of a decision about an answer that came from elsewhere."""
NO_FACILITATOR = "no-facilitator"
"""The word of a decision about an answer to facilitators' mail by whoever is none today."""


def no_facilitator() -> Decision:
    """An answer to a question for facilitators whose addressee is none today; answers.py tells them."""
    return Decision("dropped", NO_FACILITATOR, "The question was not sent to a facilitator of today.")


def proven(incoming: Incoming, situation: Situation) -> bool:
    """Whether the person who acts is proven to be `who(...)`.

    The shell and the clock are trusted, and a link on the web was given to this person alone. Mail is believed where
    its domain vouches for it (SPF or DKIM aligned with From), or where it came to an address that only this person was
    given and says that it is from them. Where the domain disowns it, only the answer to our asking them again counts
    (`disowned.py`).
    """
    if incoming.door != "mail":
        return True
    if incoming.actor is None or (incoming.verdict.disowned and not asked_anew(situation)):
        return False
    address = incoming.address
    if situation.holder and situation.holder.knows(address):
        return True
    if isinstance(incoming.intent, Answer) and situation.question and situation.question.address == address:
        return situation.holder is None
    return incoming.verdict.proven and (situation.holder is None or situation.actor == situation.holder)


def asked_themselves(incoming: Incoming, situation: Situation) -> bool:
    """Whether an answer says that it is from the very person who was asked, under whichever of their addresses.

    Stricter than `proven`: that somebody else is proven to be somebody else is not enough. An address that is asked
    whether it is a member's answers for itself.
    """
    if incoming.actor is None or situation.question is None:
        return False
    if situation.holder and situation.question.kind != "alias":
        return situation.holder.knows(incoming.actor.address)
    return situation.question.address == incoming.address


def who(situation: Situation) -> Member | None:
    """The member who acts: the one to whom the reply address was given, else the one whose address it is from."""
    return situation.holder or situation.actor


def acting(situation: Situation) -> Member:
    """The same, for what only members may wish or are asked: there always is one then."""
    member = who(situation)
    assert member is not None
    return member


def signed_by(incoming: Incoming, situation: Situation) -> str:
    """Whose change it is, for the log of changes."""
    member = who(situation)
    return member.address if member and incoming.door == "mail" else "operator"


def themselves(incoming: Incoming, situation: Situation) -> Member | None:
    """The member who acts, where the mail says that it is from an address of theirs: what they get may bear their name.

    Somebody to whom a member's mail was forwarded answers with that member's reply address and is not the member.
    """
    member = who(situation)
    return member if member and incoming.actor and member.knows(incoming.actor.address) else None


def from_elsewhere(answer: Answer, member: Member) -> Decision:
    """An answer that needs proof came from another address: nothing is done, and the known address gets it back."""
    letter = Letter("confirm/from-elsewhere", member.address, {"text": answer.words})
    why = f"The answer did not come from {member.address}, which was told."
    return Decision("answered", UNPROVEN, why, (Write(letter),))


def not_from_facilitator(answer: Answer, incoming: Incoming, situation: Situation) -> Decision | None:
    """What becomes of an answer that only a facilitator may give, where it is not proven to be one's."""
    facilitator = situation.holder
    if facilitator is None or not facilitator.facilitator:
        return no_facilitator()
    return None if proven(incoming, situation) else from_elsewhere(answer, facilitator)


def asked_enough(member: Member, situation: Situation) -> Decision:
    """Nothing more is asked today; a facilitator, who has much to do, is told so once and waits for nothing."""
    why = f"{member.address} was asked several times today."
    if situation.silence_told_today or not member.facilitator:
        return Decision("dropped", "asked-before", why)
    letter = Write(Letter("confirm/enough", member.address))
    return Decision("answered", "asked-before", f"{why} They were told that nothing more is asked.", (letter,))


def ask_first(member: Member, wish: Wish, situation: Situation, now: datetime, doing: str) -> Decision:
    """Asks the known address whether it was really them; `doing` says what will happen ("leave the list")."""
    if situation.confirmations_today >= QUESTIONS_A_DAY:
        return asked_enough(member, situation)
    ask = Ask("confirm-wish", now + ANSWER_BY, member.id, situation.parent, {"wish": kept(wish)})
    letter = Letter("confirm/wish", member.address, {"doing": doing, **particulars(wish)}, ask)
    return Decision("answered", "asked-first", f"{member.address} was asked whether it was them.", (Write(letter),))


def ask_which(member: Member, wish: Wish, situation: Situation, now: datetime, doing: str) -> Decision:
    """A facilitator's wish in a mail to several of our lists: each of them asks whether it was meant."""
    if situation.confirmations_today >= QUESTIONS_A_DAY:
        return asked_enough(member, situation)
    ask = Ask("confirm-wish", now + ANSWER_BY, member.id, values={"wish": kept(wish)})
    shown = {"doing": doing, **particulars(wish), "others": list(situation.gathering.other_lists[:5])}
    letter = Letter("confirm/which-list", member.address, shown, ask)
    why = f"{member.address} wrote to several lists and was asked which was meant."
    return Decision("answered", "which-list", why, (Write(letter),))


def particulars(wish: Wish) -> dict[str, Any]:
    """What a letter shows of a wish besides what it does: whom and what it is about."""
    numbers = [f"post {number}" for number in wish.numbers]
    rest = max(0, len(wish.addresses) - MOST_NAMED)
    more = [f"{rest} more"] if rest else []
    words = [f"“{printable(wish.words)[:200]}”"] if wish.name in _IN_WORDS and wish.words.strip() else []
    mode = wish.mode if wish.mode in MODES else ""
    about = [*numbers, *map(printable, wish.addresses[:MOST_NAMED]), *more, *words]
    return {"about": about, "mode": mode, "until": wish.until.isoformat() if wish.until else ""}


def asked_anew(situation: Situation) -> bool:
    """Whether the question in hand was asked because somebody may have written in this person's name before.

    What was so remembered and then asked of somebody else is no such question.
    """
    question = situation.question
    if question is None:
        return False
    return question.kind in ASKED_BACK or question.values.get("asked_again") == question.address


def confirmed(situation: Situation) -> bool:
    """Whether the wish in hand is one that was asked back and answered."""
    return situation.question is not None and situation.question.kind in ("confirm-wish", "sure")


def kept(wish: Wish) -> dict[str, Any]:
    """A wish as a question remembers it: only what JSON holds."""
    return {
        "name": wish.name,
        "words": wish.words,
        "numbers": list(wish.numbers),
        "addresses": list(wish.addresses),
        "until": wish.until.isoformat() if wish.until else "",
        "mode": wish.mode,
        "people": [list(person) for person in wish.people],
        "broken": list(wish.broken),
        "timed": {"rule": recurrence.stored(wish.timed.rule), "text": wish.timed.text} if wish.timed else None,
        "whom": wish.whom,
        "since": wish.since.isoformat() if wish.since else "",
    }


def recalled(stored: Mapping[str, Any]) -> Wish:
    """The wish that `kept` wrote down."""
    until = date.fromisoformat(stored["until"]) if stored["until"] else None
    numbers, addresses = tuple(stored["numbers"]), tuple(stored["addresses"])
    people = tuple((address, name) for address, name in stored.get("people", ()))
    broken = tuple(stored.get("broken", ()))
    when = stored.get("timed")
    timed = recurrence.Timed(recurrence.recalled(when["rule"]), when["text"]) if when else None
    whom = stored.get("whom", "")
    since = date.fromisoformat(stored["since"]) if stored.get("since") else None
    said = Wish(stored["name"], stored["words"], numbers, addresses, until, stored["mode"], people, broken, timed, whom)
    return replace(said, since=since)
