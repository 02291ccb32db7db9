"""A word to us from ten mail programs: yes to a held post, and the wish to leave, through all that stands around it."""

from datetime import date

import pytest

from listserv.model.intent import Answer, Command, Intent, Post
from listserv.model.mailinglist import MailingList, Route
from listserv.understand import answers, wishes
from listserv.understand.classify import understand
from listserv.understand.messages import read
from tests.clients.cases import CLIENTS, INLINE, raw

COP = MailingList(1, "cop@lists.example.org", "Mobilising Knowledge")
TODAY = date(2026, 3, 2)


def intent(name: str, route: Route) -> Intent:
    secret = b"a secret of thirty-two bytes ...."
    return understand(raw(name), route, sender="someone@example.org", secret=secret, today=TODAY).intent


@pytest.mark.parametrize("client", CLIENTS)
def test_yes_to_a_held_post(client: str) -> None:
    found = intent(f"{client}-yes", Route(COP, "confirm", "mrzwc5dboi4q"))
    assert isinstance(found, Answer)
    assert found.yes is True
    assert answers.read(read(raw(f"{client}-yes"))[1].new).yes is True


@pytest.mark.parametrize("client", CLIENTS)
def test_the_wish_to_leave(client: str) -> None:
    found = intent(f"{client}-leave", Route(COP, ""))
    assert isinstance(found, Command)
    assert [wish.name for wish in found.wishes] == ["leave"]
    message, text = read(raw(f"{client}-leave"))
    alone = wishes.read(message.subject, text.new, to="post-reply", today=TODAY)
    assert alone.only
    assert [wish.name for wish in alone.wishes] == ["leave"]


@pytest.mark.parametrize("name", [f"{c}-top" for c in CLIENTS] + [f"{c}-inline" for c in INLINE])
def test_an_answer_is_a_post_although_the_footer_below_it_says_leave(name: str) -> None:
    assert isinstance(intent(name, Route(COP, "")), Post)
