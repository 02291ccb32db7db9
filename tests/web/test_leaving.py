"""Leaving, less mail and UNDO by the link in a mail: the same decisions, letters and way back as by mail."""

from pathlib import Path

import dkim
import pytest
from sqlalchemy.exc import OperationalError

from listserv.app import seal
from listserv.mail import verp
from tests.web.house import LIST, ONE_CLICK, SITE, House, house

ANN, BEA, FAY = "ann@example.org", "bea@example.org", "fay@example.org"


async def posted(ours: House) -> None:
    await ours.mail(BEA, LIST, "Interpreters at night", "How do you pay them?")


async def test_a_member_leaves_by_the_link_in_a_post_and_undoes_it(tmp_path: Path) -> None:
    async with house(tmp_path, people=(ANN, BEA)) as ours:
        await posted(ours)
        copy = ours.last(ANN)
        mail, page = str(copy["List-Unsubscribe"]).split(", ")
        assert mail.startswith("<mailto:cop-leave+")
        assert page.startswith(f"<{SITE}/leave/")
        assert copy["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        link = ours.link(ANN)

        asked = await ours.get(link)
        assert (asked.status, asked.title) == (200, "Leave Mobilising Knowledge?")
        left = await ours.press(link, "leave")
        assert (left.status, left.title) == (200, "You have left Mobilising Knowledge")
        assert ours.member(ANN).status == "left"
        await ours.settle()
        assert ours.last(ANN)["Subject"] == "You have left Mobilising Knowledge"
        assert "Reply BACK within 14 days" in ours.last(ANN).get_content()

        back = await ours.post(link, left.undo)
        assert (back.status, back.title) == (200, "Welcome back to Mobilising Knowledge")
        assert ours.member(ANN).status == "member"
        await ours.settle()
        assert ours.last(ANN)["Subject"] == "Welcome back to Mobilising Knowledge"


async def test_the_mail_that_tells_of_it_brings_back_as_well(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        await ours.press(ours.link_of(ANN), "leave")
        await ours.settle()
        await ours.mail(ANN, ours.last(ANN)["Reply-To"].addresses[0].addr_spec, "Re: You have left", "BACK")
        assert ours.member(ANN).status == "member"


async def test_one_click_leaves_at_once_and_always_says_yes(tmp_path: Path) -> None:
    async with house(tmp_path, people=(ANN, BEA)) as ours:
        await posted(ours)
        link = ours.link(ANN)
        first = await ours.post(link, ONE_CLICK)
        assert first.status == 200
        assert first.headers["Set-Cookie"] is first.headers["Location"] is None
        assert ours.member(ANN).status == "left"
        before = ours.trace()
        again = [await ours.post(link, ONE_CLICK) for _ in range(20)]
        assert [page.status for page in again] == [200] * 20
        assert ours.trace() == before
        await ours.settle()
        assert [str(one["Subject"]) for one in ours.inboxes[ANN]][1:] == ["You have left Mobilising Knowledge"]


MULTIPART = b'--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded", ONE_CLICK),
        ("application/x-www-form-urlencoded; charset=utf-8", b"List-Unsubscribe=One-Click\r\n"),
        ('multipart/form-data; boundary="x"', MULTIPART),
        ("", ONE_CLICK),
    ],
)
async def test_one_click_as_programs_send_it(tmp_path: Path, kind: str, body: bytes) -> None:
    async with house(tmp_path) as ours:
        assert (await ours.post(ours.link_of(ANN), body, kind)).status == 200
        assert ours.member(ANN).status == "left"


