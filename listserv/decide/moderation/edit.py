"""A held post in other words, and questions to its author (D19): nothing goes out in somebody's name that they have not
agreed to."""

import re
from datetime import datetime, timedelta

from listserv.decide import telling
from listserv.decide.moderation import withdraw
from listserv.decide.words import as_it_stands, instructions
from listserv.model.decision import Close, Decision, Effect, Release, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member, Question
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


# ── what a facilitator writes ────────────────────────────────────────────────────────────────────────────────────


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


def _over(answer: Answer, hold: Hold, question: Question, incoming: Incoming, situation: Situation) -> Decision | None:
    """What ends it before its words are read: decided meanwhile, not from the author, or taken back."""
    if hold.state != "waiting":
        return withdraw.already(hold)
    if not _by_author(incoming, situation):
        return Decision("dropped", "unproven", "The answer did not come from the author's address.")
    return withdraw.done(hold, question.id, situation) if withdraw.named(answer) else None


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The author's answer to a suggested version: YES sends it, NO does not, other words are a version of theirs."""
    question, hold = situation.asked, situation.hold
    if hold is None:
        return Decision("dropped", "no-hold", "There is no such held post.")
    if over := _over(answer, hold, question, incoming, situation):
        return over
    suggested, by = str(question.values.get("text", "")), str(question.values.get("by", ""))
    agreed = as_it_stands.agreed(answer, asked=question)
    if agreed == "with more" and not _more(answer):
        return as_it_stands.ask(answer, question, hold.subject, question.member, now + ANSWER_WITHIN)
    if answer.yes and not _more(answer):
        if hold.closed:
            return _closed_since(suggested, hold, situation, question.id, now)
        return _agreed(hold, suggested, by, situation, question.id)
    if answer.yes is False:
        return _declined(answer, hold, situation, question.id, now)
    text = version(answer) if answer.word == "edit" else answer.words.strip()
    if answer.yes and answer.rest:
        text = answer.rest
    return _their_own(text[:LONGEST], hold, situation, now) if text else None


def _by_author(incoming: Incoming, situation: Situation) -> bool:
    """Whether the answer to what only the author was sent says that it is from them; somebody to whom it was forwarded
    answers from elsewhere."""
    address = incoming.address
    member, question = situation.holder, situation.question
    return bool(member and member.knows(address)) or bool(question and question.address == address)


def _more(answer: Answer) -> bool:
    """Whether a YES comes with a version of its own, and not with a word of thanks."""
    return len(answer.rest.split()) > 12


def _agreed(hold: Hold, text: str, by: str, situation: Situation, question: int) -> Decision:
    told = telling.each(situation.facilitators, "hold/agreed", _about(hold) | {"yes": True})
    mine = Write(Letter("hold/approved", hold.address, {"subject": hold.subject}))
    effects: tuple[Effect, ...] = (Close(question), Release(hold.id, by, text, told=True), mine, *told)
    return Decision("answered", "agreed", f"The author agreed to the words for held post {hold.number}.", effects)


def _closed_since(text: str, hold: Hold, situation: Situation, question: int, now: datetime) -> Decision:
    """The author agrees, but what it answers was closed meanwhile: the agreed words wait for a facilitator."""
    shown = _about(hold) | {"closed": hold.closed}
    told = _to_facilitators("hold/agreed-closed", shown, hold, situation, now, {"text": text, "closed": True})
    kept = Ask("held", now + ANSWER_WITHIN, about=hold.id)
    mine = Write(Letter("hold/version-kept", hold.address, {"subject": hold.subject}, kept))
    return Decision(
        "answered", "closed-since", "The author agreed; what it answers is closed.", (Close(question), mine, *told)
    )


def _declined(answer: Answer, hold: Hold, situation: Situation, question: int, now: datetime) -> Decision:
    """NO: it does not go out so; the post as it was still waits."""
    shown = _about(hold) | {"yes": False, "reason": answer.rest[:2_000]}
    told = _to_facilitators("hold/agreed", shown, hold, situation, now)
    mine = Write(
        Letter(
            "hold/declined", hold.address, {"subject": hold.subject}, Ask("held", now + ANSWER_WITHIN, about=hold.id)
        )
    )
    return Decision("answered", "declined", "The author does not want it so.", (Close(question), mine, *told))


def _their_own(text: str, hold: Hold, situation: Situation, now: datetime) -> Decision:
    """The author's own version waits for a facilitator, like the first."""
    shown = _about(hold) | {"version": text, "name": hold.name or hold.address}
    told = _to_facilitators("hold/version", shown, hold, situation, now, {"text": text})
    mine = Write(
        Letter(
            "hold/version-kept",
            hold.address,
            {"subject": hold.subject},
            Ask("held", now + ANSWER_WITHIN, about=hold.id),
        )
    )
    return Decision("answered", "own-version", "The author wrote a version of their own.", (mine, *told))


def said(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The author's answer to a facilitator's question goes to the facilitators; the post goes on waiting."""
    question, hold = situation.asked, situation.hold
    if hold is None:
        return Decision("dropped", "no-hold", "There is no such held post.")
    over = _over(answer, hold, question, incoming, situation)
    if over and (hold.state == "waiting" or withdraw.named(answer) or not _by_author(incoming, situation)):
        return over
    if not answer.words.strip():
        return None
    shown = _about(hold) | {"version": answer.words[:LONGEST], "name": hold.name or hold.address, "asked": True}
    shown |= {"state": hold.state, "by": hold.decided_by}
    told = _to_facilitators("hold/author-says", shown, hold, situation, now)
    return Decision("answered", "author-says", f"The author of held post {hold.number} answered.", told)


def _about(hold: Hold) -> dict[str, object]:
    return {"number": hold.number, "subject": hold.subject}


def _to_facilitators(
    kind: str,
    shown: dict[str, object],
    hold: Hold,
    situation: Situation,
    now: datetime,
    kept: dict[str, object] | None = None,
) -> tuple[Effect, ...]:
    ask = Ask("hold", now + ANSWER_WITHIN, about=hold.id, values=kept or {})
    return telling.each(situation.facilitators, kind, shown, ask)
