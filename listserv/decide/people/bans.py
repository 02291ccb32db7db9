"""Bans: of an address or of a whole domain; asked first, with a list of whom it is about."""

from datetime import datetime

from listserv.decide.identity import sure
from listserv.decide.identity.banned import domain_of
from listserv.decide.identity.names import among_us, named
from listserv.decide.identity.proof import signed_by
from listserv.decide.people.people import tell
from listserv.mail import address as addresses
from listserv.model.decision import BanDomain, Change, Decision, Effect, Subscribe
from listserv.model.incoming import Incoming
from listserv.model.intent import Wish
from listserv.model.member import Member
from listserv.model.situation import Situation


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """BAN: shows who it is about and asks; the operator's is done at once."""
    if incoming.door != "mail":
        return ban_now(wish, incoming, situation, now)
    sound, not_done = _sorted(wish, situation)
    if not sound:
        return tell("ban", [], not_done, [], incoming, situation)
    about = _members(sound, situation)
    people = [f"{among_us(m)}, {'a member' if m.active else m.status}" for m in about]
    people += [f"{a}, who is not on the list" for a in sound if "@" in a[1:] and not any(m.knows(a) for m in about)]
    people += [f"everybody at {a[1:]}" for a in sound if a.startswith("@")]
    note = "They get no more mail, cannot join, and what they write is thrown away; they are not told."
    return sure.ask(wish, f"ban {' '.join(sound)}", people, incoming, situation, now, note)


def ban_now(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Neither members nor authors any more, and never answered; also those who never joined."""
    sound, not_done = _sorted(wish, situation)
    about, by = _members(sound, situation), signed_by(incoming, situation)
    effects: list[Effect] = [Change(m.id, {"status": "banned"}, by, "ban") for m in about if m.status != "banned"]
    strangers = [a for a in sound if "@" in a[1:] and not any(m.knows(a) for m in about)]
    effects += [Subscribe(a, status="banned", by=by) for a in strangers]
    effects += [BanDomain(a[1:], by) for a in sound if a.startswith("@")]
    return tell("ban", [a.removeprefix("@") for a in sound], not_done, effects, incoming, situation)


def unban(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """UNBAN: they may join again; nobody is made a member by it."""
    by = signed_by(incoming, situation)
    domains = [a[1:].lower() for a in wish.addresses if a.startswith("@")]
    lifted = [domain for domain in domains if domain in situation.gathering.banned_domains]
    here = [m for m in situation.roll if m.status == "banned" and any(_is_at(m, domain) for domain in lifted)]
    within = {a.lower(): domain for a in wish.addresses if "@" in a[1:] and (domain := domain_of(a, situation))}
    within = {address: domain for address, domain in within.items() if domain not in lifted}
    found = [m for m in named(wish, situation) if m.status == "banned" and not any(m.knows(a) for a in within)]
    effects: list[Effect] = [Change(m.id, {"status": "left"}, by, "unban") for m in dict.fromkeys((*found, *here))]
    effects += [BanDomain(domain, by, banned=False) for domain in lifted]
    known = {a for m in found for a in (m.address, *m.aliases)} | {f"@{domain}" for domain in lifted}
    not_done = [
        f"{addresses.printable(a).lstrip('@')} {_why_not(within.get(a.lower(), ''))}"
        for a in wish.addresses
        if a.lower() not in known
    ]
    return tell("unban", [*lifted, *(m.address for m in found)], not_done, effects, incoming, situation)


def _why_not(domain: str) -> str:
    return f"is banned with everybody at {domain} (UNBAN {domain} lifts that)" if domain else "is not banned"


def _sorted(wish: Wish, situation: Situation) -> tuple[list[str], list[str]]:
    """(addresses and @domains that can be banned, why the others cannot)."""
    sound, not_done = [], []
    for text in wish.addresses:
        whole = addresses.normal(f"x{text}") if text.startswith("@") else addresses.normal(text)
        if whole is None:
            not_done.append(f"“{addresses.printable(text)}” is no address")
            continue
        address = f"@{whole.rpartition('@')[2]}" if text.startswith("@") else whole
        if address == f"@{situation.place.domain}" or address.endswith(f"@{situation.place.domain}"):
            not_done.append(f"{address.lstrip('@')} is this server itself")
        elif any(_covers(address, f) for f in situation.facilitators):
            not_done.append(f"{address.lstrip('@')} is a facilitator's (NOT FACILITATOR comes first)")
        else:
            sound.append(address)
    return list(dict.fromkeys(sound)), not_done


def _members(sound: list[str], situation: Situation) -> list[Member]:
    return list(dict.fromkeys(m for m in (*situation.named, *situation.roll) if any(_covers(a, m) for a in sound)))


def _covers(address: str, member: Member) -> bool:
    return _is_at(member, address[1:]) if address.startswith("@") else member.knows(address)


def _is_at(member: Member, domain: str) -> bool:
    return any(f".{a.rpartition('@')[2]}".endswith(f".{domain}") for a in (member.address, *member.aliases))
