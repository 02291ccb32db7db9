"""What a message to the list asks of us: only a short one that is nothing but a wish does; else it is a post."""

import re
from dataclasses import replace

from listserv.model.intent import Wish
from listserv.understand.clauses import Clause, clauses
from listserv.understand.phrasebook import Book, Match, Spoken
from listserv.understand.weighing import (
    BARE_WORDS,
    MEMBERSHIP,
    Door,
    Reading,
    a_few,
    has_unknown,
    hinted_at,
    in_one_sentence,
    is_guess,
    is_literal,
    listed,
    weighed,
)

_MAX_PUBLIC_WORDS = 60
_MAX_DOUBTED_WORDS = 40
_MAX_DOUBTED_SAID = 8
_MAX_COMMAND_WORDS = 4
_MAX_CRY_WORDS = 15
_REMOVE = re.compile(
    r"(?i)(?:\A|[,.;:!?\n–—-])\s*(?:(?:and|just|please|pls|so) ){0,3}"
    r"remove(?: (?:now|please|pls|thanks|asap)){0,2}\W*\Z"
)
_NO_FILES = "1000"
_QUOTED = frozenset('"“‘«')
_DOUBTED = MEMBERSHIP | {
    "mute",
    "back",
    "full",
    "find",
    "get",
    "name",
    "hide",
    "who-knows",
    "rename",
    "merge",
    "split",
    "move",
    "suggest",
}
_OUR_WORDS = frozenset((
    "archive", "digest", "digests", "digest mode", "following", "muted", "remove", "search", "unsubscribed",
))  # fmt: skip
"""Words of ours, or what people make of them, that nobody writes to everyone with nothing else."""
# Whatever words follow, nobody says these to us and means something else.
_SAID_TO_US = frozenset(("set", "unset", "scheduled", "unschedule", "suggest", "suggestions", "announce"))
_ABOUT_CONVERSATIONS = frozenset(("rename", "merge", "split", "move", "move-post", "remove-post"))


def on_the_way(source: Book, subject: str, body: Spoken, text: str, to: Door) -> Reading:
    """What a message to the list asks of us, or an answer to a question of ours; nothing where it is a post."""
    if not body.found or len(body.found) > _MAX_PUBLIC_WORDS:
        return Reading(unclear=text)
    found, written = clauses(body), body.text
    if subject and to == "posting" and all(c.kind == "polite" for c in found):
        body = Spoken(source, subject, body.today)
        found = clauses(body)
    if to == "post-reply" and (mode := _how_much(found, body)):
        return Reading((mode,), "", True)
    said = [c for c in found if c.match and _counts(c.match, to)]
    others = [c for c in found if c.kind != "polite" and c not in said and not _says_again(c, said)]
    if any(c.match and c.match.wish.name == "close" for c in said):
        said = [c for c in said if c.match and c.match.wish.name != "mute"]
    if to == "posting" and subject and not said and all(c.kind == "polite" or is_guess(c) for c in found):
        title = clauses(Spoken(source, subject, body.today))
        again = {c.match.wish.name for c in found if c.match}
        if again and all(
            c.kind == "polite" or (c.match and _counts(c.match, to) and c.match.wish.name in again) for c in title
        ):
            return Reading(tuple(listed(title)), "", True)
    if said and (not others or (all(c.kind == "reason" for c in others) and all(_plain(c, to) for c in said))):
        safe, doubted = weighed(listed(said), body, found)
        return Reading(safe, "", True) if not doubted else Reading((), text, False, a_few(doubted))
    perhaps = _doubts(source, subject, body, found, to)
    first = Spoken(source, written.strip().partition("\n\n")[0], body.today)
    if not perhaps and first.text != body.text and len(first.found) <= _MAX_DOUBTED_WORDS:
        perhaps = hinted_at(source.alarms, first)
    return Reading((), text, False, a_few(_filled(wish, first) for wish in perhaps))


def _filled(wish: Wish, body: Spoken) -> Wish:
    """Where somebody wants their mail sent, with the address that they write; who wants no files gets next to none."""
    if wish == Wish("largest"):
        return replace(wish, words=_NO_FILES)
    found = tuple(word.folded for word in body.found if "@" in word.folded[1:])
    return replace(wish, addresses=found[:1]) if wish.name == "main-address" and not wish.addresses else wish


