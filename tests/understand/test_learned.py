"""What is learned from examples, and what a message holds of what it asks for."""

from datetime import date

import pytest

from bench.accuracy import examples
from listserv.model.intent import Wish
from listserv.understand import learned, wishes
from listserv.understand.learned import Where
from listserv.understand.said import Said
from listserv.understand.slots import filled
from listserv.understand.thoughts import is_thought

TODAY = date(2026, 11, 23)  # a Monday


def said(text: str, subject: str = "", where: Where = "desk") -> Said:
    return Said.of(*wishes.spoken(subject, text, today=TODAY), where)


def test_the_network_was_taught_with_the_examples_as_they_are() -> None:
    assert examples.fingerprint() == learned.network().examples, "python -m bench.accuracy.learn teaches it anew"


def test_what_the_network_is_taught_of_a_mail() -> None:
    known = learned.network()
    labels, tags = ({name: at for at, name in enumerate(names)} for names in (known.labels, known.tags))
    row = {
        "to": "request",
        "where": "desk",
        "complete": True,
        "subject": "",
        "text": "Let 2 and 3 go. No to 4, it names a patient.",
        "expect": [
            {"name": "approve", "numbers": [2, 3]},
            {"name": "reject", "numbers": [4], "words": "it names a patient"},
        ],
    }
    taught = examples.example(row, labels, tags, known.vocabulary)
    text = str(row["text"])
    words = {text[place.start : place.end]: known.tags[taught.tags[at]] for place, at in taught.laid.words}
    assert [known.labels[at] for at in taught.labels] == ["approve", "reject"]
    assert {word: tag for word, tag in words.items() if tag != learned.NO_TAG} == {
        "2": "approve", "3": "approve", "4": "reject",
        "it": "reject", "names": "reject", "a": "reject", "patient": "reject",
    }  # fmt: skip


def test_shares_add_up_and_what_lies_behind_the_network_s_sight_does_no_harm() -> None:
    told = said("please take me off this list " * 200).told
    assert sum(chance.share for chance in told.chances) == pytest.approx(1)
    assert told.chances[0].label == "leave"
    assert len(told.places) < 200


def test_it_matters_where_something_is_said() -> None:
    text = "We should stop sending these to patients who left."
    assert said(text, where="list").told.chances[0].label == learned.NOTHING


def test_other_languages_are_left_to_their_phrases() -> None:
    told = said("Please stop these.").told
    subject, body = wishes.spoken("", "Bitte keine Mails mehr", today=TODAY, language="de")
    assert told.chances
    assert not learned.told(subject, body, "desk").chances


