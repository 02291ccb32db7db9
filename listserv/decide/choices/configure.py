"""Settings of the list, changed by facilitators in words: said back, told to the others, undone by UNDO."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from listserv.decide.choices import options, spoken_options
from listserv.decide.choices.options import Option, Value
from listserv.decide.identity.names import known_as
from listserv.decide.identity.proof import answering_facilitator, signed_by, who
from listserv.decide.words import as_it_stands
from listserv.mail.address import printable
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
_LINE = re.compile(
    r"(?i)\s*(?:(?:hi|hello|dear)\b[^\n]{0,40}\n\s*)?(?:please\s+)?(?:set|change|update|make)\s+"
    r"(?:(?:the|our)\s+)?(?P<rest>[^\n]+)"
)
_LEAVE_TAKING = re.compile(r"(?i)[\s.,;!–-]{1,4}(?:please|(?:many )?thanks|thank you|cheers)\b[^\n]{0,40}$")
_COMMAND = re.compile(r"(?i)\W*(?:please\s+)?(?:set|change|switch|put)\s+(?P<what>[^\n.!?]{1,60}?)\s+(?:to|on|as|at)\s")
_OF_THE_LIST = frozenset((
    "the", "our", "this", "whole", "list", "lists", "group", "everything", "all", "every", "post", "posts", "posting",
    "it", "new", "members", "mail", "mails", "messages", "of", "please",
))  # fmt: skip
_OFF = re.compile(r"(?i)\b(?:off|stop|disable|no (?:more|longer)|without|end)\b")
_WHO = re.compile(r"(?i)(?:the |our )?(?:facilitators?|moderators?|owners?|deput(?:y|ies))\b(?! only)")
MOST_NEAR, LONGEST_NAMED = 3, 3
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
    if _WHO.match(wish.words):
        why = "Who looks after the list is no setting. Write FACILITATOR, or NOT FACILITATOR, and a member's address."
        return _refused("who-facilitates", why, incoming, situation, now)
    option, words = options.taken_apart(wish.words)
    if titled := titled_text(incoming):
        option, words = titled, _without_head(titled, incoming.text)
    elif option and not option.shown_first:
        words = _as_written(option, words, incoming)
    if option and incoming.door == "mail" and not words.strip():
        return (_not_allowed if option.read("") is None else _without_text)(option, incoming, situation, now)
    if option and spoken_options.is_common(option.name) and option.read(words) is None:
        option = None  # "from now on …"
    if option is None and (first := spoken_options.newcomers(wish.words)):
        option, words = first
    value = option.read(words) if option else None
    guessed = False
    if value is None:
        named = _names_another(wish, incoming)
        sense = spoken_options.sense(wish.words) if option is None and not named else None
        found = sense or spoken_options.meant(wish.words, named=named)
        guessed = sense is not None or spoken_options.is_turned(wish.words)
        option, value = found if found and option in (None, found[0]) else (option, None)
    if option is None:
        return _no_such(wish.words, incoming, situation, now)
    if value is None:
        return _not_allowed(option, incoming, situation, now)
    if option.shown_first and incoming.door == "mail" and value:
        return _shown_first(option, str(value), situation, now)
    if guessed and incoming.door == "mail":
        return _asked_back(option, value, situation, now)
    return _change(option, value, incoming, situation, now)


def beyond_doubt(incoming: Incoming, situation: Situation) -> tuple[Wish, ...]:
    """What a facilitator most probably wants, where that is SET or UNSET and both a setting and its value are named."""
    intent, member = incoming.intent, who(situation)
    if not isinstance(intent, Command) or intent.posted or not (member and member.active and member.facilitator):
        return ()
    first = intent.doubtful[0] if intent.doubtful else None
    named = first and first.name in ("set", "unset") and spoken_options.meant(first.words)
    return (first,) if first and named else ()


def _as_written(option: Option, words: str, incoming: Incoming) -> str:
    """The value as it stands in the mail up to the end of its line, commas and all, where it sets nothing else."""
    line = _LINE.match(incoming.text) if len(getattr(incoming.intent, "wishes", ())) == 1 else None
    found, value = options.taken_apart(line["rest"]) if line else (None, "")
    value = _LEAVE_TAKING.sub("", value)
    any_words = option.read("any words of no meaning") is not None
    read = any_words or option.read(value) is not None
    return value if found is option and (value.startswith(words) or words.startswith(value)) and read else words


def _names_another(wish: Wish, incoming: Incoming) -> bool:
    """Whether the mail says what it sets ("set reply to list"), and not only the value of something."""
    command = _COMMAND.match(incoming.text) if incoming.door == "mail" else None
    words = re.findall(r"[\w'’]+", command["what"].lower()) if command else []
    return len(words) <= LONGEST_NAMED and not set(words) <= _OF_THE_LIST


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
    what, ours = ("the text below it", "ours") if option.shown_first else ("what it shall be", "the operator's")
    why = f"There were no words for {name}. Write SET {name} and {what}, or UNSET {name} to have {ours}."
    return _refused("no-text", why, incoming, situation, now)


def unset(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """UNSET: the setting is again what the operator's config says."""
    option = options.option(wish.words) or spoken_options.named(wish.words)
    if option is None:
        return _no_such(wish.words, incoming, situation, now)
    off = option.read("off") is False and _OFF.search(wish.words)  # without its own value a switch may be on
    return _change(option, False if off else None, incoming, situation, now)


