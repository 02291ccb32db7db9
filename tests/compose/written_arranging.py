"""What is written where facilitators arrange conversations, look after members and hand over; MY DATA, FORGET ME."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from listserv.model.conversation import Conversation, Done, InHand, Meant, Rearrangement
from listserv.model.gathering import Gathering
from listserv.model.incoming import Incoming
from listserv.model.intent import Due, Post, Wish
from listserv.model.situation import Situation
from tests.compose.written import Written
from tests.decide.cases import ANN, FAY, GUY, NOW, SAM, at_list, decided, mail, question, says, situation, wish
from tests.decide.cases import letters as written_by

Case = tuple[Incoming, Situation]
BOARD = at_list(id=4, address="board@lists.example.org", name="The Board")


def _arranged(name: str, subject: str, text: str) -> Iterator[Case]:
    talk = Conversation(12, subject, posts=3)
    meant = Meant("15", (Conversation(15, subject, posts=2),), Rearrangement(((8, 1),), (8, 9)))
    hand = InHand(
        talk,
        7,
        ANN.address,
        name,
        subject,
        meant=(meant,),
        branch=(7, 9),
        whole=(1, 7, 9),
        lists=(BOARD,),
        authors=(ANN,),
    )
    about = situation(FAY, in_hand=hand, parent=7)
    for what in ("close", "pin", "rename", "split", "merge", "remove-post", "reopen"):
        yield wish(what, FAY.address, words=subject, numbers=(15,) if what == "merge" else ()), about
    for what in ("move", "move-post"):
        yield wish(what, FAY.address, addresses=(BOARD.address,)), about
    yield wish("close", FAY.address), situation(FAY)
    closed = replace(talk, closed=True)
    yield mail(Post(7, ANN.id), text=text, subject=subject), situation(ANN, closed=closed)
    yield mail(Post(7, ANN.id), text=text, subject=subject), situation(ANN, parent=7, parent_removed=True)
    kept = question("closed", ANN, values={"raw": 8, "conversation": 12, "subject": subject})
    yield mail(says("new", word="new")), situation(ANN, holder=ANN, question=kept)
    was = (
        Done(3, "remove-post", subject, FAY.address, NOW, 7),
        Done(2, "rename", subject, FAY.address, NOW, None, "it has been changed again since"),
    )
    asked = question("rearranged", FAY, values={"inbox": 7, "conversation": 12})
    undo = says("undo", None, Wish("undo"), word="undo")
    for done in (was, was[:1], was[1:]):
        yield mail(undo, FAY.address), situation(FAY, holder=FAY, question=asked, done=done)


def _on_behalf(name: str) -> Iterator[Case]:
    ann = replace(ANN, name=name)
    others = (ann, replace(GUY, name=name))
    for what in ("mode", "pause", "resume"):
        wished = wish(what, FAY.address, addresses=(ANN.address, SAM), mode="weekly", until=date(2026, 12, 24))
        yield wished, situation(FAY, named=(ann,))
    yield wish("settings", FAY.address, addresses=(ANN.address,)), situation(FAY, named=(ann,), roll=others)
    for words in (f"of {name}", "of Zoe", f"of {ann.address}"):
        yield wish("settings", FAY.address, words=words), situation(FAY, roll=others)
        yield wish("settings", FAY.address, words=words), situation(FAY, roll=others[:1])
    several = Gathering(other_lists=(BOARD.address,))
    yield wish("report", FAY.address, words=name), situation(FAY, gathering=several)
    yield wish("add", FAY.address, addresses=(SAM,), words=name), situation(FAY, gathering=several)


def _roles(name: str) -> Iterator[Case]:
    ann = replace(ANN, name=name)
    for until in (None, date(2027, 6, 30)):
        made = wish("facilitator", FAY.address, addresses=(ANN.address,), until=until)
        yield made, situation(FAY, named=(ann,))
        yield made, situation(FAY)
    both = wish("not-facilitator", FAY.address, addresses=(GUY.address, FAY.address))
    yield both, situation(FAY, named=(GUY, FAY))
    sure = wish("hand-over", FAY.address, addresses=(ANN.address,))
    yield sure, situation(FAY, named=(ann,))
    [asked] = [letter.ask for letter in written_by(decided(sure, situation(FAY, named=(ann,))))]
    assert asked
    yield (
        mail(says("yes", True), FAY.address),
        situation(FAY, holder=FAY, question=question("sure", FAY, values=asked.values), named=(ann,)),
    )
    former = replace(FAY, facilitator=False)
    yield mail(says("yes", True), FAY.address), situation(former, holder=former, question=question("hold", former))
    for until in (None, date(2027, 6, 30)):
        yield (
            wish("facilitator", FAY.address, addresses=(ANN.address,), since=date(2027, 6, 1), until=until),
            situation(FAY, named=(ann,)),
        )
    yield (
        wish("not-facilitator", FAY.address, addresses=(ANN.address,)),
        situation(FAY, named=(ann,), to_be_deputies={ann.id: NOW}),
    )
    begins = Incoming("clock", Due("deputy-begins", 0, "once", ann.id, {"by": FAY.address}), 1)
    for days in ({}, {ann.id: NOW}):
        yield begins, situation(holder=ann, deputies=days)
    ends = Incoming("clock", Due("deputy-ends", 0, "once", GUY.id), 1)
    for all_of_them in ((FAY, GUY), (GUY,)):
        yield ends, situation(holder=GUY, facilitators=all_of_them)


def _own_data() -> Iterator[Case]:
    yield wish("my-data"), situation(ANN)
    for actor in (ANN, None, FAY):
        yield wish("forget-me", actor.address if actor else SAM), situation(actor)
    asked = situation(ANN, holder=ANN, question=question("forget-me", ANN))
    for rest in ("", "all", "all good, thanks"):
        yield mail(says("yes", True, rest=rest)), asked


def arranging(name: str, subject: str, text: str) -> list[Written]:
    """These letters, with the values that decisions give them, and the parts that a person's data come in."""
    cases = (*_arranged(name, subject, text), *_on_behalf(name), *_roles(name), *_own_data())
    made = [
        Written(one.kind, one.to, dict(one.values), about.place)
        for incoming, about in cases
        for one in written_by(decided(incoming, about))
    ]
    for part, parts, left_out in ((1, 1, 0), (1, 2, 1), (2, 2, 0)):
        made.append(Written("mydata/part", ANN.address, {"part": part, "parts": parts, "left_out": left_out}))
    return made
