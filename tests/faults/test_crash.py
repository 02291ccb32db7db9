"""A crash at each statement of accepting, settling and sending: what a transaction had begun is gone, and done again.

The process ends without a word (`os._exit`) at the N-th statement that writes; `tests/system/test_crash_points.py` does
the same at the level of system calls.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.live import MEMBERS, House, copies
from tests.faults.relays import relay_beside
from tests.faults.spine import spine
from tests.relays.fault import FaultRelay

CRASHED = 9
WORK = """
import asyncio, os, sys
from pathlib import Path
from sqlalchemy import event
from listserv.app import App
from listserv.config import load
from tests.faults.spine import START
from tests.names import Table

app = App.open(load(Path(sys.argv[1])), now=lambda: START, resolve=Table({}))
left = int(sys.argv[2])

def count(connection, cursor, statement, parameters, context, many):
    global left
    left -= statement.split()[0] in ("INSERT", "UPDATE", "DELETE")
    if not left:
        os._exit(9)

event.listen(app.db.engine, "before_cursor_execute", count)
asyncio.run(app.drain(30))
"""


@pytest.mark.parametrize("statement", [2, pytest.param(5, marks=pytest.mark.system), 8])
def test_work_goes_on_where_it_was_cut(tmp_path: Path, statement: int) -> None:
    with relay_beside(FaultRelay()) as relay:
        with spine(tmp_path, relay.port) as house:
            house.posts(1)
        config = str(House(tmp_path, 0, "").config)
        command = [sys.executable, "-c", WORK, config, str(statement)]
        done = subprocess.run(command, cwd=Path(__file__).parents[2], timeout=60)
        assert done.returncode == CRASHED, "it ended before this statement"
        with spine(tmp_path, relay.port) as house:
            assert house.drain()
            assert house.ends() == {"delivered": 1}
        lost, doubled = copies(relay.stored, [1])
        assert lost == 0
        assert doubled < len(MEMBERS), "of what was on the wire at most; the rest is in the receipts"
