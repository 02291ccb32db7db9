"""Sorts the wishes of a mail by whom they are for: who speaks of somebody else hardly speaks of themselves.

Whose a wish is, is decided in meant_for.py. A facilitator's wish that is for one member who is named by address is
done for that member; all else is asked back with the members that fit (whom.py). Whom to trust is asked in trusting.py,
because a post may wait. A member's wish for somebody else is done for nobody.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from listserv.decide.choices import options
from listserv.decide.identity import meant_for, standing_in
from listserv.decide.identity.mentioned import Mentioned, called_in, others, text_of
from listserv.decide.identity.proof import confirmed, who
from listserv.decide.people import newcomers, whom
from listserv.decide.people.whom import MODES_SAID, MOST_GUESSES, MYSELF, OF_NEWCOMERS, WANTS_ADDRESS
from listserv.mail import address as addresses
from listserv.mail.address import printable
from listserv.model.decision import Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.member import Member
from listserv.model.own import FOR_OTHERS, ONES_OWN_ADDRESS, OWN, THEIR_OWN
from listserv.model.situation import Situation

MOST_UNREAD = 200
_SET_TO = re.compile(r"(?i)\s*(?:on|to)\s+(?:the\s+)?(weekly|daily|monthly|announcements)\b")
_REMINDS = re.compile(r"(?i)\bremind(?:er|ing)?\b(?! (?:me|us|every))")
_HANDS_OVER = re.compile(
    r"(?i)\bhand(?:ing|ed)?\s+(?:(?:it|this|things|everything|(?:the|this|my) list)\s+)?over\b[^.!?\n]{0,30}\bto\b"
)
_OF_A_LEAVER = frozenset(("leave", "pause", "remove", "mode"))
"""What "I leave at Christmas, please hand over to Cy" sounds like."""
_RUN = re.compile(r"[^\s<>(),;:]+")
_TO_LAST_LETTER = re.compile(r"(?s).*\w")
_AND_BAN = re.compile(r"(?i)\W*(?:and|then)?\s*(?:also\s+)?ban\b")
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
        return _of_a_member(standing_in.stood_down(wishes, incoming, situation, me), me, incoming, situation, now)
    text = text_of(incoming)
    wishes = newcomers.with_their_mail(wishes, text)
    roles = standing_in.sorted_out(_apart(wishes, unclear), incoming, situation)
    roles = [w for w in roles if w.name != "invitations" or _OF_INVITATIONS.search(text) or not _OF_POSTS.search(text)]
    meant = list(dict.fromkeys(_about_somebody(wish, incoming, situation) for wish in roles))
    banned = {a for w in meant if w.name == "ban" for a in w.addresses}  # who is banned is taken off as well
    meant = [w for w in meant if w.name != "remove" or not w.addresses or not banned.issuperset(w.addresses)]
    if _HANDS_OVER.search(text) and others(incoming, situation).members:
        meant = [w for w in meant if w.name not in _OF_A_LEAVER] or [Wish("hand-over")]
    if not meant:
        meant = _doubted(doubtful, incoming, situation)
    clear: list[Wish] = []
    asked: list[Wish] = []
    spoken_of = _untaken(others(incoming, situation), meant)
    meant += _further(meant, spoken_of, unclear)
    for wish in meant:
        done = _meant(wish, spoken_of, _taken(wish, meant), incoming, situation)
        (clear if done else asked).append(done or wish)
    taken = [a.lower() for wish in clear for a in wish.addresses]
    about = [m for m in (me, *situation.roll) if any(m.knows(a) for a in taken)]
    known = replace(situation, named=tuple(dict.fromkeys((*situation.named, *spoken_of.members, *about))))
    question = whom.ask(asked, spoken_of, me, incoming, situation, now) if asked else None
    return Sorted(tuple(clear), known, question)


def _of_a_member(wishes: Sequence[Wish], me: Member, incoming: Incoming, situation: Situation, now: datetime) -> Sorted:
    """What somebody wishes who can do nothing for others: what is for somebody else is not done to them instead."""
    fresh = isinstance(incoming.intent, Command)
    own = [w for w in wishes if w.name in OWN and not (w.name in FOR_OTHERS and w.addresses)]
    asked = [w for w in own if fresh and meant_for.meant(w, incoming, situation, _taken(w, wishes)).anothers]
    clear = tuple(wish for wish in wishes if wish not in asked)
    spoken_of = others(incoming, situation)
    return Sorted(clear, situation, whom.ask(asked, spoken_of, me, incoming, situation, now) if asked else None)


def _taken(wish: Wish, wishes: Sequence[Wish]) -> list[str]:
    """The addresses that the other wishes of a mail are about."""
    return [a for other in wishes if other is not wish for a in (*other.addresses, *(one for one, _ in other.people))]


def _further(meant: Sequence[Wish], spoken_of: Mentioned, unclear: str) -> list[Wish]:
    """The same wish once more where words that were left over name somebody else ("and Eve Stone please")."""
    beside = called_in(unclear, spoken_of.members) if _GOES_ON.match(unclear) and "@" not in unclear else []
    first = next((w for w in meant if w.addresses and w.name in (*WANTS_ADDRESS, *FOR_OTHERS)), None)
    return [replace(first, addresses=(), words="")] if first and beside else []


def unread(said: Sorted, unclear: str, incoming: Incoming) -> str:
    """What somebody asked for besides, as it seems, and what was not understood."""
    me, intent = who(said.situation), incoming.intent
    besides = intent.besides if isinstance(intent, Answer | Command) else ""
    if me and not me.facilitator and said.wishes and not said.question:
        return printable(" ".join(besides.split()))[:MOST_UNREAD]
    if incoming.door != "mail" or not (me and me.facilitator) or not said.wishes:
        return ""
    if isinstance(intent, Command) and intent.unread:
        return printable(" / ".join(intent.unread.splitlines()))[:MOST_UNREAD]
    if not _ASKS_MORE.search(unclear):
        return ""
    if any(wish.people for wish in said.wishes):  # all of it was looked through for them, and for words to them
        return ""
    if said.question and called_in(unclear, said.situation.roll):
        return ""
    return printable(" ".join(unclear.split()))[:MOST_UNREAD]


def _doubted(doubtful: Sequence[Wish], incoming: Incoming, situation: Situation) -> list[Wish]:
    """What was perhaps wished about somebody, where only their address is lacking ("can you take Dev off the list")."""
    spoken_of = others(incoming, situation)
    new = OF_NEWCOMERS if spoken_of.strangers else ()  # "add this lady", above her mail
    lacking = [w for w in doubtful if w.name in (*WANTS_ADDRESS, *new, "trust") and not (w.addresses or w.numbers)]
    if not spoken_of:
        return lacking[:1]
    if any(w.name == "leave" for w in doubtful):
        return [Wish("leave")]
    if any(w.name == "remove" for w in doubtful) and any(w.name in ONES_OWN_ADDRESS for w in doubtful):
        return [Wish("remove")]  # "m0@… and m1@… have left us": neither is an address of the writer's
    theirs = [w for w in doubtful if w.name in FOR_OTHERS and meant_for.meant(w, incoming, situation).anothers]
    return (lacking or theirs)[:1]


def _meant(
    wish: Wish, spoken_of: Mentioned, taken: Sequence[str], incoming: Incoming, situation: Situation
) -> Wish | None:
    """The wish with whom it is about; None where that is not clear."""
    needs = wish.name in WANTS_ADDRESS or (wish.name in OF_NEWCOMERS and spoken_of.strangers)
    if needs and not (wish.addresses or wish.numbers or wish.people):
        return None
    if wish.name == "settings" and len(spoken_of.members) == 1 and not (wish.addresses or wish.words):
        return replace(wish, addresses=(spoken_of.members[0].address,))
    if wish.name not in OWN or (wish.name in FOR_OTHERS and wish.addresses):
        return wish
    said = meant_for.meant(wish, incoming, situation, taken)
    if not said.anothers:
        return None if _is_near(wish, spoken_of, incoming) else wish
    named = said.named
    alone = len(named.members) == len(named.by_address) == 1 and not named.strangers
    if wish.name in FOR_OTHERS and alone and not MYSELF.search(text_of(incoming)):
        return replace(wish, addresses=(named.members[0].address,))
    return None


def _is_near(wish: Wish, spoken_of: Mentioned, incoming: Incoming) -> bool:
    """Whether a facilitator speaks of somebody beside a wish of their own, be it in the subject: it may be for them."""
    if wish.name == "leave":
        return bool(spoken_of)
    if wish.name not in FOR_OTHERS:
        return bool(spoken_of.by_address) and wish.name in THEIR_OWN
    by_name_only = not (spoken_of.by_address or spoken_of.strangers)
    return bool(spoken_of) and not (by_name_only and meant_for.says_mine(text_of(incoming)))


def _about_somebody(wish: Wish, incoming: Incoming, situation: Situation) -> Wish:
    """Neither "moderate Eve", "take Dev off moderation" nor "set Eve to weekly" is a setting of the list."""
    if meant_for.replaces_an_address(wish, incoming, situation):
        return Wish("main-address", addresses=others(incoming, situation).strangers)
    if wish.name == "remove" and _AND_BAN.match(wish.words):
        return Wish("ban", addresses=wish.addresses)
    if wish.name == "bump" and _REMINDS.search(text_of(incoming)):
        return Wish("remind")
    if wish.name == "add" and (to := _SET_TO.match(wish.words)) and _are_members(wish, situation):
        return Wish("mode", mode=MODES_SAID[to[1].lower()], addresses=wish.addresses)
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
        mode = next((MODES_SAID[word] for word in said if word in MODES_SAID), "")
        return Wish("mode", mode=mode) if mode else wish
    return wish


def _are_members(wish: Wish, situation: Situation) -> bool:
    here = [m for m in (*situation.named, *situation.roll) if m.belongs]
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
