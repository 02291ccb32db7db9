"""Wishes with a list of people, as they come by mail."""

from datetime import date
from email.message import EmailMessage

import pytest

from listserv.mail.verp import confirm_address
from listserv.model.intent import Answer, Command, Wish
from listserv.model.mailinglist import MailingList, route
from listserv.understand.classify import understand

SECRET = b"0123456789abcdef"
TODAY = date(2026, 11, 23)
COP = MailingList(1, "cop@lists.example.org", "CoP")


def wishes(
    text: str, *files: tuple[str, bytes], subject: str = "", to: str = "cop-request@lists.example.org"
) -> tuple[Wish, ...]:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "Fay <fay@example.org>", to, subject
    message.set_content(text)
    for name, data in files:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    where = route(to, {COP.address: COP})
    assert where is not None
    intent = understand(message.as_bytes(), where, sender="fay@example.org", secret=SECRET, today=TODAY).intent
    assert isinstance(intent, Command | Answer)
    return intent.wishes


def test_a_pasted_list_is_taken_apart_with_the_words_below_it() -> None:
    [wish] = wishes(
        "Please invite these people:\n\nSMITH, Anna (LEEDS) <anna@x.org>; Bob <b@x.org>\nEve eve(at)x.org\n"
        "carol@x.org\n\nWe met in Leeds and I thought of you.\n\nKind regards\nFay Marsh\n"
    )
    assert (wish.name, wish.words) == ("invite", "We met in Leeds and I thought of you.")
    assert wish.people == (("anna@x.org", "SMITH, Anna (LEEDS)"), ("b@x.org", "Bob"), ("carol@x.org", ""))
    assert wish.addresses == ("anna@x.org", "b@x.org", "carol@x.org")
    assert wish.broken == ("“Eve eve(at)x.org” holds no address that mail can be sent to",)


@pytest.mark.parametrize(
    ("text", "addresses", "words"),
    [
        ("invite anna@x.org", ("anna@x.org",), ""),
        ("invite anna@x.org\n\nWe met at the Leeds day.", ("anna@x.org",), "We met at the Leeds day."),
        ("Please invite Anna Smith <a@x.org> and Bob <b@x.org>", ("b@x.org", "a@x.org"), ""),
        ("add:\na@x.org Anna\nb@x.org Bob\n\nThey agreed by phone", ("a@x.org", "b@x.org"), "They agreed by phone"),
    ],
)  # fmt: skip
def test_one_or_two(text: str, addresses: tuple[str, ...], words: str) -> None:
    [wish] = wishes(text)
    assert (set(wish.addresses), wish.words) == (set(addresses), words)


def test_several_lines_of_add_keep_each_its_own_words() -> None:
    first, second = wishes("add a@x.org Anna, agreed by phone\nadd b@x.org Bob, agreed by mail")
    assert (first.words, second.words) == ("Anna, agreed by phone", "Bob, agreed by mail")
    assert (first.people, second.people) == ((), ())


def test_a_long_list_is_read_to_its_end() -> None:
    [wish] = wishes("invite\n" + "\n".join(f"Person {n} <person{n}@example.net>" for n in range(400)))
    assert len(wish.people) == 400


def test_an_attached_list_is_the_wishs_and_another_kind_is_named() -> None:
    [wish] = wishes("Please invite the people in the attached list.", ("list.csv", b"Anna,a@x.org\nBob,bob(at)x\n"))
    assert wish.people == (("a@x.org", "Anna"),)
    assert wish.broken == ("line 2 of list.csv has no sound address: “Bob,bob(at)x”",)
    [wish] = wishes("see attached", ("list.xlsx", b"PK"), subject="Invite these colleagues")
    assert wish.broken == ("list.xlsx cannot be read here: save it as CSV and send it again",)


def test_a_file_beside_something_else_is_no_invitation() -> None:
    assert wishes("Here are the minutes.", ("minutes.csv", b"a@x.org\n")) == ()
    answered = confirm_address(SECRET, COP, 5, 1_700_000_000)
    assert wishes("yes", ("list.csv", b"a@x.org\n"), subject="Re: invite", to=answered) == ()


@pytest.mark.parametrize("address", ["cop", "cop-request", "cop-owner", "cop-join"])
def test_whoever_is_unsure_is_heard_at_every_address(address: str) -> None:
    said = "I'm not sure this is for me, could I talk to someone first?"
    assert wishes(said, to=f"{address}@lists.example.org") == (Wish("unsure"),)


def test_joining_is_joining_whatever_else_the_mail_says() -> None:
    assert wishes("Hello, I saw the flyer", to="cop-join@lists.example.org") == (Wish("join"),)
