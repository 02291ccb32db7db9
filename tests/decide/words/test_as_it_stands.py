"""Whether a yes to what was shown sends it as it stands."""

from listserv.decide.words import as_it_stands
from listserv.model.letter import Ask
from tests.decide.cases import FAY, NOW, letters, question, says
from tests.rows import each_row


@each_row(
    ("words", "yes", "rest", "agreed"),
    [
        ("yes", True, "", "plainly"),
        ("yes, great idea Ann, thank you", True, "great idea Ann, thank you", "plainly"),
        ("Yes, I do not mind", True, "I do not mind", "plainly"),
        ("yes, without phone number", True, "without phone number", "with more"),
        ("yes please shorten it", True, "shorten it", "with more"),
        ("yes, can you wait until Friday?", True, "can you wait until Friday?", "with more"),
        ("yes, after Christmas", None, "yes, after Christmas", "with more"),
        ("send it without my phone number", None, "send it without my phone number", "with more"),
        ("Yes but fix the date", None, "Yes but fix the date", "with more"),
        ("I work in Leeds and would like to learn", None, "I work in Leeds and would like to learn", ""),
        ("no, not like this", False, "not like this", ""),
    ],
)
def test_a_yes_on_which_more_hangs_is_none_yet(words: str, yes: bool | None, rest: str, agreed: str) -> None:
    assert as_it_stands.agreed(says(words, yes, rest=rest)) == agreed


def test_whoever_was_asked_whether_it_goes_as_it_stands_has_said_all_of_it() -> None:
    answer = says("yes, but shorten it", True, rest="but shorten it")
    asked = question("announce", FAY, values={"subject": "Cake"})
    decision = as_it_stands.ask(answer, asked, "Cake", FAY.id, NOW)
    (letter,) = letters(decision)
    assert isinstance(letter.ask, Ask)
    again = question("announce", FAY, values=letter.ask.values)
    assert (as_it_stands.agreed(answer, asked=asked), as_it_stands.agreed(answer, asked=again)) == (
        "with more",
        "plainly",
    )
