"""`kill -9` while posts come in and go out: nothing is lost, and hardly anything is doubled."""

from pathlib import Path

import pytest

from tests.faults.killing import kill_under_load

KILLS, POSTS = 2, 8


@pytest.mark.slow
def test_two_kills(tmp_path: Path) -> None:
    result = kill_under_load(tmp_path, kills=KILLS, posts=POSTS, seed=1, aimed=True)
    assert result.lost == 0
    assert result.doubled <= 4 * KILLS, "more doubles than connections to the relay, for each kill"
    assert result.entered == POSTS, "a post was distributed twice, or not at all"
