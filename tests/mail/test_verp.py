"""Addresses of ours: each use has its own, and each list its own."""

from collections.abc import Callable
from itertools import permutations

import pytest

from listserv.mail import verp
from listserv.model.mailinglist import MailingList, route
from tests.rows import each_row

SECRET = b"a secret of thirty-two bytes ...."
COP = MailingList(1, "cop@lists.example.org", "Mobilising Knowledge")
OTHER = MailingList(2, "other@lists.example.org", "Another")
LISTS = {place.address: place for place in (COP, OTHER)}

Make = Callable[[bytes, MailingList, int, int], str]
Read = Callable[[bytes, MailingList, str], object]


def _leave(secret: bytes, place: MailingList, member: int, _: int) -> str:
    return verp.leave_address(secret, place, member)


KINDS: dict[str, tuple[Make, Read]] = {
    "bounce": (verp.bounce_address, verp.read_bounce),
    "reply": (verp.reply_address, verp.read_reply),
    "letter": (verp.letter_address, verp.read_letter),
    "confirm": (verp.confirm_address, verp.read_confirm),
    "leave": (_leave, verp.read_leave),
}
PAGE = "https://lists.example.org/leave/"


def token(address: str) -> str:
    """What stands behind the +, as the door finds it."""
    found = route(address, LISTS)
    assert found is not None
    return found.token


@pytest.mark.parametrize(("kind", "role"), [("bounce", "bounces"), ("reply", ""), ("confirm", "confirm")])
def test_an_address_comes_back_as_what_it_was_made_for(kind: str, role: str) -> None:
    make, read = KINDS[kind]
    address = make(SECRET, COP, 7, 31)
    found = route(address.upper(), LISTS)
    assert found is not None
    assert (found.place, found.role) == (COP, role)
    assert read(SECRET, COP, found.token) == (7, 31)
    assert len(address.partition("@")[0]) <= 64


def test_a_leave_address_names_the_member() -> None:
    assert verp.read_leave(SECRET, COP, token(verp.leave_address(SECRET, COP, 31))) == 31


@each_row(("made", "used"), list(permutations(KINDS, 2)))
def test_abuse_57_a_token_for_one_use_is_worth_nothing_for_another(made: str, used: str) -> None:
    assert KINDS[used][1](SECRET, COP, token(KINDS[made][0](SECRET, COP, 7, 31))) is None


@each_row("kind", KINDS)
def test_abuse_57_59_63_nor_for_another_list_or_secret_nor_when_it_was_altered(kind: str) -> None:
    make, read = KINDS[kind]
    made = token(make(SECRET, COP, 7, 31))
    assert read(SECRET, COP, made) is not None
    assert read(SECRET, OTHER, made) is None
    assert read(b"another secret of many bytes ....", COP, made) is None
    assert read(SECRET, COP, made[1:] + made[0]) is None


def test_what_one_member_has_says_nothing_of_the_next() -> None:
    tokens = {token(verp.bounce_address(SECRET, COP, 7, member)) for member in range(200)}
    assert len({t[:16] for t in tokens}) == 200


def test_a_page_names_the_list_and_the_member() -> None:
    page = verp.leave_page(SECRET, "https://lists.example.org", COP, 3)
    assert page.startswith(PAGE)
    token = page.removeprefix(PAGE)
    assert len(token) < 30
    assert verp.read_leave_page(SECRET, token) == (1, 3)
    assert verp.read_leave_page(b"another secret", token) is None
    assert verp.read_leave_page(SECRET, token[:-1]) is None


def test_a_button_is_one_members_on_one_list() -> None:
    token = verp.undo_button(SECRET, COP, 3, 70, 1_795_000_000)
    assert verp.read_undo_button(SECRET, COP, 3, token) == (70, 1_795_000_000)
    assert verp.read_undo_button(SECRET, COP, 4, token) is None
    assert verp.read_undo_button(SECRET, OTHER, 3, token) is None


def test_abuse_57_tokens_of_pages_and_of_addresses_are_worth_nothing_for_each_other() -> None:
    page = verp.leave_page(SECRET, "", COP, 3).removeprefix("/leave/")
    button = verp.undo_button(SECRET, COP, 3, 70, 5)
    for _, read in KINDS.values():
        assert read(SECRET, COP, page) is None
        assert read(SECRET, COP, button) is None
    for make, _ in KINDS.values():
        token = make(SECRET, COP, 3, 5).partition("+")[2].partition("@")[0]
        assert verp.read_leave_page(SECRET, token) is None
        assert verp.read_undo_button(SECRET, COP, 3, token) is None
    assert verp.read_leave_page(SECRET, button) is verp.read_undo_button(SECRET, COP, 3, page) is None
