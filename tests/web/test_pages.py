"""The pages as browsers and programs see them: what they may do, what they say of lists, and what they never say."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.web.house import ONE_CLICK, House, Page, house

ANN = "ann@example.org"
INVITED = """
[[lists]]
address = "steering@lists.example.org"
name = "<b>Steering</b> & more"
join = "invite"
facilitators = ["fay@example.org"]

[[lists]]
address = "cop@other.example.org"
name = "Another"
join = "approve"
facilitators = ["fay@example.org"]
"""


async def all_pages(ours: House) -> list[Page]:
    link = ours.link_of(ANN)
    return [
        await ours.get("/"),
        await ours.get("/cop"),
        await ours.get("/nothing"),
        await ours.get(link),
        await ours.post(link, b""),
        await ours.press(link, "weekly"),
        await ours.press(link, "weekly"),
        await ours.press(link, "pause"),
        left := await ours.press(link, "leave"),
        await ours.press(link, "weekly"),
        await ours.post(link, left.undo),
        await ours.post(link, left.undo),
        await ours.post("/leave/x", ONE_CLICK),
        await ours.post(link, b"x" * 9_000),
        await ours.get(link, "PUT"),
    ]


class _Outline(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


async def test_every_page_can_be_read_by_everybody_and_loads_nothing(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        for page in await all_pages(ours):
            outline = _Outline(page.text)
            assert page.text.startswith("<!DOCTYPE html>")
            assert outline.all("html") == [{"lang": "en"}]
            assert len(outline.all("h1")) == len(outline.all("main")) == 1
            assert page.title.strip() == page.title != ""
            assert "\n" not in page.title
            assert f"<h1>{page.title}</h1>" in page.text
            assert {"name": "viewport", "content": "width=device-width, initial-scale=1"} in outline.all("meta")
            assert not {"script", "img", "link", "iframe", "input"} & {tag for tag, _ in outline.tags}
            assert not any(name.startswith("on") or name == "style" for _, given in outline.tags for name in given)
            assert all(form == {"method": "post"} for form in outline.all("form"))
            assert all(
                (one["href"] or "").startswith(("mailto:", "https://lists.example.org/")) for one in outline.all("a")
            )


async def test_every_page_may_do_nothing_but_be_read_and_pressed(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        for page in await all_pages(ours):
            policy = page.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'none'; style-src 'sha256-")
            assert all(f"{one} " in policy for one in ("form-action 'self';", "base-uri 'none';", "frame-ancestors"))
            assert "unsafe" not in policy
            assert page.headers["Cache-Control"] == "no-store"
            assert page.headers["Referrer-Policy"] == "no-referrer"
            assert page.headers["X-Content-Type-Options"] == "nosniff"
            assert page.headers["Content-Type"] == "text/html; charset=utf-8"
            assert page.headers["Connection"] == "close"
            assert page.headers["Date"]
            assert page.headers["Server"] is page.headers["Set-Cookie"] is None


async def test_only_pages_about_open_lists_may_be_found(tmp_path: Path) -> None:
    async with house(tmp_path, own=INVITED) as ours:
        assert [(await ours.get(path)).headers["X-Robots-Tag"] for path in ("/", "/cop@lists.example.org")] == [
            None,
            None,
        ]
        for path in ("/steering", ours.link_of(ANN), "/leave/x", "/nothing"):
            assert (await ours.get(path)).headers["X-Robots-Tag"] == "noindex, nofollow"


async def test_the_page_of_a_list_says_how_to_join_and_nothing_of_members(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        page = await ours.get("/cop")
        assert (page.status, page.title) == (200, "Mobilising Knowledge")
        assert "Ethnicity &amp; health" in page.text
        assert 'href="mailto:cop-join@lists.example.org?subject=join"' in page.text
        assert "answer YES" in page.words
        assert "fay" not in page.text
        assert ANN not in page.text
        assert (await ours.get("/COP@lists.example.org")).text == page.text


async def test_what_facilitators_call_a_list_cannot_leave_its_place(tmp_path: Path) -> None:
    async with house(tmp_path, own=INVITED) as ours:
        page = await ours.get("/steering")
        assert "&lt;b&gt;Steering&lt;/b&gt; &amp; more" in page.text
        assert "<b>" not in page.text
        assert "steering-owner@lists.example.org" in page.text
        assert "steering-join" not in page.text


async def test_the_front_page_names_the_lists_that_one_may_join(tmp_path: Path) -> None:
    async with house(tmp_path, own=INVITED) as ours:
        page = await ours.get("/")
        links = re.findall(r'<a href="https://lists\.example\.org/([^"]+)">([^<]+)<', page.text)
        assert links == [("cop@other.example.org", "Another"), ("cop@lists.example.org", "Mobilising Knowledge")]
        assert [(await ours.get(f"/{name}")).title for name, _ in links] == [title for _, title in links]
        assert (await ours.get("/cop")).status == 404, "two lists are called so"
        assert "Steering" not in page.text


async def test_a_name_that_a_facilitator_changed_is_shown(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        await ours.mail(
            "fay@example.org", "cop-request@lists.example.org", "set description", "Set description Who cares?"
        )
        await ours.mail(
            "fay@example.org", ours.last("fay@example.org")["Reply-To"].addresses[0].addr_spec, "Re:", "YES"
        )
        assert "Who cares?" in (await ours.get("/cop")).text


@pytest.mark.parametrize(
    "path", ["/nothing", "/cop/members", "/leave", "/leave/", "/leave/a/b", "/favicon.ico", "/..%2f"]
)
async def test_what_there_is_not_is_said_kindly(tmp_path: Path, path: str) -> None:
    async with house(tmp_path) as ours:
        page = await ours.get(path)
        assert (page.status, page.title) == (404, "There is no such page")
        assert "LEAVE" in page.words


@pytest.mark.parametrize("strips", [True, False])
async def test_pages_may_stand_below_a_path_of_a_site(tmp_path: Path, strips: bool) -> None:
    """A proxy takes the path off, or leaves it on."""
    async with house(tmp_path, site="https://www.example.org/lists/") as ours:
        prefix = "" if strips else "/lists"
        assert 'href="https://www.example.org/lists/cop"' in (await ours.get(f"{prefix}/")).text
        assert (await ours.get(f"{prefix}/cop")).status == 200
        assert (await ours.post(prefix + ours.link_of(ANN), ONE_CLICK)).status == 200
        assert ours.member(ANN).status == "left"
