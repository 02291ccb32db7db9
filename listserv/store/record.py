"""Writes a decision down: every effect, the letters that it sends, and the end of the message, in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from listserv.model import decision as d
from listserv.model.incoming import Incoming
from listserv.model.intent import Post
from listserv.model.letter import Ask, Letter
from listserv.model.mailinglist import MailingList
from listserv.model.publication import Publication
from listserv.model.situation import Situation
from listserv.store import agenda, holds, inbox, letters, members, posts, questions

Prepare = Callable[[Connection, MailingList, int, int | None, datetime, bool], Publication]
"""(transaction, list, raw row, post that it was sent to as an answer, time of arrival) -> what to enter."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What every effect is recorded with."""

    db: Connection
    incoming: Incoming
    situation: Situation
    prepare: Prepare
    now: datetime

    @property
    def list_id(self) -> int:
        return self.situation.place.id


def record(
    db: Connection,
    incoming: Incoming,
    situation: Situation,
    decision: d.Decision,
    prepare: Prepare,
    now: datetime,
) -> None:
    """Carries out every effect in order; `prepare` reads and places a stored message that is to be published.

    Raises OvertakenError if somebody else settled the message meanwhile: the transaction must then be rolled back.
    """
    entry = Entry(db, incoming, situation, prepare, now)
    for effect in decision.effects:
        _BY_KIND[type(effect)](entry, effect)
    if incoming.inbox is not None:
        assert decision.end != "done", "a message must come to an end that the ledger knows"
        inbox.settle(db, incoming.inbox, decision.end, decision.word, decision.why, now)


def _publish(entry: Entry, effect: d.Publish) -> None:
    incoming = entry.incoming
    assert incoming.raw is not None
    from_letter = isinstance(incoming.intent, Post) and incoming.intent.digest is not None
    _enter(entry, incoming.raw, entry.situation.parent, from_letter=from_letter)


def _enter(entry: Entry, raw: int, parent: int | None, *, from_letter: bool = False) -> None:
    """Archives and distributes; the post counts as received now, so that the next collected letter has it."""
    publication = entry.prepare(entry.db, entry.situation.place, raw, parent, entry.now, from_letter)
    entered = posts.enter(entry.db, entry.list_id, publication)
    begins = publication.placement.parent is None
    question = begins and "?" in publication.subject + publication.text
    letters.fan_out(entry.db, entry.list_id, entered.post, entered.conversation, entry.now, question=question)


def _hold(entry: Entry, effect: d.HoldPost) -> None:
    incoming = entry.incoming
    hold, values = _hold_row(entry, effect.why)
    for facilitator in entry.situation.facilitators:
        ask = Ask("hold", effect.expires_at, member=facilitator.id, about=hold)
        letter = Letter(effect.letter, facilitator.address, values, ask, attach=incoming.raw)
        letters.write(entry.db, entry.list_id, letter, entry.now, facilitator.id)
    if effect.tell_author and values["address"]:
        told = {"subject": values["subject"], "why": effect.why}
        ask = Ask("held", effect.expires_at, about=hold)
        _write(entry, d.Write(Letter("hold/author", values["address"], told, ask)))


def _hold_row(entry: Entry, why: str) -> tuple[int, dict[str, Any]]:
    """Enters the message in hand among the held posts; gives the row and what a notice shows of it."""
    incoming, actor = entry.incoming, entry.incoming.actor
    assert incoming.inbox is not None
    assert incoming.raw is not None
    row = {
        "inbox_id": incoming.inbox,
        "raw_id": incoming.raw,
        "parent": entry.situation.parent,
        "address": actor.address.lower() if actor else "",
        "name": actor.name if actor else "",
        "subject": incoming.message.subject if incoming.message else "",
        "why": why,
    }
    hold, number = holds.hold(entry.db, entry.list_id, row, entry.now)
    attachments = [p.filename for p in incoming.message.parts if p.filename] if incoming.message else []
    shown = {key: row[key] for key in ("name", "address", "subject", "why")}
    return hold, {"number": number, "text": incoming.text, "attachments": attachments, **shown}


def _ask_author(entry: Entry, effect: d.AskAuthor) -> None:
    hold, values = _hold_row(entry, "The author was asked whether it is meant for everyone.")
    shown = {"subject": values["subject"], "guesses": list(effect.guesses)}
    ask = Ask("own-post", effect.expires_at, about=hold)
    _write(entry, d.Write(Letter("post/ask", values["address"], shown, ask)))


