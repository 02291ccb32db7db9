"""What somebody wishes beside joining, and which answers to "do you want to join?" say yes."""

from listserv.decide.membership import starting
from listserv.model.intent import Answer, Command, Wish
from tests.decide.cases import NOW, situation
from tests.rows import each_row


def said(words: str, *asked: Wish, wishes: tuple[Wish, ...] = (), yes: bool | None = None) -> Answer:
    return Answer(1, 0, yes, words, words, wishes, asked=asked)


@each_row(
    ("answer", "joins"),
    [
        (said("Yes", yes=True), True),
        (said(""), True),
        (said("No", yes=False), False),
        (said("sign me up", wishes=(Wish("join"),)), True),
        (said("weekly please", wishes=(Wish("mode", mode="weekly"),)), True),
        (said("no mail please", wishes=(Wish("mode", mode="none"),)), False),
        (said("leave me alone", wishes=(Wish("leave"),)), False),
        (said("could you add me?", Wish("join")), True),
        (said("what would I get if I join?", Wish("join")), False),
        (said("yes but my name is Kath not Kathleen", Wish("name", words="Kath")), True),
        (said("I did not ask to join", Wish("back")), False),
        (said("who is that?"), False),
    ],
)
def test_a_yes_is_heard_in_other_words(answer: Answer, joins: bool) -> None:
    assert starting.joins(answer) is joins


def test_who_never_asked_declines() -> None:
    assert starting.declines(said("I never asked to join this"))
    assert not starting.declines(said("I would like to"))


def test_wishes_become_columns_and_what_is_denied_does_not() -> None:
    wishes = (
        Wish("mode", mode="weekly", words="1 08:00"),
        Wish("name", words="Kath"),
        Wish("language", mode="cy"),
        Wish("hide"),
        Wish("at-most", numbers=(3,)),
        Wish("add", addresses=("jo@mail.example",)),
    )
    found = starting.asked(Command(wishes), "", situation(), NOW)
    assert found == {
        "mode": "weekly",
        "letter_day": 1,
        "letter_time": "08:00",
        "name": "Kath",
        "language": "cy",
        "hidden": True,
        "most_a_day": 3,
    }
    assert starting.asked(Command((Wish("mode", mode="daily"),)), "no to daily mail", situation(), NOW) == {}
