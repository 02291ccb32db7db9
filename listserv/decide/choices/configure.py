"""Settings of the list, changed by facilitators in words: said back, told to the others, undone by UNDO."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from listserv.decide.choices import options, spoken_options
from listserv.decide.choices.options import Option, Value
from listserv.decide.identity.names import known_as
from listserv.decide.identity.proof import from_elsewhere, no_facilitator, proven, signed_by, who
from listserv.decide.words import as_it_stands
from listserv.mail.placeholders import filled, unknown
from listserv.model.decision import Close, Decision, Effect, Write
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.letter import Ask, Letter
from listserv.model.member import Member
from listserv.model.personal import TakeBack
from listserv.model.planning import Configure
from listserv.model.situation import UNDO_WITHIN, Situation

SOMEBODY = "(their name)"
"""What stands in a preview where each reader's own name will."""
SHOWN_FOR = timedelta(days=30)
ANSWER_WITHIN = timedelta(days=90)
_HEAD = re.compile(
    r"(?i)\s*(?:please\s+)?(?:set|change|update|replace)\s+(?:the\s+)?(?P<name>\w+)(?:\s+(?:text|message|to))*\W*"
)
NOT_DONE = frozenset(("no-such-setting", "not-allowed", "no-text"))
"""The words of decisions that changed nothing because of what was written."""


_FOR_EVERYBODY = re.compile(
    r"(?i)^\W*(?:the\s+)?(?:all|every|each)\w*\b[^.\n]{0,30}\b(?:daily|weekly|monthly|announcements only|every post)\b"
)


