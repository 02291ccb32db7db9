"""What a person asks for in plain words: the wishes in a message, and whether it is nothing but wishes.

Where somebody speaks to us (the desk: `-request`, answers to our questions) every clause that is a wish counts. On the
way to the list only a short message that is nothing but a wish does; everything else is a post, and where that is not
certain, the sender is to be asked (`doubtful`). A wish that cannot be taken back is never a guess.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from listserv.model.intent import Wish
from listserv.understand import recurrences
from listserv.understand.clauses import Clause, clauses
from listserv.understand.phrasebook import Book, Match, Spoken, book
from listserv.understand.phrases import LANGUAGES
from listserv.understand.texts import WITH_ADDRESSES, heads_all, text_wish, whole_texts, without_signature

Door = Literal["posting", "request", "answer", "post-reply"]

_MAX_TEXT = 2000
_MAX_TOPIC = 20_000
_MAX_SUBJECT = 200
_MAX_PUBLIC_WORDS = 60
_MAX_DOUBTED_WORDS = 40
_MAX_GUESSES = 3
_BARE_WORDS = 3
_MAX_DOUBTED_SAID = 8
_REPLIED = re.compile(
    r"^\s*(?:\[[^\]]{0,40}\]\s*)?(?:re|aw|sv|antw|odp|r|fwd?|wg|vs|tr)\s?(?:\[\d{1,3}\])?:", re.IGNORECASE
)
_PREFIX = re.compile(r"^\s*(?:\[[^\]]{0,40}\]|(?:external|ext)\b:?)\s*", re.IGNORECASE)

# About one's own place in the list: said on the way to the list, it is meant for us.
_MEMBERSHIP = frozenset(
    (
        *("leave", "join", "mode", "pause", "resume", "my-data", "forget-me", "unsure"),
        *("letter-time", "letter-form", "timezone", "own-posts", "at-most", "largest"),
    )
)
_OF_STRANGERS = frozenset(("join", "leave", "help"))
_IN_ANY_LANGUAGE = _OF_STRANGERS | {"settings", "mode", "pause", "resume", "undo", "info"}
_FINAL = frozenset(("leave", "forget-me", "remove", "ban", "discard", "reject", "approve", "stop"))
_DOUBTED = _MEMBERSHIP | {
    "mute",
    "back",
    "full",
    "find",
    "get",
    "name",
    "who-knows",
    "rename",
    "merge",
    "split",
    "move",
    "suggest",
}
# Whatever words follow, nobody says these to us and means something else.
_SAID_TO_US = frozenset(("set", "unset", "scheduled", "unschedule", "suggest", "suggestions", "announce"))
_ABOUT_CONVERSATIONS = frozenset(("rename", "merge", "split", "move", "move-post", "remove-post"))
_OPPOSITES = (
    ("leave", "join"), ("leave", "mode"), ("leave", "pause"), ("leave", "resume"), ("leave", "mute"),
    ("forget-me", "join"), ("pause", "resume"), ("mute", "follow"), ("close", "reopen"), ("ban", "trust"),
    ("ban", "unban"),
)  # fmt: skip
_TEXT_IN_PUBLIC = frozenset(("anonymous", "schedule", "set", "invite", "add", "announce", "poll", "meeting"))
_TEXT_ON_A_POST = _TEXT_IN_PUBLIC | {"private", "resource", "rename", "split", "note"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message asks for.

    `wishes` are in the order in which they stand; `unclear` is what could not be read. `only` says that the message is
    nothing but a wish. `doubtful` are up to three guesses at what may be meant, best first, to be numbered and asked.
    `language` is what it was read in, where that is neither the list's nor English.
    """

    wishes: tuple[Wish, ...] = ()
    unclear: str = ""
    only: bool = False
    doubtful: tuple[Wish, ...] = ()
    language: str = ""


def read(subject: str, text: str, *, to: Door, today: date, language: str = "en") -> Reading:
    """The wishes in a message; `text` is what the person newly wrote, of which the first 2,000 characters count.

    The list's language is tried first, then English, whose commands everybody may use, then the others: for the few
    wishes that a stranger may have, and where somebody speaks to us for those about their own mail.
    """
    subject = _subject(subject)
    if later := _timed(subject, text, to, today, language):
        return later
    if to in ("request", "posting") and heads_all(book(language), subject, today, public=to == "posting"):
        subject, text = "", f"{subject}\n{text}"
    found = _reading(subject, text[:_MAX_TEXT].strip(), to, today, language)
    return replace(found, wishes=whole_texts(book(language), found.wishes, text.strip(), _MAX_TEXT))


