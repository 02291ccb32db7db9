"""Which post of a collected letter an answer is about, and days, hours and sizes as people say them."""

from datetime import date

import pytest

from listserv.mail import verp
from listserv.model.intent import Command, Post, Wish
from listserv.model.message import ReplyText
from listserv.understand.letter import numbered, parts, searches, to_be_seen, unnumbered
from listserv.understand.measures import size, when
from listserv.understand.phrases.en import LANGUAGE
from listserv.understand.wishes import read
from tests.rows import each_row
from tests.understand.test_classify import COP, SECRET, intent, mail

TO_LETTER = verp.letter_address(SECRET, COP, 4, 7)


@each_row(
    ("said", "number", "rest"),
    [
        ("3: we pay by the hour", 3, "we pay by the hour"),
        ("3) we pay", 3, "we pay"),
        ("#3 - we pay", 3, "we pay"),
        ("Re 3: we pay", 3, "we pay"),
        ("on number 12, we pay", 12, "we pay"),
        ("To item 2.\nWe pay", 2, "We pay"),
        ("3:we pay", 3, "we pay"),
        ("3:30 suits me", None, "3:30 suits me"),
        ("2.5 million", None, "2.5 million"),
        ("2-3 days", None, "2-3 days"),
        ("20 people came", None, "20 people came"),
        ("We have 20: see below", None, "We have 20: see below"),
        ("", None, ""),
    ],
)
def test_the_number_that_begins_an_answer(said: str, number: int | None, rest: str) -> None:
    assert numbered(said) == (number, rest)


@each_row(
    ("said", "numbers"),
    [
        ("1. We use it.\n4. Thanks", (1, 4)),
        ("Hi all,\n\n1: We use it.\n\n4: Thanks", (1, 4)),
        ("1)\nWe use it.\n4)\nThanks", (1, 4)),
        ("2 - yes\n2 - no", (2, 2)),
        ("2. My points:\n1. one\n2. two", ()),
        ("4: we have\n1. one\n2. two", ()),
        ("We use it.\n4. Thanks", ()),
        ("3. We pay.\n20 people came", ()),
        ("3: we pay by the hour", ()),
    ],
)
def test_the_parts_of_an_answer_to_several(said: str, numbers: tuple[int, ...]) -> None:
    assert tuple(number for number, _ in parts(said)) == numbers


@each_row(
    ("said", "number"),
    [
        ("2", 2),
        ("get 1", 1),
        ("2 files please", 2),
        ("Can you send me the files of number 4?", 4),
        ("2 people came", None),
        ("We have 4", None),
        ("2: yes", None),
    ],
)
def test_a_number_and_no_more_wants_to_see_the_post(said: str, number: int | None) -> None:
    assert to_be_seen(said) == number


@pytest.mark.parametrize("said", ["We pause the clinic until 5 December", "Could we have a weekly call?"])
def test_what_only_sounds_like_a_wish_below_a_letter_is_asked_about(said: str) -> None:
    found = intent(mail(said, subject="Re: 4 posts this week"), TO_LETTER)
    assert isinstance(found, Post)
    assert found.doubtful


def test_the_text_of_a_letter_goes_even_where_no_quote_was_marked() -> None:
    new = "2: I agree.\n\nMobilising Knowledge\n\nIn this letter:\n1. Rates (Ann)\n"
    assert unnumbered(ReplyText(new)) == "I agree.\n\nMobilising Knowledge"
    assert unnumbered(ReplyText("We have 20: see below")) == "We have 20: see below"


def test_an_answer_below_a_quote_points_to_what_is_quoted_right_above_it() -> None:
    token = verp.reply_address(SECRET, COP, 31, 7)
    quoted = f"> 1. Rates\n>\n>   What do others pay their interpreters?\n>\n> Answer: {token}\n\nWe pay by the hour.\n"
    found = intent(mail(quoted, subject="Re: Mobilising Knowledge: 2 posts this week"), TO_LETTER)
    assert isinstance(found, Post)
    assert found.pointing is not None
    assert (found.digest, found.member, found.item, found.pointing.posts) == (4, 7, None, (31,))
    assert found.pointing.above
    assert not found.pointing.quoted


def test_anothers_token_points_to_nothing() -> None:
    token = verp.reply_address(b"another secret of thirty-two byte", COP, 31, 7)
    found = intent(mail(f"> Answer: {token}\n\nWe pay by the hour.\n"), TO_LETTER)
    assert isinstance(found, Post)
    assert found.pointing is not None
    assert found.pointing.posts == ()