@pytest.mark.parametrize(
    ("label", "text", "wish"),
    [
        ("approve", "1 and 3 can go, 2 I have not read", Wish("approve", numbers=(1, 3, 2))),
        ("approve", "let the second one through", Wish("approve", numbers=(2,))),
        ("discard", "10 to 12 are the same advert", Wish("discard", numbers=(10, 11, 12))),
        ("merge", "put the two together with 14", Wish("merge", numbers=(14,))),
        ("merge", "put them together", None),
        ("get", "It was on 3 May, 40 pages. Send me 17.", Wish("get", numbers=(17,))),
        ("at-most", "no more than six a day", Wish("at-most", numbers=(6,))),
        ("pause", "nothing till the 12th please", Wish("pause", until=date(2026, 12, 12))),
        ("pause", "from Friday for a fortnight", Wish("pause", until=date(2026, 12, 11))),
        ("pause", "knee done on Wednesday, six weeks they say", Wish("pause", until=date(2027, 1, 4))),
        ("pause", "away from tomorrow, back on 7 December", Wish("pause", until=date(2026, 12, 7))),
        ("pause", "my father died on Saturday", Wish("pause")),
        ("ban", "nothing from spam.example.com ever again", Wish("ban", addresses=("@spam.example.com",))),
        ("forget-address", "use new@x.org, my old address old@x.org is dead",
         Wish("forget-address", addresses=("old@x.org",))),
        ("main-address", "use new@x.org, my old address old@x.org is dead",
         Wish("main-address", addresses=("new@x.org",))),
        ("find", "did anybody ever post about vitamin D leaflets in Urdu?",
         Wish("find", words="vitamin D leaflets in Urdu")),
        ("name", "I'm shown as desk4 but should appear as Dr Nia Rees", Wish("name", words="Dr Nia Rees")),
        ("rename", "Nobody finds this under 'Hello'. Call it Vitamin K in Twi, please",
         Wish("rename", words="Vitamin K in Twi")),
        ("reject", "no to 2 because it names a patient", Wish("reject", numbers=(2,), words="it names a patient")),
        ("letter-form:text", "plain please", Wish("letter-form", words="text")),
        ("mode:weekly", "fridays only", Wish("mode", mode="weekly")),
    ],
)  # fmt: skip
def test_what_a_wish_needs_is_found(label: str, text: str, wish: Wish | None) -> None:
    assert filled(label, said(text)) == wish


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("Please make lakshmi@x.org a facilitator. And bryn@x.org is no facilitator any more.",
         {"facilitator": "lakshmi@x.org", "not-facilitator": "bryn@x.org"}),
        ("Nasreen has said yes and should be added, she's nas@x.org. And take dave@x.org off, he's in Australia.",
         {"add": "nas@x.org", "remove": "dave@x.org"}),
        ("lakshmi.n@x.org becomes a facilitator, and bryn.h@x.org stops being one",
         {"facilitator": "lakshmi.n@x.org", "not-facilitator": "bryn.h@x.org"}),
    ],
)  # fmt: skip
def test_of_several_wishes_each_has_its_own_address(text: str, each: dict[str, str]) -> None:
    found = [filled(name, said(text), tuple(each)) for name in each]
    assert [wish and wish.addresses for wish in found] == [(address,) for address in each.values()]


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("leave", "please don't take me off"),
        ("leave", "how do I leave?"),
        ("leave", "maybe take me off, I am not sure"),
        ("leave", "please remove Anita"),
        ("leave", "please take interpreters off this list of services"),
        ("ban", "do not ban jo@x.org"),
        ("approve", "let us talk about 3 before we approve it"),
    ],
)
def test_what_is_only_thought_about_is_not_done(label: str, text: str) -> None:
    assert is_thought(label, said(text))


@pytest.mark.parametrize("text", ["take me off", "Would you mind stopping these emails to me?", "I want out"])
def test_what_is_asked_for_is_no_thought(text: str) -> None:
    assert not is_thought("leave", said(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I retire on Friday, so there is no point in these reaching me any more. Please strike me off.", ["leave"]),
        ("Can it all come bundled together at the end of the week? Otherwise I drown.", ["mode"]),
        (
            "Could I get the weekly letter instead? And please don't send me my own posts any more.",
            ["mode", "own-posts"],
        ),
        ("1 yes. 3 no, it's the same as last week's. 4 is a bot, dump it.", ["approve", "reject", "discard"]),
        ("keep me on the list but unsubscribe me from this list", []),
    ],
)
def test_what_people_say_at_our_desk_is_heard(text: str, names: list[str]) -> None:
    assert [wish.name for wish in wishes.read("", text, to="request", today=TODAY).wishes] == names


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("Only for Marianne: I have figures that must not go round everybody.", ["private"]),
        ("We meet weekly and send a summary each month. How do others do it?", []),
        ("Off to clinic, will read properly on Monday.", []),
    ],
)
def test_what_is_said_on_the_way_to_the_list_is_asked_about_or_posted(text: str, doubtful: list[str]) -> None:
    reading = wishes.read("", text, to="post-reply", today=TODAY)
    assert [wish.name for wish in reading.wishes or reading.doubtful] == doubtful
