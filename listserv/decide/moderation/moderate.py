"""A held post is decided: by a reply to its notice, or by its number (D19). The first answer wins."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from listserv.decide.identity.mentioned import speaks_of_another
from listserv.decide.identity.proof import QUESTIONS_A_DAY, no_facilitator, proven, who
from listserv.decide.moderation import edit, line_by_line, one_line, said_of_one, since, waiting
from listserv.decide.people import trusting
from listserv.model.decision import Change, Close, CloseHold, Decision, Effect, Release, TrustPoster, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Intent, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import Situation

CONFIRM_WITHIN = timedelta(days=7)
MOST_UNCLEAR = 10
"""So many letters a day say that an answer was not understood: each is about another post, and silence seems a yes."""
BY_NUMBER = frozenset(("approve", "reject", "discard", "trust"))
WHOLE = frozenset(("all", "all but"))
SENDS = frozenset(("approve", "trust"))
_TAKES_TEXT = frozenset(("edit", "ask", "note"))
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


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a notice of a held post; None where it says neither yes nor no."""
    question, hold, facilitator = situation.question, situation.hold, situation.holder
    assert question is not None
    if hold is None or facilitator is None or not facilitator.facilitator:
        return no_facilitator()
    lines = line_by_line.read(answer.words) if answer.word not in _TAKES_TEXT else None
    if lines and lines.about_others(hold.number):
        return by_lines(lines, incoming, situation, now, facilitator) if proven(incoming, situation) else None
    if several := about_several(answer, hold):
        if line_by_line.runs_together(answer, several) or line_by_line.are_doubted(several, answer.words):
            return waiting.which(facilitator, situation)
        return _each(several, incoming, situation, now, facilitator) if proven(incoming, situation) else None
    said = said_of_one.read(answer, hold)
    wish = said.wish
    if wish is None:
        return None
    if not proven(incoming, situation):
        return _was_it_you(wish, incoming, facilitator, hold, situation, now)
    if wish.name in ("edit", "ask"):
        return edit.asked(wish, hold, facilitator, situation, now)
    text = str(question.values.get("text", ""))
    return _decide(wish, (hold,), facilitator, situation, now, text=text, undone=said.undone)


