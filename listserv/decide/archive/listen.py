"""One conversation more or less, said as a reply to one of its posts (D10)."""

from datetime import datetime, timedelta
from typing import Literal

from listserv.decide.identity.names import unknown
from listserv.decide.identity.proof import acting, proven
from listserv.decide.membership import leave
from listserv.decide.posting import digest
from listserv.model.decision import Decision, Listen, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

_CHOICES: dict[str, Literal["follow", "mute", ""]] = {"mute": "mute", "follow": "follow", "unmute": ""}


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """MUTE, UNMUTE or FOLLOW."""
    member = acting(situation)
    conversation, subject = situation.parent_conversation, situation.parent_subject
    if named := situation.numbered.get(wish.numbers[0] if wish.numbers else 0) or situation.numbered.get(0):
        conversation, subject = named.number, named.subject
    if conversation is None and _is_a_tasters_no(wish, incoming, member):
        return leave.wished(Wish("leave"), incoming, situation, now)
    if conversation is None and len(situation.talks) == 1:
        conversation, subject = situation.talks[0].number, situation.talks[0].subject
    if conversation is None:
        talks = [one.subject for one in situation.talks]
        shown = {"wish": wish.name, **({"talks": talks} if talks else {}), **unknown(wish, situation)}
        ask = digest.asking(wish, incoming, situation, now)
        letter = Letter("settings/which-conversation", member.address, shown, ask)
        return Decision("answered", "which-conversation", "It did not say which conversation.", (Write(letter),))
    values = {"what": wish.name, "subject": subject}
    ask = Ask("listening", now + timedelta(days=90), member.id, conversation, {"subject": subject})
    effects = (
        Listen(member.id, conversation, _CHOICES[wish.name]),
        Write(Letter("settings/listening", member.address, values, ask)),
    )
    return Decision("answered", wish.name, f"{wish.name.capitalize()}: {subject}", effects)


def _is_a_tasters_no(wish: Wish, incoming: Incoming, member: Member) -> bool:
    """ "Not for me, thanks" to a letter as a whole, by somebody who tastes: said to a post it would be MUTE."""
    return member.status == "taster" and wish == Wish("mute") and "mute" not in incoming.text.lower()


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "no more of …": UNMUTE brings the conversation back; UNDO is read where all changes are undone."""
    question, member = situation.asked, situation.holder
    if member is None or question.about is None or not proven(incoming, situation):
        return None
    name = next((w.name for w in answer.wishes if w.name in ("unmute", "mute", "follow", "resume")), "")
    if not name:
        return None
    name = "unmute" if name == "resume" else name
    subject = question.values.get("subject", "")
    ask = Ask("listening", now + timedelta(days=90), member.id, question.about, {"subject": subject})
    effects = (
        Listen(member.id, question.about, _CHOICES[name]),
        Write(Letter("settings/listening", member.address, {"what": name, "subject": subject}, ask)),
    )
    return Decision("answered", name, f"{name.capitalize()}: {subject}", effects)
