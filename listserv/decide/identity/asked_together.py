"""What one mail without proof asks for is asked back in one letter, whose answer is about all of it.

Each thing has a number there, so that an answer can take some of them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from listserv.decide.identity.proof import recalled
from listserv.model.decision import Effect, Write
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Letter
from listserv.model.member import Question

KIND = "confirm/wishes"
_ONE, _ENOUGH = "confirm/wish", "confirm/enough"
_ALL = re.compile(
    r"(?i)\W*(?:(?:yes|please|do)\W+){0,3}(?:(?:all|both|each)(?: of)?(?: (?:it|that|this|them|these|those|two|three"
    r"|four|five|\d{1,2}|the lot))?|everything|the lot)(?:\W+(?:please|was me|were mine|thanks|thank you))*\W*"
)
_SOME = re.compile(r"(?i)\b(?:but|not|n['’]t|except|only|without|apart from|other than|never|just)\b")


def as_one(effects: Sequence[Effect]) -> tuple[Effect, ...]:
    """The effects with one letter for all such questions, and with one that says that nothing more is asked."""
    asking = [effect for effect in effects if _is(effect, _ONE)]
    silent = [effect for effect in effects if _is(effect, _ENOUGH)]
    kept = [effect for effect in effects if not any(effect is one for one in silent[1:])]
    if len(asking) < 2:
        return tuple(kept)
    first, *others = asking
    return tuple(_together(asking) if effect is first else effect for effect in kept if effect not in others)


def _is(effect: Effect, kind: str) -> bool:
    return isinstance(effect, Write) and effect.letter.kind == kind


def _together(asking: Sequence[Effect]) -> Effect:
    letters = [effect.letter for effect in asking if isinstance(effect, Write)]
    asks = [letter.ask for letter in letters if letter.ask is not None]
    wish, *besides = [ask.values["wish"] for ask in asks]
    ask = replace(asks[0], values={**asks[0].values, "wish": wish, "besides": besides})
    shown = {"asked": [letter.values for letter in letters]}
    return Write(Letter(KIND, letters[0].to, shown, ask))


def remembered(question: Question) -> list[Wish]:
    """All wishes that such a question is about."""
    return [recalled(stored) for stored in (question.values["wish"], *question.values.get("besides", ()))]


def meant(answer: Answer, question: Question) -> tuple[Wish, ...]:
    """Those that an answer says are theirs; () where it does not say, or says more than numbers can."""
    wishes = remembered(question)
    if answer.choice and answer.yes is not False and not _SOME.search(answer.words):
        return tuple(wishes[number - 1] for number in answer.choice if 1 <= number <= len(wishes))
    several = len(wishes) > 1
    if answer.yes and not (several and _SOME.search(answer.words)):
        return tuple(wishes)
    return tuple(wishes) if several and answer.yes is None and _ALL.fullmatch(answer.words.strip()) else ()