def wished(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """SET: a setting gets another value; a text is shown in its place before it does."""
    if _FOR_EVERYBODY.search(wish.words[:200]):
        why = "How much mail somebody gets is theirs to say. For some of them: SET, the addresses, and WEEKLY or DAILY."
        return _refused("for-everybody", why, incoming, situation, now)
    option, words = options.taken_apart(wish.words)
    if titled := titled_text(incoming):
        option, words = titled, _without_head(titled, incoming.text)
    if option and option.shown_first and incoming.door == "mail" and not words.strip():
        return _without_text(option, incoming, situation, now)
    if option is None and (first := spoken_options.newcomers(wish.words)):
        option, words = first
    value = option.read(words) if option else None
    if value is None and (found := spoken_options.meant(wish.words)):
        option, value = found
    if option is None:
        return _no_such(incoming, situation, now)
    if value is None:
        return _not_allowed(option, incoming, situation, now)
    if option.shown_first and incoming.door == "mail" and value:
        return _shown_first(option, str(value), situation, now)
    return _change(option, value, incoming, situation, now)


def titled_text(incoming: Incoming) -> Option | None:
    """The text that a subject names which is nothing but "set welcome": all that stands below is that text."""
    head = _HEAD.fullmatch(incoming.message.subject) if incoming.message and incoming.text.strip() else None
    option = options.option(head["name"]) if head else None
    return option if option and option.shown_first and isinstance(incoming.intent, Command) else None


def _without_head(option: Option, text: str) -> str:
    """The text without the words of the subject, where they stand above it once more ("set footer: Be kind")."""
    head = re.match(r"(?i)\s*set\s+([a-z ]{2,30}?)\s*(?::|\n)", text)
    return text[head.end() :].strip() if head and options.option(head[1]) is option else text.strip()


def _without_text(option: Option, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """Nothing is emptied by a mail that brings no words: UNSET does that."""
    name = option.name.upper()
    why = f"There were no words for {name}. Write SET {name} and the text below it, or UNSET {name} to have ours."
    return _refused("no-text", why, incoming, situation, now)


def unset(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """UNSET: the setting is again what the operator's config says."""
    option = options.option(wish.words) or spoken_options.named(wish.words)
    if option is None:
        return _no_such(incoming, situation, now)
    return _change(option, None, incoming, situation, now)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a text that was shown in its place: YES puts it in force."""
    question, facilitator = situation.question, situation.holder
    assert question is not None
    agrees = as_it_stands.agreed(answer, asked=question)
    if answer.yes is None and not agrees:
        return None
    if facilitator is None or not facilitator.facilitator:
        return no_facilitator()
    if not proven(incoming, situation):
        return from_elsewhere(answer, facilitator)
    option = options.option(question.values["option"])
    assert option is not None
    if agrees == "with more":
        return as_it_stands.ask(answer, question, option.name, facilitator.id, now + ANSWER_WITHIN)
    if not agrees:
        letter = Letter("configure/left", facilitator.address, {"option": option.name})
        return Decision("answered", "left", f"{option.name} stays as it was.", (Close(question.id), Write(letter)))
    decision = _change(option, question.values["value"], incoming, situation, now)
    return Decision(decision.end, decision.word, decision.why, (Close(question.id), *decision.effects))


def undone(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "this was changed": UNDO brings back what was, whoever of the facilitators says it."""
    question, facilitator = situation.question, situation.holder
    assert question is not None
    if answer.word != "undo" and not any(wish.name == "undo" for wish in answer.wishes):
        return None
    if facilitator is None or not facilitator.facilitator:
        return no_facilitator()
    if not proven(incoming, situation):
        return from_elsewhere(answer, facilitator)
    option, values = options.option(question.values["option"]), question.values
    assert option is not None
    if situation.overridden.get(option.key) != values["after"]:
        letter = Letter("configure/since", facilitator.address, {"option": option.name, **_now(option, situation)})
        return Decision("answered", "changed-since", f"{option.name} was changed again since.", (Write(letter),))
    decision = put_back(option.key, values["before"], facilitator, incoming, situation)
    last = situation.undoable
    mine = last is not None and last.of_the_list and last.before == {option.key: values["before"]}
    marked: tuple[Effect, ...] = (TakeBack(last.changes, facilitator.address),) if last and mine else ()
    return Decision(decision.end, decision.word, decision.why, (Close(question.id), *decision.effects, *marked))


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
    told = [Write(Letter("configure/undone", f.address, values)) for f in situation.facilitators]
    effects: tuple[Effect, ...] = (Configure(key, value, facilitator.address, "redo" if redo else "undo"), *told)
    word, what = ("redone", "made again") if redo else ("undone", "taken back")
    return Decision("answered", word, f"The change of {option.name} was {what}.", effects)


def shown(situation: Situation) -> list[dict[str, Any]]:
    """The list's settings, for a facilitator who asks what is set."""
    return options.shown(situation.place, situation.overridden)


def _now(option: Option, situation: Situation) -> Mapping[str, str]:
    return {"value": option.said(getattr(situation.place, option.key))}


def _no_such(incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    names = [option.name.upper() for option in options.OPTIONS]
    why = f"There is no setting of that name; there are {', '.join(names)}."
    return _refused("no-such-setting", why, incoming, situation, now)


def _not_allowed(option: Option, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    why = f"{option.name.upper()} is {option.meaning}: {option.allowed}."
    return _refused("not-allowed", why, incoming, situation, now)


def _refused(word: str, why: str, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    facilitator = who(situation)
    if incoming.door != "mail" or facilitator is None:
        return Decision("answered", word, why)
    ask = Ask("open", now + ANSWER_WITHIN, facilitator.id)
    return Decision(
        "answered", word, why, (Write(Letter("configure/refused", facilitator.address, {"why": why}, ask)),)
    )


def _shown_first(option: Option, text: str, situation: Situation, now: datetime) -> Decision:
    facilitator = who(situation)
    assert facilitator is not None
    seen = filled(text, situation.place, (facilitator.name or SOMEBODY) if option.key in ("welcome", "goodbye") else "")
    ask = Ask("configure", now + SHOWN_FOR, facilitator.id, values={"option": option.name, "value": text})
    values = {"option": option.name, "meaning": option.meaning, "text": seen, "strange": unknown(text)}
    why = f"The new {option.name} was shown to {facilitator.address} first."
    return Decision(
        "answered", "shown-first", why, (Write(Letter("configure/preview", facilitator.address, values, ask)),)
    )


def _change(option: Option, value: Value | None, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
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
) -> list[Effect]:
    """Every facilitator hears of it, and any of them can take it back."""
    member = who(situation)
    assert member is not None
    said = option.said(value) if value is not None else ""
    values = {
        "option": option.name.upper(),
        "meaning": option.meaning,
        "value": said,
        "name": known_as(member, incoming),
    }
    undo = {"option": option.name, "before": before, "after": value}
    readers = {f.id: f for f in (member, *situation.facilitators)}
    return [
        Write(
            Letter(
                "configure/done",
                reader.address,
                {**values, "by": "" if reader.id == member.id else known_as(member, incoming)},
                Ask("configured", now + UNDO_WITHIN, reader.id, values=undo),
            )
        )
        for reader in readers.values()
    ]
