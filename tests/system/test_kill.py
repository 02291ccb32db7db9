"""`kill -9` twenty times during 300 posts to three members: 0 lost, at most 0.5 doubles a kill.

Where kills are aimed at the moment when copies are on the wire, what the relay has taken and we have not yet read can
double: at most one copy for each connection, and one a kill in the mean.
"""

from pathlib import Path

import pytest

from tests.faults.killing import kill_under_load

KILLS, POSTS = 20, 300


@pytest.mark.system
@pytest.mark.parametrize(("seed", "aimed"), [(7, False), (2026, True)], ids=["at random", "while copies go out"])
def test_twenty_kills(tmp_path: Path, seed: int, aimed: bool) -> None:
    result = kill_under_load(tmp_path, kills=KILLS, posts=POSTS, seed=seed, aimed=aimed)
    starts = f"starts {min(result.starts_s):.2f} to {max(result.starts_s):.2f} s"
    print(f"seed {seed}: {result.lost} lost, {result.doubled / KILLS:.2f} doubles a kill, {starts}")
    assert result.lost == 0
    assert result.entered == POSTS
    assert result.doubled <= (KILLS if aimed else KILLS / 2)