def _release(entry: Entry, effect: d.Release) -> None:
    held = holds.by_id(entry.db, effect.hold)
    assert held is not None
    holds.decide(entry.db, held.id, "approved", effect.by, entry.now)
    _enter(entry, held.raw, held.parent)
    _settle_held(entry, effect.hold, "delivered", "approved", f"Approved by {effect.by}.")


def _close_hold(entry: Entry, effect: d.CloseHold) -> None:
    holds.decide(entry.db, effect.hold, effect.state, effect.by, entry.now)
    ending: d.End = "returned" if effect.state in ("rejected", "withdrawn") else "dropped"
    _settle_held(entry, effect.hold, ending, effect.state, effect.why or f"{effect.state.capitalize()} by {effect.by}.")


def _settle_held(entry: Entry, hold_id: int, ending: d.End, word: str, why: str) -> None:
    held = holds.by_id(entry.db, hold_id)
    assert held is not None
    inbox.settle_held(entry.db, held.inbox, ending, word, why, entry.now)


def _remind(entry: Entry, effect: d.Remind) -> None:
    holds.reminded(entry.db, effect.hold, entry.now)


def _subscribe(entry: Entry, effect: d.Subscribe) -> None:
    members.subscribe(entry.db, entry.list_id, effect, entry.now)


def _change(entry: Entry, effect: d.Change) -> None:
    members.change(entry.db, entry.list_id, effect.member, effect.values, effect.by, effect.what, entry.now)


def _count_bounce(entry: Entry, effect: d.CountBounce) -> None:
    members.count_bounce(entry.db, effect.member, entry.now)


def _trust_poster(entry: Entry, effect: d.TrustPoster) -> None:
    if effect.trusted:
        members.trust_poster(entry.db, entry.list_id, effect.address, effect.by, entry.now)
    else:
        members.distrust_poster(entry.db, entry.list_id, effect.address)


def _close(entry: Entry, effect: d.Close) -> None:
    questions.close(entry.db, effect.question, entry.now)


def _write(entry: Entry, effect: d.Write) -> None:
    """A letter to a member bears the member, so that its reply address says who answers."""
    letter = effect.letter
    member = members.by_address(entry.db, entry.list_id, letter.to)
    if letter.ask and letter.ask.member is None and member:
        letter = replace(letter, ask=replace(letter.ask, member=member.id))
    letters.write(entry.db, entry.list_id, letter, entry.now, member.id if member else None)


def _pass_on(entry: Entry, effect: d.PassOn) -> None:
    incoming = entry.incoming
    actor = incoming.actor
    about = {"name": actor.name if actor else "", "address": actor.address if actor else "", "text": incoming.text}
    about["subject"] = incoming.message.subject if incoming.message else ""
    about["message_id"] = incoming.message.message_id if incoming.message else ""
    for facilitator in entry.situation.facilitators:
        ask = (
            Ask(effect.ask, effect.expires_at, facilitator.id, values=about)
            if effect.ask and effect.expires_at
            else None
        )
        letter = Letter(effect.kind, facilitator.address, {**about, **effect.values}, ask, attach=incoming.raw)
        letters.write(entry.db, entry.list_id, letter, entry.now, facilitator.id)


def _listen(entry: Entry, effect: d.Listen) -> None:
    posts.listen(entry.db, effect.member, effect.conversation, effect.choice)


def _appoint(entry: Entry, effect: d.Appoint) -> None:
    agenda.appoint(entry.db, entry.list_id, effect)


def _cancel(entry: Entry, effect: d.Cancel) -> None:
    agenda.cancel(entry.db, entry.list_id, effect, entry.now)


def _publish_text(entry: Entry, effect: d.PublishText) -> None:
    _enter(entry, inbox.keep_raw(entry.db, effect.raw), effect.parent)


_BY_KIND: dict[type, Callable[[Entry, Any], None]] = {
    d.Publish: _publish,
    d.HoldPost: _hold,
    d.AskAuthor: _ask_author,
    d.Release: _release,
    d.CloseHold: _close_hold,
    d.Remind: _remind,
    d.Subscribe: _subscribe,
    d.Change: _change,
    d.CountBounce: _count_bounce,
    d.Close: _close,
    d.Write: _write,
    d.PassOn: _pass_on,
    d.Listen: _listen,
    d.TrustPoster: _trust_poster,
    d.Appoint: _appoint,
    d.Cancel: _cancel,
    d.PublishText: _publish_text,
}
