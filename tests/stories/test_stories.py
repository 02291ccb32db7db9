"""Whole conversations, each a folder of mails (`player.py` says how to write one)."""

from pathlib import Path

import pytest

from tests.stories.player import play

FOLDERS = sorted(path for path in Path(__file__).parent.iterdir() if path.is_dir() and path.name[0].isdigit())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_story(folder: Path, tmp_path: Path) -> None:
    play(folder, tmp_path)
