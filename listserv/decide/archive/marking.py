"""One thing about a conversation is changed: closed or open, its name, on top of the letters or not."""

import re

from listserv.decide.archive import acts
from listserv.decide.archive.acts import Act, Outcome

_FOR_A_TIME = re.compile(r"(?i)\b(?:until|till|for (?:an?|one|two|three|four|six|the|\d+) (?:next )?\w+)\b")


def close(act: Act) -> Outcome:
    """Answers go back to whoever writes them, except a facilitator."""
    if act.hand.conversation.closed:
        return Outcome(f"{act.called} is closed already.")
    line = f"{act.called} is closed: answers to it go back to whoever writes them. You may still write in it."
    return Outcome(line, (act.change("close", "has closed this conversation"),))


def reopen(act: Act) -> Outcome:
    """Everybody can answer again."""
    if not act.hand.conversation.closed:
        return Outcome(f"{act.called} is open: everybody can answer.")
    effect = act.change("reopen", "has opened this conversation again: answers are welcome")
    return Outcome(f"{act.called} is open again: everybody can answer.", (effect,))


def rename(act: Act) -> Outcome:
    """It gets the subject that stands behind RENAME."""
    name = acts.subject(act.wish.words if act.hand.rest is None else act.hand.rest)
    if not name:
        return Outcome(f"{act.called} keeps its name: write RENAME and the new subject behind it.")
    if name == act.hand.conversation.subject:
        return Outcome(f"{act.called} is what it is called already.")
    was = f"has given this conversation a new name; it was “{act.hand.conversation.subject}”"
    effect = act.change("rename", was, subject=name)
    return Outcome(f"{act.called} is now called “{name}”.", (effect,))


def pin(act: Act) -> Outcome:
    """It stands on top of all collected letters."""
    if act.hand.conversation.pinned:
        return Outcome(f"{act.called} is on top of the letters already.")
    days = " No day can be set for its end." if _FOR_A_TIME.search(act.text[: acts.LONGEST_SUBJECT]) else ""
    line = f"{act.called} is on top of all letters, until you write UNPIN.{days}"
    return Outcome(line, (act.change("pin"),))


def unpin(act: Act) -> Outcome:
    """It stands there no longer."""
    if not act.hand.conversation.pinned:
        return Outcome(f"{act.called} was not on top of the letters.")
    return Outcome(f"{act.called} is no longer on top of the letters.", (act.change("unpin"),))
