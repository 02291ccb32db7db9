"""Which topics are to be cancelled, by number, by name or all, and what the same words want of others."""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass

from listserv.model.recurrence import Schedule

_PARTS = re.compile(r"(?i)\b(?:and|but|then|also)\b(?! also)|[,;\n]|[.!?](?=\s|\Z)")
_CANCELS = re.compile(
    r"(?i)\b(?:cancel|drop|unschedule|remove|delete|end|scrap|bin|no|take (?:away|off|out)|get rid of|stop)\b"
)
_CHANGES = re.compile(
    r"(?i)\b(?:change|move|skip|keep|leave|make|put|postpone|pause|shift|rename|post|send|add|switch|let|reschedule|delay"
    r"|swap|replace)\b"
)
_ALL = re.compile(r"(?i)\b(?:all|everything|both|the lot|every one|each of them)\b")
_BUT = re.compile(r"(?i)\b(?:but|except|apart from|other than|save)\b")
_NUMBER = re.compile(
    r"(?i)(?<![\d.:/])(?:\b(?:topics?|numbers?|nos?\.?)\s*|#)?\b(\d{1,3})\b(?![.:/]\d|\s*(?:weeks?|days?|months?|times?|am|pm))"
)
_MARKED = re.compile(r"(?i)(?:\b(?:topics?|numbers?|nos?\.?)\s*|#)(\d{1,3})\b")
_ON_A_DAY = re.compile(
    r"(?i)\b(?:from|after|until|till|before|starting|during|over)\s+(?:the\s+|next\s+|this\s+)?(?:\d|(?:mon|tues|wednes"
    r"|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|tomorrow|week|month|year|christmas|easter|summer|holidays?)\w*[^.!?\n]{0,40}"
)
_WORDS = re.compile(r"[^\W\d_]{4,}")
_SAYS_NOTHING = frozenset((
    "cancel", "drop", "delete", "remove", "please", "topic", "topics", "question", "questions", "that", "this", "them",
    "from", "with", "number", "schedule", "scheduled", "could", "would", "post", "posts", "thanks", "thank", "what",
    "your", "have", "does", "more", "take", "again", "want", "there",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Meant:
    """The topics that are to go, numbers under which none waits, whether it was all, and what else was wanted.

    `day` are words for a day from which, or until which, it is to be so: nothing is cancelled for a while.
    """

    topics: tuple[Schedule, ...]
    unknown: tuple[int, ...] = ()
    all_: bool = False
    rest: str = ""
    day: str = ""


def cancels(said: str) -> bool:
    """Whether words in an answer to the schedule want something cancelled."""
    return _CANCELS.search(said) is not None


def meant(said: str, heard: Sequence[int], topics: Sequence[Schedule]) -> Meant:
    """What these words cancel; `heard` are the numbers that were read, where the words do not say more."""
    cancels, others = _parted(said)
    words, known = ", ".join(cancels), {one.number: one for one in topics}
    day = hit[0].strip() if (hit := _ON_A_DAY.search(said)) else ""
    words = _ON_A_DAY.sub(" ", words)
    named = [int(number) for number in _NUMBER.findall(words)]
    marked = [int(number) for number in _MARKED.findall(words)]
    if _ALL.search(words) and not (named and not _BUT.search(said)):
        kept = {int(number) for number in _NUMBER.findall(said)} if _BUT.search(said) else set()
        return Meant(tuple(one for one in topics if one.number not in kept), all_=True, day=day)
    chosen = [number for number in named if number in heard or number in marked] or ([] if others else list(heard))
    found = [known[number] for number in dict.fromkeys(chosen) if number in known]
    found = found or _by_name(words, topics)
    unknown = tuple(number for number in chosen if number not in known)
    return Meant(tuple(found), unknown, rest="; ".join(others), day=day)


def changes(said: str) -> bool:
    """Whether such words want something of a topic changed."""
    return _CHANGES.search(said) is not None


def numbers(said: str) -> tuple[int, ...]:
    """The numbers of topics in an answer to the schedule."""
    return tuple(dict.fromkeys(int(number) for number in _NUMBER.findall(_ON_A_DAY.sub(" ", said))))


def _parted(said: str) -> tuple[list[str], list[str]]:
    """The parts that cancel something, and those that want something else of a topic."""
    cancels: list[str] = []
    others: list[str] = []
    into = cancels
    for part in _PARTS.split(said):
        part = part.strip(" \t.,;!?")
        if not part:
            continue
        if _CHANGES.search(part) and not _CANCELS.search(part):
            into = others
        elif _CANCELS.search(part):
            into = cancels
        into.append(part)
    return cancels, others


def _by_name(words: str, topics: Sequence[Schedule]) -> list[Schedule]:
    """The one topic that has most of the words, or the weekday that is named; nothing where several have as many."""
    said = {word.casefold() for word in _WORDS.findall(words)} - _SAYS_NOTHING
    counted = [(sum(any(own.startswith(word) for own in _own(one)) for word in said), one) for one in topics]
    most = max((count for count, _ in counted), default=0)
    best = [one for count, one in counted if count == most]
    return best if most and len(best) == 1 else []


def _own(topic: Schedule) -> set[str]:
    days = (calendar.day_name[day] for day in topic.rule.days)
    return {word.casefold() for word in (*_WORDS.findall(f"{topic.subject} {topic.text}"[:2_000]), *days)}
