"""What is asked for everybody in a file that came along, whatever else the mail sounds like."""

import pytest

from listserv.mail.roster import Roster
from listserv.model.intent import Wish
from listserv.understand import everybody

PEOPLE = Roster((("bea@d.example", "Bea Dunn"), ("cy@d.example", "Cy Ames")), ("line 4 has no sound address",))
ALL = ("bea@d.example", "cy@d.example")
BROKEN = PEOPLE.broken


@pytest.mark.parametrize(
    ("text", "name", "mode"),
    [
        ("Please remove the people in the attached file, they have left the trust.", "remove", ""),
        ("Please take everyone in the attached spreadsheet off the list", "remove", ""),
        ("Attached are the leavers. Please take them off.", "remove", ""),
        ("Please remove them all from the list.", "remove", ""),
        ("remove", "remove", ""),
        ("Please remove and ban everybody in this file", "ban", ""),
        ("unban those in the attached file", "unban", ""),
        ("Please moderate everybody in this file", "moderate", ""),
        ("Please trust the people in the attached file", "trust", ""),
        ("please make the people in the attached file facilitators", "facilitator", ""),
        ("Please set everybody in the attached file to weekly", "mode", "weekly"),
    ],
)
def test_the_wish_is_about_all_who_stand_in_it(text: str, name: str, mode: str) -> None:
    assert everybody.meant((), (), PEOPLE, text) == (Wish(name, addresses=ALL, mode=mode, broken=BROKEN),)


@pytest.mark.parametrize(
    "text",
    [
        "Please do not remove the people in the attached file",
        "Please remove dee@e.example. The rota is attached.",
        "Please remove the people in the attached file and invite them to the other list",
        "Please moderate everybody in the attached file and set them to weekly",
        "Here are the people for the list, they know about it",
    ],
)
def test_what_says_no_one_thing_about_them_does_nothing_to_them(text: str) -> None:
    assert everybody.meant((), (), PEOPLE, text) == ()


def test_what_may_be_wanted_is_asked_about() -> None:
    new = everybody.perhaps(PEOPLE, "New members", "Here are the people for the list, they know about it")
    assert [wish.name for wish in new] == ["add", "invite", "remove"]
    left = everybody.perhaps(PEOPLE, "Leavers", "see attached")
    assert left == (Wish("remove", addresses=ALL, broken=BROKEN),)
    assert everybody.perhaps(None, "Leavers", "see attached") == ()
