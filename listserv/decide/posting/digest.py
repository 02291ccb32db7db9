"""An answer to a collected letter that does not say which post it answers (D13)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from listserv.decide import telling
from listserv.decide.identity.names import topic, unknown
from listserv.decide.identity.proof import acting, from_elsewhere, kept, proven, recalled
from listserv.decide.membership import leave
from listserv.decide.posting import closed
from listserv.decide.telling import answerable
from listserv.decide.words.wording import bare_word
from listserv.mail import address as addresses
from listserv.mail import subject as subjects
from listserv.model.decision import Close, Decision, PublishAnswer, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Post, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

ANSWER_WITHIN = timedelta(days=30)
TALK = timedelta(days=90)
SUBJECT_WORDS = 8
_DECLINES = re.compile(r"(?i)(?:no,? ?)?(?:thanks,? |sorry,? )?(?:it'?s |this is )?not for me\b[^?\n]{0,40}")
_NUMBER = re.compile(r"\d|\b(?:first|second|third|fourth|fifth|last|two|three)\b")
_INLINE = re.compile(
    r"[^\n:]{3,120}?(?:[,.;]|\s(?=and\b))\s*(?:(?:and|also|then|to|for|re|number|no\.?)\s){0,3}#?(\d{1,3})\s?:\s+(?=\S)",
    re.IGNORECASE,
)
_HEAD = re.compile(r"(?m)^[ \t]{0,3}[#(]?(\d{1,3})[ \t]?[.:)](?=\s|\D)[ \t]*")
SHOWN = 6
FEW_BESIDES = 12
BESIDES = frozenset((
    "mode", "pause", "resume", "settings", "letter-time", "letter-form", "own-posts", "at-most", "largest",
))  # fmt: skip
MOST_NUMBERS = 5
NEW_WORDS = 4
LOOKED_AT = 400
NOTHING: Mapping[str, object] = {}
DROPPED = frozenset(("discard", "withdraw", "leave-it", "undo", "cancel", "none"))
"""Words that take back what was asked about."""
SENDS = frozenset(("post", "send"))
"""The words that send to everyone what was taken for a private answer."""
_FOR_US = re.compile(
    r"(?i)\W*(?:(?:it|that|this) (?:was|is) )?(?:meant )?(?:for )?(?:us|you)\W*(?:please|thanks|thank you)?\W*"
)
_ALONE = re.compile(
    r"(?i)\bprivate(?:ly)?\b|\bin (?:private|confidence)\b|\boff[ -]?list\b|\b(?:only|just) (?:to|for)\b|\balone\b"
    r"|\bbetween us\b|\bconfidential|\bnot (?:to|for) (?:everyone|everybody|all|the list|the group)\b"
)
"""Words beside a number by which it is the author of that post alone who shall have it."""


def which(intent: Post, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Nothing is sent before it is clear: the author is asked, and what they wrote is kept until they say."""
    member = situation.holder or situation.actor
    if member is None:
        return Decision("dropped", "which-post", "It does not say which post it answers, nor who asks.")
    if member.status == "taster" and _DECLINES.fullmatch(incoming.text.strip()):
        return leave.wished(Wish("leave"), incoming, situation, now)
    remembered: dict[str, object] = {
        "digest": intent.digest,
        "raw": incoming.raw,
        "text": incoming.text[:20_000],
    }
    perhaps = [wish for wish in intent.doubtful if wish.name != "back"]  # who gets letters need not come back
    guesses = list(dict.fromkeys(map(bare_word, perhaps)))
    remembered |= {"wishes": [kept(wish) for wish in perhaps], "guesses": guesses}
    ask = Ask("which-post", now + ANSWER_WITHIN, member.id, values=remembered)
    shown = {**_shown(situation, incoming.text), "guesses": guesses}
    item = intent.item
    last = max((number for number, _, _ in situation.letter), default=0)
    if not last or (item and item < last and item not in {number for number, _, _ in situation.letter}):
        shown["once"] = "gone"
    letter = Letter("post/which", member.address, shown, ask)
    return Decision("returned", "which-post", "It does not say which post of the letter it answers.", (Write(letter),))


