"""What is written where posts wait: held ones, the facilitator's better words, storms, STOP and START."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from listserv.decide.moderation.waiting import PATIENTS
from listserv.model.calm import Brake, Calm
from listserv.model.incoming import Incoming
from listserv.model.inspection import Inspection
from listserv.model.intent import Command, Due, Post, Wish
from listserv.model.situation import Situation
from listserv.outgoing.composing import SHOWN
from tests.compose.written import Written
from tests.decide.cases import (
    ANN,
    FAY,
    GUY,
    NOW,
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

Case = tuple[Incoming, Situation]


def _storms(subject: str, text: str) -> Iterator[Case]:
    storm = Brake(4, "storm", 9, "20 posts came within 10 minutes.", "", NOW, subject=subject)
    stop = Brake(5, "stop", None, "All posting is stopped.", FAY.address, NOW)
    yield mail(Post(), subject=subject), situation(ANN, calm=Calm(conversation=9, subject=subject, posts_lately=20))
    leave = Command((Wish("leave"),), posted=True)
    yield mail(leave), situation(ANN, calm=Calm(conversation=9, subject=subject, cries=4))
    for rests in (Calm(conversation=9, paused=storm), Calm(stopped=stop)):
        yield mail(Post(), subject=subject), situation(ANN, calm=rests)
    bundle = (hold(1, brake=4), hold(2, brake=4), hold(3))
    asked = situation(FAY, holder=FAY, question=question("storm", FAY, 4), holds=bundle, calm=Calm(asked=storm))
    for words in ("let-on", "close", "wait"):
        yield mail(says(words, word=words), FAY.address), asked
    yield mail(says("Keep it so"), FAY.address), asked
    over = Calm(asked=replace(storm, state="let-on", ended_at=NOW))
    yield mail(says("close", word="close"), FAY.address), replace(asked, calm=over)
    yield Incoming("clock", Due("storm", 4, ""), 1), asked
    for calm in (Calm(), Calm(stopped=stop)):
        yield wish("stop", FAY.address), situation(FAY, calm=calm)
        yield wish("start", FAY.address), situation(FAY, holds=(hold(1),), calm=calm)
    own = situation(ANN, holder=ANN, question=question("own-post", ANN, 13), hold=hold(), calm=Calm(stopped=stop))
    yield mail(says("post", word="post")), own


def _in_other_words(name: str, subject: str, text: str) -> Iterator[Case]:
    held = hold(name=name, subject=subject)
    noticed = situation(FAY, holder=FAY, question=question("hold", FAY, held.id), hold=held, holds=(held,))
    for word in ("edit", "ask"):
        for words in (text, " "):
            yield mail(says(f"{word} {words}", word=word, rest=words), FAY.address), noticed
    yield mail(says("edit", word="edit", rest=text), FAY.address), replace(noticed, hold=replace(held, address=""))
    offered = question("edit", None, held.id, values={"text": text, "by": FAY.address})
    of_sam = situation(None, question=offered, hold=held, holds=(held,))
    answers = (
        says("yes", True, rest=text),
        says("no", False, rest=text),
        says(text),
        says("withdraw", word="withdraw"),
    )
    for answer in answers:
        yield mail(answer, SAM), of_sam
    yield mail(answers[0], SAM), replace(of_sam, hold=replace(held, closed=subject))
    yield mail(answers[0], SAM), replace(of_sam, hold=replace(held, state="rejected", decided_by=GUY.address))
    asked = question("held-question", None, held.id, values={"by": FAY.address})
    yield mail(says(text), SAM), replace(of_sam, question=asked)
    yield mail(says(text), SAM), replace(of_sam, question=asked, hold=replace(held, state="approved"))
    yield mail(says(text), SAM), replace(of_sam, question=question("held", None, held.id))


def _several(name: str, subject: str, text: str) -> Iterator[Case]:
    """Answers to a list of held posts: to look at some, to send all, and what nobody can read."""
    held = hold(name=name, subject=subject)
    nameless = hold(4, name="", address="", subject="", rule=PATIENTS)
    patient = hold(5, name=name, subject=subject, rule=PATIENTS)
    listed = situation(FAY, holder=FAY, question=question("holds", FAY), holds=(held, nameless, patient))
    yield mail(replace(says("show 3 4 5"), choice=(3, 4, 5)), FAY.address), listed
    every = says("yes to all", True, Wish("approve", words="all"))
    yield mail(every, FAY.address), listed
    yield mail(every, FAY.address), replace(listed, holds=(held, patient))
    yield mail(says(f"Hm, {text}"), FAY.address), listed
    yield mail(says("3 yes\n4 perhaps, ask Tom"), FAY.address), listed
    before = hold(7, subject=subject, state="approved", decided_by=GUY.address, decided_at=NOW)
    for numbers in ((7,), (3, 7, 9), (9,)):
        answer = says("yes", True, Wish("approve", numbers=numbers))
        yield mail(answer, FAY.address), replace(listed, decided=(before,))
    noticed = replace(listed, question=question("hold", FAY, held.id), hold=held)
    yield mail(says(f"Hm, {text}"), FAY.address), noticed
    for rest in (f"{text} Gus, could you ban this person?", "tomorrow", f"and thank her from me. Please {text}"):
        for yes in (True, False):
            yield mail(says(f"{yes}, {rest}", yes, rest=rest), FAY.address), noticed
    yield mail(says("ask whether it is free", word="ask", rest="whether it is free"), FAY.address), noticed


def _with_files(name: str, subject: str) -> Iterator[Case]:
    files = Inspection(forbidden=(f"{name}.exe", "b.js"), unopened=True)
    for policy in ("drop", "refuse"):
        yield (
            replace(mail(Post(), subject=subject), inspection=files),
            situation(ANN, place=at_list(attachments=policy)),
        )


def _whom(name: str) -> Iterator[Case]:
    """A facilitator who speaks of somebody: by name, by an address that is not here, and of nobody who is known."""
    roll = (FAY, replace(ANN, name=name))
    since = replace(hold(), banned_by=GUY.address, subject=name)
    asked = question("hold", FAY, about=since.id)
    for one in (since, replace(since, closed=name), replace(since, banned_by="", closed=name)):
        yield mail(says("yes", True), FAY.address), situation(FAY, holder=FAY, question=asked, hold=one, holds=(one,))
    yield wish("pending", FAY.address), situation(FAY, holds=(since,))
    for text in (f"pause {name} and {SAM}", SAM, "trust Zoe Nobody"):
        for wanted in (Wish("pause", until=date(2027, 1, 6)), Wish("trust"), Wish("mode", mode="weekly")):
            yield mail(Command((wanted,)), FAY.address, text=text, subject=""), situation(FAY, roll=roll)


def holding(name: str, subject: str, text: str) -> list[Written]:
    """These letters, with the values that decisions give them, and those that the store writes beside its rows."""
    cases = (*_storms(subject, text), *_in_other_words(name, subject, text), *_with_files(name, subject), *_whom(name))
    cases += tuple(_several(name, subject, text))
    of_the_post = {SHOWN: {"text": text}}  # read from the post when the letter is composed
    decided_on = [
        Written(one.kind, one.to, {**one.values, **of_the_post.get(one.kind, {})}, about.place)
        for incoming, about in cases
        for one in written_by(decided(incoming, about))
    ]
    shown = {"number": 3, "name": name, "address": SAM, "subject": subject, "why": "The author is not a member."}
    notice = {**shown, "text": text, "attachments": [], "masked": False}
    kept = [Written("hold/many", FAY.address, notice)]
    kept += [Written("calm/author", SAM, {"subject": subject, "rule": rule}) for rule in ("stop", "storm")]
    kept.append(Written("hold/author-left", SAM, {"subject": subject, "rule": "stranger"}))
    return [*decided_on, *kept]
