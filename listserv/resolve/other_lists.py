"""A wish that names another of our lists: it is settled there where its author looks after that list too, or is on it.

It stands between store and engine, because which list a mail is about must be known before anything is read for it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.model.mailinglist import MailingList
from listserv.model.situation import Situation
from listserv.store import members, settings

ABOUT_A_LIST = frozenset((
    "add", "approve", "ban", "discard", "facilitator", "invitations", "invite", "members", "moderate",
    "not-facilitator", "pending", "reject", "remove", "report", "scheduled", "start", "stop", "suggestions", "trust",
    "unban",
))  # fmt: skip
"""Wishes whose mail may say on which list; others bring texts in which a list's name is part of the text."""
BRINGS_TEXT = frozenset(("announce", "schedule", "set"))
"""Wishes that bring a text: on which list it is for stands before its colon, or nowhere."""
OWN_MAIL = frozenset((
    "leave", "mode", "pause", "resume", "settings", "letter-time", "letter-form", "at-most", "largest", "own-posts",
    "timezone", "hide", "show",
))  # fmt: skip
"""Wishes for one's own mail, which may be meant for another list that one is on."""
_AT = r"\b(?:to|from|on|onto|off|of|in|into|at|for)\s+(?:the\s+)?[\"“‘']?"
_LIST = r"\s+(?:mailing\s+|e-?mail\s+)?(?:list|group|community|forum)\b"
_ENDS = r"(?=\s*(?:[,.;:!?)\n]|\Z|please\b|thanks\b|too\b|as well\b))"
_VERB = r"\b(?:leave|leaving|quit|pause|unsubscribe)\s+(?:the\s+)?[\"“‘']?"
_FROM = re.compile(r"(?i)(?:from|off|of|leave|leaving|quit|unsubscribe)\b")
_BOTH = re.compile(
    r"(?i)\b(?:both|all|each|every|either)\b(?: of)?(?: the| my| your| our)?(?: two| three)? (?:lists?|groups?)\b"
)
_HERE = re.compile(
    r"(?i)\b(?:this|here|that)(?: one| list| group)?\b(?! (?:week|month|year|time))|\bnot\b|\bonly want\b"
)
_STAYS = re.compile(
    r"(?i)\b(?:(?:keep|leave) me|stay|remain|(?:still|happy|glad) (?:to (?:be|get|stay)))\b[^.!?\n]{0,20}"
    r"\b(?:this|here)(?: one| list| group)?\b"
)
_TOLD_OF = re.compile(r"(?i)\b(?:already|also|member of|found you|heard of|because)\b")
"""What speaks of another list and may not ask anything for it."""
_STANDS_IN = re.compile(r"(?i)\b(?:make|appoint|is|be|becomes?)\b[^.\n?]{1,80}\b(?:deputy|facilitator|moderator)\b")
"""What is about who looks after a list, though it names a day as one's own absence does."""
_ORDERS = r"\b(?:stop|start|restart|freeze|halt|reopen)\s+(?:the\s+)?[\"“‘']?"
_HEAD_ENDS = re.compile(r"(?i):(?!\d)|\s(?=that\b)")
_SETS_ON = r"\b(?:on|for|in|of|at)\s+(?:the\s+)?[\"“‘']?"
_OF_A_TEXT = re.compile(
    r"(?i)[:\n]|\b(?:name|called|description|footer|tag|prefix|phone|number|welcome|goodbye|guidelines|questions|text)\b"
)
"""What shows that the end of a setting may be part of a text, in which another list may well be named."""
_LEAVE_TAKING = re.compile(r"(?i)(?:\W+(?:please|thanks|thank you|cheers))?[\s.!]*\Z")
_LONGEST_HEAD, _LONGEST_SETTING = 300, 150
_LONG_ENOUGH = 4
_MOST = 2_000


def settled_at(tx: Connection, lists: Mapping[str, MailingList], incoming: Incoming) -> Incoming:
    """The mail at the list that it names, where its author looks after that one, or is on it and means their own mail.

    What came to a reply address stays where that address was given out.
    """
    incoming = _leaving(lists, incoming)
    own = _is_own(incoming)
    named = _named(tx, lists, incoming)
    if len(named) != 1 or (own and not _is_for_it(named[0], incoming)):
        return incoming
    there, said = named[0]
    intent = incoming.intent
    may = _belongs if own else _looks_after
    if not isinstance(intent, Command) or intent.member or intent.digest:
        return incoming
    if there.id != incoming.list_id and not may(tx, there, incoming):
        return incoming
    plain = tuple(_without(wish, said) for wish in intent.wishes)
    doubtful = tuple(_without(wish, said) for wish in intent.doubtful)
    intent = replace(intent, wishes=plain, doubtful=doubtful)
    return replace(incoming, list_id=there.id, intent=intent, text=incoming.text.replace(said, " "))


