"""A message that may have been meant for us: its author says that it is for everyone, and it stands before the rules of
the moment, like any other post. What it holds was looked at when it came."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from listserv.decide import telling
from listserv.decide.identity.proof import kept
from listserv.decide.moderation.withdraw import taken_back
from listserv.decide.posting import closed, post
from listserv.decide.words.wording import bare_word
from listserv.model.decision import AskAuthor, Close, Decision, HoldPost, Release, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Question
from listserv.model.personal import HandOn
from listserv.model.situation import Situation

RULES: tuple[tuple[str, Callable[[Incoming, Situation], str]], ...] = (
    ("stranger", post.stranger),
    ("moderated", post.moderated_member),
    ("moderated-list", post.moderated_list),
)
"""What may have changed while the author was asked."""
_LOOKED_AT_LATER = frozenset(("moderated", "moderated-list"))
SENDS = frozenset(("post", "send"))
"""The words that send it to everyone, whatever stands beside them ("POST, I did not mean PAUSE")."""
ANSWER_WITHIN = timedelta(days=14)
_FOR_EVERYONE = re.compile(
    r"(?:\W*(?:ahead|all|and|can|everybody|everyone|fine|for|go|group|i|intended|is|it|list|may|meant|message|ok|okay|on"
    r"|please|post|publish|put|send|share|sure|ta|thanks?|that|the|them|this|to|very|was|whole|yes|you)\b)*\W*",
    re.IGNORECASE,
)
_EVERYONE = re.compile(
    r"(?i)\b(?:all|everybody|everyone|the (?:whole )?(?:list|group)|(?:post|publish|send) (?:it|this|that))\b"
)
_BEGINS = re.compile(
    r"(?i)\W*(?:(?:yes|ok|okay|sure|please)\W+)*"
    r"(?:(?:post|send|publish|share)\b|it (?:was|is) for (?:all|everyone|everybody)\b)"
)
LOOKED_AT = 200


def ask(wishes: Sequence[Wish], now: datetime, *, text: str = "", why: str = "") -> Decision:
    """Its author is asked whether it is for everyone or one of these wishes; `text` goes to one alone if it is not."""
    words = tuple(dict.fromkeys(bare_word(wish) for wish in wishes))
    asked = AskAuthor(words, now + ANSWER_WITHIN, text, tuple(kept(wish) for wish in wishes))
    why = f"{why} The author was asked whether it is meant for everyone.".strip()
    return Decision("held", "wish-or-post", why, (asked,))


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The author's answer to "is this for everyone?": POST sends it, NO drops it."""
    hold, question = situation.hold, situation.asked
    if hold is None or hold.state != "waiting":
        return Decision("dropped", "used-token", "The message was dealt with before.")
    if sends(answer):
        return _goes_out(hold, question.id, incoming, situation, now)
    if answer.yes is False:
        mine = Write(Letter("hold/taken-back", hold.address, {"subject": hold.subject}))
        return Decision(
            "answered", "withdrawn", "The author took it back.", (Close(question.id), taken_back(hold), mine)
        )
    return None


def is_looked_at_later(decision: Decision) -> bool:
    """Whether a facilitator is to read it once its author has said that it is for everyone, and not before."""
    return any(isinstance(effect, HoldPost) and effect.rule in _LOOKED_AT_LATER for effect in decision.effects)


def sends(answer: Answer) -> bool:
    """Whether an answer says nothing but that it goes to everyone: what was not for them cannot be called back."""
    if answer.word in SENDS:
        return True
    if answer.yes is not None:
        return answer.yes and _FOR_EVERYONE.fullmatch(answer.rest) is not None
    said = answer.words.strip()[:LOOKED_AT].partition("\n\n")[0]
    return _FOR_EVERYONE.fullmatch(said) is not None and _EVERYONE.search(said) is not None


def says_post(words: str) -> bool:
    """Whether it begins by saying that it goes out ("post it and …")."""
    return _BEGINS.match(words) is not None


def unclear(question: Question, hold: Hold, now: datetime) -> Decision | None:
    """It says neither POST nor NO, nor what else to do: the author is asked once more, and only once."""
    if "again" in question.values or hold.state != "waiting":
        return None
    ask = Ask("own-post", now + ANSWER_WITHIN, about=hold.id, values={**question.values, "again": True})
    shown = {"subject": hold.subject, "guesses": question.values.get("guesses", []), "again": True}
    letter = Write(Letter("post/ask", hold.address, shown, ask))
    return Decision("answered", "asked-again", "The author was asked once more.", (Close(question.id), letter))


def unanswered(hold: Hold, question: Question) -> Decision:
    """Nobody said that it is for everyone, so it is not; its author is told."""
    letter = Write(Letter("post/not-sent", hold.address, {"subject": hold.subject}))
    return Decision(
        "done",
        "not-sent",
        "Its author never said that it is for everyone.",
        (Close(question.id), taken_back(hold), letter),
    )


def _goes_out(hold: Hold, question: int, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    author = situation.held_author or situation.actor
    theirs = replace(situation, actor=author)
    for rule, asks in RULES:
        if why := asks(incoming, theirs):
            return _waits(hold, question, rule, why, situation, now)
    if situation.closed and not closed.may_still(author):
        back = closed.returned(incoming, theirs, now, raw=hold.raw, text=hold.subject)
        return Decision("answered", "closed", back.why, (Close(question), taken_back(hold), *back.effects))
    effects = (Close(question), Release(hold.id, hold.address))
    return Decision("answered", "own-post", "The author says that it is for everyone.", effects)


def _waits(hold: Hold, question: int, rule: str, why: str, situation: Situation, now: datetime) -> Decision:
    """A facilitator looks at it first, as at any post of this author today."""
    shown = {"number": hold.number, "name": hold.name, "address": hold.address, "subject": hold.subject, "why": why}
    shown |= {"text": "", "attachments": [], "masked": False}
    until = now + post.KEEP_HELD
    ask = Ask("hold", until, about=hold.id)
    told = telling.each(situation.facilitators, "hold/notice", shown, ask, attach=hold.raw)
    about = {"subject": hold.subject, "why": why, "rule": rule}
    mine = Write(Letter("hold/author", hold.address, about, Ask("held", until, about=hold.id)))
    return Decision("answered", "held", why, (Close(question), HandOn(hold.id, rule, why), mine, *told))
