"""An answer to a collected letter that does not say which post it answers (D13)."""

from datetime import datetime, timedelta

from listserv.decide import closed
from listserv.decide.proof import from_elsewhere, proven
from listserv.model.decision import Close, Decision, PublishAnswer, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Post
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=30)
SHOWN = 7
NEW_WORDS = 4


def which(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Nothing is sent before it is clear: the author is asked, and what they wrote is kept until they say."""
    member = situation.holder or situation.actor
    assert isinstance(incoming.intent, Post)
    if member is None:
        return Decision("dropped", "which-post", "It does not say which post it answers, nor who asks.")
    remembered = {"digest": incoming.intent.digest, "raw": incoming.raw, "text": incoming.text[:20_000]}
    ask = Ask("which-post", now + ANSWER_WITHIN, member.id, values=remembered)
    letter = Letter("post/which", member.address, _shown(situation, incoming.text), ask)
    return Decision("returned", "which-post", "It does not say which post of the letter it answers.", (Write(letter),))


def chosen(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "which of these did you mean?": a number sends what was kept, or the new words behind it."""
    question, member = situation.question, situation.holder
    assert question is not None
    if not answer.choice or member is None:
        return None
    if not proven(incoming, situation):
        return from_elsewhere(answer, member)
    kept = question.values
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


def _shown(situation: Situation, text: str) -> dict[str, object]:
    prefix = situation.place.subject_prefix
    items = [
        {"number": n, "subject": _bare(subject, prefix), "author": author} for n, subject, author in situation.letter
    ]
    return {"items": items[:SHOWN], "last": items[-1]["number"] if items else 0, "text": text}


def _bare(subject: str, prefix: str) -> str:
    """A subject without the list's prefix: "Re: [cop] Rates" is "Re: Rates"."""
    return " ".join((subject.replace(prefix, "", 1) if prefix else subject).split())
