"""A word between two members, through us: a private answer to a post, and the answers to that (D18).

Both see the other's name and neither's address; whoever asked without a name has none here either. Nothing of it
becomes a post, and STOP from either ends it for good.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from listserv.decide import private
from listserv.decide.identity.mentioned import called_in
from listserv.decide.identity.proof import acting, from_elsewhere, proven
from listserv.decide.posting import digest
from listserv.decide.telling import answerable
from listserv.model.decision import Change, Close, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.message import Part
from listserv.model.personal import Unhear, WriteUnnamed
from listserv.model.situation import UNDO_WITHIN, Situation

ANSWER_WITHIN = timedelta(days=90)
LONGEST = 20_000
NAMELESS = "The member who asked"
_PAUSE = re.compile(r"\s*pause (?:until|till|for|to)\b", re.IGNORECASE)
_SAID_AGAIN = re.compile(
    r"[\s\[(*_]{0,6}(?i:private(?:ly)?|off[ -]?list)\b(?: (?:to|for) (?P<whom>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?))?"
    r"(?:[\])*_]{0,3} ?[:,.!–—-]{1,3}\s*|[\])*_]{1,3}\s*|\s+(?=[A-Z])|\s*$)"
)
"""A word that is not needed where all is private: it begins what somebody answers to a private letter."""
_CALLED = re.compile(
    r"\W{0,6}(?:(?i:dear|hi|hello|hey|thanks|thank you|sorry)[ ,]{1,2})?(?P<name>[^\W\d_][\w'’-]{1,40})"
)
_FOR_ONE = re.compile(
    r"\W{0,6}(?:(?i:dear|hi|hello|hey|thanks|thank you|sorry|for|to|just|only)[ ,]{1,2}){0,3}"
    r"(?P<name>[^\W\d_a-z][\w'’-]{1,40}(?: [^\W\d_a-z][\w'’-]{1,40}){0,2})"
    r"(?i: only| alone| please)*\s*(?:[,:!–—\n]|-\s)"
)
_NOT_ME = re.compile(
    r"(?i)\b(?:(?:was|is)(?:n['’]t| not)|not) (?:me|mine|from me|by me)\b"
    r"|\bi (?:did not|didn['’]t|never|have not|haven['’]t) (?:write|send|say|ask|written|sent|wrote)\b"
)
"""What somebody answers who was told that their words were passed on, and has written none."""
_LONGEST_DENIAL = 120
_PICTURE = re.compile(r" ?\[cid:[^\[\]\s]{1,200}\]")
"""Where a picture stood in an HTML mail, a logo mostly."""
_ENOUGH = frozenset(("stop", "no-more"))


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two: where letters go, how the other one reaches them, and what they are called."""

    address: str
    route: Mapping[str, Any]
    name: str

    @property
    def nameless(self) -> bool:
        return "sealed" in self.route


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """PRIVATE: the answer goes to the author of the post, and to nobody else."""
    member = acting(situation)
    people = situation.persons
    if situation.parent is None and situation.letter and wish.words.strip():
        return digest.for_whom(wish, incoming, situation, now)
    if situation.parent is None:
        return _returned("which", wish.words, "", member, now)
    if people.author is None or not people.author.active or people.author.id == member.id:
        own = people.author is not None and people.author.id == member.id
        return _returned("own" if own else "gone", wish.words, "", member, now)
    if people.unheard:
        return _returned("unheard", wish.words, "", member, now)
    author = _author(situation)
    if wish.whom and not _is_called(wish.whom, author.name):
        return _for_another(wish.whom, wish, member, situation, now)
    if isinstance(incoming.intent, Command) and _calls_another(wish, author, situation):
        return digest.for_whom(replace(wish, numbers=()), incoming, situation, now)
    if not wish.whom and (whom := _called_at_first(wish, incoming, situation)):
        return _for_another(whom, wish, member, situation, now)
    if not wish.words.strip():
        return _returned("empty", "", "", member, now)
    writer = _named(member)
    subject = "" if author.nameless else situation.parent_subject
    effects = _letters(wish.words, subject, writer, author, incoming, now, first=True)
    return Decision("delivered", "aside", "A private answer was passed on to the author of a post.", effects)


def _named(member: Member) -> _Side:
    return _Side(member.address, {"member": member.id}, member.name or "A member")


def _author(situation: Situation) -> _Side:
    people = situation.persons
    assert people.author is not None
    if not people.nameless:
        return _named(people.author)
    return _Side(people.author.address, {"sealed": people.sealed, "post": situation.parent}, NAMELESS)


def _is_called(whom: str, name: str) -> bool:
    return whom.casefold().split()[0] in name.casefold().replace(",", " ").split()


def _for_another(whom: str, wish: Wish, member: Member, situation: Situation, now: datetime) -> Decision:
    """It is for somebody else than the author of the post: nobody gets it; how a facilitator is reached is said."""
    why = "facilitator" if called_in(whom, situation.facilitators) else "other"
    return _returned(why, wish.words, whom, member, now)


def _called_at_first(wish: Wish, incoming: Incoming, situation: Situation) -> str:
    """The name of another member that private words begin with, as whom they are for: "Ben, …", "for Ben only: …"."""
    picked = situation.question is not None and situation.question.kind == "which-post"
    author = situation.persons.author if not situation.persons.nameless else None
    if picked:  # they were asked whose post it is, and said so
        return ""
    for words in (wish.words, incoming.text if isinstance(incoming.intent, Command) else ""):
        hit = _FOR_ONE.match(words.strip())
        called = called_in(hit["name"], situation.roll) if hit else []
        if hit and called and not (author and author.id in [one.id for one in called]):
            return hit["name"]
    return ""


