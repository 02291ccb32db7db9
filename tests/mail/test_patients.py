"""NHS numbers: what is one, what only looks like one, and what is shown of it."""

import random

import pytest

from listserv.mail.parse import parse
from listserv.mail.patients import in_message, masked, numbers
from tests.rows import each_row

FRAMES = (
    "{}",
    "NHS number {}",
    "NHS No: {}",
    "patient {} was discharged on Monday",
    "Please see the referral of {}, DOB 4/5/1961.",
    "> > Her NHS number is {}\n",
    "J Smith, 12/03/1958, {}, Ward 7",
    "Pt {} DNA'd",
    "NHS:\n{}\nthanks",
    "Mrs Begum ({})",
    "name\tdob\tnhs number\nKhan\t01/02/1970\t{}",
)
SEPARATORS = (" ", "-", " - ", "\u00a0", "  ", "–", ".", "\n", "\n> ", "")


def made_up(rng: random.Random) -> str:
    """Ten digits of which the last is the check digit."""
    while True:
        nine = [rng.randrange(10) for _ in range(9)]
        check = (11 - sum(d * w for d, w in zip(nine, range(10, 1, -1), strict=True)) % 11) % 11
        if check < 10 and len(set(nine)) > 1:
            return "".join(map(str, [*nine, check]))


def test_of_two_hundred_made_up_numbers_all_are_found() -> None:
    rng, missed = random.Random(48), []
    for _ in range(200):
        digits, frame = made_up(rng), rng.choice(FRAMES)
        separator = rng.choice(SEPARATORS[:-1] if frame == "{}" else SEPARATORS)
        text = frame.format(separator.join((digits[:3], digits[3:6], digits[6:])))
        if digits not in numbers(text):
            missed.append(text)
    assert not missed


@each_row(
    "text",
    [
        "NHS number: 9 4 3 4 7 6 5 9 1 9",
        "NHSNo=9434765919",
        "NHS number: 94347 65919",
        "nhs no. 943 476 5919.",
        "Patient John Smith (9434765919) came",
        "NHS NUMBER 943\n476 5919",
        "NHS ID ９４３ ４７６ ５９１９",
        "943 476 5919 is her NHS number",
    ],
)
def test_a_number_is_known_however_it_is_written(text: str) -> None:
    assert numbers(text) == ("9434765919",)


@each_row(
    "text",
    [
        "Tel: 943 476 5919",
        "Meeting ID: 943 476 5919",
        "Zoom 943 476 5919 passcode 123",
        "the book on patients, ISBN 0-19-852663-6",
        "call 415-555-0123",
        "+44 7700 900123",
        "+1 943 476 5919",
        "1-943-476-5919",
        "our ref 9434765919",
        "https://x.org/?id=9434765919",
        "9434765919@x.org",
        "943 476 5918",
        "NHS number 111 111 1111",
        "943 476 5919 1234",
        "9434765919",
        "Mail/.folders 131     131    1122",
        "patient seen 2026-11-23 10:30",
        "£9434765919 for patients",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert numbers(text) == ()


def test_all_but_three_digits_are_hidden_in_any_grouping() -> None:
    assert masked("943 476 5919, 9434765919, 0113 496 0123", ("9434765919",)) == (
        "*** *** *919, *******919, 0113 496 0123"
    )


def test_nothing_is_hidden_where_nothing_is_known() -> None:
    assert masked("943 476 5919", ()) == "943 476 5919"


def test_a_number_broken_by_markup_or_in_a_table_file_is_found() -> None:
    raw = (
        b"From: a@b.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        b"Content-Type: text/html\r\n\r\n<p>NHS no. 943&nbsp;476&nbsp;59<b>19</b></p>\r\n--b\r\n"
        b'Content-Type: text/csv; name="a.csv"\r\n\r\nname,nhs number\r\nKhan,4010232137\r\n--b--\r\n'
    )
    assert in_message(parse(raw)) == ("9434765919", "4010232137")


@pytest.mark.parametrize("text", ["1 " * 300_000, "943 476 5919 " * 40_000, "a@" * 300_000, "9" * 500_000, " 1" * 9])
def test_many_digits_cost_no_more_than_their_length(text: str) -> None:
    assert len(numbers(text)) <= 1


def forwarded(kind: str, deep: int) -> bytes:
    """A mail that brings another along, which brings another along, ..."""
    inner = b"From: a@b.example\r\nSubject: Visit\r\n\r\nThe patient with NHS number 943 476 5919 came.\r\n"
    for n in range(deep):
        head = f'From: a@b.example\r\nContent-Type: multipart/mixed; boundary="B{n}"\r\n\r\n--B{n}\r\n'
        head += f"Content-Type: text/plain\r\n\r\nSee below.\r\n--B{n}\r\nContent-Type: {kind}\r\n\r\n"
        inner = head.encode() + inner + f"\r\n--B{n}--\r\n".encode()
    return inner


@each_row("deep", [1, 2, 5])
@each_row("kind", ["message/rfc822", 'application/octet-stream; name="mail.eml"'])
def test_a_mail_that_comes_along_is_looked_through(kind: str, deep: int) -> None:
    assert in_message(parse(forwarded(kind, deep))) == ("9434765919",)


def test_a_name_with_a_number_is_found() -> None:
    assert in_message(parse(b'From: "NHS 943 476 5919" <ann@nhs.example>\r\nSubject: Hi\r\n\r\nHello.\r\n'))
