"""Whole conversations, each a folder of mails (`player.py` says how to write one)."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from listserv.app import make_keys, open_database
from listserv.config import load
from tests.stories.player import CONFIG, play

LONG = 8
"""Mails. Longer conversations, a third of all, take half of the time: `make test` leaves them to `make test-all`."""
FOLDERS = sorted(path for path in Path(__file__).parent.iterdir() if path.is_dir() and path.name[0].isdigit())


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database and a key, made once: each story moves into a copy."""
    home = tmp_path_factory.mktemp("house")
    (home / "config.toml").write_text(CONFIG.format(relay="smtp://127.0.0.1:25"), "utf-8")
    config = load(home / "config.toml")
    open_database(config).close()
    make_keys(config)
    return home


def _story(folder: Path) -> Any:
    is_long = len(list(folder.glob("*.eml"))) > LONG
    return pytest.param(folder, marks=pytest.mark.slow if is_long else (), id=folder.name)


@pytest.mark.parametrize("folder", [_story(folder) for folder in FOLDERS])
def test_story(folder: Path, house: Path, tmp_path: Path) -> None:
    shutil.copytree(house, tmp_path, dirs_exist_ok=True)
    play(folder, tmp_path)
