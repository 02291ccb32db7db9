"""What a facilitator may order in a short reply to a post: about the post, its author, the conversation, or the list.

Anybody else who says so says it to everyone ("Please remove Dee's post"), so that only the author's place in the list
makes it an order; nothing of it is done unasked. Facilitators answer few posts, and to be asked once too often costs
them a word: the network need not be sure of what they want, only that it is hardly a post.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from listserv.model.intent import Order, Wish
from listserv.understand import learned, wishes
from listserv.understand.clauses import sentences
from listserv.understand.desk import at_the_desk
from listserv.understand.grammar import Grammar, Table
from listserv.understand.learned import NOTHING
from listserv.understand.phrasebook import Spoken, book
from listserv.understand.phrases import en
from listserv.understand.phrases.en_orders import ORDERS
from listserv.understand.said import Said
from listserv.understand.slots import filled
from listserv.understand.texts import without_signature
from listserv.understand.weighing import a_few

_FEW, _SHORT, _MOST_WORDS = 12, 25, 40
_NO_POST_IN_FEW, _NO_POST = 0.1, 0.05  # the chance of a post up to which a reply is none
_HEARD, _PLAIN = 0.3, 0.85  # … and from which it asks for something
_HARDLY_A_POST = 0.5  # the chance of a post up to which one that names a member may be none
_OFFERED = (frozenset(ORDERS) - {"schedule"}) | {
    "split", "pin", "unpin", "reopen", "rename", "facilitator", "add", "invite", "leave", "mode", "pause", "resume",
    "set", "unset", "pending", "members", "who",
}  # fmt: skip
"""What can be done once they say so; what would go to everyone in words that stand around an order cannot."""
_SEARCHES = frozenset(("find", "get", "who-knows", "help", "info"))
_MARK = re.compile(r"[,;:\n–—]| - ")
_COLLEAGUES = r"(?:(?:co-?|fellow )?(?:facilitators|moderators|mods|admins|deputies))"
_TO_COLLEAGUES = re.compile(
    rf"(?i)\A\W*(?:@{_COLLEAGUES}\b|(?:(?:dear|hi|hello|to|for) (?:the )?)?{_COLLEAGUES} ?[:,–—-])"
)
_OF_THE_LIST = re.compile(
    r"(?i)\b(?:members|facilitators|(?:weekly|daily) (?:letter|digest)|settings|subject prefix|newcomers|scheduled?"
    r"|announcements?)\b"
)
_OF_MEMBERSHIP = re.compile(
    r"(?i)\b(?:deputy|facilitator|moderat\w+|unmoderat\w+|unsubscrib\w+|ban|banned|unban\w*|off (?:the|this|our) list"
    r"|(?:wants?|needs?|prefers?|on|to) (?:the |a )?(?:weekly|daily)"
    r"|(?:wants?|would like|wishes|asked) to (?:leave|come off|be (?:off|taken|removed)))\b"
)


@dataclass(frozen=True, slots=True)
class Orders:
    """Whether it orders anything, and what it may be, best first."""

    order: Order = "no"
    wishes: tuple[Wish, ...] = ()


NOTHING_ORDERED = Orders()


def read(text: str, today: date) -> Orders:
    """What it may order where a facilitator wrote it; nothing where it is a post by whomever it is."""
    source = book("en")
    body = Spoken(source, without_signature(source, text, titled=False), today)
    if not 0 < len(body.found) <= _MOST_WORDS:
        return NOTHING_ORDERED
    said = Said.of(Spoken(source, "", today), body, "post")
    told = [name for start, end in _parts(body) if (name := _ordered(body, start, end))]
    heard = _heard(said)
    if told or heard or _is_of_the_list(said) or _TO_COLLEAGUES.match(body.text) or _is_spelt(body):
        return Orders("yes", _meant(told, heard, said, text))
    if len(body.found) <= _SHORT and _may_be_of_a_member(said):
        return Orders("of-a-member", _meant((), _likely(said), said, text))
    return NOTHING_ORDERED


def _heard(said: Said) -> tuple[str, ...]:
    """The labels that the network hears, most probable first, where it is hardly a post."""
    if not learned.knows(said.body):
        return ()
    few = len(said.body.found) <= _FEW
    nothing, best = _nothing(said), _best(said)
    if (few and (nothing < _NO_POST_IN_FEW or best >= _PLAIN)) or (nothing < _NO_POST and best >= _HEARD):
        return _likely(said) or (NOTHING,)
    return ()


def _is_of_the_list(said: Said) -> bool:
    """Whether it may be no post, and speaks of what facilitators look after."""
    short = len(said.body.found) <= _SHORT and learned.knows(said.body)
    return short and _nothing(said) < _HARDLY_A_POST and _OF_THE_LIST.search(said.body.text) is not None


def _nothing(said: Said) -> float:
    return next((chance.probability for chance in said.told.chances if chance.label == NOTHING), 1.0)


def _best(said: Said) -> float:
    return max((chance.probability for chance in said.told.chances if chance.label != NOTHING), default=0.0)


def _likely(said: Said) -> tuple[str, ...]:
    each = (chance for chance in said.told.chances if chance.label != NOTHING and chance.probability >= _HEARD)
    return tuple(chance.label for chance in sorted(each, key=lambda chance: -chance.probability))


def _is_spelt(body: Spoken) -> bool:
    """Whether every word belongs to a command ("set newcomers 2"), which facilitators do not say to everyone."""
    told = at_the_desk(body.book, Spoken(body.book, "", body.today), body, body.text)
    return told.spelt and all(wish.name not in _SEARCHES for wish in told.wishes)


def _may_be_of_a_member(said: Said) -> bool:
    """Whether it may be an order if somebody of the list is named in it: "Dee wants weekly"."""
    if _OF_MEMBERSHIP.search(said.body.text):
        return True
    return learned.knows(said.body) and (_nothing(said) < _HARDLY_A_POST or _best(said) >= _HEARD)


def _meant(told: Sequence[str], heard: Sequence[str], said: Said, text: str) -> tuple[Wish, ...]:
    """What can be offered to be done: in a phrase, or as the network and the desk read it."""
    desk = wishes.read("", text, to="request", today=said.body.today)
    known = {wish.name: wish for wish in reversed((*desk.wishes, *desk.doubtful)) if wish.name in _OFFERED}
    titled = known["rename"].words if "rename" in known else ""
    if "split" in {*told, *heard} and titled:
        return (Wish("split", words=titled),)
    if told:
        return a_few(known.get(name, Wish(name)) for name in told)
    labels = [label for label in heard if label.partition(":")[0] in _OFFERED]
    each = (known.get(label.partition(":")[0]) or filled(label, said, labels) for label in labels)
    read = () if heard or not desk.only else desk.wishes
    return a_few((*(wish for wish in each if wish), *(wish for wish in read if wish.name in _OFFERED)))


def _parts(body: Spoken) -> list[tuple[int, int]]:
    """The sentences, and what stands between the marks within each ("delete this please, it names a patient")."""
    found, parts = body.found, []
    for start, end in sentences(body) if len(found) <= _SHORT else ():
        cuts = [at for at in range(start + 1, end) if _MARK.search(body.text[found[at - 1].end : found[at].start])]
        parts += [(start, end), *(zip([start, *cuts], [*cuts, end], strict=True) if cuts else ())]
    return parts


def _ordered(body: Spoken, start: int, end: int) -> str:
    """The wish that a sentence orders; "" where it asks, or orders nothing."""
    table = _table()
    stops = set(body.stops(start, end))
    for begin in body.begins(start, end):
        if begin >= end:
            continue
        for name, pattern in table.at(body.found[begin].folded):
            hits = (body.whole(pattern, begin, stop) for stop in stops if stop > begin)
            if pattern.needs <= frozenset(word.folded for word in body.found) and any(hits):
                return name
    return ""


@lru_cache(maxsize=1)
def _table() -> Table:
    grammar = Grammar({}, en.LANGUAGE.numbers, en.LANGUAGE.contractions)
    return Table([(name, grammar.compile(one)) for name, each in ORDERS.items() for one in each])
