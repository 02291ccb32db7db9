"""Asks whom somebody means: with the members that fit, or with the words that do it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from listserv.decide.identity.mentioned import Mentioned, authors, called_in, others, text_of
from listserv.decide.identity.proof import asked_enough, kept, proven, who
from listserv.decide.limits import QUESTIONS_A_DAY
from listserv.decide.people import conditions
from listserv.mail.address import called
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.own import FOR_OTHERS, ONES_OWN_ADDRESS, OWN, THEIR_OWN
from listserv.model.situation import Situation

ANSWER_BY = timedelta(days=14)
WANTS_ADDRESS = frozenset(("moderate", "remove", "facilitator", "not-facilitator", "hand-over", "ban"))
OF_NEWCOMERS = frozenset(("add", "invite"))
"""What is wished for people who are no members."""
MOST_GUESSES = 4
SHORT = 8
MYSELF = re.compile(
    r"(?i)\b(?:my|mine|myself|i|i['’]?(?:m|d|ll|ve)|us|our)\b|\b(?:for|to|give|send|put|set|move|change|get) me\b"
)
MODES_SAID = {
    "weekly": "weekly",
    "daily": "daily",
    "monthly": "monthly",
    "everything": "every",
    "announcements": "announcements",
}


def ask(
    asked: Sequence[Wish], spoken_of: Mentioned, me: Member, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """The letters about all that is for somebody else, or may be; only the writer's own known address gets them."""
    if situation.confirmations_today >= QUESTIONS_A_DAY and not proven(incoming, situation):
        return asked_enough(me, situation)
    addresses = [wish for wish in asked if wish.name in ONES_OWN_ADDRESS]
    others_ = [wish for wish in asked if wish not in addresses]
    told: list[Letter] = [_whose_address(addresses, spoken_of, me, now)] if addresses else []
    told += [_question(others_, spoken_of, me, incoming, situation, now)] if others_ else []
    word = "asked-whom" if others_ else "whose-address"
    why = f"{me.address} was asked whom they mean." if others_ else "It is about somebody else; nothing was done."
    return Decision("answered", word, why, tuple(map(Write, told)))


def _whose_address(asked: Sequence[Wish], spoken_of: Mentioned, me: Member, now: datetime) -> Letter:
    """Nobody's address is changed by anybody else, and none that is another's becomes the writer's."""
    old = [m.address for m in spoken_of.members if me.facilitator]
    new = [a for wish in asked if wish.name != "forget-address" for a in wish.addresses if a not in old]
    shown = {"new": new[:1], "old": old[:1] if len(old) == 1 else [], "facilitator": me.facilitator}
    return Letter("people/their-address", me.address, shown, Ask("open", now + ANSWER_BY, me.id))


def _question(
    asked: Sequence[Wish], spoken_of: Mentioned, me: Member, incoming: Incoming, situation: Situation, now: datetime
) -> Letter:
    """The question whom a wish is about, with those that fit; no member reads who they may be."""
    fits = spoken_of.members or others(incoming, situation, loose=True).members if me.facilitator else ()
    known = [m.address for m in fits]
    strange = list(dict.fromkeys((*spoken_of.strangers, *authors(incoming, situation)))) if me.facilitator else []
    guesses: list[Wish] = []
    text = text_of(incoming)
    for wish in asked:
        said = Wish("remove") if wish.name == "leave" else wish
        new, named = said.name in OF_NEWCOMERS, said.name in WANTS_ADDRESS | OF_NEWCOMERS
        said = replace(said, words="") if named else said
        if wish.name not in THEIR_OWN:
            guesses += [
                replace(said, addresses=(a,), mode=_mode_of(a, said, fits, text))
                for a in (*(() if new else known), *(strange if named else ()))
            ]
        if wish.name not in WANTS_ADDRESS | OF_NEWCOMERS and not (
            wish.name == "leave" and len(fits) > 1 and not MYSELF.search(text)
        ):
            guesses.append(replace(wish, addresses=(me.address,) if wish.name in FOR_OTHERS else ()))
    guesses = list(dict.fromkeys(guesses))[:MOST_GUESSES]
    names = {m.address: called(m.name) for m in fits}
    alone = not me.facilitator or all(wish.name in THEIR_OWN for wish in asked)
    what = next((wish.name for wish in asked if wish.name not in THEIR_OWN), "")
    values = {
        "guesses": [_shown(wish, me, names) for wish in guesses],
        "strangers": [a for a in strange if asked[0].name not in WANTS_ADDRESS | OF_NEWCOMERS],
        "what": "" if alone else "remove" if what == "leave" else what,
        "themselves": any(wish.name in OWN if not me.facilitator else wish.name in THEIR_OWN for wish in asked),
    }
    question = Ask("guess", now + ANSWER_BY, me.id, None, {"guesses": [kept(wish) for wish in guesses]})
    return Letter("confirm/whom", me.address, values, question)


def _mode_of(address: str, wish: Wish, people: Iterable[Member], text: str) -> str:
    """How much mail this one of several shall get: what is said behind their name."""
    member = next((m for m in people if m.knows(address)), None)
    name = called(member.name) if member else ""
    names = [re.escape(each) for each in (address, name, name.split(" ")[0]) if each]
    hit = re.search(rf"(?i)\b(?:{'|'.join(names)})\b.*?\b({'|'.join(MODES_SAID)})\b", text) if wish.mode else None
    return MODES_SAID[hit[1].lower()] if hit else wish.mode


def _shown(wish: Wish, me: Member, names: dict[str, str]) -> dict[str, object]:
    address = wish.addresses[0] if wish.addresses else me.address
    return {
        "what": wish.name,
        "mode": wish.mode,
        "since": wish.since.isoformat() if wish.since else "",
        "until": wish.until.isoformat() if wish.until else "",
        "words": wish.words[:60] if wish.name == "name" else "",
        "whom": "yourself" if me.knows(address) else address,
        "name": "" if me.knows(address) else names.get(address, ""),
    }


def picked(guesses: Sequence[Wish], answer: Answer, situation: Situation) -> tuple[Wish, ...]:
    """Which of the people that we asked about are meant by "both", by their names, or by "yes" where there is one."""
    if answer.yes and len(guesses) == 1 and not answer.wishes and not conditions.tied(answer.rest):
        return tuple(guesses)
    theirs = [wish for wish in guesses if wish.addresses and not (wish.name in FOR_OTHERS and _is_own(wish, situation))]
    if not theirs or len({wish.name for wish in theirs}) != 1 or (answer.wishes and not answer.word):
        return ()
    if answer.word == "all" and not answer.rest.strip():
        return tuple(theirs)
    people = [m for m in situation.named if any(m.knows(a) for wish in theirs for a in wish.addresses)]
    said = [m for m in called_in(answer.words, people) if answer.words.count(" ") < SHORT]
    said = said or [m for m in people if answer.words.strip(" .!") in (m.address, *m.aliases)]
    return tuple(wish for wish in theirs if any(m.knows(a) for m in said for a in wish.addresses))


def _is_own(wish: Wish, situation: Situation) -> bool:
    me = who(situation)
    return me is not None and all(me.knows(a) for a in wish.addresses)