def _reading(subject: str, text: str, to: Door, today: date, language: str) -> Reading:
    first = _read(book(language), subject, text, to, today)
    if first.wishes or first.doubtful:
        return first
    if language != "en":
        english = _read(book("en"), subject, text, to, today)
        if english.wishes or english.doubtful:
            return english
    for other in LANGUAGES:
        if other not in (language, "en") and len(text) < 300:
            reading = _read(book(other), subject, text, to, today)
            allowed = _IN_ANY_LANGUAGE if to in ("request", "answer") else _OF_STRANGERS
            if reading.only and reading.wishes and all(wish.name in allowed for wish in reading.wishes):
                return replace(reading, language=other)
    return first


def _timed(subject: str, text: str, to: Door, today: date, language: str) -> Reading | None:
    """A text to be posted later, whole; only at the desk does it count without a word such as "post"."""
    if to == "post-reply":
        return None
    said = (text, f"{subject}\n{text}") if to == "request" and subject else (text,)
    found = next((timed for one in said if (timed := recurrences.read(one, today, ordered=to != "request"))), None)
    if found is None:
        return None
    found = replace(found, text=without_signature(book(language), found.text[:_MAX_TOPIC], titled=True).rstrip())
    return Reading((Wish("schedule", words=text[:_MAX_TEXT].strip(), timed=found),), "", True)


def _subject(subject: str) -> str:
    """A subject that the person chose: one that answers or forwards says nothing of what they want."""
    subject = subject[:_MAX_SUBJECT].strip()
    return "" if _REPLIED.match(subject) else _PREFIX.sub("", subject)


def _read(source: Book, subject: str, text: str, to: Door, today: date) -> Reading:
    head = text_wish(source, text, today)
    if head:
        above, wish, certain = head
        return _with_text(source, subject, above, wish, certain, to, today, text)
    body = Spoken(source, without_signature(source, text, bool(subject)), today)
    if to == "request":
        return _at_the_desk(source, Spoken(source, subject, today), body, text or subject)
    if not body.found:
        body = Spoken(source, subject, today) if to == "posting" else body
    return _on_the_way(source, subject, body, text, to)


def _with_text(
    source: Book, subject: str, above: str, wish: Wish, certain: bool, to: Door, today: date, text: str
) -> Reading:
    """A message that ends in a wish with its text: what stands above is read as well, where somebody speaks to us."""
    if wish.name in WITH_ADDRESSES and not wish.addresses:
        return Reading((), text, False, (wish,) if to == "request" else ())
    if to == "request":
        reading = _at_the_desk(source, Spoken(source, "", today), Spoken(source, above, today), above)
        return Reading((*reading.wishes, wish), reading.unclear, reading.only or not above, reading.doubtful)
    polite = not above or all(c.kind == "polite" for c in clauses(Spoken(source, above, today)))
    if to == "answer":
        return Reading((wish,), "", True) if polite and certain else Reading(unclear=text)
    allowed = _TEXT_ON_A_POST if to == "post-reply" else _TEXT_IN_PUBLIC
    if not polite or (wish.name == "private" and to == "posting"):
        return Reading(unclear=text)
    if certain and wish.name in allowed:
        return Reading((wish,), "", True)
    return Reading((), text, False, (wish,) if wish.name not in ("name", "note", "claim", "decided") else ())


# --- at the desk ---


def _at_the_desk(source: Book, subject: Spoken, body: Spoken, whole: str) -> Reading:
    title, found = clauses(subject), _trusted(body, clauses(body))
    titled = [c for c in title if _certain(c)] if not _unknown(title) else []
    together = _together(source, subject, body) if titled and _unknown(found) else []
    if together:
        found, titled = together, []
    if any(_certain(c) for c in found):
        titled = [c for c in titled if c.match and (c.match.wish.name in _MEMBERSHIP or _literal(c.match))]
    sure = _wishes(c for c in (*titled, *found) if _certain(c))
    unclear = (
        "" if together else " ".join(body.raw(c.start, c.end) for c in found if c.kind == "unknown" or _guessed(c))
    )
    guesses = _wishes(c for c in (*title, *found) if _guessed(c))
    safe, doubted = _safe(sure, body, () if together else found, {wish.name for wish in guesses})
    if safe:
        return Reading(safe, unclear, not unclear and not doubted, _several(doubted))
    hinted = () if doubted or guesses else (*_hinted(source.hints, subject), *_hinted(source.hints, body))
    return Reading((), whole, False, _several([*doubted, *guesses, *hinted]))


