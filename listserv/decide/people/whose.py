"""Whose mail a facilitator means: who speaks of somebody else hardly speaks of themselves.

Wishes are read by what they ask for, and not always for whom ("Dev is away until 6 January", "moderate Ann, please").
A wish is done for the facilitator only where the mail speaks of nobody else; where it names one member
by address it is done for that member; all else is asked back with the members that fit. Whom to trust is asked in
trusting.py, because a post may wait.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from listserv.decide.choices import options
from listserv.decide.identity import standing_in
from listserv.decide.identity.mentioned import Mentioned, authors, called_in, others, text_of
from listserv.decide.identity.proof import QUESTIONS_A_DAY, asked_enough, confirmed, kept, proven, who
from listserv.decide.people import newcomers
from listserv.mail import address as addresses
from listserv.mail.address import called, printable
from listserv.model.decision import Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

ANSWER_BY = timedelta(days=14)
FOR_OTHERS = frozenset(("mode", "pause", "resume"))
"""What a facilitator can do for a member."""
THEIR_OWN = frozenset(
    ("letter-time", "letter-form", "timezone", "own-posts", "at-most", "largest", "language", "hide", "show")
)
"""What everybody does for themselves alone."""
WANTS_ADDRESS = frozenset(("moderate", "remove", "facilitator", "not-facilitator", "hand-over", "ban"))
ONES_OWN_ADDRESS = frozenset(("alias", "main-address", "forget-address"))
MOST_GUESSES = 4
_MYSELF = re.compile(
    r"(?i)\b(?:my|mine|myself|i|i['’]?(?:m|d|ll|ve)|us|our)\b|\b(?:for|to|give|send|put|set|move|change|get) me\b"
)
_PLAINLY_MINE = re.compile(
    r"(?i)\bmy (?:own )?(?:e-?mails?|mails?|posts?|letters?|subscription|settings|membership)\b|\bmyself\b"
    r"|\b(?:pause|put|set|switch|move|change|give|send|for) me\b"
    r"|\bi(?:['’]?m| am|['’]?ll be| will be) (?:away|off|out|on|back)\b"
    r"|\bi(?:['’]?d| would) (?:like|prefer)\b|\bi want\b"
)
MOST_UNREAD = 200
SHORT = 8
_SET_TO = re.compile(r"(?i)\s*(?:on|to)\s+(?:the\s+)?(weekly|daily|monthly|announcements)\b")
_REMINDS = re.compile(r"(?i)\bremind(?:er|ing)?\b(?! (?:me|us|every))")
_HANDS_OVER = re.compile(
    r"(?i)\bhand(?:ing|ed)?\s+(?:(?:it|this|things|everything|(?:the|this|my) list)\s+)?over\b[^.!?\n]{0,30}\bto\b"
)
_OF_A_LEAVER = frozenset(("leave", "pause", "remove", "mode"))
"""What "I leave at Christmas, please hand over to Cy" sounds like."""
_RUN = re.compile(r"[^\s<>(),;:]+")
_TO_LAST_LETTER = re.compile(r"(?s).*\w")
_ROLE = re.compile(r"(?i)\s*(?:co-?)?facilitators?\b\W*(.*)", re.DOTALL)
_OF_POSTS = re.compile(r"(?i)\bpost|\bwrit|\bwrote|\bquiet|\bsilent|\bactive")
_OF_INVITATIONS = re.compile(r"(?i)\binvit|\basked\b|\banswer|\brepl|\brespon|\bjoin|\baccept|\bpending\b|\bremind")
_GOES_ON = re.compile(r"(?i)^\W*(?:and|also|plus|or|as well as)\b|^\W*&")
_ASKS_MORE = re.compile(
    r"(?i)^\W*(?:and|also|plus|then|but|or)\b|\b(?:please|also|could you|can you|would you|as well)\b|\w\.[a-z]{2,}\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_MODERATE = re.compile(r"(?i)\b(?:pre-?)?moderat(?:e|ing)\s+(\w+)(?:\s+(\w+))?")
_MODERATION = re.compile(r"(?i)\b(?:off|from|of) (?:pre-?)?moderation\b|\bmoderat(?:e|ing)\b")
_ALL_OF_IT = frozenset((
    "all", "any", "conversations", "each", "every", "everybody", "everyone", "everything", "first", "for", "forum",
    "from", "group", "it", "list", "mail", "mailing", "members", "messages", "new", "newcomers", "now", "our", "please",
    "posting", "postings", "posts", "this", "today", "tonight", "until", "us", "whole",
))  # fmt: skip
_MODES = {
    "weekly": "weekly",
    "daily": "daily",
    "monthly": "monthly",
    "everything": "every",
    "announcements": "announcements",
}


@dataclass(frozen=True, slots=True)
class Sorted:
    """The wishes that are clear, in a situation that knows their members; the question about the others."""

    wishes: tuple[Wish, ...]
    situation: Situation
    question: Decision | None = None


def sort(
    wishes: Sequence[Wish],
    doubtful: Sequence[Wish],
    unclear: str,
    incoming: Incoming,
    situation: Situation,
    now: datetime,
) -> Sorted:
    """What a facilitator's mail asks for, and for whom; other people's mail asks for what it says."""
    me = who(situation)
    if incoming.door != "mail" or me is None or not me.active or confirmed(situation):
        return Sorted(tuple(wishes), situation)
    if not me.facilitator:
        return Sorted(tuple(standing_in.stood_down(wishes, incoming, me)), situation)
    text = text_of(incoming)
    wishes = newcomers.with_their_mail(wishes, text)
    roles = standing_in.sorted_out(_apart(wishes, unclear), incoming, situation)
    roles = [w for w in roles if w.name != "invitations" or _OF_INVITATIONS.search(text) or not _OF_POSTS.search(text)]
    meant = list(dict.fromkeys(_about_somebody(wish, incoming, situation) for wish in roles))
    if _HANDS_OVER.search(text) and others(incoming, situation).members:
        meant = [w for w in meant if w.name not in _OF_A_LEAVER] or [Wish("hand-over")]
    if not meant:
        meant = _doubted(doubtful, incoming, situation)
    clear: list[Wish] = []
    asked: list[Wish] = []
    spoken_of = _untaken(others(incoming, situation), meant)
    meant += _further(meant, spoken_of, unclear)
    for wish in meant:
        done = _meant(wish, spoken_of, incoming, situation)
        (clear if done else asked).append(done or wish)
    taken = [a.lower() for wish in clear for a in wish.addresses]
    about = [m for m in (me, *situation.roll) if any(m.knows(a) for a in taken)]
    known = replace(situation, named=tuple(dict.fromkeys((*situation.named, *spoken_of.members, *about))))
    question = _ask(asked, spoken_of, me, incoming, situation, now) if asked else None
    return Sorted(tuple(clear), known, question)


def _further(meant: Sequence[Wish], spoken_of: Mentioned, unclear: str) -> list[Wish]:
    """The same wish once more where words that were left over name somebody else ("and Eve Stone please")."""
    beside = called_in(unclear, spoken_of.members) if _GOES_ON.match(unclear) and "@" not in unclear else []
    first = next((w for w in meant if w.addresses and w.name in (*WANTS_ADDRESS, *FOR_OTHERS)), None)
    return [replace(first, addresses=(), words="")] if first and beside else []


def unread(said: Sorted, unclear: str, incoming: Incoming) -> str:
    """What a facilitator asked for besides, as it seems, and what was not understood."""
    me = who(said.situation)
    if incoming.door != "mail" or not (me and me.facilitator) or not said.wishes or not _ASKS_MORE.search(unclear):
        return ""
    if any(wish.people for wish in said.wishes):  # all of it was looked through for them, and for words to them
        return ""
    if said.question and called_in(unclear, said.situation.roll):
        return ""
    return printable(" ".join(unclear.split()))[:MOST_UNREAD]


def _doubted(doubtful: Sequence[Wish], incoming: Incoming, situation: Situation) -> list[Wish]:
    """What was perhaps wished about somebody, where only their address is lacking ("can you take Dev off the list")."""
    lacking = [w for w in doubtful if w.name in (*WANTS_ADDRESS, "trust") and not (w.addresses or w.numbers)]
    leaves = any(w.name == "leave" for w in doubtful) and others(incoming, situation).members
    return [Wish("leave")] if leaves else lacking[:1]


def _meant(wish: Wish, spoken_of: Mentioned, incoming: Incoming, situation: Situation) -> Wish | None:
    """The wish with whom it is about; None where that is not clear."""
    if wish.name in WANTS_ADDRESS and not (wish.addresses or wish.numbers or wish.people):
        return None
    if wish.name == "settings" and len(spoken_of.members) == 1 and not (wish.addresses or wish.words):
        return replace(wish, addresses=(spoken_of.members[0].address,))
    if wish.name == "leave":
        return None if spoken_of else wish
    if wish.name in THEIR_OWN:
        return None if spoken_of.by_address else wish
    if wish.name not in FOR_OTHERS or wish.addresses or not spoken_of:
        return wish
    alone = len(spoken_of.members) == len(spoken_of.by_address) == 1 and not spoken_of.strangers
    text = text_of(incoming)
    if alone and not _MYSELF.search(text):
        return replace(wish, addresses=(spoken_of.members[0].address,))
    by_name_only = not (spoken_of.by_address or spoken_of.strangers)
    return wish if by_name_only and _PLAINLY_MINE.search(text) else None


def _about_somebody(wish: Wish, incoming: Incoming, situation: Situation) -> Wish:
    """Neither "moderate Eve", "take Dev off moderation" nor "set Eve to weekly" is a setting of the list."""
    if wish.name == "bump" and _REMINDS.search(text_of(incoming)):
        return Wish("remind")
    if wish.name == "add" and (to := _SET_TO.match(wish.words)) and _are_members(wish, situation):
        return Wish("mode", mode=_MODES[to[1].lower()], addresses=wish.addresses)
    if wish.name == "set" and (who_ := _ROLE.match(wish.words)) and addresses.found_in(who_[1]):
        return Wish("facilitator", addresses=tuple(addresses.found_in(who_[1])))
    if wish.name == "unset" and _MODERATION.search(wish.words[:200]) and others(incoming, situation).members:
        return Wish("trust")
    if wish.name != "set":
        return wish
    if hit := _MODERATE.search(wish.words[:200]):
        said = [word for word in (hit[1].lower(), (hit[2] or "").lower()) if word != "the"]
        if said[:1] and said[0] and said[0] not in _ALL_OF_IT:
            return Wish("moderate")
    if options.taken_apart(wish.words)[0] is None and others(incoming, situation).members:
        said = [word.lower() for word in _WORD.findall(wish.words[:200])]
        mode = next((_MODES[word] for word in said if word in _MODES), "")
        return Wish("mode", mode=mode) if mode else wish
    return wish


def _are_members(wish: Wish, situation: Situation) -> bool:
    here = [m for m in (*situation.named, *situation.roll) if m.active or m.status == "suspended"]
    return bool(wish.addresses) and all(any(m.knows(a) for m in here) for a in wish.addresses)


def _addresses_in(text: str) -> Iterator[str]:
    """All that may be an address, in lower case, without the marks behind it."""
    for run in _RUN.findall(text) if "@" in text else ():
        named = _TO_LAST_LETTER.match(run)
        if named and "@" in named[0][1:]:
            yield named[0].lower()


def _apart(wishes: Sequence[Wish], unclear: str) -> list[Wish]:
    """Who is invited or added is nobody whom the same mail names for something else."""
    if any(w.name in ("invite", "add") for w in wishes):  # "she is happy to join" is said of them
        wishes = [w for w in wishes if w.name != "join"]
    elsewhere = {a.lower() for w in wishes if w.name not in ("invite", "add") for a in w.addresses}
    elsewhere |= set(_addresses_in(unclear)) if wishes else set()
    parted = []
    for wish in wishes:
        if wish.name in ("invite", "add") and elsewhere.intersection(a.lower() for a in wish.addresses):
            left = tuple(a for a in wish.addresses if a.lower() not in elsewhere)
            people = tuple(person for person in wish.people if person[0].lower() not in elsewhere)
            wish = replace(wish, addresses=left, people=people)
            if not left:
                continue
        parted.append(wish)
    return parted


def _untaken(spoken_of: Mentioned, wishes: Iterable[Wish]) -> Mentioned:
    """Without those whom another wish of the same mail is about."""
    taken = {a.lower() for w in wishes for a in (*w.addresses, *(one for one, _ in w.people))}
    own = {a.lower() for w in wishes if w.name in ONES_OWN_ADDRESS for a in w.addresses}
    free = [m for m in spoken_of.members if not any(m.knows(a) for a in taken - own)]
    by_address = tuple(m for m in spoken_of.by_address if m in free)
    return Mentioned(tuple(free), by_address, tuple(a for a in spoken_of.strangers if a not in taken))


def left_over(wishes: Sequence[Wish], incoming: Incoming, situation: Situation) -> tuple[str, ...]:
    """Addresses that a facilitator's mail names beside those that something was done about."""
    me = who(situation)
    if incoming.door != "mail" or not (me and me.facilitator) or confirmed(situation):
        return ()
    if not any(wish.addresses for wish in wishes):
        return ()
    rest = _untaken(others(incoming, situation), wishes)
    return (*(m.address for m in rest.by_address), *rest.strangers)[:MOST_GUESSES]


