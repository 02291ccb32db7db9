"""WHO, WHO KNOWS, and messages between two members through us (D16)."""

from dataclasses import replace
from typing import Any

import pytest

from listserv.model.decision import Decision
from listserv.model.finding import Finding, Profile
from listserv.model.member import Member
from listserv.model.verdict import UNKNOWN
from tests.decide.cases import ANN, SAM, acts, decided, letters, mail, question, says, situation, wish, written
from tests.rows import each_row

BEA = Member(4, 4, "bea@example.org", "Bea Brown", "member")
PROFILES = (
    Profile(4, "Bea Brown", "I run a diabetes education course for South Asian families. Ask me about it."),
    Profile(5, "Carl", "Statistics. Some diabetes registers."),
    Profile(6, "Di", "Education in schools."),
)
KNOWN = question("who-knows", ANN, values={"words": "diabetes", "members": [4, 5]})


def asks(words: str, profiles: tuple[Profile, ...] = PROFILES) -> Decision:
    incoming = wish("who-knows", verdict=UNKNOWN, words=words)
    return decided(incoming, situation(ANN, finding=Finding(profiles=profiles)))


def reply(
    words: str, *others: Member, choice: tuple[int, ...] = (), rest: str = "", sender: str = ANN.address, **more: Any
) -> Decision:
    answer = replace(says(words, rest=rest), choice=choice)
    asked = more.get("asked", KNOWN)
    about = situation(ANN, holder=ANN, question=asked, finding=Finding(others=others))
    return decided(mail(answer, sender, verdict=UNKNOWN), about)


def test_who_is_here_has_names_and_no_address() -> None:
    decision = decided(wish("who", verdict=UNKNOWN), situation(ANN, finding=Finding(names=("Ann", "Bea"), unnamed=59)))
    [letter] = letters(decision)
    assert (letter.values["names"], letter.values["unnamed"]) == (["Ann", "Bea"], 59)
    assert "@" not in str(letter.values)


def test_those_come_first_who_know_most_about_it() -> None:
    [letter] = letters(asks("South Asian diabetes education?"))
    assert letter.kind == "who/knows"
    assert [one["name"] for one in letter.values["people"]] == ["Bea Brown"]
    assert letter.values["people"][0]["sentence"].startswith("I run a diabetes education course")
    assert letter.ask is not None
    assert letter.ask.values == {"words": "South Asian diabetes education", "members": [4]}
    assert [one["name"] for one in letters(asks("diabetes"))[0].values["people"]] == ["Bea Brown", "Carl"]


@each_row("words", ["needlework", "", "?", "the"])
def test_nobody_may_know(words: str) -> None:
    assert written(asks(words)) == [("who/nobody", ANN.address)]
    assert written(asks(words, ())) == [("who/nobody", ANN.address)]


def test_a_number_with_a_message_is_passed_on_with_no_address() -> None:
    decision = reply("1 Could I ring you?", BEA, choice=(1,), rest="Could I ring you?")
    assert written(decision) == [("who/asked", BEA.address), ("who/passed", ANN.address)]
    asked, told = letters(decision)
    assert asked.values == {"by": "Ann Other", "text": "Could I ring you?", "words": "diabetes"}
    assert (told.values["names"], told.ask) == (["Bea Brown"], None)
    assert ANN.address not in str(asked.values)
    assert BEA.address not in str(told.values)
    assert asked.ask is not None
    assert (asked.ask.kind, asked.ask.member, asked.ask.values["members"]) == ("in-touch", BEA.id, [ANN.id])
    assert acts(decision) == []


def test_the_answer_comes_back_the_same_way() -> None:
    asked = question("in-touch", BEA, values={"words": "diabetes", "members": [ANN.id]})
    about = situation(BEA, holder=BEA, question=asked, finding=Finding(others=(ANN,)))
    decision = decided(mail(says("Gladly, on Monday."), BEA.address, verdict=UNKNOWN), about)
    assert written(decision) == [("who/answered", ANN.address)]
    [letter] = letters(decision)
    assert letter.values["by"] == "Bea Brown"
    assert letter.ask is not None
    assert (letter.ask.kind, letter.ask.values["members"]) == ("in-touch", [BEA.id])


def test_a_number_alone_is_asked_for_the_message_and_then_words_do() -> None:
    [letter] = letters(reply("1", BEA, choice=(1,)))
    assert letter.kind == "who/say"
    assert letter.ask is not None
    asked = question("who-knows", ANN, values=letter.ask.values)
    decision = reply("Could I ring you?", BEA, asked=asked)
    assert written(decision) == [("who/asked", BEA.address), ("who/passed", ANN.address)]


@pytest.mark.parametrize("changed", [{"hidden": True}, {"status": "left"}, {"status": "banned"}])
def test_who_hides_or_left_meanwhile_is_not_asked(changed: dict[str, object]) -> None:
    gone = replace(BEA, **changed)  # type: ignore[arg-type]
    assert written(reply("1 Hello", gone, choice=(1,), rest="Hello")) == [("who/gone", ANN.address)]


@pytest.mark.parametrize("number", [0, 3, 900])
def test_a_number_that_was_not_offered_reaches_nobody(number: int) -> None:
    decision = reply(f"{number} Hello", BEA, choice=(number,), rest="Hello")
    assert written(decision) == [("who/gone", ANN.address)]


def test_from_another_mailbox_nothing_is_passed_on_and_the_known_address_is_told() -> None:
    decision = reply("1 Hello", BEA, choice=(1,), rest="Hello", sender=SAM)
    assert written(decision) == [("confirm/from-elsewhere", ANN.address)]
    asked = question("in-touch", ANN, values={"words": "x", "members": [4]})
    assert written(reply("Hello", BEA, sender=SAM, asked=asked)) == [("confirm/from-elsewhere", ANN.address)]


def test_an_answer_to_somebody_who_left_is_said_to_reach_nobody() -> None:
    asked = question("in-touch", ANN, values={"words": "x", "members": [4]})
    assert written(reply("Hello", replace(BEA, status="left"), asked=asked)) == [("who/gone", ANN.address)]
