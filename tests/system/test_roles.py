"""One server in several processes on one SQLite file, each with a role, and several of the same."""

import subprocess
from pathlib import Path

import pytest

from tests.faults.killing import Posting
from tests.faults.live import copies, house
from tests.faults.relays import relay_beside
from tests.relays.fault import FaultRelay

POSTS = 30


@pytest.mark.system
@pytest.mark.parametrize(
    "roles",
    [
        ("receive", "process", "send", "schedule"),
        ("receive", "process,schedule", "process,schedule", "send", "send"),
    ],
    ids=["one each", "two of some"],
)
def test_split_roles_deliver_each_post_once(tmp_path: Path, roles: tuple[str, ...]) -> None:
    with relay_beside(FaultRelay()) as relay, house(tmp_path, relay.port) as ours:
        processes: list[subprocess.Popen[bytes]] = [
            ours.start("--roles", role, ready=role == "receive") for role in roles
        ]
        Posting(ours.smtp, range(POSTS)).wait(POSTS)
        assert ours.wait_settled().ends == {"delivered": POSTS}
        assert copies(relay.stored, range(POSTS)) == (0, 0)
        assert [ours.stop(one) for one in processes] == [0] * len(roles)
