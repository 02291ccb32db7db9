"""A fast sink in a process of its own: `python -m bench.sink [--port N] [--file STORED.jsonl]`.

Prints its port, then takes mail until it is ended; on SIGTERM it prints how much it took.
"""

import argparse
import asyncio
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.relays.sink import Sink


async def run(port: int, file: Path | None, times: Path | None) -> None:
    """Serves until SIGTERM or SIGINT."""
    async with Sink(keep=False, file=file, port=port, times=times) as sink:
        print(sink.port, flush=True)
        ended = asyncio.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, ended.set)
        await ended.wait()
        print(sink.messages, sink.recipients, sink.octets, flush=True)


@contextmanager
def sink_process(file: Path | None = None, times: Path | None = None) -> Iterator[int]:
    """Starts a sink beside us; gives its port."""
    command = [sys.executable, "-m", "bench.sink", *(["--file", str(file)] if file else [])]
    command += ["--times", str(times)] if times else []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parent.parent) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.terminate()
            process.stdout.read()


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--file", type=Path)
    options.add_argument("--times", type=Path)
    given = options.parse_args()
    asyncio.run(run(given.port, given.file, given.times))