def _trusted(spoken: Spoken, found: list[Clause]) -> list[Clause]:
    """The clauses without wishes that other words of the same sentence make doubtful.

    A wish of one or two words is one only by itself; a longer one not where it hangs on a condition ("if I leave, …").
    """
    trusted = list(found)
    for index, clause in enumerate(found):
        if not clause.match:
            continue
        short = clause.match.said.count(" ") + 1 < _BARE_WORDS and not _bearing(clause.match.wish)
        for beside in (*found[max(0, index - 1) : index], *found[index + 1 : index + 2]):
            unclear = beside.kind == "unknown" and _one_sentence(spoken, clause, beside)
            own = clause.match.wish.name in _MEMBERSHIP
            runs_on = not own and beside.kind == "reason" and _runs_on(spoken, clause, beside)
            if (unclear and (short or _hedged(spoken, beside))) or (
                runs_on and clause.match.wish.name not in _MEMBERSHIP
            ):
                trusted[index] = replace(clause, kind="unknown", match=None)
    return trusted


def _runs_on(spoken: Spoken, clause: Clause, behind: Clause) -> bool:
    """Whether the next words follow without a mark or joining word, as part of it ("the post I sent yesterday")."""
    if behind.start != clause.end:
        return False
    gap = spoken.text[spoken.found[clause.end - 1].end : spoken.found[behind.start].start]
    return not gap.strip() and spoken.found[behind.start].folded == spoken.book.language.speaker


def _hedged(spoken: Spoken, clause: Clause) -> bool:
    said = {word.folded for word in spoken.found[clause.start : clause.end]}
    return bool(said & spoken.book.language.hedges)


def _bearing(wish: Wish) -> bool:
    return bool(wish.numbers or wish.addresses or wish.until)


def _one_sentence(spoken: Spoken, a: Clause, b: Clause) -> bool:
    first, second = sorted((a, b), key=lambda clause: clause.start)
    gap = spoken.text[spoken.found[first.end - 1].end : spoken.found[second.start].start]
    return not re.search(r"[.!?;]|\n\s*\n", gap)


def _joined(source: Book, subject: Spoken, body: Spoken) -> Spoken:
    return Spoken(source, f"{subject.text} {body.text}", body.today)


def _together(source: Book, subject: Spoken, body: Spoken) -> list[Clause]:
    """The clauses of subject and body read in one breath ("pause" / "until 3 September"), where that explains all."""
    found = clauses(_joined(source, subject, body))
    return found if found and _certain(found[0]) and all(c.kind == "polite" or _certain(c) for c in found) else []


def _certain(clause: Clause) -> bool:
    return clause.match is not None and clause.match.group != "guess"


def _guessed(clause: Clause) -> bool:
    return clause.match is not None and clause.match.group == "guess"


def _unknown(found: Iterable[Clause]) -> bool:
    return any(c.kind == "unknown" for c in found)


def _safe(
    sure: list[Wish], body: Spoken, found: Iterable[Clause], guessed: Iterable[str] = ()
) -> tuple[tuple[Wish, ...], tuple[Wish, ...]]:
    """The wishes that may be done, and those that had better be asked about.

    Two wishes that exclude each other are both doubtful, and so is a final one beside words that may take it back.
    """
    names = {wish.name for wish in sure} | set(guessed)
    asked = {name for pair in _OPPOSITES if set(pair) <= names for name in pair}
    hedged = any(_hedged(body, clause) for clause in found if clause.kind == "unknown")
    if hedged:
        asked |= names & _FINAL
    return tuple(w for w in sure if w.name not in asked), tuple(w for w in sure if w.name in asked)


