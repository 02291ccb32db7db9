"""A real browser without a window, told what to do through a pipe (the DevTools protocol)."""

import itertools
import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.system.machine import program

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--no-first-run", "--remote-debugging-pipe"),
)
PATIENCE_S = 20


class Browser:
    """One page; what is said through `write` is answered through `read`, each message ended by a NUL."""

    def __init__(self, read: int, write: int) -> None:
        self._read, self._write = read, write
        self._numbers = itertools.count(1)
        self._rest = b""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def _ask(self, method: str, session: str = "", **params: Any) -> dict[str, Any]:
        number = next(self._numbers)
        said = {"id": number, "method": method, "params": params} | ({"sessionId": session} if session else {})
        os.write(self._write, json.dumps(said).encode() + b"\0")
        while True:
            message, end, rest = self._rest.partition(b"\0")
            if not end:
                more = os.read(self._read, 65_536)
                assert more, "the browser has ended"
                self._rest += more
                continue
            self._rest = rest
            answer = json.loads(message)
            if answer.get("id") == number:
                result: dict[str, Any] = answer["result"]
                return result

    def go(self, url: str) -> None:
        self._ask("Page.navigate", self._session, url=url)

    def value(self, script: str) -> Any:
        """What a line of script gives."""
        return self._ask("Runtime.evaluate", self._session, expression=script)["result"].get("value")

    def press(self, words: str) -> None:
        """The button with these words."""
        button = f"[...document.querySelectorAll('button')].find(one => one.textContent.includes({json.dumps(words)}))"
        assert self.value(f"{button} ? ({button}.click(), true) : false"), f"there is no button “{words}”"

    def wait_for(self, title: str) -> None:
        """Returns when the page bears this title."""
        end = time.monotonic() + PATIENCE_S
        while (seen := self.value("document.readyState === 'complete' ? document.title : ''")) != title:
            assert time.monotonic() < end, f"the page is “{seen}” and not “{title}”"
            time.sleep(0.05)


@contextmanager
def browser(profile: Path) -> Iterator[Browser]:
    """A browser until the block ends."""
    (hears, tells), (told, says) = os.pipe(), os.pipe()

    def descriptors() -> None:
        """It reads from the third and writes to the fourth; copies first, as those may be others of ours."""
        for at, one in zip((3, 4), [os.dup(hears), os.dup(says)], strict=True):
            os.dup2(one, at)

    command = [program("chromium"), *FLAGS, f"--user-data-dir={profile}"]
    process = subprocess.Popen(command, preexec_fn=descriptors, pass_fds=(3, 4), stderr=subprocess.DEVNULL)
    os.close(hears)
    os.close(says)
    try:
        yield Browser(told, tells)
    finally:
        process.terminate()
        process.wait(PATIENCE_S)
        os.close(tells)
        os.close(told)
