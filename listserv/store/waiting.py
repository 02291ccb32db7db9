"""Posts that wait for somebody, and brakes on what may be posted."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from listserv.model import decision as d
from listserv.model import personal
from listserv.model.letter import Ask, Letter
from listserv.store import calm, holding, holds, letters, members, questions, unnamed
from listserv.store.entry import Entry, settle_held, write

ASKED_WHOM = "The author was asked whether it is meant for everyone."


def _hold(entry: Entry, effect: d.HoldPost) -> None:
    hold, values = holding.enter(entry.db, entry.incoming, entry.situation, effect.why, effect, entry.now)
    held = holds.by_id(entry.db, hold)
    assert held is not None
    for facilitator in entry.situation.facilitators if effect.letter else ():
        ask = Ask("hold", effect.expires_at, member=facilitator.id, about=hold)
        letter = Letter(effect.letter, facilitator.address, values, ask, attach=held.raw)
        letters.write(entry.db, entry.list_id, letter, entry.now, facilitator.id)
    _suspect(entry, effect, hold, values)
    if effect.tell_author and values["address"]:
        told = {"subject": values["subject"], "why": effect.why, "rule": effect.rule}
        ask = Ask("held", effect.expires_at, about=hold)
        write(entry, Letter(effect.author_letter, values["address"], told, ask))


def _suspect(entry: Entry, effect: d.HoldPost, hold: int, values: Mapping[str, Any]) -> None:
    """The member whose it may be is asked at the address that we know."""
    member = members.by_id(entry.db, effect.suspect) if effect.suspect else None
    if member is None or effect.suspicion is None:
        return
    shown = {key: values[key] for key in ("subject", "address", "text")}
    letter = Letter("likeness/was-it-you", member.address, shown, replace(effect.suspicion, about=hold))
    letters.write(entry.db, entry.list_id, letter, entry.now, member.id)


def _ask_author(entry: Entry, effect: d.AskAuthor) -> None:
    hold, values = holding.enter(entry.db, entry.incoming, entry.situation, ASKED_WHOM, None, entry.now)
    shown = {"subject": values["subject"], "guesses": list(effect.guesses), "again": False}
    wishes = [dict(wish) for wish in effect.wishes]
    remembered = {"text": effect.text, "wishes": wishes, "guesses": list(effect.guesses)}
    ask = Ask("own-post", effect.expires_at, about=hold, values={key: kept for key, kept in remembered.items() if kept})
    write(entry, Letter("post/ask", values["address"], shown, ask))


def _hand_on(entry: Entry, effect: personal.HandOn) -> None:
    holds.hand_on(entry.db, effect.hold, effect.rule, effect.why)


def _close_hold(entry: Entry, effect: d.CloseHold) -> None:
    holds.decide(entry.db, effect.hold, effect.state, effect.by, entry.now)
    if asked := unnamed.asker(entry.db, effect.hold):
        unnamed.forget(entry.db, asked)
        if effect.state == "rejected":
            over = Ask("unnamed-over", entry.now + personal.UNNAMED_WITHIN)
            letter = Letter("unnamed/declined", asked.address, {"reason": effect.why}, over)
            unnamed.write(entry.db, entry.list_id, letter, entry.now)
    ending: d.End = "returned" if effect.state in ("rejected", "withdrawn") else "dropped"
    settle_held(entry, effect.hold, ending, effect.state, effect.why or f"{effect.state.capitalize()} by {effect.by}.")


def _hold_unnamed(entry: Entry, effect: personal.HoldUnnamed) -> None:
    row, question = entry.incoming.inbox, entry.situation.question
    assert row is not None
    if question is not None and question.kind not in personal.ABOUT_UNNAMED:
        questions.close(entry.db, question.id, entry.now)
        unnamed.forget_question(entry.db, question.id)
    parent, readers = entry.situation.parent, entry.situation.facilitators
    unnamed.hold(entry.db, entry.list_id, effect, row, parent, readers, entry.now)


def _keep_no_mail(entry: Entry, effect: personal.KeepNoMail) -> None:
    if entry.incoming.inbox is not None:
        unnamed.forget_mail(entry.db, entry.incoming.inbox)


def _put_brake(entry: Entry, effect: d.PutBrake) -> None:
    brake = calm.put(entry.db, entry.list_id, effect.kind, effect.conversation, effect.why, effect.by, entry.now)
    for facilitator in entry.situation.facilitators:
        ask = Ask("storm", effect.answer_by, facilitator.id, brake) if effect.kind == "storm" else None
        ask = ask or Ask("stopped", effect.answer_by, facilitator.id)
        write(entry, Letter(effect.letter, facilitator.address, effect.values, ask))


def _lift_brake(entry: Entry, effect: d.LiftBrake) -> None:
    calm.lift(entry.db, effect.brake, effect.state, effect.by, entry.now)


def _remind(entry: Entry, effect: d.Remind) -> None:
    holds.reminded(entry.db, effect.hold, entry.now)


BY_KIND: dict[type, Callable[[Entry, Any], None]] = {
    d.HoldPost: _hold,
    d.AskAuthor: _ask_author,
    d.CloseHold: _close_hold,
    personal.HandOn: _hand_on,
    d.Remind: _remind,
    d.PutBrake: _put_brake,
    d.LiftBrake: _lift_brake,
    personal.HoldUnnamed: _hold_unnamed,
    personal.KeepNoMail: _keep_no_mail,
}
