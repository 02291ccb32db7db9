"""Whom a mail speaks of: people by address, or by the name that they have on the roll."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol, TypeVar

from listserv.decide.identity.proof import who
from listserv.mail import address as addresses
from listserv.mail import subject as subjects
from listserv.mail.signature import closing
from listserv.model.incoming import Incoming
from listserv.model.intent import Command
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation


class _Named(Protocol):
    @property
    def name(self) -> str: ...


Known = TypeVar("Known", bound=_Named)

MOST_TEXT = 2_000
_ADDRESS = re.compile(r"(?<!\S)\S*@\S*")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_HELLO = re.compile(
    r"(?i)^\W*(?:hi|hello|dear|hey|morning|good (?:morning|afternoon|evening))\b[^,.!\n]{0,40}(?:[,.!]|\n|$)"
)
_PARTING = re.compile(
    r"(?i)\n[^\w\n]*+(?:(?:many |with |all )?(?:thanks|thank you)|(?:kind(?:est)?|best|warm(?:est)?|with) "
    r"(?:regards|wishes)|regards|best|cheers|yours(?: sincerely| truly)?|all the best)\b[^\n]{0,20}(?:\n|$)"
)
_TITLE = frozenset(("dr", "mr", "mrs", "ms", "miss", "prof", "professor", "sister", "nurse", "rev"))
_ALSO_WORDS = frozenset((
    "april", "art", "august", "autumn", "bill", "christian", "christmas", "dean", "dawn", "drew", "earl", "easter",
    "faith", "frank", "grace", "guy", "hope", "holly", "jack", "joy", "june", "ivy", "king", "mark", "may", "monday",
    "pat", "penny", "rich", "rob", "rose", "ruby", "sandy", "sky", "sue", "summer", "sunny", "will", "london",
))  # fmt: skip
"""Names that stand in a sentence for something else as well: they need the rest of the name."""


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Whom a mail speaks of besides its author: members, those of them `by_address`, and addresses of `strangers`."""

    members: tuple[Member, ...] = ()
    by_address: tuple[Member, ...] = ()
    strangers: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.members or self.strangers)


def text_of(incoming: Incoming) -> str:
    """What somebody wrote to us, with the subject that they chose, without greeting, leave taking and signature."""
    subject = incoming.subject
    lines = incoming.text[:MOST_TEXT].split("\n")
    text = "\n".join(lines[: closing(lines)])
    text = _HELLO.sub("", text.strip(), count=1)
    if parting := _PARTING.search(text):
        text = text[: parting.start()]
    return f"{'' if subjects.is_reply(subject) else subject[:200]}\n{text}".strip()


def others(incoming: Incoming, situation: Situation, *, loose: bool = False, text: str | None = None) -> Mentioned:
    """Whom a mail speaks of besides its author; `loose`, also by a first name in small letters, or a last name.

    `text` is the piece of it that is looked at, where that is not all. No member learns so who is hidden.
    """
    me, text = who(situation), text_of(incoming) if text is None else text
    known = tuple(dict.fromkeys((*situation.named, *situation.roll)))
    if me and not me.facilitator:
        known = tuple(m for m in known if not m.hidden)
    mine = _own_names(me, incoming)
    written = [a for a in addresses.found_in(text) if not (me and me.knows(a)) and not _is_ours(a, situation)]
    by_address = [m for a in written for m in known if m.knows(a)]
    here = [m for m in known if m.belongs and not (me and m.id == me.id)]
    by_name = _by_name(_ADDRESS.sub(" ", text), here, mine, small=loose, last=loose)
    strangers = tuple(a for a in written if not any(m.knows(a) for m in by_address))
    return Mentioned(tuple(dict.fromkeys((*by_address, *by_name))), tuple(dict.fromkeys(by_address)), strangers)


def called_in(text: str, people: Iterable[Known]) -> list[Known]:
    """Those of these people whom a piece of a mail calls by their name."""
    return _by_name(_ADDRESS.sub(" ", text[:MOST_TEXT]), people, frozenset(), small=False)


def authors(incoming: Incoming, situation: Situation) -> tuple[str, ...]:
    """The addresses of those whose posts wait, where the mail calls them by their name."""
    text = _ADDRESS.sub(" ", text_of(incoming))
    named = _by_name(text, situation.holds, _own_names(who(situation), incoming), small=True)
    return tuple(dict.fromkeys(hold.address for hold in named if hold.address))


def speaks_of_another(hold: Hold, incoming: Incoming, situation: Situation) -> bool:
    """Whether a mail to the desk speaks of somebody, and not of the author of this post, which waits."""
    if not isinstance(incoming.intent, Command):
        return False
    spoken_of = others(incoming, situation)
    theirs = hold.address in (*spoken_of.strangers, *authors(incoming, situation))
    return bool(spoken_of) and not theirs and not any(m.knows(hold.address) for m in spoken_of.members)


def _is_ours(address: str, situation: Situation) -> bool:
    return address.endswith(f"@{situation.place.domain}")


def _own_names(me: Member | None, incoming: Incoming) -> frozenset[str]:
    names = (me.name if me else "", incoming.name)
    return frozenset(word for name in names for word in _parts(name))


def _parts(name: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(addresses.called(name))]


def _by_name(
    text: str, people: Iterable[Known], mine: frozenset[str], *, small: bool, last: bool = False
) -> list[Known]:
    """Those whose whole name stands in a text; where there are none, those whose first name does ("Dev", "Dr Shah")."""
    words = _WORD.findall(text)
    said = [word.lower().removesuffix("'s").removesuffix("’s") for word in words]
    named = [pair for pair in ((m, _parts(m.name)) for m in people) if pair[1]]
    whole = [
        m for m, parts in named if len(parts) > 1 and (_runs(parts, said) or _runs([parts[-1], *parts[:-1]], said))
    ]
    if whole and not (more := set(said) - {part for m in whole for part in _parts(m.name)}):
        return whole
    if whole:
        first = {one for one, word in zip(said, words, strict=True) if word[0].isupper()} & more
        first -= mine | _ALSO_WORDS
        return [*whole, *(m for m, parts in named if parts[0] in first and m not in whole)]
    big = {one for one, word in zip(said, words, strict=True) if small or word[0].isupper()} - mine - _ALSO_WORDS
    titled = {after for before, after in pairwise(said) if before in _TITLE} - mine
    return [m for m, parts in named if parts[0] in big or parts[-1] in (titled | big if last else titled)]


def _runs(parts: Sequence[str], said: Sequence[str]) -> bool:
    return any(list(said[at : at + len(parts)]) == list(parts) for at in range(len(said) - len(parts) + 1))
