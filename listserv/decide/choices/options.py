"""The settings of a list that its facilitators may change: what each means in plain words, and which values it takes.

The table is read from top to bottom for the letter that shows them all.
"""

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from listserv.model.mailinglist import MailingList

Value = str | int | bool

LONGEST_LINE = 200
LONGEST_TEXT = 4_000
LONGEST_FOOTER = 400
_NOTHING = frozenset(("", "none", "nothing", "no", "off", "empty", "-"))
_SPACES = re.compile(r"[\s_]+")
_SIZE = re.compile(r"(\d{1,9})(?:[.,]\d{1,3})? ?(mb|megabytes?|m|kb|kilobytes?|k|bytes?|b|)")
_UNITS = {"m": 1_048_576, "k": 1_000, "b": 1, "": 1}
_SMALLEST, _LARGEST = 10_000, 26_214_400


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: the first of `names` is what we call it; `key` is the field of `MailingList`.

    `read` gives the value that somebody's words mean, or None; `allowed` says in a sentence what may be written;
    `said` gives a value in words. `shown_first` is true for texts, which take effect when they were seen in place.
    """

    key: str
    names: tuple[str, ...]
    meaning: str
    allowed: str
    read: Callable[[str], Value | None]
    said: Callable[[Any], str]
    shown_first: bool = False

    @property
    def name(self) -> str:
        return self.names[0]


def _plain(words: str) -> str:
    return _SPACES.sub(" ", words).strip(" .!,;:\"'“”‘’").lower()


def _choice(words: Mapping[str, tuple[str, ...]]) -> Callable[[str], Value | None]:
    by_word = {word: value for value, all_ in words.items() for word in (value, *all_)}
    return lambda said: by_word.get(_plain(said))


def _line(longest: int, *, may_be_empty: bool = True) -> Callable[[str], Value | None]:
    def read(said: str) -> Value | None:
        line = "".join(c if c.isprintable() else " " for c in said)
        line = " ".join(line.split()).strip('"“”')
        line = "" if line.lower() in _NOTHING else line
        return line if len(line) <= longest and (line or may_be_empty) else None

    return read


def _text(longest: int) -> Callable[[str], Value | None]:
    def read(said: str) -> Value | None:
        lines = ("".join(c for c in line if c.isprintable() or c == "\t").rstrip() for line in said.splitlines())
        text = "\n".join(lines).strip()
        text = "" if text.lower() in _NOTHING else text
        return text if len(text) <= longest else None

    return read


def _tag(said: str) -> Value | None:
    """A bare word gets its brackets; a tag without any would look like a part of the subject."""
    tag = _line(30)(said)
    return f"[{tag}]" if isinstance(tag, str) and re.fullmatch(r"[\w -]+", tag) else tag


def _zone(said: str) -> Value | None:
    for name in (said.strip(" ."), "/".join(part.strip().title().replace(" ", "_") for part in said.split("/"))):
        try:
            return ZoneInfo(name).key
        except (KeyError, ValueError, OSError):
            continue
    return {"london": "Europe/London", "uk": "Europe/London", "utc": "Etc/UTC"}.get(_plain(said))


def _size(said: str) -> Value | None:
    found = _SIZE.fullmatch(_plain(said))
    size = int(found[1]) * _UNITS[found[2][:1]] if found else 0
    return size if _SMALLEST <= size <= _LARGEST else None


def _number(most: int) -> Callable[[str], Value | None]:
    def read(said: str) -> Value | None:
        plain = "0" if _plain(said) in _NOTHING else _plain(said)
        return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= 6 and int(plain) <= most else None

    return read


def _counted(value: int) -> str:
    return str(value) if value else "no limit"


def _quoted(value: str) -> str:
    return f"“{value}”" if value else "nothing"


def _megabytes(value: int) -> str:
    return f"{value / 1_048_576:.3g} MB" if value >= 1_000_000 else f"{value / 1_000:.0f} kB"


def _length(value: str) -> str:
    return f"your own, {len(value.split())} words" if value else "ours"


_JOINING = {
    "open": ("anyone", "anybody", "everyone", "everybody", "at once", "free"),
    "confirm": ("confirmed", "after confirming", "confirmation", "reply", "yes"),
    "approve": ("approval", "approved", "by approval", "facilitator", "ask me", "ask", "closed"),
    "invite": ("invitation", "invited", "invitation only", "by invitation", "by invitation only", "invite only"),
}
_JOIN_MEANS = {
    "open": "anyone, at once",
    "confirm": "anyone who answers one mail with YES",
    "approve": "whom a facilitator lets in",
    "invite": "only whom a facilitator adds or invites",
}
_POSTING = {
    "members": ("member", "members only", "only members", "all members", "free", "unmoderated", "normal"),
    "moderated": ("moderate", "hold", "held", "hold all", "hold everything", "moderation", "facilitators", "checked"),
    "anyone": ("anybody", "everyone", "everybody", "open", "all", "public"),
}
_POST_MEANS = {
    "members": "members' posts at once, others wait",
    "moderated": "all posts wait but those of facilitators and trusted members",
    "anyone": "everybody's posts at once",
}
_LANGUAGES = {
    "en": ("english",),
    "cy": ("welsh", "cymraeg"),
    "de": ("german", "deutsch"),
    "es": ("spanish", "español"),
    "fr": ("french", "français"),
    "pl": ("polish", "polski"),
    "ur": ("urdu",),
}
_SWITCH = {"on": ("yes", "true", "please"), "off": ("no", "false", "none", "never", "stop")}
_ANY_TEXT = f"write the text below it, up to {LONGEST_TEXT} characters, or NONE for ours"


def _switch(said: str) -> Value | None:
    found = _choice(_SWITCH)(said)
    return None if found is None else found == "on"


_ATTACHED = {
    "drop": ("dropped", "take out", "taken out", "remove", "removed", "strip"),
    "hold": ("held", "wait"),
    "refuse": ("refused", "reject", "return", "send back"),
    "pass": ("passed", "allow", "allowed", "let through"),
}
_ATTACHED_MEANS = {
    "drop": "harmful kinds are taken out, and the author is told",
    "hold": "posts with harmful kinds wait for you",
    "refuse": "posts with harmful kinds go back to the author",
    "pass": "all go along as they came",
}
_FROM = {"always": ("list", "the list", "rewritten"), "auto": ("author", "the author", "automatic")}
_FROM_MEANS = {"always": "always the list", "auto": "the author's own where their domain allows it"}


def _on(value: bool) -> str:
    return "on" if value else "off"


OPTIONS: tuple[Option, ...] = (
    Option("join", ("join", "joining", "who may join"), "who may join", "write OPEN, CONFIRM, APPROVE or INVITE",
           _choice(_JOINING), _JOIN_MEANS.__getitem__),
    Option("posting", ("posting", "posts", "who may post"), "whose posts go out",
           "write MEMBERS, MODERATED or ANYONE", _choice(_POSTING), _POST_MEANS.__getitem__),
    Option("subject_prefix", ("tag", "subject prefix", "subject tag", "prefix"), "what stands before each subject",
           "write up to 30 characters, such as [CoP], or NONE", _tag, _quoted),
    Option("name", ("list name", "name of the list", "title"), "what the list is called",
           "write up to 100 characters", _line(100, may_be_empty=False), _quoted),
    Option("description", ("description", "about"), "what the list is for, in one sentence",
           f"write up to {LONGEST_LINE} characters, or NONE", _line(LONGEST_LINE), _quoted),
    Option("language", ("language",), "the language of the list",
           "write ENGLISH, WELSH, GERMAN, SPANISH, FRENCH, POLISH or URDU", _choice(_LANGUAGES),
           lambda value: _LANGUAGES[value][0].capitalize() if value in _LANGUAGES else value),
    Option("timezone", ("timezone", "time zone"), "the clock of dates and letters",
           "write a place such as Europe/London", _zone, str),
    Option("phone", ("phone", "phone number", "telephone"), "the number shown to people who are unsure",
           "write up to 40 characters, or NONE", _line(40), _quoted),
    Option("max_post_bytes", ("size", "max post bytes", "post size", "largest post"), "the largest post",
           "write a size from 10 kB to 25 MB, such as 5 MB", _size, _megabytes),
    Option("attachments", ("attachments",), "attachments that can do harm", "write DROP, HOLD, REFUSE or PASS",
           _choice(_ATTACHED), _ATTACHED_MEANS.__getitem__),
    Option("hold_patient_data", ("patient data", "patients", "nhs numbers"), "posts that show patients' numbers wait",
           "write ON or OFF", _switch, _on),
    Option("hold_newcomers", ("newcomers",), "how many first posts of a new member wait",
           "write a number up to 20, or NONE", _number(20), str),
    Option("member_posts_an_hour", ("posts an hour", "posts per hour"), "how many posts of a member go out in an hour",
           "write a number, or NONE for no limit", _number(10_000), _counted),
    Option("list_posts_an_hour", ("all posts an hour", "all posts per hour"), "how many posts go out in an hour",
           "write a number, or NONE for no limit", _number(100_000), _counted),
    Option("storm_posts", ("brake",), "how many posts in a few minutes stop a conversation",
           "write a number, or NONE for never", _number(1_000), lambda value: str(value) if value else "never"),
    Option("storm_minutes", ("brake minutes",), "within how many minutes", "write a number of minutes up to 1440",
           lambda said: _number(1_440)(said) or None, str),
    Option("introductions", ("introductions", "introduction"), "newcomers are asked to introduce themselves",
           "write ON or OFF", _switch, _on),
    Option("personal", ("personal", "personal copies", "own copies"),
           "each member's copy has its own reply address and a way to leave", "write ON or OFF", _switch, _on),
    Option("rewrite_from", ("from", "sender"), "whose address stands in From", "write LIST or AUTHOR",
           _choice(_FROM), _FROM_MEANS.__getitem__),
    Option("report", ("report", "monthly report"), "a page on the month for facilitators", "write ON or OFF",
           _switch, _on),
    Option("unanswered_days", ("unanswered", "unanswered days"),
           "after how many working days without an answer a question is brought to you",
           "write a number up to 30, or NONE for never", _number(30), lambda value: str(value) if value else "never"),
    Option("past", ("old conversations", "earlier conversations", "past conversations", "past"),
           "who asks is told of old conversations near to the question", "write ON or OFF", _switch, _on),
    Option("footer", ("footer",), "a line of your own below every post",
           f"write up to {LONGEST_FOOTER} characters, or NONE", _text(LONGEST_FOOTER),
           lambda value: _quoted(" ".join(value.split())[:60]), shown_first=True),
    Option("welcome", ("welcome",), "the first words to a new member", _ANY_TEXT, _text(LONGEST_TEXT), _length,
           shown_first=True),
    Option("questions", ("questions", "joining questions", "join questions"), "what a new member is asked", _ANY_TEXT,
           _text(LONGEST_TEXT), _length, shown_first=True),
    Option("goodbye", ("goodbye", "farewell"), "the first words to somebody who has left", _ANY_TEXT,
           _text(LONGEST_TEXT), _length, shown_first=True),
    Option("guidelines", ("guidelines", "rules"), "how people talk to each other here",
           f"write the text below it, up to {LONGEST_TEXT} characters, or NONE", _text(LONGEST_TEXT),
           lambda value: _length(value) if value else "nothing", shown_first=True),
)  # fmt: skip
_BY_NAME = {name: option for option in OPTIONS for name in (*option.names, option.key.replace("_", " "))}
_LONGEST_NAME = max(name.count(" ") for name in _BY_NAME) + 1
_ARTICLES = re.compile(r"(?i)\A\s*(?:(?:the|our)\s+)+")
_LONG_WORD, _LIKE = 4, 0.75
_FILLERS = frozenset(("to", "is"))


def option(name: str) -> Option | None:
    """The option that is called so, in any of its names."""
    return _BY_NAME.get(_plain(name))


def named(words: str) -> tuple[Option, ...]:
    """The options whose name stands in these words; of "posts an hour" not the one that is called "posts"."""
    each = " ".join(re.findall(r"[\w-]+", words[:LONGEST_LINE].lower()))
    said = f" {each} "
    found = [name for name in _BY_NAME if f" {name} " in said]
    whole = (name for name in found if not any(name != other and name in other for other in found))
    return tuple(dict.fromkeys(_BY_NAME[name] for name in whole))


def near(words: str) -> list[Option]:
    """The options whose names, or what they mean, are near to the first of these words."""
    said = [
        word
        for word in _plain(words[:LONGEST_LINE]).split(" ")[:_LONGEST_NAME]
        if len(word) >= _LONG_WORD and word != "list"
    ]
    likely = [name for word in said for name in difflib.get_close_matches(word, _BY_NAME, cutoff=_LIKE)]
    spoken = [
        one for one in OPTIONS if set(said) & set(re.findall(r"\w+", f"{one.meaning} {' '.join(one.names)}".lower()))
    ]
    return list(dict.fromkeys((*(_BY_NAME[name] for name in likely), *spoken)))


def taken_apart(words: str) -> tuple[Option | None, str]:
    """(the option that the words begin with, the value behind it, as it was written)."""
    words = _ARTICLES.sub("", words)
    heads = list(re.finditer(r"[^\s=:]+", words[:LONGEST_LINE]))[:_LONGEST_NAME]
    for head in reversed(heads):
        found = option(words[heads[0].start() : head.end()])
        if found:
            rest = words[head.end() :].lstrip(" \t:=")
            return found, rest.strip() if found.shown_first else _value(rest)
    return None, words


def _value(rest: str) -> str:
    first, _, behind = rest.partition(" ")
    return behind.lstrip() if first.lower() in _FILLERS and behind.strip() else rest.strip()


def shown(place: MailingList, changed: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Every option with its value in words, and whether it is another than the config's."""
    return [
        {
            "name": one.name.upper(),
            "meaning": one.meaning,
            "value": one.said(getattr(place, one.key)),
            "changed": one.key in changed,
        }
        for one in OPTIONS
    ]