async def test_what_a_post_holds_besides_is_nothing_to_us(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        for body in (b"", b"choice=forget-me", b"choice=", b"List-Unsubscribe=", b"x=1&y=2", b"\xff\xfe", b"&" * 500):
            page = await ours.post(ours.link_of(ANN), body)
            assert (page.status, page.title) == (400, "Nothing was changed")
        assert ours.member(ANN).status == "member"
        assert ours.untouched


async def test_less_mail_instead(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        link = ours.link_of(ANN)
        weekly = await ours.press(link, "weekly")
        assert weekly.title == "Done: one letter a week"
        assert ours.member(ANN).mode == "weekly"
        assert (await ours.press(link, "weekly")).title == "It is like that already: one letter a week"
        assert (await ours.press(link, "announcements")).title == "Done: announcements only"
        assert ours.member(ANN).mode == "announcements"
        pause = await ours.press(link, "pause")
        assert pause.title == "Done: no mail until Tuesday 15 December 2026"
        assert ours.member(ANN).paused_until is not None
        assert (await ours.post(link, pause.undo)).title == "Done: all is as it was"
        assert ours.member(ANN).paused_until is None
        await ours.settle()
        subjects = [str(one["Subject"]) for one in ours.inboxes[ANN]]
        assert "Done: no mail until Tuesday 15 December 2026" in subjects
        assert subjects[-1] == "Taken back: the pause"


async def test_undo_takes_back_its_own_change_and_no_other(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        link = ours.link_of(ANN)
        weekly = await ours.press(link, "weekly")
        pause = await ours.press(link, "pause")
        assert (await ours.post(link, weekly.undo)).title == "Done: all is as it was"
        assert (ours.member(ANN).mode, ours.member(ANN).paused_until is None) == ("every", False)
        assert (await ours.post(link, weekly.undo)).title == "Nothing was changed"
        assert (await ours.post(link, pause.undo)).title == "Done: all is as it was"
        assert (ours.member(ANN).mode, ours.member(ANN).paused_until) == ("every", None)


async def test_undo_of_leaving_counts_once_and_for_a_fortnight(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        link = ours.link_of(ANN)
        left = await ours.press(link, "leave")
        await ours.post(link, left.undo)
        await ours.mail(ANN, "cop-leave@lists.example.org", "leave", "")
        assert ours.member(ANN).status == "left"
        assert (await ours.post(link, left.undo)).title == "Nothing was changed"
        assert ours.member(ANN).status == "left"


async def test_whoever_has_left_changes_nothing_by_a_button(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        link = ours.link_of(ANN)
        await ours.press(link, "leave")
        assert (await ours.press(link, "weekly")).title == "You have left Mobilising Knowledge before"
        assert (ours.member(ANN).status, ours.member(ANN).mode) == ("left", "every")


async def test_the_last_facilitator_stays_and_is_asked(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        page = await ours.post(ours.link_of(FAY), ONE_CLICK)
        assert (page.status, page.title) == (200, "Who looks after Mobilising Knowledge after you?")
        assert ours.member(FAY).status == "member"
        await ours.settle()
        assert "HAND OVER TO" in ours.last(FAY).get_content()


async def test_a_banned_members_link_is_as_a_strangers(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        ours.app.change(ours.place, ours.member(ANN), {"status": "banned"})
        before = ours.trace()
        for choice in ("leave", "weekly", "pause"):
            page = await ours.press(ours.link_of(ANN), choice)
            assert (page.status, page.title) == (200, "Mobilising Knowledge does not write to you")
        assert (ours.member(ANN).status, ours.trace()) == ("banned", before)


async def test_what_a_member_changes_by_a_button_is_logged_as_theirs(tmp_path: Path) -> None:
    """UNDO in a fresh mail takes it back as if it had been said by mail."""
    async with house(tmp_path) as ours:
        await ours.press(ours.link_of(ANN), "weekly")
        await ours.mail(ANN, "cop-request@lists.example.org", "undo", "")
        assert ours.member(ANN).mode == "every"


async def test_a_collected_letter_names_the_page_too(tmp_path: Path) -> None:
    async with house(tmp_path, people=(ANN, BEA)) as ours:
        await ours.press(ours.link_of(ANN), "weekly")
        await posted(ours)
        ours.clock = ours.clock.replace(day=5, hour=12)
        ours.app.flow.work_due(ours.clock)
        await ours.settle()
        letter = ours.last(ANN)
        assert "this week" in letter["Subject"]
        assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        assert (await ours.post(ours.link(ANN), ONE_CLICK)).status == 200
        assert ours.member(ANN).status == "left"


async def test_copies_that_all_share_name_no_page(tmp_path: Path) -> None:
    async with house(tmp_path, own="personal = false\n", people=(ANN, BEA)) as ours:
        await posted(ours)
        assert ours.last(ANN)["List-Unsubscribe"] == "<mailto:cop-leave@lists.example.org>"
        assert ours.last(ANN)["List-Unsubscribe-Post"] is None


async def test_mail_names_the_page_where_people_see_it(tmp_path: Path) -> None:
    async with house(tmp_path, site="https://www.example.org/lists/", people=(ANN, BEA)) as ours:
        await posted(ours)
        assert "<https://www.example.org/lists/leave/" in ours.last(ANN)["List-Unsubscribe"]
        assert (await ours.post(ours.link(ANN), ONE_CLICK)).title == "You have left Mobilising Knowledge"


async def test_mail_names_no_page_that_is_not_https(tmp_path: Path) -> None:
    async with house(tmp_path, site="http://lists.example.org", people=(ANN, BEA)) as ours:
        await posted(ours)
        assert "http" not in ours.last(ANN)["List-Unsubscribe"]
        assert ours.last(ANN)["List-Unsubscribe-Post"] is None


@pytest.mark.parametrize("mode", ["every", "weekly"])
async def test_our_signature_covers_both_fields(tmp_path: Path, mode: str) -> None:
    async with house(tmp_path, people=(ANN, BEA)) as ours:
        ours.app.change(ours.place, ours.member(ANN), {"mode": mode})
        await ours.mail(BEA, LIST, "Interpreters", "How do you pay them?")
        if mode == "weekly":
            ours.clock = ours.clock.replace(day=5, hour=12)
            ours.app.flow.work_due(ours.clock)
            await ours.settle()
        signed = "".join(str(ours.last(ANN)["DKIM-Signature"]).split()).lower()
        fields = signed.partition(";h=")[2].partition(";")[0].split(":")
        assert {"list-unsubscribe", "list-unsubscribe-post"} <= set(fields)


async def test_each_copy_has_a_link_of_its_own_and_its_signature_holds(tmp_path: Path) -> None:
    async with house(tmp_path, people=(ANN, BEA)) as ours:
        await posted(ours)
        assert len({ours.link(one) for one in (ANN, BEA, FAY)}) == 3
        key = seal(ours.app.config)
        assert key

        def published(name: bytes, timeout: int = 5) -> bytes:
            return key.record.encode()

        for one in (ANN, BEA):
            assert dkim.verify(ours.last(one).as_bytes(), dnsfunc=published)


async def test_presses_that_do_something_are_limited_link_by_link(tmp_path: Path) -> None:
    async with house(tmp_path, presses_an_hour=4) as ours:
        link = ours.link_of(ANN)
        done = [await ours.press(link, choice) for choice in ("weekly", "announcements") * 3]
        assert [page.status for page in done] == [200] * 4 + [429] * 2
        assert done[-1].headers["Retry-After"] == "3600"
        assert (await ours.press(ours.link_of(FAY), "weekly")).status == 200


# ── what proves nothing ──────────────────────────────────────────────────────────────────────────────────────────────


async def test_looking_changes_nothing(tmp_path: Path) -> None:
    async with house(tmp_path) as ours:
        link = ours.link_of(ANN)
        for method in ("GET", "HEAD"):
            assert (await ours.get(link, method)).status == 200
        assert (await ours.get(f"{link}?List-Unsubscribe=One-Click&choice=leave")).status == 200
        for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
            refused = await ours.get(link, method)
            assert (refused.status, refused.title) == (405, "That cannot be done here")
        assert ours.untouched
        assert ours.member(ANN).status == "member"


async def test_a_forged_or_foreign_link_is_one_page_and_nothing_else(tmp_path: Path) -> None:
    second = '[[lists]]\naddress = "jobs@lists.example.org"\nname = "Jobs"\nfacilitators = ["fay@example.org"]\n'
    async with house(tmp_path, own=second) as ours:
        secret, place, ann = ours.app.secret, ours.place, ours.member(ANN)
        good = ours.link_of(ANN).removeprefix("/leave/")
        flipped = ("a" if good[0] != "a" else "b") + good[1:]
        foreign = verp.leave_page(b"another secret", "", place, ann.id).removeprefix("/leave/")
        mailed = verp.leave_address(secret, place, ann.id).partition("+")[2].partition("@")[0]
        gone = verp.leave_page(secret, "", type(place)(99, "gone@lists.example.org", "Gone"), ann.id)
        tokens = (flipped, good[:-1], good + "a", foreign, mailed, gone.removeprefix("/leave/"), "x", "%00", "é" * 20)
        seen = set()
        for text in tokens:
            path = "/leave/" + text.encode().hex() if not text.isascii() else f"/leave/{text}"
            asked, pressed = await ours.get(path), await ours.post(path, ONE_CLICK)
            seen |= {(page.status, page.text) for page in (asked, pressed)}
        assert len(seen) == 1
        assert next(iter(seen))[0] == 404
        assert ours.untouched


async def test_the_link_of_nobody_looks_like_that_of_anybody(tmp_path: Path) -> None:
    """Who holds a sound link learns nothing by looking; what they press, they are told of their own membership."""
    async with house(tmp_path) as ours:
        nobody = verp.leave_page(ours.app.secret, "", ours.place, 4_711)
        assert (await ours.get(nobody)).text == (await ours.get(ours.link_of(ANN))).text
        assert (await ours.post(nobody, ONE_CLICK)).title == "Mobilising Knowledge does not write to you"
        assert ours.untouched


async def test_a_button_of_somebody_else_takes_nothing_back(tmp_path: Path) -> None:
    async with house(tmp_path, people=(ANN, BEA)) as ours:
        weekly = await ours.press(ours.link_of(ANN), "weekly")
        for body in (weekly.undo, b"undo=", b"undo=x", weekly.undo[:-2] + b"aa"):
            assert (await ours.post(ours.link_of(BEA), body)).status == 404
        assert ours.member(ANN).mode == "weekly"


async def test_where_the_database_cannot_now_nothing_is_done_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house(tmp_path) as ours:
        link = ours.link_of(ANN)
        with monkeypatch.context() as patch:
            patch.setattr("listserv.store.members.change", refuse)
            page = await ours.press(link, "weekly")
        assert (page.status, page.title) == (503, "Please try again later")
        assert ours.untouched
        assert (await ours.press(link, "weekly")).status == 200


def refuse(*_: object, **__: object) -> None:
    raise OperationalError("UPDATE", {}, Exception("database or disk is full"))
