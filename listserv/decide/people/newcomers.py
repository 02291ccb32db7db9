"""How much mail somebody gets whom a facilitator adds: what the mail says of it is said of them, not of its writer."""

import re
from collections.abc import Sequence
from dataclasses import replace

from listserv.model.intent import Wish

_OF_THEIR_MAIL = frozenset(("mode", "pause", "resume"))
_MINE = re.compile(
    r"(?i)\bmy (?:own )?(?:e-?mails?|mails?|posts?|letters?|subscription|settings|membership)\b|\bmyself\b"
    r"|\b(?:pause|put|set|switch|move|change|give|send|get|for|to) me\b|\bi(?:['’]?d| would) (?:like|prefer|rather)\b"
    r"|\bi(?:['’]?m| am|['’]?ll be| will be) (?:away|off|out|on|back)\b|\bi want\b"
)
_MODE_ALONE = re.compile(r"(?i)\W*(?:on\s+)?(weekly|daily|monthly)(?:\s+(?:please|only|letters?))*\W*")
NOT_SET = "how much mail they get (for that: SET, the address, and WEEKLY, DAILY or MONTHLY)"


def with_their_mail(wishes: Sequence[Wish], text: str) -> list[Wish]:
    """The wishes, with how much mail is wanted as part of the adding where one person is added.

    For several nobody knows whose it is: it is done for none of them, which is said, and never for the facilitator.
    """
    added = [_said_behind(wish) for wish in wishes if wish.name == "add" and (wish.addresses or wish.people)]
    others = [wish for wish in wishes if not (wish.name == "add" and (wish.addresses or wish.people))]
    theirs = [wish for wish in others if wish.name in _OF_THEIR_MAIL and not wish.addresses]
    if not added or not theirs or _MINE.search(text):
        return [*added, *others]
    left = [wish for wish in others if wish not in theirs]
    if len(added) == 1 and len(added[0].people or added[0].addresses) == 1 and theirs[0].name == "mode":
        return [replace(added[0], mode=theirs[0].mode), *left]
    return [replace(added[0], broken=(*added[0].broken, NOT_SET)), *added[1:], *left]


def _said_behind(wish: Wish) -> Wish:
    """ "add zoe@z.example weekly": that is no name."""
    hit = _MODE_ALONE.fullmatch(wish.words)
    return replace(wish, words="", mode=hit[1].lower()) if hit else wish
