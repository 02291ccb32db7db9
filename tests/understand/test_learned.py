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
from listserv.understand.writing import spoken
from tests.rows import each_row

TODAY = date(2026, 11, 23)  # a Monday


def said(text: str, subject: str = "", where: Where = "desk") -> Said:
    return Said.of(*spoken(subject, text, today=TODAY), where)


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
    subject, body = spoken("", "Bitte keine Mails mehr", today=TODAY, language="de")
    assert told.chances
    assert not learned.told(subject, body, "desk").chances


@pytest.mark.parametrize(
    ("label", "text", "wish"),
    [
        ("approve", "1 and 3 can go, 2 I have not read", Wish("approve", numbers=(1, 3))),
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
        ("move", "19 should be on carers-talk not here, move it over there pls",
         Wish("move", words="19 should be on carers-talk not here, move it over there pls", numbers=(19,))),
        ("rename", "Nobody finds this under 'Hello'. Call it Vitamin K in Twi, please",
         Wish("rename", words="Vitamin K in Twi")),
        ("reject", "no to 2 because it names a patient", Wish("reject", numbers=(2,), words="it names a patient")),
        ("letter-form:text", "plain please", Wish("letter-form", words="text")),
        ("letter-form:text", "i want html letters not text", Wish("letter-form", words="html")),
        ("reject", "Send 2 back with the note: please shorten this to one page",
         Wish("reject", numbers=(2,), words="please shorten this to one page")),
        ("approve", "Hold on with 1, I'm asking Bilal. 2 may go out.", Wish("approve", numbers=(2,))),
        ("approve", "Good grief, eight. 1, 6, 7 can run", Wish("approve", numbers=(1, 6, 7))),
        ("discard", "bin the other four", Wish("discard")),
        ("name", "please show me as Peggy, not Margaret", Wish("name", words="Peggy")),
        ("name", "I see I'm down as just my email address. Please show Inês Carvalhal instead.",
         Wish("name", words="Inês Carvalhal")),
        ("timezone", "wrong timezone, i'm in Toronto", Wish("timezone", words="Toronto")),
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
        ("Nuala has gone, so nuala@x.org is no longer to be a facilitator. Ranjit is here: ranjit@x.org, make him one.",
         {"not-facilitator": "nuala@x.org", "facilitator": "ranjit@x.org"}),
        ("Can you take Lucy off the facilitators, lucy@x.org, and put Gareth in her place, gareth@x.org?",
         {"not-facilitator": "lucy@x.org", "facilitator": "gareth@x.org"}),
    ],
)  # fmt: skip
def test_of_several_wishes_each_has_its_own_address(text: str, each: dict[str, str]) -> None:
    found = [filled(name, said(text), tuple(each)) for name in each]
    assert [wish and wish.addresses for wish in found] == [(address,) for address in each.values()]


def test_of_two_wishes_for_words_each_has_its_own() -> None:
    told = said("Is there a thread on fasting and kidney stones? And who among us knows about lithotripsy?")
    each = [filled(name, told, ("find", "who-knows")) for name in ("find", "who-knows")]
    assert [wish and wish.words for wish in each] == ["fasting and kidney stones", "lithotripsy"]


@each_row(
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
        ("I'd like to know my settings. And send me the instructions for changing them.", ["settings", "help"]),
        ("Show me to the others again, and give me posts one by one as they arrive.", ["mode", "show"]),
        ("Drop the planned post about the raffle, it has been called off. And are there any held posts for me to "
         "decide on?", ["unschedule", "pending"]),
        ("It was my four-year-old playing with the tablet! Please undo this somehow, I want to be a member", ["back"]),
        ("Hand the list to helen@x.org, and change my own mail to the monthly letter.", ["hand-over", "mode"]),
        ("Please take carl@x.org off the list and see to it that he cannot write to it again, i.e. ban him.",
         ["remove", "ban"]),
    ],
)  # fmt: skip
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


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("Could you mute 52 for me, and unmute 64?", {"mute": (52,), "unmute": (64,)}),
        ("please silence conversation 12 and follow conversation 15 for me", {"mute": (12,), "follow": (15,)}),
        ("Close 31 and reopen 28 please, they got mixed up.", {"close": (31,), "reopen": (28,)}),
        ("Pin conversation 82. Conversation 41 has been up there for long, unpin 41.", {"pin": (82,), "unpin": (41,)}),
        ("87 and 90 are the same subject, merge them. and 66 can be closed.", {"merge": (87, 90), "close": (66,)}),
        ("I've had my fill of that row. It's number 52. Could you spare me the rest of it?", {"mute": (52,)}),
        ("I get 30 mails a day from conversation 52, mute it please", {"mute": (52,)}),
        ("thread 44 is done, close it. thread 45 goes at the top, pin it", {"close": (44,), "pin": (45,)}),
        ("Rename 70 to Bread and water. Pin 12.", {"rename": (70,), "pin": (12,)}),
        ("They have made up over tea. Would you open 35 up again? Thanks", {"reopen": (35,)}),
        ("drop topic 4 from the schedule, the speaker's ill", {"unschedule": (4,)}),
        ("pin 3, 4 and 5, unpin 6", {"pin": (3, 4, 5), "unpin": (6,)}),
        ("conversations 48 and 53 are about the same leaflet. merge them", {"merge": (48, 53)}),
    ],
)
def test_each_wish_has_the_numbers_of_its_part(text: str, each: dict[str, tuple[int, ...]]) -> None:
    found = wishes.read("", text, to="request", today=TODAY).wishes
    assert {wish.name: wish.numbers for wish in found} == each


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Set the footer to: A network. Be kind, be brief.", "set", "footer A network. Be kind, be brief."),
        ("7 in the morning is too early, the ping wakes the dog. midday would be better.", "letter-time", "12:00"),
        ("my mailbox is 50 MB in total. please nothing bigger than 2 MB to me.", "largest", "2000000"),
        ("Please call me Ann Lee from here on.", "name", "Ann Lee"),
        (
            "Announce: We close on 11 May.\n\nAnd schedule as a topic: Who gets thanked?",
            "announce",
            "We close on 11 May",
        ),
    ],
)
def test_words_are_taken_whole_and_no_others(text: str, name: str, words: str) -> None:
    found = wishes.read("", text, to="request", today=TODAY).wishes
    assert [wish.words for wish in found if wish.name == name] == [words]


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("mode:daily", "I was going to ask for the weekly letter, but I'll stay. Nothing to do for now."),
        ("pin", "Publish, and pin it when it's out - no, forget the pin. Just publish."),
        ("mode:weekly", "I thought of weekly. No need to change anything."),
    ],
)
def test_what_is_dropped_again_is_not_done(told: str, text: str) -> None:
    assert is_thought(told, said(text))


def test_an_address_that_is_somebody_elses_is_no_second_one_of_ones_own() -> None:
    asked = ("moderate", "alias")
    assert filled("alias", said("moderate dee@e.example, and copy me in"), asked) is None
    own = said("I have a second address, a.b@x.org. And moderate dee@e.example please.")
    assert filled("alias", own, asked) == Wish("alias", addresses=("a.b@x.org",))
