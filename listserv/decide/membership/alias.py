"""Several addresses of one person: one more, one less, another one that the mail goes to, two memberships made one.

An address is only theirs when it has said so itself: it is asked, in a letter that holds nothing of who asks. Whoever
asks learns nothing about an address either: they read the same whether it is somebody's or nobody's. But an address
that is a member's own is told so, and what a YES would do to that membership.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from listserv.decide.identity.proof import acting
from listserv.decide.limits import ADDRESSES_A_DAY
from listserv.mail import address as addresses
from listserv.mail.address import printable
from listserv.model.decision import Change, Close, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member, Question
from listserv.model.personal import Unite
from listserv.model.situation import UNDO_WITHIN, Situation

ANSWER_WITHIN = timedelta(days=7)
_WORD = re.compile(r"[^\W\d_]{2,}")
_THIS_ONE = re.compile(r"(?i)\bthis (?:e-?mail |mail )?(?:address|one|account|e-?mail)\b")
MOST = 10
"""So many addresses are enough for anybody."""


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """ALIAS: another address of theirs is asked whether it is."""
    return _each(wish, situation, now, main=False)


def move(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Their mail goes to another address from now on; one that is not known to be theirs is asked first."""
    member = acting(situation)
    if not wish.addresses and (here := _writes_from(incoming, member)):
        wish = replace(wish, addresses=(here,))
    address = addresses.normal(wish.addresses[0]) if len(wish.addresses) == 1 else None
    if address is None or address not in member.aliases:
        return _each(wish, situation, now, main=True)
    effects = (Change(member.id, {"address": address}, member.address, "main-address"), *_moved(member, address, now))
    return Decision("answered", "main-address", f"The mail of {member.address} goes to {address}.", effects)


