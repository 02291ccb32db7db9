"""Whose mail a facilitator means, and whom a mail speaks of."""

from dataclasses import replace
from datetime import date

import pytest

from listserv.decide.identity.mentioned import others
from listserv.decide.identity.names import among_us
from listserv.model.decision import Change, Decision, Release, Subscribe
from listserv.model.incoming import Incoming
from listserv.model.intent import Answer, Command, Wish
from listserv.model.invitation import Invite
from listserv.model.member import Member
from tests.decide.cases import (
    ANN,
    FAY,
    GUY,
    acts,
    decided,
    hold,
    letters,
    mail,
    question,
    situation,
    written,
)
from tests.rows import each_row

BEN = replace(ANN, id=10, person=10, address="ben@gp.org", name="Ben Shah", aliases=())
DEV = replace(ANN, id=11, person=11, address="dev@pat.org", name="PATEL, Dev (LEEDS)", aliases=(), moderated=True)
MAY = replace(ANN, id=12, person=12, address="may@lee.org", name="May Lee", aliases=())
ROLL = (FAY, GUY, ANN, BEN, DEV, MAY)
DAY = date(2027, 1, 6)


def asks(text: str, *wishes: Wish, doubtful: tuple[Wish, ...] = (), unclear: str = "") -> Incoming:
    return mail(Command(wishes, unclear, doubtful=doubtful), FAY.address, text=text, subject="")


def done(text: str, *wishes: Wish, doubtful: tuple[Wish, ...] = (), unclear: str = "") -> Decision:
    """What comes of that mail of Fay's while one post of a stranger's waits."""
    named = tuple(m for m in ROLL if any(m.knows(a) for wish in wishes for a in wish.addresses))
    about = situation(FAY, roll=ROLL, named=named, holds=(hold(20),))
    return decided(asks(text, *wishes, doubtful=doubtful, unclear=unclear), about)


def guessed(decision: Decision) -> list[tuple[str, list[str]]]:
    [letter] = letters(decision)
    assert (letter.kind, letter.to) == ("confirm/whom", FAY.address)
    assert letter.ask is not None
    return [(wish["name"], wish["addresses"]) for wish in letter.ask.values["guesses"]]


@each_row(
    ("text", "fits"),
    [
        ("take Dev off moderation, he has calmed down", [DEV]),
        ("trust dev patel please", [DEV]),
        ("please trust Patel", [DEV]),
        ("trust Zoe please", []),
        ("trust Sam, he is fine", []),
        ("TRUST please", []),
    ],
)
def test_trust_with_a_name_asks_for_the_address_and_publishes_nobodys_post(text: str, fits: list[Member]) -> None:
    for decision in (done(text, Wish("trust")), done(text, doubtful=(Wish("trust"),))):
        [letter] = letters(decision)
        assert (acts(decision), letter.kind) == ([], "confirm/sure" if fits else "people/whom")
        assert letter.values["people"] == [among_us(member) for member in fits]


def test_trust_of_a_name_that_fits_several_shows_them() -> None:
    [letter] = letters(done("trust Ben and Dev", Wish("trust")))
    assert (letter.kind, letter.values["people"]) == ("people/whom", [among_us(BEN), among_us(DEV)])


def test_trust_with_a_name_as_the_answer_to_a_list_of_one_post_publishes_nothing() -> None:
    answer = Answer(5, 1_700_000_000, True, "trust Dev", "Dev", word="trust")
    about = situation(FAY, holder=FAY, question=question("holds", FAY), holds=(hold(20),), roll=ROLL)
    decision = decided(mail(answer, FAY.address, text="trust Dev"), about)
    assert (acts(decision), written(decision)) == ([], [("confirm/sure", FAY.address)])


def test_a_post_is_not_let_through_for_somebody_who_did_not_write_it() -> None:
    other = done("please let Dev's post through", Wish("approve"))
    assert (acts(other), written(other)) == ([], [("hold/which", FAY.address)])
    assert isinstance(acts(done("please let Sam's post through", Wish("approve")))[0], Release)


@pytest.mark.parametrize("text", ["moderate Ben Shah", "please moderate ben", "moderate Ben from now on"])
def test_moderating_somebody_is_no_setting_of_the_list(text: str) -> None:
    assert guessed(done(text, Wish("set", words=text))) == [("moderate", [BEN.address])]


def test_moderating_a_stranger_by_name_is_none_either() -> None:
    assert guessed(done("moderate Eve Long", Wish("set", words="moderate Eve Long"))) == []


@pytest.mark.parametrize("text", ["moderate the list", "moderate all posts", "please moderate everything for now"])
def test_moderating_all_of_it_is(text: str) -> None:
    assert done(text, Wish("set", words="posting moderated")).word == "set"
    assert done(text, Wish("set", words=text)).word == "set"


@pytest.mark.parametrize("text", ["Please set ben@gp.org to weekly, he asked me on the phone", "ben@gp.org: weekly"])
def test_a_member_who_is_named_by_address_is_the_one_whose_mail_changes(text: str) -> None:
    decision = done(text, Wish("mode", mode="weekly"))
    assert acts(decision) == [Change(BEN.id, {"mode": "weekly"}, FAY.address, "mode")]
    assert written(decision) == [("people/changed", BEN.address), ("people/set", FAY.address)]


