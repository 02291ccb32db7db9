"""A held post in other words, a note above it, and questions to its author (D19): what a facilitator writes.

Nothing goes out in somebody's name that they have not agreed to; what they answer is read in by_author.py.
"""

import re
from datetime import datetime, timedelta

from listserv.decide.words import instructions
from listserv.model.decision import Decision, Effect, Write
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=3650)
SIGNATURE_LINES = 8
LONGEST = 20_000
BELOW = "below"
_ALONE = re.compile(r"\W*(?:yes\W+)?(?:edit|edited|edited version)[ \t.:!]*\n", re.I)
_REPORTED = re.compile(r"(?:to|whether|if|how|what|when|where|which|who|why|for)\b[^\n?]{1,300}", re.I)
_SPEAKS_OF_THEM = re.compile(r"\b(?:he|she|him|her|his)\b", re.I)
_FROM = re.compile(
    r"\W*(?:a\s+)?(?:note\s+)?(?:from\s+)?(?:the\s+|your\s+)?(?:list\s+)?(?:facilitator|moderator)s?\b[^\n:.]{0,40}:\s*",
    re.I,
)
_AGREES = re.compile(r"\W*(?:yes|yep|ok|okay|approved?|fine|sure)\b", re.I)


def version(answer: Answer) -> str:
    """The text behind EDIT or ASK: without a signature, unless what looks like one stands in the middle."""
    at = answer.words.find(answer.rest[:60]) if answer.rest else -1
    whole = answer.words[at:].strip() if at >= 0 else answer.rest
    behind = [line for line in whole[len(answer.rest) :].splitlines() if line.strip()]
    return (answer.rest if len(behind) <= SIGNATURE_LINES else whole)[:LONGEST]


def edited(answer: Answer) -> Wish:
    """EDIT or ASK with the words that came along; a text below EDIT on a line of its own is never an instruction."""
    return Wish(answer.word, words=version(answer), mode=BELOW if _ALONE.match(answer.words) else "")


def note(answer: Answer) -> str:
    """The note of "yes, with a note: …", or ""."""
    if answer.word == "note":
        return version(answer)
    said = next((wish.words for wish in answer.wishes if wish.name == "note"), "")
    return said[:LONGEST] if said and _AGREES.match(answer.words) else ""


def signed_note(words: str, facilitator: Member) -> str:
    """A note as it stands above the post, marked as whose it is."""
    by = f", {facilitator.name}" if facilitator.name else ""
    hit = _FROM.match(words)
    text = words[hit.end() if hit else 0 :].strip() or words.strip()
    return f"[Note from the facilitator{by}: {text}]"


def asked(wish: Wish, hold: Hold, facilitator: Member, situation: Situation, now: datetime) -> Decision:
    """EDIT and ASK: the author is asked first; the post goes on waiting."""
    why_not = _why_not(wish, hold)
    if why_not:
        values = {"number": hold.number, "subject": hold.subject, "why_not": why_not, "wish": wish.name}
        ask = Ask("hold", now + ANSWER_WITHIN, facilitator.id, hold.id)
        letter = Letter("hold/not-asked", facilitator.address, {**values, **_decided(hold)}, ask)
        return Decision("answered", "not-asked", "The author was not asked.", (Write(letter),))
    by = _called(facilitator)
    kept = {"text": wish.words, "by": facilitator.address} if wish.name == "edit" else {"by": facilitator.address}
    kind, ask_kind = ("hold/edit", "edit") if wish.name == "edit" else ("hold/question", "held-question")
    shown: dict[str, object] = {"subject": hold.subject, "version": wish.words, "by": by}
    if wish.name == "ask" and _is_reported(wish.words):
        shown |= {"version": wish.words.strip(" .\n"), "reported": True}
    else:
        shown |= {"reported": False}
    question = Letter(kind, hold.address, shown, Ask(ask_kind, now + ANSWER_WITHIN, about=hold.id, values=kept))
    told: list[Effect] = [Write(question)]
    for other in situation.facilitators:
        values = {"number": hold.number, "subject": hold.subject, "version": wish.words, "wish": wish.name, "by": by}
        mine = {"mine": other.id == facilitator.id}
        ask = Ask("hold", now + ANSWER_WITHIN, other.id, hold.id)
        told.append(Write(Letter("hold/asked", other.address, {**values, **mine}, ask)))
    word = "edit" if wish.name == "edit" else "ask"
    return Decision("answered", word, f"The author of held post {hold.number} was asked.", tuple(told))


def _is_reported(words: str) -> bool:
    """Whether a question goes on from "asks you" ("whether it is free", "to take out the price")."""
    return _REPORTED.fullmatch(words.strip()) is not None and not _SPEAKS_OF_THEM.search(words)


def _why_not(wish: Wish, hold: Hold) -> str:
    if hold.state != "waiting":
        return "decided"
    if not hold.address or hold.rule in ("two-authors", "forged"):
        return "nobody"
    if hold.banned_by:
        return "banned"
    if wish.name == "edit" and instructions.is_one(wish.words) and wish.mode != BELOW:
        return "told"  # how to change it is for a person to do: we change nobody's words
    return "" if wish.words.strip() else "empty"


def _decided(hold: Hold) -> dict[str, str]:
    return {"state": hold.state, "decided_by": hold.decided_by}


def _called(facilitator: Member) -> str:
    """How the author may know the facilitator: by name, never by address."""
    return facilitator.name or "The facilitator"


# ── what the author answers ──────────────────────────────────────────────────────────────────────────────────────
