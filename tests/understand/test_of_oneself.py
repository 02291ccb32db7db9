"""What a signature tells of its writer's deputy or assistant is no wish."""

from datetime import date

import pytest

from listserv.understand import of_oneself, wishes

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "below",
    [
        "My PA is Jo Bell (jo.bell@work.example), please copy her in",
        "My deputy is Jo Bell",
        "Fay\nMy deputy while I am away: Jo Bell <jo.bell@work.example>",
        "Deputy: Jo Bell, jo.bell@work.example, tel 0113 496 0000",
        "PA to Fay: Jo Bell (jo.bell@work.example)",
        "Fay\nFacilitator of Mobilising Knowledge",
        "Co-facilitator with Gus Obi and Pip Roe",
        "Sent on behalf of Fay Marsh by Jo Bell (jo.bell@work.example)",
        "If urgent, please contact my deputy jo.bell@work.example",
        "Please copy in jo.bell@work.example",
        "cc: Jo Bell",
    ],
)
def test_a_wish_above_it_is_the_only_one(below: str) -> None:
    found = wishes.read("", f"moderate dee@else.example\n\n{below}", to="request", today=TODAY)
    assert [(wish.name, wish.addresses) for wish in found.wishes] == [("moderate", ("dee@else.example",))]


@pytest.mark.parametrize("besides", [" and copy in gus@b.example", ", and copy me in", ", please copy Jo Bell in"])
def test_whoever_is_copied_in_is_no_part_of_the_wish(besides: str) -> None:
    assert of_oneself.without(f"moderate dee@else.example{besides}") == "moderate dee@else.example"


@pytest.mark.parametrize(
    "text",
    [
        "My deputy is Jo Bell (jo.bell@work.example)",
        "Hello both,\nMy colleague Jo Bell (jo.bell@work.example) would like to join.",
        "Hello,\nMy deputy will be Ann Lee from 1 April",
        "Hello,\nIn my absence please make Ann Lee facilitator",
        "Hello,\nOn behalf of Jo I would like to add kim@k.example",
        "Two things:\nFacilitators should see each post first.",
        "Please remove m0@z.example.\nMy colleague kim@k.example has retired",
    ],
)
def test_what_may_be_wished_stays(text: str) -> None:
    assert of_oneself.without(text) == text


def test_a_text_for_others_keeps_all_its_sentences() -> None:
    text = "announce: The office is closed.\n\nIf urgent, please contact my deputy jo.bell@work.example"
    [wish] = wishes.read("", text, to="request", today=TODAY).wishes
    assert wish.words.endswith("jo.bell@work.example")