def look(tx: Connection, lists: Mapping[str, MailingList], incoming: Incoming, situation: Situation) -> Situation:
    """The situation with the other lists that the mail names and that it was not settled at."""
    others = [place for place, _ in _named(tx, lists, incoming) if place.id != situation.place.id]
    situation = replace(situation, elsewhere=_shown(others))
    brings = _brings_text(incoming)
    ours = brings or _is_about_a_list(incoming)
    if others or not ((ours or _is_own(incoming)) and _BOTH.search(_head(incoming) if brings else _text(incoming))):
        return situation
    may = _looks_after if ours else _belongs
    theirs = [one for one in lists.values() if one.id != situation.place.id and may(tx, one, incoming)]
    return replace(situation, also_on=_shown(theirs))


def _shown(places: Iterable[MailingList]) -> tuple[tuple[str, str], ...]:
    return tuple((place.name, place.at("request")) for place in places)


def _leaving(lists: Mapping[str, MailingList], incoming: Incoming) -> Incoming:
    """ "Leave jobs@lists.example.org" is about whoever writes it, and no removal of an address."""
    intent = incoming.intent
    if not isinstance(intent, Command) or [wish.name for wish in intent.wishes] != ["remove"]:
        return incoming
    if not set(intent.wishes[0].addresses) & set(lists):
        return incoming
    return replace(incoming, intent=replace(intent, wishes=(Wish("leave"),)))


def _is_own(incoming: Incoming) -> bool:
    """Whether it wishes something for its author's own mail, and nothing else."""
    names = {wish.name for wish in getattr(incoming.intent, "wishes", ())}
    own = bool(names & OWN_MAIL) and names <= OWN_MAIL | {"about-me"}
    return incoming.door == "mail" and own and not _STANDS_IN.search(_text(incoming))


def _is_about_a_list(incoming: Incoming) -> bool:
    """Whether all that it wishes is about the list, or about who looks after it."""
    intent = incoming.intent
    meant = (intent.wishes or intent.doubtful) if isinstance(intent, Command) else ()
    deputy = {wish.name for wish in meant} <= {"pause", "mode", "name"} and _STANDS_IN.search(_text(incoming))
    return bool(meant) and (bool(deputy) or all(wish.name in ABOUT_A_LIST for wish in meant))


def _is_for_it(named: tuple[MailingList, str], incoming: Incoming) -> bool:
    """Whether a wish for one's own mail is plainly said of that list, and not of the one that it was sent to."""
    place, said = named
    text = _text(incoming)
    if place.id == incoming.list_id:
        return True
    leaves = any(wish.name == "leave" for wish in getattr(incoming.intent, "wishes", ()))
    here = _HERE.search(_STAYS.sub(" ", text))
    return bool(said) and not here and not _TOLD_OF.search(text) and (not leaves or bool(_FROM.match(said)))


def _named(tx: Connection, lists: Mapping[str, MailingList], incoming: Incoming) -> list[tuple[MailingList, str]]:
    """The lists that a mail to the desk names, each with the words that name it."""
    intent, own = incoming.intent, _is_own(incoming)
    if own:
        return _named_for_own(tx, lists, incoming)
    if incoming.door != "mail" or not isinstance(intent, Command) or intent.posted or intent.parent:
        return []
    if sets := _short_setting(incoming):
        ends = ((place, _said(settings.in_force(tx, place), sets, at=_SETS_ON)) for place in lists.values())
        return [(place, said) for place, said in ends if said and sets.endswith(said)]
    if _brings_text(incoming):
        heads = ((place, _said(settings.in_force(tx, place), _head(incoming))) for place in lists.values())
        return [(place, said) for place, said in heads if said]
    if not _is_about_a_list(incoming):
        return []
    places = {place: settings.in_force(tx, place) for place in lists.values()}
    found = ((place, _said(known, _text(incoming), at=rf"(?:{_AT}|{_ORDERS})")) for place, known in places.items())
    return [(place, said) for place, said in found if said]


