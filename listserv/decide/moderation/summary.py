"""What is answered to a list of held posts: YES ALL, YES 1 3, NO 2 because …, SHOW 3, or a line for each (D19)."""

import re
from dataclasses import replace
from datetime import datetime

from listserv.decide.identity.proof import no_facilitator, proven
from listserv.decide.moderation import as_heard, by_number, doubted, line_by_line, reasons, said_of_one, waiting
from listserv.decide.moderation.deeds import BY_NUMBER, WHOLE
from listserv.decide.people import trusting
from listserv.model.decision import Decision
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation

_LOOKS = frozenset(("get", "full", "show"))
"""What "show 13" is read as: said to a list of held posts, it is one of them."""
_NUMBER = re.compile(r"\A\d{1,4}\b(?!\s*+(?:(?:[-–,&]|and\b|to\b)\s*+)?\d)[\s,.:;–—-]*")
_BOTH = re.compile(r"\A\W*(?:\w+\W+){0,3}both\b", re.IGNORECASE)
_PARTED = re.compile(r"\d[,.;:!)]*(?:\s*[–—-]|[,.;:!)\n]|\s+(?:and|but|because|as|since|please|with)\b)", re.IGNORECASE)
_TO_ALL = re.compile(
    r"(?:to |for )?(?:all|any|every one|both)(?: of)?(?: the| these| those| them| that)?(?: posts?| messages?)?\b"
    r"(?! (?:but|except|other))[\s,.;:–—-]*(?:because\b|as\b|since\b)?(?P<reason>.*)",
    re.IGNORECASE | re.DOTALL,
)


def about_several(answer: Answer, hold: Hold | None) -> tuple[Wish, ...]:
    """Wishes about held posts by number, where they are about more than the one in hand ("yes 1 3 4", "yes to all")."""
    wishes = tuple(w for w in answer.wishes if w.name in BY_NUMBER and (w.numbers or w.words in WHOLE))
    if all(w.name == "reject" for w in wishes) and not answer.choice:
        return ()  # "no, 3 people said so" is a reason
    if len(wishes) == 1 and answer.yes is False and _is_cut(wishes[0].words, answer.rest):
        wishes = (replace(wishes[0], words=answer.rest),)
    return wishes if hold is None or any(w.numbers != (hold.number,) for w in wishes) else ()


def _is_cut(reason: str, whole: str) -> bool:
    """Whether a reason lost its last word to what is a courtesy elsewhere ("it is too late now")."""
    tail = whole[len(reason) :].strip(" .!") if reason and whole.startswith(reason) else ""
    return bool(tail) and " " not in tail and tail[0].isalpha()


def only_one(answer: Answer, situation: Situation) -> Hold | None:
    """The held post that an answer to a list of them decides on, where it is about one alone."""
    if answer.yes is None and answer.word not in ("trust", "discard"):
        return None
    wishes = [wish for wish in answer.wishes if wish.name in BY_NUMBER]
    first = _NUMBER.match(answer.rest)
    numbers = {*answer.choice, *(n for wish in wishes for n in wish.numbers), *([int(first[0])] if first else [])}
    if len(numbers) != 1 or any(wish.words in WHOLE for wish in wishes) or doubted.runs_together(answer, tuple(wishes)):
        return None
    if not wishes and answer.rest and not _PARTED.search(answer.words):
        return None  # "no 2 spam": a reason, or another decision
    return next((hold for hold in situation.holds if hold.number in numbers), None)


