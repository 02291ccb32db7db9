"""Which setting SET names and the value that it gets, as the mail has them."""

import re
from dataclasses import dataclass

from listserv.decide.choices import options, spoken_options
from listserv.decide.choices.options import Option, Value
from listserv.decide.identity.proof import who
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.model.situation import Situation

_HEAD = re.compile(
    r"(?i)\s*(?:please\s+)?(?:set|change|update|replace)\s+(?:the\s+)?(?P<name>\w+)(?:\s+(?:text|message|to))*\W*"
)
_LINE = re.compile(
    r"(?i)\s*(?:(?:hi|hello|dear)\b[^\n]{0,40}\n\s*)?(?:please\s+)?(?:set|change|update|make)\s+"
    r"(?:(?:the|our)\s+)?(?P<rest>[^\n]+)"
)
_LEAVE_TAKING = re.compile(r"(?i)[\s.,;!–-]{1,4}(?:please|(?:many )?thanks|thank you|cheers)\b[^\n]{0,40}$")
_COMMAND = re.compile(r"(?i)\W*(?:please\s+)?(?:set|change|switch|put)\s+(?P<what>[^\n.!?]{1,60}?)\s+(?:to|on|as|at)\s")
_OF_THE_LIST = frozenset((
    "the", "our", "this", "whole", "list", "lists", "group", "everything", "all", "every", "post", "posts", "posting",
    "it", "new", "members", "mail", "mails", "messages", "of", "please",
))  # fmt: skip
LONGEST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Said:
    """The setting and its value, None where it names none or none that can be; `guessed` from the sense of a sentence.

    `empty` says that no words came for it.
    """

    option: Option | None
    value: Value | None = None
    guessed: bool = False
    empty: bool = False


def read(wish: Wish, incoming: Incoming) -> Said:
    """What SET sets."""
    option, words = options.taken_apart(wish.words)
    if titled := titled_text(incoming):
        option, words = titled, _without_head(titled, incoming.text)
    elif option and not option.shown_first:
        words = _as_written(option, words, incoming)
    if option and incoming.door == "mail" and not words.strip():
        return Said(option, empty=True)
    if option and spoken_options.is_common(option.name) and option.read(words) is None:
        option = None  # "from now on …"
    if option is None and (first := spoken_options.newcomers(wish.words)):
        option, words = first
    value = option.read(words) if option else None
    return Said(option, value) if option and value is not None else _in_free_words(option, wish, incoming)


def _in_free_words(option: Option | None, wish: Wish, incoming: Incoming) -> Said:
    """The same, told by the sense of what was said; where an `option` was named, of that one alone."""
    named = _names_another(wish, incoming)
    sense = spoken_options.sense(wish.words) if option is None and not named else None
    found = sense or spoken_options.meant(wish.words, named=named)
    if found is None or option not in (None, found[0]):
        return Said(option)
    turned = spoken_options.is_turned(wish.words) or spoken_options.leaves_figure(wish.words, found[1])
    return Said(*found, guessed=sense is not None or turned)


def _as_written(option: Option, words: str, incoming: Incoming) -> str:
    """The value as it stands in the mail up to the end of its line, commas and all, where it sets nothing else."""
    line = _LINE.match(incoming.text) if len(getattr(incoming.intent, "wishes", ())) == 1 else None
    found, value = options.taken_apart(line["rest"]) if line else (None, "")
    value = _LEAVE_TAKING.sub("", value)
    any_words = option.read("any words of no meaning") is not None
    read = any_words or option.read(value) is not None
    return value if found is option and (value.startswith(words) or words.startswith(value)) and read else words


def _names_another(wish: Wish, incoming: Incoming) -> bool:
    """Whether the mail says what it sets ("set reply to list"), and not only the value of something."""
    command = _COMMAND.match(incoming.text) if incoming.door == "mail" else None
    words = re.findall(r"[\w'’]+", command["what"].lower()) if command else []
    return len(words) <= LONGEST_NAMED and not set(words) <= _OF_THE_LIST


def titled_text(incoming: Incoming) -> Option | None:
    """The text that a subject names which is nothing but "set welcome": all that stands below is that text."""
    head = _HEAD.fullmatch(incoming.message.subject) if incoming.message and incoming.text.strip() else None
    option = options.option(head["name"]) if head else None
    return option if option and option.shown_first and isinstance(incoming.intent, Command) else None


def _without_head(option: Option, text: str) -> str:
    """The text without the words of the subject, where they stand above it once more ("set footer: Be kind")."""
    head = re.match(r"(?i)\s*set\s+([a-z ]{2,30}?)\s*(?::|\n)", text)
    return text[head.end() :].strip() if head and options.option(head[1]) is option else text.strip()


def beyond_doubt(incoming: Incoming, situation: Situation) -> tuple[Wish, ...]:
    """What a facilitator most probably wants, where that is SET or UNSET and both a setting and its value are named."""
    intent, member = incoming.intent, who(situation)
    if not isinstance(intent, Command) or intent.posted or not (member and member.active and member.facilitator):
        return ()
    first = intent.doubtful[0] if intent.doubtful else None
    named = first and first.name in ("set", "unset") and spoken_options.meant(first.words)
    return (first,) if first and named else ()
