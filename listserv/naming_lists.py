"""A facilitator's wish that names another of our lists: it is settled there where they look after that list too.

It stands between store and engine, because which list a mail is about must be known before anything is read for it.
"""

import re
from collections.abc import Mapping
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
_AT = r"\b(?:to|from|on|onto|off|of|in|into|at|for)\s+(?:the\s+)?[\"“‘']?"
_LIST = r"\s+(?:mailing\s+|e-?mail\s+)?(?:list|group|community|forum)\b"
_ENDS = r"(?=\s*(?:[,.;:!?)\n]|\Z|please\b|thanks\b|too\b|as well\b))"
_MOST = 2_000


def settled_at(tx: Connection, lists: Mapping[str, MailingList], incoming: Incoming) -> Incoming:
    """The mail at the list that it names, where its author looks after that one."""
    named = _named(tx, lists, incoming)
    if len(named) != 1:
        return incoming
    there, said = named[0]
    intent = incoming.intent
    assert isinstance(intent, Command)
    if there.id != incoming.list_id and not _looks_after(tx, there, incoming):
        return incoming
    plain = tuple(_without(wish, said) for wish in intent.wishes)
    doubtful = tuple(_without(wish, said) for wish in intent.doubtful)
    intent = replace(intent, wishes=plain, doubtful=doubtful)
    return replace(incoming, list_id=there.id, intent=intent, text=incoming.text.replace(said, " "))


def look(tx: Connection, lists: Mapping[str, MailingList], incoming: Incoming, situation: Situation) -> Situation:
    """The situation with the other lists that the mail names and that it was not settled at."""
    others = [place for place, _ in _named(tx, lists, incoming) if place.id != situation.place.id]
    return replace(situation, elsewhere=tuple((place.name, place.at("request")) for place in others))


def _named(tx: Connection, lists: Mapping[str, MailingList], incoming: Incoming) -> list[tuple[MailingList, str]]:
    """The lists that a mail to the desk names, each with the words that name it."""
    intent = incoming.intent
    if incoming.door != "mail" or not isinstance(intent, Command) or intent.posted or intent.parent:
        return []
    meant = intent.wishes or intent.doubtful
    if not meant or not all(wish.name in ABOUT_A_LIST for wish in meant):
        return []
    text = f"{incoming.message.subject if incoming.message else ''}\n{incoming.text}"[:_MOST]
    found = ((place, _said(settings.in_force(tx, place), text)) for place in lists.values())
    return [(place, said) for place, said in found if said]


def _said(place: MailingList, text: str) -> str:
    """The words by which a text says that it is about this list; "" where it does not."""
    name, local, address = (re.escape(each) for each in (place.name, place.local, place.address))
    ways = (rf"{address}\b", rf"{name}\b[\"”’']?(?:{_LIST})?", rf"{local}(?:{_LIST}|{_ENDS})")
    hit = re.search(rf"(?i){_AT}(?:{'|'.join(ways)})", text)
    return hit[0] if hit else ""


def _looks_after(tx: Connection, place: MailingList, incoming: Incoming) -> bool:
    member = members.by_address(tx, place.id, incoming.actor.address) if incoming.actor else None
    return member is not None and member.facilitator and member.active


def _without(wish: Wish, said: str) -> Wish:
    """The wish without the words that name the list: they are no part of a name or a reason."""
    at = wish.words.lower().find(said.lower().strip())
    return replace(wish, words=wish.words[:at].rstrip(" ,;")) if at >= 0 else wish
