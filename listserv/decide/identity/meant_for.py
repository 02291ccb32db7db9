"""For whom a wish is: for whoever writes, or for somebody whom the sentence that asks for it names.

Wishes are read by what they ask for, and not always for whom ("Can Dee get her letters on Tuesdays?", "Ann has a new
address"). What changes one's own membership, settings, name or address is the writer's where its sentence names nobody
else, or says "me" or "my" of it. Here alone that is decided, for facilitators and members alike.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from listserv.decide.identity.mentioned import Mentioned, others, text_of
from listserv.decide.identity.proof import who
from listserv.mail.address import called
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.member import Member
from listserv.model.own import FOR_OTHERS, ONES_OWN_ADDRESS
from listserv.model.situation import Situation

_CALLS = frozenset(("name", "about-me"))
"""Wishes whose words may hold names that nobody else has."""
_MINE = re.compile(
    r"(?i)\bmy (?:own )?(?:e-?mails?|mails?|posts?|letters?|subscription|settings|membership|name|address(?:es)?)\b"
    r"|\bmy (?:new|old|other|main|private|work|home|last|first|time|e-?mail)\b|\b(?:mine|myself)\b"
    r"|\b(?:pause|put|set|switch|move|change|give|send|for|remove|take|unsubscribe|drop|call|hide|show|about) me\b"
    r"|\b(?:me|i) (?:too|also|as well)\b|\bmails? to me\b"
    r"|\bi(?:['’]?m| am|['’]?ll be| will be) (?:away|off|out|on|back|leaving|moving|retiring|changing)\b"
    r"|\bi(?:['’]?d| would) (?:like|prefer)\b|\bi (?:want|prefer|leave|resign|moved|changed)\b"
    r"|\bi(?:['’]ve| have) (?:moved|changed|got|a new)\b"
)
_THIRD = re.compile(r"(?i)\b(?:she|hers?|he|him|his|they|them|theirs?)\b")
_SOMEBODYS_ADDRESS = re.compile(r"(?i)\b(?:her|his|their)\s+(?:[\w-]+\s+){0,3}(?:address|e-?mail|mail|inbox)\b")
_A_GROUP = re.compile(
    r"(?i)\b(?:these|those|the following|all(?: of)? the)\s+(?:people|persons|members|colleagues|names|addresses)\b"
    r"|\b(?:remove|put|set|switch|move|unsubscribe|drop|delete|take)\s+(?:them|these|those|everybody|everyone)\b"
    r"|\b(?:everybody|everyone|all|these|those)\b[^.!?\n]{0,40}\b(?:attached|enclosed|file|spreadsheet|csv)\b"
)
_OF_A_GROUP = FOR_OTHERS | {"leave"}
_BREAK = re.compile(
    r"(?<=[.!?;])(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bProf\.)(?<!\b[A-Z]\.)\s+|\n\s*\n\s*|(?<!:)\n(?=\W*[A-Z0-9])"
)
_SWAPS = re.compile(r"(?i)\b(?:replac|swap|exchang|updat|chang)\w*\b")
_SIGNED = re.compile(r"\W*[A-Z][\w'’-]*(?:\s+[A-Z][\w'’.-]*){0,2}\W*")
_CUES = {
    "leave": re.compile(r"(?i)\b(?:leav|unsub|remov|delet|drop|off\b|out\b|sign|stop|goodbye|quit)"),
    "pause": re.compile(r"(?i)\b(?:paus|hold|stop|away|leave|holiday|vacation|rest|no (?:more )?mail|until|till|back)"),
    "mode": re.compile(r"(?i)\b(?:week|da(?:y|ily)|month|every|digest|letter|announce|question|mails?\b)"),
    "hide": re.compile(r"(?i)\b(?:hid|show|see)"),
}
"""How a sentence sounds that asks for what has no words of its own."""
_THANKS = r"(?:(?:many )?thanks|thank you|cheers)(?: so much| very much)?,?\s+"


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom the sentences that ask for a wish name besides the writer, and whether it is `anothers` for all that."""

    named: Mentioned
    anothers: bool


