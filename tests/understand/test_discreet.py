"""What is not meant for everyone as it stands: private answers and questions without a name."""

from datetime import date

import pytest

from listserv.model.intent import Wish
from listserv.understand import discreet, weighing, wishes
from tests.rows import each_row

TODAY = date(2026, 11, 23)


@each_row(
    ("text", "words", "whom"),
    [
        ("PRIVATE", "", ""),
        ("PRIVATE\n\nCould you ring me?", "Could you ring me?", ""),
        ("Private: could you ring me?", "could you ring me?", ""),
        ("(private) could you ring me", "could you ring me", ""),
        ("*PRIVATE*\nring me", "ring me", ""),
        ("PRIVATE could you ring me", "could you ring me", ""),
        ("privately to Anna: ring me", "ring me", "Anna"),
        ("Private reply to Anna Smith - ring me", "ring me", "Anna Smith"),
        ("Private to you: ring me", "ring me", ""),
        ("Hi Anna,\n\nPrivate: ring me", "ring me", ""),
        ("off list: ring me", "ring me", ""),
        ("DM for Ben: ring me", "ring me", "Ben"),
        ("PRIVATE\n" + "x" * 5_000, "x" * 5_000, ""),
    ],
)
def test_a_private_answer_is_known_and_whole(text: str, words: str, whom: str) -> None:
    found = discreet.answer("Re: [cop] Rates", text, reply=True)
    assert found is not None
    assert found.wishes == (Wish("private", words=words, whom=whom),)
    new = discreet.answer("Rates", text, reply=False)
    assert new is not None
    assert (new.wishes, new.doubtful) == ((), (Wish("private"),))


@pytest.mark.parametrize("subject", ["PRIVATE", "Re: [cop] Private", "private: Re: [cop] Rates"])
def test_a_subject_says_it_too(subject: str) -> None:
    found = discreet.answer(subject, "Ring me", reply=True)
    assert found is not None
    assert found.wishes == (Wish("private", words="Ring me"),)


@each_row(
    ("text", "reply"),
    [
        ("Private sector providers are paid more", True),
        ("Hi, PRIVATE please: ring me", True),
        ("Anna, this is private, ring me", False),
        ("Just between us (private) ring me", False),
        ("Just between us Ben, off list: she left last week.", True),
        ("Hi Ben, can you keep this between us? She left last week.", True),
        ("Ben, privately: she left last week.", True),
        ("Ben (offline): she left last week.", True),
        ("In confidence, Ben: she left last week.", True),
        ("Please don't post this. Ben, call me.", True),
        ("Only to Amina: ring me", True),
        ("Not for everyone: could someone call me?", False),
        ("Please don't share this with the group Ben, I was there too", True),
        ("Ben, please do not forward this to anyone, I was there", True),
        ("Psst Ben, I was there too, don't tell anyone", True),
        ("Psst Ben I was there too", True),
        ("PM: I was there too", True),
        ("personal reply: I was there too", True),
        ("Hi Ben,\n\nPersonal note: I was there", True),
        ("Hope this only goes to you Ben! I was there too", True),
        ("I was there too, keep it to yourself please", True),
        ("I was there. Please don't tell the others.", False),
    ],
)
def test_what_may_be_private_is_asked_about(text: str, reply: bool) -> None:
    found = discreet.answer("Re: Rates", text, reply=reply)
    assert found is not None
    assert (found.wishes, found.doubtful) == ((), (Wish("private"),))


@each_row(
    ("text", "reply"),
    [
        ("Private sector providers are paid more", False),
        ("NHS AND PRIVATE PRACTICE DIFFER", False),
        ("We use a private room.", True),
        ("We see every patient privately before that.", True),
        ("Happy to talk off-list if that helps", True),
        ("Only for Year 3 students, we found", True),
        ("Please don't share this outside the list: we pay forty pounds", True),
        ("Confidential waste goes into the blue bags", True),
        ("PM me, I can send it", True),
        ("Personally, I would wait", True),
        ("Personal experience: it works", True),
        ("We don't tell anyone their score", True),
        ("How do you keep it confidential?", True),
        ("Can you keep it quiet on the ward?", True),
        ("Please don't share this with anyone outside the group", True),
        ("Please don't forward this to patients", True),
        ("In the PM: we meet at 2", True),
        ("It only applies to you if you are new", True),
        ("", True),
    ],
)
def test_what_only_speaks_of_it_is_a_post(text: str, reply: bool) -> None:
    assert discreet.answer("Private sector pay", text, reply=reply) is None


@each_row(
    ("text", "words", "numbers"),
    [
        ("2 private: ring me", "ring me", (2,)),
        ("2. PRIVATE: ring me", "ring me", (2,)),
        ("no. 2, privately: ring me", "ring me", (2,)),
        ("PRIVATE 2 Amina ring me", "Amina ring me", (2,)),
        ("PRIVATE (2): ring me", "ring me", (2,)),
        ("Private, 2: ring me", "Private, 2: ring me", ()),
        ("PRIVATE 2 weeks are too short", "2 weeks are too short", ()),
        ("PRIVATE Amina, ring me", "Amina, ring me", ()),
    ],
)
def test_the_number_of_a_private_answer_stands_before_or_behind_the_word(
    text: str, words: str, numbers: tuple[int, ...]
) -> None:
    found, named = discreet.below_letter(text)
    assert found is not None
    assert named == numbers
    assert not found.wishes or found.wishes == (Wish("private", words=words),)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("please ask this without my name: how much do you pay?", "how much do you pay?"),
        ("Hi Fay,\n\ncould you please post this anonymously?\n\nWho pays?\n\nKind regards\nAnn", "Who pays?"),
        ("Anonymous question\n\nwho pays?", "who pays?"),
        ("ask this anonymously: " + "x" * 5_000, "x" * 5_000),
    ],
)
def test_a_question_without_a_name_is_known_and_whole(text: str, words: str) -> None:
    found = wishes.read("A question", text, to="posting", today=TODAY)
    asked = discreet.question("A question", text, found)
    assert asked is not None
    assert asked.wishes == (Wish("anonymous", words=words),)


def test_what_may_be_one_is_asked_about_and_what_is_none_is_a_post() -> None:
    nothing = weighing.Reading()
    text = "Please do not use my name, but how do you tell a manager?"
    doubtful = discreet.question("x", text, nothing)
    assert doubtful is not None
    assert (doubtful.wishes, doubtful.doubtful) == ((), (Wish("anonymous", words=text),))
    assert discreet.question("x", "The data are anonymous. How do you collect yours?", nothing) is None


@each_row("text", ["PRIVATE" * 40_000, "(" * 200_000, "post " * 60_000, "private to " + "a " * 90_000])
def test_long_nonsense_takes_no_time(text: str) -> None:
    discreet.answer(text, text, reply=True)
    discreet.question(text, text, weighing.Reading())


@pytest.mark.parametrize(("text", "language"), [("wöchentlich bitte", "de"), ("weekly please", "")])
def test_the_language_of_a_wish_is_noticed_where_it_is_another(text: str, language: str) -> None:
    found = wishes.read("", text, to="request", today=TODAY)
    assert (found.wishes, found.language) == ((Wish("mode", mode="weekly"),), language)
    assert wishes.read("", "wöchentlich bitte", to="posting", today=TODAY).wishes == ()
