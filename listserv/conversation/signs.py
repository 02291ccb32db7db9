"""What else in a message points at the post that it answers, when no header names it."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from listserv.mail import idtime
from listserv.mail.address import called
from listserv.mail.headblock import field_of
from listserv.mail.hints import tidy
from listserv.model.message import Message
from listserv.model.placement import Known

_CLOCK = re.compile(r"(?<![\d:.])([01]?\d|2[0-3])\s?[:.h時시點点]\s?([0-5]\d)(?!\d)")
_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_TIME = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
_NOT_WORDS = re.compile(r"[\W_]+")
_NEAR = timedelta(minutes=11)
_ZONES = timedelta(hours=14, minutes=30)
_HALF_HOUR = 30
_GREETING = re.compile(r"\s*([^\n,!:;.?，、！]{2,40})(?:[\n,!:;.，、！]|$)")
_GREETS = 4  # words of "Good morning Ann"
_OF_OTHERS = ("to", "cc", "subject")


@dataclass(slots=True)
class Candidate:
    """A post that may be the parent, and what speaks for it."""

    known: Known
    quoted: float = 0.0
    same_subject: bool = False
    named: int = 0
    clock: bool = False
    addressed: bool = False
    greeted: bool = False
    id_time: int = 0
    below_cited: bool = False
    only_one: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """The words that introduce a quote, made ready for comparison; `dated` where they tell a day and a minute."""

    words: str
    lower: str
    minutes: frozenset[int] = field(default_factory=frozenset)
    days: frozenset[int] = field(default_factory=frozenset)
    dated: bool = False


def attribution(text: str) -> Attribution:
    """An attribution line or header block, cut to what a person's program writes there."""
    text = "\n".join(_of_the_author(text[:1_000].splitlines()))
    minutes = frozenset(int(minute) for _, minute in _CLOCK.findall(text))
    days = frozenset(int(number) for number in _NUMBER.findall(text))
    dated = bool(minutes) and _NUMBER.search(_TIME.sub(" ", text)) is not None
    return Attribution(f" {fold(text)} ", text.casefold(), minutes, days, dated)


def _of_the_author(lines: list[str]) -> Iterator[str]:
    """The lines without the fields of a header block that name receivers or a subject."""
    about = True
    for line in lines:
        field = field_of(tidy(line))
        about = field[0] not in _OF_OTHERS if field else about
        if about:
            yield line


def fold(text: str) -> str:
    """Words without case and accents, parted by one space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _NOT_WORDS.sub(" ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def names(said: Attribution, known: Known) -> int:
    """How an attribution names the author of a post: 2 by address or whole name, 1 by a part of the name, 0 not."""
    if known.author and known.author.casefold() in said.lower:
        return 2
    words = [word for word in fold(known.author_name).split() if len(word) > 1]
    told = [word for word in words if f" {word} " in said.words]
    if words and len(told) == len(words) and len("".join(words)) > 2:
        return 2
    local = fold(known.author.partition("@")[0])
    whole = len(told) == len(words)  # "Jo"
    return int(any(whole or len(word) > 2 for word in told) or (len(local) > 3 and f" {local} " in said.words))


def greeting(text: str) -> frozenset[str]:
    """The words that a mail begins with up to the first comma or the end of the line, if they may be a greeting."""
    begins = _GREETING.match(text)
    words = fold(begins[1]).split() if begins else []
    return frozenset(words) if len(words) <= _GREETS else frozenset()


def is_greeted(words: frozenset[str], known: Known) -> bool:
    """Whether the author of a post is called in a greeting."""
    return bool(words) and any(len(name) > 1 and name in words for name in fold(called(known.author_name)).split())


def at_that_time(said: Attribution, moment: datetime | None) -> bool:
    """Whether an attribution tells the time of a post: its day, give or take the zone, and its minute."""
    if moment is None or not said.minutes:
        return False
    near = {(moment + timedelta(days=d)).day for d in (-1, 0, 1)}
    return bool(near & said.days) and moment.minute % _HALF_HOUR in {m % _HALF_HOUR for m in said.minutes}


def id_time(message_id: str, moment: datetime | None) -> int:
    """2 if the id was made when the post was written, 1 if so in another zone, -1 if at another time, 0 if unknown."""
    made = idtime.moment(message_id)
    if made is None or moment is None:
        return 0
    apart = abs(made - moment)
    if apart <= _NEAR:
        return 2
    half_hours = timedelta(minutes=_HALF_HOUR)
    off = apart % half_hours
    if apart <= _ZONES:
        return 1 if min(off, half_hours - off) <= _NEAR / 2 else 0
    return -1 if apart > timedelta(days=2) else 0


def participants(message: Message) -> frozenset[str]:
    """The addresses that the message is sent to, folded."""
    return frozenset(box.address.casefold() for box in (*message.to, *message.cc))


def latest(candidates: Mapping[int, Candidate]) -> list[Candidate]:
    """The candidates, latest first."""
    return sorted(candidates.values(), key=lambda each: (_moment(each.known), each.known.post), reverse=True)


def _moment(known: Known) -> float:
    return known.sent_at.timestamp() if known.sent_at else 0.0