def for_whom(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A private answer that says not whose post of the letter it answers: a number sends it to that author alone."""
    member = acting(situation)
    shown = {**_shown(situation, wish.words), **unknown(wish, situation), "private": True}
    remembered = {"text": wish.words[:20_000], "raw": incoming.raw}
    letter = Letter("post/which", member.address, shown, asking(wish, incoming, situation, now, remembered))
    why = "It does not say whose post of the letter it answers."
    return Decision("returned", "aside-which", why, (Write(letter),))


def asking(
    wish: Wish, incoming: Incoming, situation: Situation, now: datetime, remembered: Mapping[str, object] = NOTHING
) -> Ask:
    """The question which post a wish is about: a number carries it out.

    Where it was said to no letter, the numbers are those of the letter that the member got last.
    """
    member, question = acting(situation), situation.question
    digest = incoming.intent.digest if isinstance(incoming.intent, Command) else None
    values = {"digest": digest, **remembered}
    if question is not None and question.kind == "which-post":
        values = {**values, **question.values}
    return Ask("which-post", now + ANSWER_WITHIN, member.id, values={**values, "wish": kept(replace(wish, numbers=()))})


def meant_instead(answer: Answer, situation: Situation) -> Wish | None:
    """What is to be done with the post of that number, where that is something else than answering it for everyone.

    What is not for everyone is not sent to everyone because of a bare number.
    """
    question = situation.asked
    if not answer.choice or answer.word in SENDS:
        return None
    if "wish" in question.values:
        wish = replace(recalled(question.values["wish"]), numbers=answer.choice[:1])
        part = part_of(str(question.values.get("text", "")), answer.choice[0])
        return replace(wish, words=part) if part and wish.name == "private" else wish
    if situation.parent and _ALONE.search(answer.words[:LOOKED_AT]):
        text = question.values["text"]
        anew = _says_anew(answer, text, at_least=2 * NEW_WORDS)  # "2, but only to Amina please" says no more
        return Wish("private", words=answer.rest if anew else text, numbers=answer.choice[:1])
    return None


def chosen(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "which of these did you mean?": a number sends what was kept, or the new words behind it.

    NO says that it was for nobody.
    """
    question, member = situation.asked, situation.holder
    for_us = (
        _FOR_US.fullmatch(answer.words.strip().partition("\n")[0][:LOOKED_AT]) is not None and "text" in question.values
    )
    if member is None or not (answer.choice or for_us or _is_for_nobody(answer)):
        return None
    if not proven(incoming, situation):
        return from_elsewhere(answer, member)
    values = question.values
    if for_us:
        told = _passed_on(str(values["text"]), values["raw"], member, situation, now)
        return Decision("delivered", "private", "Passed on to the facilitators.", (Close(question.id), *told))
    if not answer.choice and "text" not in values:
        return Decision("dropped", "for-nobody", "They want none of the posts.", (Close(question.id),))
    if not answer.choice:
        done = Write(Letter("post/for-nobody", member.address))
        return Decision("answered", "for-nobody", "What they wrote goes to nobody.", (Close(question.id), done))
    if "text" not in values:
        return None
    part = part_of(str(values["text"]), answer.choice[0])
    kept_back = part is not None and _ALONE.search(part) is not None
    if situation.parent is None or len(answer.choice) > 1 or kept_back:
        ask = Ask("which-post", now + ANSWER_WITHIN, member.id, values=values)
        why = "several" if len(answer.choice) > 1 else "kept_back" if kept_back else ""
        shown = {**_shown(situation, str(values["text"])), "private": "wish" in values, "once": why}
        again = Write(Letter("post/which", member.address, shown, ask))
        return Decision("answered", "which-post", "There is no post of that number.", (Close(question.id), again))
    if situation.gone_to:
        name, address = situation.gone_to
        shown = {"subject": situation.parent_subject, "name": name, "address": address, "text": str(values["text"])}
        away = Write(Letter("post/moved-away", member.address, shown, answerable(now, member)))
        return Decision("returned", "moved-away", f"“{situation.parent_subject}” went to {name}.", (away,))
    if situation.closed and not closed.may_still(member):
        returned = closed.returned(incoming, situation, now, raw=values["raw"], text=values["text"])
        return returned.preceded_by(Close(question.id))
    anew = _says_anew(answer, values["text"]) and not besides(answer)
    posted = PublishAnswer(situation.parent, None if anew else values["raw"], "" if anew else part or "")
    out = (*(() if part else (Close(question.id),)), posted)
    return Decision("delivered", "published", f"Sent to the list by {member.address}.", out)


def besides(answer: Answer) -> tuple[Wish, ...]:
    """What a picked number goes on to ask for about their own mail: "2, and weekly please"."""
    short = len(answer.rest.split()) <= FEW_BESIDES
    return tuple(w for w in (answer.wishes or answer.asked) if w.name in BESIDES) if short else ()


def part_of(text: str, number: int) -> str | None:
    """What an answer says below this number where it has several, each on lines of its own; None where it has not."""
    if (inline := _INLINE.match(text.strip())) and int(inline[1]) == number:
        return text.strip()[inline.end() :].strip()
    heads = list(_HEAD.finditer(text))
    if len(heads) < 2 or text[: heads[0].start()].strip():
        return None
    ends = [*(head.start() for head in heads[1:]), len(text)]
    said = [text[head.end() : end].strip() for head, end in zip(heads, ends, strict=True) if int(head[1]) == number]
    return said[0] if said else None


def _passed_on(text: str, raw: int, member: Member, situation: Situation, now: datetime) -> tuple[Write, ...]:
    """What was kept, for the facilitators, whose answers go to its author."""
    about = {"name": member.name, "address": member.address, "text": text, "message_id": ""}
    about["subject"] = " ".join(text.split()[:SUBJECT_WORDS])
    ask = Ask("passed-on", now + TALK, values=about)
    return telling.each(situation.facilitators, "private/passed-on", about, ask, attach=raw)


def _says_anew(answer: Answer, text: str, *, at_least: int = NEW_WORDS) -> bool:
    """Whether the words behind the number are what is to be sent, and not what was kept."""
    return len(answer.rest.split()) >= at_least and answer.rest.strip() not in text


def _is_for_nobody(answer: Answer) -> bool:
    """A NO, or a word that takes it back; "no, the second one" is neither."""
    dropped = answer.said & DROPPED
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
