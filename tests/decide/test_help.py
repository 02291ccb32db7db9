"""HELP and INFO: what anybody may know, a few times a day."""

import pytest

from tests.decide.cases import ANN, FAY, SAM, decided, letters, situation, wish, written
from tests.rows import each_row


@pytest.mark.parametrize(
    ("actor", "member", "facilitator"), [(None, False, False), (ANN, True, False), (FAY, True, True)]
)
def test_help_lists_what_this_person_can_do(actor: object, member: bool, facilitator: bool) -> None:
    sender = getattr(actor, "address", SAM)
    [letter] = letters(decided(wish("help", sender), situation(actor)))  # type: ignore[arg-type]
    assert (letter.kind, letter.to) == ("help", sender)
    assert letter.values == {"member": member, "facilitator": facilitator}
    assert (letter.ask is not None) == (actor is not None)


def test_info_says_how_many_there_are_and_not_who() -> None:
    [letter] = letters(decided(wish("info", SAM), situation()))
    assert letter.values == {"members": 12, "member": False}


@each_row("name", ["help", "info"])
@each_row(("before", "written_now"), [(2, 1), (3, 0)])
def test_abuse_53_two_machines_cannot_talk_through_us(name: str, before: int, written_now: int) -> None:
    assert len(written(decided(wish(name, SAM), situation(helped_today=before)))) == written_now
