"""thread close, rename, merge and so on: a facilitator's wishes from the shell."""

import pytest

from tests.cli.shell import LIST, Home


def test_what_is_not_there_is_one_sentence(home: Home) -> None:
    assert "no conversation 99 on this list" in home.run("thread close", LIST, "99").refused()
    assert "no post <no@x> in conversation 99" in home.run("thread remove", LIST, "99", "no@x").refused()
    assert home.run("thread close", LIST, "first").code == 2


@pytest.mark.parametrize("command", ["close", "reopen", "pin", "unpin", "rename", "merge", "split", "move", "remove"])
def test_each_is_explained(home: Home, command: str) -> None:
    assert "THREAD" in home.run(f"thread {command}", "--help").out
