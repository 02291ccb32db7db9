"""A furnished house for each test, made once and copied."""

from pathlib import Path

import pytest

from tests.cli.shell import Home, copy_of, furnish


@pytest.fixture(scope="package")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("furnished")
    furnish(folder)
    return folder


@pytest.fixture
def home(furnished: Path, tmp_path: Path) -> Home:
    return copy_of(furnished, tmp_path / "home")
