"""What members tell about themselves, kept as written, and whether others may see it (D4)."""

import re
from datetime import datetime, timedelta

from listserv.decide.choices.settings import change
from listserv.decide.identity.proof import acting, proven
from listserv.decide.words import as_it_stands, correction, courtesy, visibility
from listserv.model.decision import Change, Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

LONGEST = 4_000
_WORDY = 12
"""From so many words on, an answer that also holds a wish to be hidden is a profile as well."""
_ASKS_WITHIN = 14
_ASKS = re.compile(
    r"(?i)^\W*(?:(?:hi|hello|hey|thanks|thank you|ok|okay|sorry|dear)\b(?: \w+)?[\s,.!:–-]{0,5}){0,3}(?:"
    r"(?:pleas|please|pls)\s(?:send|give|stop|change|can|could|make|put|take|let|tell|show|remove|switch|set|start|do|"
    r"don.?t|resend|only|just|unsubscribe)|how (?:do|can|to|does|should|many|much)|what (?:is|are|do|does|if)|what's|"
    r"who (?:is|are|else|can|runs|do)|who's|when (?:is|do|does|will|can)|where (?:is|are|do|can)|why (?:is|do|am|did)|"
    r"(?:is|are|does|do) (?:you|we|it|this|there)|(?:can|could|may|might|should) (?:i|you|we)|would you|i want (?:to "
    r"(?:get|have|receive)|fewer|less|only|weekly|daily)|i(?:'d|’d| would) (?:like|prefer|rather) (?:to (?:get|have|"
    r"receive)|fewer|less|weekly|daily|monthly)|send me|give me|stop|too many|my name is (?:wrong|spelt|\w+,? not))\b"
)
"""How a mail begins that wants something, and tells nothing."""
_TELLS_NOTHING = re.compile(
    r"(?i)(?:[\W_]|\b(?:yes|yeah|yep|ok|okay|sure|then|of course|fine|great|good|lovely|perfect|right|so|all|very|well"
    r"|done|will do|got it|noted|received|please|thanks|thank you|that|is|it|looks|to|be|here|i['’]?m|i am|in|count me)"
    r"\b){0,60}"
)
_ANEW = re.compile(r"(?i)^\W*(?:my\s)?about[ -]?me\b")


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to the welcome: prose is a profile, a wish is a wish, and HIDE within prose is both."""
    member = situation.holder
    text = answer.words.strip()[:LONGEST]
    wished = {wish.name for wish in answer.wishes}
    both = wished <= {"hide", "show"} and len(text.split()) >= _WORDY
    if member is None or not text or (wished and not both) or not proven(incoming, situation):
        return None
    told = courtesy.without(text, incoming, situation)
    if _TELLS_NOTHING.fullmatch(told) and not visibility.is_bare(text):
        return Decision("dropped", "courtesy", "It agrees, and tells nothing.")
    if answer.word in as_it_stands.SENDS and not answer.rest:
        return None
    heard = any(wish.name == "hide" for wish in (*answer.wishes, *answer.asked)) and not visibility.allows(text)
    if visibility.is_bare(text):
        return _yes_or_no(answer, incoming, situation, now)
    hidden = heard or answer.unseen or visibility.refuses(text)
    if not hidden and member.hidden and visibility.allows(text) and len(text.split()) < _WORDY:
        return hide(Wish("show"), incoming, situation, now)
    if not hidden and asks(told) and not (member.profile and correction.asks_for_change(told)):
        return None
    if hidden and visibility.is_all(told, heard=heard):
        return hide(Wish("hide"), incoming, situation, now)
    return _kept(member, text, told, hidden or (member.hidden and "show" not in wished), now)


def _yes_or_no(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """NO to what members may see hides it; before anything was told it only says that nothing will be."""
    member = situation.holder
    if answer.yes is False and member and member.profile:
        return hide(Wish("hide"), incoming, situation, now)
    return Decision("dropped", "nothing-told", "They told nothing about themselves.")


def asks(text: str) -> bool:
    """Whether somebody wants something of us, and tells nothing of themselves."""
    words = text.split()
    return len(words) <= _ASKS_WITHIN and (text.endswith("?") or bool(_ASKS.match(text)))


def about_me(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """ABOUT ME: the same in any mail, all anew; without words it shows what there is."""
    member = acting(situation)
    text = wish.words.strip()
    if not text:
        return _shown(member, now)
    hidden = member.hidden or visibility.refuses(text)
    return _kept(member, text, "" if _ANEW.match(incoming.text) else text, hidden, now)


def _kept(member: Member, text: str, told: str, hidden: bool, now: datetime) -> Decision:
    """What was written, or where something was told before what that is `told` leaves of it."""
    stays = False
    if member.profile and told:
        text, stays = correction.corrected(member.profile, told)
    text = text[:LONGEST] if not stays else text[-LONGEST:]
    values: dict[str, object] = {"profile": text}
    values |= {"hidden": hidden} if hidden != member.hidden else {}
    letter = _letter(member, text, hidden, now, new=True, stays=stays)
    return Decision(
        "answered",
        "profile",
        f"{member.address} told about themselves.",
        (Change(member.id, values, member.address, "profile"), letter),
    )


def _shown(member: Member, now: datetime) -> Decision:
    letter = _letter(member, member.profile, member.hidden, now, new=False)
    return Decision("answered", "profile-shown", f"{member.address} was shown what they told.", (letter,))


def _letter(member: Member, text: str, hidden: bool, now: datetime, *, new: bool, stays: bool = False) -> Write:
    ask = Ask("welcome", now + timedelta(days=365), member.id)
    values = {"text": text, "hidden": hidden, "new": new, "stays": stays}
    return Write(Letter("profile/kept", member.address, values, ask))


def hide(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """HIDE: name and profile are shown to no other member; SHOW ME takes it back."""
    member = acting(situation)
    hidden = wish.name == "hide"
    return change(member, {"hidden": hidden}, wish.name, {"hidden": hidden}, now, by=member.address)