@each_row(
    ("text", "fits"),
    [
        ("Dev is away until 6 January", [DEV.address]),
        ("Ben Shah is on leave until 6 January, please pause his mail", [BEN.address]),
        ("Ben and Dev are away until 6 January", [BEN.address, DEV.address]),
        ("I spoke to ben@gp.org: pause until 6 January", [BEN.address]),
        ("pause new@one.org until 6 January", []),
    ],
)
def test_whose_mail_rests_is_asked(text: str, fits: list[str]) -> None:
    decision = done(text, Wish("pause", until=DAY))
    assert acts(decision) == []
    assert guessed(decision) == [*(("pause", [address]) for address in fits), ("pause", [FAY.address])]


@each_row(
    "text",
    [
        "pause until 6 January",
        "Dear Guy, please pause until 6 January\n\nKind regards\nFay Hall\nBen Shah's team, ben@gp.org",
        "Please pause my mail until 6 January, Ben will look after things",
        "May I pause until 6 January? fay@example.org",
    ],
)
def test_ones_own_mail_rests_where_nobody_else_is_meant(text: str) -> None:
    [change] = acts(done(text, Wish("pause", until=DAY)))
    assert isinstance(change, Change)
    assert change.member == FAY.id


def test_what_everybody_does_for_themselves_is_not_done_to_the_facilitator_instead() -> None:
    assert guessed(done("send ben@gp.org his letter at 8", Wish("letter-time", words="8:00"))) == [("letter-time", [])]


def test_a_number_says_whose_it_is() -> None:
    asked = done("Dev is away until 6 January", Wish("pause", until=DAY))
    [letter] = letters(asked)
    assert letter.ask is not None
    for number, member in ((1, DEV), (2, FAY)):
        answer = Answer(5, 1_700_000_000, None, str(number), choice=(number,))
        about = situation(FAY, holder=FAY, named=(DEV, FAY), roll=ROLL)
        about = replace(about, question=question("guess", FAY, values=letter.ask.values))
        [change] = acts(decided(mail(answer, FAY.address, text=str(number)), about))
        assert isinstance(change, Change)
        assert change.member == member.id


def test_an_address_that_is_lacking_is_asked_for() -> None:
    for doubtful in (Wish("remove", words="Dev Patel from the list"), Wish("facilitator")):
        decision = done("Dev Patel, please", doubtful=(doubtful,))
        assert guessed(decision) == [(doubtful.name, [DEV.address])]
    off = done("can you take Dev off the list please", doubtful=(Wish("leave"),))
    assert guessed(off) == [("remove", [DEV.address]), ("leave", [])]


def test_a_facilitator_who_names_somebody_in_the_subject_is_asked() -> None:
    said = mail(Command((Wish("mode", mode="weekly"),)), FAY.address, text="weekly please", subject="Ben Shah")
    decision = decided(said, situation(FAY, roll=ROLL))
    assert guessed(decision) == [("mode", [BEN.address]), ("mode", [FAY.address])]


def test_members_who_speak_of_others_are_asked_nothing() -> None:
    said = mail(Command((Wish("mode", mode="weekly"),)), ANN.address, text="ben@gp.org gets it weekly, me too please")
    [change] = acts(decided(said, situation(ANN, roll=ROLL)))
    assert isinstance(change, Change)
    assert change.member == ANN.id


def test_a_deputys_day_is_theirs_and_the_facilitators_mail_goes_on() -> None:
    text = "make ann@example.org my deputy while I am on leave from 1 December until 6 January"
    wishes = (Wish("pause", until=DAY), Wish("facilitator", addresses=(ANN.address,)))
    [change] = acts(done(text, *wishes))
    assert isinstance(change, Change)
    assert (change.member, change.what) == (ANN.id, "facilitator")
    both = acts(done(f"{text}, and pause my mail until then", *wishes))
    assert {effect.member for effect in both if isinstance(effect, Change)} == {ANN.id, FAY.id}


def test_nobody_is_invited_whom_the_mail_names_for_something_else_and_nothing_is_passed_over_in_silence() -> None:
    text = "Please moderate Ben, ben@gp.org, and remove may@lee.org. Also invite new@person.org. Thanks!"
    everyone = ("ben@gp.org", "may@lee.org", "new@person.org")
    decision = done(
        text,
        Wish("remove", addresses=(MAY.address,)),
        Wish("invite", addresses=everyone),
        unclear="Please moderate Ben, ben@gp.org",
    )
    assert [effect.address for effect in decision.effects if isinstance(effect, Invite)] == ["new@person.org"]
    [told] = [letter for letter in letters(decision) if letter.kind == "people/done"]
    assert told.values["left"] == [BEN.address]


def test_a_ban_says_whom_it_leaves_out() -> None:
    [letter] = letters(done("ban @spam.example and also bad@evil.org", Wish("ban", addresses=("@spam.example",))))
    assert (letter.kind, letter.values["left"]) == ("confirm/sure", ["bad@evil.org"])


def test_who_is_added_is_happy_to_join_and_the_facilitator_is_a_member_already() -> None:
    text = "Please add Bob, bob@build.org - he is happy to join"
    decision = done(text, Wish("add", addresses=("bob@build.org",)), Wish("join"))
    assert [type(effect) for effect in acts(decision)] == [Subscribe]
    assert "join/already" not in [kind for kind, _ in written(decision)]


@each_row(
    ("text", "members"),
    [
        ("until 3 May", []),
        ("Will May Lee come?", [MAY]),
        ("lee, may", [MAY]),
        ("Dr Shah asked", [BEN]),
        ("ben", []),
        ("Ben's mail", [BEN]),
        ("Dear Ben,\nweekly please", []),
        ("weekly please\n\nThanks\nBen Shah", []),
        ("Fay Hall", []),
    ],
)
def test_whom_a_mail_speaks_of(text: str, members: list[Member]) -> None:
    assert list(others(asks(text), situation(FAY, roll=ROLL)).members) == members