def _brings_text(incoming: Incoming) -> bool:
    """Whether it wishes one thing that comes with a text for others."""
    names = [wish.name for wish in getattr(incoming.intent, "wishes", ())]
    return incoming.door == "mail" and len(names) == 1 and names[0] in BRINGS_TEXT


def _short_setting(incoming: Incoming) -> str:
    """The line of a mail that sets something which is no text of its own ("set join open on the North list")."""
    text = incoming.text.strip()
    names = [wish.name for wish in getattr(incoming.intent, "wishes", ())]
    sets = names == ["set"] and len(text) <= _LONGEST_SETTING and not _OF_A_TEXT.search(text)
    return _LEAVE_TAKING.sub("", text) if sets else ""


def _head(incoming: Incoming) -> str:
    """What is said to us before such a text: all up to its colon, or what of a sentence comes before "that"."""
    first = incoming.text[:_LONGEST_HEAD].lstrip().partition("\n")[0]
    hit = _HEAD_ENDS.search(first)
    return first[: hit.start() + 1] if hit else ""


def _named_for_own(
    tx: Connection, lists: Mapping[str, MailingList], incoming: Incoming
) -> list[tuple[MailingList, str]]:
    """The same for a wish for one's own mail, by looser names too; "" where a list is named and no more."""
    text, found = _text(incoming), []
    places = [settings.in_force(tx, place) for place in lists.values()]
    for place in places:
        others = " ".join(one.name for one in places if one is not place).casefold()
        said = _said(
            place, text, _first_word(place, others), at=rf"(?:{_AT}|{_VERB})(?:other\s+(?:list|one|group)\W+)?"
        )
        bare = re.search(rf"(?i)(?<!\w)(?:{re.escape(place.name)}|{re.escape(place.address)})(?!\w)", text)
        if said or (bare and place.id != incoming.list_id):
            found.append((place, said))
    return found


def _first_word(place: MailingList, others: str) -> str:
    """ "the midwives list", where no other list has that word in its name."""
    word = place.name.split()[0] if place.name.split() else ""
    return rf"{re.escape(word)}{_LIST}" if len(word) >= _LONG_ENOUGH and word.casefold() not in others else ""


def _text(incoming: Incoming) -> str:
    return f"{incoming.subject}\n{incoming.text}"[:_MOST]


def _said(place: MailingList, text: str, also: str = "", *, at: str = _AT) -> str:
    """The words by which a text says that it is about this list; "" where it does not."""
    name, local, address = (re.escape(each) for each in (place.name, place.local, place.address))
    ways = (rf"{address}\b", rf"{name}\b[\"”’']?(?:{_LIST})?", rf"{local}(?:{_LIST}|{_ENDS})", also)
    hit = re.search(rf"(?i){at}(?:{'|'.join(filter(None, ways))})", text)
    return hit[0] if hit else ""


def _belongs(tx: Connection, place: MailingList, incoming: Incoming) -> bool:
    member = members.by_address(tx, place.id, incoming.actor.address) if incoming.actor else None
    return member is not None and member.belongs


def _looks_after(tx: Connection, place: MailingList, incoming: Incoming) -> bool:
    member = members.by_address(tx, place.id, incoming.actor.address) if incoming.actor else None
    return member is not None and member.facilitator and member.active


def _without(wish: Wish, said: str) -> Wish:
    """The wish without the words that name the list: they are no part of a name, a reason or a text for others."""
    if wish.name == "set" and wish.words.endswith(said.strip()):
        return replace(wish, words=wish.words.removesuffix(said.strip()).rstrip())
    if wish.name in BRINGS_TEXT:
        timed = replace(wish.timed, text=_cut(wish.timed.text, said)) if wish.timed else None
        words = _cut(wish.words, said)
        certain = words != wish.words and wish.words[: -len(words)].rstrip().endswith(":")
        return replace(wish, words=words, timed=timed, mode="" if certain else wish.mode)
    at = wish.words.lower().find(said.lower().strip())
    return replace(wish, words=wish.words[:at].rstrip(" ,;")) if at >= 0 else wish


def _cut(text: str, said: str) -> str:
    """The text without these words at its beginning, and without the marks behind them."""
    begins = text.lstrip()
    if not begins.lower().startswith(said.lower().strip()):
        return text
    return begins[len(said.strip()) :].lstrip(" \t\n,:–—-")
