"""Why a setting stays as it is, said to the facilitator who wanted it otherwise."""

from datetime import datetime

from listserv.decide.choices import options
from listserv.decide.choices.options import Option
from listserv.decide.identity.proof import who
from listserv.decide.telling import answerable
from listserv.mail.address import printable
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.letter import Letter
from listserv.model.situation import Situation

MOST_NEAR = 3
NOT_DONE = frozenset(("no-such-setting", "not-allowed", "no-text"))
"""The words of decisions that changed nothing because of what was written."""


def without_text(option: Option, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Nothing is emptied by a mail that brings no words: UNSET does that."""
    name = option.name.upper()
    what, ours = ("the text below it", "ours") if option.shown_first else ("what it shall be", "the operator's")
    why = f"There were no words for {name}. Write SET {name} and {what}, or UNSET {name} to have {ours}."
    return refused("no-text", why, incoming, situation, now)


def no_such(words: str, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """No setting is called so: those that are called much like it, or all of them."""
    near = options.near(words)[:MOST_NEAR]
    names = ", ".join(option.name.upper() for option in near or options.OPTIONS)
    said = printable(" ".join(words.split()[:MOST_NEAR]))[:60]
    called = f"There is no setting “{said}”" if said else "It did not say which setting"
    why = (
        f"{called}; near to it {'is' if len(near) == 1 else 'are'} {names}."
        if near
        else f"{called}; there are {names}."
    )
    return refused("no-such-setting", why, incoming, situation, now)


def not_allowed(option: Option, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """It cannot have that value: what it is, and what it can be."""
    why = f"{option.name.upper()} is {option.meaning}: {option.allowed}."
    return refused("not-allowed", why, incoming, situation, now)


def refused(word: str, why: str, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Nothing is set; `word` is for the log, `why` for whoever wanted it."""
    facilitator = who(situation)
    if incoming.door != "mail" or facilitator is None:
        return Decision("answered", word, why)
    ask = answerable(now, facilitator)
    return Decision(
        "answered", word, why, (Write(Letter("configure/refused", facilitator.address, {"why": why}, ask)),)
    )