def forget(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """One of their addresses is theirs no more; where it is the main one, the only other one takes its place."""
    member = acting(situation)
    here = _writes_from(incoming, member)
    if not wish.addresses and here and _THIS_ONE.search(incoming.text):
        wish = replace(wish, addresses=(here,))
    named = [addresses.normal(text) or text for text in wish.addresses] or list(member.aliases)
    address = named[0].lower() if len(named) == 1 else ""
    values: dict[str, object] = {f"alias:{address}": None}
    if address in situation.persons.elsewhere:
        return _not_done([f"mail of another list goes to {address}"], member, now)
    if address == member.address and len(member.aliases) == 1:
        values["address"] = member.aliases[0]
    elif address == member.address:
        return _not_done([f"your mail goes to {address}; say first where it shall go instead"], member, now)
    elif address not in member.aliases:
        shown = addresses.printable(address)
        why = f"{shown} is not one of your addresses" if shown else "you did not say which one"
        return _not_done([why], member, now)
    main = str(values.get("address", member.address))
    told = Letter(
        "alias/forgotten", main, {"address": address, "main": main}, Ask("done", now + UNDO_WITHIN, member.id)
    )
    effects = (Change(member.id, values, member.address, "forget-address"), Write(told))
    return Decision("answered", "forget-address", f"{address} is no address of {main} any more.", effects)


def _writes_from(incoming: Incoming, member: Member) -> str:
    """The one of their addresses that "here" and "this address" mean; "" where it is none of them."""
    address = incoming.address
    return address if member.knows(address) else ""


def _each(wish: Wish, situation: Situation, now: datetime, *, main: bool) -> Decision:
    member = acting(situation)
    effects: list[Effect] = []
    asked: list[str] = []
    not_done: list[str] = []
    left = ADDRESSES_A_DAY - situation.persons.asked_today
    for text in wish.addresses[: 1 if main else MOST]:
        address = addresses.normal(text)
        if address is None:
            not_done.append(f"“{addresses.printable(text)}” is no address that mail can be sent to")
        elif why := _unasked(address, member, situation, left - len(asked)):
            not_done.append(why)
        else:
            asked.append(address)
            ask = Ask("alias", now + ANSWER_WITHIN, member.id, values={"address": address, "main": main})
            effects.append(Write(Letter("alias/ask", address, _place(address, situation), ask)))
    if not asked:
        return _not_done(not_done or ["you did not say which address"], member, now)
    told = Letter("alias/asked", member.address, {"addresses": asked, "not_done": not_done, "main": main})
    why = f"{', '.join(asked)} asked whether they are {member.address}'s."
    return Decision("answered", "asked-alias", why, (*effects, Write(told)))


def _place(address: str, situation: Situation) -> dict[str, bool]:
    """Whether the address has a membership of its own, which its YES would end: nobody but itself is told."""
    known = any(m.knows(address) and m.belongs for m in situation.named)
    return {"member": True} if known else {}


def _unasked(address: str, member: Member, situation: Situation, left: int) -> str:
    """Why this address is not asked; "" where it is."""
    if member.knows(address):
        return f"{address} is yours already"
    if address.endswith(f"@{situation.place.domain}"):
        return f"{address} is an address of this server"
    if address in situation.persons.asked:
        return f"{address} was asked before, in the last seven days"
    if left <= 0 or len(member.aliases) >= MOST:
        return f"{address} was not asked: that were too many for today"
    return ""


def _not_done(why: list[str], member: Member, now: datetime) -> Decision:
    ask = Ask("open", now + UNDO_WITHIN, member.id)
    known = [member.address, *member.aliases]
    letter = Letter("alias/not-done", member.address, {"not_done": why, "addresses": known}, ask)
    return Decision("answered", "alias-not-done", "No address was changed.", (Write(letter),))


def confirmed(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer of the address itself: its YES makes it theirs, unless it is somebody's already."""
    question, member = situation.asked, situation.holder
    if answer.yes is None:
        return None
    if not answer.yes:
        return Decision("answered", "not-theirs", "The address is not theirs; nothing was done.", (Close(question.id),))
    if member is None or not member.belongs:
        return Decision("dropped", "left-meanwhile", "Who asked is no member any more.", (Close(question.id),))
    if situation.persons.others:
        return _somebodys(member, situation, now)
    main, name = bool(question.values["main"]), incoming.name
    if _may_be_another(name, member):
        return _asked_back(question, printable(name), main, member, now)
    return _added(question.address, main, member, situation, now)


def _may_be_another(name: str, member: Member) -> bool:
    """Whether whoever said YES bears another name than the member; of who looks after the list, hardly the same one."""
    theirs, own = (frozenset(_WORD.findall(addresses.called(each).lower())) for each in (name, member.name))
    return not theirs & own and bool(member.facilitator or (theirs and own))


def _asked_back(question: Question, name: str, main: bool, member: Member, now: datetime) -> Decision:
    """The YES shows whose the address is; whether that is the same person only the member knows."""
    values = {"address": question.address, "main": main}
    shown = {**values, "name": name, "facilitator": member.facilitator}
    ask = Ask("alias-sure", now + ANSWER_WITHIN, member.id, values=values)
    why = f"{question.address} says YES under another name than {member.address}, who was asked."
    letter = Letter("alias/sure", member.address, shown, ask)
    return Decision("answered", "asked-alias-sure", why, (Close(question.id), Write(letter)))


def sure(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The member's answer to "is that you?", after the address itself said so."""
    question, member = situation.asked, situation.holder
    if answer.yes is None or member is None:
        return None
    if not answer.yes:
        return Decision("answered", "not-theirs", "The address is not theirs; nothing was done.", (Close(question.id),))
    address = str(question.values["address"])
    if situation.persons.others or not member.belongs:
        why = "The address is somebody's, or who asked is no member any more."
        return Decision("dropped", "left-meanwhile", why, (Close(question.id),))
    return _added(address, bool(question.values["main"]), member, situation, now)


def _added(address: str, main: bool, member: Member, situation: Situation, now: datetime) -> Decision:
    question = situation.asked
    values: dict[str, object] = {f"alias:{address}": member.person} | ({"address": address} if main else {})
    what = "main-address" if main else "alias"
    told: tuple[Effect, ...]
    if main:
        told = _moved(member, address, now)
    else:
        ask = Ask("done", now + UNDO_WITHIN, member.id)
        shown = {"address": address, "main": member.address, "united": False}
        told = (Write(Letter("alias/done", member.address, shown, ask)), Write(Letter("alias/thanks", address)))
    effects = (Close(question.id), Change(member.id, values, member.address, what), *told)
    return Decision("answered", what, f"{address} is an address of {member.address}.", effects)


def _moved(member: Member, address: str, now: datetime) -> tuple[Effect, ...]:
    """Both addresses are told, so that nobody's mail goes elsewhere unnoticed."""
    shown = {"address": address, "old": member.address}
    ask = Ask("done", now + UNDO_WITHIN, member.id)
    return tuple(Write(Letter("alias/moved", to, shown, ask)) for to in (member.address, address))


def _somebodys(member: Member, situation: Situation, now: datetime) -> Decision:
    """The address has a membership of its own: both must want to be one, and neither may be more than a member."""
    question = situation.asked
    if why := _apart(member, situation):
        letter = Letter("alias/apart", question.address)
        return Decision("answered", "apart", why, (Close(question.id), Write(letter)))
    ask = Ask("unite", now + ANSWER_WITHIN, member.id, values={"address": question.address})
    letter = Letter("alias/unite", member.address, {"address": question.address}, ask)
    why = f"{question.address} says that it is {member.address} as well, who was asked."
    return Decision("answered", "asked-unite", why, (Close(question.id), Write(letter)))


def _apart(member: Member, situation: Situation) -> str:
    """Why two memberships cannot become one without a facilitator; "" where they can."""
    if any(other.facilitator and other.active for other in situation.persons.others):
        return "The address is a facilitator's."
    if any(other.status == "banned" for other in (member, *situation.persons.others)):
        return "One of the two is banned."
    return ""


def united(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "shall these two be one?"."""
    question, member = situation.asked, situation.holder
    if answer.yes is None or member is None:
        return None
    if not answer.yes:
        return Decision("answered", "not-united", "The two stay apart.", (Close(question.id),))
    here = member.belongs
    if not here or _apart(member, situation) or not situation.persons.others:
        return Decision("dropped", "apart", "They cannot become one any more.", (Close(question.id),))
    address = question.values["address"]
    shown = {"address": address, "main": member.address, "united": True}
    ask = Ask("done", now + UNDO_WITHIN, member.id)
    told = [Write(Letter("alias/done", member.address, shown, ask)), Write(Letter("alias/united", address, {}, ask))]
    effects: tuple[Effect, ...] = (Close(question.id), Unite(member.id, address, member.address), *told)
    return Decision("answered", "united", f"{address} and {member.address} are one member now.", effects)
