"""Which of somebody's changes UNDO means, where it calls one by its name: that one is taken back, and never another."""

import re
from collections.abc import Iterable, Sequence

from listserv.decide.choices import options
from listserv.decide.planning import taken_back
from listserv.model.member import Member
from listserv.model.situation import Undoable

_SETTINGS = re.compile(r"(?i)\bsettings?\b|\bset-?up\b|\bconfig")
_KINDS = {
    "moderate": r"moderat\w*|being looked at|held posts?",
    "trust": r"trust\w*",
    "ban": r"ban|banning|block\w*",
    "unban": r"unban\w*",
    "remove": r"remov\w*|taking \w+ off",
    "add": r"add\w*",
    "facilitator": r"facilitators?|deput\w+|stand\w* in",
    "not-facilitator": r"facilitators?|deput\w+",
    "decline": r"declin\w*|turning down|refus\w*|no to",
    "name": r"(?:\w+ )?name|renam\w*",
    "pause": r"paus\w+|holiday|absence|away|break",
    "resume": r"resum\w+|paus\w+",
    "mode": r"weekly|daily|monthly|digests?|mode|how much mail|every post|frequency|announcements only",
    "language": r"languages?",
    "timezone": r"time ?zones?|zone",
    "profile": r"profile|about me|introduction",
    "leave": r"leav\w+",
    "join": r"join\w*",
    "mute": r"mut(?:e|ing)",
    "unmute": r"unmut(?:e|ing)",
    "follow": r"follow\w*",
    "alias": r"(?:second |other |new )?address(?:es)?|alias\w*",
    "main-address": r"(?:main |new )?address",
    "forget-address": r"address(?:es)?",
    "unite": r"unit\w+|becoming one",
    "hide": r"hid\w+",
    "show": r"show\w*",
    "own-posts": r"own posts|copies",
    "past": r"(?:old|earlier|past) conversations",
    "letter-time": r"letter time|time of (?:my|the) letters?|hour",
    "letter-form": r"html|plain text|form",
    "largest": r"sizes?|attachments?",
    "at-most": r"mails a day|limit",
}
"""The words for what was done, by what the log calls it."""
_OF_TOPICS = re.compile(r"(?i)\b(?:schedul\w+|topics?|skip\w*|cancel\w*|questions?)\b")
_OF_TALKS = {
    "merge": r"merg\w+",
    "split": r"split\w*",
    "move": r"mov(?:e|ing)",
    "rename": r"renam\w+|subject",
    "close": r"clos(?:e|ing|ure)",
    "reopen": r"re-?open\w*",
    "pin": r"pin(?:ning)?",
    "unpin": r"unpin\w*",
    "remove-post": r"tak\w+ down|remov\w+",
}
_CALLED = {key: re.compile(rf"(?i)\b(?:{words})\b") for key, words in _KINDS.items()}
_TALKS = {key: re.compile(rf"(?i)\b(?:{words})\b") for key, words in _OF_TALKS.items()}

_AROUND = frozenset(
    ("the", "a", "of", "my", "our", "with", "to", "conversation", "thread", "post", "topic", "last", "on")
)


def talks(words: str) -> frozenset[str]:
    """What may have been done to a conversation, as UNDO calls it; nothing where it calls no such thing."""
    return frozenset(key for key, pattern in _TALKS.items() if pattern.search(words))


def is_of_talks(words: str, subjects: Sequence[str]) -> bool:
    """Whether what was done to these conversations is called so; a subject, where one is said, must be one of them."""
    if not subjects or not talks(words):
        return False
    for pattern in _TALKS.values():
        words = pattern.sub(" ", words)
    said = set(re.findall(r"\w+", words.casefold())) - _AROUND
    return not said or any(said & set(re.findall(r"\w+", subject.casefold())) for subject in subjects)


def act(words: str, people: Sequence[Member], acts: Iterable[Undoable]) -> Undoable | None:
    """The newest of these that is called so, and was done to one of these people where anybody is named."""
    keys = frozenset(option.key for option in options.named(words))
    for one in acts:
        about = any(member.knows(address) for member in people for address in one.about)
        if people and not about:
            continue
        if (people and not _names_a_deed(words)) or _is_called(one, words, keys):
            return one
    return None


def _names_a_deed(words: str) -> bool:
    return any(pattern.search(words) for pattern in _CALLED.values())


def _is_called(one: Undoable, words: str, keys: frozenset[str]) -> bool:
    if not one.of_the_list:
        return any(what in _CALLED and bool(_CALLED[what].search(words)) for what in (one.what, *one.besides))
    if any(key.startswith(taken_back.KEY) for key in one.before):
        return bool(_OF_TOPICS.search(words)) and "questions" not in keys
    return bool(keys & set(one.before)) or (not keys and bool(_SETTINGS.search(words)))