def _wishes(found: Iterable[Clause]) -> list[Wish]:
    """The wishes of clauses in order, each said once: a shorter saying of the same wish gives way to the fuller one."""
    wishes: list[Wish] = []
    for clause in found:
        for wish in (clause.match.wish, *(clause.match.others if _guessed(clause) else ())) if clause.match else ():
            if wish in wishes or any(_bare(wish) and wish.name == known.name for known in wishes):
                continue
            fuller = [i for i, known in enumerate(wishes) if known.name == wish.name and _bare(known)]
            if fuller:
                wishes[fuller[0]] = wish
            else:
                wishes.append(wish)
    return wishes


def _bare(wish: Wish) -> bool:
    return wish == Wish(wish.name)


def _several(wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    return tuple(dict.fromkeys(wishes))[:_MAX_GUESSES]


def _hinted(hints: Iterable[tuple[str, object]], spoken: Spoken) -> list[Wish]:
    """Guesses from single words, in the order of the phrases."""
    found = []
    for key, pattern in hints:
        name, _, argument = key.partition(":")
        if any(spoken.ends([pattern], at) for at in range(len(spoken.found))):  # type: ignore[list-item]
            found.append(Wish(name, mode=argument))
    return found


# --- on the way to the list ---


def _on_the_way(source: Book, subject: str, body: Spoken, text: str, to: Door) -> Reading:
    if not body.found or len(body.found) > _MAX_PUBLIC_WORDS:
        return Reading(unclear=text)
    found = clauses(body)
    if subject and to == "posting" and all(c.kind == "polite" for c in found):
        body = Spoken(source, subject, body.today)
        found = clauses(body)
    said = [c for c in found if c.match and _counts(c.match, to)]
    others = [c for c in found if c.kind != "polite" and c not in said and not _says_again(c, said)]
    if said and (not others or (all(c.kind == "reason" for c in others) and all(_plain(c, to) for c in said))):
        safe, doubted = _safe(_wishes(said), body, found)
        return Reading(safe, "", True) if not doubted else Reading((), text, False, _several(doubted))
    return Reading((), text, False, _several(_doubts(source, subject, body, found, to)))


def _doubts(source: Book, subject: str, body: Spoken, found: list[Clause], to: Door) -> list[Wish]:
    """What a short message to the list may mean that is not nothing but a wish."""
    whole = [
        c for c in found if c.match and c.match.wish.name in _MEMBERSHIP and _plain(c, to) and _counts(c.match, to)
    ]
    doubted = _wishes(c for c in whole if not any(b.kind == "unknown" and _one_sentence(body, c, b) for b in found))
    if not doubted and all(c.kind == "polite" or (c.match and _doubted(c.match)) for c in found):
        doubted = _wishes(found)
    if not doubted and len(body.found) <= _MAX_DOUBTED_WORDS:
        doubted = _hinted(source.alarms, body)
    if not doubted and to == "posting":
        titled = clauses(Spoken(source, subject, body.today))
        meant = _wishes(c for c in titled if not _unknown(titled) and _title(c))
        doubted = [wish for wish in meant if wish.name in ("leave", "join")]
    return doubted


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
    return match.wish.name in _MEMBERSHIP and length >= _BARE_WORDS


def _counts(match: Match, to: Door) -> bool:
    """Whether a wish counts on the way to the list: plain words about oneself, and literal commands."""
    if to == "answer":
        whole = not match.free or match.wish.name in _SAID_TO_US | _ABOUT_CONVERSATIONS
        return match.group == "sure" or (match.group in ("desk", "reply") and whole)
    if match.group == "reply":
        return to == "post-reply"
    return match.group == "sure" and (match.wish.name in _MEMBERSHIP or bool(match.wish.addresses) or _literal(match))


def _literal(match: Match) -> bool:
    """Whether a wish is said in the command's own word, with nothing but its numbers behind it."""
    words, command = match.said.split(), match.wish.name.split("-")
    return words == command or (bool(match.wish.numbers) and words[:1] == command)


def _doubted(match: Match) -> bool:
    """Whether a message that says just this should not go to the list unasked."""
    if match.group == "guess":
        return match.wish.name == "leave" and match.said.count(" ") + 1 >= _BARE_WORDS
    short = match.said.count(" ") < _MAX_DOUBTED_SAID
    return short and match.group in ("desk", "reply") and match.wish.name in _DOUBTED
