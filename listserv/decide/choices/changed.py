"""A setting of the list is changed: written down, told to every facilitator, and taken back by any of them."""

from datetime import datetime

from listserv.decide import telling
from listserv.decide.choices import options
from listserv.decide.choices.options import Option, Value
from listserv.decide.identity.names import known_as
from listserv.decide.identity.proof import acting, not_from_facilitator, signed_by
from listserv.model.decision import Close, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.personal import TakeBack
from listserv.model.planning import Configure
from listserv.model.situation import UNDO_WITHIN, Situation


def undone(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "this was changed": UNDO brings back what was, whoever of the facilitators says it."""
    question = situation.asked
    if "undo" not in answer.said:
        return None
    if refused := not_from_facilitator(answer, incoming, situation):
        return refused
    facilitator = acting(situation)
    option, values = options.option(question.values["option"]), question.values
    assert option is not None
    if any(wish.words and option not in options.named(wish.words) for wish in answer.wishes if wish.name == "undo"):
        return None  # it calls another change by its name
    if situation.overridden.get(option.key) != values["after"]:
        letter = Letter(
            "configure/since",
            facilitator.address,
            {"option": option.name, "value": option.said(getattr(situation.place, option.key))},
        )
        return Decision("answered", "changed-since", f"{option.name} was changed again since.", (Write(letter),))
    decision = put_back(option.key, values["before"], facilitator, incoming, situation)
    last = situation.undoable
    mine = last is not None and last.of_the_list and last.before == {option.key: values["before"]}
    marked: tuple[Effect, ...] = (TakeBack(last.changes, facilitator.address),) if last and mine else ()
    return decision.preceded_by(Close(question.id)).followed_by(*marked)


def put_back(
    key: str,
    value: Value | None,
    facilitator: Member,
    incoming: Incoming,
    situation: Situation,
    *,
    redo: bool = False,
) -> Decision:
    """A setting as it was before its last change or, `redo`, with that change; None is the config's value."""
    option = next(one for one in options.OPTIONS if one.key == key)
    values = {"option": option.name, "by": known_as(facilitator, incoming), "redo": redo}
    told = telling.each(situation.facilitators, "configure/undone", values)
    effects: tuple[Effect, ...] = (Configure(key, value, facilitator.address, "redo" if redo else "undo"), *told)
    word, what = ("redone", "made again") if redo else ("undone", "taken back")
    return Decision("answered", word, f"The change of {option.name} was {what}.", effects)


def change(option: Option, value: Value | None, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """The setting gets this value, or the config's again."""
    by = signed_by(incoming, situation)
    before = situation.overridden.get(option.key)
    effects: list[Effect] = [Configure(option.key, value, by, f"set {option.name}")]
    if incoming.door == "mail":
        effects += _told(option, value, before, incoming, situation, now)
    why = (
        f"{option.name} was changed by {by}." if value is not None else f"{option.name} is the config's again, by {by}."
    )
    return Decision("answered", "set", why, tuple(effects))


def _told(
    option: Option, value: Value | None, before: Value | None, incoming: Incoming, situation: Situation, now: datetime
) -> tuple[Effect, ...]:
    """Every facilitator hears of it, and any of them can take it back."""
    member = acting(situation)
    said = option.said(value) if value is not None else ""
    values = {
        "option": option.name.upper(),
        "meaning": option.meaning,
        "value": said,
        "name": known_as(member, incoming),
    }
    undo = {"option": option.name, "before": before, "after": value}
    ask = Ask("configured", now + UNDO_WITHIN, values=undo)
    return telling.done_by(member, incoming, situation, "configure/done", values, ask)
