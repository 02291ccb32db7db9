"""An answer to a collected letter that does not say which post it answers (D13)."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from listserv.decide import closed, leave
from listserv.decide.names import topic
from listserv.decide.proof import from_elsewhere, proven
from listserv.mail import address as addresses
from listserv.mail import subject as subjects
from listserv.model.decision import Close, Decision, PublishAnswer, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Post, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=30)
_DECLINES = re.compile(r"(?i)(?:no,? ?)?(?:thanks,? |sorry,? )?(?:it'?s |this is )?not for me\b[^?\n]{0,40}")
_NUMBER = re.compile(r"\d|\b(?:first|second|third|fourth|fifth|last|two|three)\b")
SHOWN = 6
MOST_NUMBERS = 5
NEW_WORDS = 4
DROPPED = frozenset(("discard", "withdraw", "leave-it", "undo", "cancel", "none"))
"""Words that take back what was asked about."""


def which(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Nothing is sent before it is clear: the author is asked, and what they wrote is kept until they say."""
    member = situation.holder or situation.actor
    assert isinstance(incoming.intent, Post)
    if member is None:
        return Decision("dropped", "which-post", "It does not say which post it answers, nor who asks.")
    if member.status == "taster" and _DECLINES.fullmatch(incoming.text.strip()):
        return leave.wished(Wish("leave"), incoming, situation, now)
    remembered = {"digest": incoming.intent.digest, "raw": incoming.raw, "text": incoming.text[:20_000]}
    ask = Ask("which-post", now + ANSWER_WITHIN, member.id, values=remembered)
    letter = Letter("post/which", member.address, _shown(situation, incoming.text), ask)
    return Decision("returned", "which-post", "It does not say which post of the letter it answers.", (Write(letter),))


def chosen(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "which of these did you mean?": a number sends what was kept, or the new words behind it.

    NO says that it was for nobody.
    """
    question, member = situation.question, situation.holder
    assert question is not None
    if member is None or not (answer.choice or _is_for_nobody(answer)):
        return None
    if not proven(incoming, situation):
        return from_elsewhere(answer, member)
    kept = question.values
    if not answer.choice:
        done = Write(Letter("post/for-nobody", member.address))
        return Decision("answered", "for-nobody", "What they wrote goes to nobody.", (Close(question.id), done))
    if situation.parent is None:
        ask = Ask("which-post", now + ANSWER_WITHIN, member.id, values=kept)
        again = Write(Letter("post/which", member.address, _shown(situation, str(kept["text"])), ask))
        return Decision("answered", "which-post", "There is no post of that number.", (Close(question.id), again))
    if situation.closed and not closed.may_still(member):
        returned = closed.returned(incoming, situation, now, raw=kept["raw"], text=kept["text"])
        return Decision(returned.end, returned.word, returned.why, (Close(question.id), *returned.effects))
    anew = len(answer.rest.split()) >= NEW_WORDS and answer.rest.strip() not in kept["text"]
    effects = (Close(question.id), PublishAnswer(situation.parent, None if anew else kept["raw"]))
    return Decision("delivered", "published", f"Sent to the list by {member.address}.", effects)


def _is_for_nobody(answer: Answer) -> bool:
    """A NO, or a word that takes it back; "no, the second one" is neither."""
    dropped = {answer.word, *(wish.name for wish in answer.wishes)} & DROPPED
    return bool(dropped) or (answer.yes is False and not answer.wishes and not _NUMBER.search(answer.rest.lower()))


def _shown(situation: Situation, text: str) -> dict[str, object]:
    """A line for each conversation of the letter, with the numbers of its posts."""
    talks: dict[str, list[tuple[int, str, str]]] = {}
    for number, subject, author in situation.letter:
        words = topic(subject, situation.place)
        talks.setdefault(subjects.key(words) or words, []).append((number, words, addresses.called(author)))
    lines = [_line(posts) for posts in talks.values()]
    last = situation.letter[-1][0] if situation.letter else 0
    return {"items": lines[:SHOWN], "more": max(0, len(lines) - SHOWN), "last": last, "text": text}


def _line(posts: Sequence[tuple[int, str, str]]) -> dict[str, object]:
    """Of several posts of a conversation, who wrote each: that is all in which they differ."""
    first, last = posts[0][0], posts[-1][0]
    if len(posts) == 1:
        return {"number": str(first), "subject": posts[0][1], "author": posts[0][2]}
    who = ", ".join(f"{number} {author}" for number, _, author in posts)
    whole = last - first + 1 == len(posts)
    numbers = f"{first}–{last}" if whole else ", ".join(str(number) for number, _, _ in posts[:MOST_NUMBERS])
    return {"number": numbers, "subject": subjects.base(posts[0][1]) or posts[0][1], "author": who}