@pytest.mark.parametrize(("said", "name", "number"), [("mute 4", "mute", 4), ("Follow post 2", "follow", 2)])
def test_a_wish_about_one_post_of_a_letter(said: str, name: str, number: int) -> None:
    found = intent(mail(said, subject="Re: 4 posts this week"), TO_LETTER)
    assert isinstance(found, Command)
    assert [(wish.name, wish.numbers) for wish in found.wishes] == [(name, (number,))]
    assert found.digest == 4


@each_row(
    ("said", "meant"),
    [
        ("on tuesdays at 6pm", "1 18:00"),
        ("at 8", "08:00"),
        ("at 5", "17:00"),
        ("at 5 in the morning", "05:00"),
        ("every monday morning at 9 o clock", "0 09:00"),
        ("at 1 30am", "01:30"),
        ("at 12am", "00:00"),
        ("at noon as mime", "12:00 mime"),
        ("half seven", "07:30"),
        ("at half past ten in the evening", "22:30"),
        ("quarter to nine", "08:45"),
        ("at quarter to one", "12:45"),
        ("before 9am", "09:00"),
        ("at five in the evening", "17:00"),
        ("ten o clock", "10:00"),
        ("the one", None),
        ("at 25", None),
        ("at 9:75", None),
        ("at the clinic", None),
        ("on", None),
    ],
)
def test_a_day_and_an_hour(said: str, meant: str | None) -> None:
    assert when(said.split(), LANGUAGE.dates.weekdays) == meant


@each_row(
    ("said", "octets"),
    [("2 mb", 2_000_000), ("1.5mb", 1_500_000), ("500 kb", 500_000), ("2", None), ("1 kb", None), ("9999 gb", None)],
)
def test_a_size(said: str, octets: int | None) -> None:
    assert size(said.split()) == octets


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("weekly on Tuesdays at 6pm", ("mode", "weekly", "1 18:00")),
        ("Could I have the daily letter at 8.30 please?", ("mode", "daily", "08:30")),
        ("weekly as mime", ("mode", "weekly", "mime")),
        ("plain text letters please", ("letter-form", "", "text")),
        ("my time zone is Asia/Kolkata", ("timezone", "", "Asia/Kolkata")),
        ("please don't send me my own posts", ("own-posts", "", "none")),
        ("just tell me it went out", ("own-posts", "", "receipt")),
        ("No old conversations please", ("past", "", "off")),
        ("stop telling me about old conversations", ("past", "", "off")),
        ("please don't remind me of earlier discussions any more", ("past", "", "off")),
        ("I don't want to hear about past conversations", ("past", "", "off")),
        ("old conversations on", ("past", "", "on")),
        ("nothing over 2 MB", ("largest", "", "2000000")),
        ("my letter at 18:00", ("letter-time", "", "18:00")),
        ("Midnight is no time for a letter; please make that quarter past six.", ("letter-time", "", "06:15")),
        ("no limit", ("at-most", "", "off")),
    ],
)
def test_what_members_say_of_their_letters(said: str, wish: tuple[str, str, str]) -> None:
    found = read("", said, to="request", today=date(2026, 11, 23))
    assert [(one.name, one.mode, one.words) for one in found.wishes] == [wish]


@pytest.mark.parametrize(
    "said",
    [
        "nothing over 2 MB",
        "A receipt is enough",
        "My time zone is London",
        "No limit.",
        "Please send me all the attachments",
        "We meet weekly on Tuesdays at 6pm in room 4",
        "daily at the clinic",
    ],
)
def test_what_people_say_to_each_other_is_a_post(said: str) -> None:
    assert not read("", said, to="post-reply", today=date(2026, 11, 23)).wishes


@each_row(
    ("wish", "whether"),
    [
        (Wish("find", words="interpreters in Leeds"), True),
        (Wish("who-knows", words="housing?"), True),
        (Wish("find", words="attached the rates"), False),
        (Wish("find", words="it in our folder"), False),
        (Wish("find", words="enough money for the interpreters of next year"), False),
        (Wish("pause", words="interpreters"), False),
    ],
)
def test_a_search_is_told_from_words_to_people(wish: Wish, whether: bool) -> None:
    assert searches(wish) is whether