def without_number(answer: Answer) -> Answer:
    """The answer as if to the notice of the only post that it names."""
    return replace(answer, rest=_NUMBER.sub("", answer.rest, count=1).strip(), choice=())


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a list of held posts: YES ALL, YES 1 3, NO 2 because …, SHOW 3."""
    facilitator = situation.holder
    if facilitator is None or not facilitator.facilitator:
        return no_facilitator()
    if not proven(incoming, situation):
        return None
    if lines := line_by_line.read(answer.words):
        return by_lines(lines, incoming, situation, now, facilitator)
    if numbers := _looked_at(answer):
        return waiting.shown(numbers, facilitator, situation, now)
    if answer.word == "trust" and answer.rest and not answer.choice:
        return trusting.ask_whom(incoming, situation, now, waiting.listed(situation.holds))
    wishes = about_several(answer, None) or _none_of_them(answer, situation) or _in_short(answer, situation)
    if not wishes and (lines := _only_sentence(answer, situation)):
        return by_lines(lines, incoming, situation, now, facilitator)
    if doubted.runs_together(answer, wishes or answer.wishes) or doubted.are_doubted(wishes, answer.words):
        return waiting.which(facilitator, situation)
    if _BOTH.search(answer.words) and len(situation.holds) != 2 and any(wish.words in WHOLE for wish in wishes):
        return waiting.which(facilitator, situation)
    return _and_unread(wishes, answer, incoming, situation, now, facilitator) if wishes else None


def _only_sentence(answer: Answer, situation: Situation) -> line_by_line.Lines | None:
    """The only decision of the answer, as it is said, or as it was heard."""
    numbers = {hold.number for hold in situation.holds}
    return line_by_line.single(answer.words) or as_heard.heard_alone(answer.words, as_heard.heard(answer), numbers)


def _and_unread(
    wishes: tuple[Wish, ...], answer: Answer, incoming: Incoming, situation: Situation, now: datetime, by: Member
) -> Decision:
    """Wishes of an answer that is no list, and what it says of other posts that wait."""
    done = by_number.each(wishes, incoming, situation, now, by)
    left = doubted.left_out(wishes, answer.words, situation.holds)
    return done.followed_by(waiting.unread(left, by, now)) if left else done


def _none_of_them(answer: Answer, situation: Situation) -> tuple[Wish, ...]:
    """NO to all that wait ("none of these please, they are adverts"), as a list of them may be answered."""
    numbers = tuple(hold.number for hold in situation.holds)
    if not numbers or answer.choice:
        return ()
    if answer.word == "none":
        reason: str | None = answer.rest
    else:
        hit = _TO_ALL.fullmatch(answer.rest) if answer.yes is False else None
        reason = hit["reason"].strip() if hit else None
    if reason is None:
        return ()
    return (Wish("reject", words="" if reasons.POLITE.fullmatch(reason) else reason, numbers=numbers),)


def _in_short(answer: Answer, situation: Situation) -> tuple[Wish, ...]:
    """YES, NO or TRUST and nothing but numbers, ALL, or what needs no number because only one post waits."""
    if answer.word == "all":
        return (Wish("approve", words="all"),)
    only = len(situation.holds) == 1
    if answer.yes is None or not (only or (answer.choice and not answer.rest)):
        return ()
    if answer.yes and only and said_of_one.read(answer, situation.holds[0]).wish is None:
        return ()
    name = "trust" if answer.word == "trust" else "approve" if answer.yes else "reject"
    numbers = answer.choice or (situation.holds[0].number,)
    return (Wish(name, words="" if answer.yes else answer.rest, numbers=numbers),)


def by_lines(
    lines: line_by_line.Lines, incoming: Incoming, situation: Situation, now: datetime, facilitator: Member
) -> Decision:
    """A line for each decision; what could not be read, or is not done, is said, so that nobody takes it for done."""
    lines = as_heard.with_heard(lines, as_heard.heard(incoming.intent), {hold.number for hold in situation.holds})
    lines = line_by_line.told(lines, situation.holds)
    said = said_of_one.lines(lines.wishes, situation.holds)
    wishes = tuple(one.wish for one in said if one.wish)
    nothing = Decision("answered", "unclear", "It was not certain which posts were meant.")
    done = by_number.each(wishes, incoming, situation, now, facilitator) if wishes else nothing
    undone = [*said_of_one.not_done(lines.unread, incoming.intent), *(part for one in said for part in one.undone)]
    if not undone:
        return done
    return done.followed_by(waiting.unread(undone, facilitator, now))


def _looked_at(answer: Answer) -> tuple[int, ...]:
    """The numbers of held posts that somebody wants to see."""
    wishes = as_heard.heard(answer)
    if wishes and all(wish.name in _LOOKS and wish.numbers for wish in wishes):
        return tuple(number for wish in wishes for number in wish.numbers)
    bare = answer.yes is None and not answer.word and not answer.rest and not wishes
    return answer.choice if bare else ()
