"""Writes a decision down: every effect, the letters that it sends, and the end of the message, in one transaction."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from listserv.model import decision as d
from listserv.model import personal
from listserv.model.arranging import ForgetPost, PutBack, Rearrange
from listserv.model.incoming import Incoming
from listserv.model.intent import Bounce
from listserv.model.letter import Ask, Letter
from listserv.model.past import Shared
from listserv.model.planning import PutOnSchedule, Reschedule
from listserv.model.situation import Situation
from listserv.store import (
    again,
    agenda,
    calm,
    changes,
    forget,
    forgotten,
    inbox,
    inviting,
    letters,
    members,
    mydata,
    past,
    persons,
    plans,
    publishing,
    questions,
    rearranging,
    schedules,
    taking_back,
    unasked,
    unnamed,
    waiting,
)
from listserv.store.entry import Entry, Prepare, write


def record(
    db: Connection,
    incoming: Incoming,
    situation: Situation,
    decision: d.Decision,
    prepare: Prepare,
    now: datetime,
    *,
    secret: bytes = b"",
) -> None:
    """Carries out every effect in order; `prepare` reads and places a stored message that is to be published.

    `secret` covers who asked without a name.

    Raises OvertakenError if somebody else settled the message meanwhile: the transaction must then be rolled back.
    """
    entry = Entry(db, incoming, situation, prepare, now, secret)
    for effect in decision.effects:
        BY_KIND[type(effect)](entry, effect)
    if incoming.inbox is not None:
        assert decision.end != "done", "a message must come to an end that the ledger knows"
        author = _author(incoming, situation, decision)
        inbox.settle(db, incoming.inbox, decision.end, decision.word, decision.why, now, author=author)


def _author(incoming: Incoming, situation: Situation, decision: d.Decision) -> str:
    """Whose mail it is: "" where it was the one that made us forget them, or asks something without a name."""
    if any(isinstance(effect, d.Forget | personal.HoldUnnamed | personal.KeepNoMail) for effect in decision.effects):
        return ""
    if isinstance(incoming.intent, Bounce):
        return situation.holder.address if situation.holder else ""
    return incoming.address[:320]


def _write_unnamed(entry: Entry, effect: personal.WriteUnnamed) -> None:
    unnamed.write(entry.db, entry.list_id, effect.letter, entry.now)


def _unhear(entry: Entry, effect: personal.Unhear) -> None:
    unnamed.unhear(entry.db, effect.post, effect.member)


def _cry(entry: Entry, effect: d.Cry) -> None:
    calm.cry(entry.db, entry.list_id, effect.address, entry.now)


def _subscribe(entry: Entry, effect: d.Subscribe) -> None:
    members.subscribe(entry.db, entry.list_id, effect, entry.now, act=entry.act)


def _change(entry: Entry, effect: d.Change) -> None:
    by, what = effect.by, effect.what
    members.change(entry.db, entry.list_id, effect.member, effect.values, by, what, entry.now, act=entry.act)


def _unite(entry: Entry, effect: personal.Unite) -> None:
    persons.unite(entry.db, entry.list_id, effect, entry.now, entry.act)


def _apart(entry: Entry, effect: personal.Apart) -> None:
    entry.act.rows.clear()


def _take_back(entry: Entry, effect: personal.TakeBack) -> None:
    changes.take_back(entry.db, entry.list_id, effect.changes, effect.by, entry.now, redo=effect.redo)


def _count_bounce(entry: Entry, effect: d.CountBounce) -> None:
    members.count_bounce(entry.db, effect.member, entry.now)


def _heard(entry: Entry, effect: personal.Heard) -> None:
    members.heard(entry.db, effect.member)


def _trust_poster(entry: Entry, effect: d.TrustPoster) -> None:
    if effect.trusted:
        members.trust_poster(entry.db, entry.list_id, effect.address, effect.by, entry.now)
        member = members.by_address(entry.db, entry.list_id, effect.address)
        if member:
            _change(entry, d.Change(member.id, {"trusted": True, "moderated": False}, effect.by, "trust"))
    else:
        members.distrust_poster(entry.db, entry.list_id, effect.address)


def _close(entry: Entry, effect: d.Close) -> None:
    questions.close(entry.db, effect.question, entry.now)


def _write(entry: Entry, effect: d.Write) -> None:
    write(entry, effect.letter)


def _ask_again(entry: Entry, effect: personal.AskAgain) -> None:
    if not again.write(entry.db, entry.list_id, effect.question, effect.words, entry.now):
        write(entry, effect.otherwise)


def _pass_on(entry: Entry, effect: d.PassOn) -> None:
    incoming = entry.incoming
    actor = incoming.actor
    about = {"name": actor.name if actor else "", "address": actor.address if actor else "", "text": incoming.text}
    about["subject"] = incoming.subject
    about["message_id"] = incoming.message.message_id if incoming.message else ""
    for facilitator in entry.situation.facilitators:
        if facilitator.id == effect.but:
            continue
        ask = (
            Ask(effect.ask, effect.expires_at, facilitator.id, values=about)
            if effect.ask and effect.expires_at
            else None
        )
        letter = Letter(effect.kind, facilitator.address, {**about, **effect.values}, ask, attach=incoming.raw)
        letters.write(entry.db, entry.list_id, letter, entry.now, facilitator.id)


def _mark(entry: Entry, effect: d.Mark) -> None:
    noted = entry.situation.gathering.marks[f"{effect.what} {effect.address}"]
    unasked.note(entry.db, entry.list_id, noted, entry.now)


def _listen(entry: Entry, effect: d.Listen) -> None:
    member = members.by_id(entry.db, effect.member)
    assert member is not None
    values = {f"listening:{effect.conversation}": effect.choice}
    what = effect.choice or "unmute"
    members.change(entry.db, entry.list_id, member.id, values, member.address, what, entry.now, act=entry.act)


def _appoint(entry: Entry, effect: d.Appoint) -> None:
    if effect.member is None and effect.address:
        made = members.by_address(entry.db, entry.list_id, effect.address)
        effect = replace(effect, member=made.id if made else None)
    agenda.appoint(entry.db, entry.list_id, effect)


def _cancel(entry: Entry, effect: d.Cancel) -> None:
    agenda.cancel(entry.db, entry.list_id, effect, entry.now)


def _send_data(entry: Entry, effect: d.SendData) -> None:
    who = mydata.whose(entry.db, entry.list_id, effect.address)
    found = mydata.stored(entry.db, entry.situation.place, who)
    for part in mydata.parts(found, effect.ceiling):
        write(entry, Letter("mydata/part", effect.address, part.kept()))


def _forget(entry: Entry, effect: d.Forget) -> None:
    situation = entry.situation
    marks = [situation.marks[address] for address in effect.addresses if address in situation.marks]
    forget.erase(entry.db, situation.place, effect, marks, entry.incoming.inbox, entry.now)


def _remember(entry: Entry, effect: d.Remember) -> None:
    forgotten.lift(entry.db, entry.list_id, [entry.situation.marks[effect.address]])


def _rearrange(entry: Entry, effect: Rearrange) -> None:
    rearranging.carry_out(entry.db, entry.list_id, effect, entry.incoming.inbox, entry.now)


def _put_back(entry: Entry, effect: PutBack) -> None:
    taking_back.take_back(entry.db, effect.row, entry.now)


def _put_on_schedule(entry: Entry, effect: PutOnSchedule) -> None:
    schedules.put(entry.db, entry.list_id, effect, entry.now, entry.act)


def _reschedule(entry: Entry, effect: Reschedule) -> None:
    schedules.move(entry.db, entry.list_id, effect, entry.now, entry.act)


def _shared(entry: Entry, effect: Shared) -> None:
    past.note_shared(entry.db, effect.post, effect.conversation, entry.now)


def _forget_post(entry: Entry, effect: ForgetPost) -> None:
    taking_back.forget(entry.db, effect.post)


def _plainly(act: Callable[[Connection, int, Any, datetime], None]) -> Callable[[Entry, Any], None]:
    """What carries out an effect with no more than the list and the moment."""
    return lambda entry, effect: act(entry.db, entry.list_id, effect, entry.now)


BY_KIND: dict[type, Callable[[Entry, Any], None]] = {
    **publishing.BY_KIND,
    **waiting.BY_KIND,
    d.SendData: _send_data,
    d.Forget: _forget,
    d.Remember: _remember,
    d.Cry: _cry,
    d.Subscribe: _subscribe,
    d.Change: _change,
    personal.TakeBack: _take_back,
    personal.Apart: _apart,
    personal.Unite: _unite,
    personal.WriteUnnamed: _write_unnamed,
    personal.Unhear: _unhear,
    personal.AskAgain: _ask_again,
    personal.Heard: _heard,
    d.CountBounce: _count_bounce,
    d.Close: _close,
    d.Write: _write,
    d.PassOn: _pass_on,
    d.Listen: _listen,
    d.Mark: _mark,
    d.TrustPoster: _trust_poster,
    d.Appoint: _appoint,
    d.Cancel: _cancel,
    Rearrange: _rearrange,
    Shared: _shared,
    PutBack: _put_back,
    ForgetPost: _forget_post,
    PutOnSchedule: _put_on_schedule,
    Reschedule: _reschedule,
    **{kind: _plainly(act) for kind, act in (plans.CARRIED_OUT | inviting.BY_KIND).items()},
}