def answered(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to a text that was shown in its place: YES puts it in force."""
    question = situation.question
    assert question is not None
    agrees = as_it_stands.agreed(answer, asked=question)
    if answer.yes is None and not agrees:
        return None
    facilitator = answering_facilitator(answer, incoming, situation)
    if isinstance(facilitator, Decision):
        return facilitator
    option = options.option(question.values["option"])
    assert option is not None
    if agrees == "with more":
        return as_it_stands.ask(answer, question, option.name, facilitator.id, now + ANSWER_WITHIN)
    if not agrees:
        letter = Letter("configure/left", facilitator.address, {"option": option.name})
        return Decision("answered", "left", f"{option.name} stays as it was.", (Close(question.id), Write(letter)))
    decision = _change(option, question.values["value"], incoming, situation, now)
    return decision.preceded_by(Close(question.id))


def undone(answer: Answer, incoming: Incoming, situation: Situation, now: datetime) -> Decision | None:
    """The answer to "this was changed": UNDO brings back what was, whoever of the facilitators says it."""
    question = situation.question
    assert question is not None
    if answer.word != "undo" and not any(wish.name == "undo" for wish in answer.wishes):
        return None
    facilitator = answering_facilitator(answer, incoming, situation)
    if isinstance(facilitator, Decision):
        return facilitator
    option, values = options.option(question.values["option"]), question.values
    assert option is not None
    if any(wish.words and option not in options.named(wish.words) for wish in answer.wishes if wish.name == "undo"):
        return None  # it calls another change by its name
    if situation.overridden.get(option.key) != values["after"]:
        letter = Letter("configure/since", facilitator.address, {"option": option.name, **_now(option, situation)})
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
    told = [Write(Letter("configure/undone", f.address, values)) for f in situation.facilitators]
    effects: tuple[Effect, ...] = (Configure(key, value, facilitator.address, "redo" if redo else "undo"), *told)
    word, what = ("redone", "made again") if redo else ("undone", "taken back")
    return Decision("answered", word, f"The change of {option.name} was {what}.", effects)


def shown(situation: Situation) -> list[dict[str, Any]]:
    """The list's settings, for a facilitator who asks what is set."""
    return options.shown(situation.place, situation.overridden)


def _now(option: Option, situation: Situation) -> Mapping[str, str]:
    return {"value": option.said(getattr(situation.place, option.key))}


def _no_such(words: str, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    near = options.near(words)[:MOST_NEAR]
    names = ", ".join(option.name.upper() for option in near or options.OPTIONS)
    said = printable(" ".join(words.split()[:MOST_NEAR]))[:60]
    called = f"There is no setting “{said}”" if said else "It did not say which setting"
    why = (
        f"{called}; near to it {'is' if len(near) == 1 else 'are'} {names}."
        if near
        else f"{called}; there are {names}."
    )
    return _refused("no-such-setting", why, incoming, situation, now)


def text(wish: Wish, incoming: Incoming, situation: Situation, now: datetime) -> Decision:
    """A text of the list, to read: its guidelines for every member, the others for facilitators."""
    member, option = who(situation), options.option(wish.words) or options.option("guidelines")
    assert member is not None
    assert option is not None
    mine = member.facilitator or option.key == "guidelines"
    words = str(getattr(situation.place, option.key)) if mine else ""
    values = {"option": option.name, "meaning": option.meaning, "text": words, "may": mine, "sets": member.facilitator}
    letter = Letter("configure/text", member.address, values, Ask("open", now + ANSWER_WITHIN, member.id))
    return Decision("answered", "text", f"The {option.name} was shown to {member.address}.", (Write(letter),))


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


def _asked_back(option: Option, value: Value, situation: Situation, now: datetime) -> Decision:
    """What was told by the sense of a sentence, whose opposite it may be, is said before it is done."""
    facilitator = who(situation)
    assert facilitator is not None
    ask = Ask("configure", now + SHOWN_FOR, facilitator.id, values={"option": option.name, "value": value})
    values = {"option": option.name, "meaning": option.meaning, "value": option.said(value), "allowed": option.allowed}
    letter = Letter("configure/meant", facilitator.address, values, ask)
    return Decision("answered", "asked-back", f"They were asked whether {option.name} is meant so.", (Write(letter),))


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
