"""A member at the desk who asks to be introduced."""

import pytest

from listserv.understand.introducing import wanted


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("please introduce me: I'm Dee from Durham, a nurse", "I'm Dee from Durham, a nurse"),
        ("Could you introduce me to everyone:\n\nI am Dee.", "I am Dee."),
        ("introduce me please", ""),
    ],
)
def test_the_lines_stand_behind_it(text: str, lines: str) -> None:
    wish = wanted(text)
    assert wish
    assert (wish.name, wish.words) == ("introduce-me", lines)


@pytest.mark.parametrize("text", ["Could you introduce me to Fay Marsh?", "I introduced myself", "hello"])
def test_other_words_are_none(text: str) -> None:
    assert wanted(text) is None
