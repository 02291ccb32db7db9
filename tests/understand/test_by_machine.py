"""Automatic mail that lost its headers: the network is asked where the weights of its words leave a doubt."""

from pathlib import Path

import pytest

from bench.accuracy.automatic import PERSON, message, rows
from listserv.mail.autoreply import automatic
from listserv.model.intent import Automatic, Post
from listserv.model.mailinglist import Route
from listserv.understand import wishes
from listserv.understand.classify import understand
from tests.understand.unseen import COP, SECRET, TODAY

UNSEEN = Path(__file__).parents[1] / "mail" / "automatic_unseen" / "once.jsonl"
NOTICE = "Your enquiry has come to the right place and is in the queue. It will be passed to somebody on duty."


def judged(subject: str, said: str) -> bool:
    return wishes.automatic(subject, said, TODAY)


@pytest.mark.slow
def test_machines_are_told_that_nothing_was_learned_from_and_people_stay_people() -> None:
    told = [(row, automatic(message(row), "ann@example.com", judged)) for row in rows(UNSEEN)]
    assert sum(bool(taken) for row, taken in told if row["kind"] != PERSON) >= 70
    people = [row["subject"] for row, taken in told if row["kind"] == PERSON and taken]
    assert len(people) <= 1, people  # "Automatic reply: ..." above the words of a person


def test_the_weights_alone_are_in_doubt() -> None:
    row = {"in_reply_to": True, "subject": "Re: Your enquiry", "text": NOTICE}
    assert automatic(message(row), "ann@example.org") == ""


@pytest.mark.parametrize(
    ("said", "kind"),
    [(NOTICE, Automatic), ("My enquiry is still in their queue, too. Shall we ask who is on duty?", Post)],
)
def test_the_network_is_asked_on_the_way_to_the_list(said: str, kind: type) -> None:
    mail = (
        "From: Ann Other <ann@example.org>\r\nTo: cop@lists.example.org\r\nSubject: Re: Your enquiry\r\n"
        f"Message-ID: <1@example.org>\r\nIn-Reply-To: <2@lists.example.org>\r\n\r\n{said}\r\n"
    )
    found = understand(mail.encode(), Route(COP, "", ""), sender="ann@example.org", secret=SECRET, today=TODAY)
    assert isinstance(found.intent, kind)
