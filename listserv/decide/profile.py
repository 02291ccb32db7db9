"""What members tell about themselves, kept as written, and whether others may see it (D4)."""

import re
from datetime import datetime, timedelta

from listserv.decide.proof import proven, who
from listserv.decide.settings import change
from listserv.model.decision import Change, Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

LONGEST = 4_000
_WORDY = 12
"""From so many words on, an answer that also holds a wish to be hidden is a profile as well."""
_NOT_TO_BE_SEEN = re.compile(
    r"(?im)^\s{0,8}4\s{0,3}[.):\-–]\s{0,3}(?:no|nope|not|nobody|rather not|please don.?t|hide)\b"
)
"""The fourth of the welcome's questions, answered by its number: may members see this?"""


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to the welcome: prose is a profile, a wish is a wish, and HIDE within prose is both."""
    member = situation.holder
    text = answer.words.strip()
    wished = {wish.name for wish in answer.wishes}
    both = wished <= {"hide", "show"} and len(text.split()) >= _WORDY
    if member is None or not text or (wished and not both) or not proven(incoming, situation):
        return None
    hidden = "hide" in wished or bool(_NOT_TO_BE_SEEN.search(text))
    return _kept(member, text, hidden or (member.hidden and "show" not in wished), now)


def about_me(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """ABOUT ME: the same in any mail; without words it shows what there is."""
    member = who(situation)
    assert member is not None
    text = wish.words.strip()
    return _kept(member, text, member.hidden, now) if text else _shown(member, now)


def _kept(member: Member, text: str, hidden: bool, now: datetime) -> Decision:
    text = text[:LONGEST]
    values: dict[str, object] = {"profile": text}
    values |= {"hidden": hidden} if hidden != member.hidden else {}
    effects = (Change(member.id, values, member.address, "profile"), _letter(member, text, hidden, now, new=True))
    return Decision("answered", "profile", f"{member.address} told about themselves.", effects)


def _shown(member: Member, now: datetime) -> Decision:
    letter = _letter(member, member.profile, member.hidden, now, new=False)
    return Decision("answered", "profile-shown", f"{member.address} was shown what they told.", (letter,))


def _letter(member: Member, text: str, hidden: bool, now: datetime, *, new: bool) -> Write:
    ask = Ask("welcome", now + timedelta(days=365), member.id)
    return Write(Letter("profile/kept", member.address, {"text": text, "hidden": hidden, "new": new}, ask))


def hide(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """HIDE: name and profile are shown to no other member; SHOW ME takes it back."""
    member = who(situation)
    assert member is not None
    hidden = wish.name == "hide"
    return change(member, {"hidden": hidden}, wish.name, {"hidden": hidden}, now, by=member.address)
