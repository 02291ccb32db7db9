"""Words that many would read, by whatever door they come, name no patient: what would send them on is not done.

A post is held for it (`posting/content.py`), because a facilitator may see that it is another number. Whatever else
carries somebody's words (an announcement, a note, a topic, a new name) is written again without it.
"""

from collections.abc import Iterator
from typing import Any

from listserv.mail import patients
from listserv.mail.parse import parse
from listserv.model.arranging import Rearrange
from listserv.model.decision import Change, Decision, Effect, PublishText, Release, Write
from listserv.model.incoming import Incoming
from listserv.model.invitation import Invite
from listserv.model.letter import Letter
from listserv.model.personal import HoldUnnamed, KeepNoMail
from listserv.model.planning import Configure, PutOnSchedule, Reschedule, Suggest
from listserv.model.situation import Situation

_READ_BY_OTHERS = frozenset(("name", "profile"))
_TO_FACILITATORS = frozenset(("introduce/approve", "hold/asked"))
"""Letters that show words before they are sent on."""


def kept_back(decision: Decision, incoming: Incoming, situation: Situation) -> Decision:
    """The decision; or whoever wrote is told that nothing is done, as its words seem to hold a patient's number."""
    if incoming.door != "mail" or incoming.actor is None or not situation.place.hold_patient_data:
        return decision
    found = tuple(dict.fromkeys(number for effect in decision.effects for number in _numbers(effect)))
    if not found:
        return decision
    member = situation.actor
    values = {"found": patients.endings(found), "facilitator": bool(member and member.facilitator)}
    told = Write(Letter("post/patients", incoming.address, values))
    unnamed = any(isinstance(effect, HoldUnnamed) for effect in decision.effects)
    not_kept = (KeepNoMail(),) if unnamed else ()
    why = f"Nothing was done: it seems to hold {patients.endings(found)}."
    return Decision("returned", "patients", why, (told, *not_kept))


def _numbers(effect: Effect) -> tuple[str, ...]:
    if isinstance(effect, PublishText | HoldUnnamed):
        return patients.in_message(parse(effect.raw))
    return tuple(number for text in _words(effect) for number in patients.numbers(text))


def _words(effect: Effect) -> Iterator[str]:
    """What many read of an effect; a post that was held may have been let through with its number."""
    match effect:
        case Release(text=text, note=note):
            yield from (text, note)
        case PutOnSchedule(subject=subject, text=text):
            yield f"{subject}\n{text}"
        case Reschedule(instead=text) | Suggest(text=text):
            yield text
        case Configure(value=str(value)):
            yield value
        case Invite(name=name, words=words):
            yield f"{name}\n{words}"
        case Rearrange(what=what, subject=subject, renamed=given) if given or what == "rename":
            yield subject
        case Change(values=values):
            yield from _strings({key: values[key] for key in _READ_BY_OTHERS & values.keys()})
        case Write(letter=letter) if letter.kind in _TO_FACILITATORS:
            yield from _strings(letter.values)


def _strings(values: Any) -> Iterator[str]:
    yield from (value for value in values.values() if isinstance(value, str))
