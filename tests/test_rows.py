"""The tables of tests (`rows.py`) hold what tests of their own would."""

import pytest

from tests.rows import each_row


def test_each_row_that_fails_is_named_and_all_are_tried() -> None:
    tried = []

    @each_row(("one", "other"), [(1, 1), pytest.param(2, 3, id="unlike"), (4, 4), (5, 6)])
    def alike(one: int, other: int) -> None:
        tried.append(one)
        assert one == other

    with pytest.raises(ExceptionGroup, match="2 of 4 rows") as found:
        alike()
    assert tried == [1, 2, 4, 5]
    assert [fault.__notes__ for fault in found.value.exceptions] == [["row 2 of 4: unlike"], ["row 4 of 4: 5, 6"]]


def test_one_row_that_fails_is_raised_as_it_is() -> None:
    @each_row("name", ["ann", "ben"])
    def is_ann(name: str) -> None:
        if name != "ann":
            pytest.fail("another")

    with pytest.raises(AssertionError, match="another") as found:
        is_ann()
    assert found.value.__notes__ == ["row 2 of 2: ben"]


def test_what_is_no_row_is_a_fixture() -> None:
    seen = []

    @each_row("left", [1, 2])
    @each_row("right", "ab")
    def both(left: int, right: str, given: str) -> None:
        seen.append((left, right, given))

    both(given="x")
    assert seen == [(1, "a", "x"), (1, "b", "x"), (2, "a", "x"), (2, "b", "x")]


def test_a_table_without_rows_is_refused() -> None:
    with pytest.raises(AssertionError, match="holds nothing"):
        each_row("name", [])


def test_rows_are_called_as_they_are_elsewhere() -> None:
    @each_row("number", [1, 2], ids=["one", "two"])
    def by_list(number: int) -> None:
        assert number == 1

    @each_row("number", [1, 2], ids=lambda number: f"no. {number}")
    def by_value(number: int) -> None:
        assert number == 1

    for test, name in ((by_list, "two"), (by_value, "no. 2")):
        with pytest.raises(AssertionError) as found:
            test()
        assert found.value.__notes__ == [f"row 2 of 2: {name}"]
