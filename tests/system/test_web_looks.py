"""The pages in a real browser: as wide as a phone, with their style, and nothing that their own policy refuses."""

import asyncio
import re
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest

from tests.system.browser import browser
from tests.system.machine import needs, program
from tests.system.test_letter_looks import FLAGS, PAGE, WIDTH
from tests.web.house import ONE_CLICK, house

pytestmark = needs("chromium")
LONG = "W" * 120
NAMED = f'[[lists]]\naddress = "jobs@lists.example.org"\nname = "{LONG}"\ndescription = "{LONG * 3}"\n'


def browse(url: str, *flags: str) -> subprocess.CompletedProcess[str]:
    command = [program("chromium"), *FLAGS, *flags, "--virtual-time-budget=5000", "--dump-dom", url]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)


async def test_no_page_is_wider_than_a_phone(tmp_path: Path) -> None:
    async with house(tmp_path, own=NAMED) as ours:
        link = ours.link_of("ann@example.org")
        pages = [await ours.get(path) for path in ("/", "/cop", "/jobs", "/nothing", link)]
        pages += [await ours.press(link, "pause"), await ours.post(link, ONE_CLICK)]
    for page in pages:
        quoted = '"' + "".join(f"\\u{ord(letter):04x}" for letter in page.text) + '"'
        (tmp_path / "page.html").write_text(PAGE.format(width=WIDTH, page=quoted), "utf-8")
        shown = await asyncio.to_thread(browse, f"file://{tmp_path}/page.html")
        found = re.search(r"<title>(\d+) (\d+)</title>", shown.stdout)
        assert found, shown.stdout[:500]
        assert int(found[1]) <= WIDTH, page.title


@pytest.mark.parametrize("spoilt", [False, True])
async def test_a_browser_takes_the_page_as_its_policy_says(
    tmp_path: Path, spoilt: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With another policy it refuses the style, and says so where the test listens."""
    if spoilt:
        monkeypatch.setattr("listserv.web.pages.sha256", lambda style: sha256(b"another style"))
    async with house(tmp_path) as ours:
        url = f"http://127.0.0.1:{ours.port}{ours.link_of('ann@example.org')}"
        shown = await asyncio.to_thread(browse, url, "--enable-logging=stderr", f"--user-data-dir={tmp_path}/profile")
        assert "Leave Mobilising Knowledge?" in shown.stdout
        complaints = [line for line in shown.stderr.splitlines() if "Content Security Policy" in line]
        assert bool(complaints) == spoilt, shown.stderr[-2_000:]
        assert ours.untouched


async def test_a_person_presses_the_buttons(tmp_path: Path) -> None:
    """The policy of a page lets its own form go to where it came from, and nothing else need be known."""
    async with house(tmp_path) as ours:
        url = f"http://127.0.0.1:{ours.port}{ours.link_of('ann@example.org')}"

        def at_home() -> None:
            with browser(tmp_path / "profile") as page:
                page.go(url)
                page.wait_for("Leave Mobilising Knowledge?")
                page.press("One letter a week")
                page.wait_for("Done: one letter a week")
                page.press("Undo")
                page.wait_for("Done: all is as it was")
                page.go(url)
                page.wait_for("Leave Mobilising Knowledge?")
                page.press("Leave the list")
                page.wait_for("You have left Mobilising Knowledge")
                page.press("Undo")
                page.wait_for("Welcome back to Mobilising Knowledge")

        await asyncio.to_thread(at_home)
        ann = ours.member("ann@example.org")
        assert (ann.status, ann.mode) == ("member", "every")
