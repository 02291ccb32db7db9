"""FULL: a post as it came, with all that was cut from it for reading."""

from datetime import datetime

from listserv.decide.archive import reader
from listserv.decide.archive.files import readable_size
from listserv.decide.archive.find import sent
from listserv.decide.identity.names import unknown
from listserv.decide.posting import digest
from listserv.model.decision import Decision, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.situation import Situation

CEILING = 20_971_520
"""Larger mails are taken by hardly any provider."""


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """FULL as a reply to a post, or FULL 3 as a reply to a collected letter."""
    if no := reader.barred(situation):
        return no
    member, found = reader.of(situation), situation.finding
    assert member is not None
    number = wish.numbers[0] if wish.numbers and situation.shown and situation.question is None else 0
    if number and number in found.numbered:
        return sent(found.numbered[number], situation, now)
    whole = found.wholes.get(number) if number else found.whole
    if whole is None:
        ask = digest.asking(wish, incoming, situation, now)
        shown = {**unknown(wish, situation), **({"gone": True} if situation.parent else {})}
        letter = Letter("find/full-of-what", member.address, shown, ask)
        return Decision("answered", "full-of-what", "It did not say which post.", (Write(letter),))
    values = {"subject": whole.subject, "author": whole.author, "at": whole.sent_at.isoformat()}
    if whole.size > CEILING:
        letter = Letter("find/full-too-large", member.address, {**values, "size": readable_size(whole.size)})
        return Decision("answered", "full-too-large", "The post is too large to be mailed.", (Write(letter),))
    # What is answered to it is about the conversation, as where that is sent whole: "files", "please send me the plan".
    ask = Ask("conversation", now + reader.ANSWER_WITHIN, member.id, situation.parent_conversation, {"page": 0})
    letter = Letter("find/full", member.address, values, ask, attach=whole.raw)
    return Decision("answered", "full", "The post was sent as it came.", (Write(letter),))
