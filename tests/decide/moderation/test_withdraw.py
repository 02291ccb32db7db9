"""The author takes a held post back in their own words; other words go to the facilitators."""

from typing import Any

from listserv.model.decision import CloseHold
from listserv.model.intent import Answer, Wish
from tests.decide.cases import FAY, GUY, SAM, acts, decided, hold, mail, question, says, situation, written
from tests.rows import each_row


def answered(answer: Answer, **changes: Any) -> tuple[list[object], list[tuple[str, str]]]:
    about = situation(question=question("held", None, 13), hold=hold(), **changes)
    decision = decided(mail(answer, SAM), about)
    return list(acts(decision)), written(decision)


@each_row(
    "words",
    [
        "Oh sorry please withdraw it, I have found one",
        "Can I take it back please?",
        "Sorry, wrong list! Please delete it.",
        "No longer needed, thank you",
        "actually never mind",
        "Please do not publish my message, it has my phone number in it",
        "I sent this by mistake",
    ],
)
def test_it_is_taken_back_in_other_words(words: str) -> None:
    assert answered(says(words))[0] == [CloseHold(13, SAM, "withdrawn")]


@each_row(
    "words",
    [
        "Please don't delete it, I would like it to go out",
        "Please do not send it before Monday",
        "please delete it if it is too long",
        "When will it be sent?",
    ],
)
def test_other_words_are_passed_on_with_its_number(words: str) -> None:
    told = [("hold/author-says", FAY.address), ("hold/author-says", GUY.address)]
    assert answered(says(words)) == ([], [*told, ("hold/words-kept", SAM)])
    assert answered(says(words), answers_this_hour=1) == ([], told)


def test_a_wish_of_theirs_is_no_word_about_it() -> None:
    assert answered(says("I would like to join", None, Wish("join")))[1] == [("join/confirm", SAM)]
