"""A crash at each statement of accepting, settling and sending: what a transaction had begun is gone, and done again.

The process ends without a word (`os._exit`) at the N-th statement that writes; `tests/system/test_crash_points.py` does
the same at the level of system calls.
"""

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from tests.faults.live import MEMBERS, House, copies
from tests.faults.relays import relay_beside
from tests.faults.spine import spine
from tests.relays.fault import FaultRelay

CRASHED = 9
STATEMENTS = (2, 5, 8)
WHOLE = 0
ROOT = Path(__file__).parents[2]
WORK = """
import asyncio, os, sys
from pathlib import Path
from sqlalchemy import event
from listserv.app import App
from listserv.config import load
from tests.faults.spine import START
from tests.names import Table

def work(config, left):
    app = App.open(load(Path(config)), now=lambda: START, resolve=Table({}))

    def count(connection, cursor, statement, parameters, context, many):
        nonlocal left
        left -= statement.split()[0] in ("INSERT", "UPDATE", "DELETE")
        if not left:
            os._exit(9)

    event.listen(app.db.engine, "before_cursor_execute", count)
    asyncio.run(app.drain(30))

whole, *cut = zip(sys.argv[1::2], sys.argv[2::2])
work(whole[0], -1)
for config, statement in cut:
    child = os.fork()
    if not child:
        work(config, int(statement))
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Works in one house to the end, so that all is read, and in each other in a process that ends at its statement."""


def test_work_goes_on_where_it_was_cut(tmp_path: Path) -> None:
    with ExitStack() as relays:
        houses = {
            at: (tmp_path / str(at), relays.enter_context(relay_beside(FaultRelay()))) for at in (WHOLE, *STATEMENTS)
        }
        for home, relay in houses.values():
            home.mkdir()
            with spine(home, relay.port) as house:
                house.posts(1)
        cuts = [word for at, (home, _) in houses.items() for word in (str(House(home, 0, "").config), str(at))]
        done = subprocess.run([sys.executable, "-c", WORK, *cuts], cwd=ROOT, timeout=60, capture_output=True, text=True)
        ended = dict(zip(STATEMENTS, map(int, done.stdout.split()), strict=True))
        assert ended == dict.fromkeys(STATEMENTS, CRASHED), f"it ended before this statement: {done.stderr}"
        for at, (home, relay) in houses.items():
            with spine(home, relay.port) as house:
                assert house.drain(), at
                assert house.ends() == {"delivered": 1}, at
            lost, doubled = copies(relay.stored, [1])
            assert lost == 0, at
            assert doubled < len(MEMBERS), f"{at}: of what was on the wire at most; the rest is in the receipts"
