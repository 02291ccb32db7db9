"""WHO is here, who knows about something, and a message to one of them through us (D16)."""

from datetime import datetime
from typing import Any

from listserv.decide.archive import reader
from listserv.decide.archive.find import said
from listserv.decide.identity.proof import from_elsewhere, proven
from listserv.decide.telling import answerable
from listserv.decide.words.excerpt import excerpt, matched
from listserv.model.decision import Decision, Write
from listserv.model.finding import Profile, terms
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

MOST_SHOWN = 5
LONGEST_MESSAGE = 20_000


def who_is_here(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """WHO: how many there are, and the names of those who let themselves be seen; never an address."""
    if no := reader.barred(situation):
        return no
    member, finding = reader.of(situation), situation.finding
    assert member is not None
    values = {"names": list(finding.names), "unnamed": finding.unnamed, "hidden": member.hidden}
    letter = Letter("who/here", member.address, values, answerable(now, member))
    return Decision("answered", "who", "The names were sent.", (Write(letter),))


def who_knows(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """WHO KNOWS ABOUT: members whose own words about themselves have these words in them."""
    if no := reader.barred(situation):
        return no
    member = reader.of(situation)
    assert member is not None
    wanted = terms(wish.words)
    counted = [(matched(profile.text, wanted), profile) for profile in situation.finding.profiles]
    fitting = [(count, profile) for count, profile in counted if count and count * 2 >= len(wanted)]
    best = [profile for _, profile in sorted(fitting, key=lambda pair: -pair[0])][:MOST_SHOWN]
    words = said(wish.words)
    if not best:
        letter = Letter("who/nobody", member.address, {"words": words}, answerable(now, member))
        return Decision("answered", "who-knows", "Nobody said that they know about it.", (Write(letter),))
    values = {"words": words, "people": [_shown(n, profile, wanted) for n, profile in enumerate(best, 1)]}
    remembered = {"words": words, "members": [profile.member for profile in best]}
    ask = Ask("who-knows", now + reader.ANSWER_WITHIN, member.id, values=remembered)
    letter = Letter("who/knows", member.address, values, ask)
    return Decision("answered", "who-knows", "Those who know about it were named.", (Write(letter),))


def _shown(number: int, profile: Profile, wanted: tuple[str, ...]) -> dict[str, Any]:
    return {"number": number, "name": profile.name or "A member", "sentence": excerpt(profile.text, wanted)}


def chosen(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "these know about it": a number and a message, which is passed on with neither address."""
    question, member = situation.asked, reader.of(situation)
    offered = question.values["members"]
    alone = len(offered) == 1 and not answer.wishes and answer.words.strip()
    numbers = answer.choice or ((1,) if alone else ())
    if not numbers:
        return None
    if (no := reader.barred(situation)) or member is None:
        return no
    if not proven(incoming, situation):
        return from_elsewhere(answer, member)
    others = {other.id: other for other in situation.finding.others if other.status == "member" and not other.hidden}
    meant = [others[row] for n in numbers if 1 <= n <= len(offered) and (row := offered[n - 1]) in others]
    text = (answer.rest if answer.choice else answer.words).strip()[:LONGEST_MESSAGE]
    if not meant:
        return Decision("answered", "not-there", "They cannot be asked.", (Write(Letter("who/gone", member.address)),))
    if not text:
        return _what_to_say(meant[0], member, question.values["words"], now)
    return _passed(meant, member, text, question.values["words"], now)


def _what_to_say(other: Member, member: Member, words: str, now: datetime) -> Decision:
    ask = Ask("who-knows", now + reader.ANSWER_WITHIN, member.id, values={"words": words, "members": [other.id]})
    letter = Letter("who/say", member.address, {"name": other.name or "this member"}, ask)
    return Decision("answered", "what-to-say", "They were asked for the message.", (Write(letter),))


def _passed(meant: list[Member], member: Member, text: str, words: str, now: datetime) -> Decision:
    writes = [_to_other("who/asked", other, member, text, words, now) for other in meant]
    names = [other.name or "a member" for other in meant]
    told = Letter("who/passed", member.address, {"names": names, "text": text})
    why = f"Passed on to {len(meant)} members, who can answer through us."
    return Decision("answered", "passed-on", why, (*writes, Write(told)))


def _to_other(kind: str, other: Member, member: Member, text: str, words: str, now: datetime) -> Write:
    """A message from one member to another; the answer comes back the same way."""
    ask = Ask("in-touch", now + reader.ANSWER_WITHIN, other.id, values={"words": words, "members": [member.id]})
    values = {"by": member.name or "A member", "text": text, "words": words}
    return Write(Letter(kind, other.address, values, ask))


def in_touch(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a message that was passed on goes back the same way, and so on to and fro."""
    question, member = situation.asked, reader.of(situation)
    if answer.wishes or not answer.words.strip():
        return None
    if (no := reader.barred(situation)) or member is None:
        return no
    if not proven(incoming, situation):
        return from_elsewhere(answer, member)
    other = next((m for m in situation.finding.others if m.belongs), None)
    if other is None:
        return Decision("answered", "not-there", "They have left.", (Write(Letter("who/gone", member.address)),))
    text = answer.words.strip()[:LONGEST_MESSAGE]
    write = _to_other("who/answered", other, member, text, question.values["words"], now)
    return Decision("answered", "in-touch", f"{member.address} wrote to {other.address} through us.", (write,))
