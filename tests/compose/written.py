"""Every letter that the house writes, with the values that it really writes: decisions are run."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from listserv.decide.crowd import FROM_ALL, FROM_ONE
from listserv.model.calm import Brake, Calm
from listserv.model.crowd import COLLECTED, Crowd
from listserv.model.gathering import Gathering
from listserv.model.incoming import Incoming
from listserv.model.intent import Automatic, Bounce, Command, Due, Post, Private, Wish
from listserv.model.mailinglist import MailingList
from listserv.model.member import MODES
from listserv.model.persons import Persons
from listserv.model.report import BounceReport
from listserv.model.situation import Situation, Undoable
from listserv.model.verdict import UNKNOWN
from listserv.store import inbox
from listserv.store.tables import letters
from tests.decide.cases import (
    ANN,
    COP,
    DISOWNED,
    FAY,
    GUY,
    NOW,
    PROVEN,
    SAM,
    at_list,
    decided,
    hold,
    mail,
    question,
    says,
    situation,
    wish,
)
from tests.decide.cases import letters as written_by
from tests.faults.spine import spine

Case = tuple[Incoming, Situation]


@dataclass(frozen=True)
class Written:
    """A letter as the outbox holds it."""

    kind: str
    to: str
    values: dict[str, Any]
    place: MailingList = COP


def _joining(name: str, text: str) -> Iterator[Case]:
    ask = {"address": SAM, "name": name, "words": text}
    asked = question("join", None, values=ask)
    to_decide = situation(FAY, holder=FAY, question=question("approve-join", FAY, values=ask))
    for policy in ("open", "confirm", "invite"):
        yield mail(Command((Wish("join"),)), SAM, name=name, text=text), situation(place=at_list(join=policy))
    yield wish("join"), situation(ANN)
    yield mail(says("yes", True), SAM), situation(place=at_list(join="approve"), question=asked)
    for answer in (says("yes", True, rest=text), says("no", False, rest=text), says("yes", True)):
        yield mail(answer, FAY.address), to_decide
    yield mail(says("yes", True), FAY.address), replace(to_decide, named=(replace(ANN, address=SAM),))
    yield mail(says("yes", True), FAY.address), replace(to_decide, gathering=Gathering(barred=GUY.address))
    yield mail(says("yes", True), SAM), situation(question=replace(asked, kind="invited", expires_at=NOW))
    yield mail(says("yes", True), SAM), situation()
    more = {
        "name": text or "Jo",
        "language": "cy",
        "letter_form": "text",
        "hidden": True,
        "most_a_day": 3,
        "largest": 1,
    }
    rests = {"paused_until": "2027-01-03T00:00:00+00:00", "paused_from": "2026-12-05T00:00:00+00:00"}
    starts = {"mode": "weekly", "letter_day": 0, "letter_time": "08:00", "own_posts": "none", **more, **rests}
    yield mail(says("yes", True), SAM), situation(question=replace(asked, values={**ask, "starts": starts}))


def _leaving() -> Iterator[Case]:
    gone = replace(ANN, status="left", left_at=NOW - timedelta(days=3))
    yield wish("leave"), situation(ANN)
    yield wish("leave"), situation()
    yield wish("leave", verdict=UNKNOWN), situation(ANN)
    yield wish("back"), situation(gone)
    yield wish("back"), situation(gone, gathering=Gathering(removed_by=GUY.address))
    yield wish("mode", mode="weekly"), situation(gone)
    yield wish("leave", FAY.address), situation(FAY, facilitators=(FAY, GUY, replace(ANN, facilitator=True)))
    yield wish("leave", FAY.address), situation(FAY)
    yield wish("back", GUY.address), situation(replace(GUY, status="left", left_at=NOW, facilitated=True))
    yield wish("remove", FAY.address, addresses=(GUY.address,)), situation(FAY, named=(GUY,))


LETTERS = (
    *(("letter-time", "1 08:30"), ("letter-form", "mime"), ("letter-form", "html"), ("timezone", "kolkata")),
    *(("timezone", "the moon"), ("own-posts", "copy"), ("own-posts", "receipt"), ("own-posts", "none")),
    *(("past", "on"), ("past", "off"), ("at-most", "off"), ("largest", "2000000"), ("largest", "off")),
)


def _settings(name: str, subject: str, text: str) -> Iterator[Case]:
    for mode in MODES:
        yield wish("mode", mode=mode), situation(ANN)
        yield wish("settings"), situation(replace(ANN, mode=mode, name=name, paused_until=NOW + timedelta(days=9)))
    yield wish("settings"), situation(replace(ANN, status="suspended", aliases=()))
    heard = Persons(muted=(subject, subject, "", text), followed=(subject,))
    told = replace(ANN, hidden=True, profile=text, mode="weekly", own_posts="none", most_a_day=5, largest=2_000_000)
    for member in (told, replace(told, profile=""), replace(told, hidden=False)):
        yield wish("settings"), situation(member, persons=heard)
    yield wish("pause", until=date(2026, 12, 24)), situation(ANN)
    for until in (None, date(2020, 3, 1), date(2040, 3, 1)):
        yield wish("pause", until=until), situation(ANN)
    yield wish("resume"), situation(ANN)
    yield wish("name", words=name), situation(ANN)
    for what, words in LETTERS:
        much = replace(ANN, mode="weekly", letter_day=1, letter_form="mime", most_a_day=5, largest=2_000_000)
        for member in (ANN, much):
            yield wish(what, words=words), situation(member)
            yield wish("settings"), situation(member)
    yield wish("mode", mode="weekly", words="1 18:00"), situation(replace(ANN, timezone="Asia/Kolkata"))
    yield wish("at-most", numbers=(5,)), situation(ANN)
    yield wish("at-most"), situation(ANN)
    for words in ("find", "get", "name", "private", "language", "language klingon", "alias", "alias nothing"):
        yield wish("unfinished", words=words), situation(ANN)
    yield wish("letter-time"), situation(ANN)
    yield wish("undo"), situation(ANN)
    yield wish("undo"), situation(ANN, undoable=Undoable("mode", {"mode": "every"}))
    for what in ("facilitator", "not-facilitator", "join", "remove"):
        yield wish("undo", FAY.address), situation(FAY, undoable=Undoable(what, {}, about=(ANN.address,)))
    yield mail(says(text)), situation(ANN, holder=ANN, question=question("welcome", ANN))
    for name_ in ("mute", "unmute", "follow"):
        yield wish(name_), situation(ANN)
        yield wish(name_), situation(ANN, parent=4, parent_conversation=9, parent_subject=subject)


def _asking() -> Iterator[Case]:
    for actor in (None, ANN, FAY):
        sender = actor.address if actor else SAM
        about = situation(actor, place=at_list(description="Ethnicity and health", phone="0113 496 0000"))
        for name in ("help", "info", "members"):
            yield wish(name, sender), replace(about, roll=(ANN, replace(FAY, name="")), members=1)
        doubtful = Command((), "wibble", doubtful=(Wish("pause"), Wish("mode", mode="daily"), Wish("approve")))
        yield mail(doubtful, sender), about
    for facilitators in ((FAY,), situation().facilitators):
        missed = situation(FAY, facilitators=facilitators, answers_this_hour=1)
        yield mail(Command((), "wibble"), FAY.address, subject="Lorry"), missed
    many = (Wish("remove", addresses=(SAM,)), Wish("mode", mode="weekly"), Wish("pause", until=date(2026, 12, 24)))
    for several in (many[:2], many + tuple(Wish("set", words=f"posts an hour {n}") for n in range(6))):
        yield mail(Command(several), FAY.address, verdict=UNKNOWN), situation(FAY)
    stop = wish("stop", FAY.address, verdict=UNKNOWN)
    yield stop, situation(FAY, confirmations_today=5)
    jobs = ((name, "jobs-request@x.example"),)
    yield wish("add", FAY.address, addresses=(SAM,)), situation(FAY, elsewhere=jobs)
    yield wish("mode", mode="weekly"), situation(ANN, elsewhere=jobs)
    yield wish("mode", mode="weekly"), situation(ANN, also_on=jobs)
    yield wish("mode", mode="weekly", since=date(2027, 1, 1)), situation(ANN)
    yield wish("mode", mode="weekly", until=date(2027, 1, 1)), situation(ANN)
    yield wish("call-back"), situation(ANN)
    yield wish("call-back", FAY.address), situation(FAY)
    yield mail(says("YES", True), FAY.address, verdict=UNKNOWN), situation(FAY, wrong_tokens=4)
    passed = question("passed-on", FAY, values={"address": SAM, "name": "Sam", "subject": "A question"})
    yield mail(says("We can."), SAM, verdict=UNKNOWN), situation(holder=FAY, question=passed)


def _holding(name: str, subject: str, text: str) -> Iterator[Case]:
    held = hold(name=name, subject=subject)
    notice = situation(FAY, holder=FAY, question=question("hold", FAY, 13), hold=held)
    answers = (
        says("yes", True),
        says("no", False, rest=text),
        says("no", False),
        says("trust", True, Wish("trust"), word="trust"),
        says("discard", None, Wish("discard"), word="discard"),
    )
    for answer in answers:
        yield mail(answer, FAY.address), notice
        yield mail(answer, "elsewhere@example.net"), replace(notice, actor=None)
        yield mail(answer, FAY.address, text=text, verdict=DISOWNED), notice
    stop = Brake(5, "stop", None, "", FAY.address, NOW)
    mine = situation(ANN, holder=ANN, question=question("own-post", ANN, 13), hold=held, calm=Calm(stopped=stop))
    yield mail(says("post", None, word="post")), mine
    for state in ("approved", "rejected", "discarded", "withdrawn"):
        decided_before = replace(held, state=state, decided_by=GUY.address, decided_at=NOW - timedelta(hours=2))
        yield mail(says("yes", True), FAY.address), replace(notice, hold=decided_before)
        yield (
            mail(says("no", False), SAM),
            situation(question=question("held", None, 13), hold=replace(decided_before, decided_by="")),
        )
    yield mail(says("no", False), SAM), situation(question=question("held", None, 13), hold=held)
    own = situation(question=question("own-post", None, 13, values={"guesses": ["WEEKLY"]}), hold=held)
    yield mail(says("no", False), SAM), own
    yield mail(says("x", True, rest="only for Dora"), SAM), own
    yield Incoming("clock", Due("expiry", 7, "once"), 1), own
    for waiting in ((), (held,), (held, hold(4, subject="", name=""))):
        yield wish("pending", FAY.address), situation(FAY, holds=waiting)
        yield wish("approve", FAY.address, numbers=(99,)), situation(FAY, holds=waiting)
    reminder = Incoming("clock", Due("reminder", 13, "2026-11-23"), 1)
    yield reminder, situation(hold=held, holds=(held,))
    yield reminder, situation(hold=replace(held, name="", address=""), holds=(held, hold(4), hold(5)))
    yield mail(Post(), ANN.address, text="", subject=subject), situation(ANN)
    yield mail(Post(digest=4), text=text), situation(ANN, letter=((1, subject, name), (2, "", "")))
    many = tuple((n, f"{n // 2} {subject}", name) for n in range(101, 140))
    yield mail(Post(digest=4), text=text), situation(ANN, letter=many)
    which = question("which-post", ANN, values={"digest": 4, "raw": 17, "text": text})
    picking = situation(ANN, holder=ANN, question=which, letter=many)
    yield mail(says("no", False)), picking
    gone = replace(picking, parent=3, parent_subject=subject, gone_to=(name, "jobs@lists.example.org"))
    yield mail(replace(says("2"), choice=(2,))), gone


def _people(name: str, text: str) -> Iterator[Case]:
    for what in ("add", "remove", "moderate", "ban", "unban", "trust"):
        named = () if what == "add" else (ANN,)
        yield wish(what, FAY.address, addresses=(ANN.address,), words=name), situation(FAY, named=named)
        yield wish(what, FAY.address, addresses=("no address",)), situation(FAY)
    moved = Command((Wish("move", words=SAM),))
    yield mail(moved, FAY.address, text=f"please move {SAM} to the jobs list"), situation(FAY)
    for many in (Crowd(by_author=FROM_ONE), Crowd(in_all=FROM_ALL)):
        yield mail(Private(text), SAM, name=name, text=text), situation(crowd=many)
    waited = {"address": SAM, "name": name, "at": NOW.isoformat(), "subject": text[:200], "text": text}
    others = tuple({**waited, "address": f"m{n}@example.net"} for n in range(6))
    for told in ((), others):
        yield Incoming("clock", Due(COLLECTED, 0, "1", None, waited), 1), situation(crowd=Crowd(told=told))
    passed = {"address": SAM, "name": name, "subject": "", "message_id": "", "text": text}
    yield mail(says(text), FAY.address), situation(FAY, holder=FAY, question=question("passed-on", FAY, values=passed))
    report = BounceReport(ANN.address, True, "5.1.1", text[:200])
    yield mail(Automatic("vacation"), ANN.address), situation(replace(ANN, name=name), absences=2)
    last = situation(
        holder=replace(ANN, name=name), bounce_days=4, last_bounce=NOW - timedelta(days=1), came_back_of=NOW
    )
    yield mail(Bounce((report,), ANN.id), "mailer-daemon@example.org"), last


def by_decisions(name: str = "Sam Smith", subject: str = "A toolkit", text: str = "Some words.") -> list[Written]:
    """What decisions write, as it looks after the outbox has kept it."""
    cases = [*_joining(name, text), *_leaving(), *_settings(name, subject, text), *_asking()]
    cases += [*_holding(name, subject, text), *_people(name, text)]
    return [
        Written(letter.kind, letter.to, json.loads(json.dumps(dict(letter.values))), about.place)
        for incoming, about in cases
        for letter in written_by(decided(incoming, about))
    ]


def _mail(to: str, subject: str, text: str, sender: str) -> bytes:
    head = (
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        f"Message-ID: <{abs(hash((to, subject)))}@x.example>",
    )
    return "\r\n".join((*head, "", text, "")).encode()


def by_the_house(home: Path) -> list[Written]:
    """What is written where a decision is recorded and by the clock; nothing is sent."""
    with spine(home, 9) as house:
        who = {"sam": "Sam Smith <sam@elsewhere.example>", "ann": "ann@one.example"}
        house.arrives(_mail("cop@", "A toolkit", "It is good.", who["sam"]), sender=SAM)
        house.arrives(_mail("cop@", "The list", "Can someone take my name off?", who["ann"]))
        house.arrives(_mail("o", "May I", "ask you?", who["sam"]), to="cop-owner@lists.example.org", sender=SAM)
        house.arrives(_mail("r", "Hm", "wibble wobble", who["sam"]), to="cop-request@lists.example.org", sender=SAM)
        house.arrives(_mail("cop@", "Rates", "What do interpreters cost you?", who["ann"]))
        house.arrives(_mail("cop@", "breaks", "us", who["sam"]), sender="b@elsewhere.example")
        with house.app.db.write() as tx:
            last = inbox.stuck(tx) or tx.exec_driver_sql("SELECT max(id) FROM inbox").scalar_one()
            inbox.set_aside(tx, last, "Traceback ...\nZeroDivisionError: a fault", house.clock)  # type: ignore[arg-type]
        asyncio.run(house.app.flow.work_inbox())
        with house.app.db.write() as tx:
            given_up = (
                "UPDATE letters SET state = 'expired', reply = 'come later' WHERE kind IN ('hold/author', 'post')"
            )
            tx.exec_driver_sql(given_up)
        house.moves(timedelta(minutes=1))
        with house.app.db.read() as tx:
            rows = tx.execute(select(letters).where(letters.c.kind != "post").order_by(letters.c.id)).all()
        return [Written(r.kind, r.address, r._mapping["values"] or {}) for r in rows]


__all__ = ["NOW", "PROVEN", "Written", "by_decisions", "by_the_house"]
