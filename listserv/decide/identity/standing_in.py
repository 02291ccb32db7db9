"""Who looks after the list, as a facilitator's mail says it: somebody stands in for them, or they stand down.

"Bea is deputy until 10 December" and "remove me as facilitator" hold words that elsewhere mean one's own mail or
membership. Neither may be touched by them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from listserv.decide.identity.mentioned import others, text_of
from listserv.decide.identity.proof import acting
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.model.member import Member
from listserv.model.situation import Situation

_ROLE = r"(?:co-?|deputy )?(?:facilitator|moderator|deputy|admin|administrator|owner)\b"
_STANDS_IN = re.compile(
    r"(?i)\bdeput(?:y|ies|is\w*|iz\w*)\b|\b(?:stand(?:s|ing)? in|cover(?:s|ing)?) for\b|\bin my place\b|\bwhile i\b"
)
_MADE = re.compile(
    rf"(?i)\bmake\b[^.\n?]{{1,80}}\b{_ROLE}|\bappoint\b[^.\n?]{{1,80}}|\bas (?:an?|the|our|my)?\s*{_ROLE}"
    r"|\b(?:is|are|(?:will|shall|should|can|could|would|may) be|becomes?|to be)\s+"
    rf"(?:an?|the|our|my|another)?\s*(?:new )?{_ROLE}"
    r"|\b(?:will|can|is going to|has agreed to|is happy to) "
    r"(?:look after|take care of|take over|run|mind|manage|moderate)\b"
    r"[^.\n?]{0,40}\b(?:while|when|until|till|from|for me|instead of me|in my (?:place|absence))\b"
    r"|\bdeputis\w* for\b|\bdeputiz\w* for\b|\b(?:stand(?:s|ing)? in|cover(?:s|ing)?) for me\b"
)
_OFFICE = re.compile(
    rf"(?i)\b{_ROLE}|\b(?:facilitat|moderators?|deput|host|cover|runn?|manag)\w*\b"
    r"|\b(?:look|tak|stand|hand|step|help)\w* (?:after|over|care|in|down|back|me|us)\b"
    r"|\bin (?:charge|my (?:place|absence))\b"
)
_SIGNED = re.compile(
    r"(?im)^[-–—\s]*(?:[\w'’.-]+(?: [\w'’.-]+){0,3}\s*[,|/(–—-]\s*)?"
    rf"(?:your |the |list )?{_ROLE}\)?[ .]*$"
)
"""An office below one's own name: "Fay, facilitator"."""
_OF_A_NAME = re.compile(rf"(?i)\b(?:{_ROLE}|deputy|deputies|pa|assistant|secretary|colleague|successor|manager)\b")
_SAYS_NAME = re.compile(r"(?i)\bname\b|\bcall(?:ed)?\b|\bknown as\b")
_NOT = re.compile(rf"(?i)\b(?:not|n['’]t|no longer|never|stop|remove|take|off|down|without)\b|\bnot {_ROLE}|\?")
_RESTS = re.compile(r"(?i)\b(?:paus\w*|no (?:more )?mails?|(?:stop|hold|suspend|rest) my|my mail)\b")
_AWAY = re.compile(
    r"(?i)\bi(?:['’]?m| am|['’]?ll be| will be) "
    r"(?:away|off|out|abroad|on (?:\w+ )?(?:holiday|leave|vacation))\b[^.!?\n]*\d"
)
"""One's own absence in a sentence of its own, which rests one's mail whoever stands in."""
_STANDS_DOWN = re.compile(
    rf"(?i)\b(?:remove|take|drop|strike)\s+me\b[^.\n]{{0,20}}\b(?:as|from being)\s+(?:an?\s+|the\s+|your\s+)?{_ROLE}"
    rf"|\b(?:step|stand)(?:ping|ing)?\s+(?:down|back)\b[^.\n]{{0,20}}\b(?:as|from being)\s+(?:an?\s+|the\s+)?{_ROLE}"
    rf"|\b(?:stop|no longer|not)\s+(?:want(?:ing)? to\s+|wish to\s+)?(?:be|being)\s+(?:an?\s+|the\s+)?{_ROLE}(?! any)"
    rf"|\bresign(?:ing)?\s+as\s+(?:an?\s+|the\s+)?{_ROLE}"
    r"|\bstops?\s+(?:standing in|covering|deputi[sz]ing)\b"
    r"|\b(?:no longer|need not|needn['’]t|doesn['’]t (?:need|have) to)\s+(?:stands? in|covers?|deputi[sz]es?)\b"
)
_OF_THE_LIST = re.compile(rf"(?i)({_ROLE})s?\s+(?:of|for|on|from)\s+(?:the|this|our)\s+(?:list|group|community)\b")
_FIRST_PERSON = re.compile(r"(?i)\b(?:i|i['’](?:m|d|ll|ve)|me|my|myself)\b")
_LEAVES = re.compile(r"(?i)\b(?:leav\w*|list|unsubscribe|membership|altogether|completely|entirely)\b")
_STAYS = re.compile(r"(?i)\b(?:stay|remain|keep|still)\b")
_EXTENDS = re.compile(r"(?i)\b(?:extend|prolong|renew)\s+(?:me|my time(?: as \w+)?)\b")
_OWN_MAIL = frozenset(("leave", "pause", "mode", "resume", "remove"))


