"""TRUST of people: by address at once, by name after a question, because a name may fit the wrong one."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from listserv.decide.identity import sure
from listserv.decide.identity.mentioned import others
from listserv.decide.identity.names import among_us, named
from listserv.decide.identity.proof import acting
from listserv.decide.telling import answerable
from listserv.model.decision import Change, Decision, Effect, TrustPoster, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Letter
from listserv.model.situation import Situation

MOST_SHOWN = 4


def ask_whom(incoming: Incoming, situation: Situation, now: datetime, waiting: Sequence[Mapping[str, Any]]) -> Decision:
    """TRUST without an address or a number: nothing goes out before it is certain whose posts are meant."""
    facilitator = acting(situation)
    meant = others(incoming, situation, loose=True).members
    if len(meant) == 1:
        only = Wish("trust", addresses=(meant[0].address,))
        doing = f"let posts by {meant[0].name or meant[0].address} go out at once"
        return sure.ask(only, doing, [among_us(meant[0])], incoming, situation, now)
    shown = {"people": [among_us(member) for member in meant[:MOST_SHOWN]], "posts": list(waiting[:MOST_SHOWN])}
    letter = Letter("people/whom", facilitator.address, shown, answerable(now, facilitator))
    return Decision("answered", "whom-to-trust", "It did not say whose posts are to be trusted.", (Write(letter),))


def members_now(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Posts by these addresses go out at once from now on, be they members' or not."""
    facilitator = acting(situation)
    by = facilitator.address
    effects: list[Effect] = [
        Change(m.id, {"trusted": True, "moderated": False}, by, "trust") for m in named(wish, situation)
    ]
    effects += [TrustPoster(address, by) for address in wish.addresses]
    effects.append(Write(Letter("people/done", by, {"what": "trust", "addresses": list(wish.addresses)})))
    return Decision("answered", "trust", f"{', '.join(wish.addresses)} trusted by {by}.", tuple(effects))
