"""A member writes from an address that we do not know (D12): the known address is asked whether it was them.

Whether there is reason to ask is looked at narrowly, because anybody can write under anybody's name: the author bears
the name of exactly one member, and besides either wrote to that member's own reply address, or writes from an address
whose domain vouches for it and whose first half is the same, or is made of that name (dora.khan, dkhan). The strange
address gets what any stranger gets, and a member who has said NO to an address is never asked about it again.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from listserv.decide.identity.proof import from_elsewhere, proven
from listserv.decide.limits import LIKENESS_A_DAY
from listserv.decide.moderation import carry_out
from listserv.decide.posting import post
from listserv.decide.words import as_it_stands
from listserv.model.decision import Change, Close, CloseHold, Decision, Effect, HoldPost, Release, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer
from listserv.model.letter import Ask, Letter
from listserv.model.member import Hold, Member
from listserv.model.situation import UNDO_WITHIN, Situation

ANSWER_WITHIN = timedelta(days=14)
_SHORT = 3
_ANYBODY = frozenset(
    ("info", "admin", "office", "mail", "contact", "enquiries", "hello", "team", "post", "me", "noreply")
)


def with_question(decision: Decision, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The decision about a post; where it holds a stranger's that may be a member's, that member is asked besides."""
    found = _asked(incoming, situation, now) if situation.persons.alike else None
    if found is None:
        return decision
    member, ask = found
    effects = tuple(
        replace(effect, suspect=member, suspicion=ask)
        if isinstance(effect, HoldPost) and effect.rule == "stranger"
        else effect
        for effect in decision.effects
    )
    return replace(decision, effects=effects)


def _asked(incoming: Incoming, situation: Situation, now: datetime) -> tuple[int, Ask] | None:
    """(the member, the question to them) about a stranger's post, where there is reason to think that it is theirs."""
    member = _suspect(incoming, situation)
    if member is None or incoming.actor is None:
        return None
    address = incoming.address
    today = (now - timedelta(days=1)).timestamp()
    if sum(1 for one in situation.persons.suspected if one.asked_at >= today) >= LIKENESS_A_DAY:
        return None
    if any(one.values["address"] == address and one.answered_at for one in situation.persons.suspected):
        return None
    _, also = post.held_by(incoming, replace(situation, actor=member))
    values = {"address": address, "vouched": incoming.verdict.proven, "also": also}
    return member.id, Ask("same-person", now + ANSWER_WITHIN, member.id, values=values)


def _suspect(incoming: Incoming, situation: Situation) -> Member | None:
    """The member of whom there is reason to think that this post is theirs."""
    member, actor = situation.persons.alike, incoming.actor
    if member is None or actor is None or incoming.verdict.dmarc == "fail" or not post.may_post(member):
        return None
    own_copy = situation.holder is not None and situation.holder.id == member.id
    named = _folded(actor.name) == _folded(member.name) != ""
    first = _first_half(actor.address)
    alike = first in {_first_half(one) for one in (member.address, *member.aliases)} - {""}
    if own_copy:
        return member if named or (alike and not actor.name) else None
    return member if named and (alike or _is_made_of(first, member.name)) and incoming.verdict.proven else None


def _is_made_of(first: str, name: str) -> bool:
    """Whether the first half of an address spells a name of two words or more: all of them, or initials and the last.

    Digits and marks do not count ("dora_khan7").
    """
    said = re.findall(r"[^\W\d_]+", name.casefold())
    if len(said) < 2:
        return False
    whole, initials = "".join(said), "".join(one[0] for one in said[:-1])
    turned, short = said[-1] + "".join(said[:-1]), said[0] + said[-1]
    spelt = "".join(re.findall(r"[^\W\d_]+", first))
    return spelt in {whole, turned, short, initials + said[-1], initials[:1] + said[-1], said[-1] + initials}


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _first_half(address: str) -> str:
    local = address.partition("@")[0].lower()
    return "" if len(local) <= _SHORT or local in _ANYBODY else local


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "was it you?": YES sends it and remembers the address, NO throws it away."""
    question, hold, member = situation.asked, situation.hold, situation.holder
    if answer.yes is None or hold is None or member is None:
        return None
    if not proven(incoming, situation):
        return from_elsewhere(answer, member)
    if not answer.yes:
        return _not_them(hold, member, situation)
    address = question.values["address"]
    if any(one.facilitator or one.status == "banned" for one in situation.persons.others):
        return Decision("dropped", "apart", "The address is somebody else's.", (Close(question.id),))
    sends = hold.state == "waiting" and not question.values["also"]
    if sends and as_it_stands.agreed(answer, asked=question) == "with more":
        return as_it_stands.ask(answer, question, hold.subject, member.id, now + ANSWER_WITHIN)
    effects: list[Effect] = [Close(question.id)]
    if sends:
        effects += [Release(hold.id, member.address), *carry_out.tell_others("approve", hold, member, situation)]
    remembered = question.values["vouched"] and not situation.persons.others
    if remembered:
        effects.append(Change(member.id, {f"alias:{address}": member.person}, member.address, "alias"))
    elif not member.knows(address):  # nobody vouched for that mail: the address is asked itself
        ask = Ask("alias", now + ANSWER_WITHIN, member.id, values={"address": address, "main": False})
        effects.append(Write(Letter("alias/ask", address, {}, ask)))
    shown = {"address": address, "sent": sends, "remembered": remembered, "subject": hold.subject}
    effects.append(Write(Letter("likeness/done", member.address, shown, Ask("done", now + UNDO_WITHIN, member.id))))
    return Decision("answered", "same-person", f"{address} is {member.address}.", tuple(effects))


def _not_them(hold: Hold, member: Member, situation: Situation) -> Decision:
    question = situation.asked
    effects: list[Effect] = [Close(question.id)]
    if hold.state == "waiting":
        effects += [
            CloseHold(hold.id, member.address, "discarded"),
            *carry_out.tell_others("discard", hold, member, situation),
        ]
    effects.append(Write(Letter("likeness/not-them", member.address, {"subject": hold.subject})))
    return Decision(
        "answered", "not-them", f"It was not {member.address}; the message was thrown away.", tuple(effects)
    )
