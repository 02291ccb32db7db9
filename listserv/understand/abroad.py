"""What is said in the other languages that we know, wherever it may go to everyone: wishes that are nothing else, and
words by which something is not for everyone."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from listserv.understand.desk import at_the_desk
from listserv.understand.grammar import Grammar, Table
from listserv.understand.phrasebook import Spoken, book
from listserv.understand.phrases import LANGUAGES
from listserv.understand.texts import without_signature
from listserv.understand.weighing import Reading
from listserv.understand.words import Word, fold, words

OTHERS = tuple(code for code in LANGUAGES if code != "en")
_AT_THE_DESK = frozenset((
    "settings", "mode", "resume", "undo", "info", "language", "leave", "join", "my-data", "forget-me",
))  # fmt: skip
_ASKED_ABOUT = frozenset(("leave", "mode", "pause", "resume", "settings"))
"""What is told by cues in a sentence that asks somebody for it."""
_TOLD_OTHERS = frozenset(("pause",))
"""What people tell each other as well: "Ich bin bis 5. Dezember im Urlaub"."""
_ABOUT_CONVERSATIONS = frozenset(("mute", "unmute", "follow"))
_LONGEST, _MOST_WORDS, _SIGNED = 300, 16, 8
_FIRST, _LAST, _BEGINS = 14, 8, 4
_NEAR = 150


def wish(text: str, *, reply: bool, today: date) -> Reading | None:
    """The wish of a message to the list that is nothing else, every word of it; None where it is a post.

    Only a `reply` speaks to us as the foot of each post tells people to; anything else is asked about.
    """
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS + _SIGNED:
        return None
    for code in OTHERS:
        source = book(code)
        body = Spoken(source, without_signature(source, text, titled=False), today)
        if not 0 < len(body.found) <= _MOST_WORDS or _is_mended(body):
            continue
        found = at_the_desk(source, Spoken(source, "", today), body, text)
        meant = found.wishes if not found.spelt and _asks(body) else ()
        found = found if found.wishes and found.spelt else _of_conversation(body)
        if not found.wishes and meant and {wish.name for wish in meant} <= _ASKED_ABOUT:
            return Reading((), text, False, meant)
        names = {wish.name for wish in found.wishes}
        known = _AT_THE_DESK | (_ABOUT_CONVERSATIONS if reply else frozenset())
        if names and names <= known | _TOLD_OTHERS:
            if reply and names <= known:
                return Reading(found.wishes, "", True, language=code)
            return Reading((), text, False, found.wishes)
    return None


def _asks(body: Spoken) -> bool:
    """Whether it begins or ends as people ask for something ("bitte …", "… os gwelwch yn dda")."""
    end = len(body.found)
    return len(body.begins(0, end)) > 1 or len(body.stops(0, end)) > 1


def _is_mended(body: Spoken) -> bool:
    """Whether a single word only looks like one of that language ("ignore" like "ignorer")."""
    return len(body.found) == 1 and fold(body.raw(0, 1)) != body.found[0].folded


def _of_conversation(body: Spoken) -> Reading:
    """What is wished of the conversation that is answered ("tawelu")."""
    match = body.wish(0, len(body.found))
    of_it = match is not None and match.wish.name in _ABOUT_CONVERSATIONS and match.group == "reply"
    return Reading((match.wish,), "", True) if match and of_it else Reading()


def is_private(text: str) -> bool:
    """Whether it says near its beginning or its end that it is for one person only."""
    return any(_says(code, key, text) for code in OTHERS for key in ("private", "private:first", "private:head"))


def is_unnamed(text: str) -> bool:
    """Whether it says near its beginning or its end that its author's name shall be left out."""
    return any(_says(code, "anonymous", text) for code in OTHERS)


def is_unseen(text: str) -> bool:
    """Whether it refuses anywhere that other members see it."""
    return any(
        _stands(table, each) for code in OTHERS for table in [_table(code, "unseen")] for each in [_of(code, text)]
    )


def _says(code: str, key: str, text: str) -> bool:
    table, first = _table(code, key), _of(code, text[:_NEAR])
    if key.endswith("head"):
        head, colon, _ = text[:_NEAR].partition(":")
        return bool(colon) and len(head.split()) <= _BEGINS and _stands(table, _of(code, head))
    if key.endswith("first"):
        return _stands(table, first, starting=_BEGINS)
    return _stands(table, first[:_FIRST]) or _stands(table, _of(code, text[-_NEAR:])[-_LAST:])


@lru_cache(maxsize=64)
def _table(code: str, key: str) -> Table:
    language = LANGUAGES[code]
    grammar = Grammar(language.classes, language.numbers, language.contractions)
    return Table([(key, grammar.compile(one)) for one in language.discreet.get(key, ())])


@lru_cache(maxsize=32)  # the beginning and the end of a text, for each language
def _of(code: str, text: str) -> tuple[Word, ...]:
    return tuple(words(text, LANGUAGES[code].contractions))


def _stands(table: Table, found: Sequence[Word], *, starting: int = 10_000) -> bool:
    """Whether a phrase stands among these words, beginning with one of the first so many."""
    starts, line = [], ""
    for word in found:
        starts.append(len(line))
        line += word.folded + " "
    said = {word.folded for word in found}
    return any(
        pattern.needs <= said and pattern.expression.match(line, start)
        for at, start in enumerate(starts[:starting])
        for _, pattern in table.at(found[at].folded)
    )
