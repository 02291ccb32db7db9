"""Which setting a sentence speaks of, and which value: "hold everything before it goes out"."""

import re
from collections.abc import Iterator

from listserv.decide.choices.options import OPTIONS, Option, Value

_WORD = re.compile(r"[\w'’-]+")
_LONGEST = 5
_MOST_WORDS = 60
_MOST_TEXT = 400
_NEW = re.compile(r"(?i)\bnew(?:ly joined)? (?:people|members?|joiners?|ones|folk|starters?)\b|\bnewcomers?\b")
_POSTS = re.compile(r"(?i)\b(?:posts?|messages?|e?-?mails?|through|hold|held|check\w*|moderat\w*)\b")
_NUMBERS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "ten": "10"}
_FIGURE = re.compile(r"\d")
_COMMON = frozenset((
    "from", "about", "title", "rules", "on", "off", "no", "none", "please", "stop", "all", "reply", "yes", "free",
    "ask", "normal",
))  # fmt: skip
"""Words that name a setting, or a value, and say much else besides."""
_SIZED = re.compile(r"\d+ ?(?:[kmgt]i?b?|(?:kilo|mega|giga|tera)bytes?)")
_TAGGED = re.compile(
    r"(?i)(\[[^\[\]\n]{1,28}\])[^.!?\n]{0,60}\bsubjects?\b|\bsubjects?\b[^.!?\n]{0,60}(\[[^\[\]\n]{1,28}\])"
)
_BY_VALUE = ("join", "posting", "attachments")
"""Settings that are known by a value alone."""

_JOINS = re.compile(r"(?i)\bjoin\w*|\bnew (?:people|members|joiners)\b|\bregist\w+|\bsign(?:ing)? up\b|\bsubscri\w+")
_WRITES = re.compile(r"(?i)\bposts?\b|\bposting\b|\bmessages?\b|\be?-?mails?\b|\beverything\b")
_US = r"(?:one of us|we|us|i|me|our|facilitators?|moderators?)"
_OF_JOINING = {
    "invite": rf"\b(?:only|unless|without)\b.*\binvit\w+|\bby invitation\b|\bunless {_US} (?:add|bring)\b",
    "approve": rf"\b(?:permission|approv\w+)\b|\b{_US}\b.*\b(?:say|says|said) (?:yes|so)\b"
    rf"|\b{_US}\b.*\b(?:agree|decide|allow|accept|let)\w*\b|\bask(?:ing)? (?:one of )?us\b",
    "confirm": r"\bconfirm\w*\b",
}
_OF_POSTS = {
    "moderated": rf"\bwait\w*\b|\bheld\b|\bhold\b|\bcheck\w*\b|\blook(?:ed)? at\b|\bbefore (?:it|they) go\b"
    rf"|\bapprov\w+|\b{_US} see\b",
    "members": r"\bat once\b|\bstraight ?away\b|\bimmediately\b|\bdirectly\b|\bfreely\b",
}
_DENIED = re.compile(r"(?i)\b(?:not|never|without|no longer|nobody has to|stop)\b|n['’]t\b")
_TURNS = re.compile(rf"{_DENIED.pattern}|\b(?:unless|nobody|no one|neither|instead|only if|except)\b")


def sense(sentence: str) -> tuple[Option, Value] | None:
    """What a sentence about who joins, or whose posts go out, most probably wants, by its sense and not its values.

    That is a guess: "unless", "without" and "not" turn it round.
    """
    said = sentence[:_MOST_TEXT]
    denied = bool(_DENIED.search(said))
    for key, about, table, otherwise in (
        ("join", _JOINS, _OF_JOINING, {"invite": "invite", "approve": "open", "confirm": "open"}),
        ("posting", _WRITES, _OF_POSTS, {"moderated": "members", "members": "moderated"}),
    ):
        found = next((value for value, words in table.items() if re.search(f"(?i){words}", said)), "")
        if found and about.search(said):
            return next(one for one in OPTIONS if one.key == key), otherwise[found] if denied else found
    return None


def is_turned(sentence: str) -> bool:
    """Whether words stand in a sentence that may turn a value in it round."""
    return bool(_TURNS.search(sentence[:_MOST_TEXT]))


def leaves_figure(sentence: str, value: Value) -> bool:
    """Whether a figure stands in it that the value does not explain ("limit everyone to 3 posts a day": not ANYONE)."""
    return _FIGURE.search(sentence[:_MOST_TEXT]) is not None and not _FIGURE.search(str(value))


def named(sentence: str) -> Option | None:
    """The only setting that a sentence names."""
    said = set(_runs(sentence)) - _COMMON
    found = [option for option in OPTIONS if said.intersection(option.names)]
    return found[0] if len(found) == 1 else None


def is_common(name: str) -> bool:
    """Whether the name of a setting stands in many a sentence that is not about it."""
    return name in _COMMON


def newcomers(sentence: str) -> tuple[Option, str] | None:
    """Where it is about the first posts of new people: that setting, with the number as it was said ("" for none)."""
    if not _NEW.search(sentence[:_MOST_TEXT]) or not _POSTS.search(sentence[:_MOST_TEXT]):
        return None
    option = next(one for one in OPTIONS if one.key == "hold_newcomers")
    said = [word.lower() for word in _WORD.findall(sentence)[:_MOST_WORDS]]
    number = next((_NUMBERS.get(word, word) for word in said if word.isdigit() or word in _NUMBERS), "")
    return option, number or ("1" if "first post" in " ".join(said) else "")


def meant(sentence: str, *, named: bool = False) -> tuple[Option, Value] | None:
    """The only setting that a sentence names, or tells by a value of it, with that value; texts are no such value.

    Where something else is `named` that it is about, a value alone tells nothing.
    """
    if tag := _TAGGED.search(sentence[:_MOST_TEXT]):
        return next(one for one in OPTIONS if one.key == "subject_prefix"), tag[1] or tag[2]
    said = list(_runs(sentence))
    telling = [run for run in said if run not in _COMMON]
    by_name = [_valued(option, said) for option in OPTIONS if set(telling).intersection(option.names)]
    by_value = [_valued(option, telling) for option in OPTIONS if option.key in _BY_VALUE]
    found = [each for each in by_name if each]
    if not found and not named:
        valued = [each for each in by_value if each]
        longest = max((length for length, _, _ in valued), default=0)
        found = [each for each in valued if each[0] == longest]
    return found[0][1:] if len(found) == 1 else None


def _valued(option: Option, said: list[str]) -> tuple[int, Option, Value] | None:
    """How many words name a value of this setting, and what they mean; nothing where any words would do."""
    if option.read("any words of no meaning") is not None:
        return None
    whole = {run.partition(" ")[0] for run in said if _SIZED.fullmatch(run)}  # "99999 GB" is no "99999"
    runs = (run for run in said if run not in option.names and run not in whole)
    found = ((run.count(" ") + 1, value) for run in runs if (value := option.read(run)) is not None)
    return next(((length, option, value) for length, value in found), None)


def _runs(sentence: str) -> Iterator[str]:
    """All runs of a few words, the longest first."""
    words = [word.lower() for word in _WORD.findall(sentence)[:_MOST_WORDS]]
    for length in range(_LONGEST, 0, -1):
        yield from (" ".join(words[at : at + length]) for at in range(len(words) - length + 1))
