"""The facilitator's wishes about members: add, remove, moderate, ban, and the roll."""

from datetime import datetime, timedelta

from listserv.decide.proof import who
from listserv.mail import address as addresses
from listserv.model.decision import Change, Decision, Effect, Subscribe, TrustPoster, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.situation import Situation

BACK_WITHIN = timedelta(days=14)


def _by(incoming: Incoming, situation: Situation) -> str:
    member = who(situation)
    return member.address if member and incoming.door == "mail" else "operator"


def _tell(
    what: str, done: list[str], not_done: list[str], effects: list[Effect], incoming: Incoming, situation: Situation
) -> Decision:
    by = _by(incoming, situation)
    if incoming.door == "mail":
        assert incoming.received_at is not None
        ask = Ask("done", incoming.received_at + BACK_WITHIN)
        effects.append(Write(Letter("people/done", by, {"what": what, "addresses": done, "not_done": not_done}, ask)))
    why = f"{what.capitalize()}: {', '.join(done) or 'nobody'}, by {by}."
    return Decision("answered", what, why, tuple(effects))


def add(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """ADD: somebody who agreed becomes a member; how they agreed is recorded in the facilitator's words."""
    by = _by(incoming, situation)
    effects: list[Effect] = []
    done, not_done = [], []
    for text in wish.addresses:
        address = addresses.normal(text)
        known = next((m for m in situation.named if address and m.knows(address)), None)
        if address is None:
            not_done.append(f"“{addresses.printable(text)}” is no address that mail can be sent to")
        elif known and known.active:
            not_done.append(f"{address} is a member already")
        elif known and known.status == "banned":
            not_done.append(f"{address} is banned (UNBAN {address} first)")
        elif address.endswith(f"@{situation.place.domain}"):
            not_done.append(f"{address} is an address of this server")
        else:
            name = wish.words.split(",")[0].strip()[:200] if len(wish.addresses) == 1 else ""
            consent = f"{now:%Y-%m-%d %H:%M} UTC: added by {by}" + (f" ({wish.words})" if wish.words else "")
            effects.append(Subscribe(address, name, consent=consent, by=by))
            if incoming.door == "mail":
                ask = Ask("welcome", now + timedelta(days=365))
                effects.append(Write(Letter("join/welcome", address, {"name": name, "words": "", "by": by}, ask)))
            done.append(address)
    return _tell("add", done, not_done, effects, incoming, situation)


def _each(
    what: str,
    values: dict[str, object],
    wish: Wish,
    incoming: Incoming,
    situation: Situation,
) -> tuple[list[Member], list[Effect], list[str]]:
    by = _by(incoming, situation)
    effects: list[Effect] = [Change(m.id, values, by, what) for m in situation.named]
    unknown = [a for a in wish.addresses if not any(m.knows(a) for m in situation.named)]
    return list(situation.named), effects, [f"{addresses.printable(a)} is not on this list" for a in unknown]


def remove(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """REMOVE: the membership ends; the person is told how to come back."""
    values: dict[str, object] = {"status": "left", "left_at": now.isoformat()}
    found, effects, not_done = _each("remove", values, wish, incoming, situation)
    if incoming.door == "mail":
        for member in found:
            ask = Ask("left", now + BACK_WITHIN, member.id)
            effects.append(Write(Letter("leave/done", member.address, {"by": _by(incoming, situation)}, ask)))
    return _tell("remove", [m.address for m in found], not_done, effects, incoming, situation)


def moderate(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """MODERATE: this member's posts are looked at first; nobody else is told."""
    found, effects, not_done = _each("moderate", {"moderated": True, "trusted": False}, wish, incoming, situation)
    by = _by(incoming, situation)
    effects += [TrustPoster(address.lower(), by, trusted=False) for address in wish.addresses]
    done = [m.address for m in found]
    if situation.place.posting != "anyone":  # strangers' posts are looked at then anyway
        done, not_done = [*done, *(a for a in wish.addresses if not any(m.knows(a) for m in found))], []
    return _tell("moderate", done, not_done, effects, incoming, situation)


def ban(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """BAN: neither member nor author any more, and never answered; also for somebody who never joined."""
    found, effects, _ = _each("ban", {"status": "banned"}, wish, incoming, situation)
    by = _by(incoming, situation)
    strangers = [a for text in wish.addresses if (a := addresses.normal(text)) and not any(m.knows(a) for m in found)]
    effects += [Subscribe(a, status="banned", by=by) for a in strangers]
    not_done = [f"“{addresses.printable(t)}” is no address" for t in wish.addresses if addresses.normal(t) is None]
    return _tell("ban", [*(m.address for m in found), *strangers], not_done, effects, incoming, situation)


def unban(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """UNBAN: they may join again; nobody is made a member by it."""
    found, effects, not_done = _each("unban", {"status": "left"}, wish, incoming, situation)
    return _tell("unban", [m.address for m in found], not_done, effects, incoming, situation)


def members(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """MEMBERS: the roll as a table."""
    facilitator = who(situation)
    assert facilitator is not None
    ask = Ask("open", now + timedelta(days=90), facilitator.id)
    rows = [{"address": m.address, "name": m.name, "status": m.status, "mode": m.mode} for m in situation.roll]
    letter = Letter("people/members", facilitator.address, {"rows": rows}, ask)
    return Decision("answered", "members", "The list of members was sent.", (Write(letter),))
