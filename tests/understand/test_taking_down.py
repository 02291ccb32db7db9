"""Whose post a facilitator would like to see taken down, and what is no such wish."""

import pytest

from listserv.understand import taking_down


@pytest.mark.parametrize(
    ("text", "whom", "reason"),
    [
        ("Please remove Dee's post about rotas", "Dee", ""),
        ("please remove dee@else.example's post about rotas.", "dee@else.example", ""),
        ("Could you delete the post by Dee Fox, it names a patient", "Dee Fox", "it names a patient"),
        ("Hi,\nplease take down what Dee Fox wrote about rotas", "Dee Fox", ""),
        ("Take out the message from dee@else.example", "dee@else.example", ""),
        ("remove post Rotas at night because it is an advert", "", "it is an advert"),
    ],
)
def test_a_post_is_named_by_its_author_or_its_subject(text: str, whom: str, reason: str) -> None:
    found = taking_down.wanted(text)
    assert found is not None
    assert (found.wish.name, found.wish.whom, found.wish.words, found.rest) == ("remove-post", whom, reason, "")


def test_what_is_said_besides_is_left() -> None:
    found = taking_down.wanted("Please remove Dee's post about rotas and ban her. Thanks")
    assert found is not None
    assert found.rest == "ban her. Thanks"


@pytest.mark.parametrize(
    "text",
    [
        "Please remove dee@else.example",
        "Please remove Dee's old address dee@old.example",
        "Please remove my post about rotas",
        "remove this post",
        "remove the post limit",
        "remove m0@z.example from the mail list",
        "delete the scheduled post about rotas",
        "remove the held post from sam@c.example",
        "Please take me off mails about rotas",
    ],
)
def test_no_post_is_meant_or_none_is_named(text: str) -> None:
    assert taking_down.wanted(text) is None