def meant(wish: Wish, incoming: Incoming, situation: Situation, taken: Collection[str] = ()) -> Meant:
    """For whom a wish is; `taken` are the addresses that other wishes of the mail are about."""
    me = who(situation)
    said = _asking(wish, _without_calls(text_of(incoming), situation))
    text = "\n".join(said)
    named = _free(_named(wish, text, incoming, situation), () if _THIRD.search(text) else taken)
    if me and not me.facilitator and wish.name == "leave":  # leaving is never made hard
        named = Mentioned(tuple(m for m in named.members if " " in m.name and called(m.name).lower() in text.lower()))
    group = bool(me and me.facilitator and wish.name in _OF_A_GROUP and _A_GROUP.search(text))
    somebodys = wish.name in ONES_OWN_ADDRESS and bool(_SOMEBODYS_ADDRESS.search(text))
    return Meant(named, (bool(named) or group or somebodys) and not says_mine(text))


def says_mine(text: str) -> bool:
    """Whether words say "me" or "my" of what they ask for, and not only of something else ("I promised Ann …")."""
    return bool(_MINE.search(text))


def replaces_an_address(wish: Wish, incoming: Incoming, situation: Situation) -> bool:
    """Whether "replace cy@old by cy@new" was read as if both were to go."""
    said = others(incoming, situation)
    both = len(said.by_address) == len(said.strangers) == 1 and said.strangers[0] in wish.addresses
    return wish.name == "remove" and both and bool(_SWAPS.search(text_of(incoming)))


def _named(wish: Wish, text: str, incoming: Incoming, situation: Situation) -> Mentioned:
    """Whom these sentences name, but for what the wish itself says: its new address, the name that it asks for."""
    if wish.name in _CALLS and wish.words:
        text = text.replace(wish.words, " ")
    found = others(incoming, situation, text=text)
    me = who(situation)
    if me and not me.facilitator:  # nor does anybody learn whose an address is
        addresses = (*(m.address for m in found.by_address), *found.strangers)
        named = tuple(m for m in found.members if m not in found.by_address)
        return Mentioned(named, (), addresses if wish.name in FOR_OTHERS else ())
    strangers = found.strangers if wish.name in _OF_A_GROUP else ()
    found = replace(found, strangers=strangers)
    return _free(found, wish.addresses) if wish.name in ONES_OWN_ADDRESS else found


def _free(said: Mentioned, taken: Collection[str]) -> Mentioned:
    gone = {a.lower() for a in taken}
    kept = tuple(m for m in said.members if not any(m.knows(a) for a in gone))
    return replace(
        said,
        members=kept,
        by_address=tuple(m for m in said.by_address if m in kept),
        strangers=tuple(a for a in said.strangers if a.lower() not in gone),
    )


def _asking(wish: Wish, text: str) -> list[str]:
    """The sentences that ask for a wish, with those before them where they speak of "her"; all where none is sure."""
    every = [one for one in _BREAK.split(text) if one.strip()]
    every = _announced(every[:-1] if len(every) > 1 and _SIGNED.fullmatch(every[-1]) else every)
    found = [at for at, one in enumerate(every) if _says(wish, one)] or list(range(len(every)))
    if any(_THIRD.search(every[at]) for at in found):
        found = list(range(found[-1] + 1))
    return [every[at] for at in found]


def _announced(every: list[str]) -> list[str]:
    """The sentences; what stands below one that ends in a colon belongs to it."""
    at = next((n for n, one in enumerate(every) if one.rstrip().endswith(":")), len(every))
    return [*every[:at], "\n".join(every[at:])] if at < len(every) else every


def _says(wish: Wish, sentence: str) -> bool:
    low = sentence.lower()
    own = [a for a in wish.addresses if a.lower() in low]
    words = len(wish.words) > 1 and wish.words.lower() in low
    cue = _CUES.get(wish.name)
    return bool(own) or words or bool(cue and cue.search(sentence))


def _without_calls(text: str, situation: Situation) -> str:
    """The text without the names of facilitators who are only spoken to ("Fay, weekly please", "thanks Fay")."""
    names = [name for f in situation.facilitators for name in _ways(f)]
    if not names:
        return text
    name = "|".join(map(re.escape, names))
    text = re.sub(
        rf"(?im)^(\W*(?:(?:hi|hello|dear|hey),?\s+)?)(?:{name})(?=\s*[,!–-]|\s+(?:please|could|can|would)\b)",
        r"\1",
        text,
    )
    return re.sub(rf"(?i)\b{_THANKS}(?:{name})\b|,\s*(?:{name})(?=\W*(?:\n|\Z))", " ", text)


def _ways(member: Member) -> list[str]:
    name = called(member.name).strip()
    return [name, name.split(" ")[0]] if name else []
