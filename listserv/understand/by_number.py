"""Wishes that are nothing but verbs and the numbers of a letter: "close 1 and pin 3", "mute 1, full 3, find coding".

They are read word for word, so that each number stays with the verb beside it. What a number means is not decided here:
it is the one that the letter in hand shows.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from listserv.model.intent import Answer, Command, Intent, Post, Wish

LONGEST = 400
_GLUE = re.compile(
    r"(?:[\s,;.!&+–—-]|\b(?:and|then|also|plus|please|pls|plz|thanks|thank you|cheers|kindly|hi|hello|just"
    r"|(?:can|could|would|will) you|i(?:'d|’d| would) like(?: you)? to)\b)*",
    re.IGNORECASE,
)
_CALLED = (
    r"(?:(?:the )?(?:numbers?|nos?\.?|nr\.?|conversations?|threads?|topics?|posts?|items?|messages?|mails?)\s{0,2})"
    r"{0,2}"
)
_FIG = r"#?(?:\d{1,3})(?![\d:]|\.\d)"
_ONE = rf"{_CALLED}#?(\d{{1,3}})(?![\d:]|\.\d)"
_AND = r"\s?(?:,\s?and\b|,|&|\+|\band\b)\s?"
_MORE = rf"{_CALLED}{_FIG}(?:{_AND}{_CALLED}{_FIG})*"
_END = r"(?=\s*(?:$|[\n,;.!&+–—-]|\b(?:and|then|also|plus|please|pls|plz|thanks|thank|cheers)\b))"
_FIGURE = re.compile(r"\d{1,3}")
_VERBS = (
    ("get", r"get|send(?: me)?|read|open"),
    ("full", r"full|(?:get|send(?: me)?|show(?: me)?) (?:all of|the whole(?: of)?|in full)"),
    ("unmute", r"unmute|un-mute|unfollow"),
    ("mute", r"mute|no more (?:of|from|about)"),
    ("follow", r"follow|watch"),
    ("reopen", r"re-?open|unlock|open again"),
    ("close", r"close|lock"),
    ("unpin", r"unpin|un-pin"),
    ("pin", r"pin|stick"),
    ("split", r"split(?: off)?|part"),
)
_FOR_A_TIME = r"(?:\s(?:until|till|for)\s[^,;.\n]{1,40})?"
_SINGLE = tuple(
    (name, re.compile(rf"(?:{verb})\s{{1,3}}({_MORE}){_FOR_A_TIME if name == 'pin' else ''}{_END}", re.IGNORECASE))
    for name, verb in _VERBS
)
_BEHIND = tuple(
    (name, re.compile(rf"{_ONE}\s{{1,3}}(?:{said}){_END}", re.IGNORECASE))
    for name, said in (
        ("full", r"(?:in )?full"),
        ("mute", r"mute|no more (?:of (?:this|that|it)|please|thanks)"),
        ("follow", r"follow"),
        ("close", r"close"),
        ("pin", r"pin"),
    )
)
_MERGE = re.compile(
    rf"(?:merge|join|combine|put)\s{{1,3}}({_MORE})\s{{1,3}}(?:together\s)?(?:with|in|into|to|under|onto)\s{{1,3}}"
    rf"{_ONE}{_END}|(?:merge|join|combine)\s{{1,3}}{_ONE}{_AND}{_ONE}(?: together)?{_END}",
    re.IGNORECASE,
)
_RENAME = re.compile(
    rf"(?:rename|call)\s{{1,3}}{_CALLED}#?(\d{{1,3}})\s?(?::|\bto\b|\bas\b|\binto\b|–|—|-|(?=\s))\s{{0,2}}([^\s\d][^\n.!?;]*)",
    re.I,
)
_MOVE = re.compile(
    rf"move\s{{1,3}}{_ONE}\s(?:over )?(?:to|onto|into)\s(?:the\s)?([^,;.!?\n]{{2,80}}?)(?:\s(?:list|please))*{_END}",
    re.I,
)
_TAKE_DOWN = re.compile(
    rf"(?:(?:remove|delete|take (?:down|out))\s{{1,3}}{_ONE}|take\s{{1,3}}{_ONE}\s(?:down|out))"
    rf"(?:\s?please\b)?(?:[,:;.]\s|\s[–—-]\s|\sbecause\s)?(?P<why>[^\n]{{0,200}})",
    re.IGNORECASE,
)
_OF_ONE = re.compile(
    r"(?:remove|delete|take (?:down|out))\s{1,3}(?:the )?(?:post|mail|message)s? (?:no\.? |number )?\d{1,3}"
    r" (?:of|from|in)\s([^\n]{2,200})",
    re.IGNORECASE,
)
_SAYS_POST = 16
_FIND = re.compile(r"(?:find|search(?: for)?|look for)\s{1,3}([^,;.!?\n]{2,60})", re.IGNORECASE)
REACHES = frozenset(("mute", "unmute", "follow", "close", "reopen", "pin", "unpin", "split", "full"))
"""What is done to each of several numbers by itself."""
_NUMBER_FIRST = re.compile(rf"{_CALLED}#?(\d{{1,3}})\s?(?:\bto\b|\bas\b|:|–|—|-)\s?(?=\S)", re.IGNORECASE)
_ONLY_NUMBER = re.compile(rf"(?:with\s|into\s|to\s)?{_CALLED}#?(\d{{1,3}})\W{{0,3}}", re.IGNORECASE)


def read(text: str, *, posts: bool) -> tuple[Wish, ...]:
    """The wishes of a message that says nothing else, in their order; () where it says anything else.

    Where it answers a letter that numbers `posts`, "remove 2" is one of them.
    """
    said = text.strip()
    if not said or len(said) > LONGEST or not _FIGURE.search(said):
        return ()
    found: list[Wish] = []
    at = _behind_glue(said, 0)
    while at < len(said):
        hit = next((hit for read_one in _READERS if (hit := read_one(said, at, posts))), None)
        if hit is None:
            return ()
        wishes, end = hit
        found += wishes
        at = _behind_glue(said, end)
    numbered = any(wish.numbers or wish.name == "remove-post" for wish in found)
    return tuple(dict.fromkeys(found)) if numbered else ()


def _behind_glue(said: str, at: int) -> int:
    hit = _GLUE.match(said, at)
    return hit.end() if hit else at


Found = tuple[list[Wish], int] | None


def _numbers(said: str) -> tuple[int, ...]:
    return tuple(dict.fromkeys(int(figure) for figure in _FIGURE.findall(said)))


def _single(said: str, at: int, posts: bool) -> Found:
    for name, pattern in _SINGLE:
        if hit := pattern.match(said, at):
            return [Wish(name, numbers=_numbers(hit[1]))], hit.end()
    return None


def _behind(said: str, at: int, posts: bool) -> Found:
    for name, pattern in _BEHIND if posts else ():
        if hit := pattern.match(said, at):
            return [Wish(name, numbers=(int(hit[1]),))], hit.end()
    return None


def _merge(said: str, at: int, posts: bool) -> Found:
    hit = _MERGE.match(said, at)
    if hit is None:
        return None
    if hit[1] is None:
        return [Wish("merge", numbers=(int(hit[3]), int(hit[4])))], hit.end()
    return [Wish("merge", numbers=(n, int(hit[2]))) for n in _numbers(hit[1])], hit.end()


def _rename(said: str, at: int, posts: bool) -> Found:
    hit = _RENAME.match(said, at)
    return ([Wish("rename", words=hit[2].strip(), numbers=(int(hit[1]),))], hit.end()) if hit else None


def _move(said: str, at: int, posts: bool) -> Found:
    hit = _MOVE.match(said, at)
    return ([Wish("move", words=hit[2].strip(), numbers=(int(hit[1]),))], hit.end()) if hit else None


def _take_down(said: str, at: int, posts: bool) -> Found:
    if hit := _OF_ONE.match(said, at):
        return [Wish("remove-post", words=hit[1].strip())], hit.end()
    hit = _TAKE_DOWN.match(said, at)
    if hit is None or not (posts or "post" in hit[0][:_SAYS_POST].lower()):
        return None
    return [Wish("remove-post", words=hit["why"].strip(), numbers=(int(hit[1] or hit[2]),))], hit.end()


def _find(said: str, at: int, posts: bool) -> Found:
    hit = _FIND.match(said, at)
    return ([Wish("find", words=hit[1].strip())], hit.end()) if hit else None


_READERS: tuple[Callable[[str, int, bool], Found], ...] = (
    _merge, _rename, _move, _single, _behind, _take_down, _find
)  # fmt: skip


def each_with_its_own(wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """The same wishes, where each has one number: of "close 1 and 3" two, of "merge 2 into 4" one with both.

    A number that begins a new name ("rename 2: Night rates"), or is all that is said of where it goes, is no word.
    """
    return tuple(dict.fromkeys(one for wish in wishes for one in _parted(wish)))


def _parted(wish: Wish) -> tuple[Wish, ...]:
    if wish.name == "rename" and (head := _NUMBER_FIRST.match(wish.words)):
        return (replace(wish, numbers=(int(head[1]),), words=wish.words[head.end() :].strip()),)
    if wish.name == "split" and not wish.numbers and (only := _ONLY_NUMBER.fullmatch(wish.words.strip())):
        return (replace(wish, numbers=(int(only[1]),), words=""),)
    if wish.name == "merge" and len(wish.numbers) == 1 and (only := _ONLY_NUMBER.fullmatch(wish.words.strip())):
        both = () if int(only[1]) in wish.numbers else (int(only[1]),)
        return (replace(wish, numbers=(*wish.numbers, *both), words=""),)
    if wish.name in REACHES and len(wish.numbers) > 1:
        return tuple(replace(wish, numbers=(number,)) for number in wish.numbers)
    return (wish,)


def of_each_wish(intent: Intent) -> Intent:
    """The same intent, each of its wishes with the one number that it is about."""
    own = each_with_its_own
    match intent:
        case Command():
            return replace(intent, wishes=own(intent.wishes), doubtful=own(intent.doubtful))
        case Answer():
            return replace(intent, wishes=own(intent.wishes), doubtful=own(intent.doubtful), asked=own(intent.asked))
        case Post():
            return replace(intent, doubtful=own(intent.doubtful))
    return intent