def _how_much(found: list[Clause], body: Spoken) -> Wish | None:
    """What nothing but WEEKLY or the like asks for, as the footer of every post has it."""
    bare = [c for c in found if c.kind != "polite"]
    if len(bare) != 1 or bare[0].match is None or body.asks(bare[0].end):
        return None
    match = bare[0].match
    return match.wish if match.wish.name == "mode" and match.group != "guess" else None


def _doubts(source: Book, subject: str, body: Spoken, found: list[Clause], to: Door) -> list[Wish]:
    """What a short message to the list may mean that is not nothing but a wish."""
    whole = [c for c in found if c.match and c.match.wish.name in MEMBERSHIP and _plain(c, to) and _counts(c.match, to)]
    whole = [c for c in whole if body.text[max(0, body.found[c.start].start - 1)] not in _QUOTED]
    doubted = listed(c for c in whole if not any(b.kind == "unknown" and in_one_sentence(body, c, b) for b in found))
    if not doubted and all(c.kind == "polite" or (c.match and _doubted(c.match)) for c in found):
        doubted = [wish for wish in listed(found) if wish.name != "remove" or wish.addresses]
    if not doubted and to == "posting" and len(body.found) <= _MAX_COMMAND_WORDS:
        doubted = listed(found) if all(c.kind == "polite" or _command(c) for c in found) else []
    if not doubted and _ends_in_remove(body):
        doubted = [Wish("leave")]
    about_words = bool(body.found) and body.found[0].folded in ("what", "which")
    if not doubted and len(body.found) <= _MAX_DOUBTED_WORDS and not about_words:
        doubted = hinted_at(source.alarms, body)
    if not doubted and to == "posting":
        titled = clauses(Spoken(source, subject, body.today))
        meant = listed(c for c in titled if not has_unknown(titled) and _title(c))
        doubted = [wish for wish in meant if wish.name in ("leave", "join")]
    return doubted


def _ends_in_remove(body: Spoken) -> bool:
    """Whether the last thing said is "remove" and does not say what ("same here, please remove")."""
    return len(body.found) <= _MAX_CRY_WORDS and _REMOVE.search(body.text) is not None


def _command(clause: Clause) -> bool:
    """Whether it is a word of ours and nothing else ("close", "yes 2"), which nobody writes to everyone."""
    return clause.match is not None and not clause.match.free and clause.match.group != "guess"


def _title(clause: Clause) -> bool:
    """Whether a subject is a wish and not just a topic: "Leave" may head a post about maternity leave."""
    return bool(clause.match and clause.match.said not in (clause.match.wish.name, "opt out"))


def _says_again(clause: Clause, said: list[Clause]) -> bool:
    """Whether a guess only repeats a wish that is said in so many words ("I never signed up for this. Get me off.")"""
    names = {c.match.wish.name for c in said if c.match}
    return clause.match is not None and clause.match.group == "guess" and clause.match.wish.name in names


def _plain(clause: Clause, to: Door) -> bool:
    """Whether a wish about oneself is said in so many words that other words beside it do not matter."""
    match = clause.match
    if match is None:
        return False
    length = match.said.count(" ") + 1
    if match.group == "reply":
        return to == "post-reply" and length > 1
    if match.wish.name == "leave":
        return length > 1
    return match.wish.name in MEMBERSHIP and length >= BARE_WORDS


def _counts(match: Match, to: Door) -> bool:
    """Whether a wish counts on the way to the list: plain words about oneself, and literal commands."""
    if to == "answer":
        whole = not match.free or match.wish.name in _SAID_TO_US | _ABOUT_CONVERSATIONS
        return match.group == "sure" or (match.group in ("desk", "reply") and whole)
    if match.group == "reply":
        return to == "post-reply"
    return match.group == "sure" and (match.wish.name in MEMBERSHIP or bool(match.wish.addresses) or is_literal(match))


def _doubted(match: Match) -> bool:
    """Whether a message that says just this should not go to the list unasked."""
    if match.group == "guess":
        return match.said in _OUR_WORDS or (
            match.wish.name in ("leave", "mode") and match.said.count(" ") + 1 >= BARE_WORDS
        )
    short = match.said.count(" ") < _MAX_DOUBTED_SAID
    return short and match.group in ("desk", "reply") and match.wish.name in _DOUBTED
