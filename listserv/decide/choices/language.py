"""The language that a member is spoken to in: said in so many words, or the one in which they wrote to us."""

from datetime import datetime

from listserv.decide.choices.settings import LANGUAGES, change
from listserv.decide.identity.proof import acting, proven, who
from listserv.model.decision import Change, Decision, Effect
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.situation import Situation

_CHANGES_NOTHING_MORE = frozenset(("leave", "join", "language", "undo", "redo"))


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """ENGLISH PLEASE."""
    member = acting(situation)
    code = next((one for one in (wish.words, wish.mode) if one in LANGUAGES), situation.place.language)
    values: dict[str, object] = {"language": code} if code != (member.language or situation.place.language) else {}
    return change(member, values, "language", {"language": LANGUAGES[code]}, now, by=member.address)


def noticed(decision: Decision, incoming: Incoming, situation: Situation) -> tuple[Effect, ...]:
    """The language of a wish that was carried out, kept where it is not the one that we took for theirs."""
    member, intent = who(situation), incoming.intent
    code = intent.language if isinstance(intent, Command | Answer) else ""
    if not code or member is None or not member.active or code == (member.language or situation.place.language):
        return ()
    wishes = {wish.name for wish in intent.wishes} if isinstance(intent, Command | Answer) else set()
    if not wishes or wishes & _CHANGES_NOTHING_MORE or decision.end != "answered" or not proven(incoming, situation):
        return ()
    return (Change(member.id, {"language": code}, member.address, "language"),)
