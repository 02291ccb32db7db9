"""`kill -9` twenty times during 300 posts to three members (RELIABILITY: 0 lost, at most 0.5 doubles a kill)."""

from pathlib import Path

import pytest

from tests.faults.killing import kill_under_load

KILLS, POSTS = 20, 300


@pytest.mark.system
@pytest.mark.parametrize("seed", [7, 2026])
def test_twenty_kills(tmp_path: Path, seed: int) -> None:
    result = kill_under_load(tmp_path, kills=KILLS, posts=POSTS, seed=seed)
    slowest = max(result.starts_s)
    print(f"seed {seed}: {result.lost} lost, {result.doubled / KILLS:.2f} doubles a kill, slowest start {slowest:.2f} s")
    assert result.lost == 0
    assert result.entered == POSTS
    assert result.doubled <= KILLS / 2