def told_of(told: Mapping[str, object], effects: Sequence[Effect], situation: Situation) -> tuple[Effect, ...]:
    """The effects with a word in the first letter to the facilitator about what nothing was done about."""
    me = who(situation)
    first = next((e for e in effects if isinstance(e, Write) and me and e.letter.to == me.address), None)
    known = {key: value for key, value in told.items() if value}
    if not known or first is None:
        return tuple(effects)
    letter = replace(first.letter, values={**first.letter.values, **known})
    return tuple(replace(first, letter=letter) if effect is first else effect for effect in effects)


def _ask(
    asked: Sequence[Wish], spoken_of: Mentioned, me: Member, incoming: Incoming, situation: Situation, now: datetime
) -> Decision:
    """The question whom a wish is about, with those that fit; only the facilitator's own address gets it."""
    if situation.confirmations_today >= QUESTIONS_A_DAY and not proven(incoming, situation):
        return asked_enough(me, situation)
    fits = spoken_of.members or others(incoming, situation, loose=True).members
    known = [m.address for m in fits]
    strange = list(dict.fromkeys((*spoken_of.strangers, *authors(incoming, situation))))
    guesses: list[Wish] = []
    text = text_of(incoming)
    for wish in asked:
        said = Wish("remove") if wish.name == "leave" else wish
        said = replace(said, words="") if said.name in WANTS_ADDRESS else said
        if wish.name not in THEIR_OWN:
            guesses += [
                replace(said, addresses=(a,), mode=_mode_of(a, said, fits, text))
                for a in (*known, *(strange if said.name in WANTS_ADDRESS else ()))
            ]
        if wish.name not in WANTS_ADDRESS and not (wish.name == "leave" and len(fits) > 1 and not _MYSELF.search(text)):
            guesses.append(replace(wish, addresses=(me.address,) if wish.name in FOR_OTHERS else ()))
    guesses = list(dict.fromkeys(guesses))[:MOST_GUESSES]
    names = {m.address: called(m.name) for m in fits}
    values = {
        "guesses": [_shown(wish, me, names) for wish in guesses],
        "strangers": [a for a in strange if asked[0].name not in WANTS_ADDRESS],
        "what": "" if asked[0].name in THEIR_OWN else "remove" if asked[0].name == "leave" else asked[0].name,
    }
    question = Ask("guess", now + ANSWER_BY, me.id, None, {"guesses": [kept(wish) for wish in guesses]})
    letter = Letter("confirm/whom", me.address, values, question)
    return Decision("answered", "asked-whom", f"{me.address} was asked whom they mean.", (Write(letter),))


def _mode_of(address: str, wish: Wish, people: Iterable[Member], text: str) -> str:
    """How much mail this one of several shall get: what is said behind their name."""
    member = next((m for m in people if m.knows(address)), None)
    name = called(member.name) if member else ""
    names = [re.escape(each) for each in (address, name, name.split(" ")[0]) if each]
    hit = re.search(rf"(?i)\b(?:{'|'.join(names)})\b.*?\b({'|'.join(_MODES)})\b", text) if wish.mode else None
    return _MODES[hit[1].lower()] if hit else wish.mode


def _shown(wish: Wish, me: Member, names: dict[str, str]) -> dict[str, object]:
    address = wish.addresses[0] if wish.addresses else me.address
    return {
        "what": wish.name,
        "mode": wish.mode,
        "until": wish.until.isoformat() if wish.until else "",
        "whom": "yourself" if me.knows(address) else address,
        "name": "" if me.knows(address) else names.get(address, ""),
    }


def picked(guesses: Sequence[Wish], answer: Answer, situation: Situation) -> tuple[Wish, ...]:
    """Which of the people that we asked about are meant by "both", or by their names."""
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
