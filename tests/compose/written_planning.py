"""What is written about settings, announcements, topics for later, suggestions and the month."""

from collections.abc import Iterator
from dataclasses import replace

from listserv.model.calm import Brake, Calm
from listserv.model.incoming import Incoming
from listserv.model.intent import SHOWN_FIRST, Command, Due, Wish
from listserv.model.member import Member
from listserv.model.plans import Plans, Silence, Suggestion
from listserv.model.recurrence import Recurrence, Schedule, Timed
from listserv.model.situation import Situation, Undoable
from tests.compose.written import Written
from tests.decide.cases import (
    ANN,
    COP,
    FAY,
    GUY,
    NOW,
    attachment,
    decided,
    letters,
    mail,
    question,
    says,
    situation,
    wish,
)

Case = tuple[Incoming, Situation]
AT = "2026-12-07T09:00:00+00:00"
WEEKLY = Recurrence("week", 9, days=(0,))


def _settings(text: str) -> Iterator[Case]:
    for words in ("posting moderated", "posting never", f"welcome {text}"):
        yield wish("set", FAY.address, words=words), situation(FAY)
    meant = "New people should only be able to join if one of us says yes"
    yield wish("set", FAY.address, words=meant), situation(FAY)
    for reader in (FAY, ANN):
        for words in ("guidelines", "welcome"):
            place = replace(COP, guidelines=text, welcome="")
            yield wish("text", reader.address, words=words), situation(reader, place=place)
    shown = question("configure", FAY, values={"option": "welcome", "value": text})
    yield mail(says("No", False), FAY.address), situation(FAY, holder=FAY, question=shown)
    changed = question("configured", GUY, values={"option": "posting", "before": None, "after": "moderated"})
    for now in ("moderated", "anyone"):
        about = situation(GUY, holder=GUY, question=changed, overridden={"posting": now})
        yield mail(says("undo", word="undo"), GUY.address), about


def _topics(text: str) -> Iterator[Case]:
    topic = Schedule(4, FAY.id, text[:60], text, WEEKLY, AT)
    plans = Plans((topic,), 5)
    again = Command((Wish("schedule", timed=Timed(WEEKLY, text)),))
    for author in (FAY, GUY):
        yield mail(again, FAY.address), situation(FAY, plans=Plans((replace(topic, member=author.id),), 5))
        yield mail(again, author.address), situation(author, plans=Plans())
    for known in (plans, Plans()):
        yield wish("unschedule", FAY.address), situation(FAY, plans=known)
    for words in (text, " "):
        yield wish("announce", FAY.address, words=f"The patient with NHS number 943 476 5919: {words}"), situation(FAY)
        yield wish("announce", FAY.address, words=words), situation(FAY)
    for timed in (Timed(WEEKLY, text), None):
        yield mail(Command((Wish("schedule", timed=timed),)), FAY.address), situation(FAY, plans=plans)
    yield wish("scheduled", FAY.address), situation(FAY, plans=plans)
    yield wish("unschedule", FAY.address, numbers=(4, 9)), situation(FAY, plans=plans)
    look = Incoming("clock", Due("preview", 4, "1", FAY.id, {"at": AT}), COP.id)
    yield look, situation(holder=FAY, plans=plans)
    stopped = Calm(stopped=Brake(1, "stop", None, "Posting is stopped.", FAY.address, NOW))
    once = replace(topic, rule=Recurrence("once", 9, first="2026-12-07"))
    for waiting, what in ((topic, "preview"), (topic, "topic"), (once, "topic")):
        at_its_time = Incoming("clock", Due(what, 4, "1", FAY.id, {"at": AT}), COP.id)
        yield at_its_time, situation(holder=FAY, plans=Plans((waiting,), 5), calm=stopped)
    asked = question("preview", GUY, values={"number": 4, "at": AT})
    for answer in (says("OK", True), says("skip", word="skip"), says(text or "x")):
        yield mail(answer, GUY.address), situation(GUY, holder=GUY, question=asked, plans=plans)
    yield mail(says("take out the fee"), GUY.address), situation(GUY, holder=GUY, question=asked, plans=plans)
    yield mail(says("x"), GUY.address), situation(GUY, holder=GUY, question=asked)
    yield mail(says("move it"), GUY.address), situation(GUY, holder=GUY, question=asked, plans=plans)
    later = Plans((replace(topic, next_at="2027-01-04T09:00:00+00:00"),))
    yield mail(says("let it go out"), GUY.address), situation(GUY, holder=GUY, question=asked, plans=later)
    for numbers in ((4,), (9,)):
        yield wish("change-topic", FAY.address, numbers=numbers), situation(FAY, plans=plans)
    waited = {"at": AT, "instead": text, "state": "waiting"}
    for before, name in ((waited, "undo"), (None, "redo")):
        last = Undoable("topic-skip", {"topic:4": before}, of_the_list=True, changes=(1,))
        yield wish(name, GUY.address), situation(GUY, undoable=last, plans=later)


