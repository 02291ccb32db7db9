"""What FIND, TOPICS, GET, FULL and WHO are answered with."""

from collections.abc import Iterator
from dataclasses import replace

from listserv.mail.address import called
from listserv.model.finding import Attached, Finding, Found, Hit, Profile, Talk, Whole
from listserv.model.incoming import Incoming
from listserv.model.past import Asked, Old, Past, Said
from listserv.model.situation import Situation
from tests.compose.written import Written
from tests.decide.cases import ANN, FAY, NOW, decided, letters, mail, question, says, situation, wish

AT_DISPATCH = frozenset(("find/conversation", "find/files"))
"""Letters whose words are put in when they are sent (`listserv/readable.py`)."""

Case = tuple[Incoming, Situation]


def _cases(name: str, subject: str, text: str) -> Iterator[Case]:
    hits = (Hit(1, subject, name, NOW, text), Hit(2, "", "bea", NOW, ""))
    for found in (
        Found(text, ("words",), hits, more=True),
        Found(text, ("words",), hits[:1], all_words=False),
        Found(text, ("words",), ()),
    ):
        yield wish("find", words=text), situation(ANN, finding=Finding(found=(found,)))
    asked = question("found", ANN, values={"of": "find", "words": text, "conversations": [1]})
    nothing = Finding(found=(Found(text, (), ()),))
    yield mail(says("more", word="more")), situation(ANN, holder=ANN, question=asked, finding=nothing)
    talks = tuple(Talk(n, subject if n else "", n + 1, NOW) for n in range(8))
    yield wish("topics"), situation(ANN, finding=Finding(topics=talks, more_topics=True))
    yield wish("topics"), situation(ANN)
    yield wish("get", numbers=(9,)), situation(ANN)
    files = tuple(Attached(n, f"{subject} {n}.pdf", "application/pdf", 9_000_000, 5) for n in range(9))
    chosen = mail(replace(says("1 files", word="files"), choice=(1,)))
    for those in ((), files):
        yield chosen, situation(ANN, holder=ANN, question=asked, finding=Finding(files=those))
    for size in (2_000, 90_000_000):
        whole = Finding(whole=Whole(8, size, subject, name, NOW))
        yield wish("full"), situation(ANN, finding=whole)
    yield wish("full"), situation(ANN)


def _people(name: str, text: str) -> Iterator[Case]:
    for names in ((), (name, "Bea")):
        yield wish("who"), situation(ANN, finding=Finding(names=names, unnamed=3))
    known = Finding(profiles=(Profile(1, name, text), Profile(2, "", text)))
    yield wish("who-knows", words=text), situation(ANN, finding=known)
    yield wish("who-knows", words="needlework"), situation(ANN, finding=known)
    asked = question("who-knows", replace(ANN, name=name), values={"words": text, "members": [FAY.id]})
    for others in ((FAY,), ()):
        about = situation(ANN, holder=replace(ANN, name=name), question=asked, finding=Finding(others=others))
        for rest in (text, ""):
            yield mail(replace(says("1", rest=rest), choice=(1,))), about
    touched = question("in-touch", ANN, values={"words": text, "members": [FAY.id]})
    yield mail(says(text)), situation(ANN, holder=ANN, question=touched, finding=Finding(others=(FAY,)))


def _past(name: str, subject: str, text: str) -> Iterator[Case]:
    """What becomes of SHARE below what was told of old conversations."""
    asked = Asked(9, 90, "q@x", subject, text)
    said = (Said(name, NOW, text, answers=False), Said(name, NOW, text))
    old = Old(1, subject, said)
    listed = question("past", ANN, values={"of": "past", "words": subject, "conversations": [1, 2], "post": 9})
    for words, before in (
        ("SHARE 1", Past(asked, (old,))),
        ("SHARE", Past(asked, (old,))),
        ("SHARE 1", Past(None, (old,))),
        ("SHARE 2", Past(asked, (old,))),
        ("SHARE 1", Past(asked, (replace(old, shared=True),))),
        ("SHARE 1", Past(replace(asked, closed=True), (old,))),
    ):
        yield mail(says(words)), situation(ANN, holder=ANN, question=listed, finding=Finding(past=before))


def finding(name: str, subject: str, text: str) -> list[Written]:
    """Every letter of this kind, those that are filled when they are sent as they are then."""
    made = [
        Written(letter.kind, letter.to, dict(letter.values))
        for incoming, about in (*_cases(name, subject, text), *_people(name, text), *_past(name, subject, text))
        for letter in letters(decided(incoming, about))
        if letter.kind not in AT_DISPATCH
    ]
    whole = {"subject": subject, "count": 2, "files": 1, "page": 1, "pages": 2, "text": f"── {called(name)}\n\n{text}"}
    for changed in ({}, {"page": 2, "files": 2}, {"page": 3, "text": ""}, {"pages": 1, "files": 0, "count": 1}):
        made.append(Written("find/conversation", ANN.address, {**whole, **changed}))
    hit = {"number": 1, "subject": subject, "at": "5 Jan 2026", "author": name, "others": 2, "sentence": text[:150]}
    for hits, count in (([hit], 1), ([hit, {**hit, "number": 2, "author": "", "others": 0, "sentence": ""}], 61)):
        made.append(Written("past/near", ANN.address, {"hits": hits, "count": count}))
    for sent, gone in (([f"{subject}.pdf"], []), (["a.pdf", "b.pdf"], [f"{subject}.pdf"]), ([], ["a.pdf"])):
        made.append(Written("find/files", ANN.address, {"files": [*sent, *gone], "sent": sent, "gone": gone}))
    return made
