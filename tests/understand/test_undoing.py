"""Which change somebody wants to have taken back."""

import pytest

from listserv.understand.undoing import wanted


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("undo the welcome text", "the welcome text"),
        ("Please undo the last change to the settings", "the last change to the settings"),
        ("Could you put the tag back to what it was, please?", "the tag"),
        ("Hi, please revert NEWCOMERS", "NEWCOMERS"),
    ],
)
def test_what_is_named_is_told(text: str, thing: str) -> None:
    wish = wanted(text)
    assert wish is not None
    assert (wish.name, wish.words) == ("undo", thing)


@pytest.mark.parametrize(
    "text",
    [
        "undo", "undo that please", "undo my last change", "undo the mute", "undo what I did yesterday",
        "undo the pause and put me on weekly", "undo the ban of rex@x.example", "Put it back to how it was",
    ],
)  # fmt: skip
def test_where_nothing_is_named_or_more_is_said_it_is_read_as_before(text: str) -> None:
    assert wanted(text) is None
