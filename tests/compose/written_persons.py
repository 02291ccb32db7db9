"""What ALIAS, UNDO, PRIVATE and questions without a name are answered with."""

from collections.abc import Iterator
from dataclasses import replace

from listserv.model.incoming import Incoming
from listserv.model.intent import Command, Wish
from listserv.model.persons import Persons
from listserv.model.situation import Situation, Undoable
from listserv.model.verdict import UNKNOWN
from tests.compose.written import Written
from tests.decide.cases import ANN, FAY, GUY, decided, hold, mail, question, says, situation, wish
from tests.decide.cases import letters as written_by

Case = tuple[Incoming, Situation]
HOME = "ann@home.example"
NEW = "new@home.example"


def _addresses(name: str) -> Iterator[Case]:
    yield wish("alias", addresses=(NEW, "x@lists.example.org", name)), situation(ANN)
    yield wish("alias", addresses=(NEW,)), situation(ANN, named=(replace(GUY, address=NEW),))
    yield wish("main-address", addresses=(NEW,)), situation(ANN)
    yield wish("main-address", addresses=(HOME,)), situation(ANN)
    yield wish("forget-address", addresses=(HOME,)), situation(ANN)
    yield wish("forget-address", addresses=(name,)), situation(ANN)
    asked = replace(question("alias", ANN, values={"address": NEW, "main": False}), address=NEW)
    about = situation(holder=ANN, question=asked)
    yield mail(says("yes", True), NEW), about
    yield mail(says("yes", True), NEW, name="Bea Dunn", verdict=UNKNOWN), replace(about, holder=FAY)
    moved = Command((Wish("main-address", addresses=(NEW,)),))
    yield mail(moved, FAY.address, text=f"Please change {ANN.address} to {NEW}"), situation(FAY, roll=(ANN,))
    for others in ((replace(GUY, facilitator=False),), (GUY,)):
        yield mail(says("yes", True), NEW), replace(about, persons=Persons(others=others))
    to_unite = question("unite", ANN, values={"address": NEW})
    people = Persons(others=(replace(GUY, facilitator=False),))
    yield mail(says("yes", True)), situation(ANN, holder=ANN, question=to_unite, persons=people)


def _alike() -> Iterator[Case]:
    for also, vouched in (("", True), ("Every post is looked at first.", False)):
        values = {"address": NEW, "also": also, "vouched": vouched}
        asked = question("same-person", ANN, 13, values=values)
        yield mail(says("yes", True)), situation(ANN, holder=ANN, question=asked, hold=hold())
        yield mail(says("no", False)), situation(ANN, holder=ANN, question=asked, hold=hold())


def _taken_back(name: str) -> Iterator[Case]:
    for last in (
        Undoable("mode", {"mode": "every"}, changes=(1,), earlier="name"),
        Undoable("unite", {"status": "member"}, changes=(1,), about=(NEW,)),
        Undoable("ban", {"status": "member"}, changes=(1,), about=(name, HOME)),
        Undoable(name, {"mode": "every"}, changes=(1,), touched=True),
    ):
        yield wish("undo"), situation(ANN, undoable=last)
        yield wish("redo"), situation(ANN, undoable=last)


def _asides(name: str, subject: str, text: str) -> Iterator[Case]:
    guy = replace(GUY, name=name, facilitator=False)
    for author in (guy, ANN, None):
        about = situation(ANN, parent=4, parent_subject=subject, persons=Persons(author=author))
        yield wish("private", words=text), about
    about = situation(ANN, parent=4, parent_subject=subject, persons=Persons(author=guy))
    yield wish("private", words=text, whom="Zed"), about
    yield wish("private"), about
    yield wish("private", words=text), situation(ANN)
    yield wish("private", words=text), replace(about, persons=Persons(author=guy, unheard=True))
    route = {"to": {"member": GUY.id}, "from": {"member": ANN.id}, "subject": subject}
    asked = question("aside", ANN, values=route)
    yield (
        mail(says("stop", None, word="no-more")),
        situation(ANN, holder=ANN, question=asked, persons=Persons(partner=guy)),
    )
    yield wish("anonymous"), situation(ANN)
    yield wish("anonymous", words=text), situation(ANN, persons=Persons(unnamed=3))
    waiting = question("unnamed", ANN, 13)
    yield mail(says("withdraw", None, word="withdraw")), situation(ANN, holder=ANN, question=waiting, hold=hold())


def _kept(name: str, subject: str, text: str) -> Iterator[Written]:
    """What the store writes itself, beside the rows that it speaks of."""
    shown = {"number": 3, "subject": subject, "text": text, "names": [name]}
    yield Written("unnamed/notice", FAY.address, shown)
    yield Written("unnamed/received", ANN.address, {**shown, "names": []})
    yield Written("unnamed/declined", ANN.address, {"reason": text})
    for why in ("many", "empty"):
        yield Written("unnamed/returned", ANN.address, {"why": why})
    for waits in (True, False):
        yield Written("unnamed/between-us", ANN.address, {"waits": waits})
    yield Written("unnamed/taken-back", ANN.address, {})
    yield Written("likeness/was-it-you", ANN.address, {"subject": subject, "address": NEW, "text": text})


def persons(name: str, subject: str, text: str) -> list[Written]:
    """These letters, with the values that decisions give them."""
    cases = (*_addresses(name), *_alike(), *_taken_back(name), *_asides(name, subject, text))
    decided_on = [
        Written(one.kind, one.to, dict(one.values), about.place)
        for incoming, about in cases
        for one in written_by(decided(incoming, about))
    ]
    return [*decided_on, *_kept(name, subject, text)]
