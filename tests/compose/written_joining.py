"""What is written to and about those who come: invited, unsure, tasters, asked back, introduced."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from listserv.decide.membership.joinflood import AN_HOUR
from listserv.model.gathering import Gathering
from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Due, Wish
from listserv.model.invitation import Invitation
from listserv.model.situation import Situation
from tests.compose.written import Written
from tests.decide.cases import ANN, FAY, NOW, SAM, at_list, decided, mail, question, says, situation, wish
from tests.decide.cases import letters as written_by

Case = tuple[Incoming, Situation]
TASTER = replace(ANN, status="taster", mode="weekly", hidden=True)


def _invited(name: str, text: str) -> Iterator[Case]:
    one = Invitation(5, SAM, name, text, FAY.address, NOW - timedelta(days=3))
    about = situation(FAY, gathering=Gathering(invitations=(one, replace(one, id=6, answer="no", answered_at=NOW))))
    people = ((SAM, name), ("kim@example.net", ""))
    yield wish("invite", FAY.address, addresses=(SAM, "kim@example.net"), people=people, words=text), situation(FAY)
    yield wish("invite", FAY.address, addresses=(ANN.address,), words=text), situation(FAY, named=(ANN,))
    yield wish("remind", FAY.address), about
    yield wish("invitations", FAY.address), about
    both = Command((Wish("invite", addresses=(SAM, "kim@example.net")),))
    yield (
        mail(both, FAY.address, text="take back the invitation"),
        situation(FAY, gathering=Gathering(invitations=(one,))),
    )
    asked = situation(question=question("invited", about=5), gathering=Gathering(invitations=(one,)))
    for answer in (says("yes", True, rest=text), says("no", False, rest=text), says("no", False)):
        yield mail(answer, SAM), asked


def _unsure(name: str, text: str) -> Iterator[Case]:
    had = Gathering(tasted=frozenset({SAM}))
    for phone in ("", "0113 496 0000"):
        yield mail(wish("unsure").intent, SAM, name=name, text=text), situation(place=at_list(phone=phone))
    yield wish("taster", SAM), situation(gathering=had)
    yield wish("taster", SAM), situation()
    yield Incoming("clock", Due("taster-ends", 0, "once", TASTER.id), 1), situation(holder=TASTER)


def _asked_back(name: str, text: str) -> Iterator[Case]:
    ask = {"address": SAM, "name": name, "words": text}
    about = situation(FAY, holder=FAY, question=question("approve-join", FAY, values=ask))
    yield mail(says("ask", word="ask", rest=text), FAY.address), about
    yield mail(says("ask", word="ask"), FAY.address), about
    yield mail(says(text), FAY.address), about
    yield mail(says(""), FAY.address), about
    yield mail(says(text, True, rest=f"she {text}"), FAY.address), about
    yield mail(says(text), SAM), situation(question=question("join-waiting", values=ask))
    back = question("join-question", values={**ask, "asked": text, "asked_by": name})
    yield mail(says(text), SAM), situation(question=back)
    yield wish("join", SAM), situation(joins_this_hour=AN_HOUR)
    yield wish("leave", FAY.address), situation(FAY, facilitators=(FAY,))


def _introduced(name: str, text: str) -> Iterator[Case]:
    for again in (False, True):
        due = Due("introduce", 0, "once", ANN.id, {"again": again})
        yield Incoming("clock", due, 1), situation(holder=replace(ANN, name=name))
        asked = situation(ANN, holder=ANN, question=question("introduce", ANN, values={"again": again}))
        for answer in (says("later", word="later"), says("no", False), says("yes", True), says(text)):
            yield mail(answer), asked
    shown = question("introduction", ANN, values={"text": text})
    for posting in ("members", "moderated"):
        about = situation(ANN, holder=ANN, question=shown, place=at_list(posting=posting))
        yield mail(says("send", True, word="send"), name=name), about
        yield mail(says("no", False)), about
    values = {"text": text, "name": name, "address": ANN.address}
    approving = situation(FAY, holder=FAY, question=question("introduction-ok", FAY, ANN.id, values=values))
    for answer in (says("yes", True), says("no", False, rest=text)):
        yield mail(answer, FAY.address), approving


def joining(name: str, subject: str, text: str) -> list[Written]:
    """These letters, with the values that decisions give them, and those that the store writes beside its rows."""
    cases = (*_invited(name, text), *_unsure(name, text), *_asked_back(name, text), *_introduced(name, text))
    made = [
        Written(one.kind, one.to, dict(one.values), about.place)
        for incoming, about in cases
        for one in written_by(decided(incoming, about))
    ]
    for again in (False, True):
        made.append(Written("invite/letter", SAM, {"name": name, "words": text, "by": name, "again": again}))
    passed = {"address": SAM, "name": name, "subject": subject, "text": text, "message_id": ""}
    return [*made, Written("join/unsure-note", FAY.address, passed)]