def _announced(subject: str, text: str) -> Iterator[Case]:
    """What was asked for in a sentence is shown first, and sent or left."""
    spoken = Command((Wish("announce", mode=SHOWN_FIRST, words=text),))
    for parts in ((), (attachment(),)):
        yield mail(spoken, FAY.address, subject=subject, parts=parts), situation(FAY)
    asked = question("announce", FAY, values={"subject": subject, "text": text})
    hangs = says(f"yes, but {text}", True, rest=f"but {text}")
    for answer in (says("yes", True), says("no", False), hangs):
        yield mail(answer, FAY.address), situation(FAY, holder=FAY, question=asked)


_SOMETIME = says("Use it, but not before January", True, rest="but not before January")


def _suggestions(name: str, text: str) -> Iterator[Case]:
    found = Suggestion(2, ANN.id, name, ANN.address, text, "open")
    for words in (text or "x", ""):
        yield wish("suggest", words=words), situation(ANN)
    yield wish("suggestions", FAY.address), situation(FAY, plans=Plans(suggestions=(found,)))
    asked = question("suggestion", FAY, values={"number": 2})
    for state in ("open", "used"):
        about = Plans(suggestions=(replace(found, state=state),))
        for answer in (says("use", word="use"), says("no", False, rest=text), says("later", word="later"), _SOMETIME):
            yield mail(answer, FAY.address), situation(FAY, holder=FAY, question=asked, plans=about)


def _month(subject: str) -> Iterator[Case]:
    keys = ("members", "joined", "left", "posts", "conversations", "authors", "held", "waiting")
    month = {**dict.fromkeys(keys, 3), "before": dict.fromkeys(keys, 2), "unanswered": 1, "days": 30, "title": "May"}
    plans = Plans(month=month, unanswered=((7, subject),))
    yield wish("report", FAY.address), situation(FAY, plans=plans)
    for lost in ([subject], ["", subject, subject, subject, subject]):
        yield wish("report", FAY.address), situation(FAY, plans=replace(plans, month={**month, "unsent": lost}))
    yield mail(says("bump", word="bump"), FAY.address), situation(FAY, holder=FAY, question=question("report", FAY))
    alone = question("report", FAY, values={"post": 7, "subject": subject})
    for since in (None, ("", NOW), (subject, NOW)):
        bumps = situation(FAY, holder=FAY, question=alone, plans=Plans(since=since))
        yield mail(says("bump", word="bump"), FAY.address), bumps


def _silence(name: str, subject: str, text: str) -> Iterator[Case]:
    gill = Member(7, 7, "gill@leeds.example", name, "member", profile=f"interpreters {text}")
    about = Silence(41, f"interpreters {subject}", ANN.address, name, text, NOW)
    asked = question("silence", FAY, 41, values={"members": [7]})
    for one in (about, replace(about, author_name=""), replace(about, asked=frozenset((7,)))):
        told = situation(FAY, holder=FAY, question=asked, roll=(FAY, ANN, gill), plans=Plans(silence=one))
        yield Incoming("clock", Due("silence", 41, "once"), COP.id), told
        for said in ("1", "leave-it", "bump"):
            choice = (1,) if said == "1" else ()
            yield mail(replace(says(said, word="" if said == "1" else said), choice=choice), FAY.address), told
    for since in (None, replace(about, since=(name or "ann@example.org", NOW))):
        over = situation(FAY, holder=FAY, question=asked, plans=Plans(silence=since))
        yield mail(says("bump", word="bump"), FAY.address), over


def by_planning(name: str, subject: str, text: str) -> list[Written]:
    """Every letter of these decisions, with this name, subject and text in it."""
    cases = [*_settings(text), *_topics(text), *_announced(subject, text), *_suggestions(name, text), *_month(subject)]
    cases += _silence(name, subject, text)
    return [
        Written(letter.kind, letter.to, dict(letter.values), about.place)
        for incoming, about in cases
        for letter in letters(decided(incoming, about))
    ]
