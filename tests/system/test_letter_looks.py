"""A collected letter in a real browser, as wide as a phone: nothing needs to be scrolled sideways."""

import re
import subprocess
from dataclasses import replace
from pathlib import Path

from tests.compose.test_digest import ITEM, OTHER, html, letter
from tests.system.machine import needs, program

pytestmark = needs("chromium")

FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
WIDTH = 390
PAGE = """<!DOCTYPE html><title>?</title><iframe id="phone" style="width:{width}px;height:900px;border:0"></iframe>
<script>
const phone = document.getElementById("phone");
phone.onload = () => {{
    const page = phone.contentDocument.documentElement;
    document.title = page.scrollWidth + " " + page.scrollHeight;
}};
phone.srcdoc = {page};
</script>"""


def test_no_letter_is_wider_than_a_phone(tmp_path: Path) -> None:
    long = "https://example.org/" + "a" * 300
    items = [replace(ITEM, text=f"{long}\n\n{'W' * 400}"), replace(OTHER, subject="W" * 200, topic="W" * 200)]
    source = html(letter(*items, newcomers=("W" * 100,)))
    # A string of JavaScript, in which nothing can end the script.
    quoted = '"' + "".join(f"\\u{unit:04x}" for unit in _units(source)) + '"'
    (tmp_path / "page.html").write_text(PAGE.format(width=WIDTH, page=quoted), "utf-8")
    command = [program("chromium"), *FLAGS, "--virtual-time-budget=5000", "--dump-dom", f"file://{tmp_path}/page.html"]
    dom = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout
    found = re.search(r"<title>(\d+) (\d+)</title>", dom)
    assert found, dom[:500]
    assert int(found[1]) <= WIDTH
    assert int(found[2]) > 300


def _units(text: str) -> list[int]:
    data = text.encode("utf-16-be")
    return [data[at] << 8 | data[at + 1] for at in range(0, len(data), 2)]
