"""A file of people whom a mail is about: what is asked for all of them, or may be where that is not understood."""

import re
from collections.abc import Sequence
from dataclasses import replace

from listserv.mail.roster import Roster
from listserv.model.intent import Wish

_OF_MEMBERS = ("remove", "mode", "pause", "resume", "moderate", "ban", "unban", "trust", "facilitator")
"""What a facilitator may wish for all who stand in a file."""
_MOST_TEXT = 2_000
_IN_IT = re.compile(
    r"(?i)\b(?:every(?:body|one)|all|those|these|the (?:people|members|ones))\b[^.!?\n]{0,40}?"
    r"\b(?:attached|attachment|enclosed|file|spreadsheet|csv)\b"
)
_NOT = r"(?<!not )(?<!n['’]t )(?<!dont )(?<!never )"
_THEM = r"(?:them|these|those|every(?:body|one)|all of (?:them|these|those)|(?:these|those|the|all) (?:people|members))"
_MODES = {"weekly": "weekly", "daily": "daily", "monthly": "monthly", "announcements": "announcements"}
_VERBS = {
    "unban": r"(?:unban|unblock)\b",
    "facilitator": r"(?:make|appoint)\b[^.!?\n]{0,80}\b(?:facilitators?|deput(?:y|ies))\b",
    "remove": r"(?:remove|unsubscribe|delete)\b|take\b[^.!?\n]{0,60}\boff\b",
    "moderate": r"moderate\b",
    "ban": r"(?:ban|block)\b",
    "trust": r"(?:(?<=please )|(?<=you )|(?<=\n)|(?<!.))trust\b",
    "mode": r"(?:set|put|move|switch|change)\b[^.!?\n]{0,80}\b(?:to|on)(?: the| a| one)? "
    rf"(?P<mode>{'|'.join(_MODES)})\b",
}
_DONE = {name: re.compile(rf"(?is){_NOT}\b(?:{verb})") for name, verb in _VERBS.items()}
"""What is asked for everybody in a file by its own verb, whatever the subject is."""
_TO_THEM = re.compile(
    rf"(?i){_NOT}\b(?:remove|unsubscribe|delete|moderate|ban|block|unban|unblock|trust|make|set|put|move|take)\s+{_THEM}\b"
)
_ALONE = re.compile(
    r"(?i)\W*(?:please\W+)?(?:remove|unsubscribe|delete|moderate|ban|block|unban|unblock|trust)\b"
    r"(?:\W+(?:please|pls|thanks|thank you|them|all|attached|see|file|the|list))*\W*"
)
_NEW = re.compile(r"(?i)\b(?:invit(?:e|es|ing|ation|ations)|add|adding|enrol|sign up)\b")
_LEFT = re.compile(r"(?i)\b(?:left|leavers?|leaving|retired|gone|no longer|moved on|removals?)\b")


def meant(wishes: Sequence[Wish], doubtful: Sequence[Wish], people: Roster, text: str) -> tuple[Wish, ...]:
    """The one wish about everybody in the attached file, with their addresses; () where something else is asked."""
    said = text[:_MOST_TEXT].strip()
    if not (_IN_IT.search(said) or _TO_THEM.search(said) or _ALONE.fullmatch(said)) or not people.people:
        return ()
    everybody = tuple(address for address, _ in people.people)
    done = {name: hit for name, pattern in _DONE.items() if (hit := pattern.search(said))}
    if "ban" in done:  # who is banned is taken off as well
        done.pop("remove", None)
    if done:
        name, hit = next(iter(done.items()))
        mode = _MODES[hit["mode"].lower()] if name == "mode" else ""
        alone = len(done) == 1 and not _NEW.search(said)
        return (Wish(name, addresses=everybody, mode=mode, broken=people.broken),) if alone else ()
    heard = wishes or tuple(wish for wish in doubtful if wish.name == "remove")
    one = heard[0] if len(heard) == 1 else None
    if one is None or one.name not in _OF_MEMBERS or one.addresses:
        return ()
    return (replace(one, words="", addresses=everybody, broken=people.broken),)


def perhaps(people: Roster | None, subject: str, text: str) -> tuple[Wish, ...]:
    """What may be wanted with a file of people where no more was understood; it is asked about."""
    if people is None or not people.people:
        return ()
    everybody = tuple(address for address, _ in people.people)
    off = Wish("remove", addresses=everybody, broken=people.broken)
    if _LEFT.search(f"{subject}\n{text[:_MOST_TEXT]}"):
        return (off,)
    new = (Wish(name, addresses=everybody, people=people.people, broken=people.broken) for name in ("add", "invite"))
    return (*new, off)
