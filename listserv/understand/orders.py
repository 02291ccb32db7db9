"""What a facilitator may order in a short reply to a post, about the post, its author or the conversation.

Anybody else who says so says it to everyone ("Please remove Dee's post"), so that only the author's place in the list
makes it an order; nothing of it is done unasked.
"""

import re
from datetime import date
from functools import lru_cache

from listserv.model.intent import Wish
from listserv.understand import wishes
from listserv.understand.clauses import sentences
from listserv.understand.grammar import Grammar, Table
from listserv.understand.phrasebook import Spoken, book
from listserv.understand.phrases import en
from listserv.understand.phrases.en_orders import ORDERS
from listserv.understand.texts import without_signature
from listserv.understand.weighing import a_few

_MOST_WORDS = 25
_MARK = re.compile(r"[,;:\n–—]| - ")


def perhaps(text: str, today: date) -> tuple[Wish, ...]:
    """What it may order, best first; nothing where it is a post by whomever it is."""
    source = book("en")
    body = Spoken(source, without_signature(source, text, titled=False), today)
    if not 0 < len(body.found) <= _MOST_WORDS:
        return ()
    told = [name for start, end in _parts(body) if (name := _ordered(body, start, end))]
    if not told:
        return ()
    desk = wishes.read("", text, to="request", today=today)
    heard = [wish for wish in (*desk.wishes, *desk.doubtful) if wish.name in ORDERS]
    titled = next((wish.words for wish in heard if wish.name == "rename"), "")
    known = {wish.name: wish for wish in reversed(heard)}
    named = [known.get(name, Wish(name)) for name in told]
    if "split" in told and titled:
        named = [Wish("split", words=titled)]
    return a_few(named)


def _parts(body: Spoken) -> list[tuple[int, int]]:
    """The sentences, and what stands between the marks within each ("delete this please, it names a patient")."""
    found, parts = body.found, []
    for start, end in sentences(body):
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