def sorted_out(wishes: Sequence[Wish], incoming: Incoming, situation: Situation) -> list[Wish]:
    """The wishes, where the mail says who stands in or stands down."""
    me = acting(situation)
    text = text_of(incoming)
    if len(wishes) > 1 and not _OFFICE.search(_SIGNED.sub("", text)):
        wishes = [wish for wish in wishes if wish.name not in ("facilitator", "not-facilitator")]
    done = stood_down(wishes, incoming, situation, me)
    if any(wish.name == "not-facilitator" for wish in done):
        return done
    done = [wish for wish in done if wish.name != "name" or not _is_of_an_office(wish.words, text)]
    if _EXTENDS.search(text):  # a deputy's own time in office, and not a rest of their mail
        mine = (me.address,)
        done = [replace(w, name="facilitator", addresses=mine) if w.name == "pause" else w for w in done]
    return _with_deputy(_deputised(done, text), text, incoming, situation)


def _is_of_an_office(name: str, text: str) -> bool:
    """Whether a name is said to be a deputy's, and so nobody's new name ("my deputy is Jo Bell")."""
    said = next((one for one in re.split(r"[.!?]\s|\n", text) if name and name in one), "")
    return bool(_OF_A_NAME.search(said.replace(name, " "))) and not _SAYS_NAME.search(said)


def stood_down(wishes: Sequence[Wish], incoming: Incoming, situation: Situation, me: Member) -> list[Wish]:
    """The wishes, where "remove me as facilitator" takes nobody off the list.

    "Ann can stop being deputy" ends nobody's office but Ann's, who is asked for where no address says who she is.
    """
    text = _OF_THE_LIST.sub(r"\1", text_of(incoming))
    hit = _STANDS_DOWN.search(text)
    if hit is None or (_LEAVES.search(text) and not _STAYS.search(text)):
        return list(wishes)
    besides = [w for w in wishes if w.addresses or w.name not in _OWN_MAIL]
    before = re.split(r"[.!?]\s|\n", text[: hit.start()])[-1]
    whose = () if _FIRST_PERSON.search(before + hit[0]) else others(incoming, situation, text=before).members
    if whose and me.facilitator:
        return [*besides, Wish("not-facilitator")]
    return besides if whose else [*besides, Wish("not-facilitator", addresses=(me.address,))]


def _sentence(text: str, at: int) -> str:
    """The sentence of the text that stands there."""
    start = max(text.rfind(mark, 0, at) for mark in (".", "!", "?", "\n")) + 1
    end = re.compile(r"[.!\n]|\?|\Z").search(text, at)
    assert end is not None
    return text[start : end.end()]


def _deputised(wishes: Sequence[Wish], text: str) -> list[Wish]:
    """A day beside a deputy is the deputy's last; one's own mail rests only where that was said."""
    days = [w for w in wishes if w.name == "pause" and w.until and not w.addresses]
    if not days or not _STANDS_IN.search(text) or not any(w.name == "facilitator" and w.addresses for w in wishes):
        return list(wishes)
    rests = bool(_RESTS.search(text))
    kept = [w for w in wishes if rests or w.name != "pause" or w.addresses]
    first, last = days[0].since, days[0].until
    return [replace(w, since=first, until=w.until or last) if w.name == "facilitator" else w for w in kept]


def _with_deputy(wishes: list[Wish], text: str, incoming: Incoming, situation: Situation) -> list[Wish]:
    """A wish for a deputy who is called by name, or in a sentence that was read as one's own absence."""
    if not isinstance(incoming.intent, Command) or any(w.name in ("facilitator", "hand-over") for w in wishes):
        return wishes
    made = _MADE.search(text)
    if (
        made is None
        or _NOT.search(_sentence(text, made.start()))
        or not all(w.name in ("pause", "mode") for w in wishes)
    ):
        return wishes
    spoken_of = others(incoming, situation)
    office = bool(re.search(rf"(?i){_ROLE}", made[0]))  # whoever is named may be no member here
    known = all(m.facilitator and m.id not in situation.deputies for m in spoken_of.members)
    if (not spoken_of and not office) or (spoken_of.members and known):
        return wishes
    since, until = next(((w.since, w.until) for w in wishes if w.name == "pause" and w.until), (None, None))
    sentences = [one for one in re.split(r"(?<=[.!?])\s+|\n", text) if not _MADE.search(one)]
    rests = [w for w in wishes if _RESTS.search(text) or any(_AWAY.search(one) for one in sentences)]
    named = (*(m.address for m in spoken_of.by_address), *spoken_of.strangers)
    by_address = len(named) == 1 and len(spoken_of.members) <= 1
    return [*rests, Wish("facilitator", addresses=named if by_address else (), until=until, since=since)]
