"""The display order of a conversation."""

from hypothesis import given
from hypothesis import strategies as st

from listserv.conversation.tree import shown, visible
from listserv.model.placement import Known


def test_answers_stand_below_what_they_answer() -> None:
    rows = [(1, None), (2, 1), (3, 1), (4, 2), (5, None)]
    assert shown(rows) == ((1, 0), (2, 1), (4, 2), (3, 1), (5, 0))


def test_a_post_whose_parent_is_elsewhere_is_a_root() -> None:
    assert shown([(7, 3), (8, 7)]) == ((7, 0), (8, 1))


def test_a_chain_of_a_hundred_thousand() -> None:
    rows = [(1, None), *((n, n - 1) for n in range(2, 100_001))]
    assert shown(rows)[-1] == (100_000, 99_999)


def test_children_of_ghosts_go_to_the_next_above() -> None:
    def post(number: int, parent: int | None, *, ghost: bool = False) -> Known:
        return Known(number, 1, parent, f"{number}@x", ghost=ghost)

    posts = [post(1, None), post(2, 1, ghost=True), post(3, 2, ghost=True), post(4, 3), post(5, 9), post(6, 3)]
    assert visible(posts) == ((1, None), (4, 1), (5, 9), (6, 1))


@given(st.lists(st.tuples(st.integers(0, 30), st.none() | st.integers(0, 30))))
def test_each_post_once_whatever_the_rows_say(rows: list[tuple[int, int | None]]) -> None:
    assert sorted(post for post, _ in shown(rows)) == sorted({post for post, _ in rows})