def unclear(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """What an answer about held posts gets that nobody can read: the words that there are, because numbers mean posts.

    None where it is not certain that a facilitator wrote it, or where they were told so very often today.
    """
    question, hold, facilitator = situation.question, situation.hold, situation.holder
    assert question is not None
    told_before = situation.answers_today >= MOST_UNCLEAR
    if facilitator is None or not proven(incoming, situation) or told_before or not answer.words.strip():
        return None
    if hold is None:
        letter = waiting.unread([answer.words], facilitator, now).letter
    elif hold.state == "waiting":
        ask = Ask("hold", now + edit.ANSWER_WITHIN, facilitator.id, hold.id, question.values)
        why = said_of_one.read(answer, hold).why
        values = {"number": hold.number, "subject": hold.subject, "why": why}
        letter = Letter("hold/unclear", facilitator.address, values, ask)
    else:
        letter = waiting.decided_before(hold, facilitator)
    return Decision("answered", "unclear", "It was not understood what to do with a held post.", (Write(letter),))


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
    if (
        len(numbers) != 1
        or any(wish.words in WHOLE for wish in wishes)
        or line_by_line.runs_together(answer, tuple(wishes))
    ):
        return None
    if not wishes and answer.rest and not _PARTED.search(answer.words):
        return None  # "no 2 spam": a reason, or another decision
    return next((hold for hold in situation.holds if hold.number in numbers), None)


def without_number(answer: Answer) -> Answer:
    """The answer as if to the notice of the only post that it names."""
    return replace(answer, rest=_NUMBER.sub("", answer.rest, count=1).strip(), choice=())


def several(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
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
    if line_by_line.runs_together(answer, wishes or answer.wishes) or line_by_line.are_doubted(wishes, answer.words):
        return waiting.which(facilitator, situation)
    if _BOTH.search(answer.words) and len(situation.holds) != 2 and any(wish.words in WHOLE for wish in wishes):
        return waiting.which(facilitator, situation)
    return _and_unread(wishes, answer, incoming, situation, now, facilitator) if wishes else None


def _only_sentence(answer: Answer, situation: Situation) -> line_by_line.Lines | None:
    """The only decision of the answer, as it is said, or as it was heard."""
    numbers = {hold.number for hold in situation.holds}
    return line_by_line.single(answer.words) or line_by_line.heard_alone(answer.words, heard(answer), numbers)


def _and_unread(
    wishes: tuple[Wish, ...], answer: Answer, incoming: Incoming, situation: Situation, now: datetime, by: Member
) -> Decision:
    """Wishes of an answer that is no list, and what it says of other posts that wait."""
    done = _each(wishes, incoming, situation, now, by)
    left = line_by_line.left_out(wishes, answer.words, situation.holds)
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
    return (Wish("reject", words="" if one_line.POLITE.fullmatch(reason) else reason, numbers=numbers),)


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
    lines = line_by_line.with_heard(lines, heard(incoming.intent), {hold.number for hold in situation.holds})
    lines = line_by_line.told(lines, situation.holds)
    said = said_of_one.lines(lines.wishes, situation.holds)
    wishes = tuple(one.wish for one in said if one.wish)
    nothing = Decision("answered", "unclear", "It was not certain which posts were meant.")
    done = _each(wishes, incoming, situation, now, facilitator) if wishes else nothing
    undone = [*said_of_one.not_done(lines.unread, incoming.intent), *(part for one in said for part in one.undone)]
    if not undone:
        return done
    return done.followed_by(waiting.unread(undone, facilitator, now))


def heard(intent: Intent) -> tuple[Wish, ...]:
    """What the whole mail was understood to ask for."""
    if isinstance(intent, Answer):
        return (*intent.wishes, *intent.asked)
    return intent.wishes if isinstance(intent, Command) else ()


def _looked_at(answer: Answer) -> tuple[int, ...]:
    """The numbers of held posts that somebody wants to see."""
    wishes = heard(answer)
    if wishes and all(wish.name in _LOOKS and wish.numbers for wish in wishes):
        return tuple(number for wish in wishes for number in wish.numbers)
    bare = answer.yes is None and not answer.word and not answer.rest and not wishes
    return answer.choice if bare else ()


def _each(
    wishes: tuple[Wish, ...], incoming: Incoming, situation: Situation, now: datetime, facilitator: Member
) -> Decision:
    """Several wishes of one mail about held posts; a post that one has decided is not there for the next."""
    decided: set[int] = set()
    effects: list[Effect] = []
    whys: list[str] = []
    named = {number for wish in wishes for number in wish.numbers}
    for wish in wishes:
        rest = tuple(h for h in situation.holds if h.number not in decided)
        if wish.words in WHOLE:  # what the same mail names by number is not meant by ALL
            rest = tuple(h for h in rest if h.number not in named)
        chosen = [h.number for h in _chosen(wish, rest)]
        decision = wished(wish, incoming, replace(situation, holds=rest, holder=facilitator), now)
        decided |= set() if wish.name in _TAKES_TEXT else set(chosen)
        effects += decision.effects
        whys.append(decision.why)
    return Decision("answered", wishes[0].name, " ".join(whys), tuple(effects))


def _was_it_you(
    wish: Wish, incoming: Incoming, facilitator: Member, hold: Hold, situation: Situation, now: datetime
) -> Decision:
    """The answer came from an address that is not the facilitator's: the known address is asked."""
    if situation.confirmations_today >= QUESTIONS_A_DAY:
        return Decision("dropped", "asked-before", f"{facilitator.address} was asked several times today.")
    sender = incoming.actor.address if incoming.actor else "nobody"
    values = {"wish": {"name": wish.name, "words": wish.words, "mode": wish.mode, "whom": wish.whom}}
    ask = Ask("confirm-hold", now + CONFIRM_WITHIN, facilitator.id, hold.id, values)
    shown = {"number": hold.number, "subject": hold.subject, "wish": wish.name, "sender": sender}
    why = f"{facilitator.address} was asked whether that was them."
    return Decision("answered", "asked-first", why, (Write(Letter("confirm/hold", facilitator.address, shown, ask)),))


def confirmed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "did you just approve …?"."""
    question, hold, facilitator = situation.question, situation.hold, situation.holder
    assert question is not None
    if answer.yes is None or hold is None or facilitator is None:
        return None
    if not answer.yes:
        return Decision("answered", "not-them", "It was not the facilitator; nothing was done.", (Close(question.id),))
    if not facilitator.facilitator:
        return no_facilitator()
    wish = Wish(**question.values["wish"])
    if wish.name in ("edit", "ask"):
        decision = edit.asked(wish, hold, facilitator, situation, now)
    else:
        decision = _decide(wish, (hold,), facilitator, situation, now)
    return decision.preceded_by(Close(question.id))


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """APPROVE, REJECT, DISCARD and TRUST by number; without one where only one post waits."""
    facilitator = who(situation)
    assert facilitator is not None
    if wish.name == "trust" and wish.addresses:
        return trusting.members_now(wish, incoming, situation, now)
    if wish.name == "trust" and not wish.numbers and wish.words not in WHOLE:
        return trusting.ask_whom(incoming, situation, now, waiting.listed(situation.holds))
    numbers = {hold.number for hold in situation.holds}
    chosen = _chosen(wish, situation.holds)
    if chosen and not (wish.numbers or wish.words in WHOLE) and speaks_of_another(chosen[0], incoming, situation):
        chosen = ()
    unknown = [n for n in dict.fromkeys(wish.numbers) if n not in numbers and wish.words not in WHOLE]
    kept_back = _kept_back(wish, situation.holds)
    wish = replace(wish, words="") if wish.words in WHOLE else wish
    effects: list[Effect] = []
    if kept_back:
        ask = Ask("holds", now + waiting.LISTED_FOR, facilitator.id)
        effects.append(Write(Letter("hold/kept-back", facilitator.address, {"posts": waiting.listed(kept_back)}, ask)))
    if unknown or not (chosen or kept_back):
        waits = tuple(hold for hold in situation.holds if wish.name in _TAKES_TEXT or hold not in chosen)
        effects.append(Write(waiting.names_wait(facilitator, situation, unknown, wish.name, waits)))
    if not chosen:
        return Decision("answered", "which-post", "It did not say which held post.", tuple(effects))
    if wish.name in ("edit", "ask"):
        asked = [edit.asked(wish, hold, facilitator, situation, now) for hold in chosen]
        whys = " ".join(one.why for one in asked)
        return Decision("answered", wish.name, whys, (*(e for one in asked for e in one.effects), *effects))
    decision = _decide(wish, chosen, facilitator, situation, now)
    return decision.followed_by(*effects)


def _chosen(wish: Wish, held: tuple[Hold, ...]) -> tuple[Hold, ...]:
    """The held posts that a wish means: by number, all, all but some, or the only one."""
    if wish.words in WHOLE and (wish.words == "all but" or not wish.numbers):
        kept_back = _kept_back(wish, held)
        return tuple(hold for hold in held if hold.number not in wish.numbers and hold not in kept_back)
    by_number = {hold.number: hold for hold in held}
    numbers = tuple(dict.fromkeys(wish.numbers)) or tuple(by_number if len(by_number) == 1 else ())
    return tuple(by_number[n] for n in numbers if n in by_number)


def _kept_back(wish: Wish, held: tuple[Hold, ...]) -> tuple[Hold, ...]:
    """What ALL does not send: what seems to name a patient goes out only when its own number is said."""
    if wish.name not in SENDS or not (wish.words == "all but" or (wish.words == "all" and not wish.numbers)):
        return ()
    return tuple(hold for hold in held if hold.rule == waiting.PATIENTS and hold.number not in wish.numbers)


def _decide(
    wish: Wish,
    chosen: tuple[Hold, ...],
    facilitator: Member,
    situation: Situation,
    now: datetime,
    *,
    text: str = "",
    undone: Sequence[str] = (),
) -> Decision:
    """Carries it out for each post; `text` is what goes out in place of the author's, who agreed to it.

    `undone` is what else was said and is not done: the facilitator is told so.
    """
    effects: list[Effect] = []
    for hold in chosen:
        if hold.state != "waiting":
            effects.append(Write(waiting.decided_before(hold, facilitator)))
        elif since.sent_unawares(wish.name, hold, situation):
            effects.append(since.told(hold, facilitator, situation, text, now))
        else:
            effects += _settle(wish, hold, facilitator, situation, now, text, undone)
            effects += _tell_others(wish, hold, facilitator, situation)
    numbers = ", ".join(str(h.number) for h in chosen)
    return Decision(
        "answered", wish.name, f"{wish.name.capitalize()} {numbers} by {facilitator.address}.", tuple(effects)
    )


def _settle(
    wish: Wish,
    hold: Hold,
    facilitator: Member,
    situation: Situation,
    now: datetime,
    text: str,
    undone: Sequence[str],
) -> list[Effect]:
    by = facilitator.address
    note = edit.signed_note(wish.mode, facilitator) if wish.mode else ""
    words = wish.words if wish.whom else ""
    about = {"subject": hold.subject, "reason": wish.words, "words": words}
    said = {**about, "number": hold.number, "wish": wish.name, "address": hold.address, "note": note}
    said["undone"] = list(undone)
    heard = bool(hold.address) and not hold.banned_by  # the banned get no more mail
    done = Write(Letter("hold/done", by, said, Ask("done", now + CONFIRM_WITHIN, facilitator.id)))
    if wish.name in ("approve", "trust"):
        told = [Write(Letter("hold/approved", hold.address, about))] if heard else []
        return [Release(hold.id, by, text, note, told=bool(told)), *_trust(wish, hold, by, situation), *told, done]
    if wish.name == "reject":
        told = [Write(Letter("hold/rejected", hold.address, about))] if heard else []
        return [CloseHold(hold.id, by, "rejected", wish.words), *told, done]
    return [CloseHold(hold.id, by, "discarded"), done]


def _trust(wish: Wish, hold: Hold, by: str, situation: Situation) -> list[Effect]:
    if wish.name != "trust" or not hold.address:
        return []
    if situation.held_author is None:
        return [TrustPoster(hold.address, by)]
    return [
        Change(situation.held_author.id, {"trusted": True, "moderated": False}, by, "trust"),
        TrustPoster(hold.address, by),
    ]


def _tell_others(wish: Wish, hold: Hold, facilitator: Member, situation: Situation) -> list[Effect]:
    values = {"number": hold.number, "subject": hold.subject, "by": facilitator.address, "wish": wish.name}
    return [Write(Letter("hold/decided", f.address, values)) for f in situation.facilitators if f.id != facilitator.id]
