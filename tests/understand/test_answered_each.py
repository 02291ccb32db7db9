"""What an answer says of each of several numbers."""

import pytest

from listserv.understand import answered_each


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "use 1 next friday at 9, no 2 because we had that in January",
            ((1, "use next friday at 9"), (2, "no because we had that in January")),
        ),
        ("use 1 next friday at 9\nno 2\nlater 3", ((1, "use next friday at 9"), (2, "no"), (3, "later"))),
        ("Hi,\nuse 2 and later 1. Thanks", ((2, "use"), (1, "later. Thanks"))),
        ("1: use next Monday at 9; 2: no", ((1, "use next Monday at 9"), (2, "no"))),
        ("use 1 and 2", ((1, "use"), (2, "use"))),
        ("use 1", ((1, "use"),)),
    ],
)
def test_each_number_has_its_own_words(text: str, parts: tuple[tuple[int, str], ...]) -> None:
    assert answered_each.parts(text) == parts


@pytest.mark.parametrize(
    "text", ["use next Friday at 9", "yes 1 3, no 2 because we had it", "use 9am", "we could use 2 of these", "No"]
)
def test_what_names_no_number_or_is_about_held_posts_has_no_parts(text: str) -> None:
    assert answered_each.parts(text) == ()