def _calls_another(wish: Wish, author: _Side, situation: Situation) -> bool:
    """Whether the words begin by calling the author of another post of the letter: then the number may be a slip."""
    called = _CALLED.match(wish.words)
    names = [name for _, _, name in situation.letter]
    return (
        called is not None
        and not _is_called(called["name"], author.name)
        and any(_is_called(called["name"], name) for name in names)
    )


def _letters(
    text: str, subject: str, writer: _Side, reader: _Side, incoming: Incoming, now: datetime, *, first: bool
) -> tuple[Effect, ...]:
    """The letter to the other one; the writer is told where it is the first, or where something was left out."""
    files = [part for part in incoming.message.parts if part.filename] if incoming.message else []
    left_out = [part.filename for part in files if not _stands_in_text(part)][:20]
    words = _PICTURE.sub("", text[:LONGEST])
    values = {"name": writer.name, "subject": subject, "text": words, "left_out": left_out}
    told: tuple[Effect, ...] = (_to(reader, writer, "aside/letter", values, subject, now),)
    if first or left_out:
        done = {"name": reader.name, "left_out": left_out}
        told += (_to(writer, reader, "aside/done", done, subject, now),)
    return told


def _stands_in_text(part: Part) -> bool:
    """Whether this is a picture within the text, as the logos of signatures are."""
    return part.content_type.startswith("image/") and bool(part.content_id) and part.disposition != "attachment"


def _to(
    one: _Side, other: _Side, kind: str, values: dict[str, Any], subject: str, now: datetime
) -> Write | WriteUnnamed:
    """A letter to one of the two, whose answer goes to the other; of the nameless one no address is kept with it."""
    kept: dict[str, Any] = {"to": dict(other.route), "from": dict(one.route), "subject": subject}
    kept |= {"told": True} if kind == "aside/done" else {}
    if one.nameless:
        return WriteUnnamed(Letter(kind, one.address, values, Ask("aside", now + ANSWER_WITHIN, values=kept)))
    ask = Ask("aside", now + ANSWER_WITHIN, one.route["member"], values=kept)
    return Write(Letter(kind, one.address, values, ask))


def _returned(why: str, text: str, whom: str, member: Member, now: datetime) -> Decision:
    """Nothing was sent to anybody; the writer has their words back."""
    ask = answerable(now, member)
    letter = Letter("aside/returned", member.address, {"why": why, "text": text[:LONGEST], "whom": whom}, ask)
    return Decision(
        "returned", f"aside-{why}", "A private answer went to nobody, and its writer knows.", (Write(letter),)
    )


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to such a letter goes back the same way; STOP ends it, other wishes are wishes."""
    question, people = situation.asked, situation.persons
    hidden = "sealed" in question.values["from"]
    writer = people.teller if hidden else situation.holder
    if writer is None or incoming.actor is None:
        return Decision("dropped", "unknown-writer", "It does not say who it is from.")
    if not (writer.knows(incoming.actor.address) if hidden else proven(incoming, situation)):
        return from_elsewhere(answer, writer)
    if question.values.get("told") and _NOT_ME.search(answer.words[:_LONGEST_DENIAL]):
        why = "They say that it was not them, and the facilitators have it."
        return Decision("delivered", "not-them", why, (private.pass_on(now),))
    if answer.said & _ENOUGH:
        return _enough(writer, hidden=hidden, situation=situation, now=now)
    said_again = _SAID_AGAIN.match(answer.words.strip())
    text = answer.words.strip()[said_again.end() :] if said_again else answer.words
    if any(wish.name != "private" for wish in answer.wishes) or _is_an_order(answer) or not text.strip():
        return None
    one = _Side(writer.address, question.values["from"], NAMELESS) if hidden else _named(writer)
    partner = people.partner
    if partner is None or not partner.active or people.unheard:
        why = "unheard" if people.unheard else "gone"
        return _returned(why, text, "", writer, now)
    if said_again and said_again["whom"] and not _is_called(said_again["whom"], partner.name):
        return _returned("other", text, said_again["whom"], writer, now)
    other = _named(partner)
    if "sealed" in question.values["to"]:
        other = _Side(partner.address, question.values["to"], NAMELESS)
    effects = _letters(text, question.values["subject"], one, other, incoming, now, first=False)
    return Decision("delivered", "aside", "A private answer was passed on.", effects)


def _is_an_order(answer: Answer) -> bool:
    """PAUSE with a day that no phrase has ("pause until 31 February"): nobody says that to somebody else."""
    return [wish.name for wish in answer.asked] == ["pause"] and bool(_PAUSE.match(answer.words))


def _enough(writer: Member, *, hidden: bool, situation: Situation, now: datetime) -> Decision:
    """No more private answers from that one; the other learns it only if they write again."""
    question, partner = situation.asked, situation.persons.partner
    if partner is None:
        return Decision("dropped", "aside-over", "There is nobody left to stop.")
    if hidden:
        letter = WriteUnnamed(Letter("aside/stopped", writer.address, {"undo": False}))
        effects: tuple[Effect, ...] = (Unhear(question.values["from"]["post"], partner.id), Close(question.id), letter)
        return Decision("answered", "unheard", "Whoever asked wants no more private answers from them.", effects)
    to = question.values["to"]
    other = -to["post"] if "sealed" in to else partner.id
    change = Change(writer.id, {f"unheard:{other}": True}, writer.address, "unheard")
    ask = Ask("done", now + UNDO_WITHIN, writer.id)
    effects = (change, Write(Letter("aside/stopped", writer.address, {"undo": True}, ask)))
    return Decision("answered", "unheard", "They want no more private answers from each other.", effects)
