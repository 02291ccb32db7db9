"""Answers to our questions by their first words."""

from listserv.understand.answers import Answered, read
from tests.rows import each_row


@each_row(
    "text",
    [
        "yes",
        "YES",
        "Yes please! Sent from my iPhone",
        "yep",
        "ok",
        "OK.",
        "go ahead",
        "approve",
        "aprove",
        "sure",
        "👍",
        "yesss",
        "no problem, go ahead",
        "Hi Jo,\nyes thanks",
        "Yes, it was me",
        "please do",
        "that's fine",
        "I don't mind",
        "why not",
    ],
)
def test_yes(text: str) -> None:
    assert read(text).yes is True


@each_row(
    "text",
    [
        "no",
        "No.",
        "nope",
        "I'd rather not",
        "no thanks",
        "not me",
        "that wasn't me",
        "don't approve",
        "reject",
        "👎",
        "no because it's an advert",
        "Thanks but no thanks",
        "not this time",
        "I'm afraid not",
    ],
)
def test_no(text: str) -> None:
    assert read(text).yes is False


@each_row(
    "text",
    [
        "yes but not yet",
        "not sure",
        "I'm not sure",
        "not yet",
        "yes if she agrees",
        "maybe",
        "yes and no",
        "",
        "no idea",
        "Sure Start centres in Leeds",
        "I work in Leeds",
        "No one asked me",
        "what is this?",
        "Okay, so what happens next?",
    ],
)
def test_neither(text: str) -> None:
    assert read(text).yes is None


@each_row(
    ("text", "want"),
    [
        ("yes, welcome, we met in Leeds", Answered(True, "welcome, we met in Leeds")),
        ("No because it's an advert", Answered(False, "it's an advert")),
        ("no 2 because it is an advert", Answered(False, "it is an advert", (2,))),
        ("yes 1 3 4", Answered(True, "", (1, 3, 4))),
        ("TRUST", Answered(True, "", (), "trust")),
        ("SEND", Answered(True, "", (), "send")),
        ("EDIT\nThe better text.\n\nJo", Answered(None, "The better text.\n\nJo", (), "edit")),
        ("ask: where do you work?", Answered(None, "where do you work?", (), "ask")),
        ("later", Answered(None, "", (), "later")),
        ("Taster please", Answered(None, "", (), "taster")),
        ("share 1", Answered(None, "", (1,), "share")),
        ("2", Answered(None, "", (2,))),
        ("1 and 3", Answered(None, "", (1, 3))),
        ("1-3", Answered(None, "", (1, 2, 3))),
        ("2 files", Answered(None, "", (2,), "files")),
        ("2: could you ring me?", Answered(None, "could you ring me?", (2,))),
        ("none of them", Answered(None, "", (), "none")),
        ("20 people came last time", Answered(None, "20 people came last time")),
    ],
)
def test_what_follows(text: str, want: Answered) -> None:
    assert read(text) == want


@each_row(
    ("language", "text", "yes"),
    [
        ("cy", "Ie, os gwelwch yn dda", True),
        ("cy", "na", False),
        ("fr", "Oui, merci", True),
        ("fr", "Non merci", False),
        ("de", "Ja, gerne", True),
        ("de", "nein", False),
        ("es", "Sí", True),
        ("es", "no gracias", False),
        ("pl", "Tak", True),
        ("pl", "nie, dziękuję", False),
        ("ur", "جی ہاں", True),
        ("ur", "نہیں", False),
        ("de", "yes please", True),
    ],
)
def test_other_languages(language: str, text: str, yes: bool) -> None:
    assert read(text, language=language).yes is yes


def test_a_no_is_no_part_of_the_sentence_behind_it() -> None:
    assert read("No - I don't think we should send this") == Answered(False, "I don't think we should send this")
    assert read("No, I do not") == Answered(False, "")
