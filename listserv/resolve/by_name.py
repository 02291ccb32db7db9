"""Which conversation a wish names: by the number that a letter showed, or by words of its subject.

No number is ever one of the store's own, that nobody was shown; only the operator at the shell, who sees those, says
them. What is not certain is asked about with the subjects.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection

from listserv.conversation import called, naming
from listserv.mail import subject as subjects
from listserv.model.conversation import Conversation, Unclear
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.shown import Shown
from listserv.model.situation import Situation
from listserv.store import conversations, shown

SEVERAL = 6
TWO_LETTERS = timedelta(days=1)
"""Where two letters within this time call different conversations by one number, it is asked which is meant."""


@dataclass(frozen=True, slots=True)
class Named:
    """The conversation that a wish is about, and the post where a letter numbered posts.

    `into` is the one that it shall be put together with, `rest` the new name or the list that stands behind the name.
    """

    this: Conversation
    post: int = 0
    into: Conversation | None = None
    rest: str | None = None


def in_hand(situation: Situation) -> bool:
    """Whether the mail in hand is about one conversation: a post of it, or what was done to it."""
    question = situation.question
    told = question is not None and question.kind == "rearranged"
    return told or (situation.parent is not None and not _numbers_posts(situation))


def _numbers_posts(situation: Situation) -> bool:
    return bool(situation.letter) or (situation.question is not None and situation.question.kind == "which-post")


def named(tx: Connection, wish: Wish, incoming: Incoming, situation: Situation, *, raw: bool) -> Named | Unclear | None:
    """What the wish names; None where it names nothing, so that what is in hand is meant.

    `raw` numbers are the store's own, as the operator sees them.
    """
    question = situation.question
    if question is not None and question.kind == "which-conversation" and isinstance(incoming.intent, Answer):
        return _picked(tx, wish, incoming.intent, situation)
    if wish.numbers:
        return _by_number(tx, wish, situation, raw=raw)
    if in_hand(situation):
        return None
    return _by_words(tx, wish, incoming, situation)


def _get(tx: Connection, situation: Situation, number: int) -> Conversation | None:
    return conversations.by_number(tx, situation.place.id, number) if number else None


# ── numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _by_number(tx: Connection, wish: Wish, situation: Situation, *, raw: bool) -> Named | Unclear | None:
    letters = () if raw else situation.shown
    merges = wish.name == "merge"
    if in_hand(situation) and not (merges or _is_told(situation)):
        return None
    if merges and in_hand(situation) and len(wish.numbers) == 1 and not wish.words:
        return None if raw else _into_number(tx, wish.numbers[0], situation)
    this = _one(tx, wish.numbers[0], letters, situation, raw=raw)
    if isinstance(this, Unclear):
        return this
    post = letters[0].post(wish.numbers[0]) if letters else 0
    if not merges:
        return Named(this, post)
    if len(wish.numbers) > 1:
        into = _one(tx, wish.numbers[1], letters, situation, raw=raw)
    elif wish.words:
        into = _called(tx, wish.words, situation, but=this.number)
    else:
        into = Unclear("It did not say with which other one.", latest(tx, situation, but=this.number))
    if isinstance(into, Unclear):
        return Unclear(into.why, into.perhaps, other=True, this=this.number)
    return Named(this, post, into)


def _is_told(situation: Situation) -> bool:
    return situation.parent is None


def _into_number(tx: Connection, number: int, situation: Situation) -> Named | Unclear | None:
    """What is in hand goes to the conversation of that number in the last letter."""
    this = _in_hand_now(tx, situation)
    if this is None:
        return None
    into = _one(tx, number, situation.shown, situation, raw=False)
    if isinstance(into, Unclear):
        others = tuple(one for one in into.perhaps if one.number != this.number)
        return Unclear(into.why, others, other=True, this=this.number)
    return Named(this, situation.parent or 0, into)


def _in_hand_now(tx: Connection, situation: Situation) -> Conversation | None:
    question = situation.question
    told = question.values.get("conversation", 0) if question and question.kind == "rearranged" else 0
    return _get(tx, situation, situation.parent_conversation or told)


def _one(
    tx: Connection, number: int, letters: Sequence[Shown], situation: Situation, *, raw: bool
) -> Conversation | Unclear:
    """The conversation that the letter in hand, or the last one, calls by this number."""
    if raw:
        found = _get(tx, situation, number)
        return found or Unclear(f"There is no conversation {number} on this list.")
    meant = letters[0].conversation(number) if letters else 0
    found = _get(tx, situation, meant)
    if found is None:
        had = (
            "There is no number {} in the last letter that showed numbers."
            if letters
            else "No letter of the last days showed a number {}."
        )
        return Unclear(had.format(number), latest(tx, situation))
    near = (letter for letter in letters[1:] if letter.at > letters[0].at - TWO_LETTERS)
    others = [one for letter in near if (one := _get(tx, situation, letter.conversation(number)))]
    if any(one.number != found.number for one in others):
        return Unclear(f"Two letters of the last days showed a number {number}.", (found, *others))
    return found


def latest(tx: Connection, situation: Situation, but: int = 0) -> tuple[Conversation, ...]:
    """The conversations that were lately spoken in."""
    numbers = (one for one in shown.latest(tx, situation.place.id, SEVERAL + 1) if one != but)
    return tuple(found for number in numbers if (found := _get(tx, situation, number)))[:SEVERAL]


# ── words ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _by_words(tx: Connection, wish: Wish, incoming: Incoming, situation: Situation) -> Named | Unclear:
    said = tuple(_said(wish, incoming))
    if wish.name == "merge":
        return _both(tx, said, situation)
    if wish.name in ("rename", "move", "move-post"):
        for words in said:
            for name, rest in called.with_rest(words):
                if isinstance(found := _called(tx, name, situation), Conversation):
                    return Named(found, rest=rest)
    perhaps: Unclear | None = None
    for words in said:
        for name in called.names(words):
            found = _called(tx, name, situation)
            if isinstance(found, Conversation):
                return Named(found)
            perhaps = perhaps or (found if len(found.perhaps) > 1 and found.why.startswith("Several") else None)
    return perhaps or Unclear("It did not say which conversation.", latest(tx, situation))


def _said(wish: Wish, incoming: Incoming) -> Iterable[str]:
    """What may hold the name: behind the verb of the wish, in the words that it came with."""
    if wish.words.strip():
        yield wish.words.strip()
    subject = incoming.subject
    yield from called.behind(wish.name, f"{subject}\n{incoming.text}")


def _both(tx: Connection, said: Iterable[str], situation: Situation) -> Named | Unclear:
    for words in said:
        for first, second in called.pairs(words):
            this = _called(tx, first, situation)
            if isinstance(this, Unclear):
                continue
            into = _called(tx, second, situation, but=this.number)
            if isinstance(into, Conversation):
                return Named(this, into=into)
            return Unclear(into.why, into.perhaps, other=True, this=this.number)
    return Unclear("It did not say which conversations.", latest(tx, situation))


def _called(tx: Connection, words: str, situation: Situation, but: int = 0) -> Conversation | Unclear:
    """The one conversation whose subject has these words."""
    found: list[int] = []
    known: list[int] = []
    for name in called.names(words):
        exact = conversations.called(tx, situation.place.id, subjects.key(name)) if subjects.key(name) else []
        known = exact or naming.fitting(name, conversations.latest(tx, situation.place.id))
        found = [number for number in known if number != but]
        if found:
            break
    there = tuple(one for number in found[:SEVERAL] if (one := _get(tx, situation, number)))
    if len(there) == 1:
        return there[0]
    if there:
        return Unclear(f"Several have those words: “{words}”.", there)
    if but in known:
        return Unclear(f"“{words}” is that conversation itself.", latest(tx, situation, but))
    return Unclear(f"Nothing here is called “{words}”.", latest(tx, situation, but))


# ── what was asked ───────────────────────────────────────────────────────────────────────────────────────────────


def _picked(tx: Connection, wish: Wish, answer: Answer, situation: Situation) -> Named | Unclear | None:
    """The answer to "which conversation?": a number of that letter, or words of one of its subjects."""
    question = situation.question
    assert question is not None
    one_of_them = picked(tx, answer, situation)
    offered = tuple(one for row in question.values["conversations"] if (one := _get(tx, situation, row)))
    this, other = question.values["this"], question.values["other"]
    if one_of_them is None:
        return Unclear("That is none of these.", offered, other, this)
    if other:
        first = _get(tx, situation, this)
        return Named(first, into=one_of_them) if first else Unclear("It is not there any more.", offered)
    if wish.name == "merge":
        perhaps = latest(tx, situation, but=one_of_them.number)
        return Unclear("It did not say with which other one.", perhaps, other=True, this=one_of_them.number)
    return Named(one_of_them)


def picked(tx: Connection, answer: Answer, situation: Situation) -> Conversation | None:
    """The conversation that an answer picks from those that were shown."""
    question = situation.question
    assert question is not None
    rows = question.values["conversations"]
    chosen = answer.choice or tuple(number for one in answer.wishes for number in one.numbers[:1])
    if chosen:
        return _get(tx, situation, rows[chosen[0] - 1]) if 0 < chosen[0] <= len(rows) else None
    offered = [one for row in rows if (one := _get(tx, situation, row))]
    known = [(one.number, one.subject) for one in offered]
    for name in called.names(answer.words[:200].strip().partition("\n")[0]):
        fits = naming.fitting(name, known)
        if len(fits) == 1:
            return next(one for one in offered if one.number == fits[0])
    return None
